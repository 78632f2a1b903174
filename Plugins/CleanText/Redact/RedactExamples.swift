internal import Quern

/// What `clean: redact` finds, and what it must not find.
enum RedactExamples {
    static let all: [Example] = [
        Example(
            "Addresses and telephone numbers", [:],
            "Write to Ana.Pell@ostrow.example.org, or call (212) 555-0123 or +49 30 1234567.",
            gives: "Write to [EMAIL], or call [PHONE] or [PHONE]."),
        Example(
            "Telephone numbers of several countries", [:],
            "212-555-0123; 1-800-555-0199; 030/123 45 67; 01.23.45.67.89; 020 7946 0958; 138 0013 8000; "
                + "0571-87654321; Tel. 5550123",
            gives:
                "[PHONE]; [PHONE]; [PHONE]; [PHONE]; [PHONE]; [PHONE]; [PHONE]; Tel. [PHONE]"),
        Example(
            "Numbers that nothing else is grouped as, and pages behind a volume", [:],
            "(11) 98765-4321; 8 (495) 123-45-67; 8-916-123-45-67; (02) 9876 5432; not Mill (11) 1017-1029",
            gives: "[PHONE]; [PHONE]; [PHONE]; [PHONE]; not Mill (11) 1017-1029"),
        Example(
            "Extensions belong to their number", [:],
            "+1-212-555-0123x12; (212) 555-0123 x12; 212.555.0123ext.12; 1-800-555-0199 Ext. 4.",
            gives: "[PHONE]; [PHONE]; [PHONE]; [PHONE]."),
        Example(
            "Dates, versions, prices, ISBNs and large numbers are none", [:],
            "On 2024-09-04 and 04.09.2024 10:30:00, version 10.0.19041.1, $212.555.0123, 1,234,567,890, "
                + "ISBN 978-3-16-148410-0, ISBN 0-306-40615-2, 100 200 3000 people, 3.14159265358.",
            gives:
                "On 2024-09-04 and 04.09.2024 10:30:00, version 10.0.19041.1, $212.555.0123, 1,234,567,890, "
                + "ISBN 978-3-16-148410-0, ISBN 0-306-40615-2, 100 200 3000 people, 3.14159265358."),
        Example(
            "Computers", [:],
            "From 192.0.2.17 and 2001:db8::8a2e:370:7334 at 12:30:45; not version 1.2.3.4, 1.2.3.456 or std::map.",
            gives:
                "From [IP] and [IP] at 12:30:45; not version 1.2.3.4, 1.2.3.456 or std::map."),
        Example(
            "Web addresses, where they are wanted", ["kinds": ["url"], "mask": "<a KIND>"],
            "See (https://ostrow.example/dam_(old)?q=1), www.ostrow.example. 见https://a.example/b。",
            gives: "See (<a URL>), <a URL>. 见<a URL>。"),
        Example(
            "Cards and accounts must have their check digits", [:],
            "4111 1111 1111 1111, not 4111 1111 1111 1112; DE89 3704 0044 0532 0130 00, not "
                + "DE88 3704 0044 0532 0130 00.",
            gives:
                "[CREDIT-CARD], not 4111 1111 1111 1112; [IBAN], not DE88 3704 0044 0532 0130 00."),
        Example(
            "Accounts in small letters or with hyphens", [:],
            "de89 3704 0044 0532 0130 00, DE89-3704-0044-0532-0130-00, de89370400440532013000",
            gives: "[IBAN], [IBAN], [IBAN]"),
        Example(
            "Identity numbers", [:],
            "123-45-6789, not 000-45-6789; 11010519491231002X, not 110105194912310021.",
            gives: "[US-SSN], not 000-45-6789; [CN-ID], not 110105194912310021."),
        Example(
            "A keyed hash tells whether two are the same",
            ["by": "hash", "salt": "ostrow", "kinds": ["email"]],
            "ana@ostrow.example, Ana@Ostrow.example, ben@ostrow.example",
            gives: "EMAIL-ccf73bcc82eb, EMAIL-ccf73bcc82eb, EMAIL-a1c95581a96d"),
        Example(
            "Nothing instead", ["by": "drop", "kinds": ["email"]],
            "Ana Pell <ana@ostrow.example>, mayor", gives: "Ana Pell <>, mayor"),
        Example(
            "A pattern of one's own",
            [
                "kinds": [],
                "patterns": [.record(["name": "case-number", "pattern": #"\b[A-Z]{2}-\d{6}\b"#])],
            ],
            "Case QX-204518, call 212-555-0123.", gives: "Case [CASE-NUMBER], call 212-555-0123."),
        Example(
            "Names of files, packages and accounts are no addresses", [:],
            "logo@2x.png, react@18.2.0, @ostrow, a@b",
            gives: "logo@2x.png, react@18.2.0, @ostrow, a@b"
        ),
        Example(
            "Hashes without a key are a mistake", ["by": "hash"], "",
            fails: "'by: hash' needs a key"
        ),
        Example("No text", [:], "", gives: ""),
    ]
}

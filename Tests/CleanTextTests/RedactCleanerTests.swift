import CleanText
import QuernTesting
import TestSupport
import Testing

@testable import Quern

@Suite("clean: redact")
struct RedactCleanerTests {
    private func redacted(
        _ text: String, _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> String {
        try StageHarness(RedactCleaner.self, parameters).clean(.sample(text)).document.text
    }

    private static let everyKind: Metadata.Value = [
        "email", "phone", "ip", "url", "iban", "credit_card", "us_ssn", "cn_id",
    ]

    @Test(
        "What is found",
        arguments: [
            "a.b+c@mail.ostrow.example", "13912345678@qq.example", "x_y@a-b.co.uk",
            "ana@xn--bcher-kva.example",
            "+1 212 555 0123", "+44 (0)20 7946 0958", "+86-138-0013-8000", "+33 1 23 45 67 89",
            "+4930123456",
            "(030) 1234567", "(212)555-0123", "212.555.0123", "0049 30 123 4567", "13800138000",
            "010-12345678", "0171-1234567",
            "+1-212-555-0123x12", "212-555-0123x12", "212.555.0123ext.12", "212-555-0123 x12",
            "(212) 555-0123X4567", "1-800-555-0199 ext 3", "212-555-0123 extension 12",
            "+49 30 1234567x8",
            "8.8.8.8", "255.255.255.255", "fe80::1ff:fe23:4567:890a",
            "2001:0db8:0000:0000:0000:8a2e:0370:7334",
            "2001:db8::192.0.2.33",
            "https://a.example/?q=a%20b&c=(d)#e", "www.ostrow.example", "FTP://files.example",
            "https://de.example.org/wiki/Zürich",
            "4111111111111111", "5500-0000-0000-0004", "3782 822463 10005", "6011000000000004",
            "(11) 98765-4321", "(11) 98765 4321", "(21) 3456-7890", "8 (495) 123-45-67",
            "8(495)123-45-67", "8-916-123-45-67", "8 916 123-45-67", "(495) 123-45-67",
            "(02) 9876 5432", "(022) 2345 6789", "de89 3704 0044 0532 0130 00",
            "DE89-3704-0044-0532-0130-00", "gb82-west-1234-5698-7654-32",
            "fr1420041010050500013m02606",
            "GB82 WEST 1234 5698 7654 32", "NO9386011117947", "FR1420041010050500013M02606",
            "078-05-1120", "11010519491231002X",
        ])
    func found(_ value: String) throws {
        let parameters: [(name: String, value: Metadata.Value)] = [
            ("kinds", Self.everyKind), ("mask", "#"),
        ]
        for (before, after) in [("", ""), ("See ", "."), ("(", ")"), ("是", "。"), ("\n", "\n")] {
            // Letters directly before an address belong to it only when they are Latin.
            let text = before + value + after
            #expect(try redacted(text, parameters) == before + "#" + after, "\(text)")
        }
    }

    @Test(
        "What is left alone",
        arguments: [
            "2024-09-04 10:30", "04.09.2024", "4/9/2024", "09/04/2024 2130", "1999-12-31T23:59:59Z",
            "12:30:45",
            "1,234,567.89", "1 234 567 890", "$1,000,000", "10.5.2", "v1.2.3.4", "version 10.0.1.5",
            "1.2.3.4.5",
            "0.9.8.7", "256.1.1.1", "ISBN 978-0-306-40615-7", "ISBN 0-306-40615-2",
            "ISBN: 0306406152",
            "doi 10.1000/182", "doi:10.1000/0304-123-4567", "#2125550123x", "212-555-01234",
            "1212-555-0123",
            "112-555-0123", "2125550123", "20240904123015", "4111 1111 1111 1112",
            "1234567890123456",
            "666-45-6789", "900-45-6789", "123-00-6789", "123-45-0000", "110105194912310021",
            "de88 3704 0044 0532 0130 00", "De89 3704 0044 0532 0130 00", "xde89370400440532013000",
            "DE89-3704 0044 0532 0130 00", "DE89--3704-0044-0532-0130-00",
            "DE89-3704-0044-0532-0130-000", "gb82 WEST 1234 5698 7654 32",
            "(11) 1017-1029", "(11) 2345-2367", "(11) 1999-2005", "(11) 18765-4321",
            "(2024) 98765-4321",
            "11 98765-4321", "8 495 1234567", "7-916-123-45-67", "8-216-123-45-67",
            "18-916-123-45-67",
            "8-916-123-45-678", "8.916.123.45.67", "8 916-123-45-67", "8 916 123 45 67",
            "(495) 123 45 67", "(10) 98765-4321", "55.7558, 37.6173", "(55.7558, 37.6173)",
            "(1999) 2000-2010", "8 (2020) 123-45-67",
            "GB82 WEST 1234 5698 7654 33", "ZZ89370400440532013000", "std::vector", "a::b",
            "00:1A:2B:3C:4D:5E",
            "user@host", "@ostrow", "a@b.c", "photo@2x.png", "x@1.2.3", "http://", "www",
            "page 12-13",
            "212-555-0123x12mm", "212-555-0123x", "212-555-0123extra12", "212-555-0123x1234567",
            "212-555-0123x1.5",
            "1914-1918", "3.14159265358979", "50%", "100-200-300", "E=1e-10",
        ])
    func leftAlone(_ value: String) throws {
        for (before, after) in [("", ""), ("See ", "."), ("(", ")"), ("\n", "\n")] {
            let text = before + value + after
            #expect(try redacted(text, [("kinds", Self.everyKind)]) == text)
        }
    }

    @Test func fieldsOfTheMetadata() throws {
        let stage = try StageHarness(
            RedactCleaner.self,
            [
                ("metadata", ["description", "contact", "none"]),
                ("patterns", [.record(["name": "badge", "pattern": "B-\\d+"])]),
            ])
        let document = try stage.clean(
            .sample(
                "Ring +49 30 1234567, badge B-12.",
                metadata: [
                    "description": "Call 212-555-0123 or B-7, B-8", "title": "B-9",
                    "contact": .record(["mail": ["ana@ostrow.example", 5], "at": "Ostrow"]),
                ])
        ).document
        #expect(document.text == "Ring [PHONE], badge [BADGE].")
        #expect(
            document.metadata == [
                "description": "Call [PHONE] or [BADGE], [BADGE]", "title": "B-9",
                "contact": .record(["mail": ["[EMAIL]", 5], "at": "Ostrow"]),
            ])
    }

    /// Numbers, and what is known for what it is by the name of its field alone.
    @Test func valuesBehindTheNameOfTheirField() throws {
        let stage = try StageHarness(
            RedactCleaner.self,
            [
                ("metadata", ["phone", "phone_number", "card", "year", "note", "count", "fax"]),
                ("patterns", [.record(["name": "fax", "pattern": "(?i)fax\\W*\\d{4}"])]),
            ])
        let document = try stage.clean(
            .sample(
                "Text.",
                metadata: [
                    "phone": 2_125_550_123,
                    "phone_number": ["2125550123", 5, "2125550123 or ana@ostrow.example"],
                    "card": 4_111_111_111_111_111, "year": 2024, "note": "2125550123",
                    "count": 2_125_550_123, "fax": "1234",
                ])
        ).document
        #expect(
            document.metadata == [
                "phone": "[PHONE]", "phone_number": ["[PHONE]", 5, "[PHONE] or [EMAIL]"],
                "card": "[CREDIT-CARD]",
                "year": 2024, "note": "2125550123", "count": 2_125_550_123, "fax": "[FAX]",
            ])
    }

    /// A value has one hash, in the text and in a field; nothing is looked for in what stands for a find.
    @Test func hashesInFieldsAreThoseOfTheText() throws {
        let stage = try StageHarness(
            RedactCleaner.self,
            [
                ("metadata", ["note"]), ("by", "hash"), ("salt", "s"), ("kinds", []),
                ("patterns", [.record(["name": "all", "pattern": "\\S.*"])]),
            ])
        let document = try stage.clean(
            .sample("Ana Pell", metadata: ["note": "Ana Pell"])
        ).document
        #expect(document.text.hasPrefix("ALL-"))
        #expect(document.metadata["note"]?.string == document.text)
    }

    /// Dots lead into records, and into lists of them, as in conditions; a field of that very name comes first.
    @Test func fieldsInRecords() throws {
        let stage = try StageHarness(
            RedactCleaner.self,
            [
                (
                    "metadata",
                    ["user.email", "a.b", "to.mail", "deep.in.mail", "none.mail", "user.no"]
                )
            ]
        )
        let mail: Metadata.Value = "ana@ostrow.example"
        let context = StageContext(label: "redact")
        var document = Document.sample(
            "Text.",
            metadata: [
                "user": .record(["email": mail, "name": mail]), "a.b": mail,
                "a": .record(["b": mail]),
                "to": [.record(["mail": mail, "at": 5]), mail, .record(["mail": [mail, "Ana"]])],
                "deep": .record(["in.mail": mail, "in": .record(["mail": mail])]),
            ])
        _ = try stage.stage.clean(&document, in: context)
        #expect(
            document.metadata == [
                "user": .record(["email": "[EMAIL]", "name": mail]), "a.b": "[EMAIL]",
                "a": .record(["b": mail]),
                "to": [
                    .record(["mail": "[EMAIL]", "at": 5]), mail,
                    .record(["mail": ["[EMAIL]", "Ana"]]),
                ],
                "deep": .record(["in.mail": "[EMAIL]", "in": .record(["mail": mail])]),
            ])
        context.counters.commit()
        #expect(
            context.counters.counts.map { "\($0.key): \($0.value)" }.sorted() == [
                "without 'none.mail': 1", "without 'user.no': 1",
            ])
    }

    /// The same line is the same however it is written, and another than the number without its extension.
    @Test func extensionsInHashes() throws {
        let text = "212-555-0123x12; 212.555.0123 Ext. 12; 212-555-0123"
        let hashes = try redacted(text, [("by", "hash"), ("salt", "s")]).split(separator: "; ")
        #expect(hashes.count == 3 && hashes[0] == hashes[1] && hashes[1] != hashes[2])
        // What follows another word, or no number, is not part of it.
        #expect(
            try redacted("212-555-0123 x, 212-555-0124 x12mm, 212-555-0125 extra 12")
                == "[PHONE] x, [PHONE] x12mm, [PHONE] extra 12")
    }

    @Test func nothingOfAValueIsKept() throws {
        let text = "Mail ana@ostrow.example now."
        let stage = try StageHarness(
            RedactCleaner.self, [("by", "hash"), ("salt", "s"), ("hash_length", 16)])
        let document = try stage.clean(.sample(text)).document
        let entries = document.history.entries(from: text, SourceMap(verbatim: text.utf8.count))
        #expect(entries.map(\.rule.name) == ["email"])
        #expect(entries.map(\.rule.isConfidential) == [true])
        #expect(entries.map(\.origin) == [[5..<23]])
        // HMAC-SHA-256 by Python's hmac: key "s", message "ana@ostrow.example".
        #expect(document.text == "Mail EMAIL-04690d32e22ad540 now.")
    }

    @Test func theKeyMayStandInAFile() throws {
        let long = String(repeating: "k", count: 100)
        let harness = try StageHarness(
            RedactCleaner.self, [("by", "hash"), ("key", "secret.txt")],
            resources: [("secret.txt", long)])
        let text = try harness.clean(.sample("+1 (212) 555-0123")).document.text
        #expect(text == "PHONE-85bb2e8f35ee")
    }

    @Test(
        arguments: [
            ([("kinds", [])], "there is nothing to look for"),
            ([("by", "hash")], "'by: hash' needs a key"),
            ([("by", "hash"), ("salt", "")], "the key of the hashes is empty"),
            ([("kinds", ["mail"])], "kinds"),
        ] as [([(name: String, value: Metadata.Value)], String)])
    func mistakes(_ parameters: [(name: String, value: Metadata.Value)], _ wanted: String) throws {
        do {
            _ = try StageHarness(RedactCleaner.self, parameters)
            Issue.record("no error")
        } catch {
            #expect("\(error)".contains(wanted), "\(error)")
        }
    }

    /// Pieces of everything in any order: no crash, a true map, and nothing is found in what is left.
    @Test func anyText() throws {
        var random = SeededGenerator(seed: 11)
        let pieces = [
            "212", "-", "555", "0123", "@", "a.example", "::", ":", "fe80", "192", ".", "0", "2",
            "+", "(", ")",
            " ", "\n", "é", "中", "\u{A0}", "DE89", "3704", "://", "http", "www.", "4111 1111", "/",
            "X", "ISBN ",
            "–", "tel ", "19491231", "110105",
        ]
        let stage = try StageHarness(
            RedactCleaner.self, [("kinds", Self.everyKind), ("mask", "§")])
        var changed = 0
        for round in 0..<5000 {
            let text = randomText(of: pieces, upTo: 16, &random)
            let document = try stage.clean(.sample(text)).document
            #expect(document.originsAscend(within: text.utf8.count), "round \(round): \(text)")
            #expect(document.sourceMap.textLength == document.text.utf8.count)
            if document.text != text { changed += 1 }
        }
        #expect(changed > 200)
    }

    /// What stands behind a number in brackets, or behind a stroke, keeps it from nothing.
    @Test(arguments: [
        ("Call 212-555-0123 (24 hours)", "Call # (24 hours)"),
        ("212-555-0123 - 9am to 5pm", "# - 9am to 5pm"),
        ("ring 020 7946 0958 (9 am)", "ring # (9 am)"), ("+1 212 555 0123 (24h)", "# (24h)"),
        ("06 12 34 56 78 (24h/24)", "# (24h/24)"), ("+49 30 1234567–9876543", "#–9876543"),
        ("212-555-0123 / 212-555-0199", "# / #"), ("0171 1234567 / 030 7654321", "# / #"),
        ("Tel.: 030 1234567 / 0171 7654321", "Tel.: # / #"),
        ("card 4111-1111-1111-1111 (12/27)", "card # (12/27)"),
        ("4111 1111 1111 1111 - 123", "# - 123"), ("SSN 123-45-6789 (2020)", "SSN # (2020)"),
        ("SSN: 123-45-6789 - 2", "SSN: # - 2"), ("+49 30 1234567 (9-17 Uhr)", "# (9-17 Uhr)"),
        ("+49 30 1234567 2 mal", "# 2 mal"),
        ("Tel: 030/1234567 (10 bis 12 Uhr)", "Tel: # (10 bis 12 Uhr)"),
        ("0171 / 1234567", "#"), ("+44 (0)20 7946 0958", "#"), ("+1 (212) 555-0123", "#"),
        ("_ana@ostrow.example_", "_#_"), ("renée.dupont@ostrow.example", "#"),
        ("müller@example.de", "#"),
        ("o'brien@mill.example", "#"), ("ana@münchen.example", "#"), ("иван@пример.рф", "#"),
        ("联系ana@mill.example。", "联系#。"),
        ("DE89\u{A0}3704\u{A0}0044\u{A0}0532\u{A0}0130\u{A0}00", "#"),
    ]) func numbersAmongOthers(text: String, masked: String) throws {
        #expect(try redacted(text, [("kinds", Self.everyKind), ("mask", "#")]) == masked)
    }

    /// Tables, forms, logs and lists: what stands beside a value, and before it in whatever language, keeps it from nothing.
    @Test(arguments: [
        ("John,+49 30 1234567,Berlin", "John,[PHONE],Berlin"),
        ("212-555-0123,212-555-0124", "[PHONE],[PHONE]"),
        ("+12125550123,+12125550124", "[PHONE],[PHONE]"),
        ("4111111111111111,5555555555554444", "[CREDIT-CARD],[CREDIT-CARD]"),
        ("card=4111111111111111", "card=[CREDIT-CARD]"),
        ("#4111111111111111", "#[CREDIT-CARD]"),
        ("John,123-45-6789", "John,[US-SSN]"),
        ("123-45-6789,John", "[US-SSN],John"),
        ("ssn=123-45-6789", "ssn=[US-SSN]"),
        ("SSN#123-45-6789", "SSN#[US-SSN]"),
        ("SSN: 123 45 6789", "SSN: [US-SSN]"),
        ("SSN 123456789", "SSN [US-SSN]"),
        ("ID,11010519491231002X,x", "ID,[CN-ID],x"),
        ("id=11010519491231002X", "id=[CN-ID]"),
        ("11010519491231002X,440524188001010014", "[CN-ID],[CN-ID]"),
        ("phone=212-555-0123", "phone=[PHONE]"),
        ("_212-555-0123_", "_[PHONE]_"),
        ("212-555-0123/212-555-0124", "[PHONE]/[PHONE]"),
        ("Tel/Fax:030-1234567/030-1234568", "Tel/Fax:[PHONE]/[PHONE]"),
        (
            "ana@x.example,212-555-0123,192.0.2.1,4111111111111111,DE89370400440532013000",
            "[EMAIL],[PHONE],[IP],[CREDIT-CARD],[IBAN]"
        ),
        ("192.0.2.1-192.0.2.9", "[IP]-[IP]"),
        ("192.0.2.1-", "[IP]-"),
        ("_192.0.2.1_", "_[IP]_"),
        ("030 1234567 0171 7654321", "[PHONE] [PHONE]"),
        ("06 12 34 56 78 06 98 76 54 32", "[PHONE] [PHONE]"),
        ("+49301234567 0171 7654321", "[PHONE] [PHONE]"),
        ("+12125550123 24 hours a day", "[PHONE] 24 hours a day"),
        ("Tel. 030 1234567 10115 Berlin", "Tel. [PHONE] 10115 Berlin"),
        ("Tel 030 1234567 10-12 Uhr", "Tel [PHONE] 10-12 Uhr"),
        ("Room 5 030 1234567", "Room 5 [PHONE]"),
        ("in 2024 030 1234567", "in 2024 [PHONE]"),
        ("Cell: 2125550123", "Cell: [PHONE]"),
        ("Phone number: 212 555 0123", "Phone number: [PHONE]"),
        ("phone no. 2125550123", "phone no. [PHONE]"),
        ("Tél. 0612345678", "Tél. [PHONE]"),
        ("Portable : 0612345678", "Portable : [PHONE]"),
        ("Teléfono: 612345678", "Teléfono: [PHONE]"),
        ("Mobil: 01712345678", "Mobil: [PHONE]"),
        ("Handy 01712345678", "Handy [PHONE]"),
        ("Telefone: (11) 91234-5678", "Telefone: [PHONE]"),
        ("Тел.: 8 (495) 123-45-67", "Тел.: [PHONE]"),
        ("Телефон: 8-800-555-35-35", "Телефон: [PHONE]"),
        ("电话：12345678", "电话：[PHONE]"),
        ("電話：0312345678", "電話：[PHONE]"),
        ("전화: 0212345678", "전화: [PHONE]"),
        ("هاتف: 0501234567", "هاتف: [PHONE]"),
        ("फोन: 9876543210", "फोन: [PHONE]"),
        ("Tel.: 362-1286, 362-5355", "Tel.: [PHONE], [PHONE]"),
        ("Tel:83/371-401, 83/371-519", "Tel:[PHONE], [PHONE]"),
        ("Mail: ana@ostrow.example-Tel. 030", "Mail: [EMAIL]-Tel. 030"),
        ("ana@ostrow.example--Ana", "[EMAIL]--Ana"),
        ("ana@ostrow.example-", "[EMAIL]-"),
        ("ana@ostrow.example1", "[EMAIL]1"),
        ("ana@ostrow.com2024", "[EMAIL]2024"),
        ("ana@ostrow.example.Please call", "[EMAIL].Please call"),
        ("Call (212) 555-0123 or 1 (800) 555-0199.", "Call [PHONE] or [PHONE]."),
        ("1-800-555-0199, ext. 5", "[PHONE], ext. 5"),
        ("+1 212 555 0123 and +33 6 05 12 34 56", "[PHONE] and [PHONE]"),
        ("+44 20 7946 0958; +86 138 0013 8000", "[PHONE]; [PHONE]"),
        ("13912345678,13812345678", "[PHONE],[PHONE]"),
        ("0044 20 7946 0958", "[PHONE]"),
        ("Tel. 0044 20 7946 0958", "Tel. [PHONE]"),
        ("0086 138 0013 0138", "[PHONE]"),
        ("0049 171 1234 0567", "[PHONE]"),
        ("+49 1512 3456 078", "[PHONE]"),
        ("+44 7700 9000 0123", "[PHONE]"),
        ("Consular Section: (212) 555-0123", "Consular Section: [PHONE]"),
        ("Press Section: 020 7946 0958", "Press Section: [PHONE]"),
        ("my server chrome 10.0.0.1", "my server chrome [IP]"),
        ("Tel. 362-1286, 1500000 euros", "Tel. [PHONE], 1500000 euros"),
        ("212-555-0123, 12345678 shares", "[PHONE], 12345678 shares"),
        ("Tel 030 1234567, 2024-2025 season", "Tel [PHONE], 2024-2025 season"),
        ("212-555-0123, 978-3-16-148410-0", "[PHONE], 978-3-16-148410-0"),
        ("ana@ostrow.example.Org", "[EMAIL]"),
        ("call 0171 1234567 now", "call [PHONE] now"),
        ("Ana@Ostrow.CA 5", "[EMAIL] 5"),
    ]) func valuesInTablesAndForms(text: String, masked: String) throws {
        let parameters: [(name: String, value: Metadata.Value)] = [("kinds", Self.everyKind)]
        #expect(try redacted(text, parameters) == masked)
    }

    @Test(arguments: [
        "Next 512 (512-1024): 1.7",
        "von 512 (512-1024) Seiten",
        "Boston, MA 02111-1307 USA",
        "01 02 03 04 05 06 07 08 09 10",
        "Section 01.23.45.67.89",
        "§7.4.4.3",
        "Kapitel 3.2.1.4",
        "Firefox 10.0.0.1",
        "react@17.0.beta1 and logo@2x.png",
        "12 030 456 789 yuan",
        "1,234,567 and 13,912,345,678",
        "IMG_20240904_123456.jpg",
        "2024-09-04 12:00:01, 4.9.2024",
        "13912345678,50 yuan",
        "call 911 or 110",
        "They call 1000000 people every day",
        "margin call 2500000",
        "Handy 2.500.000 Euro",
        "Portable 1920-1080",
        "今年售出手机1500000部",
        "माइक्रोफोन 2000000",
        "Call 20240904",
        "Mol. Cell 11 (2003) 1017-1029",
        "Security 037833100 (Apple)",
        "foo@v2.beta3 and pkg@next.beta2",
        "openssl 1.18.0.4-1 amd64",
        "item.php?tid=13812345678",
        "GET /u/13812345678 HTTP/1.1",
        "Order #13812345678",
        "00 04 31 31 39 30 68 65",
    ]) func whatOnlyLooksLikeIt(text: String) throws {
        #expect(try redacted(text, [("kinds", Self.everyKind)]) == text)
    }

    /// Without `url` among the kinds, numbers in addresses are a part of these.
    @Test(arguments: [
        "https://x.example/?id=4111111111111111", "https://x.example/a/212-555-0123",
        "www.x.example/_212-555-0123",
    ]) func numbersInAddresses(text: String) throws {
        #expect(try redacted(text, [("kinds", ["phone", "credit_card"])]) == text)
    }

    /// What would have no effect is refused.
    @Test func parametersWithoutEffect() {
        func problem(_ parameters: [(name: String, value: Metadata.Value)]) -> String {
            do {
                _ = try redacted("x", parameters)
                return ""
            } catch { return "\(error)" }
        }
        #expect(problem([("salt", "s")]) == "'salt', 'key' and 'hash_length' need 'by: hash'")
        #expect(
            problem([("by", "drop"), ("mask", "#")])
                == "'mask' needs 'by: mask'; 'by: drop' leaves nothing there")
        #expect(problem([("by", "drop")]) == "")
    }
}

/// Words before a number by which it is one of a telephone, in the languages that many pages are in.
enum PhoneLabels {
    private static let words = [
        // Understood in many languages.
        "tel", "telefon", "telephone", "phone", "fax", "telefax", "mobile", "mob", "fon",
        "whatsapp",
        "tlf",
        // English
        "cell", "cellphone", "cell phone", "phone number", "phone no", "telephone number", "tel no",
        "mobile number", "mobile no", "cell number", "call", "hotline",
        // German, Dutch, Nordic
        "handy", "mobil", "mobiltelefon", "festnetz", "telefoon", "mobiel", "puhelin", "puh",
        // French
        "tél", "téléphone", "portable", "télécopie",
        // Spanish, Portuguese, Italian, Romanian
        "teléfono", "telefono", "móvil", "movil", "celular", "cel", "telefone", "telemóvel",
        "cellulare", "cell", "telefonul",
        // Slavic languages, Turkish, Greek, Hungarian
        "тел", "телефон", "моб", "мобильный", "факс", "komórka", "mobilní", "telefonu",
        "τηλ", "τηλέφωνο", "κινητό", "telefonszám",
        // Chinese, Japanese, Korean
        "电话", "電話", "手机", "手機", "手机号", "电话号码", "電話番号", "携帯", "传真", "傳真", "전화", "전화번호", "휴대폰",
        // Arabic, Hebrew, Persian, Hindi, Indonesian, Vietnamese, Thai
        "هاتف", "جوال", "تلفون", "تلفن", "טלפון", "נייד", "फोन", "फ़ोन", "मोबाइल", "telepon",
        "điện thoại", "đt", "โทร", "โทรศัพท์",
    ]

    /// Each word in small letters, in capitals and as at the start of a sentence, by its last byte.
    private static let forms: [UInt8: [[UInt8]]] = {
        var forms: [UInt8: Set<[UInt8]>] = [:]
        for word in words {
            for form in [word, word.uppercased(), word.prefix(1).uppercased() + word.dropFirst()] {
                let bytes = Array(form.utf8)
                forms[bytes[bytes.count - 1], default: []].insert(bytes)
            }
        }
        return forms.mapValues(Array.init)
    }()

    /// Whether one of them stands before an offset, with nothing between but a few spaces, stops, colons and the like.
    static func stand(before place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var end = place
        let least = max(0, place - 8)
        while end > least {
            switch bytes[end - 1] {
            case 0x20, 0x2E, 0x3A, 0x28, 0x2D, 0x23, 0x3D, 0x09: end -= 1
            // The no-break space.
            case 0xA0 where end > 1 && bytes[end - 2] == 0xC2: end -= 2
            // The wide colon.
            case 0x9A where end > 2 && bytes[end - 2] == 0xBC && bytes[end - 3] == 0xEF: end -= 3
            default: return word(endsAt: end, in: bytes)
            }
        }
        return false
    }

    private static func word(endsAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let candidates = forms[bytes[end - 1]] else { return false }
        return candidates.contains { word in
            let start = end - word.count
            guard start >= 0, bytes[start..<end].elementsEqual(word) else { return false }
            // Scripts without spaces may have anything before it.
            return word[0] >= 0xE0 || letterLength(bytes, before: start) == 0
        }
    }
}

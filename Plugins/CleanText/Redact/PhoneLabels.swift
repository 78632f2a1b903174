/// Words before a number by which it is one of a telephone, in the languages that many pages are in.
enum PhoneLabels {
    enum Strength { case sure, perhaps }

    private static let words = [
        // Understood in many languages.
        "tel", "telefon", "telephone", "phone", "fax", "telefax", "mob", "fon", "whatsapp", "tlf",
        // English
        "phone number", "phone no", "telephone number", "tel no", "mobile number", "mobile no",
        "cell number", "hotline",
        // German, Dutch, Nordic
        "mobiltelefon", "festnetz", "telefoon", "puhelin", "puh",
        // French
        "tél", "téléphone", "télécopie",
        // Spanish, Portuguese, Italian, Romanian
        "teléfono", "telefono", "móvil", "telefone", "telemóvel", "cellulare", "telefonul",
        // Slavic languages, Turkish, Greek, Hungarian
        "тел", "телефон", "моб", "факс", "telefonu", "τηλ", "τηλέφωνο", "κινητό", "telefonszám",
        // Chinese, Japanese, Korean
        "手机号", "电话号码", "電話番号", "传真", "傳真", "전화번호",
        // Arabic, Hebrew, Persian, Indonesian, Vietnamese, Thai
        "هاتف", "تلفون", "تلفن", "טלפון", "telepon", "điện thoại", "โทรศัพท์",
    ]

    /// Those that mean something else as well: a colon makes sure.
    private static let ambiguous = [
        "mobile", "cell", "cellphone", "cell phone", "call", "handy", "mobil", "mobiel", "portable",
        "movil", "celular", "cel", "мобильный", "komórka", "mobilní", "电话", "電話", "手机", "手機", "携帯",
        "전화", "휴대폰", "جوال", "נייד", "फोन", "फ़ोन", "मोबाइल", "đt", "โทร",
    ]

    /// Each word in small letters, in capitals and as at the start of a sentence, by its last byte.
    private static let forms: [UInt8: [(bytes: [UInt8], strength: Strength)]] = {
        var forms: [UInt8: [(bytes: [UInt8], strength: Strength)]] = [:]
        for (words, strength) in [(words, Strength.sure), (ambiguous, .perhaps)] {
            for word in words {
                let capital = word.prefix(1).uppercased() + word.dropFirst()
                for form in Set([word, word.uppercased(), capital]) {
                    let bytes = Array(form.utf8)
                    forms[bytes[bytes.count - 1], default: []].append((bytes, strength))
                }
            }
        }
        return forms
    }()

    /// The word that stands before an offset, with nothing between but a few spaces, stops, colons and the like.
    static func label(before place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Strength? {
        var end = place
        var hasColon = false
        let least = max(0, place - 8)
        while end > least {
            switch bytes[end - 1] {
            case 0x3A:
                hasColon = true
                end -= 1
            case 0x20, 0x2E, 0x28, 0x2D, 0x23, 0x3D, 0x09: end -= 1
            // The no-break space.
            case 0xA0 where end > 1 && bytes[end - 2] == 0xC2: end -= 2
            // The wide colon.
            case 0x9A where end > 2 && bytes[end - 2] == 0xBC && bytes[end - 3] == 0xEF:
                hasColon = true
                end -= 3
            default:
                let found = word(endsAt: end, in: bytes)
                return found == .perhaps && hasColon ? .sure : found
            }
        }
        return nil
    }

    private static func word(endsAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Strength? {
        forms[bytes[end - 1]]?.first { word, _ in
            let start = end - word.count
            guard start >= 0, bytes[start..<end].elementsEqual(word) else { return false }
            // Chinese and Japanese may have anything before it.
            if word[0] >= 0xE3 { return true }
            return start == 0 || bytes[start - 1] < 0x80 && !isLetter(bytes[start - 1])
        }?.strength
    }
}

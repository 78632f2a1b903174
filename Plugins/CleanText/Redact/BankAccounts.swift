/// Bank accounts (ISO 13616), in capitals or small letters, whole or in groups of four with spaces or hyphens between them.
enum IBAN {
    /// Countries with the number of characters of their accounts.
    private static let lengths: [String: Int] = {
        let table =
            "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29"
            + "ES24FI18FO18FR27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30"
            + "KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MR27MT31MU30NL18NO15PK24PL28"
            + "PS29PT25QA29RO24RS22SA24SC31SD18SE24SI19SK24SM27ST25SV28TL23TN24TR26UA29VA22"
            + "VG24XK20"
        let bytes = Array(table.utf8)
        return stride(from: 0, to: bytes.count, by: 4).reduce(into: [:]) { lengths, place in
            let country = String(decoding: bytes[place..<(place + 2)], as: UTF8.self)
            lengths[country] = Int(bytes[place + 2] - 0x30) * 10 + Int(bytes[place + 3] - 0x30)
        }
    }()

    /// The account whose check digits stand at an offset.
    static func range(in bytes: UnsafeBufferPointer<UInt8>, at digits: Int) -> Range<Int>? {
        let start = digits - 2
        guard start >= 0, isLetter(bytes[start]), start == 0 || !isWordByte(bytes[start - 1]) else {
            return nil
        }
        // All letters are written as the first one.
        let first: UInt8 = bytes[start] < 0x61 ? 0x41 : 0x61
        func isOneOfIts(_ byte: UInt8) -> Bool { byte &- first < 26 }
        guard isOneOfIts(bytes[start + 1]),
            let length = lengths[
                String(decoding: bytes[start..<digits].map { $0 & 0xDF }, as: UTF8.self)]
        else { return nil }
        var index = start
        var count = 0
        // The first four characters count last.
        var head: [UInt8] = []
        var rest = 0
        var hasHyphens: Bool?
        func add(_ byte: UInt8) {
            rest =
                isDigit(byte)
                ? (rest * 10 + Int(byte - 0x30)) % 97
                : (rest * 100 + Int((byte & 0xDF) - 0x37)) % 97
        }
        while count < length, index < bytes.count {
            let byte = bytes[index]
            if count > 0, count % 4 == 0 {
                let isNoBreak = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
                let isSpace = byte == 0x20 && bytes[index - 1] != 0x20
                let isHyphen = byte == DigitGroups.hyphen && isWordByte(bytes[index - 1])
                if isSpace || isNoBreak || isHyphen {
                    // One kind of them stands between all groups.
                    if let hasHyphens, hasHyphens != isHyphen { return nil }
                    hasHyphens = isHyphen
                    index += isNoBreak ? 2 : 1
                    continue
                }
            }
            guard isDigit(byte) || isOneOfIts(byte) else { return nil }
            if count < 4 { head.append(byte) } else { add(byte) }
            count += 1
            index += 1
        }
        guard count == length, index == bytes.count || !isWordByte(bytes[index]) else { return nil }
        for byte in head { add(byte) }
        return rest == 1 ? start..<index : nil
    }
}

import QuernText

/// Finds personal data in a text, from left to right, in one pass.
///
/// Everything that is looked for has a digit, an "@", a ":" or, where web addresses count, a "." in it;
/// the pass jumps from one such byte to the next, sixteen bytes at a time, and only looks around there.
struct PersonalDataScan {
    struct Kinds {
        private var bits: UInt16 = 0
        var isEmpty: Bool { bits == 0 }
        mutating func insert(_ kind: PersonalKind) { bits |= 1 << UInt16(kind.index) }
        func contains(_ kind: PersonalKind) -> Bool { bits & 1 << UInt16(kind.index) != 0 }
    }

    let bytes: UnsafeBufferPointer<UInt8>
    private let kinds: Kinds
    private var index = 0
    /// The end of the last find; nothing before it is looked at again.
    private var floor = 0
    private var number = DigitGroups()
    /// The end of the last telephone number.
    private var listEnd = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ kinds: Kinds) {
        self.bytes = bytes
        self.kinds = kinds
    }

    /// The next find; nil when there is none.
    mutating func next() -> (range: Range<Int>, kind: PersonalKind)? {
        while let place = nextTrigger(from: index) {
            let found: (range: Range<Int>, kind: PersonalKind)?
            index = place + 1
            switch bytes[place] {
            case UInt8(ascii: "@"):
                found = kinds.contains(.email) ? email(at: place).map { ($0, .email) } : nil
            case UInt8(ascii: ":"):
                if kinds.contains(.url), let range = schemeURL(at: place) {
                    found = (range, .url)
                } else {
                    found = kinds.contains(.ip) ? ipv6(at: place).map { ($0, .ip) } : nil
                }
            case UInt8(ascii: "."):
                found = wwwURL(at: place).map { ($0, .url) }
            default:
                found = numeric(at: place)
                while index < bytes.count, isDigit(bytes[index]) { index += 1 }
            }
            if let found {
                index = found.range.upperBound
                floor = index
                return found
            }
        }
        return nil
    }

    private func nextTrigger(from start: Int) -> Int? {
        let raw = UnsafeRawBufferPointer(bytes)
        typealias Block = SIMD16<UInt8>
        let (zero, ten) = (Block(repeating: 0x30), Block(repeating: 11))
        let at = Block(repeating: 0x40)
        // Without web addresses a byte that cannot occur in UTF-8.
        let dotByte: UInt8 = kinds.contains(.url) ? 0x2E : 0xFF
        let dot = Block(repeating: dotByte)
        var index = start
        while index + 16 <= raw.count {
            let here = raw.loadUnaligned(fromByteOffset: index, as: Block.self)
            // ":" follows "9".
            let found = ((here &- zero) .< ten) .| ((here .== at) .| (here .== dot))
            if let place = UTF8Scan.first(found) { return index + place }
            index += 16
        }
        while index < raw.count {
            let byte = raw[index]
            if byte &- 0x30 < 11 || byte == 0x40 || byte == dotByte { return index }
            index += 1
        }
        return nil
    }

    // MARK: Numbers

    /// What a run of digits is, or is the beginning of.
    private mutating func numeric(at place: Int) -> (range: Range<Int>, kind: PersonalKind)? {
        if kinds.contains(.iban), place >= floor + 2, let range = IBAN.range(in: bytes, at: place) {
            return (range, .iban)
        }
        guard place == floor || !isDigit(bytes[place - 1]) else { return nil }
        if kinds.contains(.ip), let end = ipv4End(bytes, from: place), standsAlone(place, end),
            !followsVersionWord(place)
        {
            return (place..<end, .ip)
        }
        number.read(bytes, from: place, floor: floor)
        // Years and small numbers, which most numbers are.
        guard number.digits.count >= 7 else { return nil }
        if kinds.contains(.cnId), let end = number.identityEnd(bytes) {
            return (place..<end, .cnId)
        }
        if kinds.contains(.creditCard), let end = number.cardEnd(bytes) {
            return (place..<end, .creditCard)
        }
        if kinds.contains(.usSsn), let end = number.socialSecurityEnd(bytes) {
            return (place..<end, .usSsn)
        }
        if kinds.contains(.phone),
            let range = number.phone(bytes, isNext: isNextOfList(place) && number.hasLastShape)
        {
            listEnd = range.upperBound
            return (range, .phone)
        }
        return nil
    }

    /// Whether only a comma, a stroke or the like is between it and the last telephone number: `Tel. 362-1286, 362-5355`.
    private func isNextOfList(_ place: Int) -> Bool {
        guard listEnd > 0, listEnd == floor, (1...3).contains(place - listEnd) else { return false }
        return bytes[listEnd..<place].allSatisfy { [0x20, 0x2C, 0x2F, 0x3B].contains($0) }
            && bytes[listEnd..<place].contains { $0 != 0x20 }
    }

    private func standsAlone(_ start: Int, _ end: Int) -> Bool {
        if start > 0 {
            let before = bytes[start - 1]
            // A range of addresses, or one that is set in italics.
            let isApart = before == 0x2D || before == 0x5F
            if isApart
                ? start > 1 && isWordByte(bytes[start - 2]) && floor != start - 1
                : isWordByte(before) || before == 0x2E
            {
                return false
            }
        }
        guard end < bytes.count else { return true }
        let next = end + 1 < bytes.count ? bytes[end + 1] : 0x20
        if bytes[end] == 0x5F { return !isWordByte(next) }
        // A range of addresses; else the version of a package.
        if bytes[end] == 0x2D { return !isWordByte(next) || ipv4End(bytes, from: end + 1) != nil }
        if isWordByte(bytes[end]) { return false }
        return bytes[end] != 0x2E || end + 1 == bytes.count || !isDigit(bytes[end + 1])
    }

    /// Four numbers behind "version" or "section" are no address.
    private func followsVersionWord(_ place: Int) -> Bool {
        hasWord(
            [
                "v", "ver", "version", "release", "build", "section", "chapter", "firmware",
                "kapitel",
                "abschnitt", "article", "artikel", "chapitre", "oid", "firefox", "rfc",
            ], before: place, in: bytes)
            // §
            || place > 1 && bytes[place - 2] == 0xC2 && bytes[place - 1] == 0xA7
    }

    // MARK: Addresses

    private func email(at place: Int) -> Range<Int>? {
        var start = place
        // No name has more than 64 bytes, but half of one would tell as much.
        let least = max(floor, place - 256)
        while start > least {
            let length = letterLength(bytes, before: start)
            if length > 0, start - length >= least {
                start -= length
            } else if isLocalByte(bytes[start - 1])
                || bytes[start - 1] == 0x27 && start < place && start - 1 > least
                    && letterLength(bytes, before: start - 1) > 0
            {
                // `o'brien`
                start -= 1
            } else {
                break
            }
        }
        while start < place, [0x2E, 0x2D, 0x27].contains(bytes[start]) { start += 1 }
        guard start < place, bytes[place - 1] != 0x2E else { return nil }
        // Labels of letters, digits and hyphens; the last has letters only.
        var end = place + 1
        var labelStart = end
        var good: Int?
        var labels = 0
        var last = end..<end
        while true {
            while end < bytes.count, end - place < 254 {
                let length = letterLength(bytes, at: end)
                if length == 0, !isHostByte(bytes[end]) { break }
                end += max(length, 1)
            }
            let label = labelStart..<end
            guard !label.isEmpty, bytes[label.lowerBound] != 0x2D else { break }
            labels += 1
            last = label
            if labels > 1, isTopLevel(label), !isNextSentence(label) { good = end }
            guard end + 1 < bytes.count, bytes[end] == 0x2E else { break }
            end += 1
            labelStart = end
        }
        if good == nil, labels > 1, bytes[(place + 1)..<last.lowerBound].contains(where: isLetter) {
            // Something stands right behind it: `ana@ostrow.example1`, `ana@ostrow.example-Tel.`
            let letters = bytes[last].prefix { isLetter($0) }.count
            let label = last.lowerBound..<(last.lowerBound + letters)
            if isTopLevel(label, behind: true),
                !Self.releases.contains(where: bytes[label].elementsEqual)
            {
                good = label.upperBound
            }
        }
        guard let good else { return nil }
        // `_ana@ostrow.example_` is set in italics.
        let isSet = bytes[start] == 0x5F && good < bytes.count && bytes[good] == 0x5F
        return (isSet && start + 1 < place ? start + 1 : start)..<good
    }

    /// `react@v17.rc1` is a package.
    private static let releases = ["rc", "alpha", "beta", "dev", "pre", "py", "post"].map {
        Array($0.utf8)
    }

    private static let domains = ["com", "org", "net", "edu", "gov", "int", "info"].map {
        Array($0.utf8)
    }

    /// `ana@ostrow.example.Please call`
    private func isNextSentence(_ label: Range<Int>) -> Bool {
        if Self.domains.contains(where: { $0.elementsEqual(bytes[label].lazy.map { $0 | 0x20 }) }) {
            return false
        }
        return label.count > 1 && (0x41...0x5A).contains(bytes[label.lowerBound])
            && (0x61...0x7A).contains(bytes[label.lowerBound + 1])
            && (0x61...0x7A).contains(bytes[label.lowerBound - 2])
    }

    /// - Parameter behind: whether anything may stand behind it.
    private func isTopLevel(_ label: Range<Int>, behind: Bool = false) -> Bool {
        let text = bytes[label]
        if text.starts(with: "xn--".utf8) { return true }
        guard label.count >= 2, label.count <= 24,
            text.allSatisfy({ isLetter($0) || $0 >= 0x80 }),
            behind || label.upperBound == bytes.count || !isDigit(bytes[label.upperBound])
        else { return false }
        // logo@2x.png
        return !["png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js"].contains {
            text.elementsEqual($0.utf8)
        }
    }

    private func schemeURL(at colon: Int) -> Range<Int>? {
        guard colon + 3 < bytes.count, bytes[colon + 1] == 0x2F, bytes[colon + 2] == 0x2F else {
            return nil
        }
        var start = colon
        while start > max(floor, colon - 12), isLetter(bytes[start - 1]) { start -= 1 }
        guard colon - start >= 2 else { return nil }
        let end = urlEnd(from: colon + 3)
        return end > colon + 3 ? start..<end : nil
    }

    private func wwwURL(at dot: Int) -> Range<Int>? {
        let start = dot - 3
        guard start >= floor, bytes[start..<dot].allSatisfy({ $0 | 0x20 == 0x77 }),
            start == 0 || !isWordByte(bytes[start - 1]), dot + 1 < bytes.count,
            isHostByte(bytes[dot + 1])
        else { return nil }
        let end = urlEnd(from: dot + 1)
        return bytes[(dot + 1)..<end].contains(0x2E) ? start..<end : nil
    }

    private func urlEnd(from start: Int) -> Int {
        var end = start
        var open = 0
        scan: while end < bytes.count {
            switch bytes[end] {
            case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F: break scan
            case 0x28:
                open += 1
                end += 1
            case 0x29:
                // A bracket that was opened outside.
                if open == 0 { break scan }
                open -= 1
                end += 1
            case 0..<0x80: end += 1
            default:
                // Letters of scripts that put spaces between words; others begin the next sentence.
                let (scalar, length) = UTF8Scan.scalar(bytes, at: end)
                guard scalar < 0x0E00, CharacterClass.wordCharacters.contains(scalar) else {
                    break scan
                }
                end += length
            }
        }
        while end > start,
            [0x21, 0x27, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D].contains(bytes[end - 1])
        { end -= 1 }
        return end
    }

    private func ipv6(at colon: Int) -> Range<Int>? {
        var start = colon
        while start > max(floor, colon - 40), isHexByte(bytes[start - 1]) { start -= 1 }
        var end = colon
        while end < min(bytes.count, colon + 40), isHexByte(bytes[end]) || bytes[end] == 0x3A {
            end += 1
        }
        if start > 0, isWordByte(bytes[start - 1]) || bytes[start - 1] == 0x3A { return nil }
        // The last group may be an address of the older kind.
        var tail = end
        while tail > colon, isDigit(bytes[tail - 1]) { tail -= 1 }
        if end < bytes.count, bytes[end] == 0x2E, tail < end, let last = ipv4End(bytes, from: tail)
        {
            end = last
        } else {
            tail = end
        }
        while end > colon, bytes[end - 1] == 0x3A,
            end < 2 || bytes[end - 2] != 0x3A
        { end -= 1 }
        if end < bytes.count, isWordByte(bytes[end]) { return nil }
        return isIPv6(start..<end, hasOldTail: tail < end) ? start..<end : nil
    }

    /// Eight groups, or fewer around one "::"; not `::` between words of a program.
    private func isIPv6(_ range: Range<Int>, hasOldTail: Bool) -> Bool {
        var groups = 0
        var length = 0
        var gaps = 0
        var hasDigit = false
        var previous: UInt8 = 0
        for byte in bytes[range] {
            if byte == 0x3A {
                if previous == 0x3A { gaps += 1 }
                if length > 0 { groups += 1 }
                length = 0
            } else {
                if isDigit(byte) { hasDigit = true }
                length += 1
                if length > 4, !hasOldTail { return false }
            }
            previous = byte
        }
        if length > 0 { groups += 1 }
        if hasOldTail { groups += 1 }
        guard hasDigit, gaps <= 1 else { return false }
        if gaps == 0 { return groups == 8 }
        let first = bytes[range].prefix { $0 != 0x3A }.count
        return groups <= 7 && groups >= 2 && (first >= 3 || groups >= 3)
    }
}

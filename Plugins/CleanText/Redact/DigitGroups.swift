import QuernText

/// Digits in groups, with single separators between them, and what they can be.
struct DigitGroups {
    private(set) var digits: [UInt8] = []
    var lengths: [Int] = []
    /// Where each group ends in the text.
    var ends: [Int] = []
    /// What stands before each group but the first: its marks without spaces, or a space; 0 where there is more than
    /// one mark.
    var marks: [UInt8] = []
    var hasBracket: [Bool] = []
    /// Whether a number may end before what stands between two groups, and whether it must.
    var breaks: [(may: Bool, must: Bool)] = []
    var isSpaced: [Bool] = []
    var start = 0
    var floor = 0
    /// How the digits of the telephone number were grouped that was found last.
    var shape: [Int] = []

    static let space: UInt8 = 0x20
    static let hyphen: UInt8 = 0x2D
    static let stop: UInt8 = 0x2E
    static let slash: UInt8 = 0x2F

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, floor: Int) {
        self.start = start
        self.floor = floor
        digits.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
        hasBracket.removeAll(keepingCapacity: true)
        breaks.removeAll(keepingCapacity: true)
        isSpaced.removeAll(keepingCapacity: true)
        var index = start
        while digits.count <= 20, lengths.count < 8 {
            let first = index
            while index < bytes.count, isDigit(bytes[index]), index - first <= 20 {
                digits.append(bytes[index] - 0x30)
                index += 1
            }
            lengths.append(index - first)
            ends.append(index)
            var mark = Self.space
            var count = 0
            var bracket = false
            var spaced = false
            var opens = false
            var isDash = false
            var next = index
            while next < bytes.count, count < 3, !isDigit(bytes[next]) {
                switch bytes[next] {
                case 0x20: spaced = true
                case 0x28, 0x29:
                    bracket = true
                    opens = opens || bytes[next] == 0x28
                case Self.hyphen, Self.stop, Self.slash:
                    mark = mark == Self.space ? bytes[next] : 0
                case 0xC2 where next + 1 < bytes.count && bytes[next + 1] == 0xA0:
                    spaced = true
                    next += 1
                // The hyphen that does not break, and dashes.
                case 0xE2
                where next + 2 < bytes.count && bytes[next + 1] == 0x80
                    && (0x90...0x93).contains(bytes[next + 2]):
                    mark = mark == Self.space ? Self.hyphen : 0
                    isDash = bytes[next + 2] == 0x93
                    next += 2
                default: return
                }
                next += 1
                count += 1
            }
            guard count > 0, next < bytes.count, isDigit(bytes[next]) else { return }
            let isZero =
                opens && bytes[next] == 0x30 && next + 1 < bytes.count && bytes[next + 1] == 0x29
            breaks.append(breaking(mark, spaced, bracket, opens: opens && !isZero, isDash))
            marks.append(mark)
            hasBracket.append(bracket)
            isSpaced.append(spaced)
            index = next
        }
        // What was read last has no group behind it.
        if marks.count >= lengths.count {
            marks.removeLast()
            hasBracket.removeLast()
            breaks.removeLast()
            isSpaced.removeLast()
        }
    }

    /// Whether a number may end, or must, before what stands between the group that was read last and the next one.
    ///
    /// Behind a space, anything may follow: hours in brackets, another number behind a stroke. Area codes are the first or second
    /// group, and `(0)` stands for one.
    ///
    /// - Parameter opens: whether a bracket opens.
    private func breaking(
        _ mark: UInt8, _ spaced: Bool, _ bracket: Bool, opens: Bool, _ isDash: Bool
    ) -> (may: Bool, must: Bool) {
        let isPlain = mark == Self.space && !bracket
        let isMark = mark != Self.space && !bracket
        let may =
            isPlain || spaced && (opens || isMark) || isDash
            || isMark && mark == Self.slash && lengths.count > 1
        let isAsBefore = marks.last == mark && isSpaced.last == spaced
        let must = lengths.count > 1 && spaced && (opens || isMark && !isAsBefore)
        return (may, must)
    }

    // MARK: Boundaries

    func byte(_ bytes: UnsafeBufferPointer<UInt8>, before place: Int) -> UInt8 {
        place > 0 ? bytes[place - 1] : 0x20
    }

    /// Whether nothing that belongs to it stands before an offset.
    ///
    /// - Parameter isSure: whether its form alone says what it is, so that it may stand behind the comma or the stroke of a
    ///   row of numbers.
    func begins(
        _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, isSure: Bool
    ) -> Bool {
        if place < floor { return false }
        let before = byte(bytes, before: place)
        // What stands before the mark that is before it.
        let last = byte(bytes, before: place - 1)
        switch before {
        case 0x24, 0x2B, 0x40, 0x25: return false
        // Behind a word (`Nr.4111…`), or a number that was found.
        case 0x2E: return isLetter(last) && isSure
        case 0x2D: return !isWordByte(last)
        case 0x2C: return isSure || !isDigit(last) || isBehindFind(place)
        // Fields of forms, tables and logs; in addresses all kinds of numbers are.
        case 0x2F, 0x3D, 0x23, 0x5F:
            // An order or a ticket has a number, too.
            if before == 0x23, !isSure { return false }
            if before == 0x2F, !isSure, isDigit(last), !isBehindFind(place) { return false }
            return !isInAddress(bytes, place)
        case 0xA3, 0xA5: return place < 2 || bytes[place - 2] != 0xC2  // £ ¥
        case 0xAC: return place < 3 || bytes[place - 2] != 0x82 || bytes[place - 3] != 0xE2  // €
        default: return !isWordByte(before)
        }
    }

    /// Whether only a mark or a space is between it and what was found last.
    func isBehindFind(_ place: Int) -> Bool { floor > 0 && place - floor <= 1 }

    /// Whether it stands in a web address or a path, whole or relative: something without spaces that begins with a stroke, or has
    /// "://", several strokes or a question mark in it.
    private func isInAddress(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        var index = place
        var strokes = 0
        while index > max(0, place - 300), bytes[index - 1] > 0x20 {
            index -= 1
            if bytes[index] == 0x2F { strokes += 1 }
            if bytes[index] == 0x3F { return true }
            if bytes[index] == 0x3A, bytes[index...].starts(with: [0x3A, 0x2F, 0x2F]) {
                return true
            }
        }
        return strokes > 2 || bytes[index] == 0x2F && index < place - 1
            || bytes[index...].starts(with: "www.".utf8)
    }

    /// Whether it can end behind so many groups.
    func ends(
        _ bytes: UnsafeBufferPointer<UInt8>, after count: Int, isSure: Bool = false
    ) -> Bool {
        let end = ends[count - 1]
        if !isSure, count <= breaks.count, !breaks[count - 1].may { return false }
        guard end < bytes.count else { return true }
        let next = end + 1 < bytes.count ? bytes[end + 1] : 0x20
        switch bytes[end] {
        case 0x40, 0x25, 0x3D: return false
        // Set in italics.
        case 0x5F: return !isWordByte(next)
        case 0x2E, 0x2D, 0x3A: return !isDigit(next)
        case 0x2C:
            // One or two digits are decimals, more are the next number.
            let digits = bytes[(end + 1)...].prefix { isDigit($0) }.count
            return isSure || digits == 0 || digits > 2
        default: return !isWordByte(bytes[end])
        }
    }

    func total(_ count: Int) -> Int { lengths[..<count].reduce(0, +) }

    func hasMarks(_ wanted: [UInt8], _ count: Int) -> Bool {
        guard count > 1 else { return true }
        return wanted.contains(marks[0])
            && marks[..<(count - 1)].allSatisfy { $0 == marks[0] }
            && !hasBracket[..<(count - 1)].contains(true)
    }

    // MARK: Identity papers and cards

    /// Eighteen characters, the last perhaps an X, with a date of birth and a check digit by ISO 7064 MOD 11-2
    /// (GB 11643-1999).
    func identityEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let length = lengths.first, length == 17 || length == 18,
            begins(bytes, at: start, isSure: true)
        else { return nil }
        var end = ends[0]
        var last = length == 18 ? Int(digits[17]) : -1
        if length == 17 {
            guard end < bytes.count, bytes[end] | 0x20 == 0x78 else { return nil }
            last = 10
            end += 1
        }
        if end < bytes.count, isWordByte(bytes[end]) { return nil }
        let province = digits[0] * 10 + digits[1]
        let year = digits[6..<10].reduce(0) { $0 * 10 + Int($1) }
        let month = digits[10] * 10 + digits[11]
        let day = digits[12] * 10 + digits[13]
        guard (11...91).contains(province), (1850...2100).contains(year), (1...12).contains(month),
            (1...31).contains(day)
        else { return nil }
        var rest = 0
        for digit in digits[..<17] { rest = (rest + Int(digit)) * 2 % 11 }
        return (rest + last) % 11 == 1 ? end : nil
    }

    /// A card of one of the large networks (ISO/IEC 7812), by its first digits, its length, and Luhn's check digit.
    func cardEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard begins(bytes, at: start, isSure: true) else { return nil }
        let shapes: [[Int]] = [[4, 4, 4, 4], [4, 4, 4, 4, 3], [4, 6, 5], [4, 6, 4]]
        let count: Int
        if (14...19).contains(lengths[0]) {
            count = 1
        } else if let shape = shapes.last(where: { shape in
            lengths.starts(with: shape) && hasMarks([Self.space, Self.hyphen], shape.count)
                && !breaks.prefix(shape.count - 1).contains { $0.must }
        }) {
            count = shape.count
        } else {
            return nil
        }
        let number = digits[..<total(count)]
        guard ends(bytes, after: count, isSure: count > 1 || lengths.count == 1),
            Self.isCard(number), Self.passesLuhn(number)
        else {
            return nil
        }
        return ends[count - 1]
    }

    private static func isCard(_ number: ArraySlice<UInt8>) -> Bool {
        let four = number.prefix(4).reduce(0) { $0 * 10 + Int($1) }
        switch four {
        case 4000...4999: return number.count == 16 || number.count == 19
        case 5100...5599, 2221...2720: return number.count == 16
        case 3400...3499, 3700...3799: return number.count == 15
        case 3000...3059, 3600...3699, 3800...3999: return number.count == 14
        case 3528...3589, 6011, 6440...6599: return number.count >= 16
        case 6200...6299: return number.count >= 16
        default: return false
        }
    }

    static func passesLuhn(_ number: ArraySlice<UInt8>) -> Bool {
        var sum = 0
        for (place, digit) in number.reversed().enumerated() {
            let value = Int(digit) * (place % 2 == 1 ? 2 : 1)
            sum += value > 9 ? value - 9 : value
        }
        return sum % 10 == 0
    }

    /// 123-45-6789, without the areas, groups and serial numbers that were never given out.
    func socialSecurityEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let isNamed = hasWord(["ssn"], before: start, in: bytes)
        let isWhole = isNamed && lengths[0] == 9
        guard
            isWhole
                || lengths.starts(with: [3, 2, 4])
                    && (isNamed || marks.starts(with: [Self.hyphen, Self.hyphen])),
            begins(bytes, at: start, isSure: true),
            ends(bytes, after: isWhole ? 1 : 3, isSure: !isWhole)
        else { return nil }
        let area = digits[..<3].reduce(0) { $0 * 10 + Int($1) }
        let isGiven =
            area != 0 && area != 666 && area < 900 && (digits[3], digits[4]) != (0, 0)
            && digits[5..<9].contains { $0 != 0 }
        return isGiven ? ends[isWhole ? 0 : 2] : nil
    }
}

import QuernText

/// Telephone numbers.
extension DigitGroups {
    /// The telephone number that begins here, with a "+" or a bracket before it.
    ///
    /// - Parameter isNext: whether it follows another such number of the same shape in a list.
    mutating func phone(_ bytes: UnsafeBufferPointer<UInt8>, isNext: Bool) -> Range<Int>? {
        var first = start
        let hasPlus = byte(bytes, before: first) == 0x2B
        if hasPlus { first -= 1 }
        let isBracketed =
            byte(bytes, before: first) == 0x28 && hasBracket.first == true && bytes[ends[0]] == 0x29
        if isBracketed { first -= 1 }
        let label = isNext ? .sure : PhoneLabels.label(before: first, in: bytes)
        let isCalled = label != nil
        guard first >= floor, isCalled || begins(bytes, at: first, isSure: hasPlus),
            !isSomethingElse(bytes)
        else { return nil }
        // The rest of a longer row of numbers.
        if first == start, !isCalled, marks.first == Self.space, start > 1,
            bytes[start - 1] == Self.space, isDigit(bytes[start - 2]), !isBehindFind(start),
            digits[0] != 0 || digits[1] == 0
                || lengths.count > 2 && lengths.dropLast().allSatisfy({ $0 == lengths[0] })
        {
            return nil
        }
        let most = breaks.firstIndex { $0.must }.map { $0 + 1 } ?? lengths.count
        for count in stride(from: most, to: 0, by: -1) {
            let isCalled = label == .sure || label == .perhaps && isLikePhone(count)
            let behind = extensionEnd(bytes, after: count)
            let isWhole =
                behind != nil && (hasPlus || isCalled || isNorthAmerican(count))
                || ends(bytes, after: count)
            guard isWhole,
                isPhone(count, plus: hasPlus, bracket: isBracketed, called: isCalled)
            else { continue }
            shape = Array(lengths[..<count])
            return first..<(behind ?? ends[count - 1])
        }
        return nil
    }

    /// Where the extension ends that stands behind a number, with or without a space: `x12`, `ext. 12`, `extension 12`.
    private func extensionEnd(_ bytes: UnsafeBufferPointer<UInt8>, after count: Int) -> Int? {
        guard count == lengths.count else { return nil }
        var index = ends[count - 1]
        func skip(_ byte: UInt8) {
            if index < bytes.count, bytes[index] == byte { index += 1 }
        }
        skip(Self.space)
        guard index < bytes.count, bytes[index] | 0x20 == 0x78 || bytes[index] | 0x20 == 0x65 else {
            return nil
        }
        let word = bytes[index...].prefix(10).prefix { isLetter($0) }
        guard
            let known = Self.extensionWords.first(where: {
                $0.elementsEqual(word.lazy.map { $0 | 0x20 })
            })
        else { return nil }
        index = word.endIndex
        if known.count > 1 {
            skip(Self.stop)
            skip(Self.space)
        }
        let digits = bytes[index...].prefix { isDigit($0) }
        guard (1...6).contains(digits.count) else { return nil }
        let end = digits.endIndex
        guard end < bytes.count else { return end }
        let isDecimal =
            [Self.stop, 0x2C].contains(bytes[end]) && end + 1 < bytes.count
            && isDigit(bytes[end + 1])
        return isDecimal || isWordByte(bytes[end]) ? nil : end
    }

    private static let extensionWords = ["x", "ext", "extn", "extension"].map { Array($0.utf8) }

    /// 212-555-0123, with or without a 1 before it
    private func isNorthAmerican(_ count: Int) -> Bool {
        lengths[..<count].dropFirst(lengths[0] == 1 ? 1 : 0).elementsEqual([3, 3, 4])
    }

    /// Whether a number behind a word such as "call" or "mobile" is one to call, and not one of people, euros or pages.
    private func isLikePhone(_ count: Int) -> Bool {
        let total = total(count)
        return total >= (digits[0] == 0 ? 9 : 10) && !hasBracket[..<(count - 1)].contains(true)
            && !marks[..<(count - 1)].contains(Self.stop)
            && !digits[(total - 3)..<total].allSatisfy { $0 == 0 }
    }

    /// Whether it is grouped as the telephone number that was found last.
    var hasLastShape: Bool { !shape.isEmpty && lengths.starts(with: shape) }

    /// "ISBN" and the like stand before it, or it is the American post code in "MA 02111-1307".
    private func isSomethingElse(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if lengths.starts(with: [5, 4]), marks.first == Self.hyphen, start > 2,
            bytes[start - 1] == Self.space,
            bytes[(start - 3)..<(start - 1)].allSatisfy({ (0x41...0x5A).contains($0) })
        {
            return true
        }
        return hasWord(
            ["isbn", "issn", "doi", "ean", "pmid", "arxiv"], before: start, in: bytes)
            || lengths.count > 2 && marks.allSatisfy { $0 == Self.stop }
                && hasWord(["section", "version"], before: start, in: bytes)
            || start >= 3 && isDigit(bytes[start - 3])
                && hasWord(["isbn"], before: start - 3, in: bytes)
    }

    private func isPhone(_ count: Int, plus: Bool, bracket: Bool, called: Bool) -> Bool {
        let total = total(count)
        guard (7...16).contains(total), !isDate(count) else { return false }
        // `2 times` may follow.
        if count > 2, lengths[count - 1] == 1, marks[count - 2] == Self.space { return false }
        // A number that is written in one is whole; what follows a space is something else.
        if count > 1, lengths[0] >= 9, isSpaced[0] { return false }
        // The next number, as it begins with a zero, too.
        if !plus, digits[0] == 0, digits[1] != 0 {
            let next = (1..<count).first {
                isSpaced[$0 - 1] && lengths[$0] > 2 && digits[self.total($0)] == 0
                    && self.total($0) >= 10
            }
            if next != nil { return false }
        }
        if plus { return (8...15).contains(total) && digits[0] != 0 && !marks.contains(0) }
        if called {
            let isNational = digits[0] == 0 && digits[1] != 0
            return (7...(isNational ? 12 : 15)).contains(total) && lengths[0] < 16
        }
        let groups = lengths[..<count]
        if digits[0] == 0 {
            // French numbers; and those that count up.
            if groups.count > 3, groups.allSatisfy({ $0 == 2 }), count != 5 || isCounting(count) {
                return false
            }
            if digits[1] == 0 { return count > 1 && total >= 11 && digits[2] != 0 && isEven(count) }
            return (9...12).contains(total) && count > 1 && (2...5).contains(groups[0])
                && (bracket || hasTrunkMarks(count))
        }
        if groups.elementsEqual([11]) || groups.elementsEqual([3, 4, 4]) {
            // Mobile telephones in China.
            return digits[0] == 1 && digits[1] >= 3 && hasMarks([Self.space, Self.hyphen], count)
        }
        if isRussian(count, bracket) || bracket && isBrazilian(count) { return true }
        // North America: 212-555-0123, (212) 555-0123, 1-800-555-0123.
        let hasTrunk = groups.first == 1 && digits[0] == 1
        let area = hasTrunk ? 1 : 0
        guard groups.dropFirst(area).elementsEqual([3, 3, 4]), digits[area] >= 2,
            digits[area + 3] >= 2
        else { return false }
        if bracket || hasTrunk && hasBracket[0] && hasBracket[1] { return marks[count - 2] != 0 }
        if hasBracket[..<(count - 1)].contains(true) { return false }
        return hasMarks([Self.hyphen, Self.stop], count)
            || marks[count - 2] == Self.hyphen && marks[count - 3] == Self.space
    }

    /// 8 (495) 123-45-67, 8-916-123-45-67, 8 916 123-45-67, (495) 123-45-67: nothing else is grouped so.
    ///
    /// - Parameter bracket: whether the first group stands in brackets.
    private func isRussian(_ count: Int, _ bracket: Bool) -> Bool {
        let area = bracket ? 0 : 1
        guard lengths[area..<max(area, count)].elementsEqual([3, 3, 2, 2]),
            bracket || lengths[0] == 1 && digits[0] == 8,
            // Regions, mobile telephones and free calls.
            [3, 4, 8, 9].contains(digits[area]),
            marks[area + 1] == Self.hyphen, marks[area + 2] == Self.hyphen,
            !hasBracket[area + 1], !hasBracket[area + 2], !isSpaced[area + 1], !isSpaced[area + 2]
        else { return false }
        if bracket { return marks[0] == Self.space || marks[0] == Self.hyphen }
        // The code of the area in brackets, or what stands before it stands behind it, too.
        return hasBracket[0] == hasBracket[1]
            && (hasBracket[0] || marks[0] == marks[1] && isSpaced[0] == isSpaced[1])
            && [Self.space, Self.hyphen].contains(marks[0])
            && [Self.space, Self.hyphen].contains(marks[1])
    }

    /// (11) 98765-4321, (11) 3456-7890; behind the number of a volume, pages ascend: (11) 1017-1029.
    private func isBrazilian(_ count: Int) -> Bool {
        guard count == 3, lengths[0] == 2, digits[0] != 0, digits[1] != 0, marks[0] == Self.space,
            !hasBracket[1], marks[1] == Self.hyphen ? !isSpaced[1] : marks[1] == Self.space
        else { return false }
        if lengths[1] == 5, lengths[2] == 4 { return digits[2] == 9 }
        guard lengths[1] == 4, lengths[2] == 4, marks[1] == Self.hyphen,
            (2...5).contains(digits[2])
        else { return false }
        func value(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1) } }
        let (first, last) = (value(digits[2..<6]), value(digits[6..<10]))
        return last < first || last > first + 1000
    }

    /// 030/123 45 67, 01.23.45.67.89, 020 7946 0958
    private func hasTrunkMarks(_ count: Int) -> Bool {
        if hasMarks([Self.stop], count) { return count == 5 }
        if hasMarks([Self.space, Self.hyphen], count) { return true }
        guard [Self.slash, Self.hyphen].contains(marks[0]) else { return false }
        let rest = marks[1..<(count - 1)]
        return rest.allSatisfy { $0 == Self.space } || rest.allSatisfy { $0 == Self.hyphen }
    }

    /// 01 02 03 04 05
    private func isCounting(_ count: Int) -> Bool {
        func value(_ group: Int) -> UInt8 { digits[2 * group] * 10 + digits[2 * group + 1] }
        return (1..<count).allSatisfy { value($0) == value($0 - 1) + 1 }
    }

    private func isEven(_ count: Int) -> Bool {
        marks[..<(count - 1)].allSatisfy { $0 == Self.space || $0 == Self.hyphen }
    }

    /// 2024-09-04, 4.9.2024 and times behind them.
    private func isDate(_ count: Int) -> Bool {
        guard count >= 3 else { return false }
        func isYear(_ group: Int) -> Bool {
            let place = total(group)
            return lengths[group] == 4
                && (digits[place], digits[place + 1]) >= (1, 7)
                && (digits[place], digits[place + 1]) <= (2, 1)
        }
        func value(_ group: Int) -> Int {
            let place = total(group)
            return digits[place..<(place + lengths[group])].reduce(0) { $0 * 10 + Int($1) }
        }
        if lengths[0] == 4 {
            return isYear(0) && lengths[1] <= 2 && lengths[2] <= 2 && value(1) <= 31
                && value(2) <= 31
        }
        return lengths[0] <= 2 && lengths[1] <= 2 && value(0) <= 31 && value(1) <= 31 && isYear(2)
    }
}

/// Numbers, dates, times, units.
extension TokenScanner {
    /// A token that begins with digits; `start` is before a sign, full stop or apostrophe that belongs to them.
    mutating func number(from start: Int, digits: Int) {
        if start == digits {
            let stop = WordBreaks.end(bytes, from: start)
            if let address = address(start, stop, byte(stop)) {
                emit(address.kind, start, address.end)
                return
            }
        }
        var end = digitsEnd(digits)
        if let date = dateOrTime(start, digits, end) {
            emit(.number, start, date)
            return
        }
        end = spacedGroups(digits, end)
        let wordEnd = WordBreaks.end(bytes, from: digits)
        if wordEnd > end {
            if isOrdinal(end, wordEnd) {
                end = wordEnd
            } else if options.units == .split, isUnit(end, wordEnd) {
                emit(.number, start, end)
                let slashed = unitPerTime(wordEnd)
                emit(.word, end, slashed)
                return
            } else {
                // "3D", "4x4", "5G-ready": letters make it a word.
                word(from: start)
                return
            }
        }
        // "1990's"
        let mark = apostrophe(end)
        if mark > 0, byte(end + mark) == UInt8(ascii: "s"), !isWordByte(end + mark + 1) {
            end += mark + 1
        }
        // "10-year-old", "19th-century"; between numbers a hyphen is a dash ("10-20").
        let length = hyphen(end)
        if options.hyphens == .keep, length > 0, start == digits, isLetterStart(end + length) {
            emit(.word, start, hyphenated(end))
            return
        }
        emit(.number, start, max(end, attached(end)))
    }

    private func isWordByte(_ place: Int) -> Bool {
        let kind = Self.kinds[Int(byte(place))]
        return kind == Kind.letter || kind == Kind.digit
    }

    private func isLetterStart(_ place: Int) -> Bool {
        place < bytes.count && WordBreaks.isLetter(scalar(place))
    }

    /// Digits, with single marks between digits: `1,234.5`, `1'000`.
    private func digitsEnd(_ start: Int) -> Int {
        var place = start
        while place < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: place)
            let name = BreakTable.word[scalar]
            if name == UInt8(class: "U") {
                place += length
            } else if place > start, isSeparator(name), place + length < bytes.count,
                BreakTable.word[self.scalar(place + length)] == UInt8(class: "U")
            {
                place += length
            } else {
                break
            }
        }
        return place
    }

    private func isSeparator(_ name: UInt8) -> Bool {
        name == UInt8(class: "N") || name == UInt8(class: "B") || name == UInt8(class: "Q")
    }

    private func digitCount(_ place: Int, most: Int) -> Int {
        var count = 0
        while count <= most, isDigit(place + count) { count += 1 }
        return count
    }

    /// `2024-09-04`, with a time behind `T`; `10:30`, `10:30:15`; `4/9/2024`, `3/4`.
    private func dateOrTime(_ start: Int, _ digits: Int, _ end: Int) -> Int? {
        guard start == digits else { return nil }
        let first = end - digits
        switch byte(end) {
        case 0x2D
        where first == 4 && digitCount(end + 1, most: 2) == 2 && byte(end + 3) == 0x2D
            && digitCount(end + 4, most: 2) == 2:
            let date = end + 6
            if byte(date) == UInt8(ascii: "T"), let time = time(date + 1) { return time }
            return isWordByte(date) ? nil : date
        case 0x3A where first <= 2:
            return time(digits)
        case 0x2F where first <= 4:
            let second = digitCount(end + 1, most: 4)
            guard second > 0, second <= 4 else { return nil }
            var stop = end + 1 + second
            if byte(stop) == 0x2F {
                let third = digitCount(stop + 1, most: 4)
                guard third > 0, third <= 4 else { return nil }
                stop += 1 + third
            }
            return isWordByte(stop) || byte(stop) == 0x2F ? nil : stop
        default: return nil
        }
    }

    /// `10:30`, `10:30:15.5`, with `Z` or an offset.
    private func time(_ start: Int) -> Int? {
        let hours = digitCount(start, most: 2)
        guard hours == 1 || hours == 2, byte(start + hours) == 0x3A,
            digitCount(start + hours + 1, most: 2) == 2
        else { return nil }
        var place = start + hours + 3
        if byte(place) == 0x3A, digitCount(place + 1, most: 2) == 2 {
            place += 3
            if byte(place) == 0x2E, isDigit(place + 1) {
                place += 1
                while isDigit(place) { place += 1 }
            }
        }
        if byte(place) == UInt8(ascii: "Z"), !isWordByte(place + 1) { return place + 1 }
        if byte(place) == 0x2B || byte(place) == 0x2D, digitCount(place + 1, most: 2) == 2,
            byte(place + 3) == 0x3A,
            digitCount(place + 4, most: 2) == 2
        {
            return place + 6
        }
        return isDigit(place) ? nil : place
    }

    /// Groups of three digits behind no-break and thin spaces: `12 500`.
    private func spacedGroups(_ start: Int, _ end: Int) -> Int {
        guard end - start <= 3 else { return end }
        var end = end
        while end < bytes.count, bytes[end] >= 0x80 {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: end)
            guard scalar == 0xA0 || scalar == 0x202F || scalar == 0x2009,
                digitCount(end + length, most: 3) == 3
            else { break }
            end = digitsEnd(end + length)
        }
        return end
    }

    /// `3rd`, `1990s`.
    private func isOrdinal(_ start: Int, _ end: Int) -> Bool {
        if end - start == 1 { return bytes[start] == UInt8(ascii: "s") }
        guard end - start == 2 else { return false }
        return spells("st", start) || spells("nd", start) || spells("rd", start)
            || spells("th", start)
    }

    private func isUnit(_ start: Int, _ end: Int) -> Bool {
        end - start <= 5 && WordLists.units.contains(string(start, end))
    }

    /// The end of "²", "/h" or "/s" behind a unit.
    private func unitPerTime(_ end: Int) -> Int {
        if byte(end) == 0xC2, byte(end + 1) == 0xB2 || byte(end + 1) == 0xB3 { return end + 2 }
        guard byte(end) == 0x2F,
            byte(end + 1) == UInt8(ascii: "h") || byte(end + 1) == UInt8(ascii: "s"),
            !isWordByte(end + 2)
        else { return end }
        return end + 2
    }
}

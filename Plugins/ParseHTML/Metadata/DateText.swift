import Quern

/// Days as pages write them.
enum DateText {
    /// A day on which a page may have been written; nil when it is none.
    private static func pageDay(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        (1980...2100).contains(year) ? CalendarDay(year, month, day) : nil
    }

    /// The first day that a text names; nil when it names none, or more text precedes it than `within` bytes.
    ///
    /// Understood are ISO 8601, `20240904`, day, month and year in figures with points, strokes or hyphens, months by
    /// name in many languages, `4.9.24`, and `2024年9月4日`.
    ///
    /// - Parameters:
    ///   - monthFirst: whether `4/9/2024` is the ninth of April, as Americans write it; where one number is
    ///     above 12, that decides.
    ///   - shortYears: whether `4.9.24` is a day in a text of at most 60 bytes, too.
    static func first(
        in text: String, monthFirst: Bool, shortYears: Bool = false, within limit: Int = 160
    ) -> CalendarDay? {
        let parts = parts(of: text, limit)
        for index in parts.indices {
            if let day = day(parts, index, monthFirst) { return day }
        }
        guard shortYears, text.utf8.count <= 60 else { return nil }
        return parts.indices.lazy.compactMap { dayOfShortYear(parts, $0) }.first
    }

    /// 4.9.24, with points and without any before or behind.
    private static func dayOfShortYear(_ parts: [Part], _ index: Int) -> CalendarDay? {
        guard index + 2 < parts.count, parts[index].before.last != 0x2E,
            parts[index...(index + 2)].allSatisfy({ (1...2).contains($0.digits) }),
            parts[(index + 1)...(index + 2)].allSatisfy({ $0.before == [0x2E] }),
            parts[index + 2].digits == 2,
            index + 3 == parts.count || parts[index + 3].before.first != 0x2E,
            index == 0 || !numbered.contains(parts[index - 1].word),
            let day = parts[index].number, let month = parts[index + 1].number,
            let year = parts[index + 2].number
        else { return nil }
        return pageDay(year < 80 ? 2000 + year : 1900 + year, month, day)
    }

    /// Words before numbers that are no days; `ab 3.2.11` is from that version on.
    private static let numbered: Set<String> = [
        "version", "versión", "versione", "versie", "v", "release", "kapitel", "abschnitt",
        "chapitre",
        "section", "capítulo", "capitolo", "hoofdstuk", "nr", "no", "ab", "ip",
    ]

    /// A number, or a word in small letters, and what stands between it and the one before.
    private struct Part {
        var number: Int?
        var digits = 0
        var word = ""
        var before: [UInt8]
    }

    private static func parts(of text: String, _ limit: Int) -> [Part] {
        var parts: [Part] = []
        var between: [UInt8] = []
        let bytes = Array(text.utf8.prefix(limit))
        var at = 0
        while at < bytes.count {
            let start = at
            if isDigit(bytes[at]) {
                while at < bytes.count, isDigit(bytes[at]) { at += 1 }
                let digits = bytes[start..<at]
                let number = digits.count <= 8 ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
                parts.append(Part(number: number ?? -1, digits: digits.count, before: between))
                between = []
            } else if isLetter(bytes, at) {
                while at < bytes.count, isLetter(bytes, at) { at += 1 }
                let word = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
                parts.append(Part(number: nil, word: word, before: between))
                between = []
            } else {
                between.append(bytes[at])
                at += 1
            }
        }
        return parts
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    private static func isLetter(_ bytes: [UInt8], _ at: Int) -> Bool {
        // U+00A0 and general punctuation are no letters.
        if bytes[at] >= 0x80 {
            if bytes[at] == 0xC2 || (bytes[at] & 0xC0 == 0x80 && at > 0 && bytes[at - 1] == 0xC2) {
                return false
            }
            return true
        }
        return (bytes[at] | 0x20) &- 0x61 < 26
    }

    private static func day(_ parts: [Part], _ index: Int, _ monthFirst: Bool) -> CalendarDay? {
        func part(_ offset: Int) -> Part? {
            parts.indices.contains(index + offset) ? parts[index + offset] : nil
        }
        let first = parts[index]
        if let number = first.number {
            // 20240904, also with the time behind it
            if first.digits == 8,
                let day = pageDay(number / 10000, number / 100 % 100, number % 100)
            {
                return day
            }
            guard let second = part(1) else { return nil }
            if first.digits == 4, let month = second.number, second.digits <= 2,
                let third = part(2),
                let number3 = third.number, third.digits <= 2, isSeparator(second.before),
                second.before == third.before
            {
                return pageDay(number, month, number3)
            }
            // 2024年9月4日, 2024년 9월 4일
            if first.digits == 4, ["年", "년"].contains(second.word), let month = part(2)?.number,
                ["月", "월"].contains(part(3)?.word ?? ""), let day = part(4)?.number
            {
                return pageDay(number, month, day)
            }
            guard first.digits <= 2 else { return nil }
            // 4.9.2024
            if let number2 = second.number, second.digits <= 2, let third = part(2),
                third.digits == 4,
                let year = third.number, isSeparator(second.before), second.before == third.before
            {
                let isMonthFirst =
                    number2 > 12 || (number <= 12 && monthFirst && second.before != [0x2E])
                return isMonthFirst
                    ? pageDay(year, number, number2) : pageDay(year, number2, number)
            }
            // 4 September 2024, 4th of September, 2024, 4 de setembro de 2024
            var next = 1
            while let filler = part(next)?.word,
                ["st", "nd", "rd", "th", "of", "de", "er"].contains(filler)
            {
                next += 1
            }
            if let month = part(next).flatMap({ MonthNames.number($0.word) }), next < 4 {
                next += 1
                while let filler = part(next)?.word, ["de", "del", "of"].contains(filler) {
                    next += 1
                }
                if let year = part(next), year.digits == 4, let value = year.number {
                    return pageDay(value, month, number)
                }
            }
            return nil
        }
        // September 4, 2024
        guard let month = MonthNames.number(first.word), let second = part(1), second.digits > 0,
            second.digits <= 2, let day = second.number
        else { return nil }
        var next = 2
        while let filler = part(next)?.word, ["st", "nd", "rd", "th"].contains(filler) { next += 1 }
        guard let year = part(next), year.digits == 4, let value = year.number else { return nil }
        return pageDay(value, month, day)
    }

    private static func isSeparator(_ bytes: [UInt8]) -> Bool {
        bytes == [0x2D] || bytes == [0x2F] || bytes == [0x2E] || bytes == [0x2E, 0x20]
    }

    /// The day in the path of an address, as `/2024/09/04/` or `/2024-09-04-`.
    static func inAddress(_ address: String) -> CalendarDay? {
        let path = address.utf8.split(separator: 0x3F, maxSplits: 1).first.map { Array($0) } ?? []
        var at = 0
        while at + 11 <= path.count {
            defer { at += 1 }
            guard path[at] == UInt8(ascii: "/") || path[at] == UInt8(ascii: "-"),
                at + 5 < path.count, path[at + 1...at + 4].allSatisfy(isDigit)
            else { continue }
            let mark = path[at + 5]
            guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") else { continue }
            var numbers = [0, 0]
            var place = at + 6
            for index in 0...1 {
                let start = place
                while place < path.count, place - start < 2, isDigit(path[place]) {
                    numbers[index] = numbers[index] * 10 + Int(path[place] - 0x30)
                    place += 1
                }
                if index == 0 {
                    guard place < path.count, path[place] == mark else { break }
                    place += 1
                }
            }
            if place < path.count, isDigit(path[place]) { continue }
            let year = path[at + 1...at + 4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
            if let day = pageDay(year, numbers[0], numbers[1]) { return day }
        }
        return nil
    }
}

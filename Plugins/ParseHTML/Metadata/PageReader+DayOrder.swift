import Quern

/// Whether `05/03/2024` is the third of May or the fifth of March.
extension PageReader {
    func day(_ text: String) -> CalendarDay? {
        DateText.ofSeconds(text)
            ?? DateText.first(
                in: text, monthFirst: isMonthFirst(in: text), shortYears: hasShortYears)
    }

    /// Whether the figures of a text have the month first, where they can be read in two ways.
    func isMonthFirst(in text: String) -> Bool {
        // The page is searched for others only where a day in figures is read.
        // Digits of other scripts begin with one of these bytes, and marks of direction may part those of a day.
        let mayHoldOthers =
            text.utf8.contains { [0xD9, 0xDB, 0xE0, 0xE1, 0xEF].contains($0) }
            || text.utf8.contains(0xE2) && text.unicodeScalars.contains { $0.value & ~1 == 0x200E }
        if !mayHoldOthers {
            let figures = DateText.figures(text.utf8)
            if !figures.contains(where: \.isAmbiguous) { return true }
        }
        return isMonthFirst && !DateWords.isForeign(text)
    }

    /// Month first in English, but for its countries that do not.
    ///
    /// The country that the page's language has decides, but templates say `en-US` of pages with days whose first number is above 12. Then
    /// other days on the page, the country that is said elsewhere, and the end of the host.
    func findsMonthFirst() -> Bool {
        let tag = (evidence.language ?? best(.language) ?? data.language ?? "en").lowercased()
        guard tag.hasPrefix("en") else { return false }
        if Self.isDayFirst(tag) { return false }
        if let order = orderOfOtherDays() { return order }
        if tag.utf8.count == 5, tag.hasSuffix("us") { return true }
        let others = evidence[.language].map(\.text) + [data.language].compactMap(\.self)
        if others.contains(where: { Self.isDayFirst($0.lowercased()) }) { return false }
        return host.map { host in Self.dayFirstHosts.contains { host.hasSuffix($0) } } != true
    }

    private static func isDayFirst(_ tag: String) -> Bool {
        tag.hasPrefix("en") && tag.utf8.count == 5
            && ["gb", "au", "nz", "ie", "in", "za"].contains { tag.hasSuffix($0) }
    }

    private static let dayFirstHosts = [".uk", ".in", ".au", ".nz", ".ie", ".za"]

    /// What other days on the page say: one whose first or second number is above 12; one with the name of its month that is the same
    /// day in one of the two orders. Nothing where they say both.
    private func orderOfOtherDays() -> Bool? {
        var (dayFirst, monthFirst) = (0, 0)
        var doubtful: [DateText.Figures] = []
        var texts: [String] = []
        for node in tree.nodes.indices where tree.nodes[node].kind == .text {
            let range = tree.range(of: node)
            let parent = Int(tree.nodes[node].parent)
            guard range.count >= 8, parent >= 0, !tree.nodes[parent].tag.isNeverShown,
                case let bytes = tree.bytes[range], bytes.contains(where: DateText.isDigit)
            else { continue }
            let figures = DateText.figures(bytes)
            for figure in figures {
                if figure.isDayFirst { dayFirst += 1 }
                if figure.isMonthFirst { monthFirst += 1 }
                if figure.isAmbiguous, doubtful.count < 20 { doubtful.append(figure) }
            }
            if figures.isEmpty, range.count <= NearbyTexts.longest, texts.count < 200 {
                texts.append(tree.text(of: node))
            }
        }
        if dayFirst + monthFirst == 0 {
            texts += evidence.times.compactMap { tree.attribute(.datetime, of: $0) }
            for day in texts.lazy.compactMap({ DateText.first(in: $0, monthFirst: true) }) {
                for figure in doubtful {
                    if day == CalendarDay(figure.year, figure.second, figure.first) {
                        dayFirst += 1
                    }
                    if day == CalendarDay(figure.year, figure.first, figure.second) {
                        monthFirst += 1
                    }
                }
            }
        }
        return (dayFirst == 0) == (monthFirst == 0) ? nil : dayFirst == 0
    }
}

extension DateText {
    /// A day written in figures: `05/03/2024`, `5-3-2024`.
    struct Figures {
        var first: Int
        var second: Int
        var year: Int
        var isDayFirst: Bool { first > 12 && first <= 31 && (1...12).contains(second) }
        var isMonthFirst: Bool { second > 12 && second <= 31 && (1...12).contains(first) }
        var isAmbiguous: Bool {
            (1...12).contains(first) && (1...12).contains(second) && first != second
        }
    }

    static func figures(_ bytes: some BidirectionalCollection<UInt8>) -> [Figures] {
        var found: [Figures] = []
        // Numbers of the run of digits and marks that is being read.
        var numbers: [(value: Int, digits: Int)] = []
        var mark: UInt8?
        func end() {
            if numbers.count == 3, numbers[0].digits <= 2, numbers[1].digits <= 2,
                numbers[2].digits == 4,
                // Years of the Buddhist era, too.
                (1980..<2100).contains(numbers[2].value) || (2500...2600).contains(numbers[2].value)
            {
                found.append(
                    Figures(
                        first: numbers[0].value, second: numbers[1].value, year: numbers[2].value))
            }
            numbers = []
            mark = nil
        }
        var before: UInt8 = 0x20
        for byte in bytes {
            if isDigit(byte) {
                if isDigit(before), let last = numbers.popLast() {
                    let value = last.digits < 5 ? last.value * 10 + Int(byte - 0x30) : last.value
                    numbers.append((value, last.digits + 1))
                } else {
                    if before != mark || mark == nil { end() }
                    numbers.append((Int(byte - 0x30), 1))
                }
            } else if byte == 0x2F || byte == 0x2D, isDigit(before), mark == nil || mark == byte {
                mark = byte
            } else {
                end()
            }
            before = byte
        }
        end()
        return found
    }

    /// The day of a moment that is given in seconds or milliseconds since 1970, as programs write them.
    static func ofSeconds(_ text: String) -> CalendarDay? {
        let digits = text.utf8
        guard digits.count == 10 || digits.count == 13, digits.allSatisfy(isDigit),
            let number = Int(text),
            // 2024030514 is an hour.
            case let start = Int(text.prefix(8)) ?? 0,
            pageDay(start / 10000, start / 100 % 100, start % 100) == nil
        else { return nil }
        let day = CalendarDay(number: (digits.count == 13 ? number / 1000 : number) / 86_400)
        // From 1990 on: lesser numbers count other things.
        return day.number >= 7305 ? day : nil
    }
}

internal import Quern
internal import QuernText

/// A number in a text with what belongs to it.
struct Quantity {
    enum Kind: String { case count, money, percent, measure }

    var tokens: Range<Int>
    var kind: Kind
    var values: [ExactNumber]
    /// The end of a range, as in `10 to 15 percent`.
    var upper: ExactNumber?
    var unit: String?
    var qualifier: String?
    var comparison: String?
    /// The year by which, as in `by 2027`.
    var deadline: Int?
}

/// Reads quantities off tokens.
struct QuantityFinder {
    private let text: TokenizedText
    private let rules: QuantityRules
    /// By the token behind it: the qualifier that ends there.
    private var qualifiers: [Int: (start: Int, isDirection: Bool)] = [:]
    /// By first token: the token behind, and the code or sign.
    private var currencies: [Int: (end: Int, code: String)] = [:]
    private var measures: [Int: (end: Int, sign: String)] = [:]
    private var comparisons: [Int: Int] = [:]

    init(_ text: TokenizedText, _ rules: QuantityRules) {
        self.text = text
        self.rules = rules
        func tokens(_ match: PhraseTable.Match) -> Range<Int> {
            let first = text.index(atOrAfter: match.start)
            return first..<max(first, text.index(atOrAfter: match.end))
        }
        for match in rules.qualifiers.matches(in: text.source) {
            let range = tokens(match)
            qualifiers[range.upperBound] = (range.lowerBound, match.value == 1)
        }
        for match in rules.currencies.matches(in: text.source) {
            let range = tokens(match)
            currencies[range.lowerBound] = (range.upperBound, rules.currencyCodes[Int(match.value)])
        }
        for match in rules.measures.matches(in: text.source) {
            let range = tokens(match)
            measures[range.lowerBound] = (range.upperBound, rules.measureSigns[Int(match.value)])
        }
        for match in rules.comparisons.matches(in: text.source) {
            let range = tokens(match)
            comparisons[range.lowerBound] = range.upperBound
        }
    }

    /// The unit of measure that begins at a token.
    private func measure(at index: Int) -> (end: Int, sign: String)? {
        if let found = measures[index] { return found }
        guard let token = text.token(index), token.kind == .word, token.gap == 0,
            let sign = rules.measuresByName[text.text(index..<(index + 1))]
        else { return nil }
        return (index + 1, sign)
    }

    func find() -> [Quantity] {
        var found: [Quantity] = []
        var index = 0
        while index < text.count {
            if let quantity = quantity(at: index, notBefore: found.last?.tokens.upperBound ?? 0) {
                found.append(quantity)
                index = quantity.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// A number, with its magnitude.
    private struct Number {
        var value: ExactNumber
        var end: Int
        var isWord = false
        var hasMagnitude = false
        var isGrouped = false
        /// Whether it looks like a year.
        var isYear = false
    }

    private func number(at index: Int) -> Number? {
        guard let token = text.token(index) else { return nil }
        var number: Number
        switch token.kind {
        case .number:
            let raw = token.text
            if raw.utf8.count > 1, raw.hasPrefix("0"), !raw.hasPrefix("0.") { return nil }
            guard let value = ExactNumber(raw) else { return nil }
            number = Number(value: value, end: index + 1)
            number.isGrouped = raw.utf8.contains(UInt8(ascii: ","))
            number.isYear = raw.utf8.count == 4 && (raw.hasPrefix("1") || raw.hasPrefix("20") || raw.hasPrefix("21"))
                && !raw.utf8.contains(UInt8(ascii: "."))
        case .word:
            guard let value = Self.words[token.text], let exact = ExactNumber(String(value)) else { return nil }
            number = Number(value: exact, end: index + 1)
            number.isWord = true
        default: return nil
        }
        if let next = text.token(number.end), next.kind == .word, next.gap <= 2,
            next.gap > 0 || token.kind == .number, let exponent = Self.magnitudes[next.text]
        {
            let isShort = next.text.utf8.count <= 2
            if !isShort || next.gap == 0 {
                number.value.exponent += exponent
                number.hasMagnitude = true
                number.isYear = false
                number.end += 1
            }
        }
        return number
    }

    private func quantity(at index: Int, notBefore limit: Int) -> Quantity? {
        var start = index
        guard let first = number(at: index) else { return nil }
        var code: String?
        if let sign = sign(before: index) {
            code = sign.code
            start = sign.start
        } else if let before = text.token(index - 1), text[index].gap == 1, before.isAllCapitals,
            let found = currencies[index - 1], found.end == index
        {
            code = found.code
            start = index - 1
        }
        guard start >= limit, code != nil || stands(free: index) else { return nil }
        var quantity = Quantity(tokens: start..<first.end, kind: .count, values: [first.value])
        var last = first
        // "10 to 15 percent", "5-10 km"
        if let dash = text.token(first.end), ["to", "-", "–", "—"].contains(dash.text),
            dash.text == "to" ? dash.gap > 0 : true,
            let upper = number(at: first.end + 1), !first.isYear || upper.hasMagnitude,
            dash.text == "to" || text[first.end + 1].gap == dash.gap
        {
            quantity.upper = upper.value
            if upper.hasMagnitude, !first.hasMagnitude {
                quantity.values[0].exponent += magnitude(behind: first.end + 1)
            }
            last = upper
            last.isGrouped = last.isGrouped || first.isGrouped
        } else if let list = list(from: first) {
            quantity.values = list.values
            last.end = list.end
        }
        let isList = quantity.values.count > 1
        let end = isList ? (last.end, unit(&quantity, at: listUnit(quantity.tokens.lowerBound, last.end))).0 : unit(&quantity, at: last.end)
        let hasUnit = end > last.end || quantity.unit != nil
        if let code {
            quantity.kind = .money
            quantity.unit = code
        }
        var isQualified = false
        if let qualifier = qualifiers[start], qualifier.start >= limit, text[start].gap == 1 || text[start].gap == 2,
            !qualifier.isDirection || quantity.kind == .percent && ["up", "down"].contains(text[qualifier.start].text)
        {
            quantity.qualifier = text.normalized(qualifier.start..<start).lowercased()
            start = qualifier.start
            isQualified = true
        }
        let isPlainYear = last.isYear && quantity.kind == .count || first.isYear && quantity.kind == .count
        guard isList || code != nil || hasUnit && !(isPlainYear && !isQualified)
                || !isPlainYear && !first.isWord && (first.hasMagnitude || last.hasMagnitude || last.isGrouped || isQualified)
        else { return nil }
        if first.isWord, !hasUnit, !first.hasMagnitude, code == nil { return nil }
        quantity.tokens = start..<max(end, last.end)
        extend(&quantity)
        return quantity
    }

    private func magnitude(behind index: Int) -> Int { text.token(index + 1).flatMap { Self.magnitudes[$0.text] } ?? 0 }

    /// Whether a number is one and no part of a date, a time, a version, a name or a longer code.
    private func stands(free index: Int) -> Bool {
        let token = text[index]
        if let before = text.token(index - 1) {
            if token.gap == 0, !["(", "\"", "“", "[", "'", "‘", "~", "—", "–"].contains(before.text) { return false }
            if token.gap > 0, before.kind == .number { return false }
            if token.gap > 0, before.text == "." , let word = text.token(index - 2),
                English.months.contains(word.text) || word.text == "no", before.gap == 0
            {
                return false
            }
            if token.gap == 1, before.kind == .word, token.kind == .number {
                if English.months.contains(before.text), before.isCapital { return false }
                // "Boeing 737", "Article 5", "Phase 2"
                if before.isCapital, !English.functionWords.contains(before.text), qualifiers[index] == nil,
                    index > 1, text[index - 1].gap < 2, !isSentenceStart(index - 1)
                {
                    return false
                }
                if ["no", "number", "page", "chapter", "section", "article", "phase", "version", "level", "line", "since"]
                    .contains(before.text)
                {
                    return false
                }
            }
        }
        guard token.kind == .number, let after = text.token(index + 1) else { return true }
        if after.gap == 0 {
            if after.kind == .word { return Self.magnitudes[after.text] != nil || measure(at: index + 1) != nil }
            if after.kind == .possessive || [":", "/", "#", "_", "+", "’"].contains(after.text) { return false }
            if ["-", "–", "."].contains(after.text), let next = text.token(index + 2), next.gap == 0 {
                return after.text != "." && next.kind == .number
                    && !(text.token(index + 3).map { $0.text == after.text && $0.gap == 0 } ?? false)
            }
        } else if after.kind == .word, after.gap == 1, English.months.contains(after.text), after.isCapital {
            return false
        } else if after.kind == .number, after.gap == 1 {
            return false
        }
        return true
    }

    private func isSentenceStart(_ index: Int) -> Bool {
        guard let before = text.token(index - 1) else { return true }
        return text[index].gap == 3 || [".", "!", "?"].contains(before.text)
    }

    /// `US$` and its like right before a number.
    private func sign(before index: Int) -> (start: Int, code: String)? {
        let offset = text[index].start
        for sign in rules.signs {
            let start = offset - sign.text.count
            guard start >= 0, text[index].gap == 0, text.text(from: start, to: offset).utf8.elementsEqual(sign.text) else { continue }
            let first = text.index(atOrAfter: start)
            if first < index, text[first].start == start { return (first, sign.code) }
        }
        return nil
    }

    /// `12,000 and 80,000, respectively`: the numbers, and the token behind the last word.
    private func list(from first: Number) -> (values: [ExactNumber], end: Int)? {
        var values = [first.value]
        var index = first.end
        while values.count < 10 {
            // A unit may stand with each number.
            if let percent = percentEnd(index) { index = percent } else if let unit = measure(at: index) { index = unit.end }
            var next = index
            if text.token(next)?.text == "," { next += 1 }
            if let word = text.token(next), word.text == "respectively" {
                return values.count > 1 ? (values, next + 1) : nil
            }
            if text.token(next)?.text == "and" { next += 1 }
            guard next > index, let more = number(at: next) else { return nil }
            values.append(more.value)
            index = more.end
        }
        return nil
    }

    /// Where a list's unit stands: before `respectively`.
    private func listUnit(_ start: Int, _ end: Int) -> Int {
        var index = end - 2
        while index > start, text[index].kind != .number { index -= 1 }
        return index + 1
    }

    private func percentEnd(_ index: Int) -> Int? {
        guard let token = text.token(index), token.gap <= 2 else { return nil }
        if token.text == "%" || ["percent", "pct"].contains(token.text) && token.gap > 0 { return index + 1 }
        if token.text == "per", text.token(index + 1)?.text == "cent" { return index + 2 }
        return nil
    }

    /// Reads the unit behind a number, and returns the token behind it.
    private func unit(_ quantity: inout Quantity, at index: Int) -> Int {
        guard let token = text.token(index), token.gap <= 2 else { return index }
        if let end = percentEnd(index) {
            quantity.kind = .percent
            quantity.unit = "percent"
            return end
        }
        if let points = text.token(index + 1)?.text, points == "points" || points == "point" {
            if token.text == "percentage" || token.text == "basis" {
                quantity.kind = .percent
                quantity.unit = token.text + " points"
                return index + 2
            }
        }
        if let found = currencies[index] {
            quantity.kind = .money
            quantity.unit = found.code
            return found.end
        }
        if let found = measure(at: index) {
            quantity.kind = .measure
            quantity.unit = found.sign
            return found.end
        }
        guard token.kind == .word, token.gap > 0, let end = nounPhrase(from: index) else { return index }
        quantity.unit = text.normalized(index..<end).lowercased()
        return end
    }

    /// The end of a noun phrase: up to four words, the last a plural.
    private func nounPhrase(from start: Int) -> Int? {
        var index = start
        while index < start + 4, let token = text.token(index), token.kind == .word, token.gap == 1 || token.gap == 2,
            !Self.stops.contains(token.text), !token.isAllCapitals || index > start
        {
            index += 1
            if isPlural(token.text) {
                // "12 business schools": a plural may qualify the next.
                if let next = text.token(index), next.kind == .word, next.gap == 1, isPlural(next.text), index < start + 4,
                    !Self.stops.contains(next.text)
                {
                    continue
                }
                return index
            }
        }
        return nil
    }

    private func isPlural(_ word: String) -> Bool {
        if rules.plurals.contains(word) { return true }
        return word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("'s")
            && !word.hasSuffix("ous") && !rules.notPlurals.contains(word)
    }

    /// Adds `year on year` and `by 2027`.
    private func extend(_ quantity: inout Quantity) {
        var end = quantity.tokens.upperBound
        if quantity.kind == .percent, let after = comparisons[end], text[end].gap <= 2 {
            quantity.comparison = text.normalized(end..<after).lowercased()
            end = after
        }
        var next = end
        if quantity.values.count > 1, text.token(next)?.text == "," { next += 1 }
        if let by = text.token(next), by.text == "by", by.gap <= 2, let year = text.token(next + 1), year.kind == .number,
            year.text.utf8.count == 4, let value = Int(year.text), (1900..<2200).contains(value),
            !(text.token(next + 2).map { $0.gap == 0 && $0.kind == .word } ?? false)
        {
            quantity.deadline = value
            end = next + 2
        }
        quantity.tokens = quantity.tokens.lowerBound..<end
    }

    private static let magnitudes: [String: Int] = [
        "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "mn": 6, "mln": 6, "bn": 9, "bln": 9,
        "tn": 12, "trn": 12,
    ]

    private static let words: [String: Int] = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    /// Words that no noun phrase goes across.
    private static let stops: Set<String> = English.functionWords.union([
        "respectively", "percent", "ago", "old", "long", "wide", "high", "times", "than", "years", "went", "came", "rose",
        "fell", "made", "took", "sees", "makes", "goes", "shows", "says", "means", "helps", "remains", "comes", "gets",
        "takes", "gives", "needs", "wants", "plans", "aims", "seeks", "calls",
    ])
}

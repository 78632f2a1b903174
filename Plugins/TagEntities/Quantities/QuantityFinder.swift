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
    let text: TokenizedText
    let rules: QuantityRules
    /// By the token behind it: the qualifier that ends there.
    private(set) var qualifiers: [Int: (start: Int, isDirection: Bool)] = [:]
    /// By first token: the token behind, and the code or sign.
    private(set) var currencies: [Int: (end: Int, code: String)] = [:]
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
    func measure(at index: Int) -> (end: Int, sign: String)? {
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
        let end =
            isList
            ? (last.end, unit(&quantity, at: listUnit(quantity.tokens.lowerBound, last.end))).0
            : unit(&quantity, at: last.end)
        let hasUnit = end > last.end || quantity.unit != nil
        if let code {
            quantity.kind = .money
            quantity.unit = code
        }
        var isQualified = false
        if let qualifier = qualifiers[start], qualifier.start >= limit,
            text[start].gap == 1 || text[start].gap == 2,
            !qualifier.isDirection
                || quantity.kind == .percent && ["up", "down"].contains(text[qualifier.start].text)
        {
            quantity.qualifier = text.normalized(qualifier.start..<start).lowercased()
            start = qualifier.start
            isQualified = true
        }
        let isPlainYear =
            last.isYear && quantity.kind == .count || first.isYear && quantity.kind == .count
        guard
            isList || code != nil || hasUnit && !(isPlainYear && !isQualified)
                || !isPlainYear && !first.isWord
                    && (first.hasMagnitude || last.hasMagnitude || last.isGrouped || isQualified)
        else { return nil }
        if first.isWord, !hasUnit, !first.hasMagnitude, code == nil { return nil }
        quantity.tokens = start..<max(end, last.end)
        extend(&quantity)
        return quantity
    }

    /// `12,000 and 80,000, respectively`: the numbers, and the token behind the last word.
    private func list(from first: Number) -> (values: [ExactNumber], end: Int)? {
        var values = [first.value]
        var index = first.end
        while values.count < 10 {
            // A unit may stand with each number.
            if let percent = percentEnd(index) {
                index = percent
            } else if let unit = measure(at: index) {
                index = unit.end
            }
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

    /// Adds `year on year` and `by 2027`.
    private func extend(_ quantity: inout Quantity) {
        var end = quantity.tokens.upperBound
        if quantity.kind == .percent, let after = comparisons[end], text[end].gap <= 2 {
            quantity.comparison = text.normalized(end..<after).lowercased()
            end = after
        }
        var next = end
        if quantity.values.count > 1, text.token(next)?.text == "," { next += 1 }
        if let by = text.token(next), by.text == "by", by.gap <= 2, let year = text.token(next + 1),
            year.kind == .number,
            year.text.utf8.count == 4, let value = Int(year.text), (1900..<2200).contains(value),
            !(text.token(next + 2).map { $0.gap == 0 && $0.kind == .word } ?? false)
        {
            quantity.deadline = value
            end = next + 2
        }
        quantity.tokens = quantity.tokens.lowerBound..<end
    }
}

internal import QuernText

/// Reads numbers, and tells those that count something from dates, codes and names.
extension QuantityFinder {
    /// A number, with its magnitude.
    struct Number {
        var value: ExactNumber
        var end: Int
        var isWord = false
        var hasMagnitude = false
        var isGrouped = false
        /// Whether it looks like a year.
        var isYear = false
    }

    func number(at index: Int) -> Number? {
        guard let token = text.token(index) else { return nil }
        var number: Number
        switch token.kind {
        case .number:
            let raw = token.text
            if raw.utf8.count > 1, raw.hasPrefix("0"), !raw.hasPrefix("0.") { return nil }
            guard let value = ExactNumber(raw) else { return nil }
            number = Number(value: value, end: index + 1)
            number.isGrouped = raw.utf8.contains(UInt8(ascii: ","))
            number.isYear =
                raw.utf8.count == 4
                && (raw.hasPrefix("1") || raw.hasPrefix("20") || raw.hasPrefix("21"))
                && !raw.utf8.contains(UInt8(ascii: "."))
        case .word:
            guard let value = Self.words[token.text], let exact = ExactNumber(String(value)) else {
                return nil
            }
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

    func magnitude(behind index: Int) -> Int {
        text.token(index + 1).flatMap { Self.magnitudes[$0.text] } ?? 0
    }

    /// Whether a number is one and no part of a date, a time, a version, a name or a longer code.
    func stands(free index: Int) -> Bool {
        let token = text[index]
        if let before = text.token(index - 1) {
            if token.gap == 0,
                !["(", "\"", "“", "[", "'", "‘", "~", "—", "–"].contains(before.text)
            {
                return false
            }
            if token.gap > 0, before.kind == .number { return false }
            if token.gap > 0, before.text == ".", let word = text.token(index - 2),
                English.months.contains(word.text) || word.text == "no", before.gap == 0
            {
                return false
            }
            if token.gap == 1, before.kind == .word, token.kind == .number {
                if English.months.contains(before.text), before.isCapital { return false }
                // "Boeing 737", "Article 5", "Phase 2"
                if before.isCapital, !English.functionWords.contains(before.text),
                    qualifiers[index] == nil,
                    index > 1, text[index - 1].gap < 2, !isSentenceStart(index - 1)
                {
                    return false
                }
                if [
                    "no", "number", "page", "chapter", "section", "article", "phase", "version",
                    "level", "line", "since",
                ]
                .contains(before.text) {
                    return false
                }
            }
        }
        guard token.kind == .number, let after = text.token(index + 1) else { return true }
        if after.gap == 0 {
            if after.kind == .word {
                return Self.magnitudes[after.text] != nil || measure(at: index + 1) != nil
            }
            if after.kind == .possessive || [":", "/", "#", "_", "+", "’"].contains(after.text) {
                return false
            }
            if ["-", "–", "."].contains(after.text), let next = text.token(index + 2), next.gap == 0
            {
                return after.text != "." && next.kind == .number
                    && !(text.token(index + 3).map { $0.text == after.text && $0.gap == 0 } ?? false)
            }
        } else if after.kind == .word, after.gap == 1, English.months.contains(after.text),
            after.isCapital
        {
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
    func sign(before index: Int) -> (start: Int, code: String)? {
        let offset = text[index].start
        for sign in rules.signs {
            let start = offset - sign.text.count
            guard start >= 0, text[index].gap == 0,
                text.text(from: start, to: offset).utf8.elementsEqual(sign.text)
            else { continue }
            let first = text.index(atOrAfter: start)
            if first < index, text[first].start == start { return (first, sign.code) }
        }
        return nil
    }

    private static let magnitudes: [String: Int] = [
        "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "mn": 6, "mln": 6,
        "bn": 9, "bln": 9,
        "tn": 12, "trn": 12,
    ]

    private static let words: [String: Int] = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90,
    ]
}

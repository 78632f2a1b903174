import Quern

extension QueryTranslator {
    /// What stands between the parentheses of `NEAR`, of which the first is taken.
    mutating func near(from start: Int) throws -> Expression? {
        var phrases: [String] = []
        var distance: String?
        while true {
            while position < scalars.count,
                Self.isSpace(scalars[position]) || scalars[position] == ","
            {
                if scalars[position] == "," { distance = takeDistance() ?? distance }
                position += 1
            }
            guard position < scalars.count else {
                throw problem(
                    "the NEAR at character \(place(start)) is not closed", "write NEAR(a b, 5)")
            }
            if scalars[position] == ")" { break }
            if scalars[position] == "(" {
                throw problem(
                    "the '(' at character \(place()) stands inside NEAR",
                    "NEAR takes words and phrases only, as in NEAR(a \"b c\", 5)")
            }
            let before = position
            var text: String
            var isPrefix = false
            if let closing = Self.quotes[scalars[position]], let phrase = try quoted(closing) {
                text = phrase
                isPrefix = takeStar()
            } else {
                text = ""
                repeat {
                    text.unicodeScalars.append(scalars[position])
                    position += 1
                } while position < scalars.count && !Self.isSpace(scalars[position])
                    && !"\"(),".unicodeScalars.contains(scalars[position])
                if text.hasSuffix("*") {
                    text.removeLast()
                    isPrefix = true
                }
            }
            if case .term(let term)? = try term(text, isPrefix: isPrefix, at: before) {
                phrases.append(term)
            }
        }
        position += 1
        guard !phrases.isEmpty else { return nil }
        return .term("NEAR(" + phrases.joined(separator: " ") + ", \(distance ?? "10"))")
    }

    /// The number after the comma at the current place, when `)` follows it; only then moves.
    private mutating func takeDistance() -> String? {
        var index = position + 1
        while index < scalars.count, Self.isSpace(scalars[index]) { index += 1 }
        let first = index
        while index < scalars.count, ("0"..."9").contains(scalars[index]) { index += 1 }
        // FTS5 reads the number as a C int.
        guard (1...6).contains(index - first) else { return nil }
        let digits = String(String.UnicodeScalarView(scalars[first..<index]))
        while index < scalars.count, Self.isSpace(scalars[index]) { index += 1 }
        guard index < scalars.count, scalars[index] == ")" else { return nil }
        position = index - 1
        return digits
    }
}

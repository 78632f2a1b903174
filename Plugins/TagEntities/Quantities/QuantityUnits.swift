internal import QuernText

/// Reads what stands behind a number: percentages, currencies, units of measure, nouns.
extension QuantityFinder {
    func percentEnd(_ index: Int) -> Int? {
        guard let token = text.token(index), token.gap <= 2 else { return nil }
        if token.text == "%" || ["percent", "pct"].contains(token.text) && token.gap > 0 {
            return index + 1
        }
        if token.text == "per", text.token(index + 1)?.text == "cent" { return index + 2 }
        return nil
    }

    /// Reads the unit behind a number, and returns the token behind it.
    func unit(_ quantity: inout Quantity, at index: Int) -> Int {
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
        guard token.kind == .word, token.gap > 0, let end = nounPhrase(from: index) else {
            return index
        }
        quantity.unit = text.normalized(index..<end).lowercased()
        return end
    }

    /// The end of a noun phrase: up to four words, the last a plural.
    private func nounPhrase(from start: Int) -> Int? {
        var index = start
        while index < start + 4, let token = text.token(index), token.kind == .word,
            token.gap == 1 || token.gap == 2,
            !Self.stops.contains(token.text), !token.isAllCapitals || index > start
        {
            index += 1
            if isPlural(token.text) {
                // "12 business schools": a plural may qualify the next.
                if let next = text.token(index), next.kind == .word, next.gap == 1,
                    isPlural(next.text), index < start + 4,
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
        return word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
            && !word.hasSuffix("'s")
            && !word.hasSuffix("ous") && !rules.notPlurals.contains(word)
    }

    /// Words that no noun phrase goes across.
    private static let stops: Set<String> = English.functionWords.union([
        "respectively", "percent", "ago", "old", "long", "wide", "high", "times", "than", "years",
        "went", "came", "rose",
        "fell", "made", "took", "sees", "makes", "goes", "shows", "says", "means", "helps",
        "remains", "comes", "gets",
        "takes", "gives", "needs", "wants", "plans", "aims", "seeks", "calls",
    ])
}

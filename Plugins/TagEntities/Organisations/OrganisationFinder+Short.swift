internal import QuernText

/// Short forms of organisations: abbreviations in brackets, with the long name before or behind them, and
/// companies without their suffix.
extension OrganisationFinder {
    /// `Nordic Rivers Watch (NRW)`: capitalised words that a bracket abbreviates are a name, whatever their
    /// last noun.
    func abbreviated(at open: Int, notBefore limit: Int) -> Mention? {
        guard let short = abbreviation(behind: open) else { return nil }
        var letters = short.utf8.filter { (0x41...0x5A).contains($0) }
        guard letters.count > 1, letters.count <= 8 else { return nil }
        // From the last word to the first: each capitalised word has its letter, small words have none.
        var start = open
        while let letter = letters.last, start > limit {
            let word = text[start - 1]
            guard word.kind == .word, start == open || text[start].gap == 1 else { return nil }
            if word.isCapital, word.text.utf8.first == letter | 0x20 {
                letters.removeLast()
            } else if word.isCapital || !Self.smallWords.contains(word.text) || start == open {
                return nil
            }
            start -= 1
        }
        guard letters.isEmpty, text[start].isCapital, open - start > 1 else { return nil }
        return Mention(
            tokens: start..<open, name: text.normalized(start..<open), abbreviation: short)
    }

    private static let smallWords: Set<String> = ["of", "for", "and", "the", "in", "on", "de", "&"]

    /// `NRW (Nordic Rivers Watch)`
    func spelledOut(at index: Int) -> Mention? {
        let short = text[index]
        guard short.isAllCapitals, let open = text.token(index + 1), open.text == "(", open.gap == 1
        else { return nil }
        var letters = Array(short.text.utf8.filter { (0x61...0x7A).contains($0) }.reversed())
        guard letters.count > 1, letters.count <= 8 else { return nil }
        var next = index + 2
        while let word = text.token(next), word.kind == .word, word.gap < 3 {
            if word.isCapital, let letter = letters.last, word.text.utf8.first == letter {
                letters.removeLast()
            } else if word.isCapital || !Self.smallWords.contains(word.text) {
                return nil
            }
            next += 1
        }
        guard letters.isEmpty, next > index + 3, text.token(next)?.text == ")" else { return nil }
        return Mention(
            tokens: (index + 2)..<next, name: text.normalized((index + 2)..<next),
            abbreviation: text.normalized(index..<(index + 1)))
    }

    /// Names by which organisations that are named in full are found again: `NRW`, and `Orlin Optics` for
    /// `Orlin Optics Co., Ltd.`
    func shortForms(_ found: [Mention]) -> [String: String] {
        var known: [String: String] = [:]
        for mention in found {
            if let short = mention.abbreviation, known[short] == nil { known[short] = mention.name }
            var end = mention.tokens.upperBound
            while end > mention.tokens.lowerBound,
                text[end - 1].kind == .mark || rules.suffixes.contains(text[end - 1].text)
            { end -= 1 }
            guard end < mention.tokens.upperBound, end > mention.tokens.lowerBound else { continue }
            let short = text.normalized(mention.tokens.lowerBound..<end)
            // A single word may be a person or a place, too.
            let isNameOfOthers =
                end - mention.tokens.lowerBound == 1
                && (!NameLists.standard[short.lowercased()].isEmpty || short.utf8.count < 4)
            if !isNameOfOthers, known[short] == nil { known[short] = mention.name }
        }
        return known
    }

    /// Adds the places of short forms.
    func withShortForms(_ found: [Mention]) -> [Mention] {
        let known = shortForms(found)
        guard !known.isEmpty else { return found }
        var builder = PhraseTable.Builder()
        var names: [String] = []
        for (short, name) in known.sorted(by: { $0.key < $1.key }) {
            guard (try? builder.add(short, value: UInt32(names.count), case: .exact)) != nil
            else { continue }
            names.append(name)
        }
        var all = found
        var next = 0
        for match in builder.build().matches(in: text.source) {
            let tokens = text.index(atOrAfter: match.start)..<text.index(atOrAfter: match.end)
            while next < found.count, found[next].tokens.upperBound <= tokens.lowerBound {
                next += 1
            }
            guard !tokens.isEmpty, next == found.count || !found[next].tokens.overlaps(tokens)
            else { continue }
            // "Orlin Optics Museum" is another one.
            if let after = text.token(tokens.upperBound), after.kind == .word, after.isCapital,
                after.gap == 1, !text[tokens.lowerBound].isAllCapitals,
                !English.functionWords.contains(after.text), !English.isDateWord(after.text)
            {
                continue
            }
            all.append(Mention(tokens: tokens, name: names[Int(match.value)], abbreviation: nil))
        }
        return all.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
}

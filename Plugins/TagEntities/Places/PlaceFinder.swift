internal import QuernText

/// The places of one text: by what stands behind their names, and by the lists that ship.
struct PlaceFinder {
    struct Mention {
        var tokens: Range<Int>
        var type: String
        var id: String
    }

    let text: TokenizedText
    let notFirst: Set<String>
    let usesLists: Bool

    func find(_ kinds: [PhraseTable.Match]) -> [Mention] {
        var found = byKind(kinds)
        if usesLists { found = merged(found, byList()) }
        return found
    }

    /// `Ruili County` as a whole, `Ruili` in `Ruili county`.
    private func byKind(_ kinds: [PhraseTable.Match]) -> [Mention] {
        var found: [Mention] = []
        var taken = 0
        for match in kinds {
            let kind = text.index(atOrAfter: match.start)
            var start = kind
            while start > taken, kind - start < 4, text[start].gap == 1,
                isNameWord(start - 1), !text[start - 1].isAllCapitals,
                !notFirst.contains(text[start - 1].text)
            { start -= 1 }
            let end = match.value == 1 ? text.index(atOrAfter: match.end) : kind
            // A word on top of a capitalised one that is none of a place: "Peking University City".
            guard start < kind, kind <= end else { continue }
            if match.value == 1, let after = text.token(end), after.kind == .word, after.isCapital,
                after.gap == 1, !English.functionWords.contains(after.text)
            {
                continue
            }
            taken = end
            let type = text.text(from: match.start, to: match.end).lowercased()
            found.append(
                Mention(tokens: start..<end, type: type, id: text.normalized(start..<end)))
        }
        return found
    }

    private func isNameWord(_ index: Int) -> Bool {
        guard let token = text.token(index) else { return false }
        return token.kind == .word && token.isCapital && !English.functionWords.contains(token.text)
            && !English.isDateWord(token.text)
    }

    /// Names of the lists, and what stands before `, CA` and its like.
    private func byList() -> [Mention] {
        var found: [Mention] = []
        let matches = PlaceLists.standard.names.matches(in: text.source)
        var next = 0
        var index = 0
        while index < text.count {
            while next < matches.count, matches[next].start < text[index].start { next += 1 }
            if next < matches.count, matches[next].start == text[index].start,
                let kind = PlaceLists.Kind(rawValue: matches[next].value)
            {
                let end = max(index + 1, text.index(atOrAfter: matches[next].end))
                if isPlace(index..<end, kind) {
                    let name = text.normalized(index..<end)
                    found.append(
                        Mention(
                            tokens: index..<end, type: kind.name,
                            id: PlaceLists.aliases[name] ?? name))
                    index = end
                    continue
                }
            }
            if let code = postalCode(at: index) {
                if found.last.map({ $0.tokens.upperBound != index - 1 }) ?? true,
                    let town = town(
                        before: index - 1, notBefore: found.last?.tokens.upperBound ?? 0)
                {
                    found.append(
                        Mention(tokens: town, type: "city", id: text.normalized(town)))
                }
                found.append(Mention(tokens: index..<(index + 1), type: "state", id: code))
            }
            index += 1
        }
        return found
    }

    /// `CA` behind a capitalised word and a comma.
    private func postalCode(at index: Int) -> String? {
        let token = text[index]
        guard token.isAllCapitals, PlaceLists.postalCodes.contains(token.text), index > 1,
            text[index - 1].text == ",", token.gap == 1, isNameWord(index - 2)
        else { return nil }
        return text.normalized(index..<(index + 1))
    }

    /// The capitalised words before `, CA`, up to three.
    private func town(before comma: Int, notBefore limit: Int) -> Range<Int>? {
        var start = comma
        while start > limit, comma - start < 3, isNameWord(start - 1),
            start == comma || text[start].gap == 1, !notFirst.contains(text[start - 1].text)
        { start -= 1 }
        return start < comma ? start..<comma : nil
    }

    private func isPlace(_ tokens: Range<Int>, _ kind: PlaceLists.Kind) -> Bool {
        let first = text[tokens.lowerBound]
        guard first.isCapital else { return false }
        if first.gap == 0, let before = text.token(tokens.lowerBound - 1),
            ["@", "/", "-", "#", "_", ".", "&", "'", "’"].contains(before.text)
        {
            return false
        }
        if let after = text.token(tokens.upperBound), after.gap == 0,
            ["@", "&", "_"].contains(after.text)
                || after.text == "." && text.token(tokens.upperBound + 1)?.gap == 0
        {
            return false
        }
        // "Boston Globe", "Paris Hilton", "Virginia Woolf" are more than the place in them.
        if isNameWord(tokens.upperBound), text[tokens.upperBound].gap == 1,
            !Self.mayFollow.contains(text[tokens.upperBound].text),
            !PlaceLists.postalCodes.contains(text[tokens.upperBound].text)
                || !text[tokens.upperBound].isAllCapitals
        {
            return false
        }
        if first.gap == 1, isNameWord(tokens.lowerBound - 1),
            !Self.mayPrecede.contains(text[tokens.lowerBound - 1].text)
        {
            return false
        }
        guard tokens.count == 1 else { return true }
        let classes = NameLists.standard[first.text]
        switch kind {
        case .country, .region: return true
        case .state, .city:
            return classes.isDisjoint(with: [.given, .givenPlace]) || isPlaced(tokens)
                || !classes.contains(.given) && kind == .state
        case .town: return classes.isEmpty || isPlaced(tokens)
        }
    }

    /// Whether a preposition of place stands before, or a state or country behind.
    private func isPlaced(_ tokens: Range<Int>) -> Bool {
        if let before = text.token(tokens.lowerBound - 1), text[tokens.lowerBound].gap <= 2,
            Self.prepositions.contains(before.text)
        {
            return true
        }
        guard let comma = text.token(tokens.upperBound), comma.text == ",",
            let after = text.token(tokens.upperBound + 1), after.isCapital
        else { return false }
        return PlaceLists.postalCodes.contains(after.text) && after.isAllCapitals
            || Self.behindComma.contains(after.text)
    }

    private static let prepositions: Set<String> = [
        "in", "at", "from", "near", "to", "around", "outside", "inside", "across", "through",
        "into", "toward", "towards", "via", "visit", "visiting", "visited", "downtown", "greater",
    ]
    private static let behindComma: Set<String> = [
        "california", "texas", "florida", "england", "scotland", "wales", "france", "germany",
        "italy", "spain", "canada", "australia", "india", "china", "ohio", "illinois", "virginia",
        "georgia", "pennsylvania", "michigan", "ontario", "arizona", "oregon", "colorado", "japan",
        "ireland", "massachusetts", "maryland", "missouri", "tennessee", "indiana", "wisconsin",
    ]
    /// Capitalised words that may stand behind a place without making it another thing.
    private static let mayFollow: Set<String> = [
        "area", "metro", "residents", "government", "president", "minister", "time", "native",
    ]
    /// Capitalised words that may stand before a place.
    private static let mayPrecede: Set<String> = [
        "downtown", "northern", "southern", "eastern", "western", "central", "greater", "upper",
        "lower", "modern", "ancient", "mainland", "pre-war", "post-war", "occupied", "visit",
    ]

    /// Both, in order; what stands behind a kind of place wins over a name of a list in it.
    private func merged(_ kinds: [Mention], _ names: [Mention]) -> [Mention] {
        var all: [Mention] = []
        var next = 0
        for name in names {
            while next < kinds.count, kinds[next].tokens.upperBound <= name.tokens.lowerBound {
                all.append(kinds[next])
                next += 1
            }
            if next < kinds.count, kinds[next].tokens.overlaps(name.tokens) { continue }
            all.append(name)
        }
        return all + kinds[next...]
    }
}

internal import QuernText

/// A sequence of tokens that may be somebody's name.
struct NameCandidate {
    enum Shape {
        /// Family name and given name in Hanyu Pinyin.
        case chinese
        /// A known given name, then a family name.
        case western
        /// A given name alone.
        case given
        /// A family name alone, beside a verb of speaking.
        case family
        /// Capitalised words.
        case unknown
    }

    var tokens: Range<Int>
    var shape: Shape
    /// Whether the shape alone is enough.
    var isSure: Bool
}

/// Reads names off tokens by their shape.
struct NameFinder {
    let text: TokenizedText
    let rules: NameRules

    /// The name that begins at a token, by its shape.
    ///
    /// - Parameter isTitled: whether a title or role stands before, so that one capitalised word and
    ///   unknown shapes count too.
    func name(at index: Int, isTitled: Bool = false) -> NameCandidate? {
        guard let first = text.token(index), first.kind == .word else { return nil }
        if !first.isCapital { return particled(at: index) }
        if let name = chinese(at: index, isTitled: isTitled) { return name }
        // "Mr. He": behind a title, a pronoun can be a family name.
        if isTitled, English.functionWords.contains(first.text), rules.isSurname(first),
            !goesOn(index + 1)
        {
            return NameCandidate(tokens: index..<(index + 1), shape: .unknown, isSure: false)
        }
        guard rules.isNamePart(first) else { return nil }
        return western(at: index, isTitled: isTitled) ?? initialled(at: index)
            ?? particled(at: index) ?? unlistedGiven(at: index) ?? single(at: index)
            ?? (isTitled ? capitalised(at: index) : nil) ?? speaker(at: index)
    }

    func isFollowed(by index: Int) -> Bool {
        guard let token = text.token(index) else { return false }
        return token.kind == .word && text.isAdjacent(index)
    }

    /// Whether the word at an index goes on with a capital: part of a longer name of something.
    func goesOn(_ index: Int) -> Bool {
        guard isFollowed(by: index), let token = text.token(index), token.isCapital else {
            return false
        }
        if NameRules.suffixes.contains(token.text) { return false }
        // A line of its own below a line is no continuation.
        if token.gap == 2 { return false }
        return !English.functionWords.contains(token.text) && !English.isDateWord(token.text)
    }

    /// Whether the word before an index makes it part of a longer name of something.
    func comesFrom(_ index: Int) -> Bool {
        guard text.isAdjacent(index), text[index].gap == 1, let before = text.token(index - 1),
            before.kind == .word, before.isCapital
        else { return false }
        return !English.functionWords.contains(before.text) && !English.isDateWord(before.text)
            && !English.dottedAbbreviations.contains(before.text)
    }

    private func chinese(at index: Int, isTitled: Bool) -> NameCandidate? {
        let surname = text[index]
        guard rules.isSurname(surname), isFollowed(by: index + 1),
            let given = text.token(index + 1),
            given.isCapital, !given.isAllCapitals, !surname.isAllCapitals,
            !rules.isPairExcluded(surname, given),
            let syllables = rules.syllableCount(ofGiven: given)
        else { return nil }
        let goesOn = goesOn(index + 2)
        if goesOn, let next = text.token(index + 2), rules.isExcluded(next) || !isTitled {
            return nil
        }
        if text.token(index + 2).map({ $0.text == "&" || $0.text == "/" && $0.gap == 0 }) ?? false {
            return nil
        }
        let isAmbiguous = rules.ambiguousSurnames.contains(surname.text)
        let isSure =
            syllables == 2 && !(isAmbiguous && comesFrom(index))
            ? !isAmbiguous || !startsSentence(index) : !isAmbiguous && !comesFrom(index)
        return NameCandidate(tokens: index..<(index + 2), shape: .chinese, isSure: isSure)
    }

    func startsSentence(_ index: Int) -> Bool {
        guard let before = text.token(index - 1) else { return true }
        return text[index].gap >= 2 || [".", "!", "?", "\"", "“", ":"].contains(before.text)
    }

    private func western(at index: Int, isTitled: Bool) -> NameCandidate? {
        let strength = givenStrength(text[index])
        guard strength != .none, !text[index].isAllCapitals, isTitled || !comesFrom(index)
        else { return nil }
        if let second = text.token(index + 1), rules.isPairExcluded(text[index], second) {
            return nil
        }
        var next = index + 1
        // Middle names and initials, then particles, then the family name.
        while next < index + 4, isFollowed(by: next), isMiddle(text[next]),
            isFollowed(by: next + 1), text[next + 1].gap == 1,
            !NameRules.suffixes.contains(text[next + 1].text),
            rules.isNamePart(text[next + 1]) || isArticleName(next + 1)
                || NameRules.particles.contains(text[next + 1].text)
                    && endOfParticles(next + 1) != nil
        {
            next += 1
        }
        let particles = next
        while next < particles + 3, isFollowed(by: next),
            NameRules.particles.contains(text[next].text)
        {
            next += 1
        }
        guard isFollowed(by: next), rules.isNamePart(text[next]) || isArticleName(next),
            !isInitial(text[next]), !text[next].isAllCapitals, text[next].gap == 1
        else { return nil }
        if goesOn(next + 1) { return nil }
        // "Malcolm Adair Motorsports": behind a family name an unknown word is none.
        if next > index + 1, !rules.isGiven(text[next - 1]), !isInitials(text[next - 1]),
            !NameRules.particles.contains(text[next - 1].text), !isArticleName(next),
            rules.classes(text[next]).isEmpty
        {
            return nil
        }
        if strength == .weak, next == index + 1, !isArticleName(next),
            !confirms(text[next], weak: index)
        {
            return nil
        }
        return NameCandidate(tokens: index..<(next + 1), shape: .western, isSure: true)
    }

    /// Between a given name and a family name: an initial or another name.
    private func isMiddle(_ token: Token) -> Bool {
        guard token.isCapital, !rules.isExcluded(token) else { return false }
        return isInitial(token) || rules.isGiven(token) || rules.usesLists && isInitials(token)
            || !rules.classes(token).isEmpty
    }

    private func isInitial(_ token: Token) -> Bool {
        token.isCapital && token.text.utf8.count <= 2 && token.text.hasSuffix(".")
    }

    /// The place behind `von der` and its like, when a name goes on there.
    private func endOfParticles(_ index: Int) -> Int? {
        var next = index
        while next < index + 3, isFollowed(by: next), NameRules.particles.contains(text[next].text),
            !text[next].isCapital
        {
            next += 1
        }
        guard next > index, let after = text.token(next), rules.isNamePart(after),
            text.isAdjacent(next)
        else { return nil }
        return next
    }

    /// Up to four capitalised words with particles between them.
    func capitalised(at index: Int) -> NameCandidate? {
        var next = index
        var words = 0
        while words < 4, let token = text.token(next), token.kind == .word,
            next == index || (text.isAdjacent(next) && token.gap == 1)
        {
            if rules.isNamePart(token), !token.isAllCapitals || isInitial(token) {
                words += 1
            } else if words > 0, let end = endOfParticles(next) {
                next = end
                continue
            } else {
                break
            }
            next += 1
        }
        guard words > 0, let last = text.token(next - 1), !isInitial(last),
            !(index..<next).allSatisfy({ rules.isTitleWord(text[$0]) })
        else { return nil }
        // A word of organisations or places behind it makes the whole one of those.
        if goesOn(next) { return nil }
        return NameCandidate(tokens: index..<next, shape: .unknown, isSure: false)
    }
}

internal import QuernText

/// Names that the lists that ship prove: single given names, given names that are words or places before
/// a family name, initials, and family names beside a verb of speaking.
extension NameFinder {
    /// What a given name wants behind it: nothing known, a family name, or it is none.
    enum GivenStrength { case none, weak, strong }

    func givenStrength(_ token: Token) -> GivenStrength {
        if rules.isGiven(token) { return .strong }
        return rules.classes(token).isDisjoint(with: .anyGiven) ? .none : .weak
    }

    /// Whether a weak given name before this word makes a name: `Grace Okafor`, not `Grace Period`.
    func confirms(_ last: Token, weak first: Int) -> Bool {
        let classes = rules.classes(last)
        // "Grace Period", "Florida Keys", "Will Power": two words are no name.
        return !classes.isDisjoint(with: [.family, .given])
            || rules.classes(text[first]).contains(.givenRare)
                && !classes.isDisjoint(with: .anyFamily)
    }

    /// `Amara`: a given name that is nothing else, with no capital beside it.
    func single(at index: Int) -> NameCandidate? {
        guard standsAlone(index) else { return nil }
        let token = text[index]
        let classes = rules.classes(token)
        let isName =
            classes.contains(.given)
            || classes.contains(.givenWord) && (isAddressed(index) || isSignature(index))
        guard isName, !rules.isExcluded(token), !token.isAllCapitals else { return nil }
        return NameCandidate(tokens: index..<(index + 1), shape: .given, isSure: true)
    }

    /// `Lindqvist said`, `said Lindqvist`: a family name that speaks.
    func speaker(at index: Int) -> NameCandidate? {
        guard standsAlone(index) else { return nil }
        let token = text[index]
        let classes = rules.classes(token)
        guard !classes.isDisjoint(with: [.family, .familyWord]), !rules.isExcluded(token),
            !token.isAllCapitals, classes.contains(.family) || !startsSentence(index)
        else { return nil }
        // "the council of Ostrow said": that is a place.
        if let before = text.token(index - 1),
            ["of", "in", "from", "at", "near", "for"].contains(before.text)
        {
            return nil
        }
        guard isSpeaker(index, index + 1) || isOffice(text.token(index + 1)) else { return nil }
        return NameCandidate(tokens: index..<(index + 1), shape: .family, isSure: true)
    }

    /// Whether a verb of speaking stands right before or right behind a name.
    private func isSpeaker(_ start: Int, _ end: Int) -> Bool {
        text.isAdjacent(start) && isSpeech(text.token(start - 1))
            || text.isAdjacent(end) && isSpeech(text.token(end))
    }

    private func isSpeech(_ token: Token?) -> Bool {
        token.map { !$0.isCapital && English.speechVerbs.contains($0.text) } ?? false
    }

    /// `the Brannigan administration`
    private func isOffice(_ token: Token?) -> Bool {
        token.map {
            $0.gap == 1 && !$0.isCapital
                && ["administration", "presidency", "cabinet", "campaign"].contains($0.text)
        } ?? false
    }

    /// `Ilma Lindqvist` with a given name that is in no list: an unknown word and a family name that is
    /// nothing else, between marks or at least no sentence's beginning.
    func unlistedGiven(at index: Int) -> NameCandidate? {
        guard rules.usesLists, !comesFrom(index), isFollowed(by: index + 1), !goesOn(index + 2),
            text[index + 1].gap == 1, rules.isNamePart(text[index + 1]),
            !text[index].isAllCapitals, !text[index + 1].isAllCapitals,
            rules.classes(text[index + 1]) == [.family]
                || rules.classes(text[index + 1]).contains(.family) && isSpeaker(index, index + 2)
                || isArticleName(index + 1),
            !rules.isPairExcluded(text[index], text[index + 1]),
            rules.classes(text[index]).isDisjoint(with: [.familyPlace, .givenPlace]),
            !rules.isTitleWord(text[index]), !rules.roles.contains(text[index].text)
        else { return nil }
        let isBounded = text.token(index + 2).map { $0.gap == 3 || $0.kind == .mark } ?? true
        guard !startsSentence(index) || isBounded else { return nil }
        return NameCandidate(tokens: index..<(index + 2), shape: .western, isSure: true)
    }

    /// `bin Rashid`, `Amara al-Sadri`: a particle that is written small before a family name, and a name
    /// before such a one.
    func particled(at index: Int) -> NameCandidate? {
        guard rules.usesLists else { return nil }
        let token = text[index]
        if !token.isCapital {
            guard ["bin", "ibn", "abu"].contains(token.text) || isArticleName(index),
                isArticleName(index)
                    || isFollowed(by: index + 1) && text[index + 1].gap == 1
                        && rules.isNamePart(text[index + 1])
            else { return nil }
            let end = isArticleName(index) ? index + 1 : index + 2
            guard !goesOn(end), !isOrganisationOfArticles(index) else { return nil }
            return NameCandidate(tokens: index..<end, shape: .family, isSure: true)
        }
        var next = index
        while next < index + 4, next == index || isFollowed(by: next) && text[next].gap == 1,
            rules.isNamePart(text[next])
        { next += 1 }
        guard next > index, next < index + 4, isFollowed(by: next), text[next].gap == 1,
            isArticleName(next), !goesOn(next + 1), !comesFrom(index)
        else { return nil }
        return NameCandidate(tokens: index..<(next + 1), shape: .western, isSure: true)
    }

    private func isOrganisationOfArticles(_ index: Int) -> Bool {
        ["al-qaeda", "al-qaida", "al-jazeera", "al-arabiya", "al-fatah", "al-shabaab"].contains(
            text[index].text)
    }

    /// `J. K. Brannigan`, `R.E. Glenn`, `V K Okafor`: initials before a family name.
    func initialled(at index: Int) -> NameCandidate? {
        guard rules.usesLists, !comesFrom(index) else { return nil }
        var next = index
        var letters = 0
        while next < index + 3, let token = text.token(next),
            next == index || text.isAdjacent(next),
            isInitials(token)
        {
            letters += token.text.utf8.reduce(0) { $1 == UInt8(ascii: ".") ? $0 : $0 + 1 }
            next += 1
        }
        guard next > index, text[index].text.utf8.count > 1 || letters > 1 else { return nil }
        let first = next
        while next < first + 3, isFollowed(by: next), text[next].gap == 1,
            rules.isNamePart(text[next]), !text[next].isAllCapitals
        { next += 1 }
        guard next > first, !goesOn(next) else { return nil }
        let classes = rules.classes(text[next - 1])
        // "Vitamin C. Rivers rise": one letter and a stop may end a sentence.
        let isKnown = !classes.isDisjoint(with: letters > 1 ? .anyFamily : [.family])
        guard isKnown || letters > 1 && next - first == 1 && classes.isDisjoint(with: .anyGiven)
        else { return nil }
        return NameCandidate(tokens: index..<next, shape: .western, isSure: true)
    }

    /// One to three capitals, each with a full stop or alone, that are no abbreviation of their own.
    func isInitials(_ token: Token) -> Bool {
        guard token.kind == .word, token.isCapital, token.text.utf8.count <= 6,
            !English.dottedAbbreviations.contains(token.text)
        else { return false }
        var isLetter = true
        for byte in token.text.utf8 {
            if isLetter ? !(0x61...0x7A).contains(byte) : byte != UInt8(ascii: ".") { return false }
            isLetter.toggle()
        }
        return token.text.utf8.count > 1 || !["a", "i", "o"].contains(token.text)
    }

    /// `al-Sadr`: an article that is written small before a family name.
    func isArticleName(_ index: Int) -> Bool {
        guard let token = text.token(index), token.kind == .word, !token.isCapital,
            let hyphen = token.text.utf8.firstIndex(of: UInt8(ascii: "-")),
            ["al", "el", "ad", "ar", "as", "az", "an", "ash", "ul", "ur"].contains(
                String(token.text[..<hyphen]))
        else { return false }
        let written = text.text(index..<(index + 1)).utf8
        guard let place = written.firstIndex(of: UInt8(ascii: "-")) else { return false }
        let letter = written.index(after: place)
        return letter < written.endIndex && (0x41...0x5A).contains(written[letter])
    }

    /// Whether no capital and no sign that glues words stands beside a word.
    private func standsAlone(_ index: Int) -> Bool {
        guard rules.usesLists, !goesOn(index + 1), !comesFrom(index) else { return false }
        if text[index].gap == 0, let before = text.token(index - 1),
            ["@", "/", "-", "#", "_", ".", "&", "'", "’"].contains(before.text)
        {
            return false
        }
        if let stop = text.token(index - 1), stop.text == ".", text[index].gap == 1,
            let saint = text.token(index - 2), ["st", "ste", "mt", "ft"].contains(saint.text)
        {
            return false
        }
        guard let after = text.token(index + 1) else { return true }
        if after.gap == 0, ["@", "/", "-", "_", "&", ":", "’", "#"].contains(after.text),
            let next = text.token(index + 2), next.gap == 0
        {
            return false
        }
        if after.text == "&" { return false }
        if after.text == ".", after.gap == 0, let next = text.token(index + 2), next.gap == 0,
            next.kind == .word
        {
            return false
        }
        // "Amara's Kitchen" is a place to eat.
        if after.kind == .possessive, let next = text.token(index + 2), next.kind == .word,
            next.isCapital, next.gap == 1, !English.functionWords.contains(next.text)
        {
            return false
        }
        return true
    }

    /// `Dear Bill`, `Thanks, Bill`
    private func isAddressed(_ index: Int) -> Bool {
        var before = index - 1
        if text.token(before)?.text == "," { before -= 1 }
        guard let word = text.token(before), text[index].gap < 3 else { return false }
        return ["dear", "hi", "hello", "hey", "thanks", "regards", "cheers"].contains(word.text)
    }

    /// A line of one word at the beginning or end of a letter: `Bill,`
    private func isSignature(_ index: Int) -> Bool {
        guard text[index].gap == 3 else { return false }
        guard let after = text.token(index + 1) else { return true }
        if after.gap == 3 { return true }
        return [",", "-", "--", "—"].contains(after.text)
            && (text.token(index + 2).map { $0.gap == 3 } ?? true)
    }
}

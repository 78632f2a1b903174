internal import QuernText

/// Finds everybody who is named in a text.
struct PersonFinder {
    private let text: TokenizedText
    private let rules: NameRules
    private let finder: NameFinder
    /// By the token behind it: the title that ends there.
    private var titles: [Int: (tokens: Range<Int>, kind: NameRules.Title)] = [:]
    private var isTaken: [Bool]
    private(set) var mentions: [PersonMention] = []

    /// - Parameter known: what is no person; asked from left to right.
    init(_ text: TokenizedText, _ rules: NameRules, known: Standing? = nil) {
        self.text = text
        self.rules = rules
        finder = NameFinder(text: text, rules: rules)
        isTaken = [Bool](repeating: false, count: text.count)
        if rules.usesLists { takeOtherNames() }
        if var known {
            for index in text.tokens.indices where text[index].isCapital {
                if known.overlaps(text[index].start..<text[index].end) { isTaken[index] = true }
            }
        }
        for match in rules.titles.matches(in: text.source) {
            let first = text.index(atOrAfter: match.start)
            let next = text.index(atOrAfter: match.end)
            // In `Ex-President` the title is a part of a token, and no title for what follows.
            guard first < next else { continue }
            if let kind = NameRules.Title(rawValue: match.value) {
                titles[next] = (first..<next, kind)
            }
        }
    }

    /// `Hong Kong`, `Morgan Stanley`: well-known places and organisations of two words and more.
    private mutating func takeOtherNames() {
        for table in [PlaceLists.standard.names, OrganisationLists.standard] {
            for match in table.matches(in: text.source) {
                let tokens = text.index(atOrAfter: match.start)..<text.index(atOrAfter: match.end)
                guard tokens.count > 1 else { continue }
                for index in tokens { isTaken[index] = true }
            }
        }
    }

    /// All mentions in order, with short forms resolved, and everybody's names.
    mutating func find() -> (mentions: [PersonMention], names: [String]) {
        findNames()
        findRepeats()
        return resolved()
    }

    private mutating func take(_ mention: PersonMention) {
        for index in mention.tokens { isTaken[index] = true }
        mentions.append(mention)
    }

    private mutating func findNames() {
        var index = 0
        while index < text.count {
            guard text[index].kind == .word, !isTaken[index], let mention = mention(at: index),
                !mention.tokens.contains(where: { isTaken[$0] })
            else {
                index += 1
                continue
            }
            take(mention)
            index = mention.tokens.upperBound
        }
    }

    private func mention(at index: Int) -> PersonMention? {
        let title = title(before: index)
        let hasRole = title == nil && roleWord(before: index)
        guard
            let name = finder.name(at: index, isTitled: title != nil || hasRole)
                ?? unknown(at: index)
        else {
            return nil
        }
        let apposition = Apposition(text, after: name.tokens.upperBound, rules)
        let isAccepted =
            switch name.shape {
            case .western, .given, .family: true
            case .chinese:
                name.isSure || title != nil || hasRole || apposition != nil
                    || isSpeaking(name.tokens)
            case .unknown:
                title != nil || (hasRole && name.tokens.count > 1)
                    || (name.tokens.count > 1 && apposition?.isPersonal == true
                        && apposition?.isPlain == true)
            }
        guard isAccepted else { return nil }
        var mention = PersonMention(
            tokens: name.tokens, name: text.normalized(name.tokens), shape: name.shape,
            isFull: name.tokens.count > 1)
        if let title {
            mention.title = text.text(
                from: text[title.tokens.lowerBound].start, to: text[title.tokens.upperBound - 1].end
            )
            mention.isHonorific = title.kind == .honorific
        } else if hasRole {
            // "CPPCC member": what stands before a role in capitals belongs to it.
            var first = index - 1
            while first > 0, index - first < 5, text[first].gap == 1, text[first - 1].kind == .word,
                text[first - 1].isCapital, !English.functionWords.contains(text[first - 1].text)
            { first -= 1 }
            mention.title = text.normalized(first..<index)
        }
        mention.role = apposition?.role
        mention.organisation = apposition?.organisation
        return mention
    }

    /// Two or more capitalised words of no known shape with an apposition behind them.
    private func unknown(at index: Int) -> NameCandidate? {
        guard rules.isNamePart(text[index]), !text[index].isAllCapitals,
            !rules.roles.contains(text[index].text), !rules.isTitleWord(text[index]),
            index == 0 || !text.isAdjacent(index) || !text[index - 1].isCapital
                || English.functionWords.contains(text[index - 1].text),
            let name = finder.capitalised(at: index), name.tokens.count > 1
        else { return nil }
        return name
    }

    private func title(before index: Int) -> (tokens: Range<Int>, kind: NameRules.Title)? {
        guard let found = titles[index], text.isAdjacent(index), text[index].gap <= 2 else {
            return nil
        }
        return found
    }

    /// `economist Mara Lindqvist`: a role right before a name.
    private func roleWord(before index: Int) -> Bool {
        guard text.isAdjacent(index), let before = text.token(index - 1), before.kind == .word
        else { return false }
        return rules.roles.contains(before.text)
    }

    private func isSpeaking(_ tokens: Range<Int>) -> Bool {
        let speech = English.speechVerbs
        return text.token(tokens.lowerBound - 1).map { speech.contains($0.text) } ?? false
            || text.token(tokens.upperBound).map { speech.contains($0.text) } ?? false
    }

    /// Full names that a title or role proved elsewhere in the document.
    private mutating func findRepeats() {
        var builder = PhraseTable.Builder()
        var known: [PersonMention] = []
        var seen: Set<String> = []
        for mention in mentions where mention.isFull && mention.shape == .unknown {
            guard seen.insert(mention.name).inserted else { continue }
            guard (try? builder.add(mention.name, value: UInt32(known.count), case: .exact)) != nil
            else { continue }
            known.append(mention)
        }
        guard !known.isEmpty else { return }
        for match in builder.build().matches(in: text.source) {
            let tokens = text.index(atOrAfter: match.start)..<text.index(atOrAfter: match.end)
            guard !tokens.isEmpty, !tokens.contains(where: { isTaken[$0] }) else { continue }
            let mention = known[Int(match.value)]
            take(
                PersonMention(
                    tokens: tokens, name: mention.name, shape: mention.shape, isFull: true))
        }
        mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private mutating func resolved() -> (mentions: [PersonMention], names: [String]) {
        var register = PersonRegister()
        for (place, mention) in mentions.enumerated() where mention.isFull {
            register.enter(mention, at: place)
        }
        // Who has but one name here ("Premier Osei", "Lindqvist said") is found again by it.
        for (place, mention) in mentions.enumerated()
        where !mention.isFull && !register.knows(mention.name) {
            register.enter(mention, at: place)
        }
        var all: [PersonMention] = []
        var next = 0
        for index in text.tokens.indices {
            if next < mentions.count, mentions[next].tokens.lowerBound == index {
                var mention = mentions[next]
                next += 1
                if mention.isFull {
                    register.pass(mention, at: index)
                } else {
                    mention.name = register.resolve(mention, at: index) ?? mention.name
                }
                all.append(mention)
            } else if !isTaken[index], let short = shortForm(at: index, register) {
                var mention = short
                guard let name = register.resolve(mention, at: index) else { continue }
                mention.name = name
                all.append(mention)
            }
        }
        var seen: Set<String> = []
        let names = all.map(\.name).filter { seen.insert($0).inserted }
        return (all, names)
    }

    /// A family name alone, of somebody who is named in full in the document.
    private func shortForm(at index: Int, _ register: PersonRegister) -> PersonMention? {
        let token = text[index]
        guard token.kind == .word, token.isCapital, !token.isAllCapitals,
            !rules.ambiguousSurnames.contains(token.text),
            !English.functionWords.contains(token.text)
        else { return nil }
        let name = text.normalized(index..<(index + 1))
        guard register.knows(name) else { return nil }
        // "Rose Adair … Rose prices fell."
        if rules.classes(token).contains(.givenWord), finder.startsSentence(index) { return nil }
        // Part of a longer name of something else, as in "Li Auto" or "New Li".
        if let after = text.token(index + 1), after.kind == .word, after.isCapital, after.gap == 1,
            !English.isDateWord(after.text)
        {
            return nil
        }
        if text.isAdjacent(index), token.gap == 1, let before = text.token(index - 1),
            before.kind == .word,
            before.isCapital, !English.functionWords.contains(before.text),
            !English.isDateWord(before.text)
        {
            return nil
        }
        if let before = text.token(index - 1), token.gap == 0,
            before.text == "-" || before.text == "/"
        {
            return nil
        }
        let apposition = Apposition(text, after: index + 1, rules)
        return PersonMention(
            tokens: index..<(index + 1), name: name, shape: .unknown, role: apposition?.role,
            organisation: apposition?.organisation, isFull: false)
    }
}

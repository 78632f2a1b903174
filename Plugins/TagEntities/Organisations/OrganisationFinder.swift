internal import Quern
internal import QuernText

/// The rule file of `tag: organisations`.
struct OrganisationRuleFile: ParameterRecord {
    @Parameter("Nouns that a name of an organisation has, such as 'Institute'.") var heads =
        WordList()
    @Parameter("Heads that count only with more words around them.") var weakHeads = WordList()
    @Parameter("Heads before which 'and' belongs to the name, as in 'Trade and Industry Bureau'.")
    var compoundHeads = WordList()
    @Parameter("What ends the name of a company, such as 'Ltd'.") var suffixes = WordList()
    @Parameter("Capitalised words that begin no name.") var notFirst = WordList()
    @Parameter("Names that look like an organisation and are none, such as 'Oval Office'.")
    var notNames = WordList()
    @Parameter("Words whose possessive belongs to a name, such as 'People'.") var possessives =
        WordList()

    init() {}
}

/// Reads names of organisations off capitalised words around a head noun.
struct OrganisationRules: Sendable {
    let heads: Set<String>
    let weakHeads: Set<String>
    let compoundHeads: Set<String>
    let suffixes: Set<String>
    let notFirst: Set<String>
    let possessives: Set<String>
    let notNames: Set<String>

    init(_ file: OrganisationRuleFile) {
        heads = file.heads.set
        weakHeads = file.weakHeads.set
        compoundHeads = file.compoundHeads.set
        suffixes = file.suffixes.set
        notFirst = file.notFirst.set
        possessives = file.possessives.set
        notNames = file.notNames.set
    }
}

/// The organisations of one text.
struct OrganisationFinder {
    struct Mention {
        var tokens: Range<Int>
        var name: String
        var abbreviation: String?
    }

    let text: TokenizedText
    let rules: OrganisationRules

    /// Whether the well-known names that ship are used.
    var usesLists = false

    func find() -> [Mention] {
        var found: [Mention] = []
        let listed = usesLists ? OrganisationLists.standard.matches(in: text.source) : []
        var next = 0
        var index = 0
        while index < text.count {
            let limit = found.last?.tokens.upperBound ?? 0
            while next < listed.count, listed[next].start < text[index].start { next += 1 }
            if let range = name(around: index, notBefore: limit) {
                found.append(
                    Mention(
                        tokens: range, name: text.normalized(range),
                        abbreviation: abbreviation(behind: range.upperBound)))
                index = range.upperBound
            } else if text[index].text == "(",
                let mention = abbreviated(at: index, notBefore: limit)
            {
                found.append(mention)
                index += 1
            } else if let mention = spelledOut(at: index) {
                found.append(
                    Mention(
                        tokens: index..<(index + 1), name: mention.name,
                        abbreviation: mention.abbreviation))
                found.append(mention)
                index = mention.tokens.upperBound
            } else if next < listed.count, listed[next].start == text[index].start,
                let mention = wellKnown(listed[next])
            {
                found.append(mention)
                index = mention.tokens.upperBound
            } else {
                index += 1
            }
        }
        return withShortForms(found)
    }

    /// A name of the list with no capital beside it that makes it another one.
    private func wellKnown(_ match: PhraseTable.Match) -> Mention? {
        let start = text.index(atOrAfter: match.start)
        let end = text.index(atOrAfter: match.end)
        guard start < end else { return nil }
        if let after = text.token(end), after.gap == 0, ["@", ".", "_", "-"].contains(after.text),
            text.token(end + 1).map({ $0.gap == 0 && $0.kind == .word }) ?? false
        {
            return nil
        }
        if text[start].gap == 0, let before = text.token(start - 1),
            ["@", ".", "/", "_", "-", "#"].contains(before.text)
        {
            return nil
        }
        // A head noun further on takes the name in.
        var look = end
        while look < end + 5, isNameWord(look), text[look].gap == 1 {
            if rules.heads.contains(text[look].text) || rules.suffixes.contains(text[look].text) {
                return nil
            }
            look += 1
        }
        // "Orlin, Inc.": the suffix takes the name in.
        if let comma = text.token(end), comma.text == ",", comma.gap == 0,
            let suffix = text.token(end + 1), suffix.isCapital,
            rules.suffixes.contains(suffix.text)
        {
            return nil
        }
        return Mention(
            tokens: start..<end, name: text.normalized(start..<end),
            abbreviation: abbreviation(behind: end))
    }

    /// The name that has its first head, or its company suffix, at a token.
    private func name(around index: Int, notBefore limit: Int) -> Range<Int>? {
        let token = text[index]
        guard token.kind == .word, token.isCapital else { return nil }
        if rules.suffixes.contains(token.text), !rules.heads.contains(token.text) {
            // "Orlin, Inc."
            var last = index
            if index > limit + 1, text[index - 1].text == ",", text[index - 1].gap == 0,
                isNameWord(index - 2)
            {
                last = index - 2
            }
            let start = leftEnd(of: last, notBefore: limit)
            guard start < index else { return nil }
            return start..<suffixEnd(index)
        }
        guard rules.heads.contains(token.text) else { return nil }
        let start = leftEnd(of: index, notBefore: limit)
        let end = rightEnd(of: index)
        let isWeak = rules.weakHeads.contains(token.text)
        let words = end - start
        guard words > 1, !rules.notNames.contains(text.normalized(start..<end).lowercased())
        else { return nil }
        // "Great Service": a heading, where every word has a capital.
        if isWeak, words == 2, start < index, startsSentence(start) { return nil }
        // A generic head wants a word before it that is more than an adjective of place or rank, or "of".
        if start == index {
            guard let of = text.token(index + 1), of.text == "of" || of.text == "for", !isWeak
            else { return nil }
        }
        return start..<end
    }

    private func startsSentence(_ index: Int) -> Bool {
        guard let before = text.token(index - 1) else { return true }
        return text[index].gap == 3 || [".", "!", "?"].contains(before.text)
    }

    private func isNameWord(_ index: Int) -> Bool {
        guard let token = text.token(index) else { return false }
        return token.kind == .word && token.isCapital && !English.functionWords.contains(token.text)
            && !English.isDateWord(token.text)
    }

    /// Goes left over capitalised words; possessives of places and people end the name.
    private func leftEnd(of index: Int, notBefore limit: Int) -> Int {
        var start = index
        while start > limit, text[start].gap == 1 || text[start].gap == 2 {
            var before = start - 1
            var isPossessive = false
            if text[before].kind == .possessive, before > limit {
                before -= 1
                isPossessive = true
            } else if before > limit, text[before].text == "&" || joins(before, head: index) {
                before -= 1
            }
            let word = text[before]
            guard word.kind == .word, word.isCapital, !English.functionWords.contains(word.text),
                !English.isDateWord(word.text), !rules.notFirst.contains(word.text),
                !isPossessive || rules.possessives.contains(word.text),
                text[start].gap == 1 || word.gap < 3
            else { break }
            start = before
        }
        return start
    }

    /// Whether "and" stands inside a name: "Science and Technology Commission". Companies and schools
    /// have none, so that "Orlin and Dolan Group" stays two.
    private func joins(_ and: Int, head: Int) -> Bool {
        text[and].text == "and" && rules.compoundHeads.contains(text[head].text) && and + 1 < head
            && !["central", "national", "state", "standing", "general", "supreme"].contains(
                text[and + 1].text)
            // "Orlin and European Commission" are two: an adjective of nationality begins a name.
            && !["an", "ese", "ish"].contains { text[and + 1].text.hasSuffix($0) }
    }

    /// Goes right over further capitalised words, `of the …`, `for … and …`, company suffixes.
    private func rightEnd(of index: Int) -> Int {
        var end = index + 1
        while let token = text.token(end) {
            if token.kind == .word, token.isCapital, token.gap == 1,
                !English.isDateWord(token.text),
                !English.functionWords.contains(token.text), !rules.notFirst.contains(token.text)
            {
                if rules.suffixes.contains(token.text) { return suffixEnd(end) }
                end += 1
                continue
            }
            guard token.gap == 1 || token.gap == 2, let next = connected(end) else { break }
            end = next
        }
        if let comma = text.token(end), comma.text == ",", comma.gap == 0,
            let suffix = text.token(end + 1),
            suffix.kind == .word, suffix.isCapital, rules.suffixes.contains(suffix.text),
            suffix.gap == 1
        {
            return suffixEnd(end + 1)
        }
        return end
    }

    /// The place behind `of [the] Word`, `for Word`, or `and Word` within a part that `of` began.
    private func connected(_ index: Int) -> Int? {
        let word = text[index].text
        var next = index + 1
        switch word {
        case "in":
            // "Institute for Studies in Energy Policy", but not "University in Beijing".
            guard ["studies", "research"].contains(text[index - 1].text), text[index - 1].isCapital
            else { return nil }
        case "of", "for", "on", "&": if text.token(next)?.text == "the" { next += 1 }
        case "and":
            // "Ministry of Industry and Information Technology" goes on, "… and Ministry of …" does not.
            var look = next
            while let token = text.token(look), token.kind == .word, token.isCapital {
                if rules.heads.contains(token.text) { return nil }
                look += 1
            }
            guard isBehindPreposition(index) else { return nil }
        default: return nil
        }
        guard let token = text.token(next), token.kind == .word, token.isCapital,
            token.gap == 1 || token.gap == 2,
            !English.isDateWord(token.text), !English.functionWords.contains(token.text)
        else { return nil }
        return next + 1
    }

    /// Whether `of` or `for` stands a few capitalised words before.
    private func isBehindPreposition(_ index: Int) -> Bool {
        var look = index - 1
        while look > 0, text[look].kind == .word, text[look].isCapital { look -= 1 }
        return ["of", "for", "on", "and", "the"].contains(text[look].text)
    }

    /// The place behind `Co., Ltd.`, `Inc.`, `Corp.`
    private func suffixEnd(_ index: Int) -> Int {
        var end = index + 1
        if let stop = text.token(end), stop.text == ".", stop.gap == 0,
            text[index].text.utf8.count <= 4
        {
            end += 1
        }
        var next = end
        if let comma = text.token(next), comma.text == ",", comma.gap == 0 { next += 1 }
        if let more = text.token(next), more.kind == .word, more.isCapital, more.gap == 1,
            rules.suffixes.contains(more.text)
        {
            return suffixEnd(next)
        }
        return end
    }

    /// `(CAS)` behind a name.
    func abbreviation(behind index: Int) -> String? {
        guard let open = text.token(index), open.text == "(", open.gap == 1,
            let word = text.token(index + 1),
            word.kind == .word, word.isAllCapitals, word.gap == 0,
            text.token(index + 2)?.text == ")"
        else { return nil }
        return text.normalized((index + 1)..<(index + 2))
    }
}

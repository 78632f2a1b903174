internal import QuernText

/// A person, what they are, and where.
struct Relation {
    var person: Int
    var role: Range<Int>
    var organisation: Int
}

/// Reads relations off people and organisations that are annotated, by the words between them.
struct RelationFinder {
    let text: TokenizedText
    let rules: NameRules
    /// By tokens, in order.
    let people: [Range<Int>]
    let organisations: [Range<Int>]

    func find() -> [Relation] {
        people.indices.compactMap { index in
            behind(index) ?? organisationBefore(index) ?? roleBefore(index) ?? heading(index)
        }
    }

    /// The organisation that begins at the earliest within some tokens.
    private func organisation(in tokens: Range<Int>) -> Int? {
        let place = lowerBound(tokens.lowerBound)
        guard place < organisations.count, organisations[place].lowerBound < tokens.upperBound
        else { return nil }
        return place
    }

    /// The organisation that ends at a token.
    private func organisation(endingAt end: Int) -> Int? {
        let place = lowerBound(end)
        // Organisations may lie inside each other, but not deeply.
        for candidate in stride(from: place - 1, through: max(0, place - 3), by: -1)
        where organisations[candidate].upperBound == end {
            return candidate
        }
        return nil
    }

    private func lowerBound(_ token: Int) -> Int {
        var low = 0
        var high = organisations.count
        while low < high {
            let middle = (low + high) / 2
            if organisations[middle].lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// `Mara Lindqvist, an economist at the Norrby Institute`
    private func behind(_ person: Int) -> Relation? {
        guard let apposition = Apposition(text, after: people[person].upperBound, rules) else {
            return nil
        }
        let role = apposition.roleTokens
        // "CPPCC member"
        if let inside = organisation(in: role), organisations[inside].upperBound < role.upperBound,
            organisations[inside].lowerBound == role.lowerBound
        {
            return Relation(
                person: person, role: organisations[inside].upperBound..<role.upperBound,
                organisation: inside)
        }
        guard role.upperBound <= apposition.tokens.upperBound,
            let found = organisation(in: role.upperBound..<min(role.upperBound + 8, text.count)),
            joins(role.upperBound..<organisations[found].lowerBound)
        else { return nil }
        return Relation(person: person, role: role, organisation: found)
    }

    /// Whether nothing but small words stands between a role and an organisation: `at the`, `of NAS'`.
    private func joins(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy { index in
            let token = text[index]
            return token.gap < 3
                && (Self.joints.contains(token.text) || token.kind == .possessive
                    || token.kind == .word && token.isAllCapitals
                    || ["'", "’"].contains(token.text)
                    || token.kind == .word && !token.isCapital && index > tokens.lowerBound
                        && !Self.breaks.contains(token.text))
        }
    }

    private static let joints: Set<String> = ["of", "at", "for", "with", "in", "from", "the", "a"]
    private static let breaks: Set<String> = [
        "said", "says", "told", "who", "which", "that", "and", "or", "but", "when", "while",
        "against", "about", "on", "by", "to",
    ]

    /// The role that ends at a token: words of roles and titles, `deputy director`, `Vice Premier`.
    private func role(endingAt end: Int) -> Range<Int>? {
        var start = end
        while start > 0, end - start < 4,
            start == end || text[start].gap == 1 || text[start].gap == 2,
            isRole(text[start - 1])
        { start -= 1 }
        guard start < end,
            rules.roles.contains(text[end - 1].text) || rules.isTitleWord(text[end - 1])
        else { return nil }
        return start..<end
    }

    private func isRole(_ token: Token) -> Bool {
        token.kind == .word
            && (rules.roles.contains(token.text) || rules.isTitleWord(token)
                || [
                    "vice", "deputy", "senior", "chief", "former", "assistant", "associate",
                    "general", "managing",
                    "executive", "acting",
                ].contains(token.text))
    }

    /// `Norrby University economist Mara Lindqvist`, `Orlin Group's chairman Cao Yi`
    private func organisationBefore(_ person: Int) -> Relation? {
        let start = people[person].lowerBound
        guard text.isAdjacent(start), let role = role(endingAt: start),
            text.isAdjacent(role.lowerBound)
                || text.token(role.lowerBound - 1)?.kind == .possessive
        else { return nil }
        var end = role.lowerBound
        if let mark = text.token(end - 1), mark.kind == .possessive { end -= 1 }
        guard let found = organisation(endingAt: end) else { return nil }
        return Relation(person: person, role: role, organisation: found)
    }

    /// `the director of the Minhe Laboratory, Qiu Jianhua,`, `chairman of Orlin Group Cao Yi`
    private func roleBefore(_ person: Int) -> Relation? {
        var end = people[person].lowerBound
        if let comma = text.token(end - 1), comma.text == ",", comma.gap == 0 { end -= 1 }
        guard text[people[person].lowerBound].gap < 3, let found = organisation(endingAt: end)
        else {
            return nil
        }
        var before = organisations[found].lowerBound
        if text.token(before - 1)?.text == "the" { before -= 1 }
        guard let of = text.token(before - 1), ["of", "at", "for"].contains(of.text), of.gap < 3,
            let role = role(endingAt: before - 1)
        else { return nil }
        return Relation(person: person, role: role, organisation: found)
    }

    /// `Mara Lindqvist, who heads the Norrby Institute`, `Mara Lindqvist founded Orlin Ltd.`
    private func heading(_ person: Int) -> Relation? {
        var next = people[person].upperBound
        if text.token(next)?.text == ",", text.token(next + 1)?.text == "who" { next += 2 }
        guard let verb = text.token(next), verb.gap < 3,
            ["heads", "leads", "chairs", "runs", "founded", "directs", "headed", "led", "chaired"]
                .contains(verb.text)
        else { return nil }
        var place = next + 1
        if text.token(place)?.text == "the" { place += 1 }
        guard place < text.count, let found = organisation(in: place..<(place + 1)) else {
            return nil
        }
        return Relation(person: person, role: next..<(next + 1), organisation: found)
    }
}

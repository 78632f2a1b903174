internal import QuernText

/// Who said something, and the word that says so.
struct Attribution {
    var cue: String
    var speaker: String?
}

/// Finds the speakers of quotations around them.
struct AttributionFinder {
    let text: TokenizedText
    let verbs: Set<String>
    /// Mentions of people by tokens, in order.
    let people: [(tokens: Range<Int>, id: String)]
    /// Speakers are looked for within so many tokens, so that a sentence without end costs no more.
    private static let window = 240
    /// First tokens of sentences, in order.
    let sentences: [Int]

    private static let pronouns: Set<String> = ["he", "she", "i", "they", "we", "it"]
    private static let adverbs: Set<String> = [
        "also", "further", "then", "later", "recently", "once", "has", "had", "have", "been", "was",
        "is",
        "publicly", "frankly", "out",
    ]

    /// `… ," said X`, `… ," X said`.
    func after(_ span: QuotedSpan) -> Attribution? {
        var index = span.close + 1
        if text.token(index)?.text == "," { index += 1 }
        guard let first = text.token(index), first.kind == .word, first.gap < 3 else { return nil }
        guard endsLikeSpeech(span) else { return nil }
        if verbs.contains(first.text) { return inverted(index) }
        // The subject, with an apposition perhaps, and then the verb.
        var look = index
        while let token = text.token(look), look < index + 30, token.gap < 3 {
            if token.kind == .mark, ["!", "?", ";", "\"", "“", "«"].contains(token.text) {
                return nil
            }
            if token.text == ".", !text.isAbbreviation(look - 1) { return nil }
            if token.kind == .word, verbs.contains(token.text), look > index {
                return Attribution(cue: token.text, speaker: subject(index, verb: look))
            }
            look += 1
        }
        return nil
    }

    /// Whether a quotation ends as speech does before its attribution: with a mark inside or behind.
    private func endsLikeSpeech(_ span: QuotedSpan) -> Bool {
        let last = text[span.close - 1].text
        return [",", "!", "?", "…", "—", "."].contains(last)
            || text.token(span.close + 1)?.text == ","
    }

    /// `said X`: the speaker behind the verb.
    func inverted(_ verb: Int) -> Attribution {
        let cue = text[verb].text
        var index = verb + 1
        // Titles may stand before the name.
        while index < verb + 9, let token = text.token(index), token.gap < 3,
            token.kind == .word || token.kind == .possessive
                || token.text == "." && text.isAbbreviation(index - 1)
        {
            if let person = person(at: index) { return Attribution(cue: cue, speaker: person.id) }
            if index == verb + 1, ["he", "she"].contains(token.text) {
                return Attribution(cue: cue, speaker: antecedent(of: index))
            }
            index += 1
        }
        return Attribution(cue: cue, speaker: phrase((verb + 1)..<min(index, text.count)))
    }

    /// `X, chairman of Y, said`: the speaker between a quotation and the verb.
    private func subject(_ start: Int, verb: Int) -> String? {
        if Self.pronouns.contains(text[start].text) {
            return ["he", "she"].contains(text[start].text) ? antecedent(of: start) : nil
        }
        for index in start..<verb {
            if text[index].text == "," { break }
            if let person = person(at: index) { return person.id }
        }
        let end = (start..<verb).first { text[$0].kind == .mark } ?? verb
        return phrase(start..<end)
    }

    /// `X said: "…"`, `X said that "…"`, `X echoed by saying that "…"`, `"…," X said, "…"`.
    func before(_ span: QuotedSpan) -> Attribution? {
        let start = sentenceStart(before: span.open)
        var index = span.open - 1
        var verb: Int?
        // Behind a colon the verb may stand some words away: "wrote in a letter to the board:".
        let hasColon = index >= 0 && text[index].text == ":"
        while index >= start, span.open - index < (hasColon ? 14 : 9) {
            let token = text[index]
            if hasColon, token.kind == .word, !verbs.contains(token.text) || index == start {
                index -= 1
                continue
            }
            if token.kind == .word, verbs.contains(token.text) {
                verb = index
                break
            }
            let isSkipped =
                [
                    ",", ":", "that", "to", "me", "him", "her", "us", "them", "reporters", "in",
                    "an", "interview", "a", "speech", "out",
                ]
                .contains(token.text) || isInPerson(index)
                || Self.pronouns.contains(token.text)
            guard isSkipped else { return nil }
            index -= 1
        }
        guard let verb else { return nil }
        // A participle has the subject of the verb before it: "echoed by saying that".
        var main = verb
        if verb > start + 1, text[verb - 1].text == "by", verbs.contains(text[verb - 2].text) {
            main = verb - 2
        }
        return Attribution(
            cue: text[verb].text, speaker: subjectBefore(main, from: start, quotation: span.open))
    }

    func subjectBefore(_ verb: Int, from start: Int, quotation: Int) -> String? {
        var last = verb - 1
        while last >= start, Self.adverbs.contains(text[last].text) { last -= 1 }
        if last >= start, Self.pronouns.contains(text[last].text) {
            return ["he", "she"].contains(text[last].text) ? antecedent(of: last) : nil
        }
        let mentions = people(within: max(start, verb - Self.window)..<verb).filter {
            text.token($0.tokens.upperBound)?.kind != .possessive
        }
        if last >= start, text[last].text == "," {
            // An apposition or a relative clause stands between: the one whom it follows.
            if let named = mentions.first(where: { text.token($0.tokens.upperBound)?.text == "," })
            {
                return named.id
            }
        }
        if let nearest = mentions.last { return nearest.id }
        // `said X: "…"` has its subject behind the verb.
        if verb + 1 < quotation, let behind = people(within: (verb + 1)..<(quotation - 1)).first {
            return behind.id
        }
        guard last >= start else { return nil }
        var first = last
        while first > start, text[first - 1].kind != .mark || text[first - 1].text == "-",
            last - first < 8
        { first -= 1 }
        return phrase(first..<(last + 1))
    }

    /// The person that "he" or "she" means: the subject of the last sentence before that names anybody.
    private func antecedent(of pronoun: Int) -> String? {
        var end = pronoun
        var start = sentenceStart(before: pronoun)
        for _ in 0..<6 {
            let mentions = people(within: max(start, end - Self.window)..<max(start, end))
            let subjects = mentions.filter { text.token($0.tokens.upperBound)?.kind != .possessive }
            let speaking = subjects.first { mention in
                [text.token(mention.tokens.lowerBound - 1), text.token(mention.tokens.upperBound)]
                    .contains { $0.map { verbs.contains($0.text) } ?? false }
            }
            if let found = speaking ?? subjects.first ?? mentions.first { return found.id }
            guard start > 0 else { return nil }
            end = start
            start = sentenceStart(before: start - 1)
        }
        return nil
    }

    /// The mentions that lie within some tokens.
    private func people(within tokens: Range<Int>) -> [(tokens: Range<Int>, id: String)] {
        guard !tokens.isEmpty else { return [] }
        var found: [(tokens: Range<Int>, id: String)] = []
        var place = firstPerson(atOrAfter: tokens.lowerBound)
        while place < people.count, people[place].tokens.lowerBound < tokens.upperBound {
            if people[place].tokens.upperBound <= tokens.upperBound { found.append(people[place]) }
            place += 1
        }
        return found
    }

    private func isInPerson(_ index: Int) -> Bool {
        let place = firstPerson(atOrAfter: index + 1) - 1
        return place >= 0 && people[place].tokens.contains(index)
    }

    private func firstPerson(atOrAfter index: Int) -> Int {
        var low = 0
        var high = people.count
        while low < high {
            let middle = (low + high) / 2
            if people[middle].tokens.lowerBound < index { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func person(at index: Int) -> (tokens: Range<Int>, id: String)? {
        let low = firstPerson(atOrAfter: index)
        return low < people.count && people[low].tokens.lowerBound == index ? people[low] : nil
    }

    func sentenceStart(before index: Int) -> Int {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle] <= index { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? sentences[low - 1] : 0
    }

    /// A speaker who is no known person: `the ministry`, `Mara Lindqvist`; nil when it does not look
    /// like one.
    private func phrase(_ range: Range<Int>) -> String? {
        guard let first = text.token(range.lowerBound), !range.isEmpty, range.count <= 8 else {
            return nil
        }
        guard
            first.isCapital
                || ["the", "a", "an", "another", "one", "our", "its", "their"].contains(first.text),
            !Self.pronouns.contains(first.text)
        else { return nil }
        return text.normalized(range)
    }
}

internal import Quern
internal import QuernText

/// Indirect speech, and turns of interviews.
extension AttributionFinder {
    /// `X said that …`, `X said …`, `according to X, …`, from the verb to the end of the sentence.
    func indirectSpeech(outside spans: [QuotedSpan]) -> [Annotation] {
        var found: [Annotation] = []
        var nextSpan = 0
        for (place, start) in sentences.enumerated() {
            let end = place + 1 < sentences.count ? sentences[place + 1] : text.count
            while nextSpan < spans.count, spans[nextSpan].close < start { nextSpan += 1 }
            // A sentence that begins inside a quotation is that quotation's.
            if nextSpan < spans.count, spans[nextSpan].open < start { continue }
            // What stands behind a quotation in its sentence says who spoke it.
            let isQuoted = nextSpan < spans.count && spans[nextSpan].close < end
            if let speech = (isQuoted ? nil : reported(start..<end)) ?? according(start..<end) {
                found.append(speech)
            }
        }
        return found
    }

    private func reported(_ sentence: Range<Int>) -> Annotation? {
        for verb in sentence where text[verb].kind == .word && verbs.contains(text[verb].text) {
            guard verb > sentence.lowerBound, !text[verb].isCapital else { continue }
            // "The mill is old, said Mara Lindqvist."
            if text[verb - 1].text == ",", verb - sentence.lowerBound > 3,
                English.speechVerbs.contains(text[verb].text),
                (verb + 1..<min(verb + 6, sentence.upperBound)).contains(where: {
                    person(at: $0) != nil
                }), text.token(verb + 1)?.isCapital ?? false
            {
                return annotation(
                    sentence.lowerBound..<(verb - 1), cue: text[verb].text, inverted(verb).speaker)
            }
            var next = verb + 1
            // "told reporters that", "said on Monday that"
            var look = next
            while look < min(verb + 8, sentence.upperBound), text[look].kind == .word,
                text[look].text != "that"
            { look += 1 }
            let hasThat = look < sentence.upperBound && text[look].text == "that"
            if hasThat { next = look }
            // "told reporters", "asked the ministry": without "that" their object stands behind.
            guard
                hasThat
                    || English.speechVerbs.contains(text[verb].text)
                        && !["told", "asked", "answered", "wrote", "warned"].contains(
                            text[verb].text)
            else { continue }
            guard next + 1 < sentence.upperBound, text[next].kind == .word,
                !["to", "by", "in", "on", "at", "of", "with", "and", "or"].contains(
                    text[next].text),
                !text.tokens[next..<min(next + 3, sentence.upperBound)].contains(where: {
                    ["\"", "“", "«", "„"].contains($0.text)
                }), hasSubject(verb, sentence.lowerBound)
            else { continue }
            return annotation(
                next..<sentence.upperBound, cue: text[verb].text,
                subjectBefore(verb, from: sentence.lowerBound, quotation: next))
        }
        return nil
    }

    /// Whether a noun or a pronoun stands right before a verb, and no article that makes a noun of it.
    private func hasSubject(_ verb: Int, _ start: Int) -> Bool {
        let before = text[verb - 1]
        guard before.kind == .word || before.text == "," || before.kind == .possessive else {
            return false
        }
        return ![
            "the", "a", "an", "this", "that", "his", "her", "their", "its", "of", "to", "no", "any",
        ]
        .contains(before.text)
    }

    private func according(_ sentence: Range<Int>) -> Annotation? {
        let start = sentence.lowerBound
        guard sentence.count > 4, text[start].text == "according", text[start + 1].text == "to"
        else {
            return nil
        }
        guard let end = comma(from: start + 2, in: sentence) else { return nil }
        var comma = end
        // What is said of the speaker is not what the speaker says.
        if Self.relatives.contains(text[end + 1].text),
            let next = self.comma(from: end + 1, in: sentence)
        {
            comma = next
        }
        let speaker =
            (start + 2..<end).lazy.compactMap { person(at: $0)?.id }.first
            ?? text.normalized((start + 2)..<end)
        return annotation((comma + 1)..<sentence.upperBound, cue: "according to", speaker)
    }

    private static let relatives: Set<String> = ["who", "whose", "whom", "which"]

    /// The next comma, soon, with something behind it.
    private func comma(from start: Int, in sentence: Range<Int>) -> Int? {
        let limit = min(start + 18, sentence.upperBound - 1)
        return (start..<max(start, limit)).first { text[$0].text == "," }
    }

    private func annotation(_ tokens: Range<Int>, cue: String, _ speaker: String?) -> Annotation {
        var attributes = Metadata()
        attributes["speaker"] = speaker.map(Metadata.Value.string)
        attributes["cue"] = .string(cue)
        return Annotation(
            text.range(tokens), label: "indirect", id: speaker ?? "", attributes: attributes)
    }

    /// `Mara Lindqvist: …`, `Q: …` as paragraphs.
    func turns(_ paragraphs: [Int]) -> [Annotation] {
        var found: [Annotation] = []
        for (place, start) in paragraphs.enumerated() {
            let end = place + 1 < paragraphs.count ? paragraphs[place + 1] : text.count
            var colon = start
            var speaker: String?
            if let named = person(at: start) {
                colon = named.tokens.upperBound
                speaker = named.id
            } else if Self.turnLabels.contains(text[start].text) {
                colon = start + 1
                speaker = text.normalized(start..<colon)
            }
            guard let speaker, colon + 1 < end, text[colon].text == ":", text[colon].gap == 0,
                !["\"", "“", "„", "«", "‘"].contains(text[colon + 1].text)
            else { continue }
            var attributes = Metadata()
            attributes["speaker"] = .string(speaker)
            found.append(
                Annotation(
                    text.range((colon + 1)..<end), label: "turn", id: speaker,
                    attributes: attributes))
        }
        return found
    }

    private static let turnLabels: Set<String> = [
        "q", "a", "question", "answer", "interviewer", "interviewee", "reporter", "journalist",
        "host", "moderator", "speaker",
    ]
}

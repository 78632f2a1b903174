import QuernText

/// Days in sentences of the text, which are days of what it tells.
enum DateSentence {
    /// Whether a text is a sentence with its day in the midst of it, and without a word for publication or change.
    ///
    /// Lines with a day may end in a full stop, too, and have a place, somebody's name or the day of the week before it. So two small words
    /// are asked for before the year, or one that a preposition follows (`Ada died on March 1`).
    static func holdsDay(_ text: String) -> Bool {
        let small = text.lowercased()
        guard let last = text.unicodeScalars.last(where: { !closing.contains($0) }),
            ends.contains(last), !DateWords.isPublication(small), !DateWords.isAboutChange(text),
            !DateWords.namesChange(text), !Byline.hasOpening(text),
            !releases.contains(where: { contains($0, small) }),
            small.split(whereSeparator: { !$0.isLetter }).allSatisfy({ !words.contains($0) })
        else { return false }
        if EastAsianByline.isEastAsian(text[...]) {
            return text.count { $0.isLetter && !"年月日".contains($0) } >= 10
        }
        var before = 0
        var isLed = false
        for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            if word.utf8.count >= 4, word.utf8.allSatisfy(DateText.isDigit) {
                // `Ostrow in Norland, May 12, 2025: the company …`
                if !isLed, isHeadEnd(text[word.endIndex...]) { return false }
                break
            }
            if word.first?.isNumber == true { continue }
            if prepositions.contains(word) {
                isLed = isLed || before > 0
            } else if word.first?.isLowercase == true,
                !fillers.contains(word), MonthNames.number(String(word)) == nil
            {
                before += 1
            }
        }
        return before > 1 || before == 1 && isLed
    }

    /// Whether what follows the year of a day ends the head of a line: a colon or a dash, but no hyphen within the day.
    private static func isHeadEnd(_ rest: Substring) -> Bool {
        let isHyphen = rest.first == "-" && rest.dropFirst().first?.isNumber == true
        guard !isHyphen, let mark = rest.first(where: { $0 != " " && $0 != ")" }) else {
            return false
        }
        return [":", "-", "–", "—"].contains(mark)
    }

    private static let ends: Set<Unicode.Scalar> = [".", "!", "?", "…", "。", "！", "？"]
    private static let closing = Set(" \"'”’»«)“".unicodeScalars)

    /// What leads to a day in a sentence.
    private static let prepositions: Set<Substring> = ["on", "am", "le", "el", "il", "em", "op"]
    /// What may stand within a day, or between a place and it.
    private static let fillers: Set<Substring> = [
        "the", "of", "de", "du", "den", "dem", "der", "vom", "st", "nd", "rd", "th", "er", "at",
        "d", "à", "um", "uhr", "pm", "den",
    ]

    /// Words beside the day of a page that are not words for publication everywhere.
    private static let releases = [
        "written", "issued", "release", "effective", "minutes of", "speech", "delivered",
        "submitted", "filed", "dated", "date", "uploaded", "generated",
        "created", "added", "sent ", "checked", "mis en ligne", "rédigé", "écrit", "erstellt",
        "eingestellt", "verfasst", "geschrieben", "stand", "datum", "escrito", "scritto",
        "inserito", "fecha", "geplaatst", "skrevet", "objavlj", "добавлен", "размещ", "дата",
        "公開", "掲載", "刊登", "更新", "게시", "작성",
    ].map { Array($0.utf8) }

    /// The same, where they are whole words.
    private static let words: Set<Substring> = [
        "appeared", "edition", "issue", "ran", "broadcast", "aired", "adopted", "approved", "given",
        "accepted", "preached", "valid", "online", "first", "paru", "parue", "apareció", "lief",
        "lesen", "gesendet", "erschienen", "pubblicato", "uscito",
    ]

    private static func contains(_ word: [UInt8], _ small: String) -> Bool {
        small.utf8.withContiguousStorageIfAvailable {
            UTF8Scan.firstRange(of: word, in: $0, from: 0) != nil
        } ?? false
    }
}

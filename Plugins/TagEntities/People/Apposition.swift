internal import QuernText

/// What stands behind a name on who somebody is: `, an economist at the Institute of …,`.
struct Apposition {
    var role: String
    var organisation: String?
    /// Whether the role is one that only people have.
    var isPersonal: Bool
    /// Whether it begins with an article or the role itself, so that even unknown words before it
    /// can be a name.
    var isPlain: Bool
    var tokens: Range<Int>
    /// The noun phrase that ends with the role.
    var roleTokens: Range<Int>

    /// Reads what follows the token before `index`.
    init?(_ text: TokenizedText, after index: Int, _ rules: NameRules) {
        guard let comma = text.token(index), comma.text == ",", comma.gap == 0 else { return nil }
        var next = index + 1
        var isPlain = true
        while let token = text.token(next), token.gap <= 2,
            ["who", "is", "was", "also", "formerly", "then", "now", "currently"].contains(
                token.text)
        {
            if token.text != "also" { isPlain = false }
            next += 1
        }
        if let token = text.token(next), English.articles.contains(token.text) {
            next += 1
        }
        guard let found = Self.role(text, from: next, rules) else { return nil }
        role = text.normalized(next..<found.end)
        roleTokens = next..<found.end
        isPersonal = found.isPersonal
        self.isPlain = isPlain
        let (organisation, end) = Self.organisation(text, from: found.end)
        self.organisation = organisation ?? Self.capitals(text, next..<found.end)
        tokens = (index + 1)..<end
    }

    /// The end of a noun phrase whose last noun is a role: up to nine words without a comma,
    /// `CPPCC member and director`.
    static func role(
        _ text: TokenizedText, from start: Int, _ rules: NameRules
    ) -> (end: Int, isPersonal: Bool)? {
        var end: Int?
        var isPersonal = false
        var index = start
        while index < start + 9, let token = text.token(index) {
            if index > start, token.gap == 3 { break }
            if token.kind == .word {
                if rules.roles.contains(token.text) {
                    end = index + 1
                    if !rules.sharedRoles.contains(token.text) { isPersonal = true }
                } else if Self.breaks.contains(token.text) {
                    break
                }
            } else if token.kind == .mark, token.text != "-" {
                break
            }
            index += 1
        }
        return end.map { ($0, isPersonal) }
    }

    /// Words that end a noun phrase.
    private static let breaks: Set<String> = [
        "of", "at", "with", "for", "in", "to", "from", "on", "by", "who", "which", "that", "said",
        "says",
        "is", "was", "are", "were", "has", "have", "had", "will", "as", "when", "while", "told",
        "added",
    ]

    private static let connectors: Set<String> = ["of", "for", "and", "on", "the", "in", "&"]

    /// The organisation behind a role: the first capitalised words within eight tokens.
    private static func organisation(
        _ text: TokenizedText, from start: Int
    ) -> (String?, end: Int) {
        var index = start
        while index < start + 8, let token = text.token(index), token.kind != .mark, token.gap < 3 {
            if token.kind == .word, token.isCapital { break }
            if token.kind == .word,
                ["who", "said", "says", "told", "added", "is", "was", "when"].contains(token.text)
            {
                return (nil, start)
            }
            index += 1
        }
        guard let first = text.token(index), first.kind == .word, first.isCapital, first.gap < 3
        else {
            return (nil, start)
        }
        var end = index + 1
        var next = end
        while let token = text.token(next), token.gap < 3 {
            if token.kind == .possessive || token.text == "'" || token.text == "’" {
                next += 1
            } else if token.kind == .word, token.isCapital || token.text.first?.isNumber == true {
                next += 1
                end = next
            } else if connectors.contains(token.text) {
                next += 1
            } else if token.text == ".", token.gap == 0, next == end,
                ["co", "inc", "corp", "ltd"].contains(text[next - 1].text)
            {
                next += 1
                end = next
            } else if token.kind == .number, let after = text.token(next + 1), after.isCapital {
                next += 1
            } else {
                break
            }
        }
        if let comma = text.token(end), comma.text == ",", let suffix = text.token(end + 1),
            ["ltd", "inc", "llc"].contains(suffix.text)
        {
            end += 2
            if let stop = text.token(end), stop.text == ".", stop.gap == 0 { end += 1 }
        }
        return (text.normalized(index..<end), end)
    }

    /// An organisation inside the role: `CPPCC member`.
    private static func capitals(_ text: TokenizedText, _ range: Range<Int>) -> String? {
        var end = range.lowerBound
        while end < range.upperBound, text[end].kind == .word, text[end].isCapital { end += 1 }
        guard end > range.lowerBound, end < range.upperBound else { return nil }
        return text.normalized(range.lowerBound..<end)
    }
}

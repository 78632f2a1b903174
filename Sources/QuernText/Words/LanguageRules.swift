/// What a language adds to the rules for words and sentences: abbreviations, clitics, words that begin sentences.
public struct LanguageRules: Sendable {
    /// How short forms hang on words.
    enum Clitics: Sendable, Equatable {
        case none
        /// `n't`, `'s`, `'re` at the end of words.
        case english
        /// Forms before an apostrophe at the start of words.
        case elided(Set<String>)
    }

    let clitics: Clitics
    /// Abbreviations that something always follows.
    let firm: Set<String>
    /// Abbreviations that may stand last in a sentence.
    let soft: Set<String>
    /// Abbreviations only before a number, such as `No.` and `p.`; else they are words.
    let numbered: Set<String>
    /// Abbreviations with full stops inside, without the last, that are more than single letters.
    let dotted: Set<String>
    /// Words that often begin a sentence, for deciding whether it has ended before.
    let openers: Set<String>
    let splitsCannot: Bool
    /// Whether a number with a full stop is an ordinal: `9. November`
    let hasOrdinalStops: Bool

    /// The rules of a language (BCP 47, the first part counts); those of English when there are none.
    public static func of(_ language: String) -> LanguageRules {
        let code = language.prefix { $0 != "-" && $0 != "_" }
        switch code {
        case "de": return german
        case "fr": return french
        case "es": return spanish
        case "it": return italian
        case "pt": return portuguese
        case "nl": return dutch
        case "ca": return catalan
        default: return english
        }
    }

    private init(
        _ lists: AbbreviationLists, clitics: Clitics, hasOrdinalStops: Bool = false
    ) {
        self.clitics = clitics
        firm = lists.firm
        soft = lists.soft
        numbered = lists.numbered
        dotted = lists.dotted
        openers = lists.openers
        splitsCannot = clitics == .english
        self.hasOrdinalStops = hasOrdinalStops
    }

    public static let english = LanguageRules(.english, clitics: .english)
    private static let german = LanguageRules(
        .german, clitics: .none, hasOrdinalStops: true)
    private static let french = LanguageRules(
        .french,
        clitics: .elided([
            "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
        ]))
    private static let spanish = LanguageRules(.spanish, clitics: .none)
    private static let italian = LanguageRules(
        .italian,
        clitics: .elided([
            "l", "c", "d", "m", "s", "t", "v", "un", "all", "dall", "dell", "nell", "sull", "coll",
            "quest", "quell",
        ]))
    private static let portuguese = LanguageRules(.portuguese, clitics: .none)
    private static let dutch = LanguageRules(.dutch, clitics: .none)
    private static let catalan = LanguageRules(
        .spanish, clitics: .elided(["l", "d", "m", "n", "s", "t"]))

    /// Whether a full stop behind a word belongs to it: `Dr`, `DR`, `etc`.
    func isAbbreviation(_ word: String) -> Bool {
        if firm.contains(word) || soft.contains(word) { return true }
        // Headings in capitals: "DR. KALO".
        guard word.utf8.count > 1, word.utf8.allSatisfy({ $0 &- 0x41 < 26 }) else { return false }
        var plain = Array(word.utf8)
        for place in plain.indices.dropFirst() { plain[place] |= 0x20 }
        return firm.contains(String(decoding: plain, as: UTF8.self))
    }
}

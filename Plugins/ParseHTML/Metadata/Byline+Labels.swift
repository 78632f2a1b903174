/// Words that stand in a block of their own before that of a name.
extension Byline {
    /// Whether a text is nothing but a word that leads to a name, such as `By`, in the language of the page: in others it is a door, a day
    /// of the week or where a train starts.
    static func isLead(_ text: String, language: String?) -> Bool {
        guard let word = word(text) else { return false }
        return leads.contains(word)
            || language.flatMap { leadsByLanguage[$0] }?.contains(word) == true
    }

    /// Whether a text is nothing but a noun for an author.
    static func isNounForAuthor(_ text: String) -> Bool { word(text).map(nouns.contains) ?? false }

    private static func word(_ text: String) -> String? {
        guard text.utf8.count < 24 else { return nil }
        return (text.hasSuffix(":") ? text.dropLast() : text[...]).lowercased()
    }

    private static let leads: Set<String> = ["by", "written by", "words by", "story by"]
    private static let leadsByLanguage: [String: Set<String>] = [
        "de": ["von"], "fr": ["par", "écrit par"], "es": ["por", "escrito por"],
        "pt": ["por", "escrito por"], "gl": ["por"], "it": ["di", "scritto da"], "nl": ["door"],
        "sv": ["av"], "no": ["av"], "nb": ["av"], "nn": ["av"], "da": ["af"],
    ]
    private static let nouns: Set<String> = [
        "author", "autor", "autorin", "auteur", "autora", "autore",
    ]
}

/// Fields for authors of catalogues, in which family names come first.
extension Byline {
    /// The people in a field for authors of libraries and journals, where `Lind, Ada` is one.
    ///
    /// A family name of one word, or with `van` before it, is known as such. One of two words may be somebody whose newspaper or a second
    /// person follows, unless initials do.
    ///
    /// - Parameter areSeveral: whether there are several fields, each for one person.
    static func catalogued(_ text: String, areSeveral: Bool) -> [String] {
        text.split(separator: ";").flatMap { piece -> [String] in
            let piece = CleanText.collapsed(String(piece))
            let parts = piece.split(separator: ",", omittingEmptySubsequences: false)
                .map { CleanText.collapsed(String($0)) }
            func people() -> [String] {
                names(in: piece, isDeclared: true).filter { looksLikePerson($0, leastWords: 2) }
            }
            guard parts.count == 2, isFamily(parts[0]), isGiven(parts[1]), !isJob(piece) else {
                return people()
            }
            let family = parts[0].split(separator: " ")
            if family.count == 1 || particles.contains(family[0].lowercased()) { return [piece] }
            if isKnownCredential(parts[1]) { return people() }
            return parts[1].hasSuffix(".") || areSeveral ? [piece] : people()
        }
    }

    private static func isFamily(_ text: String) -> Bool {
        text.count > 1 && !text.contains(".") && looksLikePerson(text, leastWords: 1)
    }

    /// One to three given names or initials, and no firm.
    private static func isGiven(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return (1...3).contains(words.count) && looksLikePerson(text, leastWords: 1)
            && !firms.contains(text.lowercased().filter { $0 != "." })
    }

    private static let firms: Set<String> = [
        "inc", "ltd", "llc", "gmbh", "corp", "co", "plc", "ag", "sa",
    ]
}

/// Fields for authors of catalogues, in which family names come first.
extension Byline {
    /// The people in a field for authors of libraries and journals, where `Lind, Ada` is one.
    ///
    /// A family name of one word, or with `van` before it, is known as such. One of two words may be somebody whose newspaper
    /// follows, unless the field is one for a single person each, and two words behind it a second person, unless there are several fields.
    static func catalogued(_ text: String, isJournal: Bool, areSeveral: Bool) -> [String] {
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
            let given = parts[1].split(separator: " ")
            if family.count == 1 || particles.contains(family[0].lowercased()) { return [piece] }
            if isKnownCredential(parts[1]) { return people() }
            let isOne =
                parts[1].hasSuffix(".") || given.count == 1 && isJournal || areSeveral
            return isOne ? [piece] : people()
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

internal import Quern
internal import QuernText

/// The rule file of `tag: people`.
struct NameRuleFile: ParameterRecord {
    @Parameter("Titles that stand before names, such as 'Vice Premier'.") var titles = WordList()
    @Parameter("Forms of address, such as 'Mr.'.") var honorifics = WordList()
    @Parameter("Nouns for what somebody is, such as 'economist'.") var roles = WordList()
    @Parameter("Roles that organisations and countries have too, such as 'member'.")
    var sharedRoles = WordList()
    @Parameter("Family names in Hanyu Pinyin.") var surnames = WordList()
    @Parameter("Family names that are English words too.") var ambiguousSurnames = WordList()
    @Parameter("Syllables of Hanyu Pinyin.") var syllables = WordList()
    @Parameter("Words that are made of such syllables and are no given names.") var notGiven =
        WordList()
    @Parameter("Pairs of words that look like a Chinese name and are none.") var notNames =
        WordList()
    @Parameter("Given names that stand before a family name.") var givenNames = WordList()
    @Parameter("Words that are never part of a name.") var notInNames = WordList()

    init() {}
}

/// The rule file, compiled: what may be a name, a title, a role.
final class NameRules: Sendable {
    enum Title: UInt32 { case title, honorific }

    let titles: PhraseTable
    private let titleWords: Set<String>
    let roles: Set<String>
    let sharedRoles: Set<String>
    private let surnames: Set<String>
    let ambiguousSurnames: Set<String>
    private let syllables: Set<String>
    private let notGiven: Set<String>
    private let notNames: Set<String>
    private let givenNames: Set<String>
    private let notInNames: Set<String>
    /// The lists that ship, unless they are not wanted.
    private let lists: NameLists?

    init(_ file: NameRuleFile, lists: NameLists? = nil) throws {
        self.lists = lists
        var builder = PhraseTable.Builder()
        for (list, kind) in [(file.titles, Title.title), (file.honorifics, .honorific)] {
            for phrase in list.words {
                do throws(PhraseTable.PhraseError) {
                    try builder.add(phrase, value: kind.rawValue, case: .exact)
                } catch {
                    throw StageError(
                        "the title '\(phrase)' cannot be looked for: \(error.rawValue)")
                }
            }
        }
        titles = builder.build()
        titleWords = Set(
            (file.titles.words + file.honorifics.words).map { $0.lowercased().filter { $0 != "." } }
        )
        roles = file.roles.set
        sharedRoles = file.sharedRoles.set
        surnames = file.surnames.set
        ambiguousSurnames = file.ambiguousSurnames.set
        syllables = file.syllables.set
        notGiven = file.notGiven.set
        notNames = file.notNames.set
        givenNames = file.givenNames.set
        notInNames = file.notInNames.set
    }

    /// Whether a capitalised token may be part of some name.
    func isNamePart(_ token: Token) -> Bool {
        token.kind == .word && token.isCapital && !isExcluded(token)
    }

    /// A word of organisations, places and dates, or of grammar.
    func isExcluded(_ token: Token) -> Bool {
        notInNames.contains(token.text) || English.functionWords.contains(token.text)
            || English.isDateWord(token.text)
    }

    /// A title of one word, which alone is nobody's name: "Mr. Speaker".
    func isTitleWord(_ token: Token) -> Bool { titleWords.contains(token.text) }

    /// What the lists that ship know of a word; nothing when they are not used.
    func classes(_ token: Token) -> NameClasses { lists?[token.text] ?? [] }

    var usesLists: Bool { lists != nil }

    func isSurname(_ token: Token) -> Bool { surnames.contains(token.text) }

    func isGiven(_ token: Token) -> Bool {
        if givenNames.contains(token.text) || classes(token).contains(.given) { return true }
        // Jean-Pierre, Anna-Lena
        let parts = token.text.split(separator: "-")
        return parts.count == 2 && parts.allSatisfy { givenNames.contains(String($0)) }
    }

    func isPairExcluded(_ surname: Token, _ given: Token) -> Bool {
        notNames.contains(surname.text + " " + given.text)
    }

    /// The number of syllables of a Chinese given name, 1 or 2; nil when it is none.
    func syllableCount(ofGiven token: Token) -> Int? {
        if notGiven.contains(token.text) { return nil }
        let word = token.text.filter { $0 != "-" && $0 != "'" }
        if word != token.text {
            let parts = token.text.split { $0 == "-" || $0 == "'" }
            return parts.count == 2 && parts.allSatisfy({ syllables.contains(String($0)) })
                ? 2 : nil
        }
        guard word.utf8.count <= 12 else { return nil }
        if syllables.contains(word) { return 1 }
        var cut = word.index(after: word.startIndex)
        while cut < word.endIndex {
            if syllables.contains(String(word[..<cut])), syllables.contains(String(word[cut...])) {
                return 2
            }
            cut = word.index(after: cut)
        }
        return nil
    }

    /// What may stand behind a whole name and is no part of it.
    static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "phd", "md", "esq"]

    /// Words inside Western names that are written small.
    static let particles: Set<String> = [
        "de", "da", "do", "dos", "del", "della", "der", "den", "di", "du", "la", "le", "van", "von",
        "bin",
        "ibn", "al", "el", "ter", "ten", "zu", "y", "e",
    ]
}

internal import Quern
internal import QuernText

/// One thing that a lexicon knows, as it was declared.
struct LexiconEntry: Sendable {
    var id: String
    var label: String
    /// The preferred name; nil in plain lists.
    var name: String?
    var attributes = Metadata()
    var parent: LexiconParent?
    /// Where the id, or else the entry, is declared.
    var location: SourceLocation
    /// Whether others may name it as their parent, and nobody else may use its id.
    var hasDeclaredID: Bool
}

/// What an entry says of its parent: a name to be found, or the entry it is nested in.
enum LexiconParent: Sendable {
    case named(String, at: SourceLocation)
    case entry(Int)
}

/// Collects the entries and phrases of all lexicons of a stage, and all that is wrong with them.
struct LexiconCollector {
    private(set) var entries: [LexiconEntry] = []
    private var phrases: PhraseTable.Builder
    private var declared: [String: Int] = [:]
    private(set) var problems: [Diagnostic] = []

    /// What was added, where inflected forms are wanted too.
    private var plurals: PluralForms?

    init(spaces: PhraseSpaces, diacritics: PhraseDiacritics, inflection: PhraseInflection) {
        phrases = PhraseTable.Builder(spaces: spaces, ignoringDiacritics: diacritics == .ignore)
        if inflection == .english { plurals = PluralForms() }
    }

    mutating func report(_ problem: Diagnostic) { problems.append(problem) }

    mutating func reserve(phrases count: Int, bytes: Int) {
        phrases.reserve(phrases: count, bytes: bytes)
        entries.reserveCapacity(count)
    }

    /// Adds an entry.
    ///
    /// - Returns: its number, by which phrases are added to it.
    mutating func add(_ entry: LexiconEntry) -> Int {
        if entry.hasDeclaredID {
            if let first = declared[entry.id] {
                report(
                    .error(
                        "the id '\(entry.id)' is used twice", at: entry.location,
                        hints: [
                            "give each entry an id of its own; spellings of one thing are its 'variants'"
                        ],
                        related: [.init("first used here", at: entries[first].location)]))
            } else {
                declared[entry.id] = entries.count
            }
        }
        entries.append(entry)
        return entries.count - 1
    }

    /// The entry that has declared an id.
    func entry(declaring id: String) -> Int? { declared[id] }

    mutating func addPhrase(
        _ phrase: UnsafeBufferPointer<UInt8>, to entry: Int, case rule: PhraseCase,
        at location: @autoclosure () -> SourceLocation
    ) {
        do throws(PhraseTable.PhraseError) {
            try phrases.add(phrase, value: UInt32(entry), case: rule)
            plurals?.note(phrase, of: UInt32(entry), case: rule)
        } catch {
            report(
                .error(
                    error.rawValue, at: location(),
                    hints: ["every phrase needs a letter or a digit"]))
        }
    }

    mutating func addPhrase(
        _ phrase: String, to entry: Int, case rule: PhraseCase, at location: SourceLocation
    ) {
        var phrase = phrase
        phrase.withUTF8 { addPhrase($0, to: entry, case: rule, at: location) }
    }

    /// Resolves parents and compiles.
    consuming func finish() throws -> Lexicon {
        let parents = resolvedParents()
        if !problems.isEmpty { throw Diagnostics(problems) }
        var compiled: [Lexicon.Entry] = []
        compiled.reserveCapacity(entries.count)
        for (index, entry) in entries.enumerated() {
            var attributes = Metadata()
            if let name = entry.name { attributes["name"] = .string(name) }
            if parents[index] != nil {
                var path: [Metadata.Value] = []
                var next: Int? = index
                while let place = next {
                    path.append(.string(entries[place].id))
                    next = parents[place]
                }
                attributes["path"] = .list(path.reversed())
            }
            for field in entry.attributes.fields { attributes[field.name] = field.value }
            compiled.append(
                Lexicon.Entry(id: entry.id, label: entry.label, attributes: attributes))
        }
        for form in plurals?.forms() ?? [] {
            // A form of a phrase that could be added can be added.
            try phrases.add(form.text, value: form.entry, case: form.rule)
        }
        return Lexicon(entries: compiled, table: phrases.build())
    }

    private mutating func resolvedParents() -> [Int?] {
        var parents = [Int?](repeating: nil, count: entries.count)
        var known: [String]?
        for (index, entry) in entries.enumerated() {
            switch entry.parent {
            case nil: break
            case .entry(let parent): parents[index] = parent
            case .named(let name, let location):
                parents[index] = declared[name]
                if parents[index] == nil {
                    if known == nil { known = declared.keys.sorted() }
                    let near = Suggestion.closest(to: name, among: known ?? [])
                    report(
                        .error(
                            "no entry has the id '\(name)', which '\(entry.id)' names as its parent",
                            at: location, hints: near.map { ["did you mean '\($0)'?"] } ?? []))
                }
            }
        }
        // A walk that has passed more entries than there are goes in a circle.
        var isSound = [Bool](repeating: false, count: entries.count)
        for index in entries.indices where parents[index] != nil {
            var walk: [Int] = []
            var next: Int? = index
            while let place = next, !isSound[place] {
                if let first = walk.firstIndex(of: place) {
                    let circle = (walk[first...] + [place]).map { "'\(entries[$0].id)'" }
                    report(
                        .error(
                            "these entries are each other's parents: "
                                + circle.joined(separator: " → "),
                            at: entries[place].location))
                    for member in walk { parents[member] = nil }
                    break
                }
                walk.append(place)
                next = parents[place]
            }
            for place in walk { isSound[place] = true }
        }
        return parents
    }
}

/// Compiled lexicons, shared by all workers.
final class Lexicon: Sendable {
    struct Entry: Sendable {
        let id: String
        let label: String
        let attributes: Metadata
    }

    let entries: [Entry]
    let table: PhraseTable

    init(entries: [Entry], table: PhraseTable) {
        self.entries = entries
        self.table = table
    }
}

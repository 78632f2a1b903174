/// Lemmas by form, from a list.
///
/// Forms are looked up as they are written, then in lower case.
public struct LemmaLexicon: Sendable {
    public struct Entry: Sendable, Hashable {
        public let lemma: String
        /// A part of speech or other tag; empty when the list gives none.
        public let tag: String

        public init(lemma: String, tag: String = "") {
            self.lemma = lemma
            self.tag = tag
        }
    }

    private var entries: [String: Entry] = [:]

    public init() {}

    public var count: Int { entries.count }

    /// Adds a form; of a form that is given twice the first entry counts.
    ///
    /// - Returns: whether it was new.
    public mutating func add(_ form: String, _ entry: Entry) -> Bool {
        guard entries[form] == nil else { return false }
        entries[form] = entry
        return true
    }

    /// The entry of a form, which is also given in lower case.
    public func entry(for form: String, folded: String) -> Entry? {
        entries[form] ?? entries[folded]
    }
}

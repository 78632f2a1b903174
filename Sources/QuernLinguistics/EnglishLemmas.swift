internal import QuernText

/// Lemmas of English words by a lexicon of 64,000 forms, and by rules for words that it does not hold.
///
/// There is no tagging of parts of speech: a form that belongs to several words (`left`, `saw`) has the lemma of the one that
/// running text has more often; `scripts/make-english-lemmas` decides, and says how.
public struct EnglishLemmas: Sendable {
    public static let english = EnglishLemmas()

    /// All forms back to back, in order, with where each begins.
    private let pool: [UInt8]
    private let starts: [UInt32]
    private let changes: [UInt16]
    /// How many letters go, and what is added.
    private let edits: [(cut: Int, ending: [UInt8])]

    private init() {
        var edits: [(cut: Int, ending: [UInt8])] = [(0, [])]
        var named = [UInt16](repeating: 0, count: 128)
        for part in EnglishLemmaTable.changes.split(separator: " ") {
            let bytes = Array(part.utf8)
            guard bytes.count >= 3, bytes[0] < 128 else { continue }
            named[Int(bytes[0])] = UInt16(edits.count)
            edits.append((Int(bytes[2]) - 97, Array(bytes[3...])))
        }
        var pool: [UInt8] = []
        var starts: [UInt32] = [0]
        var changes: [UInt16] = []
        // Rare changes have a place in the list as well, by their text.
        var rare: [String: UInt16] = [:]
        EnglishLemmaTable.forms.withUTF8Buffer { bytes in
            pool.reserveCapacity(bytes.count * 2)
            var last = 0..<0
            var index = 0
            while index < bytes.count {
                if bytes[index] == 0x0A {
                    index += 1
                    continue
                }
                let prefix = Int(bytes[index]) - 97
                let start = pool.count
                for place in last.prefix(prefix) { pool.append(pool[place]) }
                index += 1
                while index < bytes.count,
                    bytes[index] >= 97 || bytes[index] == 0x2D || bytes[index] == 0x27
                {
                    pool.append(bytes[index])
                    index += 1
                }
                last = start..<pool.count
                starts.append(UInt32(pool.count))
                guard index < bytes.count else { break }
                switch bytes[index] {
                case UInt8(ascii: "."): changes.append(0)
                case UInt8(ascii: "="):
                    var text: [UInt8] = []
                    index += 1
                    while index < bytes.count, bytes[index] != UInt8(ascii: ";") {
                        text.append(bytes[index])
                        index += 1
                    }
                    let key = String(decoding: text, as: UTF8.self)
                    if let known = rare[key] {
                        changes.append(known)
                    } else {
                        rare[key] = UInt16(edits.count)
                        changes.append(UInt16(edits.count))
                        edits.append(
                            (text.first.map { Int($0) - 97 } ?? 0, Array(text.dropFirst())))
                    }
                default: changes.append(named[Int(bytes[index] & 0x7F)])
                }
                index += 1
            }
        }
        self.pool = pool
        self.starts = starts
        self.changes = changes
        self.edits = edits
    }

    /// How many forms the lexicon holds.
    public var count: Int { changes.count }

    /// The lemma of a word in lower case.
    ///
    /// What the lexicon does not hold is inflected by rule, and words with hyphens are by their last part.
    public func lemma(of word: String) -> String {
        var form = Array(word.utf8)
        // Typographic apostrophes.
        if form.contains(0xE2) { form = Array(plain(word).utf8) }
        if let short = Self.shortForms[String(decoding: form, as: UTF8.self)] { return short }
        if form.count > 2, form.suffix(2) == [0x27, UInt8(ascii: "s")] { form.removeLast(2) }
        return String(decoding: lemma(of: form[...]), as: UTF8.self)
    }

    private func lemma(of form: ArraySlice<UInt8>) -> [UInt8] {
        if let known = lexical(form) { return known }
        if let hyphen = form.lastIndex(of: 0x2D), hyphen > form.startIndex,
            hyphen + 1 < form.endIndex
        {
            return Array(form[...hyphen]) + lemma(of: form[(hyphen + 1)...])
        }
        return EnglishInflection.lemma(of: Array(form)) { lexical($0[...]) == $0 }
    }

    /// The lemma by the lexicon; nil when it does not hold the form.
    private func lexical(_ form: ArraySlice<UInt8>) -> [UInt8]? {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            let entry = pool[Int(starts[middle])..<Int(starts[middle + 1])]
            if entry.elementsEqual(form) {
                let edit = edits[Int(changes[middle])]
                return Array(form.dropLast(edit.cut)) + edit.ending
            }
            if entry.lexicographicallyPrecedes(form) { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    private func plain(_ word: String) -> String {
        String(String.UnicodeScalarView(word.unicodeScalars.map { $0.value == 0x2019 ? "'" : $0 }))
    }

    /// Clitics of their own, where they are taken apart; `'s` and `'d` may be several words, and stay.
    private static let shortForms = [
        "n't": "not", "'re": "be", "'m": "be", "'ve": "have", "'ll": "will", "ca": "can",
        "wo": "will", "sha": "shall",
        "'s": "'s", "'d": "'d", "it's": "it's", "that's": "that's", "he's": "he's",
        "she's": "she's", "what's": "what's",
        "there's": "there's", "here's": "here's", "who's": "who's", "let's": "let's",
        "where's": "where's", "how's": "how's",
    ]
}

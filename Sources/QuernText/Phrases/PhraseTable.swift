/// How the letters of a phrase must be written in a text.
public enum PhraseCase: String, Sendable, CaseIterable {
    /// As in the phrase.
    case exact
    /// In any case.
    case ignore
    /// A phrase without capitals in any case; one with capitals as it is, or all in capitals when it
    /// has four letters or more (`Beijing`, `BEIJING`, never `beijing`; `US`, never `us`).
    case smart
}

/// What white space inside a phrase stands for.
public enum PhraseSpaces: String, Sendable, CaseIterable {
    /// A run of spaces with at most one line break in it.
    case any
    /// The same bytes as in the phrase.
    case exact
}

/// Finds any number of phrases in text, as whole words.
///
/// A phrase may begin or end where a word does: a boundary is a place that does not have a word
/// character on both sides (letters, numbers and `_`, as ``CharacterClass/wordCharacters`` has them).
///
/// Words are hashed and looked up in a trie over words, which lies in one open-addressed table; a word
/// that begins no phrase costs one look at a small table of first bytes and lengths, or one bit. No
/// automaton steps from byte to byte, so that speed depends on the number of words that occur in
/// phrases and not on the number of phrases. What the hashes propose is compared byte by byte.
///
/// With `ignoringDiacritics`, letters of Latin and Greek are compared by their base (``Diacritics``).
///
/// Straight and typographic apostrophes are equal, and so are hyphens (U+002D, U+2010, U+2011).
public struct PhraseTable: Sendable {
    /// An occurrence.
    public struct Match: Sendable, Hashable {
        /// UTF-8 offsets in the text.
        public var start: Int
        public var end: Int
        /// What was given for the phrase when it was added.
        public var value: UInt32

        public var range: Range<Int> { start..<end }

        public init(start: Int, end: Int, value: UInt32) {
            self.start = start
            self.end = end
            self.value = value
        }
    }

    /// Which of several overlapping matches are wanted.
    public enum Overlap: String, Sendable, CaseIterable {
        /// The leftmost, of those the longest; several values of one phrase are all given.
        case longest
        case all
    }

    struct Phrase: Sendable {
        var offset: UInt32
        var length: UInt32
        var value: UInt32
        /// Characters before the first word, as in `.NET`.
        var prefix: UInt16
        var rule: Rule
    }

    enum Rule: UInt8 { case exact, folded, exactOrCapitals }

    struct Node: Sendable {
        var firstPhrase: UInt32 = 0
        var phraseCount: UInt32 = 0
        var hasChildren = false
    }

    struct Slot: Sendable {
        var tag: UInt32
        /// Zero, the root, marks an empty slot.
        var node: UInt32
    }

    var bytes: [UInt8] = []
    var phrases: [Phrase] = []
    var nodes: [Node] = [Node()]
    var slots: [Slot] = []
    var slotShift: UInt64 = 0
    /// One bit per hash of a first word.
    var firstWords: [UInt64] = []
    var firstWordShift: UInt64 = 0
    /// By first byte: one bit per length of a first word, the last for all above.
    var lengths = [UInt32](repeating: 0, count: 256)
    var isFolding = false
    /// Whether `Zürich` and `Zurich` are equal.
    var ignoresDiacritics = false
    var hasPrefixes = false
    var spaces = PhraseSpaces.any

    /// The number of phrases, counted once per value.
    public var count: Int { phrases.count }

    /// By byte: 0 ends a word, 1 belongs to one, 2 begins a character beyond ASCII.
    static let classes: [UInt8] = (0..<256).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            1
        case 0x80...0xFF: 2
        default: 0
        }
    }
}

/// Hashing of words, eight bytes at a time; words are short, and nobody else's hash is faster on them.
enum WordHash {
    /// - Parameter fold: bits set in every byte before hashing; 0x20 makes ASCII letters of one case equal.
    @inline(__always)
    static func hash(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, fold: UInt64
    ) -> UInt64 {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = start
        var hash = UInt64(truncatingIfNeeded: end &- start) &* 0x9E37_79B9_7F4A_7C15
        while end &- index >= 8 {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) | fold
            hash = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
            hash ^= hash >> 32
            index &+= 8
        }
        let rest = end &- index
        if rest > 0 {
            var word: UInt64 = 0
            if index &+ 8 <= raw.count {
                word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
                word &= ~0 >> UInt64(truncatingIfNeeded: 64 &- 8 &* rest)
            } else {
                for place in 0..<rest { word |= UInt64(raw[index &+ place]) << UInt64(8 &* place) }
            }
            word |= fold & (~0 >> UInt64(truncatingIfNeeded: 64 &- 8 &* rest))
            hash = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
            hash ^= hash >> 32
        }
        return hash &* 0x9E37_79B9_7F4A_7C15
    }

    /// The key of a word that follows another in the trie.
    @inline(__always)
    static func key(_ hash: UInt64, after node: UInt32) -> UInt64 {
        var key = hash ^ (UInt64(node) &* 0xD6E8_FEB8_6659_FD93)
        key ^= key >> 29
        return key &* 0x9E37_79B9_7F4A_7C15
    }
}

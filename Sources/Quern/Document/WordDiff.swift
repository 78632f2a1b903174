/// What differs between two texts, word by word.
///
/// Words are runs of letters, digits and marks; runs of white space, single ideographs and single
/// other characters stand for themselves. Between the changes both texts are equal byte for byte. The
/// changes are the fewest for texts that differ a little (Myers, "An O(ND) Difference Algorithm and Its
/// Variations", 1986); where they differ much, words that both have once serve as anchors (patience
/// diff), and what lies between is replaced as a whole. The time is bounded by a multiple of the texts'
/// length whatever they hold.
public struct WordDiff: Sendable {
    /// A range of the old text in whose place a range of the new text stands; UTF-8 offsets.
    public struct Change: Sendable, Hashable {
        public let old: Range<Int>
        public let new: Range<Int>

        public init(old: Range<Int>, new: Range<Int>) {
            self.old = old
            self.new = new
        }
    }

    public let old: String
    public let new: String
    /// In order and apart.
    public let changes: [Change]

    public init(from old: String, to new: String) {
        self.old = old
        self.new = new
        var vocabulary = Vocabulary()
        let a = Words(of: old, in: &vocabulary)
        let b = Words(of: new, in: &vocabulary)
        var comparison = SequenceComparison(a.ids, b.ids)
        changes = comparison.changes().map { change in
            Change(old: a.bytes(of: change.old), new: b.bytes(of: change.new))
        }
    }

    /// A difference that is known already.
    init(old: String, new: String, changes: [Change]) {
        self.old = old
        self.new = new
        self.changes = changes
    }

    public var isEmpty: Bool { changes.isEmpty }

    /// The new text, made of the old one and the changes; a law that tests hold the diff to.
    package var applied: String {
        let (a, b) = (Array(old.utf8), Array(new.utf8))
        var bytes: [UInt8] = []
        var done = 0
        for change in changes {
            bytes += a[done..<change.old.lowerBound]
            bytes += b[change.new]
            done = change.old.upperBound
        }
        return String(decoding: bytes + a[done...], as: UTF8.self)
    }
}

/// A text as a list of words.
struct Words {
    /// Where each word starts, and the end of the text.
    private(set) var starts: [UInt32] = []
    private(set) var ids: [Int32] = []

    fileprivate init(of text: String, in vocabulary: inout Vocabulary) {
        var text = text
        text.withUTF8 { bytes in
            starts.reserveCapacity(bytes.count / 3 + 2)
            var place = 0
            while place < bytes.count {
                let end = Self.wordEnd(bytes, from: place)
                starts.append(UInt32(truncatingIfNeeded: place))
                ids.append(
                    vocabulary.id(
                        of: UnsafeRawBufferPointer(
                            rebasing: UnsafeRawBufferPointer(bytes)[place..<end])))
                place = end
            }
            starts.append(UInt32(truncatingIfNeeded: bytes.count))
        }
    }

    func bytes(of words: Range<Int>) -> Range<Int> {
        Int(starts[words.lowerBound])..<Int(starts[words.upperBound])
    }

    enum Class { case word, space, single }

    /// The end of the word that starts at `start`.
    static func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let (first, length) = classOfScalar(bytes, at: start)
        var end = start + length
        guard first != .single else { return end }
        while end < bytes.count {
            let (next, length) = classOfScalar(bytes, at: end)
            if next != first { break }
            end += length
        }
        return end
    }

    static func classOfScalar(
        _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
    ) -> (Class, Int) {
        let byte = bytes[place]
        if byte < 0x80 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: return (.word, 1)
            case 0x20, 0x09...0x0D: return (.space, 1)
            default: return (.single, 1)
            }
        }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        guard place + length <= bytes.count else { return (.single, bytes.count - place) }
        var value = UInt32(byte) & (0xFF >> UInt32(length + 1))
        for index in 1..<length { value = value << 6 | UInt32(bytes[place + index] & 0x3F) }
        guard let scalar = Unicode.Scalar(value) else { return (.single, length) }
        let properties = scalar.properties
        if properties.isWhitespace { return (.space, length) }
        if properties.isIdeographic { return (.single, length) }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
            .otherNumber:
            return (.word, length)
        default: return (.single, length)
        }
    }
}

/// A number for every word; equal numbers are equal bytes.
private struct Vocabulary {
    private var first: [UInt64: Int32] = [:]
    private var starts: [Int] = []
    private var bytes: [UInt8] = []

    mutating func id(of word: UnsafeRawBufferPointer) -> Int32 {
        var hash = Fingerprint.fast(word)
        // Words that share a hash, by chance or by design, must not be taken for one.
        while let known = first[hash] {
            let start = starts[Int(known)]
            let end = Int(known) + 1 < starts.count ? starts[Int(known) + 1] : bytes.count
            if bytes[start..<end].elementsEqual(word) { return known }
            hash &+= 1
        }
        let id = Int32(truncatingIfNeeded: starts.count)
        first[hash] = id
        starts.append(bytes.count)
        bytes.append(contentsOf: word)
        return id
    }
}

/// Text made from bytes, with the bytes that each part of it came from; both at most 4 GiB.
public struct DecodedText: Sendable {
    /// Units of text of one shape that follow each other in text and origin: `count` times
    /// `textUnit` bytes of UTF-8, each made from `originUnit` bytes of the origin.
    public struct Run: Sendable, Hashable {
        // A text whose script alternates with ASCII spaces has two runs a word, so they are small.
        private let textBytes: UInt32
        private let originBytes: UInt32
        private var units: UInt32
        private let start: UInt32

        fileprivate init(textUnit: Int, originUnit: Int, count: Int, originStart: Int) {
            textBytes = UInt32(textUnit)
            originBytes = UInt32(originUnit)
            units = UInt32(count)
            start = UInt32(originStart)
        }

        public var textUnit: Int { Int(textBytes) }
        public var originUnit: Int { Int(originBytes) }
        public fileprivate(set) var count: Int {
            get { Int(units) }
            set { units = UInt32(newValue) }
        }
        /// Where the first unit starts in the origin.
        public var originStart: Int { Int(start) }
    }

    /// The text; what could not be decoded is U+FFFD.
    public let text: String
    /// All of the text, from left to right. Bytes of the origin between two runs (byte order
    /// marks, shift sequences) made no text.
    public let runs: [Run]
    /// How many bytes were replaced.
    public let invalidBytes: Int
    /// How many U+FFFD they were replaced with.
    public let invalidSequences: Int
    /// Where the first invalid sequences start in the origin, at most ``offsetLimit`` of them.
    public let invalidOffsets: [Int]
    /// How many places are told.
    public static let offsetLimit = 10

    /// Collects a text from left to right.
    struct Builder {
        private var bytes: [UInt8] = []
        private var runs: [Run] = []
        /// The run that is growing, and where its next unit would start.
        private var run = Run(textUnit: 0, originUnit: 0, count: 0, originStart: 0)
        private var next = 0
        private var invalidBytes = 0
        private var invalidSequences = 0
        private var invalidOffsets: [Int] = []

        init(capacity: Int) { bytes.reserveCapacity(capacity) }

        @inline(__always)
        private mutating func note(_ text: Int, _ origin: Int, count: Int, from start: Int) {
            if run.textUnit == text, run.originUnit == origin, next == start {
                run.count += count
            } else {
                if run.count > 0 { runs.append(run) }
                run = Run(textUnit: text, originUnit: origin, count: count, originStart: start)
            }
            next = start + count * origin
        }

        /// Adds bytes that are UTF-8 already.
        mutating func appendVerbatim(_ source: UnsafeBufferPointer<UInt8>, from start: Int) {
            guard source.count > 0 else { return }
            bytes.append(contentsOf: source)
            note(1, 1, count: source.count, from: start)
        }

        /// Adds one or more characters that `origin` bytes stand for as a whole.
        mutating func append(_ characters: UnsafeBufferPointer<UInt8>, origin: Int, from start: Int)
        {
            bytes.append(contentsOf: characters)
            note(characters.count, origin, count: 1, from: start)
        }

        @inline(__always)
        mutating func append(scalar: UInt32, origin: Int, from start: Int) {
            let length: Int
            switch scalar {
            case 0..<0x80:
                bytes.append(UInt8(scalar))
                length = 1
            case 0x80..<0x800:
                bytes.append(0xC0 | UInt8(scalar >> 6))
                length = 2
            case 0x800..<0x10000:
                bytes.append(0xE0 | UInt8(scalar >> 12))
                bytes.append(0x80 | UInt8(scalar >> 6 & 0x3F))
                length = 3
            default:
                bytes.append(0xF0 | UInt8(scalar >> 18))
                bytes.append(0x80 | UInt8(scalar >> 12 & 0x3F))
                bytes.append(0x80 | UInt8(scalar >> 6 & 0x3F))
                length = 4
            }
            if length > 1 { bytes.append(0x80 | UInt8(scalar & 0x3F)) }
            note(length, origin, count: 1, from: start)
        }

        /// Puts U+FFFD for bytes that mean nothing.
        mutating func appendInvalid(_ length: Int, from start: Int) {
            invalidBytes += length
            invalidSequences += 1
            if invalidOffsets.count < DecodedText.offsetLimit { invalidOffsets.append(start) }
            append(scalar: 0xFFFD, origin: length, from: start)
        }

        consuming func build() -> DecodedText {
            if run.count > 0 { runs.append(run) }
            return DecodedText(
                text: String(decoding: bytes, as: UTF8.self), runs: runs,
                invalidBytes: invalidBytes,
                invalidSequences: invalidSequences, invalidOffsets: invalidOffsets)
        }
    }

    init(
        text: String, runs: [Run], invalidBytes: Int = 0, invalidSequences: Int = 0,
        invalidOffsets: [Int] = []
    ) {
        self.text = text
        self.runs = runs
        self.invalidBytes = invalidBytes
        self.invalidSequences = invalidSequences
        self.invalidOffsets = invalidOffsets
    }

    /// A text that equals its origin from `start` on.
    init(verbatim text: String, from start: Int) {
        let length = text.utf8.count
        self.init(
            text: text,
            runs: length == 0
                ? [] : [Run(textUnit: 1, originUnit: 1, count: length, originStart: start)])
    }
}

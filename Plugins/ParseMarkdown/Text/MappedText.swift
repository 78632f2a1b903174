internal import Quern

/// Text as it is written, with its map: pieces of a source, replacements, and line breaks between them.
struct MappedText {
    let source: UnsafeBufferPointer<UInt8>
    private(set) var bytes: [UInt8] = []
    private var map = SourceMap.Builder()
    /// Line breaks that come before what is written next.
    private var breaks = 0
    /// The end of the source that has been written or passed over.
    private var sourceEnd = 0

    init(_ source: UnsafeBufferPointer<UInt8>) {
        self.source = source
        bytes.reserveCapacity(source.count)
    }

    /// Where the next byte will stand.
    var place: Int { bytes.isEmpty ? 0 : bytes.count + breaks }
    /// The end of what is written.
    var end: Int { bytes.count }

    /// Puts at least so many line breaks before what is written next; none at the beginning.
    mutating func separate(_ count: Int) { breaks = max(breaks, count) }

    mutating func forgetBreaks() { breaks = 0 }

    /// Writes a piece of the source.
    mutating func write(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        putBreaks(before: range.lowerBound)
        bytes.append(contentsOf: source[range])
        map.appendVerbatim(range.count, from: range.lowerBound)
        sourceEnd = range.upperBound
    }

    /// Writes what stands for a piece of the source.
    mutating func write(_ text: some Collection<UInt8>, for range: Range<Int>) {
        guard !text.isEmpty else { return }
        putBreaks(before: range.lowerBound)
        bytes.append(contentsOf: text)
        map.appendReplacement(text.count, for: range)
        sourceEnd = range.upperBound
    }

    private mutating func putBreaks(before start: Int) {
        defer { breaks = 0 }
        guard breaks > 0, !bytes.isEmpty else { return }
        bytes.append(contentsOf: repeatElement(0x0A, count: breaks))
        let between = min(sourceEnd, start)..<start
        if between.count == breaks, between.allSatisfy({ source[$0] == 0x0A }) {
            map.appendVerbatim(breaks, from: between.lowerBound)
        } else {
            map.appendReplacement(breaks, for: between)
        }
    }

    func build() -> (text: String, map: SourceMap) {
        (String(decoding: bytes, as: UTF8.self), map.build())
    }
}

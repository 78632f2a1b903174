public import Quern

/// A text that is written from pieces of another one, with its map: what parsers of marked-up text write to.
///
/// Line breaks between parts are asked for and written only when something follows, so that none stand at
/// the ends; they stand for whatever lies between the parts.
public struct MappedText: Sendable {
    public private(set) var bytes: [UInt8] = []
    private var map = SourceMap.Builder()
    private var breaks = 0
    /// The end of the source that has been written.
    private var sourceEnd = 0
    /// Subtracted from every place in the source.
    private let base: Int

    /// - Parameters:
    ///   - count: about how long the text will be.
    ///   - base: where the part of the source begins that the map counts from.
    public init(reserving count: Int = 0, from base: Int = 0) {
        bytes.reserveCapacity(count)
        self.base = base
        sourceEnd = base
    }

    /// Where the next byte will stand.
    public var place: Int { bytes.isEmpty ? 0 : bytes.count + breaks }
    /// The end of what is written.
    public var end: Int { bytes.count }
    /// Whether line breaks come before what is written next.
    public var isAtBreak: Bool { breaks > 0 || bytes.isEmpty }

    /// Puts at least so many line breaks before what is written next; none at the beginning.
    public mutating func separate(_ count: Int) { breaks = max(breaks, count) }

    /// Writes a piece of the source.
    public mutating func write(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        putBreaks(before: range.lowerBound, in: source)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
        map.appendVerbatim(range.count, from: range.lowerBound - base)
        sourceEnd = range.upperBound
    }

    /// Writes what stands for a piece of the source.
    public mutating func write(
        _ text: [UInt8], for range: Range<Int>, in source: UnsafeBufferPointer<UInt8>
    ) {
        guard !text.isEmpty else { return }
        putBreaks(before: range.lowerBound, in: source)
        bytes.append(contentsOf: text)
        map.appendReplacement(
            text.count, for: range.lowerBound - base..<range.upperBound - base)
        sourceEnd = range.upperBound
    }

    private mutating func putBreaks(before start: Int, in source: UnsafeBufferPointer<UInt8>) {
        defer { breaks = 0 }
        guard breaks > 0, !bytes.isEmpty else { return }
        let between = min(sourceEnd, start)..<start
        if between.count == breaks, between.allSatisfy({ source[$0] == 0x0A }) {
            map.appendVerbatim(breaks, from: between.lowerBound - base)
        } else {
            map.appendReplacement(
                breaks, for: between.lowerBound - base..<between.upperBound - base)
        }
        for _ in 0..<breaks { bytes.append(0x0A) }
    }

    public func build() -> (text: String, map: SourceMap) {
        (String(decoding: bytes, as: UTF8.self), map.build())
    }
}

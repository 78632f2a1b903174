import Quern
import QuernEncoding

/// Tells a record that is bad from one of which a part is.
///
/// What is wrong with the only row of a record is thrown, as with any parser; what is wrong with one of several is
/// refused, and the others stay.
struct RowSorting {
    let source: EncodedText
    private(set) var count = 0
    private var held: (error: StageError, range: Range<Int>, lines: Int)?
    private var counted = (place: 0, lines: 0)

    init(source: EncodedText) { self.source = source }

    /// Another row begins.
    mutating func begin(to documents: inout ParsedDocuments) {
        flush(to: &documents)
        count += 1
    }

    /// Keeps what is wrong with the row that was begun, until it is known whether there are others.
    mutating func hold(_ error: StageError, _ range: Range<Int>, _ lines: Int) {
        let place = error.offset.map {
            source.sourceMap.originRange(of: $0..<($0 + 1)).lowerBound
        }
        held = (StageError(error.message, atByte: place), range, lines)
    }

    private mutating func flush(to documents: inout ParsedDocuments) {
        guard let held else { return }
        self.held = nil
        documents.refuse(
            source.sourceMap.originRange(of: held.range), lines: held.lines, because: held.error)
    }

    /// There are no more rows.
    mutating func finish(to documents: inout ParsedDocuments) throws {
        if count == 0 { documents.skip("no row") }
        if count == 1, let held { throw held.error }
        flush(to: &documents)
    }

    /// The line breaks before a place; places must ascend.
    mutating func lines(before place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        counted.lines += lines(in: counted.place..<max(place, counted.place), of: bytes)
        counted.place = max(place, counted.place)
        return counted.lines
    }

    /// The line breaks in a range.
    func lines(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var lines = 0
        for index in range where bytes[index] == 0x0A { lines += 1 }
        return lines
    }
}

/// Makes several documents of one: its parts. A stage of kind clean. Pure.
///
/// The stage says where the parts lie; the runtime makes the documents. A part has the identity `ID#1`, `ID#2`
/// and so on, its piece of the text with the map to the source, the annotations that lie in it or reach into it (cut at
/// its ends), the scores and history of the whole, and its metadata with `chunk` (the part's number), `chunks`
/// (how many there are) and `part_of` (the identity of the whole). The whole is no document any more. The ledger counts
/// the parts beyond the first as made: in + made = out + dropped + merged + quarantined.
public protocol Divider: Stage {
    /// The parts of a document, in the order of their starts; they may overlap, and need not cover the text.
    ///
    /// - Returns: none when nothing in the document is worth keeping; it is then dropped.
    func parts(of document: Document, in context: StageContext) throws -> [DocumentPart]
}

/// A part of a document that becomes a document of its own.
public struct DocumentPart: Sendable {
    /// UTF-8 offsets of the text.
    public var range: Range<Int>
    /// Fields to set on the new document besides those of the whole.
    public var metadata: Metadata

    public init(_ range: Range<Int>, metadata: Metadata = Metadata()) {
        self.range = range
        self.metadata = metadata
    }
}

extension Divider {
    /// The documents that the stage makes of one.
    ///
    /// - Throws: ``StageError`` when a part lies outside the text, is empty, cuts a character, or starts before the
    ///   one before it.
    package func documents(
        of document: inout Document, in context: StageContext
    ) throws -> [Document] {
        let layers = layers
        let parts = try document.seeing(only: layers) { try self.parts(of: $0, in: context) }
        try document.check(parts.map(\.range))
        let annotations = DividedAnnotations(document.annotations)
        return parts.enumerated().map { index, part in
            document.part(
                part, with: annotations.part(part.range), number: index + 1, of: parts.count)
        }
    }
}

extension Document {
    fileprivate func check(_ ranges: [Range<Int>]) throws(StageError) {
        var text = self.text
        let bad = text.withUTF8 { bytes -> Range<Int>? in
            var last = 0
            for range in ranges {
                let isCut = [range.lowerBound, range.upperBound].contains {
                    $0 >= 0 && $0 < bytes.count && bytes[$0] & 0xC0 == 0x80
                }
                if range.isEmpty || range.lowerBound < last || range.upperBound > bytes.count
                    || isCut
                {
                    return range
                }
                last = range.lowerBound
            }
            return nil
        }
        if let bad {
            throw StageError(
                "its part \(bad.lowerBound)..\(bad.upperBound) is empty, out of order, outside the text of "
                    + "\(self.text.utf8.count) bytes, or cuts a character")
        }
    }
}

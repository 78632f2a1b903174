internal import Quern
internal import QuernText

/// The lines of a text, with what a cleaner decides about each, for cleaners that look back and
/// forth between lines.
struct LineList {
    struct Line {
        /// The bytes up to the line break.
        var range: Range<Int>
        /// The same without white space at the ends.
        var content: Range<Int>
        /// Why the line goes; nil when it stays.
        var rule: Rule?

        var isBlank: Bool { content.isEmpty }
    }

    var lines: [Line] = []
    private let length: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        length = bytes.count
        UTF8Scan.forEachLine(bytes) { range in
            lines.append(Line(range: range, content: LineScan.trimmed(bytes, range), rule: nil))
        }
    }

    /// Takes the lines that have a rule out of the document, each with the line break before it,
    /// or, where nothing is left before it, with the one behind.
    func removeLines(from document: inout Document) throws {
        guard lines.contains(where: { $0.rule != nil }) else { return }
        try document.edit(as: Rule("line")) { edits in
            var keepsAny = false
            for line in lines {
                guard let rule = line.rule else {
                    keepsAny = true
                    continue
                }
                let range =
                    keepsAny
                    ? (line.range.lowerBound - 1)..<line.range.upperBound
                    : line.range.lowerBound..<min(line.range.upperBound + 1, length)
                edits.remove(range, as: rule)
            }
        }
    }
}

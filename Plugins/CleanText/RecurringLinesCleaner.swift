public import Quern
internal import QuernText

/// Removes short lines that many documents of the corpus have.
///
/// What a site puts on every page needs no rule: it shows by recurring. The survey counts, for every
/// line of at most `max_length` bytes, the documents that have it; a line goes when these are
/// at least `min_documents` and at least `min_share` of all documents. Numbers in a line are taken
/// as alike (`Comments (12)`). With few documents nothing recurs often enough, so the stage is safe on
/// a small corpus, and useless. Memory grows with the number of different short lines: about 40
/// bytes each.
public struct RecurringLinesCleaner: SurveyCleaner {
    @Parameter("A line goes when at least so many documents have it.", in: 2...) var minDocuments =
        20
    @Parameter("A line goes when at least this share of all documents have it.", in: 0...1)
    var minShare = 0.02
    @Parameter("Longer lines, in bytes, are not looked at.", in: 1...4096) var maxLength = 120
    @Parameter("Whether lines that differ only in numbers are the same.") var ignoreDigits = true
    @Parameter("Whether lines that differ only in the case of ASCII letters are the same.")
    var ignoreCase = false

    public static let description = StageDescription(
        "recurring_lines", "Removes short lines that many documents of the corpus have.",
        examples: [
            Example(
                "What most pages have is no text", ["min_documents": 3, "min_share": 0.5],
                "Valley Online\nThe dam holds.\nRead 12 times",
                corpus: [
                    "Valley Online\nThe river rose.\nRead 7 times",
                    "Valley Online\nRain again.\nRead 120 times", "Nothing new.",
                ],
                gives: "The dam holds."),
            Example(
                "A small corpus is left alone", [:], "Valley Online\nThe dam holds.",
                corpus: ["Valley Online\nThe river rose."], gives: "Valley Online\nThe dam holds."),
            Example(
                "A line that one document repeats counts once",
                ["min_documents": 2, "min_share": 0],
                "Ada Lind:\nYes.\nAda Lind:\nNo.", corpus: ["Nothing new."],
                gives: "Ada Lind:\nYes.\nAda Lind:\nNo."),
        ])

    public init() {}

    private static let rule = Rule(
        "recurring-line", reason: "many documents of the corpus have this line")

    /// In how many documents each line occurs, by the line's hash.
    public typealias Summary = DocumentFrequencies

    public func survey(
        _ document: Document, into summary: inout Summary, in context: StageContext
    ) throws {
        var text = document.text
        var lines: Set<UInt64> = []
        text.withUTF8 { bytes in forEachKey(bytes) { lines.insert($1) } }
        summary.add(documentWith: lines)
    }

    /// Keeps the lines that go, and forgets the others.
    public func conclude(_ summary: consuming Summary) -> Summary {
        let share = Int((minShare * Double(summary.documents)).rounded(.up))
        let least = max(minDocuments, share)
        summary.keep(atLeast: least)
        return summary
    }

    public func clean(
        _ document: inout Document, given corpus: Summary, in context: StageContext
    ) throws -> Verdict {
        guard !corpus.counts.isEmpty else { return .keep }
        var text = document.text
        let list: LineList? = text.withUTF8 { bytes in
            var recurring: [Int] = []
            forEachKey(bytes) { line, key in
                if corpus.counts[key] != nil { recurring.append(line) }
            }
            guard !recurring.isEmpty else { return nil }
            var list = LineList(bytes)
            for line in recurring { list.lines[line].rule = Self.rule }
            return list
        }
        try list?.removeLines(from: &document)
        return .keep
    }

    /// Which of the slice's lines go; how often they are elsewhere does not matter.
    public func decisions(
        given corpus: Summary, for slice: Summary, into encoder: inout ByteEncoder
    ) -> Bool {
        let recurring = slice.counts.keys.filter { corpus.counts[$0] != nil }
        for key in recurring.sorted() { encoder.fixed(key) }
        return true
    }

    /// Calls `body` with the position and the hash of every line that is looked at.
    private func forEachKey(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Int, UInt64) -> Void
    ) {
        var key: [UInt8] = []
        var position = 0
        UTF8Scan.forEachLine(bytes) { range in
            defer { position += 1 }
            guard range.count <= 2 * maxLength else { return }
            let line = LineScan.trimmed(bytes, range)
            guard !line.isEmpty, line.count <= maxLength else { return }
            LineKey.make(
                of: bytes, line, ignoringCase: ignoreCase, ignoringSpace: true,
                ignoringDigits: ignoreDigits, into: &key)
            body(position, key.withUnsafeBytes { Fingerprint.fast($0) })
        }
    }
}

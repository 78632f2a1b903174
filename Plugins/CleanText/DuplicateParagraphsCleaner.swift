public import Quern
internal import QuernText

/// Removes paragraphs that stand in the same document a second time.
///
/// Pages repeat teasers, pull quotes and whole articles (once for print). A paragraph is a line; the
/// first one stays. Paragraphs are compared by a 64-bit hash (XXH3) of their text.
public struct DuplicateParagraphsCleaner: Cleaner {
    @Parameter("Shorter lines, in bytes, may repeat.", in: 1...) var minLength = 60
    @Parameter("Whether paragraphs that differ only in the case of ASCII letters are the same.")
    var ignoreCase = false
    @Parameter("Whether every run of white space counts as one space.") var ignoreSpace = true

    public static let description = StageDescription(
        "duplicate_paragraphs", "Removes later repeats of a paragraph.",
        examples: [
            Example(
                "The first one stays", ["min_length": 10],
                "The dam holds.\n\nThe river rose.\n\nThe dam  holds. \n",
                gives: "The dam holds.\n\nThe river rose.\n\n"),
            Example(
                "Short lines may repeat", ["min_length": 10], "Ada Lind:\nYes.\nAda Lind:\nNo.",
                gives: "Ada Lind:\nYes.\nAda Lind:\nNo."),
            Example(
                "Case can be ignored", ["min_length": 10, "ignore_case": true],
                "The dam holds.\nTHE DAM HOLDS.", gives: "The dam holds."),
            Example(
                "White space is no paragraph", ["min_length": 1], "\n\n  \n", gives: "\n\n  \n"),
        ])

    public init() {}

    private static let rule = Rule(
        "repeated-paragraph", reason: "the same paragraph stands earlier in the document")

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        var text = document.text
        let list: LineList? = text.withUTF8 { bytes in
            guard bytes.count / 2 >= minLength else { return nil }
            var list = LineList(bytes)
            var seen: Set<UInt64> = []
            var found = false
            var key: [UInt8] = []
            for index in list.lines.indices {
                let line = list.lines[index].content
                guard line.count >= minLength else { continue }
                LineKey.make(
                    of: bytes, line, ignoringCase: ignoreCase, ignoringSpace: ignoreSpace,
                    ignoringDigits: false, into: &key)
                if !seen.insert(key.withUnsafeBytes { Fingerprint.fast($0) }).inserted {
                    list.lines[index].rule = Self.rule
                    found = true
                }
            }
            return found ? list : nil
        }
        try list?.removeLines(from: &document)
        return .keep
    }
}

/// A line as it is compared with others.
enum LineKey {
    static func make(
        of bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, ignoringCase: Bool,
        ignoringSpace: Bool, ignoringDigits: Bool, into key: inout [UInt8]
    ) {
        key.removeAll(keepingCapacity: true)
        var index = line.lowerBound
        while index < line.upperBound {
            let byte = bytes[index]
            if ignoringSpace, byte == 0x20 || byte == 0x09 || byte == 0xC2 {
                let noBreak = byte == 0xC2
                if !noBreak || (index + 1 < line.upperBound && bytes[index + 1] == 0xA0) {
                    if key.last != 0x20 { key.append(0x20) }
                    index += noBreak ? 2 : 1
                    continue
                }
            }
            if ignoringCase, byte >= 0x41, byte <= 0x5A {
                key.append(byte | 0x20)
            } else if ignoringDigits, byte >= 0x30, byte <= 0x39 {
                // Any number of digits is one, so that counters do not tell lines apart.
                if key.last != 0x30 { key.append(0x30) }
            } else {
                key.append(byte)
            }
            index += 1
        }
    }
}

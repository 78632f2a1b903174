public import Quern
internal import QuernText

/// Drops documents whose lines are those of a list, a menu or a broken page: the rules that FineWeb adds to
/// Gopher's and C4's.
///
/// Penedo et al., The FineWeb Datasets (arXiv 2406.17557), section 3.4, with its thresholds, read as datatrove reads them;
/// `scripts/compare-datatrove` compares the values. Lines end at LF, and those of white space alone are left out. A CR before an LF
/// belongs to the line break, here alone: to datatrove it is the last character of its line, so that of a text with CR LF no line
/// ends as a sentence does, unless something has changed the breaks before.
/// Rules are tried in the order of the parameters, and the first one that a document fails is its reason.
public struct FineWebCleaner: Cleaner {
    @Parameter(
        "Least share of lines that end as sentences do, in any script; null for no limit.",
        in: 0...1)
    var minPunctuatedLines: Double? = 0.12
    @Parameter("Whether a document without any such line stays.") var allowUnpunctuated = false
    @Parameter("Greatest share of short lines.", in: 0...1) var maxShortLines: Double? = 0.67
    @Parameter("The most characters that a short line has.", in: 0...) var shortLine = 30
    @Parameter(
        "Greatest share of the text, without line breaks, in lines that stood before.", in: 0...1)
    var maxDuplicateLineCharacters: Double? = 0.01
    @Parameter("Most line breaks for each word.", in: 0...) var maxLineBreaks: Double? = 0.3
    var counting = Counting()

    private let pool = ScratchPool()

    public static let description = StageDescription(
        "fineweb", "Drops documents whose lines are those of a list or a menu (FineWeb's rules).",
        version: 2,
        scores: [
            ScoreDescription("punctuated_lines", atLeast: "min_punctuated_lines"),
            ScoreDescription("short_lines", atMost: "max_short_lines"),
            ScoreDescription(
                "duplicate_line_characters", atMost: "max_duplicate_line_characters"),
            ScoreDescription("line_breaks", atMost: "max_line_breaks"),
        ],
        examples: [
            Example(
                "Running text", [:],
                "The dam of Ostrow held through the night, the mayor said.\nBy noon the river had fallen by a foot.",
                gives:
                    "The dam of Ostrow held through the night, the mayor said.\nBy noon the river had fallen by a foot."
            ),
            Example(
                "Line breaks of CR and LF are line breaks", ["short_line": 12],
                "The dam of Ostrow held.\r\n\r\nBy noon the river had fallen by a foot.\r\n",
                gives:
                    "The dam of Ostrow held.\r\n\r\nBy noon the river had fallen by a foot.\r\n"),
            Example(
                "A menu", [:], "Home\nNews\nThe river\nContact",
                drops: "less than 0.12 of the lines end as sentences do"),
            Example(
                "Chinese sentences end, too", ["max_line_breaks": "null"],
                "大坝守住了，市长感谢了所有前来帮忙的人，河水在中午之前下降了一英尺。",
                gives: "大坝守住了，市长感谢了所有前来帮忙的人，河水在中午之前下降了一英尺。"),
            Example(
                "Chat", [:], "It holds.\nReally?\nYes.\nGood.",
                drops: "more than 0.67 of the lines are short"),
            Example(
                "A line pasted twice", ["max_short_lines": "null"],
                "The dam held through the night.\nThe river fell.\nThe dam held through the night.",
                drops: "more than 0.01 of the text is in lines that stood before"),
            Example(
                "Also where one of them stands at the end, without a line break",
                ["max_short_lines": "null"],
                "The dam held through the night.\r\nThe river fell.\r\nThe dam held through the night.",
                drops: "more than 0.01 of the text is in lines that stood before"),
            Example(
                "A poem without full stops",
                ["allow_unpunctuated": true, "short_line": 10, "max_line_breaks": 0.5],
                "the river rose\nand the mill stood still",
                gives: "the river rose\nand the mill stood still"
            ),
            Example(
                "One word a line", ["max_short_lines": "null", "min_punctuated_lines": "null"],
                "The\nriver\nrose.", drops: "more than 0.3 line breaks for each word"),
            Example("Blank lines alone", [:], " \n\n", drops: "no text"),
        ])

    public init() {}

    public func parametersMissing(forScore name: String) -> [String] {
        limitsMissing(ofScore: name)
    }

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        var text = document.text
        return text.withUTF8 { bytes in
            let lines = Lines(bytes, shortLine)
            guard lines.ranges.count > 0 else { return .drop(reason: "no text") }
            var judgement = Judgement(context, counting.scores)
            judge(bytes, lines, &judgement)
            return judgement.verdict
        }
    }

    private func judge(
        _ bytes: UnsafeBufferPointer<UInt8>, _ lines: Lines, _ judgement: inout Judgement
    ) {
        let all = Double(lines.ranges.count)
        // Where texts without any full stop are let through, the limit does not hold for them.
        if let minPunctuatedLines, !(allowUnpunctuated && lines.punctuated == 0) {
            judgement.score(
                "punctuated_lines", Double(lines.punctuated) / all, atLeast: minPunctuatedLines
            ) { "less than \($0) of the lines end as sentences do" }
            if judgement.isDone { return }
        }
        if let maxShortLines {
            judgement.score("short_lines", Double(lines.short) / all, atMost: maxShortLines) {
                "more than \($0) of the lines are short"
            }
            if judgement.isDone { return }
        }
        if let maxDuplicateLineCharacters {
            let repeats = pool.use {
                RepeatedPieces(linesWithText: lines.ranges, of: bytes, $0)
            }
            let length = UTF8Scan.scalarCount(bytes) - lines.breaks - lines.returns
            judgement.score(
                "duplicate_line_characters", Double(repeats.characters) / Double(length),
                atMost: maxDuplicateLineCharacters
            ) { "more than \($0) of the text is in lines that stood before" }
            if judgement.isDone { return }
        }
        if let maxLineBreaks {
            var count = 0
            switch counting.words {
            case .whiteSpace: count = UTF8Scan.wordCount(bytes)
            case .unicode: WordScan.forEach(bytes, counting.words) { _, _ in count += 1 }
            }
            judgement.score(
                "line_breaks", Double(lines.breaks) / Double(count), atMost: maxLineBreaks
            ) { "more than \($0) line breaks for each word" }
        }
    }

    /// The lines of a text that hold more than white space.
    private struct Lines {
        private(set) var ranges: [Range<Int>] = []
        private(set) var punctuated = 0
        private(set) var short = 0
        /// Line feeds in the whole text.
        private(set) var breaks = 0
        /// Carriage returns before them.
        private(set) var returns = 0

        init(_ bytes: UnsafeBufferPointer<UInt8>, _ shortLine: Int) {
            var start = 0
            while start <= bytes.count {
                let lineStart = start
                let found = UTF8Scan.firstIndex(of: 0x0A, in: bytes, from: start)
                var end = found ?? bytes.count
                start = end + 1
                if found != nil {
                    breaks += 1
                    if end > lineStart, bytes[end - 1] == 0x0D {
                        returns += 1
                        end -= 1
                    }
                }
                let range = lineStart..<end
                if !WhiteSpace.trimmed(bytes, range).isEmpty { add(range, of: bytes, shortLine) }
            }
        }

        private mutating func add(
            _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ shortLine: Int
        ) {
            ranges.append(range)
            if TerminalPunctuation.contains(UTF8Scan.scalar(bytes, before: range.upperBound).0) {
                punctuated += 1
            }
            // A character has at most four bytes.
            if range.count <= shortLine
                || range.count <= 4 * shortLine
                    && UTF8Scan.scalarCount(UnsafeBufferPointer(rebasing: bytes[range]))
                        <= shortLine
            {
                short += 1
            }
        }
    }
}

public import Quern
import QuernText

/// Makes runs of white space in lines one space, and runs of blank lines short.
///
/// Blanks are space, TAB and U+00A0; lines end at LF (`clean: unicode` makes other line ends LF). The
/// four switches are independent, so that a stage that works on clean lines, such as `boilerplate`,
/// can stand between cleaning lines and closing the gaps that it leaves.
public struct WhitespaceCleaner: Cleaner {
    @Parameter("Makes every run of blanks (space, TAB, no-break space) inside a line one space.")
    var collapse = true
    @Parameter(
        "Removes blanks at both ends of lines, which end at LF: run `unicode` before, which makes CR LF into LF."
    )
    var stripLines = true
    @Parameter("Most empty lines in a row; any (or null) for no limit.")
    var maxBlankLines = LineLimit.atMost(1)
    @Parameter("Removes empty lines at both ends of the text.")
    var stripText = true

    public static let description = StageDescription(
        "whitespace", "Collapses runs of blanks and of empty lines.",
        examples: [
            Example(
                "Blanks", [:], "  The \t lake\u{A0}\u{A0}froze . \n  Again.  ",
                gives: "The lake froze .\nAgain."),
            Example(
                "Empty lines", [:], "\n\nOne\n \n\t\n\nTwo\n\nThree\n\n",
                gives: "One\n\nTwo\n\nThree"),
            Example(
                "Lines only", ["max_blank_lines": "any", "strip_text": false],
                "\n a  b\n\n\n\nc \n",
                gives: "\na b\n\n\n\nc\n"),
            Example(
                "Empty lines only", ["collapse": false, "strip_lines": false],
                "\n  a  b\n\n\n\nc \n",
                gives: "  a  b\n\nc "),
            Example(
                "A poem keeps its indents",
                ["collapse": false, "strip_lines": false, "max_blank_lines": 0],
                "A line\n    and its echo\n\nend", gives: "A line\n    and its echo\nend"),
            Example("White space alone", [:], " \n\t\u{A0}\n ", gives: ""),
            Example("No text", [:], "", gives: ""),
        ])

    private static let blanks = Rule("white-space", reason: "A run of blanks is one space")
    private static let edges = Rule(
        "line-edge", reason: "Blanks at the ends of a line mean nothing")
    private static let lines = Rule("blank-lines", reason: "More empty lines in a row than wanted")
    private static let ends = Rule("text-edge", reason: "Empty lines at the ends of the text")

    public init() {}

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        var text = document.text
        try text.withUTF8 { bytes in
            let finder = Finder(self, bytes)
            guard var gap = finder.gap(from: 0) else { return }
            try document.edit(as: Self.blanks) { edits in
                while true {
                    close(gap, in: bytes, &edits)
                    guard let next = finder.gap(from: gap.upperBound) else { return }
                    gap = next
                }
            }
        }
        return .keep
    }

    /// Edits one gap: a maximal run of blanks and line breaks.
    private func close(
        _ gap: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ edits: inout TextEdits
    ) {
        // Line breaks from here on stand at the end of the text.
        let tail =
            stripText && gap.upperBound == bytes.count ? tailStart(of: gap, in: bytes) : Int.max
        var isHead = stripText && gap.lowerBound == 0
        var breaks = 0
        var index = gap.lowerBound
        while index < gap.upperBound {
            let start = index
            if bytes[index] == 0x0A {
                index += 1
                breaks += 1
                if isHead || start >= tail {
                    edits.remove(start..<index, as: Self.ends)
                } else if case .atMost(let most) = maxBlankLines, breaks - 1 > most {
                    edits.remove(start..<index, as: Self.lines)
                }
                continue
            }
            while index < gap.upperBound, bytes[index] != 0x0A { index += 1 }
            let isEdge =
                start == 0 || bytes[start - 1] == 0x0A || index == bytes.count
                || bytes[index] == 0x0A
            if isEdge, stripLines {
                edits.remove(start..<index, as: Self.edges)
                continue
            }
            isHead = false
            breaks = 0
            guard collapse else { continue }
            // Keep a space that is there, so that it keeps its place in the source.
            if bytes[start] == 0x20 {
                edits.remove((start + 1)..<index, as: Self.blanks)
            } else if bytes[index - 1] == 0x20 {
                edits.remove(start..<(index - 1), as: Self.blanks)
            } else {
                edits.replace(start..<index, with: " ", as: Self.blanks)
            }
        }
    }

    private func tailStart(of gap: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        if stripLines { return gap.lowerBound }
        var start = gap.upperBound
        while start > gap.lowerBound, bytes[start - 1] == 0x0A { start -= 1 }
        return start
    }

    /// Finds gaps that are not as they should be; what it finds may turn out to need nothing.
    private struct Finder {
        private let bytes: UnsafeBufferPointer<UInt8>
        // All bits or none, by which the comparisons of a block are switched.
        private let runs: SIMDMask<SIMD16<Int8>>
        private let edges: SIMDMask<SIMD16<Int8>>
        private let odd: SIMDMask<SIMD16<Int8>>
        private let breaks: SIMDMask<SIMD16<Int8>>
        private let twoBreaksSuffice: SIMDMask<SIMD16<Int8>>
        private let findsEnds: Bool

        init(_ stage: WhitespaceCleaner, _ bytes: UnsafeBufferPointer<UInt8>) {
            self.bytes = bytes
            runs = .init(repeating: stage.collapse)
            edges = .init(repeating: stage.stripLines)
            odd = .init(repeating: stage.collapse || stage.stripLines)
            breaks = .init(repeating: stage.maxBlankLines != .any)
            twoBreaksSuffice = .init(repeating: stage.maxBlankLines == .atMost(0))
            findsEnds = stage.stripLines || stage.stripText
        }

        /// The next gap that begins at or after an offset; the byte at the offset is in no gap that
        /// began before.
        func gap(from start: Int) -> Range<Int>? {
            if start == 0, case let end = gapEnd(0), end > 0 { return 0..<end }
            let found = suspicious(from: max(start, 1)) ?? (endIsGap ? bytes.count - 1 : nil)
            guard var low = found else { return nil }
            // U+00A0 is found by its second byte.
            while low > start, isGap(low - 1) { low -= 1 }
            return low >= start ? low..<gapEnd(low) : nil
        }

        private var endIsGap: Bool { findsEnds && bytes.count > 0 && isGap(bytes.count - 1) }

        /// Whether the byte belongs to a blank or a line break.
        private func isGap(_ index: Int) -> Bool {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A: true
            case 0xA0: index > 0 && bytes[index - 1] == 0xC2
            case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0xA0
            default: false
            }
        }

        private func gapEnd(_ start: Int) -> Int {
            var end = start
            while end < bytes.count, isGap(end) { end += 1 }
            return end
        }

        private func suspicious(from start: Int) -> Int? {
            let raw = UnsafeRawBufferPointer(bytes)
            var index = start
            while index < min(2, raw.count) {
                if check(index) { return index }
                index += 1
            }
            // Comparing with a vector is one instruction; with a number it is a call for each byte.
            typealias Block = SIMD16<UInt8>
            let (space, newline) = (Block(repeating: 0x20), Block(repeating: 0x0A))
            let (tab, lead, trail) = (
                Block(repeating: 0x09), Block(repeating: 0xC2), Block(repeating: 0xA0)
            )
            while index + 16 <= raw.count {
                let here = raw.loadUnaligned(fromByteOffset: index, as: Block.self)
                let before = raw.loadUnaligned(fromByteOffset: index - 1, as: Block.self)
                let earlier = raw.loadUnaligned(fromByteOffset: index - 2, as: Block.self)
                let isSpace = here .== space
                let isNewline = here .== newline
                let followsSpace = before .== space
                let followsNewline = before .== newline
                let isRun = isSpace .& followsSpace .& runs
                let isEdge = ((isSpace .& followsNewline) .| (isNewline .& followsSpace)) .& edges
                let isOdd = ((here .== tab) .| ((here .== trail) .& (before .== lead))) .& odd
                let isThird = (earlier .== newline) .| twoBreaksSuffice
                let isBreak = isNewline .& followsNewline .& isThird .& breaks
                let bad = isRun .| isEdge .| (isOdd .| isBreak)
                if let place = UTF8Scan.first(bad) { return index + place }
                index += 16
            }
            while index < raw.count {
                if check(index) { return index }
                index += 1
            }
            return nil
        }

        /// The same for one byte that has another before it.
        private func check(_ index: Int) -> Bool {
            let before = bytes[index - 1]
            switch bytes[index] {
            case 0x20: return before == 0x20 && runs[0] || before == 0x0A && edges[0]
            case 0x09: return odd[0]
            case 0xA0: return before == 0xC2 && odd[0]
            case 0x0A:
                if before == 0x20 { return edges[0] }
                return before == 0x0A && breaks[0]
                    && (twoBreaksSuffice[0] || index > 1 && bytes[index - 2] == 0x0A)
            default: return false
            }
        }
    }
}

/// A number of lines, or `any`.
public enum LineLimit: ParameterValue, Hashable {
    case any
    case atMost(Int)

    public static var parameterType: ParameterType { .string }

    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> LineLimit? {
        if node.text == "any" || node.isNull { return .any }
        if let count = node.text.flatMap({ Int($0) }), count >= 0 { return .atMost(count) }
        report.append(name.mismatch("a whole number from 0 on, or any", node))
        return nil
    }

    public var canonical: Metadata.Value? {
        switch self {
        case .any: "any"
        case .atMost(let count): .integer(count)
        }
    }
}

internal import Quern
internal import QuernPatterns
internal import QuernText

/// One pass of the boilerplate rules over one document.
struct BoilerplateScan {
    private struct Line {
        var start: Int
        var end: Int
        /// The rule that removes the line, or one of the values below.
        var rule: Int

        static let kept = -1
        static let blank = -2
        static let paragraph = -3
    }

    private let rules: CompiledBoilerplate
    private let paragraphLength: Int
    private var lines: [Line] = []
    private var length = 0
    private(set) var removesAny = false

    init(_ rules: CompiledBoilerplate, paragraphLength: Int) {
        self.rules = rules
        self.paragraphLength = paragraphLength
    }

    mutating func run(over bytes: UnsafeBufferPointer<UInt8>) throws {
        length = bytes.count
        let matcher = rules.anywhere.matcher()
        let labels = rules.labels.matcher()
        let needsParagraphs = rules.needsParagraphs
        var blockStarts: [(line: Int, block: Int)] = []
        try UTF8Scan.forEachLine(bytes) { range in
            let line = LineScan.trimmed(bytes, range)
            var rule = line.isEmpty ? Line.blank : Line.kept
            if line.count <= rules.maxLength,
                let found = try matcher.firstMatch(in: bytes, line: line),
                rules.allows(line.count, match: found)
            {
                if found >= CompiledBoilerplate.firstBlock {
                    blockStarts.append((lines.count, found - CompiledBoilerplate.firstBlock))
                } else {
                    rule = found
                    removesAny = true
                }
            } else if line.count <= rules.maxLength, let labels,
                let found = try labels.rule(of: bytes, line: line, at: .anywhere)
            {
                rule = found
                removesAny = true
            } else if needsParagraphs, line.count >= paragraphLength,
                LineScan.endsSentence(bytes, line)
            {
                rule = Line.paragraph
            }
            lines.append(Line(start: range.lowerBound, end: range.upperBound, rule: rule))
        }
        guard needsParagraphs else { return }
        for (line, block) in blockStarts { try remove(block, from: line, bytes) }
        let first = lines.firstIndex { $0.rule == Line.paragraph } ?? lines.count
        let last = lines.lastIndex { $0.rule == Line.paragraph } ?? -1
        try search(0..<first, .top, bytes)
        try search((last + 1)..<lines.count, .end, bytes)
    }

    /// Tries the expressions of one place on the lines there.
    private mutating func search(
        _ range: Range<Int>, _ place: LinePlace, _ bytes: UnsafeBufferPointer<UInt8>
    ) throws {
        let matcher = (place == .top ? rules.top : rules.end).matcher()
        let labels = rules.labels.dependsOnPlace ? rules.labels.matcher() : nil
        // A heading that a rule for single lines has taken may still head a block.
        for index in range where lines[index].rule >= Line.kept {
            let line = LineScan.trimmed(bytes, lines[index].start..<lines[index].end)
            let isKept = lines[index].rule == Line.kept
            guard line.count <= rules.maxLength else { continue }
            if let found = try matcher.firstMatch(in: bytes, line: line),
                rules.allows(line.count, match: found)
            {
                if found >= CompiledBoilerplate.firstBlock {
                    try remove(found - CompiledBoilerplate.firstBlock, from: index, bytes)
                } else if isKept {
                    lines[index].rule = found
                    removesAny = true
                }
            } else if isKept, let labels,
                let found = try labels.rule(of: bytes, line: line, at: place)
            {
                lines[index].rule = found
                removesAny = true
            }
        }
    }

    /// Removes a block: to its last line where it has one, else up to the next paragraph.
    private mutating func remove(
        _ block: Int, from start: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) throws {
        let block = rules.blocks[block]
        let last = block.to.isEmpty ? nil : block.to.matcher()
        var found = last == nil
        var end = start + 1
        var taken = 0
        while end < lines.count {
            if lines[end].rule == Line.paragraph { break }
            if lines[end].rule != Line.blank {
                if taken == block.lines { break }
                taken += 1
                let line = LineScan.trimmed(bytes, lines[end].start..<lines[end].end)
                if let last, try last.firstMatch(in: bytes, line: line) != nil {
                    found = true
                    end += 1
                    break
                }
            }
            end += 1
        }
        guard found else { return }
        for index in start..<end where lines[index].rule == Line.kept {
            lines[index].rule = block.rule
        }
        removesAny = true
    }

    /// Takes every line out with the line break before it, or, where nothing is left before it,
    /// with the one behind.
    func removeLines(from edits: inout TextEdits) {
        var keepsAny = false
        for line in lines {
            if line.rule < 0 {
                keepsAny = true
            } else if keepsAny {
                edits.remove((line.start - 1)..<line.end, as: rules.rules[line.rule])
            } else {
                edits.remove(line.start..<min(line.end + 1, length), as: rules.rules[line.rule])
            }
        }
    }
}

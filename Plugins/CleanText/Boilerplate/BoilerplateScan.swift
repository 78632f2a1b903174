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
    /// The rules of blocks that have a first line and no last one.
    private(set) var openBlocks: [Int] = []
    /// The lines of blocks whose last line was found.
    private var closedBlocks: [Range<Int>] = []
    /// By block, the lines from the first of one without a last line up to where it was looked for.
    private var searched: [Int: (from: Int, to: Int)] = [:]
    /// How many lines that are not blank stand before each; made when it is asked for.
    private var filled: [Int] = []

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
                let found = try match(line, matcher, bytes)
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

    /// The expression that matches a line, as it is or without the mark of a list; nil also when its rule leaves so long a line alone.
    @inline(__always)
    private func match(
        _ line: Range<Int>, _ matcher: LinePatterns.Matcher, _ bytes: UnsafeBufferPointer<UInt8>
    ) throws -> Int? {
        if let found = try matcher.firstMatch(in: bytes, line: line),
            rules.allows(line.count, match: found)
        {
            return found
        }
        guard !line.isEmpty, ListMark.canBegin(with: bytes[line.lowerBound]) else { return nil }
        guard let item = ListMark.item(of: bytes, line),
            let found = try matcher.firstMatch(in: bytes, line: item),
            rules.allows(line.count, match: found)
        else { return nil }
        return found
    }

    private mutating func filledLines(before line: Int) -> Int {
        if filled.isEmpty {
            filled.reserveCapacity(lines.count + 1)
            filled.append(0)
            for line in lines {
                filled.append(filled[filled.count - 1] + (line.rule == Line.blank ? 0 : 1))
            }
        }
        return filled[line]
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
            if let found = try match(line, matcher, bytes) {
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

    /// Removes a block: to its last line where it has expressions for one, else up to the next paragraph.
    ///
    /// A block whose last line is not there stays: where it should have ended nobody knows, and up to the end of the text may be all of an
    /// article.
    private mutating func remove(
        _ number: Int, from start: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) throws {
        let block = rules.blocks[number]
        let last = block.to.isEmpty ? nil : block.to.matcher()
        // Where first and last lines look alike, what ends a block does not begin the next one.
        if last != nil, closedBlocks.contains(where: { $0.contains(start) }) { return }
        var found = last == nil
        var end = start + 1
        var taken = 0
        // What an earlier first line has looked through in vain is not looked through again.
        if last != nil, let seen = searched[number], seen.from <= start, seen.to > end {
            taken = filledLines(before: seen.to) - filledLines(before: end)
            end = seen.to
        }
        while end < lines.count, taken <= block.lines {
            if last == nil, lines[end].rule == Line.paragraph { break }
            if lines[end].rule != Line.blank {
                if taken == block.lines { break }
                taken += 1
                let line = LineScan.trimmed(bytes, lines[end].start..<lines[end].end)
                if let last, try isMatched(line, last, bytes) {
                    found = true
                    end += 1
                    break
                }
            }
            end += 1
        }
        guard found else {
            openBlocks.append(block.rule)
            searched[number] = (start, max(end, searched[number]?.to ?? 0))
            return
        }
        if last != nil { closedBlocks.append(start..<end) }
        for index in start..<end
        where lines[index].rule == Line.kept || lines[index].rule == Line.paragraph {
            lines[index].rule = block.rule
        }
        removesAny = true
    }

    /// Whether a line is the last one of a block, however long it is.
    private func isMatched(
        _ line: Range<Int>, _ matcher: LinePatterns.Matcher, _ bytes: UnsafeBufferPointer<UInt8>
    ) throws -> Bool {
        if try matcher.firstMatch(in: bytes, line: line) != nil { return true }
        guard let item = ListMark.item(of: bytes, line) else { return false }
        return try matcher.firstMatch(in: bytes, line: item) != nil
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

internal import Quern
internal import QuernText

/// One pass of `clean: c4` over a document.
struct C4Scan {
    struct Edit {
        let range: Range<Int>
        let rule: Rule
        /// Whether a line feed comes in the place of the range.
        var isBreak = false
    }

    static let edge = Rule(
        "line-edge", reason: "white space at the ends of lines, and other line ends than LF")
    private static let empty = Rule("c4-empty", reason: "a line without text")
    private static let longWord = Rule(
        "c4-long-word", reason: "a line with a word too long to be one")
    private static let unfinished = Rule(
        "c4-unfinished", reason: "a line that does not end as a sentence does")
    private static let short = Rule("c4-short", reason: "a line of too few words")
    private static let javascript = Rule(
        "c4-javascript", reason: "a line that has the word Javascript")
    private static let policy = Rule(
        "c4-policy", reason: "a line of a notice about cookies or terms")
    private static let citation = Rule("c4-citation", reason: "a citation in brackets")

    private static let policyPhrases = [
        "terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies",
        "use cookies",
    ].map { Array($0.utf8) }
    private static let citations = ["[edit]", "[citation needed]"].map { Array($0.utf8) }

    private let stage: C4Cleaner
    private(set) var edits: [Edit] = []
    private(set) var sentences = 0
    /// Why the document is dropped.
    private(set) var reason: String?

    private enum Fate {
        case keep
        case remove(Rule)
        case drop(String)
    }

    init(_ stage: C4Cleaner) { self.stage = stage }

    mutating func run(over bytes: UnsafeBufferPointer<UInt8>) {
        // Where the last line that stays ends; what is between it and the next is edited as one.
        var last: Int?
        var removed: [Edit] = []
        TextLines.forEach(bytes) { range in
            guard reason == nil else { return }
            let line = WhiteSpace.trimmed(bytes, range)
            let (fate, citations) = judge(bytes, line)
            switch fate {
            case .drop(let reason): self.reason = reason
            case .remove(let rule):
                if !line.isEmpty { removed.append(Edit(range: line, rule: rule)) }
            case .keep:
                join(bytes, last, line.lowerBound, removed)
                removed.removeAll(keepingCapacity: true)
                edits += citations.map { Edit(range: $0, rule: Self.citation) }
                last = line.upperBound
            }
        }
        join(bytes, last, bytes.count, removed, isEnd: true)
    }

    /// Makes what stands between two lines that stay one line feed, which is kept when there is one.
    private mutating func join(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int?, _ end: Int, _ removed: [Edit],
        isEnd: Bool = false
    ) {
        var place = start ?? 0
        var needsBreak = start != nil && !isEnd
        func gap(_ range: Range<Int>) {
            guard !range.isEmpty else { return }
            guard needsBreak else {
                edits.append(Edit(range: range, rule: Self.edge))
                return
            }
            needsBreak = false
            // What is behind the range would be searched again for every line.
            let upToEnd = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
            if let found = UTF8Scan.firstIndex(of: 0x0A, in: upToEnd, from: range.lowerBound) {
                if found > range.lowerBound {
                    edits.append(Edit(range: range.lowerBound..<found, rule: Self.edge))
                }
                if found + 1 < range.upperBound {
                    edits.append(Edit(range: (found + 1)..<range.upperBound, rule: Self.edge))
                }
            } else {
                edits.append(Edit(range: range, rule: Self.edge, isBreak: true))
            }
        }
        for edit in removed {
            gap(place..<edit.range.lowerBound)
            edits.append(edit)
            place = edit.range.upperBound
        }
        gap(place..<end)
    }

    private mutating func judge(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> (Fate, citations: [Range<Int>]) {
        if line.isEmpty, stage.terminalPunctuation || stage.minLineWords > 0 {
            return (.remove(Self.empty), [])
        }
        let slice = UnsafeBufferPointer(rebasing: bytes[line])
        var words = 0
        var longest = 0
        let raw = UnsafeRawBufferPointer(slice)
        WordScan.forEach(slice, .whiteSpace) { start, end in
            words += 1
            if end - start > longest {
                longest = max(longest, WordScan.characters(raw, start, end))
            }
        }
        if let most = stage.maxWordLength, longest > most { return (.remove(Self.longWord), []) }
        let cuts = stage.citations ? Self.citations(in: slice) : []
        // The rest of the rules see the line without its citations.
        guard !cuts.isEmpty else { return (judge(slice, words), []) }
        var rest: [UInt8] = []
        var place = 0
        for cut in cuts {
            rest += slice[place..<cut.lowerBound]
            place = cut.upperBound
        }
        rest += slice[place...]
        let fate = rest.withUnsafeBufferPointer { judge($0, words) }
        return (
            fate,
            cuts.map { ($0.lowerBound + line.lowerBound)..<($0.upperBound + line.lowerBound) }
        )
    }

    private mutating func judge(_ line: UnsafeBufferPointer<UInt8>, _ words: Int) -> Fate {
        if stage.terminalPunctuation, !Self.isFinished(line) { return .remove(Self.unfinished) }
        if words < stage.minLineWords { return .remove(Self.short) }
        if stage.loremIpsum, LowerCase.contains(line, "lorem ipsum") { return .drop("lorem ipsum") }
        if stage.javascript, LowerCase.contains(line, "javascript") {
            return .remove(Self.javascript)
        }
        if stage.curlyBracket, UTF8Scan.firstIndex(of: 0x7B, in: line, from: 0) != nil {
            return .drop("a curly bracket")
        }
        if stage.policyLines, Self.policyPhrases.contains(where: { LowerCase.contains(line, $0) }) {
            return .remove(Self.policy)
        }
        Sentences.forEach(line) { _ in sentences += 1 }
        return .keep
    }

    private static func isFinished(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let last = line.last, [0x2E, 0x3F, 0x21, 0x22, 0x27].contains(last) else {
            return false
        }
        return
            !(line.count >= 3 && last == 0x2E && line[line.count - 2] == 0x2E
            && line[line.count - 3] == 0x2E)
    }

    /// `[` digits `]`, `[edit]` and `[citation needed]`.
    private static func citations(in line: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while let start = UTF8Scan.firstIndex(of: 0x5B, in: line, from: index) {
            index = start + 1
            var end = index
            while end < line.count, line[end] >= 0x30, line[end] <= 0x39 { end += 1 }
            if end < line.count, line[end] == 0x5D {
                index = end + 1
                found.append(start..<index)
            } else if let text = citations.first(where: { line[start...].starts(with: $0) }) {
                index = start + text.count
                found.append(start..<index)
            }
        }
        return found
    }
}

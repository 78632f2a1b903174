/// Cuts text into sentences: Unicode's end marks, and what readers know beyond them.
///
/// A sentence ends at a run of end marks with closing quotes and brackets behind it, when white space and something that can
/// begin a sentence follow; behind marks of other scripts (`。`, `؟`, `।`) nothing need follow. A blank line ends a
/// sentence too, and so do items of lists, each of which is one. Where a parser has noted headings, lists, quotations and tables
/// in layers, their edges end sentences (``Structure``).
///
/// A full stop ends none after an abbreviation (`Dr.`, `vs.`) or an initial (`J.`); after abbreviations that often stand last
/// (`Ltd.`, `p.m.`, `U.S.`) it does when a word follows that often begins a sentence (`The`, `It`). `SentenceScanner` has
/// all rules, each with its reason. Measured on the golden rules of pragmatic_segmenter; see `SentenceSuiteTests`.
public enum Sentences {
    /// What a parser knows about the shape of a text.
    public struct Structure: Sendable {
        /// Places where a sentence ends whatever stands there.
        private(set) var edges: [Int] = []
        /// Parts whose lines are sentences: lists, tables.
        private(set) var lines: [Range<Int>] = []

        public init() {}

        /// Adds something that is no part of the sentences around it: a heading, a quotation.
        public mutating func addBlock(_ range: Range<Int>) {
            edges += [range.lowerBound, range.upperBound]
        }

        /// Adds something of whose lines each stands for itself: a list, a table.
        public mutating func addLines(_ range: Range<Int>) {
            addBlock(range)
            lines.append(range)
        }
    }

    /// Calls `body` with the range of each sentence of valid UTF-8, without white space around it.
    public static func forEach(
        _ bytes: UnsafeBufferPointer<UInt8>, rules: LanguageRules = .english,
        _ body: (Range<Int>) -> Void
    ) {
        var scanner = SentenceScanner(bytes, rules, endsAtLines: false)
        scanner.run(body)
    }

    /// The same, with what is known of the text's structure.
    public static func forEach(
        _ bytes: UnsafeBufferPointer<UInt8>, rules: LanguageRules = .english, structure: Structure,
        _ body: (Range<Int>) -> Void
    ) {
        guard !structure.edges.isEmpty else { return forEach(bytes, rules: rules, body) }
        let edges = structure.edges.filter { $0 > 0 && $0 < bytes.count }.sorted() + [bytes.count]
        let lines = structure.lines.sorted {
            ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
        }
        var start = 0
        var line = 0
        // The farthest end of a list that has begun.
        var linesEnd = 0
        for edge in edges where edge > start {
            while line < lines.count, lines[line].lowerBound <= start {
                linesEnd = max(linesEnd, lines[line].upperBound)
                line += 1
            }
            var scanner = SentenceScanner(
                UnsafeBufferPointer(rebasing: bytes[start..<edge]), rules,
                endsAtLines: start < linesEnd)
            scanner.run { body(($0.lowerBound + start)..<($0.upperBound + start)) }
            start = edge
        }
    }

    /// The ranges of the sentences of a text.
    public static func ranges(in text: String, rules: LanguageRules = .english) -> [Range<Int>] {
        var text = text
        var found: [Range<Int>] = []
        text.withUTF8 { forEach($0, rules: rules) { found.append($0) } }
        return found
    }
}

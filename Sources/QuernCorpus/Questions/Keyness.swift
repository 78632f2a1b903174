public import Quern

/// Which words are more frequent in some documents than in others, or than in a list.
public struct Keyness: Question {
    public enum Direction: String, CaseIterable, ParameterValue { case over, under, both }
    public enum Order: String, CaseIterable, ParameterValue {
        case g2
        case logRatio = "log_ratio"
        case percentDifference = "percent_difference"
    }

    @Parameter("The documents that are asked about: 'source == \"Xinhua\"'.") public var target:
        Condition
    @Parameter("The documents that they are compared with; all others without it.") public
        var reference: Condition? = nil
    @Parameter(
        """
        A list of frequencies to compare with in place of documents: a word and a number on each line, separated by a tab, a comma or spaces.
        """) public var list: ResourcePath? = nil
    @Parameter(
        "How many tokens the list was made from; the sum of its numbers without it.", in: 1...)
    public var listSize: Int? = nil
    @Parameter("Only documents for which this holds, on both sides.") public var `where`:
        Condition? = nil
    @Parameter("What of a token is counted: word, or lemma, stem or tag where the corpus has them.")
    public var attribute = QuerySyntax.defaultAttribute
    @Parameter("Whether words that differ in case only are different.") public var caseSensitive =
        false
    @Parameter("How often a word must occur, on both sides together.", in: 1...) public
        var minimum = 3
    @Parameter("Which words to show: those that are over-used in the target, under-used, or both.")
    public var show = Direction.over
    @Parameter("What rows are sorted by: g2, log_ratio or percent_difference.") public var sort =
        Order.g2
    @Parameter("The probability of error that critical values are given for.", in: 1e-12...0.5)
    public var alpha = 0.05
    @Parameter("How many rows to show; 0 is all.", in: 0...) public var limit = 50

    public static let name = "keyness"
    public static let summary =
        "Finds the words that are more frequent in some documents than in others."
    public static let positional: [String] = []

    private var referenceList: ReferenceList?

    public init() {}

    public var files: [(name: String, path: String)] { list.map { [("list", $0.path)] } ?? [] }

    public mutating func prepare(opening open: (ResourcePath) throws -> [UInt8]) throws {
        if list != nil, reference != nil {
            throw Diagnostics(
                .error("'reference' and 'list' are both given; compare with one of them"))
        }
        if list == nil, listSize != nil {
            throw Diagnostics(
                .error("'list_size' says how large a list is, and there is no 'list'"))
        }
        if let list { referenceList = try ReferenceList(try open(list), named: list) }
    }

    public func answer(_ corpus: CorpusReader) throws -> Table {
        let whole = try Selection(self.where, named: "where", in: corpus)
        let vocabulary = try Vocabulary(attribute, caseSensitive: caseSensitive, in: corpus)
        let here = try Selection(target, named: "target", in: corpus)
        let inTarget = Selection(here.documents.filter { whole.contains($0) }, of: corpus)
        let there: (counts: [Int], extra: [(word: String, count: Int)], size: Int, what: String)
        if let referenceList {
            let found = referenceList.counts(vocabulary)
            let size = listSize ?? referenceList.size
            guard size >= referenceList.size else {
                throw Diagnostics(
                    .error(
                        "'list_size' is \(size), and the numbers of the list come to \(referenceList.size)"
                    ))
            }
            there = (found.counts, found.extra, size, "the list")
        } else {
            let selection = try referenceSelection(whole, inTarget, corpus)
            there = (
                vocabulary.counts(in: selection, of: corpus), [], selection.tokenCount,
                FixedNumber.count(selection.documents.count, "other document")
            )
        }
        let counts = vocabulary.counts(in: inTarget, of: corpus)
        var rows: [Row] = []
        for key in counts.indices where counts[key] + there.counts[key] >= minimum {
            rows.append(
                Row(
                    word: vocabulary.text(of: key),
                    measure: KeynessMeasure(
                        target: counts[key], of: inTarget.tokenCount, reference: there.counts[key],
                        of: there.size)))
        }
        for (word, count) in there.extra where count >= minimum {
            rows.append(
                Row(
                    word: word,
                    measure: KeynessMeasure(
                        target: 0, of: inTarget.tokenCount, reference: count, of: there.size)))
        }
        guard inTarget.tokenCount > 0, there.size > 0 else {
            var table = Table(title, columns: Self.columns(attribute))
            table.notes = [
                "The target has \(FixedNumber.count(inTarget.tokenCount, "token")), the reference \(FixedNumber.count(there.size, "token")): there is nothing to compare."
            ]
            return table
        }
        return table(
            rows,
            sizes:
                "Target: \(FixedNumber.count(inTarget.tokenCount, "token")) in \(FixedNumber.count(inTarget.documents.count, "document")). Reference: \(FixedNumber.count(there.size, "token")) in \(there.what)."
        )
    }

    private struct Row {
        let word: String
        let measure: KeynessMeasure
    }

    private var title: String {
        "Keywords of \(target.text)\(reference.map { " against \($0.text)" } ?? list.map { " against \(Path.name($0.path))" } ?? "")"
    }

    private func referenceSelection(
        _ whole: Selection, _ target: Selection, _ corpus: CorpusReader
    ) throws -> Selection {
        guard let reference else {
            return Selection(
                whole.documents.filter { !target.contains($0) }, of: corpus)
        }
        let selection = try Selection(reference, named: "reference", in: corpus)
        let both = selection.documents.first { target.contains($0) && whole.contains($0) }
        if let both {
            throw Diagnostics(
                .error(
                    "the document '\(corpus.documents.id(of: both))' is in the target and in the reference",
                    hints: [
                        "make conditions that exclude each other; without 'reference', all other documents are it"
                    ]
                ))
        }
        return Selection(selection.documents.filter { whole.contains($0) }, of: corpus)
    }

    private static func columns(_ attribute: String) -> [Table.Column] {
        [
            .init(attribute), .init("target", .integer),
            .init("target_per_million", .number(places: 2)),
            .init("reference", .integer), .init("reference_per_million", .number(places: 2)),
            .init("g2", .number(places: 2)), .init("log_ratio", .number(places: 2)),
            .init("percent_difference", .number(places: 2)), .init("p", .number(places: 6)),
        ]
    }

    private func value(_ measure: KeynessMeasure) -> Double {
        switch sort {
        case .g2: measure.g2
        case .logRatio: abs(measure.logRatio)
        case .percentDifference: measure.percentDifference ?? .infinity
        }
    }

    private func table(_ all: [Row], sizes: String) -> Table {
        var rows = all.filter { show == .both || $0.measure.isOver == (show == .over) }
        rows.sort { RowOrder.precedes((value($0.measure), $0.word), (value($1.measure), $1.word)) }
        let shown = limit == 0 ? rows.count : min(limit, rows.count)
        var table = Table(title, columns: Self.columns(attribute))
        for row in rows.prefix(shown) {
            let measure = row.measure
            table.add([
                .text(row.word), .integer(measure.target),
                .optional(PerMillion.of(measure.target, in: measure.targetSize)),
                .integer(measure.reference),
                .optional(PerMillion.of(measure.reference, in: measure.referenceSize)),
                .number(measure.g2), .number(measure.logRatio),
                .optional(measure.percentDifference),
                .number(ChiSquare.probability(measure.g2)),
            ])
        }
        table.notes = [sizes, multipleTesting(all)]
        if shown < rows.count {
            table.notes.append(
                "The first \(FixedNumber.grouped(shown)) of \(FixedNumber.count(rows.count, "row")); limit 0 shows all."
            )
        }
        table.picture = .bars(
            rows.prefix(min(shown, 40)).map { ($0.word, $0.measure.logRatio) }, unit: "log ratio",
            places: 2)
        return table
    }

    /// What many tests at once mean for the critical value of G² (Bonferroni; Benjamini and Hochberg 1995).
    private func multipleTesting(_ rows: [Row]) -> String {
        let values = rows.map(\.measure.g2).sorted(by: >)
        let tests = Double(max(1, values.count))
        var discoveries = 0
        for (index, value) in values.enumerated()
        where ChiSquare.probability(value) <= Double(index + 1) / tests * alpha {
            discoveries = index + 1
        }
        let bonferroni = ChiSquare.critical(alpha / tests)
        let beyond = values.prefix { $0 >= bonferroni }.count
        let single = FixedNumber.text(ChiSquare.critical(alpha), places: 2)
        let benjamini =
            discoveries == 0
            ? "no word passes Benjamini and Hochberg's procedure"
            : "Benjamini and Hochberg's procedure keeps \(FixedNumber.count(discoveries, "word")), from G² \(FixedNumber.text(values[discoveries - 1], places: 2)) on"
        return
            "\(FixedNumber.count(values.count, "word")) \(values.count == 1 ? "was" : "were") tested at once: for p < \(Drawing.label(alpha)) a single test needs G² above \(single), Bonferroni's correction above \(FixedNumber.text(bonferroni, places: 2)) (\(FixedNumber.count(beyond, "word"))); \(benjamini)."
    }
}

/// A list of words with their frequencies, from a file.
struct ReferenceList: Sendable {
    private let entries: [(word: String, count: Int)]
    /// The sum of the numbers.
    let size: Int

    /// - Throws: ``Diagnostics`` with every line that cannot be read.
    init(_ bytes: [UInt8], named path: ResourcePath) throws(Diagnostics) {
        let file = SourceFile(path: path.path, bytes: bytes)
        var entries: [(String, Int)] = []
        var problems: [Diagnostic] = []
        var size = 0
        var start = 0
        var isFirst = true
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            var line = bytes[start..<end]
            let offset = start
            start = end + 1
            if line.last == 0x0D { line.removeLast() }
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) || line.first == UInt8(ascii: "#") {
                continue
            }
            defer { isFirst = false }
            guard let (word, count) = Self.entry(line) else {
                // A header is no entry.
                if isFirst { continue }
                if problems.count < 20 {
                    problems.append(
                        .error(
                            "this line is no word and number",
                            at: SourceLocation(file: file, offset: offset, length: line.count),
                            hints: ["write the word, a tab, and how often it occurs"]))
                }
                continue
            }
            entries.append((word, count))
            let (sum, isTooLarge) = size.addingReportingOverflow(count)
            size = isTooLarge ? .max : sum
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
        if entries.isEmpty || size == .max || size == 0 {
            throw Diagnostics(
                .error(
                    "'\(path.path)' is no list of words and numbers: \(entries.isEmpty ? "it has no line of that kind" : "its numbers come to nothing that can be compared")",
                    hints: ["write a word, a tab, and how often it occurs on each line"]))
        }
        self.entries = entries
        self.size = size
    }

    /// A word and the whole number behind the last tab, comma or space.
    private static func entry(_ line: ArraySlice<UInt8>) -> (String, Int)? {
        let isTabbed = line.contains(0x09)
        let separators: Set<UInt8> = isTabbed ? [0x09] : [0x2C, 0x20, 0x3B]
        guard let split = line.lastIndex(where: { separators.contains($0) }) else { return nil }
        let digits = line[(split + 1)...].filter { $0 != 0x22 && $0 != 0x20 }
        guard !digits.isEmpty, digits.count <= 18,
            digits.allSatisfy({ (0x30...0x39).contains($0) }),
            let count = Int(String(decoding: digits, as: UTF8.self))
        else { return nil }
        var word = line[..<split]
        while let last = word.last, separators.contains(last) || last == 0x20 { word.removeLast() }
        if word.count >= 2, word.first == 0x22, word.last == 0x22 {
            word = word.dropFirst().dropLast()
        }
        return word.isEmpty ? nil : (String(decoding: word, as: UTF8.self), count)
    }

    /// The counts of the words that a corpus has, and the other words.
    func counts(_ vocabulary: Vocabulary) -> (counts: [Int], extra: [(word: String, count: Int)]) {
        var counts = [Int](repeating: 0, count: vocabulary.limit)
        var extra: [String: Int] = [:]
        for (word, count) in entries {
            if let key = vocabulary.key(of: word) {
                counts[key] += count
            } else {
                extra[vocabulary.spelled(word), default: 0] += count
            }
        }
        return (
            counts,
            extra.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
                ($0.key, $0.value)
            }
        )
    }
}

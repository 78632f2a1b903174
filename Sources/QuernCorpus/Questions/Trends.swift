public import Quern

/// How often things are said over time.
public struct Trends: Question {
    public enum Step: String, CaseIterable, ParameterValue { case day, month, quarter, year }

    @Parameter("What to look for, each in quotes; each is a line of its own.") public var query:
        [CorpusQuery]
    @Parameter("Only documents for which this holds: 'source == \"Xinhua\"'.") public var `where`:
        Condition? =
            nil
    @Parameter("The steps of time: day, month, quarter or year.") public var by = Step.month
    @Parameter("The field of the metadata with the date.") public var field = "date"

    public static let name = "trends"
    public static let summary =
        "Counts how often something is said, by day, month, quarter or year."

    /// More steps are no line that anybody sees.
    private static let stepLimit = 20_000

    public init() {}

    public mutating func prepare(opening open: (ResourcePath) throws -> [UInt8]) throws {
        if query.isEmpty { throw Diagnostics(.error("'query' is empty; say what to look for")) }
    }

    public func answer(_ corpus: CorpusReader) throws -> Table {
        let selection = try Selection(self.where, named: "where", in: corpus)
        let timeline = try Timeline(selection, field: field, by: by, in: corpus)
        var table = Table(
            "Trends by \(by.rawValue)",
            columns: [
                .init(by.rawValue), .init("query"), .init("hits", .integer),
                .init("per_million", .number(places: 2)), .init("documents_with_hits", .integer),
                .init("documents", .integer), .init("tokens", .integer),
            ])
        guard let bounds = timeline.bounds else {
            table.notes = [
                "None of \(FixedNumber.count(selection.documents.count, "document")) has a date in '\(field)' that says the \(by.rawValue)."
            ]
            return table
        }
        if bounds.count > Self.stepLimit {
            throw Diagnostics(
                .error(
                    "from \(timeline.name(bounds.lowerBound)) to \(timeline.name(bounds.upperBound)) there are \(FixedNumber.grouped(bounds.count)) steps, and \(FixedNumber.grouped(Self.stepLimit)) are the most",
                    hints: ["take longer steps with 'by', or leave out stray dates with 'where'"]))
        }
        var series: [Picture.Series] = []
        for one in query {
            let hits = try QueryEvaluation(one, in: corpus).hits(in: selection)
            let (counts, documents) = timeline.counts(hits)
            var values: [Double?] = []
            for step in bounds {
                let index = step - bounds.lowerBound
                let rate = PerMillion.of(counts[index], in: timeline.tokens[index])
                values.append(rate)
                table.add([
                    .text(timeline.name(step)), .text(one.text), .integer(counts[index]),
                    .optional(rate), .integer(documents[index]),
                    .integer(timeline.documents[index]), .integer(timeline.tokens[index]),
                ])
            }
            series.append(.init(one.text, values))
        }
        table.notes = [
            "Per million tokens of the \(by.rawValue). A \(by.rawValue) without documents has 0 tokens, and no rate."
        ]
        if timeline.undated > 0 {
            table.notes.append(
                "\(FixedNumber.count(timeline.undated, "document")) without a date in '\(field)' that says the \(by.rawValue) \(timeline.undated == 1 ? "is" : "are") left out."
            )
        }
        table.picture = .lines(
            steps: bounds.map { timeline.name($0) }, series: series, unit: "per million tokens")
        return table
    }
}

/// Documents by steps of time, which are numbered without gaps.
struct Timeline {
    private let step: Trends.Step
    /// The step of every document of the corpus; nil for those left out.
    private let steps: [Int?]
    private let selection: Selection
    /// The first and the last step; nil when no document has a date.
    let bounds: ClosedRange<Int>?
    /// Of every step.
    private(set) var tokens: [Int] = []
    private(set) var documents: [Int] = []
    private(set) var undated = 0

    init(
        _ selection: Selection, field: String, by step: Trends.Step, in corpus: CorpusReader
    ) throws(Diagnostics) {
        self.step = step
        self.selection = selection
        guard let column = corpus.documents.column(field) else {
            throw FieldName.unknown(field, in: corpus.documents)
        }
        var steps = [Int?](repeating: nil, count: corpus.documentCount)
        var bounds: (Int, Int)?
        for document in selection.documents {
            let number =
                column[document]?.plainText.isEmpty == false
                ? column[document].flatMap { CalendarDate(beginningOf: $0.plainText) }.flatMap {
                    Self.number($0, step)
                } : nil
            guard let number else {
                undated += 1
                continue
            }
            steps[document] = number
            bounds = (min(bounds?.0 ?? number, number), max(bounds?.1 ?? number, number))
        }
        self.steps = steps
        self.bounds = bounds.map { $0.0...$0.1 }
        guard let range = self.bounds, range.count <= 5_000_000 else { return }
        tokens = [Int](repeating: 0, count: range.count)
        documents = tokens
        for document in selection.documents {
            guard let number = steps[document] else { continue }
            tokens[number - range.lowerBound] += corpus.documents.tokens(of: document).count
            documents[number - range.lowerBound] += 1
        }
    }

    private static func number(_ date: CalendarDate, _ step: Trends.Step) -> Int? {
        switch step {
        case .year: date.year
        case .quarter: date.month.map { date.year * 4 + ($0 - 1) / 3 }
        case .month: date.month.map { date.year * 12 + $0 - 1 }
        case .day: CalendarDay(date)?.number
        }
    }

    func name(_ number: Int) -> String {
        switch step {
        case .year: CalendarDate(number).iso
        case .quarter: "\(CalendarDate(number / 4).iso)-Q\(number % 4 + 1)"
        case .month: CalendarDate(number / 12, number % 12 + 1).iso
        case .day: CalendarDay(number: number).iso
        }
    }

    /// The hits of every step, and the documents that have one.
    func counts(_ hits: Hits) -> (hits: [Int], documents: [Int]) {
        var counts = [Int](repeating: 0, count: tokens.count)
        var documents = counts
        guard let bounds else { return (counts, documents) }
        var cursor = selection.makeCursor()
        var last = -1
        for start in hits.starts {
            guard cursor.document(holding: Int(start)) != nil, let step = steps[cursor.document]
            else {
                continue
            }
            counts[step - bounds.lowerBound] += 1
            if cursor.document != last { documents[step - bounds.lowerBound] += 1 }
            last = cursor.document
        }
        return (counts, documents)
    }
}

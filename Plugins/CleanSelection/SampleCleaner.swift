public import Quern

/// Keeps a part of the documents, chosen by chance and yet always the same.
///
/// Every document has a lot, a number from 0 to 1 that depends on the seed and its identity alone (XXH3). With `rate`, those
/// whose lot is at most the rate are kept: documents that come or go do not change who else is kept, and a sample of
/// 0.1 holds that of 0.05. With `count`, those with the lowest lots are: of all documents, or of each group that has
/// the same value in the field `by`. Groups get `count` documents each, or with `share: proportional` a part of
/// `count` like their part of the corpus (largest remainder; ties go to the value that comes first).
///
/// Documents of one identity, such as records that are equal byte for byte or whose source numbers them from 1 in every file,
/// have one lot: with `rate` they are kept or dropped together. A `count` that ends between them is met all the same; which of
/// them are kept depends on their files and their places there.
public struct SampleCleaner: SurveyCleaner {
    /// How `count` is given to groups.
    public enum Share: String, CaseIterable, Sendable, ParameterValue {
        case each, proportional
    }

    @Parameter(
        "The part of the documents to keep, from 0 to 1; documents of one id share a lot and are kept or dropped together.",
        in: 0...1)
    var rate: Double? = nil
    @Parameter("How many documents to keep.", in: 0...) var count: Int? = nil
    @Parameter("The metadata field whose values make groups; needs 'count'.") var by: String? = nil
    @Parameter("Whether each group gets 'count' documents, or its part of 'count'.")
    var share = Share.each
    @Parameter("Another seed gives another sample.") var seed = 0

    public static let description = StageDescription(
        "sample", "Keeps a part of the documents, by rate or count, stable and seeded.",
        version: 3,
        scores: [ScoreDescription("lot", atMost: "rate")],
        examples: [
            Example("All", ["rate": 1.0], "The mill.", gives: "The mill."),
            Example("None", ["rate": 0.0], "The mill.", drops: "not in the sample"),
            Example(
                "A count beyond the corpus", ["count": 5], "The mill.", corpus: ["a", "b"],
                gives: "The mill."),
            Example(
                "A few of each source", ["count": 1, "by": "source"], "The mill.",
                metadata: ["source": "Mill Post"], corpus: ["a", "b"], gives: "The mill."),
            Example("How many?", [:], "x", fails: "needs 'rate' or 'count'"),
            Example(
                "One of the two", ["rate": 0.5, "count": 5], "x",
                fails: "takes 'rate' or 'count', not both"),
            Example(
                "A rate needs no groups", ["rate": 0.5, "by": "source"], "x",
                fails: "'by' needs 'count': with a rate, every group is sampled at that rate"),
        ])

    public init() {}

    public func parametersMissing(forScore name: String) -> [String] {
        limitsMissing(ofScore: name)
    }

    public mutating func prepare(in context: PreparationContext) throws {
        context.doubtFields([by].compactMap(\.self), of: "by")
        if rate == nil, count == nil {
            throw StageError("needs 'rate' or 'count': how many documents to keep")
        }
        if rate != nil, count != nil {
            throw StageError("takes 'rate' or 'count', not both")
        }
        if rate != nil, by != nil {
            throw StageError("'by' needs 'count': with a rate, every group is sampled at that rate")
        }
        if by == nil, share == .proportional {
            throw StageError("'share: proportional' needs 'by': the field whose values make groups")
        }
    }

    public var surveys: Bool { count != nil }

    // Places tell documents of one identity apart.
    public var surveyDependsOnPlace: Bool { count != nil }

    private func lot(of document: Document) -> UInt64 {
        var key: [UInt8] = (0..<8).map { UInt8(truncatingIfNeeded: seed >> (8 * $0)) }
        key += document.id.text.utf8
        return Fingerprint.fast(key)
    }

    /// The lot with which a document takes part in a count.
    private func placedLot(of document: Document) -> SampleSurvey.Lot {
        SampleSurvey.Lot(number: lot(of: document), place: document.placeHash)
    }

    private func group(of document: Document) -> String {
        by.flatMap { document.metadata[$0]?.plainText } ?? ""
    }

    public func survey(
        _ document: Document, into summary: inout SampleSurvey, in context: StageContext
    ) throws {
        summary.limit = count ?? 0
        summary.isProportional = share == .proportional
        summary.add(placedLot(of: document), to: group(of: document))
    }

    public func conclude(_ summary: consuming SampleSurvey) -> SampleSurvey { summary.concluded() }

    public func clean(
        _ document: inout Document, given corpus: SampleSurvey, in context: StageContext
    ) throws -> Verdict {
        let isKept: Bool
        if let rate {
            // Above 0 and at most 1, so that a rate of 0 keeps none and one of 1 all.
            let part = (Double(lot(of: document) >> 11) + 1) / 0x1p53
            context.score("lot", part)
            isKept = part <= rate
        } else {
            // They make a group of their own, which a slip in the name would make of all.
            if let by, document.metadata[by] == nil { context.count("without '\(by)'") }
            isKept = corpus.keeps(placedLot(of: document), of: group(of: document))
        }
        return isKept ? .keep : .drop(reason: "not in the sample")
    }

    public func decisions(
        given corpus: SampleSurvey, for slice: SampleSurvey, into encoder: inout ByteEncoder
    ) -> Bool {
        // What a slice does not list among its lowest lots is not among the corpus's lowest.
        encoder.list(slice.groups) { encoder, group in
            encoder.text(group.name)
            encoder.list(group.lots.filter { corpus.keeps($0, of: group.name) }) {
                $1.encode(to: &$0)
            }
        }
        return true
    }
}

import Quern
import QuernTesting
import TestSupport
import Testing

@testable import CleanDuplicates

/// The corpus's notes grow with the corpus, so they must not be copied for every slice.
@Suite struct SummaryMergeTests {
    private func notes(of summary: DuplicatesCleaner.Summary) -> ObjectIdentifier? {
        switch summary.state {
        case .documents(let records): ObjectIdentifier(records)
        case .units(let records): ObjectIdentifier(records)
        default: nil
        }
    }

    @Test(arguments: ["document", "line"]) func mergingAddsInPlace(unit: String) throws {
        let stage = try StageHarness(
            DuplicatesCleaner.self,
            [("unit", .string(unit)), ("by", "text")]
                + (unit == "line" ? [("min_length", 0)] : [])
        ).stage
        let context = StageContext(label: "clean: duplicates")
        var corpus = stage.begin(in: SurveySpace())
        let first = try #require(notes(of: corpus))
        for slice in 0..<3 {
            var summary = DuplicatesCleaner.Summary()
            try stage.survey(.sample("The mill \(slice)\nstands."), into: &summary, in: context)
            corpus.merge(summary)
            #expect(notes(of: corpus) == first, "after slice \(slice)")
        }
    }
}

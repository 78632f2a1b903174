import QuernTesting
import TestSupport
import Testing

@testable import Quern

/// What a part of a document has of its annotations.
@Suite struct DividedAnnotationsTests {
    /// The parts are those that going through all annotations for each part finds, whatever lies in, across or around what.
    @Test func partsAreThoseOfAnExhaustiveSearch() throws {
        var random = SeededGenerator(seed: 3)
        for round in 0..<300 {
            var document = Document.sample(String(repeating: "x", count: 60))
            var tags = Tags()
            for _ in 0..<Int.random(in: 0...25, using: &random) {
                let start = Int.random(in: 0...60, using: &random)
                let length = Int.random(in: 0...(round % 3 == 0 ? 60 : 9), using: &random)
                tags.annotate("spans", Annotation(start..<min(60, start + length)))
            }
            try document.apply(tags)
            let divided = DividedAnnotations(document.annotations)
            for _ in 0..<20 {
                let start = Int.random(in: 0..<60, using: &random)
                let range = start..<Int.random(in: (start + 1)...60, using: &random)
                let wanted = document.annotations["spans"].compactMap { span -> Range<Int>? in
                    let cut = span.range.clamped(to: range)
                    let isThere =
                        span.range.isEmpty ? range.contains(span.range.lowerBound) : !cut.isEmpty
                    return isThere
                        ? (cut.lowerBound - start)..<(cut.upperBound - start) : nil
                }
                let found = divided.part(range)["spans"].map(\.range)
                func order(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
                    (a.lowerBound, -a.upperBound) < (b.lowerBound, -b.upperBound)
                }
                #expect(found == wanted.sorted(by: order), "round \(round), \(range)")
            }
        }
    }
}

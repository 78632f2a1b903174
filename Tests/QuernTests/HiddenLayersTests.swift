import QuernTesting
import Testing

@testable import Quern

/// What a stage does not declare, it does not see, and does not take away either.
@Suite struct HiddenLayersTests {
    private struct Failure: Error {}

    private func document() throws -> Document {
        var document = Document.sample("The mill stands.")
        var tags = Tags()
        tags.annotate("people", Annotation(4..<8, label: "miller"))
        try document.apply(tags)
        return document
    }

    @Test func hiddenLayersFollowTheText() throws {
        var document = try document()
        try document.seeing(only: LayerContract()) { document in
            #expect(document.annotations.layers.isEmpty)
            try document.edit(as: Rule("shorter", reason: "no article")) { $0.remove(0..<4) }
        }
        #expect(document.annotations.layers.map { $0.annotations.map(\.range) } == [[0..<4]])
    }

    @Test func aStageThatFailsLeavesThem() throws {
        var document = try document()
        #expect(throws: Failure.self) {
            try document.seeing(only: LayerContract()) { _ in throw Failure() }
        }
        #expect(document.annotations.layers.map(\.name) == ["people"])
    }
}

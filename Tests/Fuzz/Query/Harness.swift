import Foundation
import Quern
import QuernCorpus
import QuernTesting

/// What is asked: a few short texts with layers, made once.
private let corpus = try? makeCorpus()

private func makeCorpus() throws -> CorpusReader {
    let texts = [
        "The old mill stands by the river. The mill grinds rye, and the river turns the wheel.",
        "A solar farm gives clean energy to the village, said Ada Brandt. \u{6C34}\u{8F66} Ärger naïve.",
        "", "Bread is dear; bread will be dearer. Who can sleep beside a river that never sleeps?",
    ]
    let documents = try texts.enumerated().map { number, text in
        var document = Document.sample(
            text, id: "d\(number)", resource: "mill.txt",
            metadata: ["date": .string("2024-0\(number + 1)-05")])
        if let end = text.utf8.firstIndex(of: UInt8(ascii: " ")) {
            let length = text.utf8.distance(from: text.utf8.startIndex, to: end)
            try document.annotate("people", [Annotation(0..<length, label: "person", id: "ada")])
            try document.annotate("sentences", [Annotation(0..<text.utf8.count)])
        }
        return document
    }
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
        "quern-fuzz-\(ProcessInfo.processInfo.processIdentifier).quern"
    ).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    var writer = try CorpusWriter(path: path, pipeline: "fuzz", CorpusOptions())
    try writer.add(try writer.partial(of: documents))
    _ = try writer.finish()
    // Mapped, so it can be read without a name.
    return try CorpusReader(path: path)
}

/// Every input is a query in CQL and one for the ranked search; what is read must read the same from its own text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let corpus else { fatalError("the corpus cannot be made") }
    let bytes = UnsafeBufferPointer(start: start, count: count)
    guard count > 0, let text = String(validating: bytes, as: UTF8.self) else { return 0 }
    if let answer = try? CorpusSearch(corpus).answer(text, best: 2) {
        precondition(answer.hits.count <= min(2, answer.total), "more hits than there are")
    }
    guard let query = try? CorpusQuery(text) else { return 0 }
    guard let again = try? CorpusQuery(query.text) else {
        fatalError("'\(query.text)' cannot be read, which was written for '\(text)'")
    }
    precondition(again.text == query.text, "'\(text)' reads otherwise: '\(query.text)'")
    var question = Concordance()
    question.query = query
    if let table = try? question.answer(corpus) {
        precondition(table.rows.count <= corpus.tokenCount + 1, "more hits than there are tokens")
    }
    return 0
}

import Foundation
import Quern
import QuernTesting
import TestSupport
import Testing

@testable import QuernCorpus

/// Damaged files give an error or the same answer, and never a crash.
@Suite struct CorpusDamageTests {
    /// Everything that can be asked, in a form that can be compared.
    private static func answers(_ corpus: CorpusReader) throws -> [String] {
        var answers: [String] = []
        for document in 0..<min(corpus.documentCount, 50) {
            answers.append((try? corpus.text(of: document)) ?? "damaged")
            answers.append("\(corpus.documents.metadata(of: document))")
            answers.append("\(corpus.sourceRange(of: 1..<4, in: document))")
        }
        for name in corpus.attributeNames {
            guard let attribute = corpus.attribute(name) else { continue }
            for id in stride(from: 0, to: min(attribute.typeCount, 3000), by: 37) {
                answers.append(attribute.word(id))
                answers.append("\(attribute.positions(of: id).all().prefix(9))")
                answers.append("\(attribute.positions(of: id).advance(to: 500) ?? -1)")
            }
        }
        for name in corpus.layerNames {
            guard let layer = corpus.layer(name) else { continue }
            for span in stride(from: 0, to: min(layer.count, 900), by: 31) {
                answers.append(
                    "\(layer.range(of: span)) \(layer.byteRange(of: span)) \(layer.label(of: span))"
                )
                answers.append("\(layer.spans(overlapping: layer.range(of: span)))")
            }
        }
        for query in ["ba", "ko OR li", "\"ba ko\"", "title:title", "b*"] {
            answers.append("\(try CorpusSearch(corpus).answer(query, best: 5).hits)")
        }
        return answers
    }

    @Test func flippedBitsAreNoticed() throws {
        let fixture = try CorpusFixture([try CorpusFixture.invented(60, seed: 2)])
        let bytes = try fixture.bytes
        var random = SeededGenerator(seed: 77)
        let broken = fixture.folder.file("broken.quern")
        for _ in 0..<150 {
            var copy = bytes
            copy[Int.random(in: 0..<copy.count, using: &random)] ^=
                1 << UInt8.random(in: 0...7, using: &random)
            try Data(copy).write(to: URL(fileURLWithPath: broken))
            #expect(throws: StageError.self) { try CorpusReader(path: broken) }
        }
    }

    @Test func unnoticedDamageDoesNoHarm() throws {
        let fixture = try CorpusFixture([try CorpusFixture.invented(120, seed: 2)])
        let bytes = try fixture.bytes
        let whole = try Self.answers(try fixture.reader())
        #expect(try Self.answers(CorpusReader(path: fixture.path, checking: false)) == whole)
        var random = SeededGenerator(seed: 78)
        let broken = fixture.folder.file("broken.quern")
        for _ in 0..<80 {
            var copy = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                copy[Int.random(in: 16..<(copy.count - 300), using: &random)] = UInt8.random(
                    in: 0...255, using: &random)
            }
            try Data(copy).write(to: URL(fileURLWithPath: broken))
            if let corpus = try? CorpusReader(path: broken, checking: false) {
                _ = try? Self.answers(corpus)
            }
        }
    }

    private func message(_ bytes: [UInt8]) throws -> String {
        let folder = try TemporaryDirectory()
        let path = try folder.write("x.quern", Data(bytes))
        do {
            try CorpusReader(path: path).verify()
            return "opened"
        } catch let error as StageError {
            return error.message.replacingOccurrences(of: folder.path + "/", with: "")
        }
    }

    @Test func wrongFilesAreExplained() throws {
        let bytes = try CorpusFixture(["Rice and tea."]).bytes
        #expect(try message(bytes) == "opened")
        let foreign =
            "'x.quern' is no corpus; give a file that 'index: corpus' has written, such as out/NAME/corpus.quern"
        #expect(try message([]) == foreign)
        #expect(try message([1]) == foreign)
        #expect(try message(Array("SQLite format 3\0 and more bytes".utf8)) == foreign)
        for count in [16, 100, bytes.count - 1] {
            #expect(
                try message(Array(bytes[..<count]))
                    == "the corpus 'x.quern' was never finished; run the pipeline again")
        }
        var other = bytes
        other[8] = 9
        #expect(
            try message(other)
                == "the corpus 'x.quern' has format 9, and this program reads format 1; run the pipeline again with this version of Quern"
        )
        var damaged = bytes
        damaged[20] ^= 1
        #expect(
            try message(damaged)
                == "the corpus 'x.quern' is damaged (about); run the pipeline again")
        do {
            _ = try CorpusReader(path: "/nowhere/corpus.quern")
            Issue.record("opened")
        } catch let error as StageError {
            #expect(
                error.message
                    == "cannot open the index '/nowhere/corpus.quern': No such file or directory; give a file that 'index: corpus' has written, such as out/NAME/corpus.quern"
            )
        }
    }

    @Test func emptyCorporaWork() throws {
        for documents in [
            [], [Document.sample("", id: "a")], [.sample("…", id: "a"), .sample("", id: "b")],
        ] {
            let corpus = try CorpusFixture([documents]).reader()
            #expect(corpus.tokenCount == 0)
            #expect(corpus.documentCount == documents.count)
            for (number, document) in documents.enumerated() {
                #expect(try corpus.text(of: number) == document.text)
            }
            #expect(try CorpusSearch(corpus).answer("x OR y", best: 4).total == 0)
            #expect(corpus.byteRange(ofToken: 0).isEmpty)
            #expect(corpus.attribute("word")?.ids(folding: "x") == [])
        }
    }
}

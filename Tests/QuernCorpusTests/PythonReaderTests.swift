import Foundation
import Quern
import TestSupport
import Testing

@testable import QuernCorpus

/// A file can be read in another language: Tests/Data/read_corpus.py, which was written together with the description of the
/// format and has nothing but Python's standard library, finds what the library finds.
@Suite struct PythonReaderTests {
    static let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    @Test(.enabled(if: python != nil, "there is no python3"))
    func readsWhatTheLibraryReads() throws {
        let fixture = try CorpusFixture([try CorpusFixture.invented(400, seed: 31)])
        let corpus = try fixture.reader()
        let word = try #require(corpus.attribute("word"))
        let output = fixture.folder.file("output")
        #expect(FileManager.default.createFile(atPath: output, contents: nil))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Self.python))
        process.arguments = [Project.root + "/Tests/Data/read_corpus.py", fixture.path]
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let lines = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n")
        let values = try lines.map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [Any] ?? []
        }
        try #require(values.count == 1 + corpus.documentCount + word.typeCount)
        #expect(values[0][0] as? String == corpus.digest)
        #expect(values[0][1] as? Int == corpus.tokenCount)
        for document in 0..<corpus.documentCount {
            let row = values[1 + document]
            #expect(row[0] as? String == corpus.documents.id(of: document))
            #expect(row[1] as? String == (try corpus.text(of: document)))
            #expect(
                row[2] as? [String]
                    == corpus.documents.tokens(of: document).map { word.word(word.id(at: $0)) })
        }
        for id in 0..<word.typeCount {
            let row = values[1 + corpus.documentCount + id]
            #expect(row[0] as? String == word.word(id))
            #expect(row[1] as? Int == word.frequency(of: id))
            #expect(row[2] as? [Int] == word.positions(ofFolded: word.foldedID(id)).all())
        }
    }
}

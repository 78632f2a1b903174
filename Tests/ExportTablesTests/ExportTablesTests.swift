import Foundation
import Quern
import QuernCorpus
import QuernTesting
import TestSupport
import Testing

@testable import ExportTables

@Suite struct ExportTablesTests {
    private typealias Parameters = [(name: String, value: Metadata.Value)]

    private static func documents() throws -> [Document] {
        var documents: [Document] = [
            .sample(
                "The mill grinds rye, said Ada Brandt.", id: "a",
                metadata: ["date": "2024-01-02", "source": "Post"]),
            .sample(
                "Ada Brandt met Tomas Veil at the mill.", id: "b",
                metadata: ["date": "2024-03-02", "source": "Weekly"]),
            .sample(
                "Tomas Veil and Ada Brandt buy rye.", id: "c",
                metadata: ["date": "2024-03-09", "source": "Weekly"]),
        ]
        for index in documents.indices {
            let text = documents[index].text
            try documents[index].annotate(
                "people",
                ["Ada Brandt", "Tomas Veil"].compactMap { name in
                    text.range(of: name).map { range in
                        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
                        return Annotation(start..<(start + name.utf8.count), label: "person")
                    }
                })
        }
        return documents
    }

    private func output<Stage: TableExporter>(
        _ type: Stage.Type, _ parameters: Parameters, slices: [[Document]]? = nil,
        resources: [(path: String, text: String)] = []
    ) throws -> String {
        let folder = try TemporaryDirectory()
        let harness = try StageHarness(Stage.self, parameters, resources: resources)
        try harness.fold(try slices ?? [Self.documents()], into: folder.file("run"))
        return try folder.text("run/" + harness.stage.to.path)
    }

    @Test func everyStageWritesItsTable() throws {
        #expect(
            try output(FrequenciesExporter.self, [("limit", 3)])
                == "word,count,per_million,documents\nada,3,136363.64,3\nbrandt,3,136363.64,3\nmill,2,90909.09,2\n"
        )
        #expect(
            try output(ConcordanceExporter.self, [("query", "mill"), ("context", 1)])
                == "left,hit,right,document,date,source,resource,start,end\nThe,mill,grinds,a,2024-01-02,Post,sample.txt,4,8\nthe,mill,,b,2024-03-02,Weekly,sample.txt,33,37\n"
        )
        #expect(
            try output(
                CollocatesExporter.self, [("query", "brandt"), ("minimum", 2), ("window", 1)]
            )
            .hasPrefix(
                "word,together,frequency,expected,log_dice,mi,mi3,t,g2,delta_word,delta_node\nada,3,3,"
            ))
        #expect(
            try output(KeynessExporter.self, [("target", "source == \"Weekly\""), ("minimum", 2)])
                .split(separator: "\n")[1].hasPrefix("tomas,2,"))
        #expect(
            try output(DispersionExporter.self, [("query", ["rye"])]).split(separator: "\n")[1]
                .hasPrefix("rye,2,90909.09,2,3,"))
        #expect(
            try output(TrendsExporter.self, [("query", ["rye"])]).split(separator: "\n").count == 4)
        #expect(
            try output(LexicalDiversityExporter.self, []).split(separator: "\n")[1].hasPrefix(
                "22,13,0.5909,"))
        #expect(
            try output(CooccurrenceExporter.self, [("layers", ["people"])])
                .split(separator: "\n")[1].hasPrefix(
                    "Ada Brandt,people,Tomas Veil,people,2,3,2,0.8000,"))
    }

    @Test func theEndOfTheNameSaysTheForm() throws {
        #expect(try output(FrequenciesExporter.self, [("to", "f.json")]).hasPrefix("{\"title\":"))
        #expect(
            try output(FrequenciesExporter.self, [("to", "f.txt")]).hasPrefix(
                "Frequencies of word\n"))
        #expect(
            try output(TrendsExporter.self, [("to", "t.svg"), ("query", ["rye"])]).contains("<svg ")
        )
        #expect(
            try output(CooccurrenceExporter.self, [("to", "c.gexf"), ("layers", ["people"])])
                .contains(
                    "<gexf "))
        #expect(
            try output(CooccurrenceExporter.self, [("to", "c.graphml"), ("layers", ["people"])])
                .contains(
                    "<graphml "))
    }

    @Test func bytesDoNotDependOnSlices() throws {
        let documents = try Self.documents()
        #expect(
            try output(FrequenciesExporter.self, [], slices: documents.map { [$0] })
                == output(FrequenciesExporter.self, [], slices: [documents]))
        #expect(
            try output(FrequenciesExporter.self, [], slices: [])
                == "word,count,per_million,documents\n")
    }

    @Test func aListIsAResource() throws {
        let table = try output(
            KeynessExporter.self,
            [("target", "source == \"Weekly\""), ("list", "words.tsv"), ("minimum", 1)],
            resources: [("words.tsv", "the\t100\nrye\t5\n")])
        #expect(table.split(separator: "\n")[1].hasPrefix("ada,2,"))
    }

    private func refusal<Stage: TableExporter>(_ type: Stage.Type, _ parameters: Parameters)
        -> String
    {
        do {
            _ = try output(type, parameters)
            return "none"
        } catch { return "\(error)" }
    }

    @Test func mistakesAreRefused() {
        #expect(
            refusal(FrequenciesExporter.self, [("to", "f.xlsx")])
                == "'to' is 'f.xlsx', and the end of the name says no kind of file: use one of .csv, .json, .txt, .svg, .graphml, .gexf"
        )
        #expect(
            refusal(FrequenciesExporter.self, [("to", "f.gexf")])
                == "the table 'Frequencies of word' has no form that a file of the kind .gexf could hold; write .csv, .json or .txt"
        )
        #expect(
            refusal(CollocatesExporter.self, []).contains(
                "'collocates' needs the parameter 'query'"))
        #expect(
            refusal(CollocatesExporter.self, [("query", "[wrod=\"a\"]")]).contains(
                "the corpus has no attribute 'wrod'"))
        #expect(
            refusal(CollocatesExporter.self, [("qeury", "a")]).contains("did you mean 'query'?"))
        #expect(refusal(ConcordanceExporter.self, [("query", "a (b")]).contains("expected ')'"))
    }

    @Test func layersAreDeclared() throws {
        let harness = try StageHarness(
            CooccurrenceExporter.self, [("layers", ["people"]), ("within", "sentences")])
        #expect(harness.stage.layers.reads == ["people", "sentences"])
    }
}

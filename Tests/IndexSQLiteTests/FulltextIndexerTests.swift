import Foundation
import Quern
import QuernTesting
import Testing

@testable import IndexSQLite

@Suite struct FulltextIndexerTests {
    @Test func holdsTheRowsThatItsLayoutPromises() throws {
        let index = try IndexFixture([IndexFixture.news()])
        #expect(
            try index.rows(
                "SELECT rowid, id, title, date, source, resource, \"start\", \"end\", length(text) FROM documents",
                columns: 9) == [
                    "1|fund|Larkholm opens a fund|2024-09-04|Larkholm Post|news/fund.txt|0|77|77",
                    "2|robots|Robots reach Øresby|2024-10-01|Øresby Tidende|sample.txt|0|76|74",
                    "3|untitled||||sample.txt|0|49|49",
                    "4|empty|Nothing but a title|||sample.txt|0|0|0",
                ])
        #expect(
            try index.rows("SELECT doc, name, value, typeof(value) FROM metadata", columns: 4) == [
                "1|authors|Ada Reyes|text", "1|authors|Bo Lind|text", "1|checked|true|text",
                "1|place.city|Larkholm|text", "1|place.zip|1207|integer", "1|tone|0.25|real",
                "1|words|12|integer", "2|words|9|integer", "3|words|100|integer",
            ])
        #expect(
            try index.rows("SELECT * FROM annotations", columns: 10) == [
                "1|gazetteer|4|12|policy|sci_tech|sci-tech|4|12|",
                "1|gazetteer|28|36|place|larkholm|Larkholm|28|36|",
                "1|quotations|38|60|||It's worth 3.5 million|38|60|{\"speaker\":\"the mayor\"}",
            ])
        #expect(
            try index.rows("SELECT * FROM quern ORDER BY key", columns: 2) == [
                "documents|4", "format|2", "pipeline|test", "tokenizer|unicode",
            ])
        #expect(
            try index.rows("SELECT * FROM concepts", columns: 5).contains(
                "gazetteer|larkholm|place|1|1"))
        #expect(
            try index.rows("SELECT * FROM facets", columns: 3).contains("source|Larkholm Post|1"))
        #expect(
            try index.rows("SELECT title FROM documents WHERE title IS NULL", columns: 1).count == 1
        )
    }

    @Test func sliceBoundariesLeaveNoTrace() throws {
        let news = try IndexFixture.news()
        let documents = (0..<300).map { index in
            var document = news[index % 2]
            document.metadata["number"] = .integer(index)
            return document
        }
        let whole = try IndexFixture([documents])
        let single = try IndexFixture(documents.map { [$0] })
        let mixed = try IndexFixture([[], Array(documents[..<7]), [], Array(documents[7...]), []])
        let bytes = try Data(contentsOf: URL(fileURLWithPath: whole.path))
        #expect(try Data(contentsOf: URL(fileURLWithPath: single.path)) == bytes)
        #expect(try Data(contentsOf: URL(fileURLWithPath: mixed.path)) == bytes)
    }

    @Test func wordListsAgreeWithTheTexts() throws {
        let news = try IndexFixture.news()
        let index = try IndexFixture((0..<50).map { _ in news })
        let database = try Database(path: index.path, .create)
        try database.run("INSERT INTO search(search, rank) VALUES('integrity-check', 1)")
        // The check can fail.
        try database.run("UPDATE documents SET text = 'other words' WHERE rowid = 7")
        #expect(throws: SQLiteFailure.self) {
            try database.run("INSERT INTO search(search, rank) VALUES('integrity-check', 1)")
        }
    }

    @Test func storesOnlyTheChosenFieldsAndLayers() throws {
        let index = try IndexFixture(
            [IndexFixture.news()], [("metadata", ["words"]), ("annotations", ["quotations"])])
        #expect(try index.rows("SELECT DISTINCT name FROM metadata", columns: 1) == ["words"])
        #expect(
            try index.rows("SELECT DISTINCT layer FROM annotations", columns: 1) == ["quotations"])
        let stage = try StageHarness(FulltextIndexer.self, [("annotations", ["quotations"])]).stage
        #expect(stage.layers.reads == ["quotations"])
    }

    @Test func tokenizersDiffer() throws {
        let news = try IndexFixture.news()
        let plain = try IndexFixture([news])
        let porter = try IndexFixture([news], [("tokenizer", "porter")])
        let trigram = try IndexFixture([news], [("tokenizer", "trigram")])
        #expect(try plain.ids("robot") == [])
        #expect(try porter.ids("robot") == ["robots"])
        #expect(try trigram.ids("obot") == ["robots"])
        #expect(try trigram.refusal("ob")?.contains("too short") == true)
        #expect(try plain.ids("cafe ORESBY") == [])
        #expect(try plain.ids("cafe øresby") == ["robots"])
    }

    @Test func anEmptyCorpusIsAnIndex() throws {
        let index = try IndexFixture([[]])
        #expect(try index.search("anything").total == 0)
        #expect(
            try index.refusal("x", [.init(field: "mood", comparison: .equal, value: "1")]) != nil)
    }

    @Test func hugeAndHostileTexts() throws {
        var text = ""
        for number in 0..<700_000 { text += "w\(number % 5000) " }
        #expect(text.utf8.count > 3_500_000)
        text += "needle " + String(repeating: "x", count: 2_000_000)
        let nul = Document.sample("before\0after and \u{FFFD}\u{10FFFF} end", id: "nul\0id")
        let index = try IndexFixture([[.sample(text, id: "huge"), nul]])
        #expect(try index.ids("needle") == ["huge"])
        #expect(try index.ids("after") == ["nul\0id"])
        #expect(
            try index.rows("SELECT length(CAST(text AS BLOB)) FROM documents", columns: 1) == [
                String(text.utf8.count), String(nul.text.utf8.count),
            ])
    }

    @Test func ninePagesOfSameIdsAreAllKept() throws {
        let twins = (0..<20).map { _ in Document.sample("the same words", id: "twin") }
        #expect(try IndexFixture([twins]).search("same").total == 20)
    }

    @Test func examplesHold() {
        let runner = ExampleRunner { _ in throw StageError("no declaration files here") }
        for type in IndexSQLitePlugin().stages { #expect(runner.failures(of: type) == []) }
    }
}

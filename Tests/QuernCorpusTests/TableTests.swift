import Foundation
import Quern
import QuernTesting
import TestSupport
import Testing

@testable import QuernCorpus

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct TableTests {
    static let table: Table = {
        var table = Table(
            "A <table> & more",
            columns: [
                .init("word"), .init("count", .integer), .init("share_of", .number(places: 2)),
            ])
        table.add(["mill", 12, .number(0.125)])
        table.add(["a, \"b\"", 3, .missing])
        table.add([.text("水車 \u{1B}[31m"), 1000, .number(-0.001)])
        table.notes = ["A note."]
        return table
    }()

    @Test func textIsAligned() {
        #expect(
            Self.table.text == """
                A <table> & more

                word        count  share of
                mill           12      0.12
                a, "b"          3
                水車 \u{FFFD}[31m   1000      0.00

                A note.
                """)
    }

    @Test func csvIsQuoted() {
        #expect(
            String(decoding: Self.table.csv, as: UTF8.self)
                == "word,count,share_of\nmill,12,0.12\n\"a, \"\"b\"\"\",3,\n水車 \u{1B}[31m,1000,0.00\n"
        )
        #expect(Self.table.digest == Fingerprint.sha256(Self.table.csv))
    }

    @Test func jsonHasTheSameDigits() {
        #expect(
            String(decoding: Self.table.json, as: UTF8.self)
                == "{\"title\":\"A <table> & more\",\"columns\":[\"word\",\"count\",\"share_of\"],\"rows\":[{\"word\":\"mill\",\"count\":12,\"share_of\":0.12},{\"word\":\"a, \\\"b\\\"\",\"count\":3,\"share_of\":null},{\"word\":\"水車 \\u001b[31m\",\"count\":1000,\"share_of\":0.00}],\"notes\":[\"A note.\"]}\n"
        )
    }

    @Test(
        arguments: [
            (0.5, 0, "0"), (1.5, 0, "2"), (2.345, 2, "2.35"), (1e15, 1, "1000000000000000.0"),
            (.nan, 2, ""), (.infinity, 2, ""), (-0.0, 2, "0.00"), (-1.005, 2, "-1.00"),
        ] as [(Double, Int, String)])
    func numbersHaveFixedDigits(value: Double, places: Int, text: String) {
        #expect(FixedNumber.text(value, places: places) == text)
    }

    @Test func picturesAreWellFormedAndEscaped() throws {
        let corpus = try AskedCorpus([
            [
                .sample(
                    "<script>alert(1)</script> mill & wheel mill", id: "<d>",
                    metadata: ["date": "2024-01-01", "source": "<img src=x>"]),
                .sample(
                    "mill ]]> \u{1} wheel mill wheel", id: "e",
                    metadata: ["date": "2024-03-01", "source": "b"]),
            ]
        ])
        let tables = [
            try corpus.ask(Frequencies.self),
            try corpus.ask(Trends.self, ["query": ["\"mill<?\"", "wheel"]]),
            try corpus.ask(Dispersion.self, ["query": "[word!=\"<x>&\"]"]),
            try corpus.ask(Collocates.self, ["query": "mill", "minimum": 1]),
            try corpus.ask(Keyness.self, ["target": "source == \"b\"", "minimum": 1]),
            try corpus.ask(LexicalDiversity.self, ["by": "source"]),
            try corpus.ask(
                Cooccurrence.self, ["layers": "paragraphs", "name": "text", "minimum": 1]),
        ]
        for table in tables {
            let svg = try #require(table.svg, "\(table.title)")
            let parser = XMLParser(data: Data(svg))
            #expect(parser.parse(), "\(table.title): \(parser.parserError.map { "\($0)" } ?? "")")
            let text = String(decoding: svg, as: UTF8.self)
            #expect(!text.contains("<script") && !text.contains("<img") && !text.contains("href"))
            #expect(text.contains("prefers-color-scheme:dark"))
            #expect(!text.contains("nan") && !text.contains("inf"))
        }
        #expect(try corpus.ask(Concordance.self, ["query": "mill"]).svg == nil)
    }

    @Test(
        .enabled(if: PythonTools.hasXMLSchema, Comment(rawValue: PythonTools.absent)),
        .enabled(
            if: SharedData.suites.has("schemas/specs_1.3_gexf.xsd"),
            Comment(rawValue: SharedData.absent)))
    func networksAreValid() throws {
        let table = try MillTexts.corpus().ask(
            Cooccurrence.self, ["layers": "people", "minimum": 1])
        let network = try #require(table.network)
        let folder = try TemporaryDirectory()
        for (name, target) in [
            ("gexf", "gexf.xsd"), ("dynamics", "dynamics.xsd"), ("viz", "viz.xsd"),
        ] {
            _ = try folder.write(
                target, try SharedData.suites.text("schemas/specs_1.3_\(name).xsd"))
        }
        let gexf = try folder.write("a.gexf", Data(network.gexf))
        let graphML = try folder.write("a.graphml", Data(network.graphML))
        let script = """
            import sys
            from lxml import etree
            schema = etree.XMLSchema(etree.parse(sys.argv[1]))
            schema.assertValid(etree.parse(sys.argv[2]))
            root = etree.parse(sys.argv[3]).getroot()
            ns = '{http://graphml.graphdrawing.org/xmlns}'
            keys = {k.get('id') for k in root.iter(ns + 'key')}
            nodes = {n.get('id') for n in root.iter(ns + 'node')}
            assert all(d.get('key') in keys for d in root.iter(ns + 'data'))
            edges = list(root.iter(ns + 'edge'))
            assert edges and all(e.get('source') in nodes and e.get('target') in nodes for e in edges)
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: PythonTools.interpreter)
        process.arguments = ["-c", script, folder.file("gexf.xsd"), gexf, graphML]
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(String(decoding: said, as: UTF8.self))")
    }
}

@Suite struct CitationTests {
    @Test func aLineIsReadBack() throws {
        let corpus = try MillTexts.corpus()
        var question = Concordance()
        question.query = try CorpusQuery("\"a; {b\\\"}\" [] mill")
        question.sample = 2
        question.seed = 9
        let table = try question.answer(corpus.reader)
        let citation = Citation(
            of: table, to: question, in: corpus.reader, lock: String(repeating: "ab", count: 32))
        #expect(citation.line.hasPrefix("Quern: run test abababababababab; index "))
        #expect(citation.line.contains("; seed 9; table "))
        #expect(try Citation(line: citation.line) == citation)
        #expect(try Citation(line: "  " + citation.line + "\n") == citation)
        let plain = Citation(of: table, to: Frequencies(), in: corpus.reader, lock: nil)
        #expect(plain.line.hasPrefix("Quern: no run; index "))
        #expect(plain.line.contains("; ask freq {}; no seed; table "))
        #expect(try Citation(line: plain.line) == plain)
    }

    @Test func whatIsNoCitation() {
        #expect(
            message { _ = try Citation(line: "see table 3") }
                == "this is no citation of Quern: expected 'Quern:' where it says 'see table 3'")
        for line in [
            "Quern:", "Quern: run x y; index z; ask", "Quern: run a b; index 12345678; ask freq {",
            "Quern: no run; index 12345678; ask freq {}; no seed; table",
        ] {
            #expect(
                message { _ = try Citation(line: line) }.hasPrefix("this is no citation of Quern"))
        }
    }
}

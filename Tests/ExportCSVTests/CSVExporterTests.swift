import Foundation
import Quern
import QuernTesting
import TestSupport
import Testing

@testable import ExportCSV

@Suite struct CSVExporterTests {
    private typealias Parameters = [(name: String, value: Metadata.Value)]

    /// The file's bytes as text.
    private func table(_ slices: [[Document]], _ parameters: Parameters = []) throws -> String {
        let folder = try TemporaryDirectory()
        try StageHarness(CSVExporter.self, parameters).fold(slices, into: folder.file("run"))
        return try folder.text("run/documents.csv")
    }

    private func refusal(_ parameters: Parameters) -> String {
        do {
            _ = try StageHarness(CSVExporter.self, parameters)
            return "none"
        } catch {
            return "\(error)"
        }
    }

    private func document() throws -> Document {
        var document = Document.sample(
            "Mayor Ada Reyes met Bo Lind.\nReyes said: \"No, never.\"", id: "a-1",
            resource: "news/a.txt",
            metadata: [
                "title": "Reyes, Lind; and \"others\"", "date": "2024-09-04",
                "authors": ["C. Ode", "D. Ay"],
                "words": 9, "share": 0.5, "checked": false, "text": "a field that is called text",
                "place": .record(["city": "Larkholm", "zip": .record(["code": 1207])]),
                "a.b": "dotted",
            ])
        try document.annotate(
            "people",
            [
                Annotation(6..<15, label: "person", id: "ada_reyes"),
                Annotation(20..<27, label: "person", id: ""),
                Annotation(29..<34, label: "person", id: "ada_reyes"),
            ])
        return document
    }

    @Test func writesTheUsualColumns() throws {
        #expect(
            try table([[document()]])
                == "id,title,date,source,language,authors,url,resource,start,end,text\r\n"
                + "a-1,\"Reyes, Lind; and \"\"others\"\"\",2024-09-04,,,C. Ode; D. Ay,,news/a.txt,0,53,"
                + "\"Mayor Ada Reyes met Bo Lind.\nReyes said: \"\"No, never.\"\"\"\r\n")
    }

    @Test func writesTheChosenColumns() throws {
        let columns: Metadata.Value = [
            "layers.people", "texts.people", "counts.people", "counts.places", "layers.places",
            "words", "share",
            "checked", "metadata.text", "place.city", "place.zip.code", "place.zip", "a.b",
            "none.such", "line", "sha256",
        ]
        #expect(
            try table(
                [[document()]], [("columns", columns), ("header", false), ("line_ends", "lf")])
                == "ada_reyes; Bo Lind,Ada Reyes; Bo Lind; Reyes,3,0,,9,0.5,false,a field that is called text,"
                + "Larkholm,1207,\"{\"\"code\"\":1207}\",dotted,,1,\(String(repeating: "0", count: 64))\n"
        )
        let stage = try StageHarness(CSVExporter.self, [("columns", columns)]).stage
        #expect(stage.layers.reads == ["people", "places"])
    }

    @Test func delimitersHeadersAndMark() throws {
        let columns: Metadata.Value = ["id", "title"]
        for (delimiter, sign) in [
            (";", ";"), ("semicolon", ";"), ("tab", "\t"), ("\t", "\t"), ("|", "|"),
        ] {
            let text = try table(
                [[document()]],
                [
                    ("columns", columns), ("delimiter", .string(delimiter)), ("bom", true),
                    ("map", .record(["title": "head;line|\t"])), ("line_ends", "lf"),
                ])
            #expect(
                text
                    == "\u{FEFF}id\(sign)\"head;line|\t\"\na-1\(sign)\"Reyes, Lind; and \"\"others\"\"\"\n"
            )
        }
    }

    @Test func lineBreaksInCells() throws {
        let document = Document.sample("one\r\n\r\ntwo\\n\rthree\n", id: "x")
        func cell(_ newlines: String) throws -> String {
            try table(
                [[document]],
                [
                    ("columns", "text"), ("header", false), ("newlines", .string(newlines)),
                    ("line_ends", "lf"),
                ])
        }
        #expect(try cell("keep") == "\"one\r\n\r\ntwo\\n\rthree\n\"\n")
        #expect(try cell("space") == "\"one two\\n three \"\n")
        #expect(try cell("escape") == "\"one\\r\\n\\r\\ntwo\\\\n\\rthree\\n\"\n")
    }

    @Test func formulasAreEscapedOnlyWhenAsked() throws {
        let titles = ["=1+1", "@x", "+1 555", "-5", "+5.5", "- item", "\t=x", "a=b", "", "'q", "-"]
        let documents = titles.map { Document.sample("", metadata: ["title": .string($0)]) }
        func cells(_ escapes: Bool) throws -> [Substring] {
            try table(
                [documents],
                [
                    ("columns", "title"), ("header", false), ("line_ends", "lf"),
                    ("escape_formulas", .boolean(escapes)),
                ]
            ).split(separator: "\n")
        }
        #expect(
            try cells(false) == [
                "=1+1", "@x", "+1 555", "-5", "+5.5", "- item", "\t=x", "a=b", "\"\"", "'q", "-",
            ])
        #expect(
            try cells(true) == [
                "'=1+1", "'@x", "'+1 555", "-5", "+5.5", "'- item", "'\t=x", "a=b", "\"\"", "'q",
                "-",
            ])
    }

    /// Whatever the cells, a reader of RFC 4180 gets them back.
    @Test func readsBackWhateverWasWritten() throws {
        var random = SeededGenerator(seed: 20_240_904)
        let pieces = [
            "\"", ",", ";", "\n", "\r", "\r\n", " ", "a", "é", "日本", "\0", "\u{FEFF}", "\\", "\t",
            "'", "=", "",
        ]
        let rows = (0..<400).map { _ in
            (0..<3).map { _ in
                (0..<Int.random(in: 0...6, using: &random)).map { _ in
                    pieces.randomElement(using: &random) ?? ""
                }.joined()
            }
        }
        let documents = rows.map {
            Document.sample($0[0], metadata: ["one": .string($0[1]), "two": .string($0[2])])
        }
        for (delimiter, ends) in [(",", "crlf"), (";", "lf"), ("tab", "lf")] {
            let text = try table(
                [documents],
                [
                    ("columns", ["text", "one", "two"]), ("header", false),
                    ("delimiter", .string(delimiter)), ("line_ends", .string(ends)),
                ])
            let sign = delimiter == "tab" ? UInt8(0x09) : delimiter.utf8.first!
            #expect(parse(Array(text.utf8), sign) == rows.map { $0.map { Array($0.utf8) } })
        }
        // A table of one column has no empty lines, which readers pass over.
        let single = try table(
            [[.sample(""), .sample("x")]], [("columns", "text"), ("line_ends", "lf")])
        #expect(single == "text\n\"\"\nx\n")
    }

    /// Rows of cells, after RFC 4180, with rows that end in LF, too.
    private func parse(_ bytes: [UInt8], _ delimiter: UInt8) -> [[[UInt8]]] {
        var rows: [[[UInt8]]] = []
        var row: [[UInt8]] = []
        var cell: [UInt8] = []
        var index = 0
        var quoted = false
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            index += 1
            if quoted {
                if byte == 0x22, next == 0x22 {
                    cell.append(0x22)
                    index += 1
                } else if byte == 0x22 {
                    quoted = false
                } else {
                    cell.append(byte)
                }
            } else if byte == 0x22 {
                quoted = true
            } else if byte == delimiter {
                row.append(cell)
                cell = []
            } else if byte == 0x0A || (byte == 0x0D && next == 0x0A) {
                if byte == 0x0D { index += 1 }
                rows.append(row + [cell])
                row = []
                cell = []
            } else {
                cell.append(byte)
            }
        }
        return rows
    }

    @Test func sliceBoundariesLeaveNoTrace() throws {
        let documents = try (0..<100).map { _ in try document() }
        let whole = try table([documents])
        #expect(try table(documents.map { [$0] }) == whole)
        #expect(try table([[], Array(documents[..<3]), [], Array(documents[3...])]) == whole)
        #expect(try table([[]], [("columns", "id")]) == "id\r\n")
        #expect(try table([], [("columns", "id"), ("header", false)]) == "")
    }

    @Test(arguments: [
        ("Text", "did you mean 'text'?"), ("count(people)", "did you mean 'counts.people'?"),
        ("layer.people", "did you mean 'layers.people'?"),
        ("annotations.people", "did you mean 'layers.people'?"),
        ("layers", "the layer is missing"), ("layers.", "a name is missing"),
        ("", "a column needs a name"),
        ("a..b", "a name is missing"), ("ID", "'metadata.ID'"),
    ]) func refusesWhatIsNoColumn(_ column: String, _ hint: String) {
        let message = refusal([("columns", ["id", .string(column)])])
        #expect(message.contains("'columns[1]' of 'csv' is no column"), "\(message)")
        #expect(message.contains(hint), "\(message)")
        #expect(message.hasPrefix("example.yaml:1:1: error:"), "\(message)")
    }

    @Test func refusesContradictions() {
        #expect(refusal([("columns", ["id", "text", "id"])]).contains("'columns' has 'id' twice"))
        #expect(refusal([("columns", [])]).contains("'columns' is empty"))
        #expect(refusal([("map", .record(["titel": "x"]))]).contains("did you mean 'title'?"))
        #expect(refusal([("delimiter", "x")]).contains("one of comma, semicolon, tab, pipe"))
    }
}

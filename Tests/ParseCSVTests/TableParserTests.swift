import ParseCSV
import Quern
import QuernTesting
import TestSupport
import Testing

/// Rows, cells and their places.
@Suite struct TableParserTests {
    static func parse(
        _ bytes: [UInt8], _ parameters: [(String, Metadata.Value)] = []
    ) throws -> [Document] {
        try StageHarness(CSVParser.self, parameters.map { (name: $0.0, value: $0.1) }).parse(bytes)
    }

    static func parse(
        _ text: String, _ parameters: [(String, Metadata.Value)] = []
    ) throws -> [Document] { try parse(Array(text.utf8), parameters) }

    /// Every byte of the texts stands where the map says, but for quotes that were two.
    static func checkMap(_ document: Document, _ bytes: [UInt8]) {
        for (offset, byte) in document.text.utf8.enumerated() {
            let place = document.sourceRange(of: offset..<(offset + 1))
            if place.isEmpty { continue }
            #expect(
                bytes[place.upperBound - 1] == byte, "\(document.text.debugDescription) \(offset)")
        }
        #expect(document.originsAscend(within: document.origin.range.count))
    }

    @Test func everyCharacterHasItsPlace() throws {
        let text =
            "\u{FEFF}\"id\",\"text\",note\r\n\r\na1,\"Øre \"\"tea\"\"\r\nmilk\",x\r\na2,plain Ø,\n"
        let documents = try Self.parse(text)
        #expect(documents.map(\.text) == ["Øre \"tea\"\r\nmilk", "plain Ø"])
        #expect(documents.map(\.id.text) == ["a1", "a2"])
        for document in documents { Self.checkMap(document, Array(text.utf8)) }
        // The first of the doubled quotes, and a letter.
        #expect(documents[0].sourceRange(of: 5..<6) == 32..<34)
        #expect(documents[0].sourceRange(of: 6..<7) == 34..<35)
        #expect(documents[1].origin.line == 5)
    }

    /// A line of delimiters is counted, and kept only as far as a table may be wide.
    @Test func aRowHasAMillionCellsAtMost() throws {
        let commas = String(repeating: ",", count: 999_999)
        let row = "id,text\n1,Tea\(commas)\n"
        let header = "id,text\(commas)\n1,Tea\n"
        let excess = " has 1000001 cells; at most 1000000 are read"
        let utf16 = header.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let cases: [([UInt8], [(String, Metadata.Value)], String)] = [
            (Array(row.utf8), [], "the row has 1000001 cells, where 2 were expected by the header"),
            (Array(row.utf8), [("ragged", "accept")], "the row" + excess),
            (Array(header.utf8), [], "the header cannot be read: it" + excess),
            (utf16, [("encoding", "utf-16le")], "the header cannot be read: it" + excess),
        ]
        for (bytes, dialect, message) in cases {
            #expect {
                try Self.parse(bytes, dialect)
            } throws: {
                "\($0)" == message
            }
        }
        let widest = "id,text\n1,Tea\(commas.dropFirst())x\n"
        let documents = try Self.parse(widest, [("ragged", "accept")])
        #expect(documents.map(\.text) == ["Tea"] && documents[0].metadata["1000000"] == "x")
    }

    /// Files whose lines end in a carriage return alone would be one long header, and nothing behind it.
    @Test func linesOfOldMacs() {
        func problem(_ table: String) -> String {
            do {
                _ = try StageHarness(CSVParser.self, [("text", ["text"])]).parse(
                    Array(table.utf8), name: "a.csv")
                return ""
            } catch { return "\(error)" }
        }
        #expect(
            problem("id,text\r1,The mill\r2,The weir\r") == """
                its 3 lines end in a carriage return alone, as on old Macs, where rows end with a line feed; convert it, \
                as with: tr '\\r' '\\n'
                """)
        #expect(problem("id,text\r\n1,The mill\r") == "")
        #expect(problem("id,text\r") == "")
    }

    @Test func joinedColumns() throws {
        let text = "a,b,c\nx,\"y\"\"\",z\n,q,\n"
        let documents = try Self.parse(text, [("text", ["c", "b"])])
        #expect(documents.map(\.text) == ["z\n\ny\"", "q"])
        #expect(documents[0].metadata["a"] == "x" && documents[1].metadata["a"] == nil)
    }

    /// No column hides another of its name.
    @Test func columnsOfOneName() throws {
        let documents = try Self.parse("tag,text,tag,tag.2,tag,text\na,Tea,b,c,d,e\n")
        #expect(documents.map(\.text) == ["Tea"])
        #expect(
            documents[0].metadata == [
                "tag": "a", "tag.3": "b", "tag.2": "c", "tag.4": "d", "text.2": "e",
            ])
        #expect {
            _ = try Self.parse("x,y,z\n", [("header", false), ("columns", ["a", "text", "a"])])
        } throws: {
            ($0 as? StageError)?.message == "'columns' has the name 'a' twice"
        }
    }

    /// A column of the text, or the one that identifies a row, may be a field as well.
    @Test func columnsThatAreAskedForTwice() throws {
        let documents = try Self.parse(
            "id,text\n7,Tea\n", [("fields", .record(["title": "text", "number": "id"]))])
        #expect(documents[0].metadata == ["number": "7", "title": "Tea"])
        #expect(documents[0].id.text == "7")
    }

    @Test(arguments: [
        ("text,year\nTea\n", "the row has 1 cells, where 2 were expected by the header", 3),
        ("text\n\"Te\"a\n", "there is text behind the quote that closes a cell", 4),
        ("text\n\"Tea\n", "the quote that opens a cell in line 2 is never closed", 0),
        ("text,year\nTea,soon\n", "the column 'year' must be a whole number, not 'soon'", 4),
        ("txt\nTea\n", "there is no column 'text'; did you mean 'txt'?  columns: txt", nil),
    ]) func mistakesHavePlaces(text: String, message: String, place: Int?) {
        do {
            _ = try Self.parse(text, [("types", .record(["year": "integer"]))])
            Issue.record("\(text) was read")
        } catch let error as StageError {
            #expect(error.message.hasPrefix(message), "\(error.message)")
            #expect(error.offset == place)
        } catch { Issue.record("\(error)") }
    }

    @Test func dialects() throws {
        #expect(
            try Self.parse("text;b\nA, b;c|d\n", [("delimiter", "auto")]).map(\.text) == ["A, b"])
        #expect(
            try Self.parse("# x\ntext\n#y\n\"#z\"\n", [("comment", "#")]).map(\.text) == ["#z"])
        #expect(
            try Self.parse("text,b\n\"a\\\"b,\\n\",c\n", [("escape", "\\")]).map(\.text)
                == ["a\"b,n"])
        #expect(try Self.parse("text\n5\" disk\n").map(\.text) == ["5\" disk"])
        #expect(try Self.parse("text\n\"a\n", [("quote", "none")]).map(\.text) == ["\"a"])
    }

    /// Excel writes such a line before a header, for itself; elsewhere, and with anything else in it, it is a row.
    @Test(arguments: ["sep=;\n", "sep=;\r\n", "\u{FEFF}sep=;\r\n"])
    func lineThatNamesTheDelimiter(line: String) throws {
        for delimiter in ["auto", "semicolon"] {
            let rows = try Self.parse(
                line + "id;text\n1;\"a\n;b\"\nsep=;\n", [("delimiter", .string(delimiter))])
            #expect(rows.map(\.text) == ["a\n;b", ""])
            #expect(rows.map(\.id.description) == ["1", "sep="])
        }
        #expect(try Self.parse("sep=\ntext\n", [("text", ["sep="])]).map(\.text) == ["text"])
        #expect(try Self.parse("sep=,,text\n,,a\n").map(\.text) == ["a"])
        #expect(
            try Self.parse(
                "sep=;\n1;2\n", [("header", false), ("text", ["1"]), ("ragged", "accept")]
            )
            .map(\.text) == ["sep=;", "1;2"])
        #expect(throws: StageError.self) { try Self.parse(line + "id;text\n1;a\n") }
    }

    /// A column without a name does not take that of another one.
    @Test func namesThatAreNumbers() throws {
        let rows = try Self.parse("text,3,,5,2\na,b,c,d,e,f\n", [("ragged", "accept")])
        let metadata = try #require(rows.first?.metadata)
        #expect(
            ["3", "3.2", "5", "2", "6"].map { metadata[$0] }
                == ["b", "c", "d", "e", "f"].map { .string($0) })
    }

    /// A column may be called as the field is in which a guessed encoding stands.
    @Test func columnsCalledEncoding() throws {
        let harness = try StageHarness(CSVParser.self)
        let row = Array("id,text,encoding\n1,Gr".utf8) + [0xFC, 0xDF] + Array("e,tei\n".utf8)
        let document = try #require(try harness.parse(row, name: "a.csv").first)
        #expect(document.text == "Grüße")
        #expect(document.metadata["encoding"] == "tei")
        #expect(document.metadata["file_encoding"]?.record?["name"] == "windows-1252")
    }

    @Test(arguments: ["utf-16le", "utf-16be", "windows-1252", "shift_jis"])
    func encodings(name: String) throws {
        let text =
            name == "shift_jis"
            ? "id,text\n1,\"表,\"\"ソ\"\"\"\n2,茶\n" : "id,text\n1,\"Øre, \"\"té\"\"\"\n2,Ø\n"
        guard let bytes = SystemEncoding.bytes(of: text, in: name) else { return }
        let documents = try Self.parse(bytes, [("encoding", .string(name))])
        #expect(
            documents.map(\.text)
                == (name == "shift_jis" ? ["表,\"ソ\"", "茶"] : ["Øre, \"té\"", "Ø"]))
        for document in documents {
            #expect(document.originsAscend(within: document.origin.range.count))
        }
        // The last character stands at the end of its row.
        let last = try #require(documents.last)
        let end = last.sourceRange(of: 0..<last.text.utf8.count).upperBound
        #expect(SystemEncoding.bytes(of: "\n", in: name).map { bytes.count - $0.count } == end)
    }

    /// Cutting in any pieces gives the same rows, and the rows are those that a simple reader finds.
    @Test func rowsAreCutAlikeInAnyPieces() throws {
        var generator = SeededGenerator(seed: 3)
        let pieces = ["a", "\"", "\"\"", ",", "\n", "\r\n", "Ø", " ", "#", "\u{FEFF}", "x\"y"]
        for number in 0..<3000 {
            let hasHeader = number / 6 % 2 == 0
            let stage = try StageHarness(
                CSVParser.self,
                [
                    ("header", .boolean(hasHeader)), ("text", ["1"]), ("ragged", "accept"),
                    ("comment", "#"),
                ]
            ).stage
            guard case .records(let cutter) = stage.framing else {
                Issue.record("it is not read by rows")
                return
            }
            let line = ["", "sep=,\n", "sep=;\r\n", "sep=;\r", "sep=\"", "sep"][number % 6]
            let text =
                line
                + (0..<Int.random(in: 0..<30, using: &generator)).map { _ in
                    pieces.randomElement(using: &generator) ?? ""
                }.joined()
            #expect(
                cutter.lawfulEnds(in: Array(text.utf8)) != nil, "\(text.debugDescription)")
        }
    }

    /// What is written as RFC 4180 has it is read again.
    @Test func writtenTablesAreReadAgain() throws {
        var generator = SeededGenerator(seed: 4)
        let pieces = ["a", "\"", ",", "\n", "\r\n", "Ø", " ", "\r", ";", "'"]
        for _ in 0..<500 {
            let rows = (0..<4).map { _ in
                (0..<3).map { _ in
                    (0..<Int.random(in: 1..<6, using: &generator)).map { _ in
                        pieces.randomElement(using: &generator) ?? ""
                    }.joined()
                }
            }
            let text =
                "a,b,text\n"
                + rows.map { row in
                    row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
                }.joined(separator: "\r\n")
            let documents = try Self.parse(text)
            #expect(documents.map(\.text) == rows.map { $0[2] }, "\(text.debugDescription)")
            #expect(documents.map { $0.metadata["a"] } == rows.map { .string($0[0]) })
            for document in documents { Self.checkMap(document, Array(text.utf8)) }
        }
    }
}

import ParseCSV
import Quern
import QuernTesting
import TestSupport
import Testing

/// Which columns are meant, and what becomes of them.
@Suite("parse: csv: columns") struct ColumnTests {
    private static func parse(
        _ text: String, _ parameters: [(String, Metadata.Value)] = []
    ) throws -> [Document] { try TableParserTests.parse(text, parameters) }

    /// What is said of a table whole, before its rows are read.
    private static func problem(
        _ table: String, _ parameters: [(String, Metadata.Value)]
    ) -> String {
        do {
            _ = try parse(table, parameters)
            return ""
        } catch { return "\(error)" }
    }

    @Test func oneColumnUnderSeveralNames() throws {
        let documents = try Self.parse(
            "headline,text\nA mill,It grinds.\n",
            [("fields", .record(["title": "headline", "summary": "headline"]))])
        #expect(documents[0].metadata == ["title": "A mill", "summary": "A mill"])
    }

    /// A column without a name is found under the name that it gets.
    @Test func columnsWithoutNames() throws {
        let table = ",1,,text\na,b,c,It grinds.\n"
        #expect(try Self.parse(table)[0].metadata == ["1.2": "a", "1": "b", "3": "c"])
        for (name, value) in [("1.2", "a"), ("1", "b"), ("3", "c")] {
            let documents = try Self.parse(table, [("text", [.string(name)])])
            #expect(documents[0].text == value)
        }
        let renamed = try Self.parse(table, [("fields", .record(["3": "1.2", "b": "1"]))])
        #expect(renamed[0].metadata == ["3": "a", "b": "b"])
    }

    /// A column that is asked for under a name comes before one that bears it, where it has a value.
    @Test(arguments: ["headline,title", "title,headline"]) func namesThatAreTaken(header: String)
        throws
    {
        let isFirst = header.hasPrefix("headline")
        func titles(_ parameters: [(String, Metadata.Value)]) throws -> [Metadata.Value?] {
            let rows = [("A mill", "Old"), ("", "Only"), ("A weir", "")].map { headline, title in
                isFirst ? "\(headline),\(title),x" : "\(title),\(headline),x"
            }
            return try Self.parse(
                "\(header),text\n" + rows.joined(separator: "\n") + "\n",
                [("fields", .record(["title": "headline"]))] + parameters
            ).map { document in
                #expect(document.metadata.fields.count <= 1)
                return document.metadata["title"]
            }
        }
        #expect(try titles([]) == ["A mill", "Only", "A weir"])
        #expect(try titles([("keep", ["title"])]) == ["Old", "Only", nil])
    }

    /// A slip in a name is one complaint for the file; a column that is only missing is none.
    @Test(
        arguments: [
            (
                "headline,text,year\nx,y,3\n", ("fields", ["title": "headlin"]),
                "there is no column 'headlin', which 'fields' names; did you mean 'headline'?  columns: headline, text, year"
            ),
            (
                "headline,text,year\nx,y,3\n", ("types", ["yaer": "integer"]),
                "there is no column 'yaer', which 'types' names; did you mean 'year'?  columns: headline, text, year"
            ),
            (
                "text,Year\ny,3\n", ("types", ["year": "integer"]),
                "there is no column 'year', which 'types' names; did you mean 'Year'?  columns: text, Year"
            ),
            (
                "text, year\ny,3\n", ("types", ["year": "integer"]),
                "there is no column 'year', which 'types' names; did you mean ' year'?  columns: text,  year"
            ),
            ("text,tag2\ny,3\n", ("types", ["tag3": "integer"]), ""),
            ("text,data\ny,3\n", ("fields", ["day": "date"]), ""),
            ("text,month\ny,3\n", ("types", ["year": "integer"]), ""),
            // What is asked for itself was not meant by another name.
            ("texts,text\ny,3\n", ("fields", ["title": "text", "summary": "texts"]), ""),
            ("id,text\ny,3\n", ("fields", ["title": "texts"]), ""),
        ] as [(String, (String, Metadata), String)])
    func slips(table: String, parameter: (String, Metadata), message: String) {
        #expect(Self.problem(table, [(parameter.0, .record(parameter.1))]) == message)
        // So do files that are read whole.
        let bytes = table.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        var found = ""
        do {
            _ = try TableParserTests.parse(
                bytes, [(parameter.0, .record(parameter.1)), ("encoding", "utf-16le")])
        } catch { found = "\(error)" }
        #expect(found == message)
    }

    @Test func slipsInKeep() {
        #expect(
            Self.problem("text,year\nx,3\n", [("keep", ["yaer"])])
                == "there is no column 'yaer', which 'keep' names; did you mean 'year'?  columns: text, year"
        )
        #expect(Self.problem("text,year\nx,3\n", [("keep", ["place", "year"])]) == "")
    }

    /// Where the pipeline says all names, it is wrong before any file is read.
    @Test func namesThatThePipelineSays() {
        let columns: (String, Metadata.Value) = ("columns", ["text", "year"])
        func problem(_ parameters: [(String, Metadata.Value)]) -> String {
            Self.problem("x,2024\n", [("header", false)] + parameters)
        }
        #expect(
            problem([columns, ("keep", ["yaer"])]).hasSuffix(
                "there is no column 'yaer'; did you mean 'year'?  columns: text, year"))
        #expect(
            problem([("text", ["1"]), ("types", .record(["year": "integer"]))]).hasSuffix(
                "there is no column 'year': without 'header' and 'columns', they are called 1, 2, 3 and so on"
            ))
        #expect(problem([columns, ("keep", ["year", "3"])]) == "")
        #expect(problem([("text", ["1"]), ("fields", .record(["year": "2"]))]) == "")
    }

    /// Names in quotes do not count as the cells that a wrong delimiter makes of them.
    @Test func delimitersInNames() throws {
        let auto: (String, Metadata.Value) = ("delimiter", "auto")
        let documents = try Self.parse("id;text;\"a,b,c,d,e\"\n1;Tea, \"black\", hot;x\n", [auto])
        #expect(documents.map(\.text) == ["Tea, \"black\", hot"])
        #expect(documents[0].metadata == ["a,b,c,d,e": "x"])
        // Inches stand in cells whatever separates them.
        #expect(try Self.parse("id;5\" disk;text\n1;2;Tea\n", [auto]).map(\.text) == ["Tea"])
        #expect(
            Self.problem("id;body;\"a,b\"\n1;2;3\n", [auto])
                == "there is no column 'text' in the header as 'delimiter: auto' reads it, with 'semicolon'; columns: id, body, a,b"
        )
        #expect(
            Self.problem("sep=;\nid;body\n1;2\n", [auto])
                == "there is no column 'text'; columns: id, body")
    }

    /// Only what is written in decimal digits is a number.
    @Test(arguments: ["Infinity", "inf", "nan", "0x1F4", "0x1p4", "1e999", "5 ", ""])
    func wordsThatAreNoNumbers(text: String) throws {
        let table = "text,share\nTea,\(text)\n"
        let message = Self.problem(table, [("types", .record(["share": "number"]))])
        #expect(
            message == (text.isEmpty ? "" : "the column 'share' must be a number, not '\(text)'"))
        let numbers = try Self.parse(
            "text,share\nTea,-2.5e3\nRice,+.5\n", [("types", .record(["share": "number"]))])
        #expect(numbers.map { $0.metadata["share"] } == [.number(-2500), 0.5])
    }

    /// A field is not looked for among those before it, whether columns are given other names or not.
    @Test func workGrowsAsTheColumnsDo() throws {
        let count = 15_000
        let table =
            "text," + (0..<count).map { "c\($0)" }.joined(separator: ",") + "\nTea"
            + String(repeating: ",x", count: count) + "\n"
        func time(_ parameters: [(String, Metadata.Value)]) throws -> Duration {
            try ContinuousClock().measure {
                let documents = try Self.parse(table, parameters)
                #expect(documents[0].metadata.fields.count == count)
            }
        }
        let plain = try time([])
        let renamed = try time([("fields", .record(["title": "c7"]))])
        #expect(renamed < plain * 3, "\(renamed) and \(plain)")
    }
}

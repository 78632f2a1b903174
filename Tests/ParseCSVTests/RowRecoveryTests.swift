import ParseCSV
import Quern
import QuernTesting
import TestSupport
import Testing

/// What a quote that is wrong costs, and an encoding that nobody declares.
@Suite struct RowRecoveryTests {
    typealias Harness = StageHarness<CSVParser>
    typealias Settings = [(name: String, value: Metadata.Value)]

    private func parse(
        _ text: String, _ settings: Settings = []
    ) throws -> (documents: [Document], refusals: [Harness.Refusal]) {
        try Harness(CSVParser.self, settings).parseAll(Array(text.utf8))
    }

    private let behind = "; a quote in a cell must be doubled"

    @Test func anUnclosedQuoteCostsItsLine() throws {
        let text = "id,text\na,before\nb,\"open\nc,after\nd,\u{E9}nd\n"
        let (documents, refusals) = try parse(text)
        #expect(documents.map(\.text) == ["before", "after", "\u{E9}nd"])
        #expect(documents.map(\.origin.line) == [2, 4, 5])
        #expect(
            refusals.map(\.message) == ["the quote that opens a cell in line 3 is never closed"])
        #expect(refusals.map(\.line) == [3] && refusals.map(\.range) == [17..<25])
        for document in documents { TableParserTests.checkMap(document, Array(text.utf8)) }
        // Each row is a document of its own part of the file.
        let bytes = Array(text.utf8)
        #expect(
            documents.map { String(decoding: bytes[$0.origin.range], as: UTF8.self) } == [
                "a,before\n", "c,after", "d,\u{E9}nd",
            ])
    }

    /// The next cell in quotes ends the cell, and what is in it stands behind a closing quote.
    @Test func theNextQuoteDoesNotHelp() throws {
        let (documents, refusals) = try parse(
            "id,text\na,\"open\nb,one\nc,\"two\"\nd,three\n")
        #expect(documents.map(\.text) == ["one", "two", "three"])
        #expect(
            refusals.map(\.message) == [
                "there is text behind the quote that closes a cell, which opens in line 2" + behind
            ])
    }

    @Test func severalInOneRecord() throws {
        let (documents, refusals) = try parse(
            "id,text\n1,\"a\n2,b\n3,\"\"c\n4,d\n5,e,f\n6,g\n7,h\n8,\"i")
        #expect(documents.map(\.text) == ["b", "d", "g", "h"])
        #expect(refusals.map(\.line) == [2, 4, 6, 9])
        #expect(refusals[2].message == "the row has 3 cells, where 2 were expected by the header")
    }

    /// Prose with a bad quote in it is no table, and stays together in quarantine.
    @Test func aCellOfSeveralLinesIsNotTornApart() throws {
        let text = "id,title,text\n1,x,\"He said \"no\"\nand went\nhome, alone\n"
        #expect {
            try parse(text)
        } throws: {
            "\($0)" == "there is text behind the quote that closes a cell, which opens in line 2"
                + behind
        }
    }

    @Test func aCellThatIsTooLongEndsWithItsLine() throws {
        let lines = (0..<100).map { "\($0),line \($0)\n" }.joined()
        let text = "id,text\na,\"open\n" + lines
        for limit in [50, 200, 10_000] {
            let (documents, refusals) = try parse(text, [("longest_cell", .integer(limit))])
            #expect(documents.count == 100, "\(limit)")
            #expect(refusals.count <= 1)
        }
        // Nothing is lost that is longer and closed.
        let long = "id,text\na,\"" + String(repeating: "x\n", count: 1000) + "\"\n"
        #expect(try parse(long, [("longest_cell", 2001)]).documents.count == 1)
    }

    /// Quotes that each lead to the end of the file must not cost its square.
    @Test func manyOpenQuotes() throws {
        let rows = String(repeating: "1,\"a\\\"\n", count: 200_000)
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(throws: StageError.self) {
                try parse("id,text\n" + rows, [("escape", "\\")])
            }
        }
        #expect(time < .seconds(20))
    }

    @Test func filesThatAreReadWhole() throws {
        let text = "id,text\na,b\nc,\"d\ne,f\ng,h,i\nk,l\n"
        let bytes = try #require(SystemEncoding.bytes(of: text, in: "utf-16le"))
        let (documents, refusals) = try Harness(CSVParser.self, [("encoding", "utf-16le")])
            .parseAll(bytes)
        #expect(documents.map(\.text) == ["b", "f", "l"])
        #expect(documents.map(\.origin.line) == [2, 4, 6])
        #expect(refusals.map(\.line) == [3, 5])
        #expect(refusals.map(\.range) == [24..<34, 42..<52])
    }

    // MARK: Encodings

    @Test(arguments: ["windows-1252", "windows-1251", "iso-8859-2", "euc-kr", "gb18030"])
    func oneEncodingForAFile(name: String) throws {
        let texts = [
            "windows-1252": ["Die Mühle steht am großen Fluß.", "L’été à l’écluse près du pré."],
            "windows-1251": ["Мельница стоит у реки.", "Старый мельник живёт у шлюза."],
            "iso-8859-2": ["Młyn stoi nad rzeką.", "Śluza jest zamknięta więc żeglarze czekają."],
            "euc-kr": ["물레방아는 강가에 있다.", "방앗간 주인은 늙었다."],
            "gb18030": ["磨坊坐落在河边，已有三百年的历史。", "老磨坊主住在水闸旁边的小屋里。"],
        ]
        var rows = (0..<40).map { "\($0),\(texts[name]?[$0 % 2] ?? "")\n" }
        // By itself, this could be anything.
        let odd = ["windows-1252": "é", "windows-1251": "Я", "iso-8859-2": "ł"][name] ?? "x"
        rows.insert("odd,\(odd)\n", at: 20)
        let text = "id,text\n" + rows.joined()
        guard let bytes = SystemEncoding.bytes(of: text, in: name) else { return }
        let documents = try Harness(CSVParser.self).parse(bytes)
        #expect(documents.count == 41)
        #expect(documents[20].text == odd)
        #expect(documents[0].text == texts[name]?[0])
        let reports = Set(
            documents.map { $0.metadata["encoding"]?.plainText ?? "none" })
        #expect(reports.count == 1, "\(reports)")
    }

    @Test func oneBadByteMakesNoOtherEncoding() throws {
        var bytes = Array("id,text\n1,Ødegård mølle\n".utf8)
        for row in 0..<50 { bytes += Array("\(row),Møllen står ved åen.\n".utf8) }
        bytes += Array("x,cut".utf8) + [0xC3] + Array("\n".utf8)
        let documents = try Harness(CSVParser.self).parse(bytes)
        #expect(documents.count == 52)
        #expect(documents[0].text == "Ødegård mølle")
        #expect(documents[51].text == "cut\u{FFFD}")
    }

    @Test func noText() throws {
        let bytes = Array("id,text\n".utf8) + (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        #expect { try Harness(CSVParser.self).parse(bytes) } throws: {
            "\($0)".hasPrefix("looks like a binary file")
        }
        let wide = try #require(SystemEncoding.bytes(of: "id,text\n1,Tea\n", in: "utf-16le"))
        #expect { try Harness(CSVParser.self).parse(wide) } throws: {
            "\($0)"
                == "it is in utf-16le, where rows do not end with the byte of a line feed; declare it: 'encoding: utf-16le'"
        }
    }
}

import ParseText
import Quern
import QuernTesting
import TestSupport
import Testing

/// `parse: lines`: which bytes are whose line, and what becomes of those that are no UTF-8.
@Suite struct LinesParserTests {
    private func parse(
        _ bytes: [UInt8], _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> [Document] {
        try StageHarness(LinesParser.self, parameters).parse(bytes)
    }

    private func encoded(_ text: String, _ name: String) throws -> [UInt8] {
        try #require(SystemEncoding.bytes(of: text, in: name))
    }

    @Test(arguments: [
        ("", []), ("\n", []), (" \t\r\n\n", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\n", ["a"]),
        ("a\nb", ["a", "b"]), ("\n\na\n\r\n  \nb\n\n", ["a", "b"]), ("a\rb\n", ["a\rb"]),
        (" a \n", [" a "]), ("\u{FEFF}a\nb\n", ["a", "b"]), ("\u{FEFF}\na\n", ["a"]),
        ("a\u{85}b\u{2028}c\n", ["a\u{85}b\u{2028}c"]),
    ])
    func lines(text: String, expected: [String]) throws {
        for ending in [[], [("encoding", Metadata.Value.string("utf-8"))]] {
            let documents = try parse(Array(text.utf8), ending.map { (name: $0.0, value: $0.1) })
            #expect(documents.map { Array($0.text.utf8) } == expected.map { Array($0.utf8) })
            // Documents lie where their bytes do.
            for document in documents {
                let bytes = Array(text.utf8)[document.origin.range]
                #expect(bytes.suffix(document.text.utf8.count).elementsEqual(document.text.utf8))
                #expect(!bytes.contains(0x0A))
                #expect(document.metadata["encoding"] == nil)
            }
        }
    }

    @Test func numbersAreThoseOfTheFile() throws {
        let text = "\na\n\n\r\nb\nc"
        let documents = try parse(Array(text.utf8), [("numbers", true)])
        #expect(documents.map { $0.metadata["line"] } == [2, 5, 6])
        #expect(documents.map { $0.origin.line } == [2, 5, 6])
    }

    /// Of the lines of a file, some are ASCII and could be anything; the file is one text.
    @Test(arguments: ["windows-1252", "windows-1251", "gb18030"])
    func oneEncodingIsFoundForAFile(encoding: String) throws {
        let lines =
            switch encoding {
            case "windows-1251": ["Plain.", "Мельница стоит у реки.", "А вода поднялась."]
            case "gb18030": ["Plain.", "河边的旧磨坊已有一百多年了。", "水又涨了。"]
            default: ["Plain.", "Le café reste où il était.", "Après l'été, le marché déménage."]
            }
        let bytes = try encoded(lines.joined(separator: "\n") + "\n", encoding)
        for documents in [
            try parse(bytes), try parse(bytes, [("encoding", .string(encoding))]),
        ] {
            #expect(documents.map(\.text) == lines)
            for document in documents {
                #expect(
                    try Array(bytes[document.origin.range]) == encoded(document.text, encoding))
            }
        }
        let found = try parse(bytes).map { $0.metadata["encoding"]?.record }
        #expect(found.allSatisfy { $0?["name"] == .string(encoding) && $0?["source"] == "guessed" })
    }

    @Test func bytesThatMeanNothingAreCountedInTheirLine() throws {
        let documents = try parse(
            Array("Größe\n".utf8) + [0x61, 0xFF, 0x0A] + Array("中文\nтекст\n".utf8),
            [("encoding", "utf-8")])
        #expect(documents.map(\.text) == ["Größe", "a\u{FFFD}", "中文", "текст"])
        #expect(documents.map { $0.metadata["encoding"] != nil } == [false, true, false, false])
        let report = documents[1].metadata["encoding"]?.record
        #expect(report?["invalid_bytes"] == 1)
        #expect(report?["invalid_offsets"] == [1])
    }

    @Test func wideEncodingsAreReadWholeWhereTheyAreDeclared() throws {
        let text = "Ĳ\u{0A0A}x\r\n\nThe mill.\n"
        let bytes = try encoded(text, "UTF-16LE")
        let documents = try parse(bytes, [("encoding", "utf-16le"), ("numbers", true)])
        #expect(documents.map(\.text) == ["Ĳ\u{0A0A}x", "The mill."])
        #expect(documents.map { $0.metadata["line"] } == [1, 3])
        for document in documents {
            #expect(try Array(bytes[document.origin.range]) == encoded(document.text, "UTF-16LE"))
            #expect(document.sourceMap.originRange(of: 0..<1).lowerBound == 0)
        }
        #expect {
            _ = try parse([0xFF, 0xFE] + bytes)
        } throws: {
            "\($0)"
                == "it is in utf-16le, where lines do not end with the byte of a line feed; declare it: 'encoding: utf-16le'"
        }
    }

    /// Lines of a file that is read whole say what is wrong with themselves.
    @Test func mistakesInLinesOfWideEncodings() throws {
        let bytes =
            try encoded("Mill\nRiver ", "UTF-16LE") + [0x00, 0xD8] + encoded("\nLock", "UTF-16LE")
        let documents = try parse(bytes, [("encoding", "utf-16le")])
        #expect(documents.map(\.text) == ["Mill", "River \u{FFFD}", "Lock"])
        let reports = documents.map { $0.metadata["encoding"]?.record }
        #expect(reports.map { $0 != nil } == [false, true, false])
        #expect(reports[1]?["invalid_bytes"] == 2)
        #expect(reports[1]?["invalid_offsets"] == [12])
    }

    /// Every byte that is not white space belongs to one document, whatever the pieces it is read in.
    @Test func noByteIsLost() throws {
        var random = SeededGenerator(seed: 33)
        let harness = try StageHarness(LinesParser.self, [("encoding", "utf-8")])
        for round in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ -> UInt8 in
                [0x0A, 0x0D, 0x20, 0x09, 0x61, 0xC3, 0xA4, 0xFF, 0x00].randomElement(
                    using: &random)!
            }
            let documents = try harness.parse(bytes)
            var owners = [Int](repeating: 0, count: bytes.count)
            for document in documents {
                for place in document.origin.range { owners[place] += 1 }
                #expect(document.originsAscend(within: document.origin.range.count))
            }
            for (place, byte) in bytes.enumerated() {
                let isWhite = [0x0A, 0x0D, 0x20, 0x09].contains(byte)
                #expect(
                    isWhite ? owners[place] <= 1 : owners[place] == 1, "round \(round): \(bytes)")
            }
        }
    }
}

import ParseText
import Quern
import QuernTesting
import QuernYAML
import TestSupport
import Testing

@Suite struct TextParserTests {
    private func parse(
        _ bytes: [UInt8], _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> Document {
        let documents = try StageHarness(TextParser.self, parameters).parse(bytes)
        return try #require(documents.first)
    }

    private func encoding(_ document: Document) -> (name: String?, source: String?) {
        let record = document.metadata["encoding"]?.record
        return (record?["name"]?.string, record?["source"]?.string)
    }

    private func encoded(_ text: String, _ name: String) throws -> [UInt8] {
        try #require(SystemEncoding.bytes(of: text, in: name))
    }

    @Test func examples() {
        for type in ParseTextPlugin().stages {
            #expect(ExampleRunner(reader: { try YAML.node(of: $0) }).failures(of: type) == [])
        }
    }

    static let texts: [(encoding: String, iconv: String, text: String)] = {
        let russian = """
            Вчера вечером на набережной открылась выставка старых карт. Посетители увидели более ста \
            листов, среди которых были планы городов и морских портов.
            """
        let western = """
            Après l'été, le marché déménage près de la rivière : « on y sera mieux », déclarait Hélène. \
            Le café reste où il était, et l'élève espère que ça marchera très bien.
            """
        let chinese = "昨天晚上,河边的旧仓库举办了一场地图展览。参观者看到了一百多张地图,其中有许多城市和港口的平面图。"
        let japanese = "昨夜、川沿いの古い倉庫で地図の展覧会が開かれた。来場者は百枚以上の地図を見ることができた。"
        let korean = "어젯밤 강가의 오래된 창고에서 지도 전시회가 열렸다. 방문객들은 백 장이 넘는 지도를 보았다."
        return [
            ("windows-1251", "CP1251", russian), ("koi8-r", "KOI8-R", russian),
            ("windows-1252", "CP1252", western), ("gb18030", "GB18030", chinese),
            ("big5", "BIG5", "昨天晚上,河邊的舊倉庫舉辦了一場地圖展覽。參觀者看到了一百多張地圖,其中有許多城市和港口的平面圖。"),
            ("shift_jis", "CP932", japanese), ("euc-jp", "EUC-JP", japanese),
            ("euc-kr", "CP949", korean),
            ("iso-2022-jp", "ISO-2022-JP", japanese),
            (
                "iso-8859-7", "ISO-8859-7",
                "Χθες το βράδυ άνοιξε στην προκυμαία μια έκθεση παλαιών χαρτών, και οι επισκέπτες είδαν πάνω από εκατό φύλλα."
            ),
            ("utf-16le", "UTF-16LE", western), ("utf-16be", "UTF-16BE", western),
            // Scripts whose letters are letters in the other order, too; spaces tell.
            ("utf-16le", "UTF-16LE", "Река вышла из берегов, и мельница стоит со вчерашнего дня."),
            ("utf-16be", "UTF-16BE", "Ο ποταμός φούσκωσε και ο μύλος στέκει από χθες το βράδυ."),
            ("utf-16le", "UTF-16LE", "ارتفع النهر خلال الليل وتوقفت الطاحونة منذ أمس."),
            ("utf-16be", "UTF-16BE", "הנהר עלה בלילה והטחנה עומדת דוממת מאתמול."),
            ("utf-32le", "UTF-32LE", western),
            ("utf-16le", "UTF-16LE", chinese + "\n" + chinese + " 2024\n"),
            ("utf-32be", "UTF-32BE", chinese),
        ]
    }()

    /// A few accents or quotation marks in a western text are no evidence for the encodings of old Macs and of DOS.
    @Test(arguments: [
        (
            "The mill doesn\u{2019}t grind on Fridays, said the miller\u{2019}s son.", "CP1252",
            "windows-1252"
        ),
        (
            "The café by the mill is open on Fridays and on the other days of the week.", "CP1252",
            "windows-1252"
        ),
        ("Die Elsässerstr. ist gesperrt, bis die Mühle wieder steht.", "CP1252", "windows-1252"),
        ("The miller said: \u{201C}No rye\u{201D}.", "CP1252", "windows-1252"),
        // Where there is evidence, these are found all the same.
        (
            "L\u{2019}été, le marché déménage près de la rivière où l\u{2019}on a répété la scène du blé, et l\u{2019}élève a préféré rester à l\u{2019}étage.",
            "MACINTOSH", "macintosh"
        ),
        (
            "Après l'été, le marché déménage près de la rivière, déclarait Hélène.", "CP850",
            "ibm850"
        ),
        (
            "Wczoraj wieczorem otwarto wystawę starych map. Zażółć gęślą jaźń, śpiewają żółwie nad łąką.",
            "CP1250", "windows-1250"
        ),
        ("Вода в реке", "CP1251", "windows-1251"),
    ]) func fewAccents(_ text: String, _ iconv: String, _ expected: String) throws {
        let document = try parse(try encoded(text, iconv))
        #expect(encoding(document).name == expected && document.text == text, "\(document.text)")
    }

    @Test(arguments: texts)
    func guesses(_ sample: (encoding: String, iconv: String, text: String)) throws {
        let bytes = try encoded(sample.text + "\n", sample.iconv)
        let document = try parse(bytes)
        let found = encoding(document)
        #expect(found.name == sample.encoding)
        #expect(found.source == "guessed")
        #expect(document.text.utf8.elementsEqual((sample.text + "\n").utf8))
        let confidence = document.metadata["encoding"]?.record?["confidence"]
        guard case .number(let value) = confidence else {
            Issue.record("no confidence")
            return
        }
        #expect(value > 0.5 && value <= 1)
        // Every character has its bytes.
        var offset = 0
        for scalar in document.text.unicodeScalars where !sample.encoding.hasPrefix("iso-2022") {
            let length = UTF8.width(scalar)
            let range = document.sourceMap.originRange(of: offset..<(offset + length))
            #expect(try Array(bytes[range]) == encoded(String(scalar), sample.iconv), "\(scalar)")
            offset += length
        }
    }

    @Test func plainTextSaysLittle() throws {
        let document = try parse(Array("Plain.\n".utf8))
        #expect(
            document.metadata["encoding"]?.record == Metadata(["name": "utf-8", "source": "valid"]))
        #expect(document.sourceMap.pieceCount == 1)
    }

    @Test func mistakesInUTF8AreLocated() throws {
        var bytes = Array("Größe – 中文 und ".utf8)
        let place = bytes.count
        bytes += [0xFF, 0xC3] + Array(" weiter".utf8)
        let document = try parse(bytes)
        let record = try #require(document.metadata["encoding"]?.record)
        #expect(record["name"] == "utf-8")
        #expect(record["invalid_bytes"] == 2)
        #expect(record["invalid_sequences"] == 2)
        #expect(record["invalid_offsets"] == [.integer(place), .integer(place + 1)])
        #expect(document.text.hasSuffix("\u{FFFD}\u{FFFD} weiter"))
    }

    /// Each document of a file that is cut has its own mistakes, counted from where it starts.
    @Test(arguments: ["auto", "utf-8"]) func mistakesInPieces(declared: String) throws {
        let pieces: [[UInt8]] = [
            // A whole sequence, a byte of none, and three bytes that begin one of four.
            Array("Größe ".utf8) + [0xFF] + Array(" Mühle \u{FFFD} ".utf8) + [0xF0, 0x9F, 0x8C]
                + Array(" Fluß".utf8),
            Array("Brücke \u{FFFD}".utf8),
            [0xC3] + Array("Wehr".utf8) + [0xC3, 0xC3],
        ]
        let bytes = Array(pieces.joined(separator: Array("\n---\n".utf8)))
        let documents = try StageHarness(
            TextParser.self, [("split", "^---$"), ("encoding", .string(declared))]
        ).parse(bytes)
        let reports = documents.map { $0.metadata["encoding"]?.record }
        #expect(reports.map { $0?["invalid_bytes"] } == [4, nil, 3])
        #expect(reports.map { $0?["invalid_sequences"] } == [2, nil, 3])
        #expect(reports.map { $0?["invalid_offsets"] } == [[8, 21], nil, [0, 5, 6]])
        for report in reports { #expect(report?["name"] == "utf-8") }
    }

    /// Documents of a file that is cut stand on lines of their own.
    @Test func linesOfPieces() throws {
        let text = "One.\n---\nTwo.\nTwo.\n---\n\nThree.\n---\nFour."
        let documents = try StageHarness(TextParser.self, [("split", "^---$")]).parse(text)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(documents.count == 4)
        for document in documents {
            let first = document.text.prefix { $0 != "\n" }
            #expect(lines[document.origin.line - 1] == first)
        }
        // Half of Ċ in UTF-16 is the end of a line.
        let wide = "ĊĊĊ.\n---\nTwo.".utf16.flatMap {
            [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
        }
        let second = try StageHarness(TextParser.self, [("split", "^---$")])
            .parse([0xFF, 0xFE] + wide)
        #expect(second.map(\.origin.line) == [1, 3])
    }

    /// Another year of an export may have other separators.
    @Test func filesThatAreNotCutAreCounted() throws {
        let stage = try StageHarness(TextParser.self, [("split", "^Document \\d+$")])
        let count = "files without a match of 'split'"
        #expect(try stage.parseCounting(Array("Dokument 1\nRye.".utf8)).counts == [count: 1])
        #expect(try stage.parseCounting(Array("Document 1\nRye.".utf8)).counts == [:])
        #expect(try stage.parseCounting(Array(" \n".utf8)).counts == [:])
    }

    /// Of many mistakes in a piece, the first ten have their places.
    @Test func manyMistakesInAPiece() throws {
        let bytes = Array("Mill\n---\n".utf8) + [UInt8](repeating: 0xFF, count: 30)
        let documents = try StageHarness(
            TextParser.self, [("split", "^---$"), ("encoding", "utf-8")]
        ).parse(bytes)
        let report = try #require(documents.last?.metadata["encoding"]?.record)
        #expect(report["invalid_bytes"] == 30)
        #expect(report["invalid_offsets"]?.list == (0..<10).map { .integer($0) })
    }

    @Test func marksWinOverGuesses() throws {
        #expect(encoding(try parse([0xFF, 0xFE, 0x2D, 0x4E, 0x87, 0x65])) == ("utf-16le", "bom"))
        #expect(try parse([0xFE, 0xFF, 0x4E, 0x2D]).text == "中")
        #expect(
            encoding(try parse([0xEF, 0xBB, 0xBF, 0x61], [("encoding", "windows-1252")])) == (
                "utf-8", "bom"
            ))
    }

    @Test func declaredIsDeclared() throws {
        let document = try parse([0x61, 0xE9, 0x81], [("encoding", "ISO-8859-1")])
        #expect(encoding(document) == ("windows-1252", "declared"))
        #expect(document.text == "aé\u{FFFD}")
        #expect(document.metadata["encoding"]?.record?["invalid_offsets"] == [2])
        #expect(document.sourceMap.originRange(of: 1..<3) == 1..<2)
    }

    @Test func strayZerosAreText() throws {
        let text = "A report with one\u{0} stray zero byte in it, which is odd but still a text.\n"
        #expect(try parse(Array(text.utf8)).text == text)
        #expect(encoding(try parse(Array(text.utf8))) == ("utf-8", "valid"))
    }

    @Test func binaryIsRefused() {
        var random = SeededGenerator(seed: 1)
        let noise = (0..<4000).map { _ in UInt8.random(in: 0...255, using: &random) }
        // Little-endian numbers, as in many formats: zeros at some places only.
        let numbers = (0..<2000).flatMap { _ in
            [UInt8.random(in: 0...255, using: &random), 0, 3, 0]
        }
        for bytes in [
            noise, Array(repeating: 0, count: 100), [0x1F, 0x8B, 0x08, 0], numbers + [1],
        ] {
            #expect {
                _ = try parse(bytes)
            } throws: {
                "\($0)".hasPrefix("looks like a binary file (")
            }
        }
    }

    @Test func nothingIsSkipped() throws {
        for text in ["", "\n", " \u{A0}\u{3000}\r\n\t", "\u{FEFF}", "\u{FEFF}\n"] {
            #expect(try StageHarness(TextParser.self).parse(text).isEmpty)
        }
    }

    @Test func titles() throws {
        let long = String(repeating: "word ", count: 100)
        #expect(
            try parse(Array("\r\n Title\u{3000}\r\nBody".utf8), [("title", "first_line")]).metadata
                .title == "Title")
        #expect(try parse(Array(long.utf8), [("title", "first_line")]).metadata.title == nil)
        #expect(try parse(Array("x".utf8), [("title", "file_name")]).metadata.title == "sample")
        #expect(try parse(Array("x".utf8)).metadata.title == nil)
    }

    @Test func unknownEncodingsHaveAPlace() {
        #expect {
            _ = try parse([], [("encoding", "windows-1251x")])
        } throws: {
            let text = "\($0)"
            return text.contains("example.yaml:1:")
                && text.contains("'encoding' of 'text' must be auto or an encoding")
                && text.contains("did you mean 'windows-1251'")
        }
    }

    @Test(
        .enabled(
            if: SharedData.suites.has("encodings/kuhn/UTF-8-test.txt"),
            Comment(rawValue: SharedData.absent)),
        arguments: [true, false])
    func stressTest(declared: Bool) throws {
        let bytes = try SharedData.suites.bytes("encodings/kuhn/UTF-8-test.txt")
        let document = try parse(bytes, declared ? [("encoding", "utf-8")] : [])
        #expect(document.text.utf8.elementsEqual(String(decoding: bytes, as: UTF8.self).utf8))
        let record = try #require(document.metadata["encoding"]?.record)
        #expect(record["name"] == "utf-8")
        let offsets = record["invalid_offsets"]?.list?.compactMap(\.integer) ?? []
        #expect(offsets.count == 10)
        // Each offset is that of a byte above ASCII, and the text up to the first is as it was.
        #expect(offsets.allSatisfy { bytes[$0] >= 0x80 })
        #expect(String(validating: bytes[..<offsets[0]], as: UTF8.self) != nil)
        #expect(String(validating: bytes[...offsets[0]], as: UTF8.self) == nil)
    }

    @Test(
        .enabled(if: SharedData.suites.has("blns/blns.txt"), Comment(rawValue: SharedData.absent)))
    func naughtyStrings() throws {
        let bytes = try SharedData.suites.bytes("blns/blns.txt")
        let document = try parse(bytes)
        #expect(document.text.utf8.elementsEqual(String(decoding: bytes, as: UTF8.self).utf8))
    }

    /// Random bytes: a document with a sound map, nothing, or a clear refusal; never a crash.
    @Test func randomBytes() throws {
        var random = SeededGenerator(seed: 31)
        let harness = try StageHarness(TextParser.self)
        for round in 0..<3_000 {
            let top = [127, 160, 255].randomElement(using: &random)!
            let low = [0, 9, 32].randomElement(using: &random)!
            let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
                UInt8.random(in: UInt8(low)...UInt8(top), using: &random)
            }
            let documents: [Document]
            do {
                documents = try harness.parse(bytes)
            } catch let error as StageError {
                #expect(error.message.hasPrefix("looks like a binary file"))
                continue
            }
            for document in documents {
                #expect(
                    document.originsAscend(within: bytes.count), "round \(round): \(bytes)")
            }
        }
    }
}

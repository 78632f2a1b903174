import QuernText
import TestSupport
import Testing

@Suite struct DecodingTests {
    /// A text for each encoding with ASCII, its own script and line breaks.
    static let samples: [(encoding: String, iconv: String, text: String)] = {
        let western = "Año, garçon, Straße – „ja“ …\r\n€ 5 x"
        let russian = "Съешь ещё этих\nмягких булок 7"
        let chinese = "浦江的夜色,ABC一二三。\n龍"
        let japanese = "東京タワーの高さ333m、カナ\n"
        let korean = "서울의 봄 2024\n한글 abc"
        return [
            ("utf-8", "UTF-8", western + russian + chinese + "😀𝔘"),
            ("utf-16le", "UTF-16LE", western + chinese + "😀𝔘x"),
            ("utf-16be", "UTF-16BE", western + chinese + "😀𝔘x"),
            ("utf-32le", "UTF-32LE", western + chinese + "😀𝔘x"),
            ("utf-32be", "UTF-32BE", western + chinese + "😀𝔘x"),
            ("windows-1252", "CP1252", western), ("latin1", "CP1252", western),
            ("iso-8859-15", "ISO-8859-15", "Œuvre à 5 €\nend"),
            ("windows-1250", "CP1250", "Příliš žluťoučký kůň\nŁódź"),
            ("iso-8859-2", "ISO-8859-2", "Příliš žluťoučký kůň\nŁódź"),
            ("windows-1251", "CP1251", russian), ("koi8-r", "KOI8-R", russian),
            ("iso-8859-5", "ISO-8859-5", russian), ("ibm866", "CP866", russian),
            ("windows-1253", "CP1253", "Ξεσκεπάζω την\nψυχοφθόρα"),
            ("windows-1254", "CP1254", "Pijamalı hasta yağız\nşoföre"),
            ("windows-1255", "CP1255", "דג סקרן שט\nבים"),
            ("windows-1256", "CP1256", "نص حكيم له سر\nقاطع"),
            ("windows-1257", "CP1257", "Įlinkdama fechtuotojo\nšpaga"),
            ("windows-874", "CP874", "เป็นมนุษย์สุดประเสริฐ\nabc"),
            ("gb18030", "GB18030", chinese + "ä𠀀€"), ("gbk", "GBK", chinese),
            ("big5", "BIG5-HKSCS", "台北的夜色,ABC一二三。\n龍"),
            ("shift_jis", "CP932", japanese + "ｱｲｳ①"), ("euc-jp", "EUC-JP", japanese + "ｱ"),
            ("iso-2022-jp", "ISO-2022-JP", japanese + "東x京"), ("euc-kr", "CP949", korean + "똠"),
            ("iso-2022-kr", "ISO-2022-KR", korean), ("johab", "JOHAB", korean),
            ("euc-tw", "EUC-TW", "台北的夜色ABC\n龍"), ("macintosh", "MACINTOSH", "Año – Œuvre\nß"),
            ("ibm037", "IBM037", "Hello, World 12"), ("utf-7", "UTF-7", "Hi 中文 there+x"),
        ]
    }()

    /// The law of the map: the bytes that a character is said to come from are those that it is
    /// encoded as, for every character of every encoding.
    @Test(arguments: samples)
    func everyCharacterHasItsBytes(_ sample: (encoding: String, iconv: String, text: String)) throws
    {
        let bytes = try #require(SystemEncoding.bytes(of: sample.text, in: sample.iconv))
        let decoded = try decode(bytes, as: sample.encoding)
        #expect(decoded.text.utf8.elementsEqual(sample.text.utf8), "\(decoded.text)")
        #expect(decoded.invalidBytes == 0)
        checkLaws(decoded, of: bytes.count, "\(sample.encoding)")
        // With shifts, a character's bytes depend on what was before; its place is checked by length.
        let isStateful = sample.encoding.hasPrefix("iso-2022") || sample.encoding == "utf-7"
        var covered = 0
        for (character, origin) in characters(of: decoded, in: bytes) {
            covered += origin.count
            // Verbatim runs come byte by byte.
            if character.utf8.count == 1 || sample.encoding == "utf-8" || isStateful { continue }
            #expect(origin == SystemEncoding.bytes(of: character, in: sample.iconv), "\(character)")
        }
        if !isStateful { #expect(covered == bytes.count) }
    }

    /// Characters of Big5 that glibc's larger set lacks.
    @Test func allOfBig5() throws {
        let bytes: [UInt8] = [0xA1, 0xFE, 0xA2, 0x40, 0xA1, 0xC3, 0xA2, 0xCC, 0xA7, 0x41]
        let decoded = try decode(bytes, as: "big5")
        #expect(decoded.text == "／＼￣十你" && decoded.invalidBytes == 0)
    }

    @Test func verbatimTextIsOneRun() throws {
        let bytes = Array("Ein Satz – 中文.".utf8)
        let decoded = try decode(bytes, as: "utf-8")
        #expect(decoded.runs.count == 1)
        #expect(decoded.runs[0].count == bytes.count)
    }

    @Test func marksAreLeftOut() throws {
        #expect(try decode([0xEF, 0xBB, 0xBF, 0x61], as: "utf-8").runs.first?.originStart == 3)
        #expect(try decode([0xFF, 0xFE, 0x61, 0], as: "utf-16").text == "a")
        #expect(try decode([0xFE, 0xFF, 0, 0x61], as: "utf-16").text == "a")
        #expect(try decode([0, 0x61], as: "utf-16").text == "a")
        #expect(try decode([0x61, 0], as: "utf-16").text == "a")
        #expect(try decode([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], as: "utf-32").text == "a")
        #expect(try decode([0xFF, 0xFE, 0, 0], as: "utf-16le").text == "\0")
        // What the user declares is read as declared; a mark of another encoding is text then.
        #expect(try decode([0xFF, 0xFE], as: "windows-1252").text == "ÿþ")
    }

    @Test func invalidUTF8() throws {
        // The example of Unicode 15, table 3-11, and a sequence cut off at the end.
        let bytes: [UInt8] = [
            0x61, 0xF1, 0x80, 0x80, 0xE1, 0x80, 0xC2, 0x62, 0x80, 0x63, 0x80, 0xBF, 0x64, 0xF0,
            0x9F,
        ]
        let decoded = try decode(bytes, as: "utf-8")
        #expect(decoded.text == "a\u{FFFD}\u{FFFD}\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}d\u{FFFD}")
        #expect(decoded.invalidOffsets == [1, 4, 6, 8, 10, 11, 13])
        #expect(decoded.invalidBytes == 11)
        let origins = characters(of: decoded, in: bytes).filter { $0.text == "\u{FFFD}" }.map(
            \.origin)
        #expect(
            origins == [
                [0xF1, 0x80, 0x80], [0xE1, 0x80], [0xC2], [0x80], [0x80], [0xBF], [0xF0, 0x9F],
            ])
    }

    @Test func invalidElsewhere() throws {
        // A lone high surrogate, a lone low one, half a unit.
        let utf16 = try decode([0x3D, 0xD8, 0x61, 0, 0x00, 0xDC, 0x62], as: "utf-16le")
        #expect(utf16.text == "\u{FFFD}a\u{FFFD}\u{FFFD}")
        #expect(utf16.invalidOffsets == [0, 4, 6])
        let utf32 = try decode([0, 0, 0x11, 0, 0, 0xD8, 0, 0, 0x61, 0, 0, 0], as: "utf-32le")
        #expect(utf32.text == "\u{FFFD}\u{FFFD}a")
        // 0x81 has no meaning in windows-1252.
        let western = try decode([0x61, 0x81, 0xE9], as: "windows-1252")
        #expect(western.text == "a\u{FFFD}é")
        #expect(western.invalidOffsets == [1])
        // A lead byte must not swallow the ASCII that follows it.
        let chinese = try decode([0x81, 0x20, 0xC4, 0xE3, 0xFF, 0xB0], as: "gb18030")
        #expect(chinese.text == "\u{FFFD} 你\u{FFFD}\u{FFFD}")
        #expect(chinese.invalidOffsets == [0, 4, 5])
    }

    @Test(
        .enabled(
            if: SharedData.suites.has("encodings/kuhn/UTF-8-test.txt"),
            Comment(rawValue: SharedData.absent)))
    func stressTest() throws {
        let bytes = try SharedData.suites.bytes("encodings/kuhn/UTF-8-test.txt")
        let decoded = try decode(bytes, as: "utf-8")
        checkLaws(decoded, of: bytes.count, "Kuhn")
        // The standard library repairs by the same rule.
        #expect(decoded.text.utf8.elementsEqual(String(decoding: bytes, as: UTF8.self).utf8))
        #expect(decoded.invalidSequences > 300)
        for (character, origin) in characters(of: decoded, in: bytes)
        where character != "\u{FFFD}" && character.utf8.count > 1 {
            #expect(Array(character.utf8) == origin)
        }
    }

    @Test(
        .enabled(if: SharedData.suites.has("blns/blns.txt"), Comment(rawValue: SharedData.absent)))
    func naughtyStrings() throws {
        let bytes = try SharedData.suites.bytes("blns/blns.txt")
        let decoded = try decode(bytes, as: "utf-8")
        checkLaws(decoded, of: bytes.count, "blns")
        #expect(decoded.text.utf8.elementsEqual(String(decoding: bytes, as: UTF8.self).utf8))
    }

    /// Random bytes through every encoding: no crash, valid text, a map that covers and ascends.
    @Test func randomBytes() throws {
        var random = SeededGenerator(seed: 7)
        let names =
            Self.samples.map(\.encoding) + ["utf-16", "utf-32", "tcvn", "windows-1258", "viscii"]
        for name in Set(names).sorted() {
            for round in 0..<150 {
                let count = Int.random(in: 0...60, using: &random)
                let bytes = (0..<count).map { _ -> UInt8 in
                    switch UInt8.random(in: 0...9, using: &random) {
                    case 0...3: UInt8.random(in: 0x20...0x7E, using: &random)
                    case 4:
                        [0x1B, 0x24, 0x42, 0x0E, 0x0F, 0x7E, 0x00, 0x2B].randomElement(
                            using: &random)!
                    default: UInt8.random(in: 0...255, using: &random)
                    }
                }
                let decoded = try decode(bytes, as: name)
                checkLaws(decoded, of: count, "\(name), round \(round): \(bytes)")
                if name == "utf-8" {
                    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
                    #expect(
                        decoded.text.utf8.elementsEqual(
                            String(decoding: bytes[start...], as: UTF8.self).utf8))
                }
            }
        }
    }

    @Test func labels() {
        #expect(TextEncoding(named: "ISO_8859-1")?.name == "windows-1252")
        #expect(TextEncoding(named: "Latin1")?.name == "windows-1252")
        #expect(TextEncoding(named: "GB2312")?.name == "gb18030")
        #expect(TextEncoding(named: "UTF8")?.name == "utf-8")
        #expect(TextEncoding(named: "klingon") == nil)
        #expect(TextEncoding(named: "") == nil)
        #expect(TextEncoding(named: "UTF-8//IGNORE") == nil)
        for name in TextEncoding.commonNames {
            #expect(TextEncoding(named: name)?.name == name)
        }
    }
}

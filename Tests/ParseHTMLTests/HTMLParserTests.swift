import ParseHTML
import Quern
import QuernTesting
import QuernText
import QuernYAML
import TestSupport
import Testing

@Suite struct HTMLParserTests {
    private func parse(
        _ page: String, _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> Document {
        try #require(try StageHarness(HTMLParser.self, parameters).parse(Array(page.utf8)).first)
    }

    @Test func examples() {
        for type in ParseHTMLPlugin().stages {
            #expect(ExampleRunner(reader: { try YAML.node(of: $0) }).failures(of: type) == [])
        }
    }

    /// Templates declare the western encoding of pages in other alphabets; the words of these have no other letters.
    @Test(arguments: [
        (
            "Администрация порта предупреждала, что старый причал не выдержит новых кранов. ",
            "windows-1251"
        ),
        (
            "Администрация порта предупреждала, что старый причал не выдержит новых кранов. ",
            "koi8-r"
        ),
        (
            "Η διοίκηση του λιμανιού προειδοποίησε πως ο παλιός μώλος δεν θα αντέξει τους νέους γερανούς. ",
            "iso-8859-7"
        ),
    ]) func otherAlphabets(text: String, encoding: String) throws {
        let text = String(repeating: text, count: 4)
        let bytes = try #require(Self.encoded(text, encoding))
        for head in ["<meta charset=iso-8859-1><p>", "<meta charset=windows-1252><p>Water "] {
            let page = Array(head.utf8) + bytes + Array("</p>".utf8)
            let document = try #require(
                try StageHarness(HTMLParser.self, []).parse(page).first)
            #expect(document.text.contains(text.dropLast()), "\(document.text.prefix(80))")
        }
    }

    /// Western text with many accents, capitals and a table of them.
    @Test(arguments: [
        "Das Ärgernis über die schöne Mühle größer als früher, außen trüb. ",
        "ÞAÐ ER GÓÐ VÍSA ALDREI OF OFT KVEÐIN, SAGÐI ÁRNI ÓÐUR Í ÞÆÓÐI. ",
        "À Á Â Ã Ä Å Æ Ç È É Ê Ë ÀÁÂÃÄÅÆÇÈÉÊË ìíîïðñòóôõö ",
        "L’été où Zoé a été à Nîmes, déçue, hâlée et gênée là-bas. ",
    ]) func westernText(text: String) throws {
        let text = String(repeating: text, count: 3)
        let bytes = text.unicodeScalars.map { $0 == "’" ? 0x92 : UInt8($0.value) }
        let page = Array("<meta charset=iso-8859-1><p>".utf8) + bytes + Array("</p>".utf8)
        let document = try #require(try StageHarness(HTMLParser.self, []).parse(page).first)
        #expect(document.text.contains(text.dropLast()))
    }

    private static func encoded(_ text: String, _ encoding: String) -> [UInt8]? {
        guard let encoding = TextEncoding(named: encoding) else { return nil }
        // The bytes that are read as each character.
        var bytes: [String: UInt8] = [:]
        for byte in UInt8(0x20)...0xFF {
            let read = [byte].withUnsafeBufferPointer { TextDecoder(encoding).decode($0).text }
            if bytes[read] == nil { bytes[read] = byte }
        }
        return text.unicodeScalars.compactMap { bytes[String($0)] }
    }
}

import Quern
import QuernYAML
import Testing

struct EncodingTests {
    @Test func `a byte order mark is skipped`() throws {
        let file = SourceFile(path: "a.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array("ä: b".utf8))
        let root = try YAML.node(of: file)
        #expect(shown(root) == "{ä: b}")
        #expect(root["ä"]?.location.offset == 7)
        // The mark is no column, and errors know their places behind it.
        let two = try YAML.node(of: SourceFile(path: "a.yaml", text: "\u{FEFF}a: b\nc: d"))
        #expect(shown(two) == "{a: b, c: d}")
        for text in ["\u{FEFF}a: @", "\u{FEFF}a: \u{7}"] {
            let error = #expect(throws: Diagnostics.self) { try node(text) }
            #expect(error?.all.first?.location?.offset == 6)
        }
    }

    @Test func `carriage returns belong to the line break`() throws {
        let root = try node("a: 1\r\nb: |\r\n  x\r\n  y\r\nc: 'd\r\n  e'\r\n")
        #expect(shown(root) == "{a: 1, b: \"x\ny\n\", c: \"d e\"}")
        #expect(
            errors("ä: 1\r\nb: 2\r\nä: 3\r\n")
                == """
                a.yaml:3:1: error: key 'ä' is given twice
                    3 | ä: 3
                      | ^
                  remove one of the two
                a.yaml:1:1: note: first given here
                    1 | ä: 1
                      | ^
                """)
    }

    @Test func `the caret stands below its character`() {
        #expect(
            errors("ü: \"日本\" x\n")
                == """
                a.yaml:1:9: error: this cannot follow the value before it
                    1 | ü: "日本" x
                      |           ^
                  if it belongs to the text, put all of the text in quotes; within '…' a quote is \
                written ''
                """)
        #expect(
            errors("🐱: {é: 1, ö: 2, é: 3}\n").hasPrefix(
                """
                a.yaml:1:17: error: key 'é' is given twice
                    1 | 🐱: {é: 1, ö: 2, é: 3}
                      |                  ^
                """))
    }

    /// libyaml counts characters, also where it takes one for a line break.
    @Test func `places are right behind every kind of line break`() throws {
        let root = try node("a: \"x\u{85}y\u{2028}z\u{2029}\"\rb: c\r\n\u{E9}: d\n")
        let text = "a: \"x\u{85}y\u{2028}z\u{2029}\"\rb: c\r\n\u{E9}: d\n"
        #expect(root["b"]?.location.offset == Array(text.utf8).firstIndex(of: UInt8(ascii: "c")))
        #expect(root["\u{E9}"]?.location.offset == text.utf8.count - 2)
    }

    @Test func `invalid UTF-8 is an error with its offset`() {
        #expect(
            errors(bytes: Array("a: b\nc: ".utf8) + [0xE4, 0x20] + Array("d\n".utf8))
                == """
                a.yaml:2:4: error: the file is not valid UTF-8: byte 0xE4 at offset 8
                    2 | c: \u{FFFD} d
                      |    ^
                  save the file as UTF-8
                """)
        #expect(errors(bytes: [0xC3]).contains("byte 0xC3 at offset 0"))
        #expect(errors(bytes: [0x61, 0xED, 0xA0, 0x80]).contains("byte 0xED at offset 1"))
    }

    @Test(arguments: [
        ([0xFF, 0xFE, 0x61, 0], "UTF-16"), ([0xFE, 0xFF, 0, 0x61], "UTF-16"),
        ([0x61, 0, 0x3A, 0], "UTF-16"), ([0, 0x61, 0, 0x3A], "UTF-16"),
        ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"),
    ])
    func `other encodings are named`(_ bytes: [UInt8], _ name: String) {
        #expect(
            errors(bytes: bytes).hasPrefix(
                "a.yaml:1:1: error: the file is encoded in \(name), but YAML files are read as UTF-8"
            ))
    }

    @Test func `a zero byte is an error`() {
        #expect(
            errors(bytes: Array("abcd: \0".utf8)).contains(":1:7: error: control character U+0000"))
    }
}

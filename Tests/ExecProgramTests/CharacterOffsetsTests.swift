import Testing

@testable import ExecProgram

@Suite struct CharacterOffsetsTests {
    @Test(arguments: [
        "", "abc", "naïve 中文 🙂 e\u{301}", String(repeating: "aé🙂", count: 500),
        String(repeating: "é", count: 256), String(repeating: "x", count: 257),
    ]) func everyPlaceThereAndBack(text: String) {
        let offsets = CharacterOffsets(text)
        var byte = 0
        var character = 0
        for scalar in text.unicodeScalars {
            #expect(offsets.byte(of: character) == byte)
            #expect(offsets.character(of: byte) == character)
            byte += UTF8.width(scalar)
            character += 1
        }
        #expect(offsets.byte(of: character) == byte)
        #expect(offsets.character(of: byte) == character)
        #expect(offsets.byte(of: character + 1) == nil)
        #expect(offsets.byte(of: -1) == nil)
    }
}

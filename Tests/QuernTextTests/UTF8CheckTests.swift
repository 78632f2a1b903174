import QuernText
import TestSupport
import Testing

@Suite struct UTF8CheckTests {
    /// The standard library's own check is three times slower, and knows what UTF-8 is.
    @Test func agreesWithTheStandardLibrary() {
        var random = SeededGenerator(seed: 7)
        let pieces: [[UInt8]] =
            ["a", "sixteen bytes of ASCII and more", "é", "中文", "🌾"].map { Array($0.utf8) } + [
                [0x80], [0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xC0, 0x80],
                [0xE0, 0x80],
                [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5],
            ]
        for round in 0..<6_000 {
            // Half of them are valid.
            let kinds = round % 2 == 0 ? pieces[..<5] : pieces[...]
            let bytes = (0..<Int.random(in: 0..<10, using: &random)).flatMap { _ in
                kinds[Int.random(in: 0..<kinds.count, using: &random)]
            }
            bytes.withUnsafeBufferPointer { buffer in
                var wanted: Int?
                do {
                    _ = try UTF8Span(validating: Span(_unsafeElements: buffer)).count
                } catch let error as UTF8.ValidationError {
                    wanted = error.byteOffsets.lowerBound
                } catch {}
                #expect(UTF8Scan.firstInvalid(buffer) == wanted, "\(bytes)")
                let text = TextDecoder.validUTF8(buffer)?.text
                #expect(text.map { Array($0.utf8) } == (wanted == nil ? bytes : nil))
                #expect(text == String(validating: bytes, as: UTF8.self))
            }
        }
    }
}

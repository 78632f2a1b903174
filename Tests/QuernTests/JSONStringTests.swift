import Quern
import TestSupport
import Testing

/// Strings are read and written thirty-two bytes at a time; here everything is compared with the plain way, byte by byte.
@Suite struct JSONStringTests {
    /// What strings are made of, so that every kind of it stands at every place of a block in the end.
    private static let pieces: [[UInt8]] =
        [
            "a", "plain text of some length, ", "words that fill more than two blocks, ", "\\n",
            "\\\"", "\\\\", "\\u00e9", "\\u4e2d",
        ]
        .map { Array($0.utf8) }
        + ["\\ud83c\\udf3e", "\\ud800", "é", "中文", "🌾", "\u{85}", "\u{2028}", "’", "\u{7F}"]
        .map { Array($0.utf8) }
        + [
            [0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xC0, 0x80],
            [0xF4, 0x90, 0x80, 0x80],
        ]

    /// A string between quotes; of a good one all is valid.
    private static func string(
        _ random: inout SeededGenerator, isGood: Bool
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        let kinds = isGood ? pieces.dropLast(6) : pieces[...]
        for _ in 0..<Int.random(in: 0..<12, using: &random) {
            bytes += kinds[Int.random(in: 0..<kinds.count, using: &random)]
        }
        return [0x22] + bytes + [0x22]
    }

    /// What a string says, and its map, one escape and one byte at a time.
    private static func plainly(
        _ bytes: [UInt8]
    ) -> (text: [UInt8], map: SourceMap)? {
        var text: [UInt8] = []
        var map = SourceMap.Builder()
        var index = 1
        func unit(_ start: Int) -> UInt32? {
            guard start + 6 <= bytes.count, bytes[start] == 0x5C, bytes[start + 1] == 0x75 else {
                return nil
            }
            return UInt32(
                String(decoding: bytes[(start + 2)..<(start + 6)], as: UTF8.self), radix: 16)
        }
        while index < bytes.count - 1 {
            guard bytes[index] == 0x5C else {
                text.append(bytes[index])
                map.appendVerbatim(1, from: index)
                index += 1
                continue
            }
            var scalar: Unicode.Scalar = "\u{FFFD}"
            var length = 2
            if let high = unit(index) {
                length = 6
                if let low = unit(index + 6), (0xD800..<0xDC00).contains(high),
                    (0xDC00..<0xE000).contains(low)
                {
                    length = 12
                    scalar = Unicode.Scalar(0x10000 + (high & 0x3FF) << 10 + low & 0x3FF)!
                } else {
                    scalar = Unicode.Scalar(high) ?? "\u{FFFD}"
                }
            } else {
                scalar = bytes[index + 1] == 0x6E ? "\n" : Unicode.Scalar(bytes[index + 1])
            }
            let encoded = Array(String(scalar).utf8)
            text += encoded
            map.appendReplacement(encoded.count, for: index..<(index + length))
            index += length
        }
        return (text, map.build())
    }

    @Test func readsAsOneReadsByteByByte() throws {
        var random = SeededGenerator(seed: 41)
        for _ in 0..<3_000 {
            let bytes = Self.string(&random, isGood: true)
            let wanted = try #require(Self.plainly(bytes))
            // What stands behind the string is looked at with its last block, and says nothing of it.
            let behind = [
                [], Array(", plain text of more than a block".utf8), [0x2C, 0xC3, 0xA9, 0xFF],
            ]
            .randomElement(using: &random)!
            let (text, map) = try (bytes + behind).withUnsafeBytes { buffer in
                var scanner = JSONScanner(buffer)
                var builder: SourceMap.Builder? = SourceMap.Builder()
                let text = try scanner.string(into: &builder)
                #expect(scanner.offset == bytes.count)
                return (text, builder?.build())
            }
            #expect(Array(text.utf8) == wanted.text)
            #expect(map == wanted.map)
            // As two texts that were made differently: what the library keeps of a text must be true.
            #expect(text == String(decoding: wanted.text, as: UTF8.self))
            #expect(text.hashValue == String(decoding: wanted.text, as: UTF8.self).hashValue)
            #expect(
                text.unicodeScalars.elementsEqual(
                    String(decoding: wanted.text, as: UTF8.self).unicodeScalars))
        }
    }

    /// Where bytes are no UTF-8, the error has the place that the standard library gives.
    @Test func findsWhatIsNoUTF8() {
        var random = SeededGenerator(seed: 42)
        var refused = 0
        for _ in 0..<3_000 {
            let bytes = Self.string(&random, isGood: false)
            let inside = Array(bytes[1..<(bytes.count - 1)])
            var wanted: Int?
            do {
                _ = try inside.withUnsafeBufferPointer {
                    try UTF8Span(validating: Span(_unsafeElements: $0)).count
                }
            } catch let error as UTF8.ValidationError {
                wanted = error.byteOffsets.lowerBound + 1
            } catch {}
            for isMapped in [true, false] {
                var map = isMapped ? SourceMap.Builder() : nil
                var found: Int?
                do {
                    _ = try bytes.withUnsafeBytes { buffer in
                        var scanner = JSONScanner(buffer)
                        return try scanner.string(into: &map)
                    }
                } catch { found = (error as? JSONError)?.offset }
                #expect(found == wanted, "\(bytes)")
                refused += found == nil ? 0 : 1
            }
        }
        #expect(refused > 2_000)
    }

    @Test func writesAsOneWritesScalarByScalar() {
        var random = SeededGenerator(seed: 43)
        let parts = [
            "a", "some words ", "words that fill more than two blocks, ", "\n", "\"", "\\", "\t",
            "\u{1}", "\u{1F}", "\u{7F}", "\u{80}",
            "\u{85}", "\u{A9}", "\u{2027}", "\u{2028}", "\u{2029}", "\u{202A}", "’", "“", "中", "🌾",
        ]
        let names: [Unicode.Scalar: String] = [
            "\n": "n", "\t": "t", "\"": "\"", "\\": "\\", "\u{1}": "u0001", "\u{1F}": "u001f",
            "\u{7F}": "u007f", "\u{85}": "u0085", "\u{2028}": "u2028", "\u{2029}": "u2029",
        ]
        for _ in 0..<3_000 {
            let count = Int.random(in: 0..<20, using: &random)
            let text = (0..<count).map { _ in
                parts[Int.random(in: 0..<parts.count, using: &random)]
            }.joined()
            var wanted = "\""
            for scalar in text.unicodeScalars {
                if let name = names[scalar] {
                    wanted += "\\" + name
                } else {
                    wanted.unicodeScalars.append(scalar)
                }
            }
            wanted += "\""
            #expect(Array(JSONWriter.text { $0.string(text) }.utf8) == Array(wanted.utf8))
        }
    }
}

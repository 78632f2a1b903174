import QuernUTF8
import TestSupport
import Testing

/// Blocks must say what looking at one character after another says.
@Suite struct UTF8BytesTests {
    private func firstInvalid(_ bytes: [UInt8], from start: Int = 0) -> Int? {
        bytes.withUnsafeBytes { UTF8Bytes.firstInvalid($0, from: start) }
    }

    /// The standard library's judgement: where the longest valid beginning ends.
    private func expected(_ bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var index = 0
        while true {
            let length = (1...4).first {
                index + $0 <= bytes.count
                    && String(validating: bytes[index..<(index + $0)], as: UTF8.self) != nil
            }
            guard let length else { return index }
            index += length
        }
    }

    @Test func oneWrongByteAnywhere() {
        let text = "The café: 大坝没有决口，官员星期一说。 Ωmega 🙂🙂 ﬁn, and plain words behind it. 한국어"
        let bytes = Array(text.utf8)
        #expect(firstInvalid(bytes) == nil)
        let wrong: [UInt8] = [
            0x00, 0x41, 0x80, 0xA0, 0xBF, 0xC0, 0xC3, 0xE0, 0xED, 0xF0, 0xF4, 0xF5, 0xFF,
        ]
        for place in bytes.indices {
            for byte in wrong {
                var changed = bytes
                changed[place] = byte
                #expect(firstInvalid(changed) == expected(changed), "\(byte) at \(place)")
            }
        }
        for end in bytes.indices {
            #expect(
                firstInvalid(Array(bytes[..<end])) == expected(Array(bytes[..<end])),
                "cut at \(end)")
        }
    }

    @Test func everyPairOfLeadAndSecondByteAtEveryPlaceOfABlock() {
        for lead in 0xC0...0xFF as ClosedRange<UInt8> {
            for second in [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0] as [UInt8] {
                for rest in 0...2 {
                    let character = [lead, second] + [UInt8](repeating: 0x80, count: rest)
                    for before in 0..<20 {
                        let bytes =
                            [UInt8](repeating: 0x61, count: before) + character
                            + [UInt8](repeating: 0x7A, count: 20)
                        #expect(
                            firstInvalid(bytes) == expected(bytes), "\(character) after \(before)")
                    }
                }
            }
        }
    }

    @Test func randomBytes() {
        var random = SeededGenerator(seed: 11)
        let parts: [[UInt8]] = [
            [0x41], [0x20], [0xC3, 0xA9], [0xE5, 0xA4, 0xA7], [0xE0, 0xA4, 0x85],
            [0xED, 0x95, 0x9C],
            [0xF0, 0x9F, 0x99, 0x82], [0xF4, 0x8F, 0xBF, 0xBF],
            [UInt8](repeating: 0x41, count: 50),
        ]
        let odd: [[UInt8]] = [
            [0x80], [0xC1, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xE5, 0xA4],
            [0xF0, 0x9F], [0xC3],
        ]
        for _ in 0..<20_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                let isOdd = Int.random(in: 0..<40, using: &random) == 0
                bytes += (isOdd ? odd : parts).randomElement(using: &random)!
            }
            #expect(firstInvalid(bytes) == expected(bytes), "\(bytes)")
            // From a place at which a character begins, what is before does not count.
            let before = [UInt8](repeating: 0xFF, count: Int.random(in: 0...5, using: &random))
            #expect(
                firstInvalid(before + bytes, from: before.count)
                    == expected(bytes).map { $0 + before.count })
        }
    }

    @Test func endOfASCII() {
        for length in 0..<100 {
            for place in 0...length {
                var bytes = [UInt8](repeating: 0x7F, count: length)
                if place < length { bytes[place] = 0x80 }
                let end = bytes.withUnsafeBytes { UTF8Bytes.asciiEnd($0) }
                #expect(end == place)
            }
        }
    }
}

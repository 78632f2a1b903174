import Synchronization
import TestSupport
import Testing

@testable import QuernText

/// Converters are used again, by one thread at a time, and no text leaves a trace in them.
@Suite struct IdleConvertersTests {
    @Test func theyAreUsedAgain() throws {
        let converters = IdleConverters()
        let first = try #require(converters.with("GB18030") { ObjectIdentifier($0) })
        #expect(converters.with("GB18030") { ObjectIdentifier($0) } == first)
        // While one is in use, there is another.
        let pair = converters.with("GB18030") { outer in
            (ObjectIdentifier(outer), converters.with("GB18030") { ObjectIdentifier($0) })
        }
        #expect(pair?.0 == first && pair?.1 != nil && pair?.1 != first)
        #expect(converters.count == 2)
        #expect(converters.with("NO SUCH NAME") { ObjectIdentifier($0) } == nil)
    }

    @Test func fewAreKept() {
        let converters = IdleConverters()
        for sample in DecodingTests.samples {
            _ = converters.with(sample.iconv) { ObjectIdentifier($0) }
        }
        #expect(DecodingTests.samples.count > IdleConverters.limit)
        #expect(converters.count == IdleConverters.limit)
    }

    /// What is wrong or cut off in one text does nothing to the next.
    @Test(arguments: DecodingTests.samples)
    func nothingIsLeftBehind(_ sample: (encoding: String, iconv: String, text: String)) throws {
        let bytes = try #require(SystemEncoding.bytes(of: sample.text, in: sample.iconv))
        guard let fresh = Iconv(sample.iconv) else { return }
        func decode(_ bytes: [UInt8], by converter: Iconv) -> DecodedText {
            bytes.withUnsafeBufferPointer { converter.decode($0) }
        }
        let expected = decode(bytes, by: fresh)
        let used = try #require(Iconv(sample.iconv))
        var random = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let start = Int.random(in: 0..<bytes.count, using: &random)
            var part = Array(bytes[start..<Int.random(in: start..<bytes.count, using: &random)])
            if !part.isEmpty, Bool.random(using: &random) {
                part[Int.random(in: part.indices, using: &random)] = .random(
                    in: 0...255, using: &random)
            }
            guard let other = Iconv(sample.iconv) else { return }
            let (one, two) = (decode(part, by: used), decode(part, by: other))
            #expect(one.text == two.text && one.runs == two.runs, "\(part)")
            let again = decode(bytes, by: used)
            #expect(again.text == expected.text && again.invalidBytes == expected.invalidBytes)
        }
    }

    @Test func manyThreads() async throws {
        let encoding = try #require(TextEncoding(named: "gb18030"))
        let text = "浦江的夜色,ABC一二三。"
        let bytes = try #require(SystemEncoding.bytes(of: text, in: "GB18030"))
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    (0..<500).allSatisfy { _ in
                        bytes.withUnsafeBufferPointer { TextDecoder(encoding).decode($0) }.text
                            == text
                    }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }
}

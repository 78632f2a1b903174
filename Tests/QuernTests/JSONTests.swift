import Quern
import TestSupport
import Testing

@Suite struct JSONTests {
    static func parse(_ text: String) throws -> Metadata.Value? {
        try Array(text.utf8).withUnsafeBytes { bytes in
            var scanner = JSONScanner(bytes)
            let value = try scanner.value()
            try scanner.finish()
            return value
        }
    }

    @Test func roundTrips() throws {
        let text = #"{"a":[1,-2.5,true,"x\n\"\\\u0001é🌾"],"b":{"c":"d"}}"#
        let value = try #require(try Self.parse(text))
        #expect(JSONWriter.text { $0.value(value) } == text)
    }

    @Test func escapesWhatOtherProgramsTakeForLineEnds() {
        #expect(
            JSONWriter.text { $0.string("a\u{2028}b\u{2029}c\u{85}d\u{7F}") }
                == #""a\u2028b\u2029c\u0085d\u007f""#)
        #expect(JSONWriter.text { $0.string("–’é\u{2027}\u{202A}") } == "\"–’é\u{2027}\u{202A}\"")
    }

    @Test func numbers() {
        #expect(JSONWriter.text { $0.number(3) } == "3")
        #expect(JSONWriter.text { $0.number(0.1) } == "0.1")
        #expect(JSONWriter.text { $0.number(.infinity) } == "null")
        for value in [.min, -100, -7, 0, 9, 10, 123, .max] as [Int] {
            #expect(JSONWriter.text { $0.integer(value) } == String(value))
        }
    }

    @Test(arguments: [
        ("", 0), ("{", 1), ("{\"a\" 1}", 5), ("[1,]", 3), ("01", 0), ("\"\\x\"", 1),
        ("\"a\nb\"", 2), ("nul", 0),
        ("1 2", 2), ("\"\\ud8\"", 5), ("[1}", 2), ("-", 1), ("1.", 2), ("1e", 2),
    ]) func refusesWithAPlace(text: String, offset: Int) {
        #expect { try Self.parse(text) } throws: { ($0 as? JSONError)?.offset == offset }
    }

    @Test func refusesInvalidUTF8WithItsPlace() {
        for bad: [UInt8] in [[0xC3], [0xF0, 0x90, 0x80], [0xED, 0xA0, 0x80], [0xFF]] {
            let bytes: [UInt8] = [0x22, 0x61] + bad + [0x22]
            #expect {
                try bytes.withUnsafeBytes { buffer in
                    var scanner = JSONScanner(buffer)
                    _ = try scanner.string()
                }
            } throws: { ($0 as? JSONError)?.offset == 2 }
        }
    }

    @Test func loneSurrogatesAreReplaced() throws {
        #expect(try Self.parse(#""\ud800""#)?.string == "\u{FFFD}")
        #expect(try Self.parse(#""\ud83c\udf3e""#)?.string == "🌾")
        #expect(try Self.parse(#""\ud83cx""#)?.string == "\u{FFFD}x")
    }

    @Test func largeObjects() throws {
        let many = (0..<20_000).map { "\"k\($0 % 15_000)\":\($0)" }.joined(separator: ",")
        let record = try #require(try Self.parse("{\(many),\"k0\":null}")?.record)
        #expect(record.fields.count == 14_999)
        #expect(record["k1"]?.integer == 15_001)
        #expect(record["k14999"]?.integer == 14_999)
    }

    @Test func nestingIsBounded() {
        let deep = String(repeating: "[", count: 100_000)
        #expect { try Self.parse(deep) } throws: { "\($0)".contains("nest more than") }
    }

    @Test func stringsAreMappedThroughTheirEscapes() throws {
        let text = #""a\nb\u00e9c""#
        try Array(text.utf8).withUnsafeBytes { bytes in
            var scanner = JSONScanner(bytes)
            var builder: SourceMap.Builder? = SourceMap.Builder()
            let value = try scanner.string(into: &builder)
            #expect(value == "a\nbéc")
            let map = try #require(builder?.build())
            #expect(map.originRange(of: 0..<1) == 1..<2)
            #expect(map.originRange(of: 1..<2) == 2..<4)
            #expect(map.originRange(of: 3..<5) == 5..<11)
            #expect(map.originRange(of: 5..<6) == 11..<12)
        }
    }

    @Test(
        .enabled(if: SharedData.suites.has("json-testsuite"), Comment(rawValue: SharedData.absent)))
    func publicSuite() throws {
        let folder = SharedData.suites.path("json-testsuite/test_parsing")
        var accepted = 0
        var refused = 0
        for name in try POSIXFile.list(folder) {
            let bytes = try POSIXFile.read(folder + "/" + name)
            var problem: JSONError?
            do throws(JSONError) {
                try Self.check(bytes)
            } catch { problem = error }
            if name.hasPrefix("y_") {
                #expect(problem == nil, "\(name)")
                accepted += 1
            } else if name.hasPrefix("n_") {
                #expect(problem != nil, "\(name)")
                #expect((problem?.offset ?? 0) <= bytes.count)
                refused += 1
            }
        }
        #expect(accepted == 95)
        #expect(refused == 188)
    }

    static func check(_ bytes: [UInt8]) throws(JSONError) {
        let outcome: Result<Void, JSONError> = bytes.withUnsafeBytes { buffer in
            do throws(JSONError) {
                var scanner = JSONScanner(buffer)
                _ = try scanner.skipValue()
                try scanner.finish()
                return .success(())
            } catch { return .failure(error) }
        }
        try outcome.get()
    }
}

import QuernText
import Testing

func decode(_ bytes: [UInt8], as name: String) throws -> DecodedText {
    let encoding = try #require(TextEncoding(named: name), "unknown encoding \(name)")
    return bytes.withUnsafeBufferPointer { TextDecoder(encoding).decode($0) }
}

/// Every character of a decoded text with the bytes that it came from.
func characters(of decoded: DecodedText, in bytes: [UInt8]) -> [(text: String, origin: [UInt8])] {
    var found: [(String, [UInt8])] = []
    let text = Array(decoded.text.utf8)
    var place = 0
    for run in decoded.runs {
        for index in 0..<run.count {
            let origin = run.originStart + index * run.originUnit
            let unit = text[place..<(place + run.textUnit)]
            found.append(
                (
                    String(decoding: unit, as: UTF8.self),
                    Array(bytes[origin..<(origin + run.originUnit)])
                ))
            place += run.textUnit
        }
    }
    return found
}

/// What holds of every decoding: valid UTF-8 (a `String` is), runs that cover the text from left to
/// right, and origins inside the bytes that ascend.
func checkLaws(_ decoded: DecodedText, of count: Int, _ note: Comment) {
    var text = 0
    var origin = 0
    for run in decoded.runs {
        #expect(run.count > 0 && run.textUnit > 0 && run.originUnit > 0, note)
        #expect(run.originStart >= origin, note)
        origin = run.originStart + run.count * run.originUnit
        text += run.count * run.textUnit
    }
    #expect(origin <= count, note)
    #expect(text == decoded.text.utf8.count, note)
    #expect(decoded.invalidOffsets.allSatisfy { $0 < count }, note)
    #expect(
        decoded.invalidOffsets.count == min(decoded.invalidSequences, DecodedText.offsetLimit), note
    )
}

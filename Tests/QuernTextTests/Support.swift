import QuernText
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The public suites, which are not part of the project: `QUERN_SUITES`, or `../shared/suites` seen
/// from the package. Where they are absent, their tests are skipped and say so.
enum Suites {
    static let folder: String = {
        if let folder = getenv("QUERN_SUITES") { return String(cString: folder) }
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/") + "/../shared/suites"
    }()

    static let absent: Comment =
        "the public suites are absent: set QUERN_SUITES, or put them in ../shared/suites"

    static func has(_ name: String) -> Bool { access(folder + "/" + name, R_OK) == 0 }

    static func bytes(_ name: String) throws -> [UInt8] {
        let file = try #require(fopen(folder + "/" + name, "rb"))
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let got = fread(&buffer, 1, buffer.count, file), got > 0 {
            bytes += buffer[..<got]
        }
        return bytes
    }
}

/// Random numbers that are the same in every run (splitmix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64
    init(_ seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

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

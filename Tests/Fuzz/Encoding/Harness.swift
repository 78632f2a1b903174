import Quern
import QuernEncoding
import QuernText

private let choices: [EncodingChoice] =
    [.auto] + TextEncoding.commonNames.compactMap { TextEncoding(named: $0) }.map { .named($0) }

/// The first byte picks an encoding, or `auto`; the rest is read in it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let start, count > 1 else { return 0 }
    let bytes = UnsafeRawBufferPointer(start: start + 1, count: count - 1)
    let choice = choices[Int(start[0]) % choices.count]
    let context = StageContext(label: "fuzz")
    guard let read = try? EncodedText(bytes, as: choice, in: context) else { return 0 }
    let length = read.text.utf8.count
    precondition(String(validating: read.text.utf8, as: UTF8.self) != nil, "text is not UTF-8")
    precondition(read.sourceMap.textLength == length, "a map for another text")
    var last = 0
    for offset in 0..<length {
        let origin = read.sourceMap.originRange(of: offset..<(offset + 1))
        precondition(origin.lowerBound >= last && origin.upperBound <= bytes.count, "a map astray")
        last = origin.lowerBound
    }
    for place in read.report["invalid_offsets"]?.list ?? [] {
        let place = place.integer ?? -1
        precondition(place >= 0 && place < bytes.count, "an invalid byte where there is none")
    }
    if case .number(let confidence)? = read.report["confidence"] {
        precondition(confidence >= 0 && confidence <= 1, "a confidence that is none")
    }
    return 0
}

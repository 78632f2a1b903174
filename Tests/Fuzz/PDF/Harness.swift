import FuzzSupport
import ParsePDF
import Quern
import QuernTesting

private let harness = try? StageHarness(
    PDFParser.self, [("deadline", "5s"), ("memory", "256MiB"), ("limit", "1MiB")])

/// What `pdftotext` and `pdfinfo` print is read as they print it; and now and then, when the first byte says so, the bytes
/// are a PDF file, given to the programs themselves, whose start takes longer than all the rest.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let start, count > 1 else { return 0 }
    let rest = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
    switch start.pointee {
    case UInt8(ascii: "%"):
        // One in 64 of them, chosen by their bytes.
        let sum = rest.reduce(UInt8(0)) { $0 &* 31 &+ $1 }
        if sum & 63 == 0, let harness { fuzz(harness, start, count, name: "fuzz.pdf") }
    case UInt8(ascii: "i"): PDFParser.checkInfo(rest)
    default: PDFParser.checkPages(rest)
    }
    return 0
}

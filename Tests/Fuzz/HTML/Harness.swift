import FuzzSupport
import ParseHTML
import Quern
import QuernTesting

private let harness = try? StageHarness(HTMLParser.self)
private let generous = try? StageHarness(
    HTMLParser.self,
    [
        ("favour", "recall"), ("comments", true), ("links", true), ("captions", true),
        ("title", true),
    ])

/// A page of `parse: html`, as it is read by default and with all that can be kept.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    if let harness { fuzz(harness, start, count, name: "fuzz.html") }
    if let generous { fuzz(generous, start, count, name: "fuzz.html") }
    return 0
}

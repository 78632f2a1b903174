import FuzzSupport
import ParseMarkdown
import Quern
import QuernTesting

private let harness = try? StageHarness(MarkdownParser.self)

/// Every input is a file for `parse: markdown`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    if let harness { fuzz(harness, start, count, name: "fuzz.md") }
    return 0
}

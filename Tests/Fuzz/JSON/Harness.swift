import FuzzSupport
import ParseJSON
import Quern
import QuernTesting

private let harness = try? StageHarness(JSONLinesParser.self)

/// Every line is a record of `parse: jsonl`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    if let harness { fuzz(harness, start, count, name: "fuzz.jsonl") }
    return 0
}

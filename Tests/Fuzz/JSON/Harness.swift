import FuzzSupport
import ParseJSON
import Quern
import QuernTesting

/// Lines as they are, and with paths into objects.
private let harnesses: [StageHarness<JSONLinesParser>] = {
    let ways: [[(name: String, value: Metadata.Value)]] = [
        [],
        [
            ("text", "a.text"), ("id", "a.id"), ("fields", .record(["b": "a.b", "c": "d"])),
            ("keep", ["a.c", "a.b", "d"]),
        ],
    ]
    return ways.compactMap { try? StageHarness(JSONLinesParser.self, $0) }
}()

/// The first byte chooses: every line is a record of `parse: jsonl`, or the whole is a file of JSON or a script, whose objects
/// are cut alike whatever the pieces that they come in.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let start, count > 1, !harnesses.isEmpty else { return 0 }
    let harness = harnesses[Int(start.pointee) % harnesses.count]
    let names = ["fuzz.jsonl", "fuzz.json", "fuzz.js"]
    fuzz(harness, start + 1, count - 1, name: names[Int(start.pointee) / 2 % names.count])
    let type = MediaType("application/json")
    guard case .records(let cutter) = harness.stage.framing(of: "fuzz.json", type: type) else {
        return 0
    }
    fuzz(cutter, UnsafeRawBufferPointer(start: start + 1, count: count - 1))
    return 0
}

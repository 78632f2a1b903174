import FuzzSupport
import ParseCSV
import Quern
import QuernTesting

/// Some dialects, read by rows and whole.
private let harnesses: [StageHarness<CSVParser>] = {
    let dialects: [[(name: String, value: Metadata.Value)]] = [
        [("text", ["text", "b"]), ("ragged", "accept")],
        [
            ("header", false), ("text", ["1"]), ("delimiter", "auto"), ("comment", "#"),
            ("ragged", "accept"),
        ],
        [
            ("header", false), ("text", ["1"]), ("escape", "\\"), ("delimiter", ";"),
            ("ragged", "accept"),
        ],
        [("header", false), ("text", ["1", "2"]), ("encoding", "utf-16"), ("ragged", "accept")],
        [("header", false), ("text", ["1"]), ("encoding", "windows-1252"), ("quote", "none")],
    ]
    return dialects.compactMap { try? StageHarness(CSVParser.self, $0) }
}()

/// The first byte chooses the dialect. Whatever the pieces in which rows are cut, they are cut alike.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let start, count > 1, !harnesses.isEmpty else { return 0 }
    let harness = harnesses[Int(start.pointee) % harnesses.count]
    fuzz(harness, start + 1, count - 1, name: "fuzz.csv")
    guard case .records(let cutter) = harness.stage.framing else { return 0 }
    fuzz(cutter, UnsafeRawBufferPointer(start: start + 1, count: count - 1))
    return 0
}

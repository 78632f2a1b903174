import FuzzSupport
import ParseText
import ParseWARC
import Quern
import QuernTesting

private let harness = try? StageHarness(
    WARCParser.self, [(name: "status", value: .list([]))],
    registry: (try? StageRegistry([ParseTextPlugin(), ParseWARCPlugin()])) ?? .empty)

/// Records of every kind, with text as their payload.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let harness else { fatalError("the harness cannot be made") }
    fuzz(harness, start, count, name: "fuzz.warc")
    checkCuts(start, count)
    return 0
}

/// Records are the same however the bytes come, and leave nothing out.
private func checkCuts(_ start: UnsafePointer<UInt8>?, _ count: Int) {
    guard let harness, count > 0,
        case .records(let fresh) = harness.stage.framing(of: "fuzz.warc", type: .unknown)
    else { return }
    let bytes = UnsafeRawBufferPointer(start: start, count: count)
    func ends(_ step: Int) -> [Int] {
        var cutter = fresh
        var ends: [Int] = []
        var place = 0
        while place < count {
            let stop = min(count, place + step)
            cutter.scan(
                UnsafeRawBufferPointer(rebasing: bytes[place..<stop]),
                ahead: { Array(bytes[place...].dropFirst($0.lowerBound).prefix($0.count)) },
                endRecord: { ends.append(place + $0) })
            place = stop
        }
        return ends.filter { $0 > 0 && $0 < count }
    }
    let whole = ends(count)
    precondition(whole == ends(1) && whole == ends(7), "records depend on how bytes come")
    // From every record on, and up to every record, the same ends are found.
    for begin in whole {
        var before: [Int] = []
        var slice = fresh
        slice.scan(UnsafeRawBufferPointer(rebasing: bytes[..<begin])) { before.append($0) }
        precondition(
            before.filter { $0 > 0 && $0 < begin } == whole.filter { $0 < begin },
            "records depend on what comes behind them")
        var cutter = fresh
        var again: [Int] = []
        cutter.scan(UnsafeRawBufferPointer(rebasing: bytes[begin...])) { again.append(begin + $0) }
        precondition(
            again.filter { $0 > begin && $0 < count } == whole.filter { $0 > begin },
            "records depend on what comes before them")
    }
}

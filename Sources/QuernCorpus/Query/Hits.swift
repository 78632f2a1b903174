/// The places where a query matches, in order.
struct Hits: Sendable {
    private(set) var starts: [UInt32] = []
    private(set) var ends: [UInt32] = []

    var count: Int { starts.count }
    var isEmpty: Bool { starts.isEmpty }

    subscript(index: Int) -> Range<Int> { Int(starts[index])..<Int(ends[index]) }

    mutating func append(_ range: Range<Int>) {
        starts.append(UInt32(truncatingIfNeeded: range.lowerBound))
        ends.append(UInt32(truncatingIfNeeded: range.upperBound))
    }

    mutating func reserve(_ count: Int) {
        starts.reserveCapacity(count)
        ends.reserveCapacity(count)
    }

    /// Those with the given numbers, which ascend.
    func only(_ numbers: [Int]) -> Hits {
        var hits = Hits()
        hits.reserve(numbers.count)
        for number in numbers { hits.append(self[number]) }
        return hits
    }
}

/// Finds what differs between two sequences of numbers, in bounded time.
struct SequenceComparison {
    struct Change: Hashable {
        var old: Range<Int>
        var new: Range<Int>
    }

    private let a: [Int32]
    private let b: [Int32]
    private var found: [Change] = []

    /// How often anchors are looked for between anchors.
    private static let depthLimit = 6
    /// More differences than this are not counted one by one; what is kept for finding the way back
    /// grows with the square.
    private static let differenceLimit = 1500

    init(_ a: [Int32], _ b: [Int32]) {
        self.a = a
        self.b = b
    }

    /// The changes, in order and apart.
    mutating func changes() -> [Change] {
        found = []
        compare(0..<a.count, 0..<b.count, depth: 0)
        var joined: [Change] = []
        for change in found {
            if let last = joined.last, last.old.upperBound == change.old.lowerBound,
                last.new.upperBound == change.new.lowerBound
            {
                joined[joined.count - 1] = Change(
                    old: last.old.lowerBound..<change.old.upperBound,
                    new: last.new.lowerBound..<change.new.upperBound)
            } else {
                joined.append(change)
            }
        }
        return joined
    }

    private mutating func compare(_ old: Range<Int>, _ new: Range<Int>, depth: Int) {
        var (old, new) = (old, new)
        while let x = old.first, let y = new.first, a[x] == b[y] {
            old = (x + 1)..<old.upperBound
            new = (y + 1)..<new.upperBound
        }
        while let x = old.last, let y = new.last, a[x] == b[y] {
            old = old.lowerBound..<x
            new = new.lowerBound..<y
        }
        if old.isEmpty && new.isEmpty { return }
        if old.isEmpty || new.isEmpty {
            found.append(Change(old: old, new: new))
            return
        }
        if let changes = shortest(old, new) {
            found += changes
            return
        }
        let anchors = depth < Self.depthLimit ? anchors(old, new) : []
        guard !anchors.isEmpty else {
            found.append(Change(old: old, new: new))
            return
        }
        var (x, y) = (old.lowerBound, new.lowerBound)
        for anchor in anchors {
            compare(x..<anchor.old, y..<anchor.new, depth: depth + 1)
            (x, y) = (anchor.old + 1, anchor.new + 1)
        }
        compare(x..<old.upperBound, y..<new.upperBound, depth: depth + 1)
    }

    /// The fewest changes by Myers' greedy algorithm; nil when they are too many to be found at
    /// reasonable cost.
    private func shortest(_ old: Range<Int>, _ new: Range<Int>) -> [Change]? {
        let (n, m) = (old.count, new.count)
        var budget = 65_536 + 16 * (n + m)
        let most = min(n + m, Self.differenceLimit)
        // `reach[k]` is how far the best path on diagonal k = x - y has come.
        var reach = [Int32](repeating: 0, count: 2 * most + 3)
        let middle = most + 1
        var trace: [[Int32]] = []
        for d in 0...most {
            trace.append(Array(reach[(middle - d)...(middle + d)]))
            for k in stride(from: -d, through: d, by: 2) {
                let isDown =
                    k == -d || (k != d && reach[middle + k - 1] < reach[middle + k + 1])
                var x = Int(isDown ? reach[middle + k + 1] : reach[middle + k - 1] + 1)
                var y = x - k
                let start = x
                while x < n, y < m, a[old.lowerBound + x] == b[new.lowerBound + y] {
                    x += 1
                    y += 1
                }
                budget -= 1 + x - start
                reach[middle + k] = Int32(truncatingIfNeeded: x)
                if k == n - m, x >= n { return changes(old, new, trace, d) }
                if budget < 0 { return nil }
            }
        }
        return nil
    }

    /// Walks back from the corner along what was kept of every round.
    private func changes(
        _ old: Range<Int>, _ new: Range<Int>, _ trace: [[Int32]], _ rounds: Int
    ) -> [Change] {
        var changes: [Change] = []
        var (x, y) = (old.count, new.count)
        var d = rounds
        while d > 0 {
            let reach = trace[d]
            // The round's own table begins at diagonal -d.
            func reached(_ k: Int) -> Int { Int(reach[k + d]) }
            let k = x - y
            let isDown = k == -d || (k != d && reached(k - 1) < reached(k + 1))
            let fromK = isDown ? k + 1 : k - 1
            let fromX = reached(fromK)
            let fromY = fromX - fromK
            // After the step comes a run of equal words, which is no change.
            changes.append(
                isDown
                    ? Change(
                        old: (old.lowerBound + fromX)..<(old.lowerBound + fromX),
                        new: (new.lowerBound + fromY)..<(new.lowerBound + fromY + 1))
                    : Change(
                        old: (old.lowerBound + fromX)..<(old.lowerBound + fromX + 1),
                        new: (new.lowerBound + fromY)..<(new.lowerBound + fromY)))
            (x, y) = (fromX, fromY)
            d -= 1
        }
        return changes.reversed()
    }

    /// Words that both ranges hold exactly once, as many as stand in one order in both.
    private func anchors(_ old: Range<Int>, _ new: Range<Int>) -> [(old: Int, new: Int)] {
        var places: [Int32: (old: Int, new: Int)] = [:]
        let several = -2
        for x in old { places[a[x]] = (places[a[x]] == nil ? x : several, -1) }
        for y in new {
            guard let known = places[b[y]], known.old >= 0 else { continue }
            places[b[y]]?.new = known.new == -1 ? y : several
        }
        let pairs = old.compactMap { x -> (old: Int, new: Int)? in
            guard let place = places[a[x]], place.old == x, place.new >= 0 else { return nil }
            return place
        }
        return Self.longestAscending(pairs)
    }

    /// The longest run of pairs, which ascend in `old`, that ascends in `new` too.
    private static func longestAscending(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)]
    {
        // The last pair of the best run of each length so far.
        var ends: [Int] = []
        var before = [Int](repeating: -1, count: pairs.count)
        for index in pairs.indices {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[ends[middle]].new < pairs[index].new {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            if low > 0 { before[index] = ends[low - 1] }
            if low == ends.count { ends.append(index) } else { ends[low] = index }
        }
        var run: [(old: Int, new: Int)] = []
        var index = ends.last ?? -1
        while index >= 0 {
            run.append(pairs[index])
            index = before[index]
        }
        return run.reversed()
    }
}

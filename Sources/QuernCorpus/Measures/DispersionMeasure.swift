/// How evenly something is spread over the parts of a corpus.
public struct DispersionMeasure: Sendable, Hashable {
    /// Of every part: how often the thing is in it, and how many tokens it has.
    public let counts: [Int]
    public let sizes: [Int]

    /// - Parameter sizes: in tokens; parts without tokens are none.
    public init(counts: [Int], sizes: [Int]) {
        let kept = sizes.indices.filter { sizes[$0] > 0 }
        self.counts = kept.map { counts[$0] }
        self.sizes = kept.map { sizes[$0] }
    }

    private var frequency: Int { counts.reduce(0, +) }
    private var size: Int { sizes.reduce(0, +) }

    /// In how many parts it is.
    public var range: Int { counts.reduce(0) { $0 + ($1 > 0 ? 1 : 0) } }

    /// Juilland's D, 1 − V / √(n − 1), with V the variation coefficient (population standard deviation by mean) of the relative frequencies
    /// in the parts, so that parts may differ in size: 1 is perfectly even. Nil for fewer than two parts, or nothing.
    ///
    /// Juilland, Brodin and Davidovitch 1970; for unequal parts as in Gries 2008.
    public var juilland: Double? {
        guard counts.count > 1, frequency > 0 else { return nil }
        var mean = 0.0
        let relative = zip(counts, sizes).map { Double($0) / Double($1) }
        for value in relative { mean += value }
        mean /= Double(relative.count)
        var squares = 0.0
        for value in relative { squares += (value - mean) * (value - mean) }
        let variation = (squares / Double(relative.count)).squareRoot() / mean
        return 1 - variation / Double(relative.count - 1).squareRoot()
    }

    /// Gries' deviation of proportions, ½ Σ |v/f − s/S|: 0 is perfectly even. Nil when there is nothing.
    ///
    /// Gries, "Dispersions and adjusted frequencies in corpora", 2008.
    public var dp: Double? {
        let (frequency, size) = (frequency, size)
        guard frequency > 0 else { return nil }
        var sum: Int128 = 0
        for (count, part) in zip(counts, sizes) {
            sum += Int128(
                (Int128(count) * Int128(size) - Int128(part) * Int128(frequency)).magnitude)
        }
        return Double(sum) / (2 * Double(frequency) * Double(size))
    }

    /// DP by the greatest value that it can have with these parts, 1 − min s/S; Lijffijt and Gries 2012.
    public var dpNorm: Double? {
        guard let dp, counts.count > 1, let least = sizes.min() else { return nil }
        return dp / (1 - Double(least) / Double(size))
    }
}

/// The average reduced frequency of Savický and Hlaváčová, "Measures of word commonness", 2002: instances that stand close
/// together count less. Between 1 and the frequency.
struct ReducedFrequency {
    private let frequency: Int
    private let size: Int
    private var sum: Int128 = 0
    private var first: Int?
    private var last = 0

    /// - Parameters:
    ///   - frequency: how many instances will be added.
    ///   - size: how many tokens the corpus has.
    init(frequency: Int, size: Int) {
        self.frequency = frequency
        self.size = size
    }

    /// Adds an instance; positions ascend and are below the size.
    @inline(__always)
    mutating func add(_ position: Int) {
        if first == nil { first = position } else { add(distance: position - last) }
        last = position
    }

    @inline(__always)
    private mutating func add(distance: Int) {
        // min(d, N / f), times f, so that the sum is whole.
        sum += Int128(min(distance * frequency, size))
    }

    /// f / N · Σ min(d, N / f), the last distance being that round to the first; nil when there is nothing.
    var value: Double? {
        guard let first, size > 0 else { return nil }
        var all = self
        all.add(distance: first + size - last)
        return Double(all.sum) / Double(size)
    }
}

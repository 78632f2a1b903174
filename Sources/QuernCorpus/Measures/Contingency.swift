#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A table of two by two counts: something is there or not, in one part of a corpus or in the rest.
public struct Contingency: Sendable, Hashable {
    public let both: Int
    public let part: Int
    public let thing: Int
    public let total: Int

    /// - Parameters:
    ///   - both: how many tokens of the part are the thing.
    ///   - part: how many tokens the part has.
    ///   - thing: how many tokens are the thing, anywhere.
    ///   - total: how many tokens there are.
    public init(both: Int, part: Int, thing: Int, total: Int) {
        self.both = both
        self.part = part
        self.thing = thing
        self.total = total
    }

    /// How many tokens of the part would be the thing if it were spread evenly.
    public var expected: Double { Double(part) * Double(thing) / Double(total) }

    /// G², the log-likelihood ratio over all four cells: 2 Σ O ln(O / E).
    ///
    /// Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", 1993. Not signed: ``isOver`` says which
    /// way.
    public var g2: Double {
        let cells = [
            (both, part, thing), (part - both, part, total - thing),
            (thing - both, total - part, thing),
            (total - part - thing + both, total - part, total - thing),
        ]
        var sum = 0.0
        for (observed, row, column) in cells where observed > 0 {
            let expected = Double(row) * Double(column) / Double(total)
            sum += Double(observed) * log(Double(observed) / expected)
        }
        return max(0, 2 * sum)
    }

    /// Whether the thing is more frequent in the part than it would be if it were spread evenly.
    public var isOver: Bool { Int128(both) * Int128(total) > Int128(part) * Int128(thing) }
}

/// The distribution of χ² with one degree of freedom, which G² of a table of two by two follows.
enum ChiSquare {
    /// How likely a value at least as large is by chance.
    static func probability(_ value: Double) -> Double { erfc((max(0, value) / 2).squareRoot()) }

    /// The value that is reached by chance with a probability.
    static func critical(_ probability: Double) -> Double {
        var (low, high) = (0.0, 3000.0)
        for _ in 0..<200 {
            let middle = (low + high) / 2
            if self.probability(middle) > probability { low = middle } else { high = middle }
        }
        return high
    }
}

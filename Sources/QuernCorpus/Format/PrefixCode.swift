/// A canonical prefix code (Huffman, 1952; canonical form as in Moffat and Turpin, 1997) of symbols that are numbered by
/// frequency: the number of codes of each length is all that it takes to read it.
struct PrefixCode: Sendable {
    /// How many codes have a length; the first is of length 0, and none has it.
    let counts: [Int]
    /// The first code of each length, as a number of so many bits.
    let first: [UInt64]
    /// The symbol that has the first code of each length.
    let firstSymbol: [Int]

    /// - Returns: nil when no prefix code has these lengths.
    init?(counts: [Int]) {
        guard counts.count == CorpusFormat.longestCode + 1, counts[0] == 0 else { return nil }
        var (first, symbols) = ([UInt64(0)], [0])
        var (code, symbol) = (UInt64(0), 0)
        for length in 1..<counts.count {
            code <<= 1
            first.append(code)
            symbols.append(symbol)
            guard counts[length] >= 0, counts[length] <= 1 << length else { return nil }
            code += UInt64(counts[length])
            symbol += counts[length]
            guard code <= 1 << UInt64(length) else { return nil }
        }
        self.counts = counts
        self.first = first
        firstSymbol = symbols
    }

    var symbolCount: Int { counts.reduce(0, +) }

    /// The code of each symbol, and its length in the upper 32 bits.
    var codes: [UInt64] {
        var result: [UInt64] = []
        result.reserveCapacity(symbolCount)
        for length in 1..<counts.count {
            for number in 0..<counts[length] {
                result.append((first[length] + UInt64(number)) | UInt64(length) << 32)
            }
        }
        return result
    }

    /// The number of codes of each length that suits frequencies, which descend.
    static func counts(of frequencies: [Int]) -> [Int] {
        var counts = [Int](repeating: 0, count: CorpusFormat.longestCode + 1)
        guard frequencies.count > 1 else {
            counts[1] = frequencies.count
            return counts
        }
        var scaled = frequencies
        while true {
            let lengths = lengths(of: scaled)
            // The least frequent symbol has the longest code.
            if let longest = lengths.last, longest <= CorpusFormat.longestCode {
                for length in lengths { counts[length] += 1 }
                return counts
            }
            for index in scaled.indices { scaled[index] = scaled[index] / 2 + 1 }
        }
    }

    /// Two queues: symbols from the least frequent on, and the nodes made of them, which come in ascending order.
    private static func lengths(of frequencies: [Int]) -> [Int] {
        let leaves = frequencies.count
        var weights = [Int](repeating: 0, count: leaves - 1)
        var parents = [Int](repeating: 0, count: 2 * leaves - 1)
        var (leaf, node) = (leaves - 1, 0)
        for next in 0..<(leaves - 1) {
            for _ in 0..<2 {
                if leaf >= 0, node >= next || frequencies[leaf] <= weights[node] {
                    weights[next] += frequencies[leaf]
                    parents[leaf] = leaves + next
                    leaf -= 1
                } else {
                    weights[next] += weights[node]
                    parents[leaves + node] = leaves + next
                    node += 1
                }
            }
        }
        var depths = [Int](repeating: 0, count: 2 * leaves - 1)
        for index in stride(from: 2 * leaves - 3, through: leaves, by: -1) {
            depths[index] = depths[parents[index]] + 1
        }
        var lengths = (0..<leaves).map { depths[parents[$0]] + 1 }
        // Symbols of one frequency may have got their lengths in another order.
        lengths.sort()
        return lengths
    }
}

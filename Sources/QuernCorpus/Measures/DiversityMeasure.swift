/// How varied the words of a text are.
public struct DiversityMeasure: Sendable {
    /// The words as numbers, in order.
    private let words: [UInt32]
    /// How often each number occurs.
    private let counts: [UInt32: Int]

    public init(_ words: [UInt32]) {
        self.words = words
        var counts: [UInt32: Int] = [:]
        for word in words { counts[word, default: 0] += 1 }
        self.counts = counts
    }

    public var tokens: Int { words.count }
    public var types: Int { counts.count }

    /// Types by tokens. It falls with the length of the text: compare texts of one length only.
    public var ttr: Double? { words.isEmpty ? nil : Double(types) / Double(tokens) }

    /// The mean type-token ratio of all windows of so many words; nil for shorter texts.
    ///
    /// Covington and McFall, "Cutting the Gordian Knot", 2010.
    public func mattr(window: Int) -> Double? {
        guard window > 0, words.count >= window else { return nil }
        var inWindow: [UInt32: Int] = [:]
        var sum = 0
        for (index, word) in words.enumerated() {
            inWindow[word, default: 0] += 1
            if index >= window {
                let gone = words[index - window]
                if let count = inWindow[gone] {
                    inWindow[gone] = count == 1 ? nil : count - 1
                }
            }
            if index >= window - 1 { sum += inWindow.count }
        }
        return Double(sum) / (Double(window) * Double(words.count - window + 1))
    }

    /// The mean length of stretches that keep a type-token ratio above a threshold, read forwards and backwards; nil for no
    /// words.
    ///
    /// McCarthy and Jarvis, "MTLD, vocd-D, and HD-D", 2010.
    public func mtld(threshold: Double) -> Double? {
        guard !words.isEmpty else { return nil }
        return (factorLength(words, threshold) + factorLength(words.reversed(), threshold)) / 2
    }

    private func factorLength(_ words: some Sequence<UInt32>, _ threshold: Double) -> Double {
        var factors = 0.0
        var seen: Set<UInt32> = []
        var length = 0
        for word in words {
            seen.insert(word)
            length += 1
            if Double(seen.count) / Double(length) <= threshold {
                factors += 1
                seen.removeAll(keepingCapacity: true)
                length = 0
            }
        }
        if length > 0 {
            let ratio = Double(seen.count) / Double(length)
            factors += (1 - ratio) / (1 - threshold)
        }
        // No word comes twice.
        if factors == 0 { factors = 1 }
        return Double(tokens) / factors
    }

    /// The probability that a word is among so many words drawn at random, summed over all types and divided by the size of
    /// the draw; nil for shorter texts.
    ///
    /// McCarthy and Jarvis, "vocd: A theoretical and empirical evaluation", 2007.
    public func hdd(draws: Int) -> Double? {
        guard draws > 0, words.count >= draws else { return nil }
        var types: [Int: Int] = [:]
        for count in counts.values { types[count, default: 0] += 1 }
        var sum = 0.0
        for (count, number) in types.sorted(by: { $0.key < $1.key }) {
            var absent = 1.0
            for draw in 0..<draws {
                absent *= Double(max(0, tokens - count - draw)) / Double(tokens - draw)
            }
            sum += Double(number) * (1 - absent) / Double(draws)
        }
        return sum
    }
}

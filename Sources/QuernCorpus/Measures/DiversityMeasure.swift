/// How varied the words of a text are.
public struct DiversityMeasure: Sendable {
    /// The words in order, numbered from 0 as they first occur, so that what is known of each stands in an array.
    private let words: [UInt32]
    /// How often each number occurs.
    private let counts: [Int]

    /// - Parameter words: equal numbers for equal words.
    public init(_ words: [UInt32]) {
        var counts: [Int] = []
        var numbered: [UInt32] = []
        numbered.reserveCapacity(words.count)
        func count(_ known: inout UInt32?) {
            let number = known ?? UInt32(counts.count)
            if known == nil { counts.append(0) }
            known = number
            counts[Int(number)] += 1
            numbered.append(number)
        }
        let limit = words.max().map { Int($0) + 1 } ?? 0
        if limit <= words.count * 4 {
            var numbers = [UInt32?](repeating: nil, count: limit)
            for word in words { count(&numbers[Int(word)]) }
        } else {
            // A few words of a large vocabulary.
            var numbers: [UInt32: UInt32] = [:]
            for word in words { count(&numbers[word]) }
        }
        self.words = numbered
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
        var inWindow = [Int](repeating: 0, count: types)
        var distinct = 0
        var sum = 0
        for (index, word) in words.enumerated() {
            if inWindow[Int(word)] == 0 { distinct += 1 }
            inWindow[Int(word)] += 1
            if index >= window {
                let gone = Int(words[index - window])
                inWindow[gone] -= 1
                if inWindow[gone] == 0 { distinct -= 1 }
            }
            if index >= window - 1 { sum += distinct }
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
        /// The stretch in which each word was seen last.
        var seen = [Int](repeating: -1, count: types)
        var stretch = 0
        var distinct = 0
        var length = 0
        for word in words {
            if seen[Int(word)] != stretch {
                seen[Int(word)] = stretch
                distinct += 1
            }
            length += 1
            if Double(distinct) / Double(length) <= threshold {
                factors += 1
                stretch += 1
                distinct = 0
                length = 0
            }
        }
        if length > 0 {
            let ratio = Double(distinct) / Double(length)
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
        for count in counts { types[count, default: 0] += 1 }
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

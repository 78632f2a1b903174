/// Finds what somebody probably meant.
public enum Suggestion {
    /// The candidate nearest to `word`, or nil when none is near enough to be a likely slip.
    ///
    /// Nearness is the Damerau–Levenshtein distance (optimal string alignment), at most a third of
    /// the word's length, ASCII case ignored; a candidate that contains the word, or that it
    /// contains, also counts when the shorter one has three characters or more. Ties go to the
    /// candidate that stands first.
    public static func closest(to word: String, among candidates: some Sequence<String>) -> String?
    {
        let wanted = Array(word.lowercased().utf8)
        var best: (distance: Int, name: String)?
        for candidate in candidates {
            let other = Array(candidate.lowercased().utf8)
            var cost = distance(wanted, other)
            let limit = max(1, max(wanted.count, other.count) / 3)
            if cost > limit {
                let (short, long) = wanted.count < other.count ? (wanted, other) : (other, wanted)
                guard short.count >= 3, contains(long, short) else { continue }
                cost = limit + 1
            }
            if best == nil || cost < best!.distance { best = (cost, candidate) }
        }
        return best?.name
    }

    /// A hint line such as `did you mean 'min'?  parameters: min, max`.
    public static func hint(
        for word: String, among candidates: [String], called plural: String
    ) -> String {
        let list =
            candidates.isEmpty
            ? "there are no \(plural)" : "\(plural): " + candidates.joined(separator: ", ")
        guard let near = closest(to: word, among: candidates) else { return list }
        return "did you mean '\(near)'?  \(list)"
    }

    private static func contains(_ long: [UInt8], _ short: [UInt8]) -> Bool {
        guard long.count >= short.count else { return false }
        return (0...(long.count - short.count)).contains {
            long[$0..<($0 + short.count)].elementsEqual(short)
        }
    }

    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var before: [Int] = []
        var previous = Array(0...b.count)
        for i in 1...a.count {
            var row = [i] + [Int](repeating: 0, count: b.count)
            for j in 1...b.count {
                let cost = a[i - 1] == b[j - 1] ? 0 : 1
                row[j] = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    row[j] = min(row[j], before[j - 2] + 1)
                }
            }
            before = previous
            previous = row
        }
        return previous[b.count]
    }
}

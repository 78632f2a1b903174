internal import Quern

/// Where a longer value keeps shorter ones inside it from counting.
enum NestedScope: String, Sendable, CaseIterable, ParameterValue {
    /// Within its own category.
    case category
    /// In all categories.
    case dictionary
}

/// Decides which places of values count, as quanteda's `tokens_lookup` does (version 4, `src/tokens_lookup.cpp`).
///
/// Longer values come first, of equal length those that stand first. Within a category, a value that shares a
/// token with one that counts does not count; values of different categories may share tokens. With
/// ``NestedScope/dictionary``, a value does not count either when all of its tokens belong to values of any
/// category that count. Two values of a category that match the same tokens count once, by the one that fixes more of
/// the words, then the one that stands first in the dictionary.
struct LookupPolicy {
    let scope: NestedScope
    let values: [DictionaryValue]

    /// The hits that count, by first token, the longer first, then by category.
    func kept(of hits: [ValueHit], tokenCount: Int) -> [ValueHit] {
        var kept =
            scope == .category ? keptByCategory(hits, tokenCount) : keptByPlace(hits, tokenCount)
        kept.sort { a, b in
            if a.token != b.token { return a.token < b.token }
            if a.length != b.length { return a.length > b.length }
            return category(a) < category(b)
        }
        return kept
    }

    private func category(_ hit: ValueHit) -> UInt32 { values[Int(hit.value)].category }

    /// Of two values in the same place, whether the first is the one that counts.
    private func precedes(_ a: ValueHit, _ b: ValueHit) -> Bool {
        let (x, y) = (values[Int(a.value)], values[Int(b.value)])
        if x.literalCount != y.literalCount { return x.literalCount > y.literalCount }
        return a.value < b.value
    }

    private func keptByCategory(_ hits: [ValueHit], _ tokenCount: Int) -> [ValueHit] {
        let sorted = hits.sorted { a, b in
            let (x, y) = (category(a), category(b))
            if x != y { return x < y }
            if a.length != b.length { return a.length > b.length }
            return a.token != b.token ? a.token < b.token : precedes(a, b)
        }
        var kept: [ValueHit] = []
        /// The category, counted from one, that has each token last.
        var owner = [UInt32](repeating: 0, count: tokenCount)
        for hit in sorted {
            let mark = category(hit) + 1
            let tokens = hit.token..<(hit.token + hit.length)
            if owner[tokens].contains(mark) { continue }
            for token in tokens { owner[token] = mark }
            kept.append(hit)
        }
        return kept
    }

    private func keptByPlace(_ hits: [ValueHit], _ tokenCount: Int) -> [ValueHit] {
        let sorted = hits.sorted { a, b in
            if a.length != b.length { return a.length > b.length }
            if a.token != b.token { return a.token < b.token }
            let (x, y) = (category(a), category(b))
            return x != y ? x < y : precedes(a, b)
        }
        var kept: [ValueHit] = []
        var isTaken = [Bool](repeating: false, count: tokenCount)
        var owned: Set<UInt64> = []
        var index = 0
        while index < sorted.count {
            let first = sorted[index]
            let tokens = first.token..<(first.token + first.length)
            var end = index
            while end < sorted.count, sorted[end].token == first.token,
                sorted[end].length == first.length
            { end += 1 }
            defer { index = end }
            if isTaken[tokens].allSatisfy({ $0 }) { continue }
            var matched = false
            for hit in sorted[index..<end] {
                let mark = UInt64(category(hit)) << 32
                if tokens.contains(where: { owned.contains(mark | UInt64($0)) }) { continue }
                for token in tokens { owned.insert(mark | UInt64(token)) }
                kept.append(hit)
                matched = true
            }
            if matched { for token in tokens { isTaken[token] = true } }
        }
        return kept
    }
}

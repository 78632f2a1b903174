/// Runs of asterisks, underscores and tildes that are not yet matched: CommonMark's delimiter stack.
struct EmphasisStack {
    private var delimiters: [EmphasisDelimiter] = []
    /// The last one that is still in the list; -1 when none is.
    private(set) var top = -1

    mutating func push(node: Int, mark: UInt8, length: Int, canOpen: Bool, canClose: Bool) {
        let index = delimiters.count
        delimiters.append(
            EmphasisDelimiter(
                node: node, mark: mark, length: length, count: length, canOpen: canOpen,
                canClose: canClose, previous: top, next: -1))
        if top >= 0 { delimiters[top].next = index }
        top = index
    }

    /// Forgets what lies above a place; it stays as it is written.
    mutating func drop(above bottom: Int) {
        top = bottom
        if bottom >= 0 { delimiters[bottom].next = -1 }
    }

    /// Matches openers and closers above a place, and forgets all of them.
    mutating func resolve(above bottom: Int, _ nodes: inout [InlineNode]) {
        // For each kind of closer, below what there is no opener for it; without this, long rows of
        // marks take quadratic time.
        guard top > bottom else { return }
        var floor = [Int](repeating: bottom, count: 18)
        var closer = top
        while delimiters[closer].previous > bottom { closer = delimiters[closer].previous }
        while closer >= 0 {
            guard delimiters[closer].canClose else {
                closer = delimiters[closer].next
                continue
            }
            let kind = Self.kind(delimiters[closer])
            var opener = delimiters[closer].previous
            while opener > bottom, opener > floor[kind], !matches(opener, closer) {
                opener = delimiters[opener].previous
            }
            guard opener > bottom, opener > floor[kind] else {
                floor[kind] = max(bottom, delimiters[closer].previous)
                let next = delimiters[closer].next
                if !delimiters[closer].canOpen { remove(closer) }
                closer = next
                continue
            }
            use(opener, closer, &nodes)
            // What lies between them matches nothing outside.
            delimiters[opener].next = closer
            delimiters[closer].previous = opener
            if delimiters[opener].count == 0 { remove(opener) }
            if delimiters[closer].count == 0 {
                let next = delimiters[closer].next
                remove(closer)
                closer = next
            }
        }
        drop(above: bottom)
    }

    private static func kind(_ delimiter: EmphasisDelimiter) -> Int {
        let mark =
            delimiter.mark == UInt8(ascii: "*") ? 0 : delimiter.mark == UInt8(ascii: "_") ? 1 : 2
        return mark * 6 + (delimiter.canOpen ? 3 : 0) + delimiter.length % 3
    }

    private func matches(_ opener: Int, _ closer: Int) -> Bool {
        let (a, b) = (delimiters[opener], delimiters[closer])
        guard a.canOpen, a.mark == b.mark else { return false }
        if a.mark == UInt8(ascii: "~") { return a.length == b.length }
        // The rule of three: a run that can do both must not match one that is no fit.
        let isOdd = (a.canClose || b.canOpen) && b.length % 3 != 0 && (a.length + b.length) % 3 == 0
        return !isOdd
    }

    private mutating func use(_ opener: Int, _ closer: Int, _ nodes: inout [InlineNode]) {
        var count = delimiters[opener].count >= 2 && delimiters[closer].count >= 2 ? 2 : 1
        if delimiters[opener].mark == UInt8(ascii: "~") { count = delimiters[opener].count }
        delimiters[opener].count -= count
        delimiters[closer].count -= count
        if case .delimiter(let start, let end) = nodes[delimiters[opener].node].kind {
            nodes[delimiters[opener].node].kind = .delimiter(
                usedAtStart: start, usedAtEnd: end + count)
        }
        if case .delimiter(let start, let end) = nodes[delimiters[closer].node].kind {
            nodes[delimiters[closer].node].kind = .delimiter(
                usedAtStart: start + count, usedAtEnd: end)
        }
    }

    private mutating func remove(_ index: Int) {
        let (previous, next) = (delimiters[index].previous, delimiters[index].next)
        if previous >= 0 { delimiters[previous].next = next }
        if next >= 0 { delimiters[next].previous = previous } else { top = previous }
    }
}

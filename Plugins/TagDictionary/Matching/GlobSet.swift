internal import QuernText

/// Many globs that are looked for at once in a word.
///
/// What a glob fixes at its beginning lies in a trie that is walked from the word's first byte, what it fixes at its
/// end in one that is walked from the last, and a glob with stars at both ends in one that is walked from every
/// character; each only when there are such globs. Most words leave the first trie after a few bytes, whatever the
/// number of globs. What a trie cannot tell is compared.
struct GlobSet: Sendable {
    private var globs: [Glob] = []
    private var numbers: [Glob: UInt32] = [:]

    /// Literals, and literal beginnings of globs.
    private var forward = ByteTrie()
    private var whole = NodeLists()
    private var beginnings = NodeLists()
    private var beginningsToCompare = NodeLists()
    /// Literal ends of globs that begin with a wildcard.
    private var backward = ByteTrie()
    private var ends = NodeLists()
    private var endsToCompare = NodeLists()
    /// The longest literal inside globs that begin and end with a wildcard.
    private var inside = ByteTrie()
    private var insideToCompare = NodeLists()
    /// Nothing but wildcards.
    private var open: [UInt32] = []
    private var hasExact = false

    /// In bytes; what is longer is no word that anybody looks for, and comparing it takes time.
    static let longestWord = 1024

    var count: Int { globs.count }
    subscript(number: UInt32) -> Glob { globs[Int(number)] }

    /// The number of a glob, added where it is missing.
    mutating func insert(_ glob: Glob) -> UInt32 {
        if let known = numbers[glob] { return known }
        let number = UInt32(globs.count)
        globs.append(glob)
        numbers[glob] = number
        if glob.exact != nil { hasExact = true }
        place(glob, number)
        return number
    }

    private mutating func place(_ glob: Glob, _ number: UInt32) {
        let text = glob.folded
        guard let first = text.firstIndex(where: Glob.isWildcard),
            let last = text.lastIndex(where: Glob.isWildcard)
        else {
            whole.add(number, to: forward.insert(text))
            return
        }
        let isOneStar = first == last && text[first] == Glob.star
        if first > 0 || text == [Glob.star] {
            let node = forward.insert(text[..<first])
            if isOneStar, last == text.count - 1 {
                beginnings.add(number, to: node)
            } else {
                beginningsToCompare.add(number, to: node)
            }
        } else if last < text.count - 1 {
            let node = backward.insert(text[(last + 1)...].reversed())
            if isOneStar, first == 0 {
                ends.add(number, to: node)
            } else {
                endsToCompare.add(number, to: node)
            }
        } else {
            let literals = text.split(whereSeparator: Glob.isWildcard)
            guard let longest = literals.max(by: { $0.count < $1.count }) else {
                open.append(number)
                return
            }
            insideToCompare.add(number, to: inside.insert(longest))
        }
    }

    /// Ends the making.
    mutating func freeze() {
        numbers = [:]
        forward.freeze()
        whole.freeze(forward.count)
        beginnings.freeze(forward.count)
        beginningsToCompare.freeze(forward.count)
        backward.freeze()
        ends.freeze(backward.count)
        endsToCompare.freeze(backward.count)
        inside.freeze()
        insideToCompare.freeze(inside.count)
    }

    /// Appends the numbers of the globs that match a word.
    ///
    /// - Parameters:
    ///   - word: as it stands in the text.
    ///   - scratch: memory that is used again for every word.
    func find(
        _ word: UnsafeBufferPointer<UInt8>, _ scratch: inout [UInt8], into found: inout [UInt32]
    ) {
        guard word.count <= Self.longestWord else { return }
        let before = found.count
        // Many words can be told by their first letter.
        if backward.isEmpty, inside.isEmpty, open.isEmpty, beginnings.range(0).isEmpty,
            let first = word.first, first < 0x80,
            forward.child(of: 0, by: first &- 0x41 < 26 ? first | 0x20 : first) == 0
        {
            return
        }
        scratch.removeAll(keepingCapacity: true)
        WordFolding.append(word, ignoringCase: true, to: &scratch)
        scratch.withUnsafeBufferPointer { folded in
            walkForward(folded, &found)
            if !backward.isEmpty { walkBackward(folded, &found) }
            if !inside.isEmpty { walkInside(folded, &found) }
            for number in open where Glob.matches(globs[Int(number)].folded, folded) {
                found.append(number)
            }
        }
        if hasExact { keepExact(word, before, &scratch, &found) }
    }

    @inline(__always)
    private func walkForward(_ word: UnsafeBufferPointer<UInt8>, _ found: inout [UInt32]) {
        var node: ByteTrie.Node = 0
        var index = 0
        while true {
            for place in beginnings.range(node) { found.append(beginnings[place]) }
            for place in beginningsToCompare.range(node) {
                compare(beginningsToCompare[place], word, &found)
            }
            if index == word.count {
                for place in whole.range(node) { found.append(whole[place]) }
                return
            }
            node = forward.child(of: node, by: word[index])
            if node == 0 { return }
            index += 1
        }
    }

    private func walkBackward(_ word: UnsafeBufferPointer<UInt8>, _ found: inout [UInt32]) {
        var node: ByteTrie.Node = 0
        var index = word.count
        while index > 0 {
            index -= 1
            node = backward.child(of: node, by: word[index])
            if node == 0 { return }
            for place in ends.range(node) { found.append(ends[place]) }
            for place in endsToCompare.range(node) { compare(endsToCompare[place], word, &found) }
        }
    }

    private func walkInside(_ word: UnsafeBufferPointer<UInt8>, _ found: inout [UInt32]) {
        // A literal may stand in a word many times; its glob is compared once.
        var tried: [UInt32] = []
        for start in word.indices where word[start] & 0xC0 != 0x80 {
            var node: ByteTrie.Node = 0
            var index = start
            while index < word.count {
                node = inside.child(of: node, by: word[index])
                if node == 0 { break }
                for place in insideToCompare.range(node) {
                    let number = insideToCompare[place]
                    if tried.contains(number) { continue }
                    tried.append(number)
                    compare(number, word, &found)
                }
                index += 1
            }
        }
    }

    @inline(__always)
    private func compare(
        _ number: UInt32, _ word: UnsafeBufferPointer<UInt8>, _ found: inout [UInt32]
    ) {
        if Glob.matches(globs[Int(number)].folded, word) { found.append(number) }
    }

    /// Takes out the globs whose case is not that of the word.
    private func keepExact(
        _ word: UnsafeBufferPointer<UInt8>, _ before: Int, _ scratch: inout [UInt8],
        _ found: inout [UInt32]
    ) {
        guard found.count > before else { return }
        scratch.removeAll(keepingCapacity: true)
        WordFolding.append(word, ignoringCase: false, to: &scratch)
        scratch.withUnsafeBufferPointer { written in
            var kept = before
            for index in before..<found.count {
                let number = found[index]
                if let exact = globs[Int(number)].exact, !Glob.matches(exact, written) { continue }
                found[kept] = number
                kept += 1
            }
            found.removeSubrange(kept...)
        }
    }
}

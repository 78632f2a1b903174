internal import QuernText

/// One value of a dictionary: words that stand for a category.
struct DictionaryValue: Sendable {
    /// The place of its category among the categories.
    var category: UInt32
    var weight: Double
    /// As the dictionary has it.
    var text: String
    /// How much of the words it fixes.
    var literalCount: Int
}

/// A place where a value was found.
struct ValueHit: Sendable, Hashable {
    /// The first token.
    var token: Int
    /// In tokens.
    var length: Int
    /// The place of the value among the values.
    var value: UInt32
}

/// Finds the values of a dictionary, of one word or several, in the tokens of a text.
///
/// Each word of a value is a glob; globs are told apart once for every token, and values of several words are walked
/// in a trie over globs from the tokens at which one begins. White space in a value stands for any space but a blank line;
/// parts of a value that are written together (`R&D`) must be written together in the text.
struct ValueMatcher: Sendable {
    private var globs = GlobSet()
    /// The node of each glob as the first word of a value; zero when no value begins with it.
    private var starts: [UInt32] = []
    private var spaced: [UInt64: UInt32] = [:]
    private var glued: [UInt64: UInt32] = [:]
    private var hasChildren: [Bool] = [false]
    private var ending = NodeLists()

    /// How values are cut into words; texts are cut in the same way.
    static let rules: TextTokens.Rules = [.joinsHyphens, .joinsTags]

    /// The most words of a value.
    static let longestValue = 100

    var isEmpty: Bool { hasChildren.count == 1 }

    /// The words of a value.
    static func words(of text: String) -> [(
        glob: Substring.UTF8View.SubSequence, gap: TextTokens.Gap
    )] {
        let utf8 = text[...].utf8
        return TextTokens(text, rules.union(.hasWildcards)).tokens.map { token in
            let start = utf8.index(utf8.startIndex, offsetBy: Int(token.start))
            let end = utf8.index(start, offsetBy: Int(token.end - token.start))
            return (utf8[start..<end], token.gap)
        }
    }

    /// Adds a value that is at hand by a number.
    ///
    /// - Returns: how much of the words it fixes.
    mutating func add(_ text: String, isExact: Bool, value: UInt32) -> Int {
        var node: UInt32 = 0
        var literals = 0
        for (index, word) in Self.words(of: text).enumerated() {
            let glob = Glob(word.glob, isExact: isExact)
            literals += glob.literalCount
            let number = globs.insert(glob)
            if index == 0 {
                while starts.count <= Int(number) { starts.append(0) }
                if starts[Int(number)] == 0 { starts[Int(number)] = newNode() }
                node = starts[Int(number)]
                continue
            }
            hasChildren[Int(node)] = true
            let key = UInt64(node) << 32 | UInt64(number)
            let known = word.gap == .none ? glued[key] : spaced[key]
            let next = known ?? newNode()
            if word.gap == .none { glued[key] = next } else { spaced[key] = next }
            node = next
        }
        ending.add(value, to: node)
        return literals
    }

    private mutating func newNode() -> UInt32 {
        hasChildren.append(false)
        return UInt32(hasChildren.count - 1)
    }

    /// Ends the making.
    mutating func freeze() {
        globs.freeze()
        ending.freeze(UInt32(hasChildren.count))
        while starts.count < globs.count { starts.append(0) }
    }

    /// Every place where a value stands, by first token.
    func hits(_ tokens: TextTokens, in bytes: UnsafeBufferPointer<UInt8>) -> [ValueHit] {
        var found: [UInt32] = []
        var ends: [UInt32] = [0]
        ends.reserveCapacity(tokens.count + 1)
        var scratch: [UInt8] = []
        for token in tokens.tokens {
            globs.find(UnsafeBufferPointer(rebasing: bytes[token.range]), &scratch, into: &found)
            ends.append(UInt32(found.count))
        }
        var hits: [ValueHit] = []
        guard !found.isEmpty else { return hits }
        for token in 0..<tokens.count {
            for place in Int(ends[token])..<Int(ends[token + 1]) {
                let node = starts[Int(found[place])]
                if node == 0 { continue }
                follow(node, from: token, at: token + 1, tokens, found, ends, &hits)
            }
        }
        return hits
    }

    private func follow(
        _ node: UInt32, from start: Int, at next: Int, _ tokens: TextTokens, _ found: [UInt32],
        _ ends: [UInt32], _ hits: inout [ValueHit]
    ) {
        for place in ending.range(node) {
            hits.append(ValueHit(token: start, length: next - start, value: ending[place]))
        }
        guard hasChildren[Int(node)], next < tokens.count, tokens[next].gap != .paragraph else {
            return
        }
        for place in Int(ends[next])..<Int(ends[next + 1]) {
            let key = UInt64(node) << 32 | UInt64(found[place])
            if let child = spaced[key] {
                follow(child, from: start, at: next + 1, tokens, found, ends, &hits)
            }
            if tokens[next].gap == .none, let child = glued[key] {
                follow(child, from: start, at: next + 1, tokens, found, ends, &hits)
            }
        }
    }
}

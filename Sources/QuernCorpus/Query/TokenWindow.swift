/// The ids of some attributes around the place that is looked at; used by one thread.
struct TokenWindow {
    private let attributes: [TokenAttribute]
    private var ids: [[UInt32]]
    private(set) var range = 0..<0
    private let tokenCount: Int
    /// How many tokens are read at a time.
    private let stride: Int

    init(_ attributes: [TokenAttribute], of tokenCount: Int, stride: Int) {
        self.attributes = attributes
        ids = attributes.map { _ in [] }
        self.tokenCount = tokenCount
        self.stride = max(1, stride)
    }

    /// Makes sure that the tokens of a range can be asked for.
    @inline(__always)
    mutating func load(_ wanted: Range<Int>) {
        if wanted.lowerBound >= range.lowerBound, wanted.upperBound <= range.upperBound { return }
        read(wanted)
    }

    private mutating func read(_ wanted: Range<Int>) {
        let end = min(tokenCount, max(wanted.upperBound, wanted.lowerBound + stride))
        range = wanted.lowerBound..<end
        for index in attributes.indices {
            attributes[index].ids(in: range, into: &ids[index])
        }
    }

    /// Whether a test holds for a token that is loaded.
    @inline(__always)
    func holds(_ test: ResolvedTest, at position: Int) -> Bool {
        switch test {
        case .any: true
        case .values(let attribute, let set):
            set.contains(ids[attribute][position - range.lowerBound])
        default: holdsForAll(test, at: position)
        }
    }

    private func holdsForAll(_ test: ResolvedTest, at position: Int) -> Bool {
        switch test {
        case .any, .values: holds(test, at: position)
        case .not(let inner): !holds(inner, at: position)
        case .all(let parts): parts.allSatisfy { holds($0, at: position) }
        case .either(let parts): parts.contains { holds($0, at: position) }
        }
    }
}

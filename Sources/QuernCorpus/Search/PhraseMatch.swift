/// Where words stand one after the other.
struct PhraseMatch {
    private let attribute: AttributeFile
    /// For each word of the phrase the classes that it can be, such as all with a beginning.
    private let words: [[Int]]

    init(_ attribute: AttributeFile, _ words: [[Int]]) {
        self.attribute = attribute
        self.words = words
    }

    /// Calls `body` with the position of the first word of every instance that lies in one document, in order.
    func visit(_ body: (Int) -> Void) {
        guard words.allSatisfy({ !$0.isEmpty }) else { return }
        let counts = words.map { $0.reduce(0) { $0 + PostingList(attribute, class: $1).count } }
        // The rarest word leads; the others are looked up where it stands.
        guard let lead = counts.indices.min(by: { counts[$0] < counts[$1] }) else { return }
        let rest = words.indices.filter { $0 != lead }.sorted { counts[$0] < counts[$1] }
        let checks = rest.map { Check(attribute, words[$0], step: $0 - lead, leads: counts[lead]) }
        let places = attribute.documents
        let leader = ClassPositions(attribute, words[lead])
        let (before, after) = (lead, words.count - 1 - lead)
        while let position = leader.next() {
            guard position >= before, position + after < places.tokenCount else { continue }
            if checks.allSatisfy({ $0.holds(at: position) }) {
                // Words of two documents are no phrase.
                let tokens = places.tokens(places.document(at: position))
                if position - before >= tokens.lowerBound, position + after < tokens.upperBound {
                    body(position - before)
                }
            }
        }
    }

    /// Whether a word stands so many tokens from another: by its list or, when that is much longer than there are
    /// places to look at, by the stream.
    private final class Check {
        private let attribute: AttributeFile
        private let step: Int
        private let cursor: ClassPositions?
        private let classes: [Int]
        private var current = -1

        init(_ attribute: AttributeFile, _ classes: [Int], step: Int, leads: Int) {
            self.attribute = attribute
            self.step = step
            self.classes = classes
            let lists = classes.map { PostingList(attribute, class: $0) }
            let usesStream =
                lists.contains { $0.isDense } || lists.reduce(0) { $0 + $1.count } / 64 > leads
            cursor = usesStream ? nil : ClassPositions(attribute, classes)
        }

        @inline(__always)
        func holds(at position: Int) -> Bool {
            let wanted = position + step
            guard let cursor else {
                let found = attribute.classes[attribute.id(at: wanted)]
                return classes.contains(found)
            }
            if current < wanted { current = cursor.advance(to: wanted) ?? .max }
            return current == wanted
        }
    }
}

/// The positions of several classes, merged.
final class ClassPositions {
    private let cursors: [PositionCursor]
    private var heads: [Int]

    init(_ attribute: AttributeFile, _ classes: [Int]) {
        cursors = classes.map { PositionCursor(PostingList(attribute, class: $0)) }
        heads = cursors.count > 1 ? cursors.map { $0.next() ?? .max } : []
    }

    @inline(__always)
    func next() -> Int? {
        if cursors.count == 1 { return cursors[0].next() }
        guard let (index, position) = least else { return nil }
        heads[index] = cursors[index].next() ?? .max
        return position
    }

    func advance(to target: Int) -> Int? {
        if cursors.count == 1 { return cursors[0].advance(to: target) }
        for index in heads.indices where heads[index] < target {
            heads[index] = cursors[index].advance(to: target) ?? .max
        }
        return next()
    }

    private var least: (index: Int, position: Int)? {
        guard let index = heads.indices.min(by: { heads[$0] < heads[$1] }), heads[index] < .max
        else { return nil }
        return (index, heads[index])
    }
}

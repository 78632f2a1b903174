extension WordDiff {
    /// A part of a shown difference.
    public struct Part: Sendable, Hashable {
        public enum Kind: Sendable, Hashable {
            case same, removed, added
        }
        public let kind: Kind
        public let text: String
    }

    /// Neighbouring changes with some words around them.
    public struct Excerpt: Sendable {
        public let parts: [Part]
        /// The changes, by their positions in ``WordDiff/changes``.
        public let changes: Range<Int>
        /// Whether text was left out before and after it.
        public let isCutBefore: Bool
        public let isCutAfter: Bool
    }

    /// The changes in their surroundings; what is far from all of them is left out.
    ///
    /// Changes inside words are shown as changes of the whole words.
    ///
    /// - Parameter context: how many bytes of equal text are shown on each side, about; cut between words.
    public func excerpts(context: Int = 40) -> [Excerpt] {
        guard !changes.isEmpty else { return [] }
        var (old, new) = (old, new)
        return old.withUTF8 { a in
            new.withUTF8 { b in
                let groups = grouped(a, b, context)
                return groups.map { group in excerpt(group, a, b, context) }
            }
        }
    }

    private struct Group {
        /// Whole words, in order and apart.
        var spans: [Change]
        var changes: Range<Int>
    }

    private func grouped(
        _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, _ context: Int
    ) -> [Group] {
        var groups: [Group] = []
        for (index, change) in changes.enumerated() {
            let before = index > 0 ? changes[index - 1].old.upperBound : 0
            let after = index + 1 < changes.count ? changes[index + 1].old.lowerBound : a.count
            let span = wholeWords(change, a, b, within: before..<after)
            if let last = groups.last?.spans.last,
                span.old.lowerBound <= last.old.upperBound + 2 * context
            {
                let group = groups.count - 1
                groups[group].changes = groups[group].changes.lowerBound..<(index + 1)
                let joins =
                    span.old.lowerBound <= last.old.upperBound
                    || isSpace(a, last.old.upperBound..<span.old.lowerBound)
                if joins {
                    groups[group].spans[groups[group].spans.count - 1] = Change(
                        old: last.old.lowerBound..<max(span.old.upperBound, last.old.upperBound),
                        new: last.new.lowerBound..<max(span.new.upperBound, last.new.upperBound))
                } else {
                    groups[group].spans.append(span)
                }
            } else {
                groups.append(Group(spans: [span], changes: index..<(index + 1)))
            }
        }
        return groups
    }

    /// One space between two changes is nothing to keep them apart for.
    private func isSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        range.count == 1 && bytes[range.lowerBound] == 0x20
    }

    /// A change with the rest of the words that it begins or ends in.
    private func wholeWords(
        _ change: Change, _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>,
        within room: Range<Int>
    ) -> Change {
        // Removing or adding whole words leaves their neighbours as they were.
        let before =
            isInside(change.old, a, at: change.old.lowerBound)
                || isInside(change.new, b, at: change.new.lowerBound)
            ? wordLength(a, before: change.old.lowerBound, downTo: room.lowerBound) : 0
        let after =
            isInside(change.old, a, at: change.old.upperBound)
                || isInside(change.new, b, at: change.new.upperBound)
            ? wordLength(a, after: change.old.upperBound, upTo: room.upperBound) : 0
        return Change(
            old: (change.old.lowerBound - before)..<(change.old.upperBound + after),
            new: (change.new.lowerBound - before)..<(change.new.upperBound + after))
    }

    /// Whether a word goes on over one end of a changed range.
    private func isInside(
        _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
    ) -> Bool {
        !range.isEmpty && Self.joins(bytes, at: place)
    }

    /// Whether a word goes on over a place: a letter, digit or mark stands on both sides.
    private static func joins(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard place > 0, place < bytes.count else { return false }
        return isWord(bytes, at: place) && isWord(bytes, at: start(bytes, before: place))
    }

    private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        Words.classOfScalar(bytes, at: place).0 == .word
    }

    /// The start of the character that ends at a place.
    private static func start(_ bytes: UnsafeBufferPointer<UInt8>, before place: Int) -> Int {
        var start = place - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// Words longer than this are shown in part.
    private static let wordLimit = 40

    private func wordLength(
        _ bytes: UnsafeBufferPointer<UInt8>, before place: Int, downTo least: Int
    ) -> Int {
        var start = place
        while start > least, place - start < Self.wordLimit {
            let previous = Self.start(bytes, before: start)
            guard previous >= least, Self.isWord(bytes, at: previous) else { break }
            start = previous
        }
        return place - start
    }

    private func wordLength(
        _ bytes: UnsafeBufferPointer<UInt8>, after place: Int, upTo most: Int
    ) -> Int {
        var end = place
        while end < most, end - place < Self.wordLimit {
            let (kind, length) = Words.classOfScalar(bytes, at: end)
            guard kind == .word, end + length <= most else { break }
            end += length
        }
        return end - place
    }

    private func excerpt(
        _ group: Group, _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>,
        _ context: Int
    ) -> Excerpt {
        func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
            String(decoding: bytes[range], as: UTF8.self)
        }
        let first = group.spans[0].old.lowerBound
        let last = group.spans[group.spans.count - 1].old.upperBound
        let start = contextStart(a, before: first, context)
        let end = contextEnd(a, after: last, context)
        var parts: [Part] = []
        func add(_ kind: Part.Kind, _ text: String) {
            if !text.isEmpty { parts.append(Part(kind: kind, text: text)) }
        }
        var done = start
        for span in group.spans {
            add(.same, text(a, done..<span.old.lowerBound))
            add(.removed, text(a, span.old))
            add(.added, text(b, span.new))
            done = span.old.upperBound
        }
        add(.same, text(a, done..<end))
        return Excerpt(
            parts: parts, changes: group.changes, isCutBefore: start > 0, isCutAfter: end < a.count)
    }

    private func contextStart(
        _ bytes: UnsafeBufferPointer<UInt8>, before place: Int, _ context: Int
    ) -> Int {
        var least = max(0, place - context)
        while least < place, bytes[least] & 0xC0 == 0x80 { least += 1 }
        var start = least
        while start < place, start > 0, Self.joins(bytes, at: start) {
            start += Words.classOfScalar(bytes, at: start).1
        }
        // A word that is longer than the context is cut.
        return start >= place ? least : start
    }

    private func contextEnd(
        _ bytes: UnsafeBufferPointer<UInt8>, after place: Int, _ context: Int
    ) -> Int {
        var most = min(bytes.count, place + context)
        while most > place, most < bytes.count, bytes[most] & 0xC0 == 0x80 { most -= 1 }
        var end = most
        while end > place, Self.joins(bytes, at: end) { end = Self.start(bytes, before: end) }
        return end <= place ? most : end
    }
}

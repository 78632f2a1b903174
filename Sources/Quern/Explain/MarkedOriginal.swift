extension Explanation {
    /// A part of the first text, or a text that was put into it.
    public struct Passage: Sendable, Hashable {
        public enum Kind: Sendable, Hashable {
            /// It stands in the last text.
            case kept
            /// It was taken out, or replaced by what follows.
            case removed
            /// It was put in and stands in the last text.
            case added
        }

        public internal(set) var kind: Kind
        public internal(set) var text: String
        /// The edits that touched it, each by the positions of its step and of itself in the step.
        public internal(set) var edits: [EditNumber]
    }

    public struct EditNumber: Sendable, Hashable {
        public let step: Int
        public let edit: Int
    }

    /// The first text with what became of each of its parts.
    public var passages: [Passage] {
        var walk = PassageWalk(self)
        return walk.passages()
    }
}

/// Walks once along the first text and the map of the last text to it.
private struct PassageWalk {
    private let firstText: [UInt8]
    private let lastText: [UInt8]
    private let map: SourceMap
    /// The edited ranges of the first text, sorted.
    private let touched: [(range: Range<Int>, number: Explanation.EditNumber, adds: Bool)]
    private var next = 0
    private var active: [(end: Int, number: Explanation.EditNumber)] = []
    private var found: [Explanation.Passage] = []

    init(_ explanation: Explanation) {
        firstText = Array(explanation.firstText.utf8)
        lastText = Array(explanation.document.text.utf8)
        map = explanation.mapToFirstText
        var touched: [(range: Range<Int>, number: Explanation.EditNumber, adds: Bool)] = []
        for (step, one) in explanation.steps.enumerated() {
            for (index, edit) in one.edits.enumerated() {
                for range in edit.first {
                    touched.append((range, .init(step: step, edit: index), !edit.after.isEmpty))
                }
            }
        }
        self.touched = touched.enumerated().sorted { a, b in
            let (x, y) = (a.element.range.lowerBound, b.element.range.lowerBound)
            return x == y ? a.offset < b.offset : x < y
        }.map(\.element)
    }

    mutating func passages() -> [Explanation.Passage] {
        var done = 0
        for (index, piece) in map.pieces.enumerated() {
            let start = Int(piece.textStart)
            let end =
                index + 1 < map.pieces.count
                ? Int(map.pieces[index + 1].textStart) : map.textLength
            let origin = Int(piece.originStart)
            if origin > done {
                removed(done..<origin)
                done = origin
            }
            if piece.textUnit == 1, piece.originUnit == 1 {
                let from = max(done, origin)
                let stop = origin + end - start
                if stop > from { add(.kept, firstText[from..<stop], []) }
                done = max(done, stop)
                continue
            }
            let units = (end - start + Int(piece.textUnit) - 1) / Int(piece.textUnit)
            let stop = origin + units * Int(piece.originUnit)
            if stop > done {
                removed(done..<stop)
                done = stop
            }
            add(.added, lastText[start..<end], adders(in: origin..<stop))
        }
        if done < firstText.count { removed(done..<firstText.count) }
        return found
    }

    /// Adds a range that is gone, cut where the edits that touched it begin and end.
    private mutating func removed(_ range: Range<Int>) {
        var place = range.lowerBound
        while place < range.upperBound {
            while next < touched.count, touched[next].range.lowerBound <= place {
                active.append((touched[next].range.upperBound, touched[next].number))
                next += 1
            }
            active.removeAll { $0.end <= place }
            var end = range.upperBound
            if next < touched.count { end = min(end, touched[next].range.lowerBound) }
            for one in active { end = min(end, one.end) }
            add(.removed, firstText[place..<end], active.map(\.number))
            place = end
        }
    }

    /// The edits that put text in place of a range, or into it.
    private func adders(in range: Range<Int>) -> [Explanation.EditNumber] {
        var (low, high) = (0, touched.count)
        while low < high {
            let middle = (low + high) / 2
            if touched[middle].range.lowerBound < range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        var numbers: [Explanation.EditNumber] = []
        while low < touched.count, touched[low].range.lowerBound <= range.upperBound {
            let one = touched[low]
            if one.adds, one.range.upperBound <= range.upperBound, !numbers.contains(one.number) {
                numbers.append(one.number)
            }
            low += 1
        }
        return numbers
    }

    private mutating func add(
        _ kind: Explanation.Passage.Kind, _ bytes: ArraySlice<UInt8>,
        _ edits: [Explanation.EditNumber]
    ) {
        guard !bytes.isEmpty else { return }
        if let last = found.last, last.kind == kind, last.edits == edits {
            found[found.count - 1].text += String(decoding: bytes, as: UTF8.self)
        } else {
            found.append(
                .init(kind: kind, text: String(decoding: bytes, as: UTF8.self), edits: edits))
        }
    }
}

/// Runs two plans over one slice and compares where the documents end.
struct ChainComparison {
    private let first: ChainRunner
    private let second: ChainRunner

    init(_ first: ChainRunner, _ second: ChainRunner) {
        self.first = first
        self.second = second
    }

    func answer(for slice: Slice) throws -> WhatIf.SliceAnswer {
        let before = try SliceEnds(of: slice, first, holdsDocuments: true)
        let after = try SliceEnds(of: slice, second, holdsDocuments: true)
        var answer = WhatIf.SliceAnswer(
            kept: (before.kept, after.kept), lost: Array(zip(before.lost, after.lost)))
        let others = after.byKey
        for (key, document) in before.documents {
            let other = others[key]
            if let mine = document.kept, let theirs = other?.kept {
                if !mine.hasSameContent(as: theirs) { answer.changed += 1 }
                continue
            }
            let end = other?.end ?? .absent
            if end.stage != document.end.stage || end == .absent {
                answer.movements.append(document.movement(to: end, []))
            }
        }
        let known = before.byKey
        for (key, document) in after.documents where known[key] == nil {
            answer.movements.append(
                .init(
                    id: document.id, title: document.title, origin: document.origin,
                    before: .absent, after: document.end, scores: []))
        }
        return answer
    }
}

extension Document {
    /// Whether text, metadata and annotations are the same.
    func hasSameContent(as other: Document) -> Bool {
        text.utf8.elementsEqual(other.text.utf8) && metadata.sorted == other.metadata.sorted
            && annotations.layers.count == other.annotations.layers.count
            && zip(annotations.layers, other.annotations.layers).allSatisfy {
                $0.name == $1.name && $0.annotations == $1.annotations
            }
    }
}

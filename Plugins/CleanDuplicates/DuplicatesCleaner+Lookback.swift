public import Quern

extension DuplicatesCleaner {
    public var canLookBack: Bool {
        guard keep == .first else { return false }
        return unit != .document || (comparison != .near && !count)
    }

    public func makeNotes() -> LookbackNotes { LookbackNotes() }

    public func makePast(in space: SurveySpace) -> LookbackPast {
        LookbackPast(limit: space.memory)
    }

    public func note(
        _ document: Document, in notes: inout LookbackNotes, in context: StageContext
    ) throws {
        if unit == .document {
            if let key = key(of: document, &notes.buffer) { notes.add(document, key: key) }
            return
        }
        var text = document.text
        notes.add(document) { hashes in
            text.withUTF8 { bytes in forEachUnit(bytes) { _, _, hash in hashes.append(hash) } }
        }
    }

    public func decide(_ notes: inout LookbackNotes, given past: inout LookbackPast) throws {
        try past.decide(&notes)
    }

    public func clean(
        _ document: inout Document, by notes: LookbackNotes, in context: StageContext
    ) throws -> Verdict {
        if unit == .document {
            return notes.survivor(of: document).map { .merge(into: $0, reason: reason(0)) } ?? .keep
        }
        guard var isRepeated = notes.repeatedUnits(of: document) else { return .keep }
        try removeUnits(of: &document) { _, _, _ in isRepeated.removeFirst() }
        return .keep
    }
}

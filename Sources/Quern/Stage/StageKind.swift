/// What a stage is for, and thereby what it may do to a document.
public enum StageKind: String, Sendable, Hashable, CaseIterable {
    case parse, clean, tag, index, export
}

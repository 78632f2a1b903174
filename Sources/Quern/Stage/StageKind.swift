/// What a stage is for, and thereby what it may do to a document.
public enum StageKind: String, Sendable, Hashable, CaseIterable {
    case parse, clean, tag, index, export
}

// Looked up in a table, a stage's kind is there at once; asking a type whether it conforms to this or that searches the whole
// program each time, which for all stages took a quarter of the time that a small run takes.

extension Parser {
    public static var kind: StageKind { .parse }
}

extension Cleaner {
    public static var kind: StageKind { .clean }
}

extension SurveyCleaner {
    public static var kind: StageKind { .clean }
}

extension BatchCleaner {
    public static var kind: StageKind { .clean }
}

extension Divider {
    public static var kind: StageKind { .clean }
}

extension Tagger {
    public static var kind: StageKind { .tag }
}

extension BatchTagger {
    public static var kind: StageKind { .tag }
}

extension Indexer {
    public static var kind: StageKind { .index }
}

extension Exporter {
    public static var kind: StageKind { .export }
}

/// What a stage is for, and thereby what it may do to a document.
public enum StageKind: String, Sendable, Hashable, CaseIterable {
    case parse, clean, tag, index, export
}

// A requirement with these defaults answers at once. Asking a type which of the protocols it conforms to searches the whole
// program for each answer that is no, and with the other look-ups of stages that was a third of the time a small run takes.

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

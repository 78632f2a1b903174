/// What happened to a document's text, stage by stage.
///
/// The history holds edits, not texts: the origin and the edits give every earlier state back.
public struct History: Sendable {
    struct Step: Sendable, Equatable {
        /// The position of the stage in the plan.
        var stage: Int
        var edits: TextEdits
    }

    private(set) var steps: [Step] = []

    public init() {}

    /// About how much memory it takes, in bytes.
    var weight: Int {
        steps.reduce(0) { $0 + 64 + $1.edits.count * 24 + $1.edits.replacements.count }
    }

    mutating func append(_ edits: TextEdits, by stage: Int) {
        steps.append(Step(stage: stage, edits: edits))
    }

    /// One edit, as reports and `quern why` show it.
    public struct Entry: Sendable {
        /// The position of the stage in the plan.
        public let stage: Int
        public let rule: Rule
        /// The bytes of the document's origin that were removed or replaced, from the start of
        /// the origin's range; several parts where earlier edits took away what was between them.
        public let origin: [Range<Int>]
        /// The text that was there before this edit.
        public let before: String
        /// The text that stands there now; empty for a removal.
        public let after: String
    }

    /// Every edit with the text it took away.
    ///
    /// - Parameters:
    ///   - text: the text as the parser first made it.
    ///   - map: that text's map.
    public func entries(from text: String, _ map: SourceMap) -> [Entry] {
        var text = text
        var map = map
        var entries: [Entry] = []
        for step in steps {
            let bytes = Array(text.utf8)
            for edit in step.edits.edits {
                let range = Int(edit.start)..<Int(edit.end)
                let first = Int(edit.replacementStart)
                entries.append(
                    Entry(
                        stage: step.stage, rule: step.edits.rules[Int(edit.rule)],
                        origin: map.originRanges(of: range),
                        before: String(decoding: bytes[range], as: UTF8.self),
                        after: String(
                            decoding: step.edits.replacements[
                                first..<(first + Int(edit.replacementLength))], as: UTF8.self)))
            }
            guard let next = try? step.edits.apply(to: &text) else { return entries }
            map = map.composed(with: step.edits.map(overTextOf: bytes.count))
            text = next
        }
        return entries
    }
}

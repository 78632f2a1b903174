/// The rules that changed a document's text, in the order of the stages, each once for every stage.
public struct AppliedRules: Sendable {
    public struct Entry: Sendable {
        /// The stage's label.
        public let stage: String
        public let rule: Rule
        public internal(set) var edits: Int
    }

    public private(set) var entries: [Entry] = []
    private let explanation: Explanation

    public init(of explanation: Explanation) {
        self.explanation = explanation
        for step in explanation.steps {
            for edit in step.edits {
                if let known = place(of: edit.rule, in: step.stage) {
                    entries[known].edits += 1
                } else {
                    entries.append(Entry(stage: step.stage, rule: edit.rule, edits: 1))
                }
            }
        }
    }

    /// The entries of some edits by their positions, ascending, each once.
    public func numbers(of edits: [Explanation.EditNumber]) -> [Int] {
        var numbers: [Int] = []
        for edit in edits {
            let step = explanation.steps[edit.step]
            if let number = place(of: step.edits[edit.edit].rule, in: step.stage),
                !numbers.contains(number)
            {
                numbers.append(number)
            }
        }
        return numbers.sorted()
    }

    private func place(of rule: Rule, in stage: String) -> Int? {
        entries.lastIndex { $0.stage == stage && $0.rule == rule }
    }
}

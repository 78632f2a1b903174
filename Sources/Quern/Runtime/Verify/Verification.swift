/// What came of making a run again and comparing it with what is recorded.
public struct Verification: Sendable {
    public enum Answer: String, Sendable, CaseIterable {
        /// Byte for byte.
        case identical
        /// The same rows and the same vocabulary, in other bytes.
        case logicallyIdentical = "logically identical"
        case differs
        /// It could not be compared.
        case cannot
    }

    /// One file of the run directory.
    public struct Output: Sendable {
        /// The path in the run directory.
        public let path: String
        public internal(set) var answer: Answer
        /// What is different, or what is missing; empty where there is nothing to say.
        public internal(set) var detail: String

        init(_ path: String, _ answer: Answer, _ detail: String = "") {
            self.path = path
            self.answer = answer
            self.detail = detail
        }
    }

    /// Where a difference begins.
    public struct Cause: Sendable {
        /// The label of the stage; nil when it could not be found.
        public internal(set) var stage: String?
        /// The id of the first document that differs.
        public internal(set) var document: String?
        /// Its resource, with the bytes that it came from.
        public internal(set) var place: String?
        /// The first field that differs: `text`, `metadata.title`, `annotations.people[2].label`.
        public internal(set) var field: String?
        /// The two values of the field, as JSON: the recorded and the present one, or those of two repetitions.
        public internal(set) var values: (first: String?, second: String?) = (nil, nil)
        /// Whether two repetitions differ from each other, and not only from the record.
        public internal(set) var isOfRepetitions = false
        /// What that means, in a sentence.
        public internal(set) var explanation = ""
    }

    public internal(set) var outputs: [Output] = []
    /// Why the run cannot be made again; nothing was run then.
    public internal(set) var obstacles: [String] = []
    public internal(set) var warnings: [String] = []
    public internal(set) var cause: Cause?
    /// How many documents were compared, when only a sample was.
    public internal(set) var sampled: Int?

    /// A run that cannot be made again at all.
    public init(of run: RecordedRun, obstacles: [String]) {
        outputs = run.record.outputs.map { Output($0.path, .cannot, "the run cannot be repeated") }
        self.obstacles = obstacles
    }

    init() {}

    /// Adds something that is worth knowing and changes no answer.
    public mutating func warn(_ text: String) { warnings.append(text) }

    /// The answer for all outputs: the worst of them.
    ///
    /// Of a sample, files that have no document a line say nothing.
    public var answer: Answer {
        let answers = outputs.map(\.answer)
        if answers.contains(.differs) { return .differs }
        if !obstacles.isEmpty { return .cannot }
        if answers.contains(.cannot), sampled == nil { return .cannot }
        return answers.contains(.logicallyIdentical) ? .logicallyIdentical : .identical
    }
}

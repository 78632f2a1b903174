/// A pattern as a machine that reads tokens: instructions that are followed side by side (Thompson 1968, as
/// Pike's virtual machine has it).
struct QueryProgram: Sendable {
    enum Instruction: Sendable {
        /// Takes a token for which a test holds, and goes on at the next instruction.
        case token(test: Int)
        /// Takes the tokens of a span that begins here.
        case span(Int)
        /// Goes on when a span begins or ends here.
        case boundary(Int, isStart: Bool)
        /// Goes on at both.
        case split(Int, Int)
        case jump(Int)
        case match
    }

    private(set) var instructions: [Instruction] = []
    private(set) var tests: [ResolvedTest] = []
    private(set) var spans: [ResolvedSpan] = []
    /// The most tokens of a match; nil when spans are part of it.
    let longest: Int?
    /// The tests, one after the other, of a pattern without branches.
    let chain: [Int]?

    /// So that a query needs bounded memory and time.
    private static let sizeLimit = 5000

    /// - Throws: ``QueryProblem`` when the pattern is too large.
    init(_ pattern: ResolvedPattern) throws(QueryProblem) {
        longest = pattern.length.most
        var tests: [ResolvedTest] = []
        chain = Self.chain(of: pattern, &tests)
        if chain != nil {
            self.tests = tests
            return
        }
        try compile(pattern)
        instructions.append(.match)
    }

    private static func chain(
        of pattern: ResolvedPattern, _ tests: inout [ResolvedTest]
    ) -> [Int]? {
        switch pattern {
        case .token(let test):
            tests.append(test)
            return [tests.count - 1]
        case .sequence(let parts):
            var all: [Int] = []
            for part in parts {
                guard let some = chain(of: part, &tests) else { return nil }
                all += some
            }
            return all
        default: return nil
        }
    }

    private mutating func add(_ instruction: Instruction) throws(QueryProblem) {
        if instructions.count >= Self.sizeLimit {
            throw QueryProblem(
                "the query is too large: its repetitions and alternatives come to more than \(Self.sizeLimit) steps",
                0..<1, hints: ["repeat less, or leave out some alternatives"])
        }
        instructions.append(instruction)
    }

    private mutating func compile(_ pattern: ResolvedPattern) throws(QueryProblem) {
        switch pattern {
        case .token(let test):
            tests.append(test)
            try add(.token(test: tests.count - 1))
        case .span(let span):
            spans.append(span)
            try add(.span(spans.count - 1))
        case .boundary(let span, let isStart):
            spans.append(span)
            try add(.boundary(spans.count - 1, isStart: isStart))
        case .sequence(let parts): for part in parts { try compile(part) }
        case .either(let parts):
            var ends: [Int] = []
            for part in parts.dropLast() {
                let split = instructions.count
                try add(.jump(0))
                try compile(part)
                ends.append(instructions.count)
                try add(.jump(0))
                instructions[split] = .split(split + 1, instructions.count)
            }
            if let last = parts.last { try compile(last) }
            for end in ends { instructions[end] = .jump(instructions.count) }
        case .repeated(let part, let from, let to):
            for _ in 0..<from { try compile(part) }
            var splits: [Int] = []
            for _ in from..<to {
                splits.append(instructions.count)
                try add(.jump(0))
                try compile(part)
            }
            for split in splits { instructions[split] = .split(split + 1, instructions.count) }
        }
    }
}

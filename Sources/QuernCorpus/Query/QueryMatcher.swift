/// Finds the longest match of a program at a place; used by one thread.
struct QueryMatcher {
    private let program: QueryProgram
    private var window: TokenWindow
    /// How many steps have been taken, in all places.
    private(set) var steps = 0
    /// The instructions that are followed at this token, and those for the next one.
    private var current: [Int] = []
    private var pending: [Int] = []
    private var best: Int?
    /// The tokens of the document; edges of spans beyond it are none of its own.
    private var document = 0..<0
    /// Instructions behind spans, with the position where they go on.
    private var later: [(position: Int, instruction: Int)] = []
    /// For every instruction, the round in which it was last added.
    private var added: [Int]
    private var round = 0
    private var stack: [Int] = []

    init(_ program: QueryProgram, _ attributes: [TokenAttribute], of tokenCount: Int, stride: Int) {
        self.program = program
        window = TokenWindow(attributes, of: tokenCount, stride: stride)
        added = [Int](repeating: 0, count: program.instructions.count)
    }

    /// The end of the longest match that begins at a position of a document and reaches no further than `limit`; nil when
    /// there is none.
    mutating func match(at start: Int, limit: Int, in document: Range<Int>) -> Int? {
        if let chain = program.chain { return match(chain, at: start, limit: limit) }
        self.document = document
        return simulate(from: start, limit: limit)
    }

    private mutating func match(_ chain: [Int], at start: Int, limit: Int) -> Int? {
        let end = start + chain.count
        guard end <= limit else { return nil }
        steps &+= chain.count
        window.load(start..<end)
        for (offset, test) in chain.enumerated()
        where !window.holds(program.tests[test], at: start + offset) {
            return nil
        }
        return end
    }

    private mutating func simulate(from start: Int, limit: Int) -> Int? {
        best = nil
        var position = start
        pending.removeAll(keepingCapacity: true)
        later.removeAll(keepingCapacity: true)
        round += 1
        add(0, at: start)
        while position <= limit {
            if !later.isEmpty {
                for entry in later where entry.position == position {
                    add(entry.instruction, at: position)
                }
                later.removeAll { $0.position <= position }
            }
            swap(&current, &pending)
            pending.removeAll(keepingCapacity: true)
            round += 1
            if current.isEmpty {
                guard let nearest = later.map(\.position).min() else { break }
                position = nearest
                continue
            }
            if position < limit { window.load(position..<(position + 1)) }
            for instruction in current { follow(instruction, at: position, limit: limit) }
            position += 1
        }
        return best.flatMap { $0 > start ? $0 : nil }
    }

    private mutating func follow(_ instruction: Int, at position: Int, limit: Int) {
        steps &+= 1
        switch program.instructions[instruction] {
        case .token(let test):
            if position < limit, window.holds(program.tests[test], at: position) {
                add(instruction + 1, at: position + 1)
            }
        case .span(let span):
            var ends: [Int] = []
            program.spans[span].forEach(at: position) { ends.append($0.upperBound) }
            for end in ends where end <= limit { later.append((end, instruction + 1)) }
        default: break
        }
    }

    /// Adds an instruction, and those that it leads to without a token.
    private mutating func add(_ instruction: Int, at position: Int) {
        stack.append(instruction)
        while let instruction = stack.popLast() {
            if added[instruction] == round { continue }
            added[instruction] = round
            steps &+= 1
            switch program.instructions[instruction] {
            case .token, .span: pending.append(instruction)
            case .jump(let target): stack.append(target)
            case .split(let first, let second):
                stack.append(second)
                stack.append(first)
            case .boundary(let span, let isStart):
                let isInside =
                    isStart ? position < document.upperBound : position > document.lowerBound
                if isInside, program.spans[span].hasEdge(at: position, isStart: isStart) {
                    stack.append(instruction + 1)
                }
            case .match: best = position
            }
        }
    }
}

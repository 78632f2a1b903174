internal import Quern

/// How often a part of a rule may stand.
struct Quantifier: Sendable, Hashable {
    var least = 1
    /// Nil when there is no limit.
    var most: Int? = 1
    /// Exactly one token for which the conditions do not hold, as spaCy's `!`.
    var isNegated = false

    static let largest = 1000

    init(least: Int, most: Int?) { (self.least, self.most) = (least, most) }

    /// Reads `!`, `?`, `*`, `+`, `{n}`, `{n,m}`, `{n,}` and `{,m}`.
    init?(_ text: String) {
        switch text {
        case "!": isNegated = true
        case "?": (least, most) = (0, 1)
        case "*": (least, most) = (0, nil)
        case "+": (least, most) = (1, nil)
        default:
            guard text.first == "{", text.last == "}" else { return nil }
            let parts = text.dropFirst().dropLast().split(
                separator: ",", omittingEmptySubsequences: false)
            func number(_ part: Substring) -> Int? {
                Int(part).flatMap { (0...Self.largest).contains($0) ? $0 : nil }
            }
            if parts.count == 1, let count = number(parts[0]) {
                (least, most) = (count, count)
                return
            }
            guard parts.count == 2, !parts[0].isEmpty || !parts[1].isEmpty,
                let low = parts[0].isEmpty ? 0 : number(parts[0])
            else { return nil }
            (least, most) = (low, nil)
            if parts[1].isEmpty { return }
            guard let high = number(parts[1]), high >= low else { return nil }
            most = high
        }
    }
}

/// A rule over tokens, as steps of an automaton.
struct TokenRule: Sendable {
    private enum Repetition: Sendable { case once, optional, any }

    struct Part: Sendable {
        var conditions: [TokenCondition]
        var quantifier: Quantifier
        /// The attribute that gets the text of its tokens.
        var name: String?
        /// Whether it takes as few tokens as it can when a match is divided among the parts.
        var isLazy = false
    }

    private struct Step: Sendable {
        var part: Int
        var isNegated: Bool
        var repetition: Repetition
    }

    let label: String
    let id: String
    let parts: [Part]
    private var steps: [Step] = []

    /// The words, in lower case, with one of which every match begins; nil when it may begin with others.
    private(set) var firstWords: Set<String>?

    static let longest = 4000

    /// - Throws: ``StageError`` when the rule is too long, or has no tokens.
    init(label: String, id: String, _ parts: [Part]) throws(StageError) {
        self.label = label
        self.id = id
        self.parts = parts
        for (index, part) in parts.enumerated() {
            let quantifier = part.quantifier
            func step(_ repetition: Repetition) -> Step {
                Step(part: index, isNegated: quantifier.isNegated, repetition: repetition)
            }
            steps += Array(repeating: step(.once), count: quantifier.least)
            if let most = quantifier.most {
                steps += Array(repeating: step(.optional), count: most - quantifier.least)
            } else {
                steps.append(step(.any))
            }
            if steps.count > Self.longest {
                throw StageError("has more than \(Self.longest) tokens with its repetitions")
            }
        }
        guard let first = steps.first else { throw StageError("has no tokens") }
        if first.repetition == .once, !first.isNegated {
            firstWords = Self.words(parts[first.part])
        }
    }

    private static func words(_ part: Part) -> Set<String>? {
        for condition in part.conditions {
            switch condition {
            case .lower(.oneOf(let words)): return words
            case .text(.oneOf(let texts)): return Set(texts.map { $0.lowercased() })
            default: continue
            }
        }
        return nil
    }

    private func fulfils(_ step: Int, _ tokens: TokenSequence, _ token: Int) throws -> Bool {
        let step = steps[step]
        return try tokens.fulfils(parts[step.part].conditions, token) != step.isNegated
    }

    /// Calls `body` with the end of every match that begins at a token, from the shortest to the longest.
    ///
    /// - Parameter limit: the most tokens of a match.
    func forEachEnd(
        _ tokens: TokenSequence, from start: Int, limit: Int, crossesParagraphs: Bool,
        _ body: (Int) -> Void
    ) throws {
        var current: [Int] = []
        var marked = [Int](repeating: -1, count: steps.count + 1)
        reach(0, &current, &marked, 0)
        var token = start
        while !current.isEmpty, token < tokens.count, token - start < limit {
            if token > start, !crossesParagraphs, tokens.startsParagraph(token) { return }
            var next: [Int] = []
            let mark = token - start + 1
            for step in current where try fulfils(step, tokens, token) {
                reach(steps[step].repetition == .any ? step : step + 1, &next, &marked, mark)
            }
            token += 1
            if marked[steps.count] == mark { body(token) }
            current = next
        }
    }

    /// Adds a step and those that can be reached from it without a token.
    private func reach(
        _ first: Int, _ states: inout [Int], _ marked: inout [Int], _ mark: Int
    ) {
        var step = first
        while marked[step] != mark {
            marked[step] = mark
            if step == steps.count { return }
            states.append(step)
            if steps[step].repetition == .once { return }
            step += 1
        }
    }

    /// The tokens of the parts that have names in a match; earlier parts take as many as they can,
    /// lazy ones as few.
    func named(
        _ tokens: TokenSequence, _ match: Range<Int>
    ) throws -> [(name: String, tokens: Range<Int>)] {
        guard parts.contains(where: { $0.name != nil }),
            let taken = try parts(of: match, tokens)
        else { return [] }
        var found: [(name: String, tokens: Range<Int>)] = []
        for (index, part) in parts.enumerated() {
            guard let name = part.name, let first = taken.firstIndex(of: index),
                let last = taken.lastIndex(of: index)
            else { continue }
            found.append((name, (match.lowerBound + first)..<(match.lowerBound + last + 1)))
        }
        return found
    }

    /// The part to which each token of a match belongs.
    private func parts(of match: Range<Int>, _ tokens: TokenSequence) throws -> [Int]? {
        let width = match.count + 1
        var tried = [Bool](repeating: false, count: steps.count * width)
        var taken: [Int] = []
        // Places to come back to, so that a long rule needs no deep recursion.
        var choices: [(step: Int, count: Int, takes: Bool)] = []
        var step = 0
        func take() throws -> Bool {
            let token = match.lowerBound + taken.count
            guard token < match.upperBound, try fulfils(step, tokens, token) else { return false }
            taken.append(steps[step].part)
            if steps[step].repetition != .any { step += 1 }
            return true
        }
        while true {
            if step == steps.count, taken.count == match.count { return taken }
            if step < steps.count, !tried[step * width + taken.count] {
                tried[step * width + taken.count] = true
                if steps[step].repetition == .once {
                    if try take() { continue }
                } else if parts[steps[step].part].isLazy {
                    choices.append((step, taken.count, true))
                    step += 1
                    continue
                } else {
                    let (next, count) = (step + 1, taken.count)
                    if try take() {
                        choices.append((next, count, false))
                    } else {
                        step = next
                    }
                    continue
                }
            }
            var goesOn = false
            while !goesOn, let choice = choices.popLast() {
                step = choice.step
                taken.removeLast(taken.count - choice.count)
                goesOn = try !choice.takes || take()
            }
            if !goesOn { return nil }
        }
    }
}

internal import Quern

/// Answers to all documents of a slice, whatever a program does.
///
/// Documents are handed over in batches. When a batch fails, the first document without an answer is tried alone
/// in a new process; if that fails too, the document is the cause and is given up. Otherwise the
/// cause is another document of the batch (of a program that answers only when it has seen the whole batch), and
/// the rest is gone through one by one.
struct Answering {
    let program: Program
    let questions: [Question]
    private var results: [Result<ProgramAnswer, any Error>] = []

    init(_ program: Program, about documents: [Document]) {
        self.program = program
        questions = documents.map(Question.init)
    }

    mutating func callAsFunction() throws -> [Result<ProgramAnswer, any Error>] {
        results.reserveCapacity(questions.count)
        while results.count < questions.count {
            let end = min(results.count + program.batch, questions.count)
            if try ask(upTo: end) { continue }
            // The culprit has been found, or is among the rest of the batch.
            while results.count < end {
                let isSettled = try ask(upTo: results.count + 1)
                if isSettled, isFailure(results.last) { break }
            }
        }
        return results.map { result in
            result.mapError { error in
                guard let failure = error as? ProgramFailure, failure.isOfTheMoment else {
                    return error
                }
                // Another time the program may be faster.
                return StageError(failure.description, isRepeatable: false)
            }
        }
    }

    private func isFailure(_ result: Result<ProgramAnswer, any Error>?) -> Bool {
        if case .failure = result { true } else { false }
    }

    /// Asks about the next documents, and about the first without an answer once more, alone.
    ///
    /// - Returns: whether there is nothing to look for: all were answered, or the one that fails was found.
    private mutating func ask(upTo end: Int) throws -> Bool {
        try Task.checkCancellation()
        let process = try program.take()
        let (answers, failure) = try program.ask(questions[results.count..<end], of: process)
        results += answers.map { .success($0) }
        guard let failure else {
            program.giveBack(process)
            return true
        }
        let question = questions[results.count]
        var last = failure
        for _ in 0..<program.restarts {
            switch try program.askAlone(question) {
            case .success(let answer):
                if failure.isBadOutput {
                    guard try blamesTheLast() else { throw brokenOrder(failure, question) }
                }
                results.append(.success(answer))
                return false
            case .failure(let error): last = error
            }
        }
        results.append(.failure(last))
        try checkThatItWorksAtAll()
        return true
    }

    /// Whether the document before the one at hand made the program print a line too many, which was then taken for
    /// the next answer; it has failed, then.
    private mutating func blamesTheLast() throws -> Bool {
        guard let last = results.indices.last,
            case .failure(let failure) = try program.askAlone(questions[last])
        else { return false }
        results[last] = .failure(failure)
        return true
    }

    /// What it printed among the answers to several documents was wrong, and alone it does everything right.
    private func brokenOrder(_ failure: ProgramFailure, _ question: Question) -> StageError {
        let place =
            results.isEmpty
            ? "where its answer for '\(question.id)' belongs"
            : "after its answer for '\(questions[results.count - 1].id)', where that for '\(question.id)' belongs"
        return StageError(
            """
            \(place), \(failure); asked about this document alone it gives a good answer, so it does not print \
            exactly one line for each document, in their order
            """)
    }

    /// How many documents may fail from the start before something is wrong with the program itself.
    private static let firstFailures = 3

    private func checkThatItWorksAtAll() throws {
        guard !program.hasAnswered,
            results.count >= Self.firstFailures || results.count == questions.count
        else { return }
        guard case .failure(let failure) = try program.askAlone(.probe) else { return }
        throw StageError(
            """
            the program has answered no document at all, and not the sentence either that Quern tried it with; the \
            last time, \(failure)
            """)
    }
}

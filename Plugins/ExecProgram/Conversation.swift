internal import Quern

/// Asking a program about documents and understanding what it says.
extension Program {
    /// Asks several questions together.
    ///
    /// - Returns: the answers, in order, up to the first that is missing or bad, and then why.
    func ask(
        _ questions: ArraySlice<Question>, of process: ChildProcess
    ) throws -> (answers: [ProgramAnswer], failure: ProgramFailure?) {
        var answers: [ProgramAnswer] = []
        var failure: ProgramFailure?
        do {
            var lines: [UInt8] = []
            for question in questions { lines += line(question) }
            // The empty line ends the batch.
            lines.append(0x0A)
            try write(lines, to: process)
        } catch let problem as ChildFailure {
            // What it said before may be good all the same.
            failure = try self.failure(problem, process)
        }
        // Once the deadline has passed, only what has been printed counts.
        var wait = patience
        if case .silent = failure?.cause { wait = .zero }
        for question in questions {
            do {
                answers.append(try answer(of: process, to: question, wait))
            } catch let error as ProgramFailure {
                failure = error
                break
            }
        }
        if answers.count == questions.count { return (answers, nil) }
        // It may still have something to say about it on its standard error.
        process.closeInput()
        if failure?.isBadOutput == true { _ = try process.wait(until: .now + .seconds(1)) }
        process.finish()
        failure?.errorTail = errorTail(of: process)
        return (answers, failure)
    }

    /// Asks a new process one question alone, and hears it out, so that what is found depends on nothing that
    /// was asked before.
    func askAlone(_ question: Question) throws -> Result<ProgramAnswer, ProgramFailure> {
        let process = try start()
        var result: Result<ProgramAnswer, ProgramFailure>
        do {
            do {
                try write(line(question) + [0x0A], to: process)
                process.closeInput()
            } catch ChildFailure.closed {}
            let answer = try answer(of: process, to: question, patience)
            result = .success(answer)
            if let extra = try extraLine(of: process) {
                result = .failure(ProgramFailure(cause: .extraLine(extra)))
            }
        } catch let error as ProgramFailure {
            result = .failure(error)
        } catch let error as ChildFailure {
            result = .failure(try failure(error, process))
        }
        if case .failure(let error) = result {
            if error.isBadOutput { _ = try process.wait(until: .now + .seconds(1)) }
            process.finish()
            result = .failure(ProgramFailure(cause: error.cause, errorTail: errorTail(of: process)))
        }
        return result
    }

    /// What it wrote to its standard error, without the folder that it works in: the quarantine is the same wherever
    /// a pipeline lies.
    private func errorTail(of process: ChildProcess) -> String {
        var tail = process.errorTail
        for folder in folders { tail = tail.replacing(folder + "/", with: "") }
        return tail
    }

    private var patience: Duration { .milliseconds(deadline.milliseconds) }

    /// Hands over bytes for as long as the program takes some or says something now and then.
    private func write(_ bytes: [UInt8], to process: ChildProcess) throws {
        var done = 0
        while done < bytes.count {
            let before = (written: process.written, received: process.received)
            do {
                let end = min(done + 1 << 14, bytes.count)
                try process.write(Array(bytes[done..<end]), until: .now + patience)
            } catch ChildFailure.timedOut
                where process.written > before.written || process.received > before.received
            {}
            done += process.written - before.written
        }
    }

    private func line(_ question: Question) -> [UInt8] {
        question.line(layers: layers, offsets: reader.offsets)
    }

    private func answer(
        of process: ChildProcess, to question: Question, _ patience: Duration
    ) throws -> ProgramAnswer {
        do {
            while let line = try process.readLine(until: .now + patience) {
                // Programs like to end with an empty line.
                if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
                do throws(BadAnswer) {
                    let answer = try reader.answer(line, to: question)
                    noteAnswer()
                    return answer
                } catch {
                    throw ProgramFailure(cause: .badAnswer(line, error))
                }
            }
        } catch let error as ChildFailure {
            throw try failure(error, process)
        }
        throw try failure(.closed, process)
    }

    /// The next line that is not empty, of a process that gets no more questions.
    private func extraLine(of process: ChildProcess) throws -> [UInt8]? {
        do {
            while let line = try process.readLine(until: .now + patience) {
                if !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { return line }
            }
        } catch ChildFailure.timedOut {
            // It has answered and does not end, which does no harm.
        }
        return nil
    }

    /// - Throws: `CancellationError`, when the task is cancelled while the program ends.
    private func failure(
        _ failure: ChildFailure, _ process: ChildProcess
    ) throws -> ProgramFailure {
        switch failure {
        case .timedOut: return ProgramFailure(cause: .silent(deadline))
        case .tooMuchOutput(let limit):
            let start = process.unreadOutput(limit: ProgramFailure.shownLimit)
            return ProgramFailure(cause: .tooMuch(start, limit: limit))
        case .closed:
            process.closeInput()
            // It may need a moment to end after it has closed its output.
            let limit = ContinuousClock.now + min(patience, .seconds(5))
            guard let exit = try process.wait(until: limit) else {
                return ProgramFailure(cause: .closedOutput)
            }
            return ProgramFailure(cause: .ended(exit))
        case .cannotStart, .system:
            return ProgramFailure(cause: .system(failure.description))
        }
    }
}

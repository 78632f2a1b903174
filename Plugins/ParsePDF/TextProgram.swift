internal import Quern

/// Starts `pdftotext` and `pdfinfo` for one file after the other, and hears them out within limits.
struct TextProgram: Sendable {
    let order: PDFParser.Order
    let deadline: TimeSpan
    /// In bytes, as the limit on text.
    let memory: Int
    let limit: Int

    /// What a program has printed for a file, and the errors in it that it has reported.
    struct Answer {
        let printed: [UInt8]
        let errors: [String]
    }

    /// The same answers on every machine.
    private static let environment = [
        (name: "LC_ALL", value: "C.UTF-8"), (name: "TZ", value: "UTC"),
    ]

    /// The version that is installed: `22.12.0`.
    ///
    /// - Throws: ``StageError`` when a program is not installed.
    func version() throws -> String {
        for program in ["pdftotext", "pdfinfo"] where ChildCommand(program).programPath == nil {
            throw StageError(
                "needs the program '\(program)', which is not installed: apt-get install poppler-utils, or brew install poppler"
            )
        }
        let process = try start("pdftotext", ["-v"])
        process.closeInput()
        _ = try process.wait(until: .now + .seconds(10))
        // It tells its version on its standard error, in the last word of the first line.
        let line = process.errorTail.prefix { $0 != "\n" }
        process.finish()
        return line.split(separator: " ").last.map(String.init) ?? "unknown"
    }

    func text(of bytes: [UInt8]) throws -> Answer {
        let layout: [String] =
            switch order {
            case .reading: []
            case .layout: ["-layout"]
            case .raw: ["-raw"]
            }
        return try run(
            "pdftotext", ["-enc", "UTF-8", "-eol", "unix"] + layout + ["-", "-"], on: bytes)
    }

    func info(of bytes: [UInt8]) throws -> [UInt8] {
        try run("pdfinfo", ["-enc", "UTF-8", "-isodates", "-"], on: bytes).printed
    }

    private func start(_ program: String, _ arguments: [String]) throws -> ChildProcess {
        // The shell sets limits that a program can only ask for itself; systems without them go on.
        let command = ChildCommand(
            "/bin/sh",
            [
                "-c",
                "ulimit -v \(memory / 1024) 2>/dev/null; ulimit -c 0 2>/dev/null; exec \"$0\" \"$@\"",
                program,
            ] + arguments, environment: Self.environment)
        do throws(ChildFailure) {
            return try ChildProcess(command, outputLimit: limit)
        } catch {
            throw StageError(error.description, isRepeatable: false)
        }
    }

    /// - Throws: ``StageError``, which another run may not meet where time, memory or the system decided.
    private func run(
        _ program: String, _ arguments: [String], on bytes: [UInt8]
    ) throws -> Answer {
        let process = try start(program, arguments)
        let end = ContinuousClock.now + .milliseconds(deadline.milliseconds)
        var printed: [UInt8] = []
        do {
            do {
                try process.write(bytes, until: end)
            } catch ChildFailure.closed {
                // It may have seen enough.
            }
            process.closeInput()
            while let line = try process.readLine(until: end) {
                printed += line
                printed.append(0x0A)
                if printed.count > limit { throw ChildFailure.tooMuchOutput(limit: limit) }
            }
            guard let exit = try process.wait(until: end) else { throw ChildFailure.timedOut }
            // It may go on without what it has no memory for.
            if Self.lines(process).contains(where: { $0.hasPrefix("Out of memory") }) {
                throw StageError(
                    "'\(program)' needs more memory for it than \(ByteSize(bytes: memory).text)",
                    isRepeatable: false)
            }
            if exit.isSuccess {
                return Answer(printed: printed, errors: Self.errors(process.errorHead))
            }
            throw failure(of: program, exit, process, size: bytes.count)
        } catch let failure as ChildFailure {
            process.finish()
            switch failure {
            case .timedOut:
                throw StageError(
                    "'\(program)' took longer than \(deadline.text) and was ended",
                    isRepeatable: false)
            case .tooMuchOutput:
                throw StageError(
                    "it holds more than \(ByteSize(bytes: limit).text) of text; raise 'limit'")
            default:
                throw StageError(
                    "'\(program)' failed: \(failure.description)", isRepeatable: false)
            }
        }
    }

    /// The first and the last lines of a program's standard error.
    private static func lines(_ process: ChildProcess) -> [String] {
        process.errorHead + process.errorTail.split(separator: "\n").map(String.init)
    }

    /// The most messages about a file that are kept.
    private static let shownErrors = 8

    /// What a program has said of errors in a file, each message once, in order.
    static func errors(_ lines: [String]) -> [String] {
        var messages: [String] = []
        for line in lines where line.hasPrefix("Syntax Error") || line.hasPrefix("Internal Error") {
            let message = String(parsed(line).message.prefix(200))
            if messages.count < shownErrors, !messages.contains(message) {
                messages.append(message)
            }
        }
        return messages
    }

    private func failure(
        of program: String, _ exit: ChildExit, _ process: ChildProcess, size: Int
    ) -> StageError {
        let lines = Self.lines(process)
        if lines.contains(where: { $0.contains("Incorrect password") }) {
            return StageError("is encrypted, and opens with a password only")
        }
        if lines.contains(where: { $0.contains("Wrong page range") }) {
            return StageError("has no pages, or is damaged so that none is found")
        }
        switch exit.cause {
        case .status(3): return StageError("does not permit that its text is copied")
        case .status(1):
            let error = lines.first { $0.hasPrefix("Syntax Error") } ?? lines.first ?? ""
            let (place, message) = Self.parsed(error)
            return StageError(
                "is damaged: \(message.isEmpty ? "it cannot be opened" : message)",
                atByte: place.flatMap { $0 < size ? $0 : nil })
        default:
            return StageError(
                "'\(program)' ended \(exit) on it, perhaps for want of memory (limit \(ByteSize(bytes: memory).text))",
                isRepeatable: false)
        }
    }

    /// `Syntax Error (1234): Illegal character` tells a byte.
    static func parsed(_ line: String) -> (place: Int?, message: String) {
        guard let colon = line.firstIndex(of: ":") else { return (nil, line) }
        let message = String(line[line.index(after: colon)...].drop { $0 == " " })
        let head = line[..<colon]
        guard let open = head.firstIndex(of: "("), let close = head.lastIndex(of: ")"),
            open < close
        else { return (nil, message) }
        return (Int(head[head.index(after: open)..<close]), message)
    }
}

internal import Quern

/// What the stages of this module do with their parameters before any document comes.
struct ProgramParameters {
    let command: [CommandWord]
    let files: [ResourcePath]
    let version: String?
    let versionCommand: [CommandWord]?
    let batch: Int
    let deadline: TimeSpan
    let restarts: Int
    let offsets: OffsetUnit

    /// Checks that there is such a program, and makes its files part of the fingerprint.
    ///
    /// - Returns: the program, and what it says of its version.
    func prepare(
        layers: [String], members: [String], in context: PreparationContext
    ) throws -> (program: Program, version: String?) {
        let command = try located(command, "command", in: context)
        for (index, word) in self.command.enumerated() where isFile(word, at: index, in: context) {
            try context.note(ResourcePath(word.text, at: word.location))
        }
        for file in files { try context.note(file) }
        guard deadline.milliseconds > 0 else {
            throw StageError("'deadline' must be longer than nothing")
        }
        if version != nil, let word = versionCommand?.first {
            throw Diagnostics(
                .error(
                    "'version' and 'version_command' cannot both be given", at: word.location))
        }
        var version = version
        if let versionCommand {
            version = try output(
                of: located(versionCommand, "version_command", in: context), versionCommand[0])
        }
        let program = Program(
            command, layers: layers, reader: AnswerReader(members: members, offsets: offsets),
            batch: batch, deadline: deadline, restarts: restarts)
        return (program, version)
    }

    private func located(
        _ words: [CommandWord], _ parameter: String, in context: PreparationContext
    ) throws -> ChildCommand {
        guard let program = words.first, !program.text.isEmpty else {
            throw StageError("'\(parameter)' must name a program")
        }
        let command = ChildCommand(
            program.text, words.dropFirst().map(\.text), directory: context.directory,
            environment: Program.environment)
        guard command.programPath == nil else { return command }
        var hints: [String] = []
        let beside = Path.join(context.directory, program.text)
        if program.text.contains("/") {
            if POSIXFile.exists(beside) {
                hints.append("the file is there, but may not be executed; 'chmod +x' allows it")
            }
        } else if POSIXFile.exists(beside) {
            hints.append("a program beside the pipeline file is written './\(program.text)'")
        } else {
            hints.append("it is in no folder of PATH")
        }
        throw Diagnostics(
            .error("there is no program '\(program.text)'", at: program.location, hints: hints))
    }

    /// Whether a word names a file that lies beside the pipeline file, or anywhere if it is no program: a script,
    /// a model.
    private func isFile(
        _ word: CommandWord, at index: Int, in context: PreparationContext
    ) -> Bool {
        guard !word.text.isEmpty, !word.text.hasPrefix("-") else { return false }
        // A program that lies elsewhere is a part of the system, such as an interpreter.
        if index == 0, !word.text.contains("/") || word.text.hasPrefix("/") { return false }
        let status = try? POSIXFile.status(Path.join(context.directory, word.text))
        return status?.isRegular == true
    }

    /// The first line that a program prints.
    private func output(of command: ChildCommand, _ word: CommandWord) throws -> String {
        let process: ChildProcess
        do throws(ChildFailure) { process = try ChildProcess(command) } catch {
            throw Diagnostics(.error(error.description, at: word.location))
        }
        process.closeInput()
        let limit = ContinuousClock.now + .seconds(60)
        let line: [UInt8]?
        let exit: ChildExit?
        do {
            line = try process.readLine(until: limit)
            exit = try process.wait(until: limit)
        } catch {
            throw Diagnostics(.error("'version_command' failed: \(error)", at: word.location))
        }
        guard let exit, exit.isSuccess else {
            let end = exit.map { "it ended \($0)" } ?? "it did not end within 60 s"
            throw Diagnostics(.error("'version_command' failed: \(end)", at: word.location))
        }
        // Some programs print their version to standard error.
        let said = line.map { String(decoding: $0, as: UTF8.self) } ?? process.errorTail
        let version = said.split(separator: "\n").first.map { String($0.prefix(200)) } ?? ""
        guard !version.isEmpty else {
            throw Diagnostics(.error("'version_command' printed nothing", at: word.location))
        }
        return version
    }
}

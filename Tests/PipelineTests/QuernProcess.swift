import Foundation
import Quern
import TestSupport

/// Runs the built `quern` as a user would.
struct QuernProcess {
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The binary, which lies beside the test bundle.
    static let binary: String = {
        let arguments = CommandLine.arguments
        for argument in arguments where argument.contains(".build") {
            let folder =
                argument.contains(".xctest")
                ? argument[
                    ..<(argument.range(of: "/", options: .backwards)?.lowerBound
                        ?? argument.endIndex)] : argument[...]
            let candidate = String(folder) + "/quern"
            if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
        }
        return Project.root + "/.build/debug/quern"
    }()

    /// - Parameters:
    ///   - directory: the working directory.
    ///   - environment: variables added to this process's own.
    static func run(
        _ arguments: [String], in directory: String, environment: [String: String] = [:],
        input: Data? = nil
    ) throws -> Outcome {
        try launch(binary, arguments, in: directory, environment: environment, input: input)
    }

    /// Runs any program and waits for it.
    ///
    /// Not by Foundation's `Process`: on Linux it copies entries of `/proc/self/fd` past the end of what it has read
    /// (`findMaximumOpenFromProcSelfFD`), which crashed a run of all tests.
    ///
    /// - Parameter deadline: the seconds after which it is killed.
    static func launch(
        _ program: String, _ arguments: [String], in directory: String,
        environment: [String: String] = [:], input: Data? = nil, deadline: Int = 1200
    ) throws -> Outcome {
        // Files, because a full pipe would stop the program.
        let scratch = try TemporaryDirectory()
        try scratch.write("in", input ?? Data())
        let files = "<\"$0/in\" >\"$0/out\" 2>\"$0/err\""
        let process = try ChildProcess(
            ChildCommand(
                "/bin/sh", ["-c", "exec \"$@\" \(files)", scratch.path, program] + arguments,
                directory: directory, environment: environment.map { ($0, $1) }))
        let exit = try process.wait(until: .now + .seconds(deadline)) ?? process.finish()
        let status: Int32 =
            switch exit.cause {
            case .status(let number), .signal(let number): number
            }
        return Outcome(
            status: status, output: try scratch.text("out"), errors: try scratch.text("err"))
    }
}

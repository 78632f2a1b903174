import Foundation
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
    /// - Parameter deadline: the seconds after which it is killed.
    static func launch(
        _ program: String, _ arguments: [String], in directory: String,
        environment: [String: String] = [:], input: Data? = nil, deadline: TimeInterval = 1200
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: directory)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        // Files, because a full pipe would stop the program.
        let scratch = try TemporaryDirectory()
        let out = try scratch.write("out", "")
        let err = try scratch.write("err", "")
        process.standardOutput = FileHandle(forWritingAtPath: out)
        process.standardError = FileHandle(forWritingAtPath: err)
        process.standardInput = FileHandle(
            forReadingAtPath: try scratch.write("in", input ?? Data()))
        try process.run()
        let end = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + deadline, execute: end)
        process.waitUntilExit()
        end.cancel()
        return Outcome(
            status: process.terminationStatus, output: try scratch.text("out"),
            errors: try scratch.text("err"))
    }
}

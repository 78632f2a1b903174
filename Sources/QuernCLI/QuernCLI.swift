internal import ArgumentParser
public import Quern
import QuernCorpus

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The command line, as a library, so that a team's own build can call it with its own stages.
public enum QuernCLI {
    /// Runs the command that the process was called with, and ends the process.
    ///
    /// A team's whole program is one line: `QuernCLI.main(plugins: standardPlugins + [LabPlugin()])`.
    /// It must be the first thing that the program does, because signals are set up here.
    public static func main(plugins: [any Plugin]) -> Never {
        openClosedStreams()
        Interruption.block()
        Task.detached {
            let code = await run(Array(CommandLine.arguments.dropFirst()), plugins: plugins)
            exit(code.rawValue)
        }
        Interruption.wait()
    }

    /// A stream that the caller closed becomes one that takes everything; otherwise the first file that is opened
    /// would get its number, and be written to as if it were the stream.
    private static func openClosedStreams() {
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0
        {
            _ = open("/dev/null", O_RDWR)
        }
    }

    /// Runs a command and returns its exit code; what it prints goes to the process's own streams.
    public static func run(_ arguments: [String], plugins: [any Plugin]) async -> ExitStatus {
        // A reader that goes away must not kill a run; writes report it instead.
        signal(SIGPIPE, SIG_IGN)
        let registry: StageRegistry
        do throws(Diagnostics) { registry = try StageRegistry(plugins) } catch {
            Console.report(error.all)
            return .wrong
        }
        return await CommandEnvironment.$registry.withValue(registry) {
            do {
                var command = try QuernCommand.parseAsRoot(arguments)
                if var command = command as? any AsyncParsableCommand {
                    try await command.run()
                } else {
                    try command.run()
                }
                return .done
            } catch {
                return status(for: error)
            }
        }
    }

    private static func status(for error: any Error) -> ExitStatus {
        switch error {
        case let status as ExitStatus: return status
        case let error as Diagnostics:
            Console.report(error.all)
            return .wrong
        case is CancellationError:
            Console.error("interrupted; nothing was written")
            return .interrupted
        case let error as RunFailure:
            Console.error(error.description)
            return .failed
        case let error as FileError:
            Console.error(error.description)
            return .failed
        case let error as StageError:
            Console.error(error.description)
            return .failed
        default: break
        }
        let code = QuernCommand.exitCode(for: error)
        let message = QuernCommand.fullMessage(for: error)
        if code.isSuccess {
            do { try Console.print(message) } catch {
                Console.error("\(error)")
                return .failed
            }
            return .done
        }
        if error is any CustomStringConvertible, code != ArgumentParser.ExitCode.validationFailure {
            Console.error("\(error)")
            return .failed
        }
        Console.error(message)
        return .wrong
    }
}

/// How a command ended.
public struct ExitStatus: Error, Sendable, Hashable {
    public let rawValue: Int32

    public static let done = ExitStatus(rawValue: 0)
    /// The run failed; nothing was written.
    public static let failed = ExitStatus(rawValue: 1)
    /// The pipeline or the command is wrong.
    public static let wrong = ExitStatus(rawValue: 2)
    /// Done, with documents in quarantine.
    public static let quarantined = ExitStatus(rawValue: 3)
    /// What was compared differs.
    public static let differs = ExitStatus(rawValue: 4)
    /// A recorded run cannot be repeated: something that it needs is missing or has changed.
    public static let unverifiable = ExitStatus(rawValue: 5)
    public static let interrupted = ExitStatus(rawValue: 130)
}

/// What commands share while they run.
enum CommandEnvironment {
    @TaskLocal static var registry = StageRegistry.empty
}

struct QuernCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quern",
        abstract: "Grinds a pile of documents into research data.",
        discussion: """
            A pipeline declared in YAML takes scraped pages and files through parse, clean, tag, index and \
            export. Begin with 'quern run PIPELINE'; 'quern stages' lists what a pipeline can hold.
            """,
        version: "quern \(QuernVersion.current)",
        subcommands: [
            RunCommand.self, CheckCommand.self, PlanCommand.self, StagesCommand.self,
            RetryCommand.self, WhyCommand.self, WhatIfCommand.self, DiffCommand.self,
            VerifyCommand.self,
            SearchCommand.self, QuestionCommand<Concordance>.self,
            QuestionCommand<Frequencies>.self,
            QuestionCommand<Collocates>.self, QuestionCommand<Keyness>.self,
            QuestionCommand<Dispersion>.self, QuestionCommand<Trends>.self,
            QuestionCommand<LexicalDiversity>.self, QuestionCommand<Cooccurrence>.self,
            ServeCommand.self, GCCommand.self,
            SchemaCommand.self, WorkerCommand.self,
        ])
}

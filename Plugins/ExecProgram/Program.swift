internal import Quern
internal import Synchronization

/// A program that answers questions about documents, and those of its processes that have nothing to do.
///
/// Each worker takes a process for a slice and gives it back, so there are as many as workers, and each is
/// started once. A process that did anything wrong is ended and not used again.
final class Program: Sendable {
    let command: ChildCommand
    /// The layers that it may see.
    let layers: [String]
    let reader: AnswerReader
    /// Documents that are handed over together.
    let batch: Int
    /// The longest wait for an answer.
    let deadline: TimeSpan
    /// How often a document on which it failed is tried again, alone.
    let restarts: Int
    /// The absolute paths of the folder that it works in.
    let folders: [String]
    private let state = Mutex(State())

    private struct State {
        var idle: [ChildProcess] = []
        var hasAnswered = false
    }

    init(
        _ command: ChildCommand, layers: [String], reader: AnswerReader, batch: Int,
        deadline: TimeSpan, restarts: Int
    ) {
        self.command = command
        self.layers = layers
        self.reader = reader
        self.batch = batch
        self.deadline = deadline
        self.restarts = restarts
        let folder = Path.absolute(command.directory ?? ".")
        folders = [folder, POSIXFile.realPath(folder)].compactMap(\.self).filter { $0 != "/" }
    }

    /// Whether any of its processes has ever given a good answer.
    var hasAnswered: Bool { state.withLock { $0.hasAnswered } }
    func noteAnswer() { state.withLock { $0.hasAnswered = true } }

    /// What every program is told besides, so that it gives the same answers on every machine.
    static let environment = [
        // Where Python writes and reads texts, and in what order it goes through sets.
        (name: "PYTHONUTF8", value: "1"), (name: "PYTHONHASHSEED", value: "0"),
        (name: "LC_ALL", value: "C.UTF-8"), (name: "TZ", value: "UTC"),
    ]

    /// The most that a process may print before it is read.
    static let outputLimit = 64 << 20

    /// A process that has just been started.
    func start() throws -> ChildProcess {
        do throws(ChildFailure) {
            return try ChildProcess(command, outputLimit: Self.outputLimit)
        } catch {
            throw StageError(error.description, isRepeatable: false)
        }
    }

    /// A process to work with; give it back when it has behaved.
    func take() throws -> ChildProcess {
        try state.withLock { $0.idle.popLast() } ?? start()
    }

    func giveBack(_ process: ChildProcess) { state.withLock { $0.idle.append(process) } }
}

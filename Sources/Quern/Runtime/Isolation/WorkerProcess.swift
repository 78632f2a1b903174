#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How worker processes are started: this very program, with the command that makes it a worker.
public struct WorkerProgram: Sendable {
    public var path: String
    public var arguments: [String]

    public init(path: String, arguments: [String]) {
        self.path = path
        self.arguments = arguments
    }
}

/// A worker process that ended, or had to be ended, while it was asked for something.
struct WorkerLoss: Error {
    enum Cause {
        case ended(ChildExit, errors: String)
        case deadline(TimeSpan)
        case memory(ByteSize)
    }

    let cause: Cause
    /// The call of a stage that was going on; nil when there was none.
    let place: WorkMark.Place?
}

/// The parent's side of one worker process; used by one thread at a time.
final class WorkerProcess: @unchecked Sendable {
    private let child: ChildProcess
    private let mark: WorkMark
    private let memory: ProcessMemory?
    private let plan: Plan
    private var isReady = false
    /// The surveys whose findings it has been told.
    private var known: Set<Int> = []
    private let tick: Duration

    /// Starts the process; it reads the pipeline while the parent goes on.
    init(_ program: WorkerProgram, for plan: Plan) throws {
        let shared = try WorkMark.makeFile()
        defer { close(shared) }
        mark = try WorkMark(shared)
        // A backtrace of every crash would take seconds.
        let command = ChildCommand(
            program.path, program.arguments, environment: [("SWIFT_BACKTRACE", "enable=no")],
            descriptors: [(parent: shared, child: Worker.markDescriptor)])
        do { child = try ChildProcess(command, outputLimit: .max) } catch {
            throw RunFailure(description: "\(error)")
        }
        memory = ProcessMemory(of: child.identifier)
        self.plan = plan
        let isWatched = !plan.limitedStages.isEmpty
        tick = isWatched ? .milliseconds(4) : .seconds(1)
    }

    /// Has it do something.
    ///
    /// - Parameter findings: what surveys found, by stage.
    /// - Throws: ``WorkerLoss``; ``RunFailure`` for what the worker reports or when it is no use; the process
    ///   is then to be forgotten, and is ended when nobody has it any more.
    func ask(_ request: WorkerRequest, findings: [Int: [UInt8]]) throws -> WorkerAnswer {
        do {
            if !isReady { try greet() }
            for (stage, found) in findings where !known.contains(stage) {
                try send(.findings(stage: stage, found))
                known.insert(stage)
            }
            try send(request)
            return try WorkerAnswer(try receive())
        } catch ChildFailure.closed {
            throw loss()
        }
    }

    private func loss() -> WorkerLoss {
        let exit = child.finish()
        return WorkerLoss(
            cause: .ended(exit, errors: child.errorTail), place: mark.call?.place)
    }

    /// Ends it at once; may be called from any thread.
    func kill() { child.kill() }

    /// Ends it, by itself if it does so at once.
    func end() {
        child.closeInput()
        _ = try? child.wait(until: .now + .milliseconds(200))
        child.finish()
    }

    private func greet() throws {
        let answer: WorkerAnswer
        do { answer = try WorkerAnswer(try receive()) } catch ChildFailure.closed {
            let exit = child.finish()
            let errors = child.errorTail
            throw RunFailure(
                description: errors.isEmpty
                    ? "a worker process could not begin; it ended \(exit)"
                    : "a worker process could not begin: \(errors)")
        }
        guard case .ready(let plan) = answer, plan == self.plan.workIdentity else {
            throw RunFailure(
                description:
                    "the pipeline, or a file that it reads, changed while it ran; run it again")
        }
        isReady = true
    }

    // MARK: Messages

    private func send(_ request: WorkerRequest) throws {
        let message = request.bytes
        try child.write(WorkerChannel.head(of: message))
        try child.write(message)
    }

    private func receive() throws -> [UInt8] {
        let head = try receive(8)
        let length = head.withUnsafeBytes {
            UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self))
        }
        guard let length = Int(exactly: length) else { throw ChildFailure.closed }
        return try receive(length)
    }

    private func receive(_ count: Int) throws -> [UInt8] {
        while true {
            do {
                guard let bytes = try child.read(count, until: .now + tick) else {
                    throw ChildFailure.closed
                }
                return bytes
            } catch ChildFailure.timedOut {
                try checkLimits()
            }
        }
    }

    // MARK: Limits

    // Time while the machine sleeps is nobody's fault.
    private let clock = SuspendingClock()
    private var callNumber: UInt64 = 0
    private var callSeen: SuspendingClock.Instant?

    private func checkLimits() throws {
        guard let call = mark.call, plan.stages.indices.contains(call.place.stage) else { return }
        let now = clock.now
        if call.number != callNumber {
            callNumber = call.number
            callSeen = now
        }
        let limits = plan.stages[call.place.stage].limits
        if let deadline = limits.deadline, let callSeen,
            now - callSeen >= .milliseconds(deadline.milliseconds)
        {
            throw ended(call, .deadline(deadline))
        }
        if let limit = limits.memory, let memory, call.memoryBefore > 0,
            memory.resident - call.memoryBefore > limit.bytes, mark.call?.number == call.number
        {
            throw ended(call, .memory(limit))
        }
    }

    private func ended(_ call: WorkMark.Call, _ cause: WorkerLoss.Cause) -> WorkerLoss {
        child.finish()
        return WorkerLoss(cause: cause, place: call.place)
    }
}

extension WorkerLoss {
    private enum Words {
        static let deadline = "took longer than its deadline of "
        static let memory = "needed more than its memory of "
        static let ended = "ended its process with status "
        static let killed = "was killed: signal "
        static let crashed = "crashed: signal "
    }

    /// Whether an error in a quarantine is one of these, and no stage's own.
    static func isMessage(_ text: String) -> Bool {
        [Words.deadline, Words.memory, Words.ended, Words.killed, Words.crashed].contains {
            text.hasPrefix($0)
        }
    }

    /// What the quarantine says.
    func message(limits: StageLimits) -> String {
        switch cause {
        case .deadline(let deadline): "\(Words.deadline)\(deadline.text)"
        case .memory(let memory): "\(Words.memory)\(memory.text)"
        case .ended(let exit, let errors):
            // What the program itself could not get, because a limit held it back.
            if let memory = limits.memory,
                Self.lastLine(of: errors)?.contains("failed to allocate") == true
            {
                "\(Words.memory)\(memory.text)"
            } else {
                Self.message(exit, errors)
            }
        }
    }

    static func message(_ exit: ChildExit, _ errors: String) -> String {
        switch exit.cause {
        case .status(let status): return "\(Words.ended)\(status)"
        case .signal(let signal):
            let name = String(cString: strsignal(signal)).lowercased()
            if signal == SIGKILL { return "\(Words.killed)\(signal) (\(name))" }
            let said = lastLine(of: errors).map { ": \($0)" } ?? ""
            return "\(Words.crashed)\(signal) (\(name))\(said)"
        }
    }

    /// The line in which a program says why it gives up; without one, nothing, because what it printed
    /// before may have come from anywhere.
    private static func lastLine(of errors: String) -> String? {
        let lines = errors.split(whereSeparator: \.isNewline)
        guard let line = lines.last(where: { $0.contains("Fatal error") }) else { return nil }
        return line.count > 300 ? line.prefix(299) + "…" : String(line)
    }
}

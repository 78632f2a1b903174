internal import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program that runs beside this process and speaks with it over its standard input and output.
///
/// One thread at a time may write to it, read from it and wait for it; ``kill()`` may be called from
/// any. The last bytes of its standard error are kept in ``errorTail``. Deadlines are points in
/// time: nil waits for ever. While a call waits, the cancellation of the task ends it.
///
/// The program lives in a process group of its own. When the object goes, and when the program has
/// ended, the whole group is killed. When this process ends in any other way, even by SIGKILL, the
/// program's standard input ends, and a program that reads it to its end stops by itself; one that
/// hangs without reading stays. (Linux could kill it too, by PR_SET_PDEATHSIG, but only a program
/// can ask that for itself: `posix_spawn` has no attribute for it.)
public final class ChildProcess: @unchecked Sendable {
    /// What the command called it, for messages.
    public let program: String
    /// The most bytes of its standard output that are kept unread.
    public let outputLimit: Int
    let identifier: pid_t

    // Parent ends of the pipes; -1 once closed.
    var input: Int32
    var output: Int32
    var errors: Int32
    var unread = UnreadBytes()
    /// Bytes that its standard input has taken so far.
    public internal(set) var written = 0
    /// Bytes that were taken over from its standard output so far, read or not.
    public internal(set) var received = 0
    private var head: [UInt8] = []
    private var tail = UnreadBytes()
    /// How much of the start of its standard error is kept, and of the end.
    static let keptErrors = 8192

    private let end = Mutex<ChildExit?>(nil)

    /// Starts a program.
    ///
    /// - Parameter outputLimit: the most bytes that may be unread of what it printed.
    public init(_ command: ChildCommand, outputLimit: Int = 64 << 20) throws(ChildFailure) {
        program = command.program
        self.outputLimit = outputLimit
        var pipes = Pipes()
        defer { pipes.closeChildEnds() }
        do throws(ChildFailure) {
            try pipes.open()
            identifier = try command.spawn(
                input: pipes.input.child, output: pipes.output.child, errors: pipes.errors.child)
        } catch {
            pipes.closeParentEnds()
            throw error
        }
        (input, output, errors) = (pipes.input.parent, pipes.output.parent, pipes.errors.parent)
    }

    deinit {
        finish()
        closeInput()
        close(&output)
        close(&errors)
    }

    /// Ends its standard input.
    public func closeInput() { close(&input) }

    /// Ends it and all that it started, at once.
    public func kill() {
        // Not after it was waited for: the number may be another's by then.
        end.withLock { if $0 == nil { _ = killGroup(identifier) } }
    }

    /// How it ended; nil while it was not waited for.
    public var exit: ChildExit? { end.withLock { $0 } }

    /// Waits for its end and passes over what it still prints; close its input first, if it is to
    /// end by itself.
    ///
    /// - Returns: nil when the deadline came first.
    public func wait(until deadline: ContinuousClock.Instant? = nil) throws -> ChildExit? {
        var pause = 1
        while true {
            if let exit = reap(.now) { return exit }
            if let deadline, ContinuousClock.now >= deadline { return nil }
            try Task.checkCancellation()
            // A program that has closed its output gives no sign when it ends, so we look again and again.
            _ = drain(for: pause)
            pause = min(pause * 2, 20)
        }
    }

    /// Kills it, unless it has ended, and says how it ended.
    @discardableResult
    public func finish() -> ChildExit {
        kill()
        return reap(.waiting) ?? ChildExit(cause: .signal(SIGKILL), peakMemory: 0)
    }

    /// The last bytes (up to 8 KiB) that it wrote to its standard error and that are not UTF-8 repaired;
    /// reads what is there without waiting.
    public var errorTail: String {
        while errors >= 0, takeErrors() {}
        return String(decoding: tail.bytes, as: UTF8.self)
    }

    /// The whole lines among the first 8 KiB that it wrote to its standard error, repaired where they are not UTF-8; the
    /// same in whatever pieces they came. Reads what is there without waiting.
    public var errorHead: [String] {
        while errors >= 0, takeErrors() {}
        var lines = head.split(separator: 0x0A, omittingEmptySubsequences: false)
        // It goes on behind the limit.
        if head.count == Self.keptErrors { lines.removeLast() }
        return lines.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
    }

    // MARK: Ends

    private enum Reaping { case now, waiting }

    private func reap(_ reaping: Reaping) -> ChildExit? {
        end.withLock { end in
            if let end { return end }
            // What it leaves behind is killed before its number can be another's.
            var info = siginfo_t()
            let flags = WEXITED | WNOWAIT | (reaping == .now ? WNOHANG : 0)
            while waitid(P_PID, id_t(identifier), &info, flags) != 0 {
                if errno != EINTR { return nil }
            }
            // Zero when nothing has changed yet.
            guard info.si_signo == SIGCHLD else { return nil }
            _ = killGroup(identifier)
            var status: Int32 = 0
            var usage = rusage()
            while wait4(identifier, &status, 0, &usage) < 0 {
                if errno != EINTR { return nil }
            }
            let signal = status & 0x7F
            #if canImport(Darwin)
                let peak = Int(usage.ru_maxrss)
            #else
                let peak = Int(usage.ru_maxrss) * 1024
            #endif
            let exit = ChildExit(
                cause: signal == 0 ? .status((status >> 8) & 0xFF) : .signal(signal),
                peakMemory: peak)
            end = exit
            return exit
        }
    }

    // MARK: Standard error

    /// Takes over what standard error holds; false when it holds nothing now.
    func takeErrors() -> Bool {
        let count = tail.fill(from: &errors)
        guard count > 0 else { return false }
        if head.count < Self.keptErrors {
            head += tail.bytes.suffix(count).prefix(Self.keptErrors - head.count)
        }
        if tail.count > 2 * Self.keptErrors { tail.drop(tail.count - Self.keptErrors) }
        return true
    }

    /// Waits some milliseconds for output and forgets it.
    private func drain(for milliseconds: Int) -> Bool {
        var watched = [
            pollfd(fd: output, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&watched, 2, Int32(milliseconds)) > 0 else { return false }
        if watched[1].revents != 0 { _ = takeErrors() }
        if watched[0].revents != 0 {
            var forgotten = UnreadBytes()
            _ = forgotten.fill(from: &output)
        }
        return true
    }
}

/// Closes a descriptor once.
func close(_ descriptor: inout Int32) {
    guard descriptor >= 0 else { return }
    _ = systemClose(descriptor)
    descriptor = -1
}

private func killGroup(_ leader: pid_t) -> Int32 { kill(-leader, SIGKILL) }
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

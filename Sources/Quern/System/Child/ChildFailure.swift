#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What went wrong with a program that was started.
public enum ChildFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The program and the system's reason.
    case cannotStart(String, String)
    /// It neither took what it was given nor printed what was expected until the deadline.
    case timedOut
    /// It closed its standard input or output, or ended.
    case closed
    /// It printed more bytes than are kept unread.
    case tooMuchOutput(limit: Int)
    /// A system call failed.
    case system(String)

    public var description: String {
        switch self {
        case .cannotStart(let program, let cause): "cannot start '\(program)': \(cause)"
        case .timedOut: "it did not answer in time"
        case .closed: "it closed its standard input or output"
        case .tooMuchOutput(let limit):
            "it printed more than \(limit) bytes where less was expected"
        case .system(let cause): cause
        }
    }
}

/// How a program ended.
public struct ChildExit: Sendable, Hashable, CustomStringConvertible {
    public enum Cause: Sendable, Hashable {
        case status(Int32)
        case signal(Int32)
    }

    public let cause: Cause
    /// The most memory that it had in use, in bytes; its own children count only where it waited for
    /// them.
    public let peakMemory: Int

    public var isSuccess: Bool { cause == .status(0) }

    /// `with status 3`, `by signal 9 (Killed)`
    public var description: String {
        switch cause {
        case .status(let status): "with status \(status)"
        case .signal(let signal): "by signal \(signal) (\(String(cString: strsignal(signal))))"
        }
    }
}

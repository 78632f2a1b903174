#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The number of this process.
package func processIdentifier() -> Int { Int(getpid()) }

/// Whether a process of this number exists; one that belongs to somebody else does.
package func isProcessAlive(_ identifier: Int) -> Bool {
    guard let number = pid_t(exactly: identifier), number > 0 else { return false }
    return kill(number, 0) == 0 || errno != ESRCH
}

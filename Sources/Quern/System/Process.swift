#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The number of this process.
package func processIdentifier() -> Int { Int(getpid()) }

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Standard input as an input of a run.
enum StandardInput {
    /// Copies it to a file, because a run reads its inputs twice: once for their hash.
    static func spool(to folder: String) throws -> String {
        let path = Path.join(folder, ".standard-input")
        let file = try OutputFile(name: "standard-input", path: path)
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            // Waiting in `read` would not notice that the run was cancelled.
            var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            if poll(&waiting, 1, 200) == 0 {
                try Task.checkCancellation()
                continue
            }
            let got = read(STDIN_FILENO, &buffer, buffer.count)
            if got < 0 {
                if errno == EINTR { continue }
                throw FileError("cannot read", "standard input")
            }
            if got == 0 { break }
            try file.write(Array(buffer[..<got]))
        }
        _ = try file.finish()
        return path
    }
}

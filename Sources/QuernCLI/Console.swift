import Quern

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The process's own streams: results to standard output, everything else to standard error.
enum Console {
    /// Whether colours are wanted on a stream: only on a terminal, and not with `NO_COLOR`.
    static func hasColour(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1 && (POSIXFile.environment("NO_COLOR") ?? "").isEmpty
            && POSIXFile.environment("TERM") != "dumb"
    }

    static var isInteractive: Bool {
        isatty(STDERR_FILENO) == 1 && POSIXFile.environment("TERM") != "dumb"
    }

    static var width: Int {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Prints a result.
    ///
    /// - Throws: ``FileError`` when it could not be written, such as to a full disk: a program that reads half
    ///   a result must not take it for all of it. A reader that has gone away is no failure.
    static func print(_ text: String) throws(FileError) {
        try write(text + "\n", to: STDOUT_FILENO)
    }

    /// Says something to people; where it cannot be said, nothing is lost.
    static func note(_ text: String) { try? write(text + "\n", to: STDERR_FILENO) }

    static func error(_ message: String) {
        let label = hasColour(STDERR_FILENO) ? "\u{1B}[1;31merror:\u{1B}[0m" : "error:"
        note(
            message.hasPrefix("Error:") || message.hasPrefix("error:")
                ? message : "\(label) \(message)")
    }

    /// How many diagnostics are worth reading at once.
    private static let reportLimit = 100

    static func report(_ diagnostics: [Diagnostic]) {
        let text = DiagnosticText(colour: hasColour(STDERR_FILENO))
        for diagnostic in diagnostics.prefix(reportLimit) { note(text.render(diagnostic)) }
        let more = diagnostics.count - reportLimit
        if more > 0 { note("… and \(more) more") }
    }

    /// Writes as much as the reader takes; a reader that has gone away is no failure of the command,
    /// whose files are written by then.
    static func write(_ text: String, to descriptor: Int32) throws(FileError) {
        var text = text
        let code: Int32 = text.withUTF8 { bytes in
            var done = 0
            while done < bytes.count {
                let wrote = systemWrite(descriptor, bytes.baseAddress! + done, bytes.count - done)
                if wrote < 0 {
                    if errno == EINTR { continue }
                    return errno == EPIPE ? 0 : errno
                }
                done += wrote
            }
            return 0
        }
        if code != 0 {
            throw FileError(
                "cannot write", descriptor == STDOUT_FILENO ? "standard output" : "standard error",
                code: code)
        }
    }
}

// `write` is also a member of Console.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}

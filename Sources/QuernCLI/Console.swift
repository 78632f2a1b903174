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

    static func print(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }
    static func note(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

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
    static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { bytes in
            var done = 0
            while done < bytes.count {
                let wrote = systemWrite(descriptor, bytes.baseAddress! + done, bytes.count - done)
                if wrote < 0 {
                    if errno == EINTR { continue }
                    return
                }
                done += wrote
            }
        }
    }
}

// `write` is also a member of Console.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}

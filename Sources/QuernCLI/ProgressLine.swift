import Quern

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One line on the terminal that says how far a run has come; nothing in a pipe.
final class ProgressLine {
    private let isShown: Bool
    private let clock = ContinuousClock()
    private var last: ContinuousClock.Instant?
    private var phaseBegin: ContinuousClock.Instant
    /// What had been done before, in bytes: a run that surveys in its midst goes on where it was.
    private var bytesBefore = 0
    private var phase: RunProgress.Phase?
    private var isOnScreen = false

    init(isShown: Bool) {
        self.isShown = isShown
        phaseBegin = clock.now
    }

    func show(_ progress: RunProgress) {
        guard isShown else { return }
        let now = clock.now
        if progress.phase != phase {
            phase = progress.phase
            phaseBegin = now
            bytesBefore = progress.bytes
        } else if let last, now - last < .milliseconds(100) {
            return
        }
        last = now
        isOnScreen = true
        let text = String(
            Self.text(progress, since: now - phaseBegin, bytesBefore).prefix(Console.width - 1))
        try? Console.write("\r\u{1B}[2K" + text, to: STDERR_FILENO)
    }

    func clear() {
        if isOnScreen { try? Console.write("\r\u{1B}[2K", to: STDERR_FILENO) }
        isOnScreen = false
    }

    /// - Parameter before: the bytes that had been done when the phase began.
    static func text(_ progress: RunProgress, since begin: Duration, _ before: Int) -> String {
        let seconds = Double(begin.components.seconds) + Double(begin.components.attoseconds) / 1e18
        let share =
            progress.totalBytes > 0 ? Double(progress.bytes) / Double(progress.totalBytes) : 0
        switch progress.phase {
        case .readingInputs: return "reading inputs"
        case .finishing: return "finishing"
        case .surveying(let stage): return "survey for '\(stage)': \(Int(share * 100)) %"
        case .processing:
            var text = "\(Int(share * 100)) %, \(progress.documents) documents"
            if seconds > 0.2 {
                let done = Double(progress.bytes - before)
                text += ", \(RunSummary.decimal(done / 1e6 / seconds)) MB/s"
                if share > 0.02, done > 0 {
                    let left = Double(progress.totalBytes - progress.bytes)
                    text += ", \(time(seconds / done * left)) left"
                }
            }
            return text
        }
    }

    private static func time(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded(.up))
        if whole < 60 { return "\(whole) s" }
        if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
        return "\(whole / 3600) h \(whole % 3600 / 60) min"
    }
}

import Quern

/// Collects the errors of a file up to a limit, and counts the rest.
///
/// A file of 100,000 duplicate keys has 100,000 errors, and the place of each costs a scan of the
/// file to show; nobody reads more than the first hundred.
struct ErrorList {
    private var kept: [Diagnostic] = []
    private var others = 0
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    var isEmpty: Bool { kept.isEmpty }

    mutating func add(_ error: Diagnostic) {
        if kept.count < limit { kept.append(error) } else { others += 1 }
    }

    /// All of them, or nil when there are none.
    var diagnostics: Diagnostics? {
        if kept.isEmpty { return nil }
        return Diagnostics(kept + summary)
    }

    /// All of them and those that ended the reading.
    func joined(with last: Diagnostics) -> Diagnostics {
        Diagnostics(kept + summary + last.all)
    }

    private var summary: [Diagnostic] {
        others == 0 ? [] : [.error("\(others) more errors are not shown")]
    }
}

/// Text of a file as messages quote it: on one line, in single quotes, cut when it is long.
func quoted(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(60) {
        shown.append(scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
    }
    let isCut = shown.count < text.unicodeScalars.prefix(61).count
    return "'\(String(shown))\(isCut ? "…" : "")'"
}

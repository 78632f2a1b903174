import Quern

/// Collects the errors of a file up to a limit, and counts the rest.
///
/// A file of 100,000 duplicate keys has 100,000 errors, and the place of each costs a scan of the
/// file to show; nobody reads more than the first hundred.
struct ErrorList {
    private var kept: [Diagnostic] = []
    private var others = 0
    /// Where the first error stands that is not kept.
    private var rest: SourceLocation?
    let limit: Int

    init(limit: Int) { self.limit = limit }

    var isEmpty: Bool { kept.isEmpty }
    var isFull: Bool { kept.count >= limit }

    /// Adds an error that is worded only when it is kept: a suggestion costs more than a value, and
    /// a file can have millions of errors.
    mutating func add(at location: SourceLocation, _ error: () -> Diagnostic) {
        if !isFull { return kept.append(error()) }
        if others == 0 { rest = location }
        others += 1
    }

    mutating func add(_ error: Diagnostic) {
        if !isFull { return kept.append(error) }
        if others == 0 { rest = error.location }
        others += 1
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
        others == 0 ? [] : [.error("\(others) more errors from here on are not shown", at: rest)]
    }
}

/// Something wrong, or worth saying, about a pipeline, a command or a file.
///
/// A message says what failed, where, what was expected and what to do, in that order, and names
/// no Swift type. The place is given apart from the message, so that every front end shows it
/// its own way.
public struct Diagnostic: Error, Hashable {
    public enum Severity: String, Sendable, Hashable {
        case error, warning, note
    }

    /// A second place that explains the first, such as where a key was first used.
    public struct Related: Sendable, Hashable {
        public let message: String
        public let location: SourceLocation

        public init(_ message: String, at location: SourceLocation) {
            self.message = message
            self.location = location
        }
    }

    public var severity: Severity
    public var message: String
    public var location: SourceLocation?
    /// Lines below the message: what is allowed, what to do.
    public var hints: [String]
    public var related: [Related]

    public init(
        _ severity: Severity, _ message: String, at location: SourceLocation? = nil,
        hints: [String] = [], related: [Related] = []
    ) {
        self.severity = severity
        self.message = message
        self.location = location
        self.hints = hints
        self.related = related
    }

    public static func error(
        _ message: String, at location: SourceLocation? = nil, hints: [String] = [],
        related: [Related] = []
    ) -> Diagnostic {
        Diagnostic(.error, message, at: location, hints: hints, related: related)
    }

    public static func warning(
        _ message: String, at location: SourceLocation? = nil, hints: [String] = [],
        related: [Related] = []
    ) -> Diagnostic {
        Diagnostic(.warning, message, at: location, hints: hints, related: related)
    }
}

/// One or more diagnostics, thrown when nothing can go on; all errors of a file come together.
public struct Diagnostics: Error, Sendable {
    public var all: [Diagnostic]

    public init(_ all: [Diagnostic]) { self.all = all }
    public init(_ one: Diagnostic) { self.all = [one] }
}

extension Diagnostics: CustomStringConvertible {
    public var description: String {
        all.map { DiagnosticText(colour: false).render($0) }.joined(separator: "\n")
    }
}

extension [Diagnostic] {
    /// Sorted by place within each file; files, and what has no place, keep their order.
    public var inFileOrder: [Diagnostic] {
        var files: [ObjectIdentifier] = []
        for diagnostic in self {
            guard let file = diagnostic.location.map({ ObjectIdentifier($0.file) }) else {
                continue
            }
            if !files.contains(file) { files.append(file) }
        }
        func rank(_ diagnostic: Diagnostic) -> (Int, Int) {
            guard let place = diagnostic.location else { return (-1, 0) }
            return (files.firstIndex(of: ObjectIdentifier(place.file)) ?? 0, place.offset)
        }
        return enumerated().sorted { a, b in
            let (x, y) = (rank(a.element), rank(b.element))
            return x == y ? a.offset < b.offset : x < y
        }.map(\.element)
    }
}

internal import Quern

/// What a program said about one document, understood and checked as far as the text alone allows.
public struct ProgramAnswer: Sendable {
    struct Edit: Sendable {
        var range: Range<Int>
        var text = ""
        var rule: String?
    }

    var annotations: [(layer: String, annotations: [Annotation])] = []
    /// Nil for null.
    var metadata: [(name: String, value: Metadata.Value?)] = []
    var edits: [Edit] = []
    var drop: String?
    var detail = ""
    /// Why the program gave no answer.
    var error: String?
}

/// Why a line is no answer.
struct BadAnswer: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

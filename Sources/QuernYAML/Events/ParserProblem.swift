internal import CLibYAML
import Quern

/// What libyaml reports when it gives up, with its marks turned into byte offsets.
///
/// libyaml's texts are its only error codes, hence the look-up by text in ``ProblemText``; what
/// another version may word differently is passed on as it stands.
struct ParserProblem {
    let file: SourceFile
    /// libyaml's words, such as `did not find expected key`.
    let problem: String
    /// libyaml's words for what it was doing, such as `while parsing a block mapping`.
    let context: String?
    /// Where libyaml noticed.
    let place: Int
    /// Where the thing that it was reading starts.
    let contextPlace: Int?

    init(_ parser: yaml_parser_t, _ file: SourceFile, _ marks: inout MarkCursor) {
        self.file = file
        problem = parser.problem.map { String(cString: $0) } ?? ""
        context = parser.context.map { String(cString: $0) }
        switch parser.error {
        case YAML_READER_ERROR:
            // The reader runs ahead of the marks, and counts bytes.
            place = marks.start + parser.problem_offset
            contextPlace = nil
        case YAML_MEMORY_ERROR:
            place = 0
            contextPlace = nil
        default:
            contextPlace =
                context == nil ? nil : marks.offset(ofCharacter: parser.context_mark.index)
            place = marks.offset(ofCharacter: parser.problem_mark.index)
        }
    }

    var diagnostic: Diagnostic {
        let text = ProblemText(self)
        let primary = text.isAboutStart ? contextPlace ?? place : place
        var related: [Diagnostic.Related] = []
        if let note = text.note, let contextPlace, contextPlace != primary {
            related = [.init(note, at: location(contextPlace))]
        }
        return .error(
            text.message, at: location(primary), hints: text.hint.map { [$0] } ?? [],
            related: related)
    }

    private func location(_ offset: Int) -> SourceLocation {
        SourceLocation(file: file, offset: offset, length: scalar(at: offset) == nil ? 0 : 1)
    }

    /// The character that stands at an offset; nil at the end of the file and of a line.
    func scalar(at offset: Int) -> Unicode.Scalar? {
        guard offset < file.bytes.count else { return nil }
        let window = file.bytes[offset..<min(offset + 4, file.bytes.count)]
        guard let scalar = String(decoding: window, as: UTF8.self).unicodeScalars.first,
            scalar != "\n", scalar != "\r"
        else { return nil }
        return scalar
    }

    /// Whether a `key: ` stands before the place on its line.
    var followsKey: Bool {
        var index = place
        while index > 1, file.bytes[index - 1] != 0x0A, file.bytes[index - 1] != 0x0D {
            index -= 1
            if file.bytes[index] == 0x20, file.bytes[index - 1] == UInt8(ascii: ":") { return true }
        }
        return false
    }

    /// Whether this is the brace of a `${`.
    var followsDollar: Bool {
        guard place > 0, file.bytes[place - 1] == UInt8(ascii: "$") else { return false }
        return scalar(at: place) == "{"
    }

    /// Whether something other than blanks stands before the place on its line.
    var followsText: Bool {
        var index = place
        while index > 0, file.bytes[index - 1] != 0x0A, file.bytes[index - 1] != 0x0D {
            index -= 1
            if file.bytes[index] != 0x20, file.bytes[index] != 0x09 { return true }
        }
        return false
    }
}

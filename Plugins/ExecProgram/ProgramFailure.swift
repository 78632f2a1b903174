internal import Quern

/// Why a program has no answer for a document.
struct ProgramFailure: Error, CustomStringConvertible {
    enum Cause {
        /// It printed a line that is no answer to the document.
        case badAnswer([UInt8], BadAnswer)
        /// It gave a good answer and printed another line.
        case extraLine([UInt8])
        case silent(TimeSpan)
        case tooMuch([UInt8], limit: Int)
        case ended(ChildExit)
        /// It closed its output and goes on running.
        case closedOutput
        case system(String)
    }

    let cause: Cause
    /// The last that it wrote to its standard error.
    var errorTail = ""

    /// Whether it printed what it should not have.
    var isBadOutput: Bool {
        switch cause {
        case .badAnswer, .extraLine: true
        default: false
        }
    }

    /// Whether time or the system made it fail, and neither the document nor what the program makes of it.
    var isOfTheMoment: Bool {
        switch cause {
        case .silent, .system: true
        default: false
        }
    }

    var description: String {
        let what =
            switch cause {
            case .badAnswer(let line, let reason):
                "the program printed '\(Self.shown(line))', which is no answer: \(reason)"
            case .extraLine(let line):
                "the program printed more than one line for one document: '\(Self.shown(line))'"
            case .silent(let span): "the program gave no answer within \(Self.spoken(span))"
            case .tooMuch(let start, let limit):
                "the program printed more than \(limit) bytes without an answer among them, beginning with '\(Self.shown(start))'"
            case .ended(let exit):
                switch exit.cause {
                case .status: "the program ended \(exit) and gave no answer"
                case .signal: "the program was ended \(exit) and gave no answer"
                }
            case .closedOutput: "the program closed its standard output and gave no answer"
            case .system(let text): text
            }
        let tail = Self.shownTail(errorTail)
        return tail.isEmpty ? what : "\(what); its standard error ends with:\n\(tail)"
    }

    /// The most bytes of what it printed that a message shows.
    static let shownLimit = 300

    static func shown(_ line: [UInt8]) -> String {
        var text = String(decoding: line.prefix(shownLimit), as: UTF8.self)
        if line.count > shownLimit { text += "… (\(line.count) bytes)" }
        return String(text.map { $0.isControl ? "\u{FFFD}" : $0 })
    }

    /// The last lines, up to 2000 characters.
    private static func shownTail(_ text: String) -> String {
        var tail = text.suffix(2000)
        if tail.startIndex > text.startIndex, let line = tail.firstIndex(of: "\n") {
            tail = tail[tail.index(after: line)...]
        }
        while let last = tail.last, last.isWhitespace { tail.removeLast() }
        return String(tail.map { $0.isControl && $0 != "\n" ? "\u{FFFD}" : $0 })
    }

    static func spoken(_ span: TimeSpan) -> String {
        span.milliseconds % 1000 == 0
            ? "\(span.milliseconds / 1000) s" : "\(span.milliseconds) ms"
    }
}

extension Character {
    fileprivate var isControl: Bool {
        unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
    }
}

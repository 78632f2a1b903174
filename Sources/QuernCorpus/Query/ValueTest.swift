internal import QuernPatterns
import QuernText

/// Whether an expression covers the whole of a text; used by one thread.
final class WholeTextMatcher {
    private let matcher: Pattern.Matcher
    /// Whether a text took too many steps; answers are then worth nothing.
    private(set) var hasFailed = false

    init(_ source: String, ignoresCase: Bool) throws(Pattern.SyntaxError) {
        // By itself first, so that a bracket too many cannot close the group around it.
        _ = try Pattern(source, compilesToMachineCode: false)
        matcher = try Pattern("\\A(?:\(source))\\z", ignoresCase: ignoresCase).matcher()
    }

    func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
        do throws(MatchLimitExceeded) {
            return try matcher.match(bytes.bindMemory(to: UInt8.self))
        } catch {
            hasFailed = true
            return false
        }
    }

    /// The expression for a text itself.
    static func quoted(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            let isWord =
                byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte)
            if !isWord { result.append(UInt8(ascii: "\\")) }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// What is asked of the label or the id of a span.
struct ValueTest: Sendable {
    private let literal: String?
    private let folded: [UInt8]
    private let pattern: Pattern?

    init(_ value: QuerySyntax.Value) throws(Pattern.SyntaxError) {
        if let literal = value.literal {
            self.literal = value.ignoresCase ? nil : literal
            folded = CaseFolding.folded(literal.utf8)
            pattern = nil
        } else {
            literal = nil
            folded = []
            _ = try Pattern(value.text, compilesToMachineCode: false)
            pattern = try Pattern("\\A(?:\(value.text))\\z", ignoresCase: value.ignoresCase)
        }
    }

    /// A text on which an expression takes too many steps is none that it covers.
    func holds(for text: String) -> Bool {
        if let literal { return text.utf8.elementsEqual(literal.utf8) }
        guard let pattern else { return CaseFolding.folded(text.utf8) == folded }
        return (try? pattern.firstMatch(in: text)) != nil
    }
}

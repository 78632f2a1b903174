public import Quern

/// Many expressions that are each tried on a whole line, at the price of hardly one.
///
/// All are compiled into one alternation. A table of the bytes with which a match can begin, read
/// off the compiled expressions, spares most lines even that; an expression that begins with
/// a wildcard makes the table useless, so write what the line begins with where it is known.
/// Expressions are tried in the order in which they were given. They cannot refer back to groups by
/// number.
public struct LinePatterns: Sendable {
    /// What of a line an expression must cover.
    public enum Extent: Sendable {
        case wholeLine, start, end
    }

    /// One expression, and the number that a match answers with.
    public struct Alternative: Sendable {
        public var pattern: String
        public var id: Int
        public var location: SourceLocation?

        public init(_ pattern: String, id: Int, at location: SourceLocation? = nil) {
            self.pattern = pattern
            self.id = id
            self.location = location
        }
    }

    /// One, or several where one would be larger than PCRE2 allows.
    private let patterns: [Pattern]
    private let firstBytes: [Bool]

    /// Matches no line.
    public init() {
        patterns = []
        firstBytes = [Bool](repeating: false, count: 256)
    }

    /// - Throws: ``Diagnostics`` with every expression that is none.
    public init(
        _ alternatives: [Alternative], extent: Extent = .wholeLine, ignoresCase: Bool = true
    ) throws(Diagnostics) {
        var flags = [Bool](repeating: false, count: 256)
        var problems: [Diagnostic] = []
        var parts: [String] = []
        for alternative in alternatives {
            do throws(Pattern.SyntaxError) {
                let first = try Pattern.firstBytes(
                    of: "(?J)" + alternative.pattern, ignoresCase: ignoresCase)
                for byte in 0..<256 where first[byte] { flags[byte] = true }
            } catch {
                problems.append(
                    PatternText.syntaxError(alternative.pattern, error, at: alternative.location))
            }
            let (open, close) = extent == .start ? ("(?:", ")") : ("(?:", ")\\z")
            // The mark stands last: before a wildcard-free start it would hide the first byte.
            parts.append("\(open)\(alternative.pattern)\(close)(*MARK:\(alternative.id))")
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
        firstBytes = extent == .end ? [Bool](repeating: !alternatives.isEmpty, count: 256) : flags
        let anchor = extent == .end ? "" : "\\A"
        do throws(Pattern.SyntaxError) {
            patterns = try Self.joined(parts[...], anchor, ignoresCase)
        } catch {
            throw Diagnostics(.error("the regular expressions cannot be joined: \(error)"))
        }
    }

    /// Halves the list until each part compiles.
    private static func joined(
        _ parts: ArraySlice<String>, _ anchor: String, _ ignoresCase: Bool
    ) throws(Pattern.SyntaxError) -> [Pattern] {
        if parts.isEmpty { return [] }
        do throws(Pattern.SyntaxError) {
            return [
                try Pattern(
                    "(?J)\(anchor)(?:\(parts.joined(separator: "|")))", ignoresCase: ignoresCase)
            ]
        } catch {
            guard parts.count > 1 else { throw error }
            let middle = parts.startIndex + parts.count / 2
            return try joined(parts[..<middle], anchor, ignoresCase)
                + joined(parts[middle...], anchor, ignoresCase)
        }
    }

    public var isEmpty: Bool { patterns.isEmpty }

    /// A matcher of one thread's own, for one document.
    public func matcher() -> Matcher { Matcher(self) }

    public struct Matcher {
        private let firstBytes: [Bool]
        private let matchers: [Pattern.Matcher]

        init(_ patterns: LinePatterns) {
            firstBytes = patterns.firstBytes
            matchers = patterns.patterns.map { $0.matcher() }
        }

        /// The number of the first expression that matches a line, which is `range` of the bytes.
        ///
        /// The expression sees nothing of what lies around the line.
        @inline(__always)
        public func firstMatch(
            in bytes: UnsafeBufferPointer<UInt8>, line range: Range<Int>
        ) throws(MatchLimitExceeded) -> Int? {
            guard !range.isEmpty, firstBytes[Int(bytes[range.lowerBound])] else { return nil }
            return try search(UnsafeBufferPointer(rebasing: bytes[range]))
        }

        private func search(
            _ line: UnsafeBufferPointer<UInt8>
        ) throws(MatchLimitExceeded) -> Int? {
            for matcher in matchers where try matcher.match(line) {
                return matcher.mark.flatMap { Int($0) }
            }
            return nil
        }
    }
}

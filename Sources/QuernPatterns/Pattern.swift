internal import CPCRE2

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A compiled regular expression (PCRE2, compiled to machine code where the platform allows).
///
/// Subjects are UTF-8 that has been validated before, which every `String` is; offsets are UTF-8 bytes.
/// Matching is bounded: an expression that backtracks without end fails with ``MatchLimitExceeded``
/// instead of hanging. As a parameter, a pattern is compiled while the pipeline file is read, so that a
/// mistake in it is shown in its line.
public final class Pattern: Sendable {
    public let source: String
    public let ignoresCase: Bool
    // The code is immutable once compiled, and PCRE2 lets threads share it.
    nonisolated(unsafe) private let code: OpaquePointer
    /// The number of groups, without the whole match.
    public let groupCount: Int
    /// Group numbers by name, the first where `(?J)` lets several groups share one.
    public let groupNames: [String: Int]
    /// All groups of each name, ascending.
    private let groupNumbers: [String: [Int]]

    /// How many steps a match may take; PCRE2's own default is ten million.
    static let matchLimit: UInt32 = 2_000_000

    /// How much a match may remember, in bytes; a group that repeats over a megabyte of text
    /// takes some of it for every turn.
    static let stackLimit = 64 << 20

    /// What is wrong with an expression, and where.
    public struct SyntaxError: Error, Sendable, CustomStringConvertible {
        public let message: String
        /// In bytes of the expression.
        public let offset: Int
        public var description: String { "\(message) (at byte \(offset))" }
    }

    /// - Parameters:
    ///   - multiline: whether `^` and `$` match at every line, not only at the ends of the subject.
    ///   - ignoresCase: whether case is ignored, by Unicode's simple folding.
    ///   - unicodeClasses: whether `\w`, `\d` and `\b` know more than ASCII.
    ///   - knowsAllLineEnds: whether CR LF and CR end lines, too, so that `$` matches before them and `.` is neither. A match
    ///     then does not begin between CR and LF, as `\s` might.
    ///   - compilesToMachineCode: whether to spend time now on faster matching; not worth it for an
    ///     expression that is tried on few lines.
    public init(
        _ source: String, multiline: Bool = false, ignoresCase: Bool = false,
        unicodeClasses: Bool = true, knowsAllLineEnds: Bool = false,
        compilesToMachineCode: Bool = true
    ) throws(SyntaxError) {
        self.source = source
        self.ignoresCase = ignoresCase
        var options = PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C
        if multiline { options |= PCRE2_MULTILINE }
        if ignoresCase { options |= PCRE2_CASELESS }
        if unicodeClasses { options |= PCRE2_UCP }
        var code: Int32 = 0
        var offset = 0
        var text = source
        let context = knowsAllLineEnds ? pcre2_compile_context_create_8(nil) : nil
        defer { pcre2_compile_context_free_8(context) }
        if let context { pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_ANYCRLF)) }
        let compiled = text.withUTF8 { bytes in
            pcre2_compile_8(
                bytes.baseAddress ?? Self.empty, bytes.count, options, &code, &offset,
                context)
        }
        guard let compiled else {
            throw SyntaxError(message: Self.message(code), offset: offset)
        }
        // Without the just-in-time compiler matching is slower and gives the same answers.
        if compilesToMachineCode { _ = pcre2_jit_compile_8(compiled, PCRE2_JIT_COMPLETE) }
        self.code = compiled
        var count: UInt32 = 0
        pcre2_pattern_info_8(compiled, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
        groupCount = Int(count)
        groupNumbers = Self.names(of: compiled)
        groupNames = groupNumbers.compactMapValues(\.first)
    }

    /// Which bytes a match of an expression can begin with, as 256 flags; all of them when the
    /// expression can match nothing, or does not tell.
    ///
    /// An anchor at the front hides what comes after it, so leave it out.
    static func firstBytes(of source: String, ignoresCase: Bool) throws(SyntaxError) -> [Bool] {
        let pattern = try Pattern(source, ignoresCase: ignoresCase, compilesToMachineCode: false)
        var flags = [Bool](repeating: true, count: 256)
        var canBeEmpty: UInt32 = 0
        pcre2_pattern_info_8(pattern.code, UInt32(PCRE2_INFO_MATCHEMPTY), &canBeEmpty)
        if canBeEmpty != 0 { return flags }
        var kind: UInt32 = 0
        pcre2_pattern_info_8(pattern.code, UInt32(PCRE2_INFO_FIRSTCODETYPE), &kind)
        if kind == 1 {
            var unit: UInt32 = 0
            pcre2_pattern_info_8(pattern.code, UInt32(PCRE2_INFO_FIRSTCODEUNIT), &unit)
            // Whether the unit stands for both its cases is not told, so it does.
            for byte in 0..<256 {
                flags[byte] =
                    byte == unit || (unit >= 0x80 && byte >= 0x80)
                    || (byte | 0x20 == unit | 0x20 && (0x61...0x7A).contains(unit | 0x20))
            }
            return flags
        }
        var bitmap: UnsafePointer<UInt8>?
        pcre2_pattern_info_8(pattern.code, UInt32(PCRE2_INFO_FIRSTBITMAP), &bitmap)
        guard let bitmap else { return flags }
        for byte in 0..<256 { flags[byte] = bitmap[byte >> 3] & (1 << UInt8(byte & 7)) != 0 }
        return flags
    }

    // Never written after it is made.
    nonisolated(unsafe) private static let empty: UnsafePointer<UInt8> = {
        let pointer = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
        pointer.pointee = 0
        return UnsafePointer(pointer)
    }()

    deinit { pcre2_code_free_8(code) }

    private static func message(_ code: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let length = pcre2_get_error_message_8(code, &buffer, buffer.count)
        return String(decoding: buffer.prefix(Int(max(0, length))), as: UTF8.self)
    }

    private static func names(of code: OpaquePointer) -> [String: [Int]] {
        var count: UInt32 = 0
        var size: UInt32 = 0
        var table: UnsafePointer<UInt8>?
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
        guard let table else { return [:] }
        var names: [String: [Int]] = [:]
        for index in 0..<Int(count) {
            let entry = table + index * Int(size)
            names[String(cString: entry + 2), default: []].append(
                Int(entry[0]) << 8 | Int(entry[1]))
        }
        return names.mapValues { $0.sorted() }
    }

    /// A matcher of one thread's own; making one costs about a microsecond.
    public func matcher() -> Matcher { Matcher(self) }

    /// Memory for matching, used by one thread at a time.
    public final class Matcher {
        private let pattern: Pattern
        private let data: OpaquePointer
        private let context: OpaquePointer
        /// More memory than a thread's own 32 KiB, once a match has needed it.
        private var stack: OpaquePointer?

        init(_ pattern: Pattern) {
            self.pattern = pattern
            data = pcre2_match_data_create_from_pattern_8(pattern.code, nil)
            context = pcre2_match_context_create_8(nil)
            pcre2_set_match_limit_8(context, Pattern.matchLimit)
        }

        deinit {
            pcre2_match_data_free_8(data)
            pcre2_match_context_free_8(context)
            if let stack { pcre2_jit_stack_free_8(stack) }
        }

        /// Finds the next match in valid UTF-8.
        ///
        /// - Parameters:
        ///   - start: where to begin, at a character's first byte; what lies before is still seen by
        ///     `\b` and look-behind.
        ///   - anchored: whether the match must begin at `start`.
        ///   - toEnd: whether it must reach the end.
        /// - Returns: whether there is one; ``range(_:)`` then gives its groups.
        public func match(
            _ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, anchored: Bool = false,
            toEnd: Bool = false
        ) throws(MatchLimitExceeded) -> Bool {
            var options = PCRE2_NO_UTF_CHECK
            if anchored { options |= PCRE2_ANCHORED }
            if toEnd { options |= UInt32(bitPattern: Int32(bitPattern: PCRE2_ENDANCHORED)) }
            func run() -> Int32 {
                pcre2_match_8(
                    pattern.code, bytes.baseAddress ?? Pattern.empty, bytes.count, start, options,
                    data, context)
            }
            var result = run()
            if result == PCRE2_ERROR_JIT_STACKLIMIT, stack == nil {
                stack = pcre2_jit_stack_create_8(32 << 10, Pattern.stackLimit, nil)
                pcre2_jit_stack_assign_8(context, nil, stack.map { UnsafeMutableRawPointer($0) })
                result = run()
            }
            if result >= 0 { return true }
            if result == PCRE2_ERROR_NOMATCH { return false }
            throw MatchLimitExceeded(pattern: pattern.source)
        }

        /// The name of the last `(*MARK:name)` on the way to the last match; nil when there was none.
        public var mark: String? {
            pcre2_get_mark_8(data).map {
                String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
            }
        }

        /// The bytes of a group of the last match, 0 being all of it; nil when it took no part.
        public func range(_ group: Int) -> Range<Int>? {
            guard group <= pattern.groupCount, let vector = pcre2_get_ovector_pointer_8(data) else {
                return nil
            }
            let (start, end) = (vector[2 * group], vector[2 * group + 1])
            // An unset group has the largest value; `\K` can put the start behind the end.
            return start == Int.max || start < 0 || start > end ? nil : start..<end
        }

        /// The bytes of a named group; of several with one name, of the first that took part.
        public func range(_ group: String) -> Range<Int>? {
            for number in pattern.groupNumbers[group] ?? [] {
                if let range = range(number) { return range }
            }
            return nil
        }
    }
}

/// A pattern took too many steps on a text.
public struct MatchLimitExceeded: Error, Sendable, CustomStringConvertible {
    public let pattern: String
    public var description: String {
        "the pattern '\(pattern)' needs too many steps on this text; make it simpler"
    }
}

/// One match with the ranges of its groups.
public struct Match: Sendable {
    public let groups: [Range<Int>?]
    public var range: Range<Int> { groups[0] ?? 0..<0 }
    public subscript(group: Int) -> Range<Int>? { group < groups.count ? groups[group] : nil }
}

extension Pattern {
    /// Calls `body` with every match, from left to right, without overlap.
    ///
    /// - Parameter body: returns whether to go on.
    public func forEachMatch(
        in bytes: UnsafeBufferPointer<UInt8>, _ body: (Matcher) throws -> Bool
    ) throws {
        let matcher = matcher()
        var start = 0
        while start <= bytes.count, try matcher.match(bytes, from: start) {
            guard let range = matcher.range(0) else { return }
            guard try body(matcher) else { return }
            start = range.upperBound
            if range.isEmpty {
                start += 1
                while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
            }
        }
    }

    /// Every match in a text.
    public func matches(in text: String) throws -> [Match] {
        var text = text
        var found: [Match] = []
        try text.withUTF8 { bytes in
            try forEachMatch(in: bytes) { matcher in
                found.append(Match(groups: (0...groupCount).map { matcher.range($0) }))
                return true
            }
        }
        return found
    }

    /// The first match in a text.
    public func firstMatch(in text: String) throws -> Match? {
        var text = text
        return try text.withUTF8 { bytes in
            let matcher = matcher()
            guard try matcher.match(bytes) else { return nil }
            return Match(groups: (0...groupCount).map { matcher.range($0) })
        }
    }
}

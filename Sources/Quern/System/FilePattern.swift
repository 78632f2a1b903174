/// A pattern for paths: `*`, `?`, `[a-z]`, `[!a]`, `{a,b}`, and `**` for any depth of folders.
///
/// `*` and `?` match no `/` and no leading dot, and `**` goes into no folder with one. Links to folders are followed; a folder that `**`
/// comes to in several ways is gone through once. Without any of these signs a pattern is one path.
public struct FilePattern: Sendable {
    public let text: String

    public init(_ text: String) { self.text = text }

    public var isLiteral: Bool { !text.utf8.contains { "*?[{".utf8.contains($0) } }

    /// The files below `base` that match, each once, sorted by the bytes of their paths. Folders are
    /// left out, unless the pattern is literal or they cannot be looked into: then whoever reads them says why.
    public func matches(in base: String) -> [String] {
        // A file may be called `a[1].txt`.
        if isLiteral || POSIXFile.exists(Path.join(base, text)) { return [Path.join(base, text)] }
        var found: Set<PathBytes> = []
        for alternative in Self.alternatives(text) {
            found.formUnion(PatternWalk.files(Path.join(base, alternative)))
        }
        return found.map(\.path).sorted(by: Path.areInOrder)
    }

    /// Whether a name fits: its last part, when the pattern has no `/`, else all of it.
    public func covers(_ name: String) -> Bool {
        let parts = name.split(separator: "/").map { Array($0.unicodeScalars) }
        return Self.alternatives(text).contains { alternative in
            let wanted = alternative.split(separator: "/").map { Array($0.unicodeScalars) }
            let isDeep = alternative.utf8.contains(UInt8(ascii: "/"))
            return Self.covers(wanted[...], isDeep ? parts[...] : parts.suffix(1))
        }
    }

    private static func covers(
        _ wanted: ArraySlice<[Unicode.Scalar]>, _ parts: ArraySlice<[Unicode.Scalar]>
    ) -> Bool {
        // For each number of parts taken, whether the wanted parts so far fit; so that many `**` cost no more.
        var fits = [true] + [Bool](repeating: false, count: parts.count)
        for pattern in wanted {
            var next = [Bool](repeating: false, count: parts.count + 1)
            let isAnyDepth = pattern.elementsEqual("**".unicodeScalars)
            for taken in 0...parts.count {
                if isAnyDepth {
                    next[taken] = fits[taken] || taken > 0 && next[taken - 1]
                } else if taken > 0, fits[taken - 1] {
                    let part = parts[parts.startIndex + taken - 1]
                    next[taken] = matches(pattern[...], part[...])
                }
            }
            fits = next
        }
        return fits[parts.count]
    }

    /// Whether a name matches one part of a pattern.
    static func matches(
        _ pattern: ArraySlice<Unicode.Scalar>, _ name: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        var (p, n) = (pattern.startIndex, name.startIndex)
        var star: (pattern: Int, name: Int)?
        while n < name.endIndex {
            if p < pattern.endIndex, pattern[p] == "*" {
                star = (p, n)
                p += 1
            } else if p < pattern.endIndex, let end = matchOne(pattern[p...], name[n]) {
                p = end
                n += 1
            } else if let last = star {
                star = (last.pattern, last.name + 1)
                (p, n) = (last.pattern + 1, last.name + 1)
            } else {
                return false
            }
        }
        while p < pattern.endIndex, pattern[p] == "*" { p += 1 }
        return p == pattern.endIndex
    }

    /// Where the pattern goes on when its first element matches a character.
    private static func matchOne(_ pattern: ArraySlice<Unicode.Scalar>, _ scalar: Unicode.Scalar)
        -> Int?
    {
        let start = pattern.startIndex
        if pattern[start] == "?" { return start + 1 }
        if pattern[start] == "[", let end = pattern.dropFirst(2).firstIndex(of: "]") {
            var index = start + 1
            let negated = pattern[index] == "!" || pattern[index] == "^"
            if negated { index += 1 }
            var hit = false
            while index < end {
                if index + 2 < end, pattern[index + 1] == "-" {
                    if pattern[index] <= scalar, scalar <= pattern[index + 2] { hit = true }
                    index += 3
                } else {
                    if pattern[index] == scalar { hit = true }
                    index += 1
                }
            }
            return hit != negated ? end + 1 : nil
        }
        return pattern[start] == scalar ? start + 1 : nil
    }

    /// How many alternatives `{a,b}` may stand for.
    public static let alternativeLimit = 10_000

    /// Whether the pattern stands for more alternatives than are followed.
    public var hasTooManyAlternatives: Bool {
        Self.alternatives(text).count > Self.alternativeLimit
    }

    /// The pattern with every `{a,b}` written out, at most one more than ``alternativeLimit``.
    static func alternatives(_ text: String) -> [String] {
        var done: [String] = []
        var open = [text]
        while done.count <= alternativeLimit, let next = open.popLast() {
            guard let close = next.firstIndex(of: "}"),
                let brace = next[..<close].lastIndex(of: "{")
            else {
                done.append(next)
                continue
            }
            let inner = next[next.index(after: brace)..<close]
            let (head, tail) = (next[..<brace], next[next.index(after: close)...])
            for choice in inner.split(separator: ",", omittingEmptySubsequences: false).reversed() {
                open.append(String(head + choice + tail))
            }
        }
        return done
    }
}

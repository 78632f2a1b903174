#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Paths as text, without asking the file system.
public enum Path {
    /// Joins, unless `path` is absolute.
    public static func join(_ base: String, _ path: String) -> String {
        if path.hasPrefix("/") || base.isEmpty || base == "." { return path }
        return normalize(base + "/" + path)
    }

    /// The folder of a path; `.` when there is none.
    public static func directory(_ path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last part.
    public static func name(_ path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// Takes out `.`, `//` and `..` where that is certain.
    public static func normalize(_ path: String) -> String {
        if isNormal(path) { return path }
        var parts: [Substring] = []
        for part in Self.parts(path) where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !path.hasPrefix("/") {
                parts.append(part)
            }
        }
        let joined = parts.joined(separator: "/")
        if path.hasPrefix("/") { return "/" + joined }
        return joined.isEmpty ? "." : joined
    }

    /// Whether nothing is to be taken out of a path; false too for one that begins with `..`.
    private static func isNormal(_ path: String) -> Bool {
        var path = path
        return path.withUTF8 { bytes in
            let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
            guard let first = bytes.first else { return false }
            var start = first == slash ? 1 : 0
            if start == bytes.count { return true }
            for index in start...bytes.count where index == bytes.count || bytes[index] == slash {
                switch index - start {
                case 0: return false
                case 1 where bytes[start] == dot: return false
                case 2 where bytes[start] == dot && bytes[start + 1] == dot: return false
                default: start = index + 1
                }
            }
            return true
        }
    }

    /// What stands between slashes. A slash is a byte, whatever follows it: a combining mark does not make it another sign.
    private static func parts(_ path: String) -> [Substring] {
        path.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
    }

    /// An absolute path.
    ///
    /// - Parameter folder: where relative paths begin, an absolute path.
    public static func absolute(
        _ path: String, from folder: @autoclosure () -> String = POSIXFile.workingDirectory
    ) -> String {
        normalize(path.hasPrefix("/") ? path : folder() + "/" + path)
    }

    /// Whether the bytes of a path come before those of another, which is the order that paths have everywhere.
    static func areInOrder(_ a: String, _ b: String) -> Bool {
        var (a, b) = (a, b)
        return a.withUTF8 { a in
            b.withUTF8 { b in
                guard let first = a.baseAddress, let second = b.baseAddress else {
                    return a.count < b.count
                }
                let order = memcmp(first, second, min(a.count, b.count))
                return order == 0 ? a.count < b.count : order < 0
            }
        }
    }

    /// `path` as seen from the folder `base`, both absolute; with `..` where needed.
    public static func relative(_ path: String, to base: String) -> String {
        // Most files lie below the folder from which they are seen.
        let folder = base.utf8
        if path.utf8.count > folder.count, path.utf8.starts(with: folder), isNormal(path),
            isNormal(base)
        {
            let rest = path.utf8.dropFirst(folder.count)
            if rest.first == UInt8(ascii: "/") { return String(Substring(rest.dropFirst())) }
        }
        let target = parts(path)
        let from = parts(base)
        var common = 0
        while common < min(target.count, from.count), target[common] == from[common] { common += 1 }
        let up = [Substring](repeating: "..", count: from.count - common)
        let joined = (up + target[common...]).joined(separator: "/")
        return joined.isEmpty ? "." : joined
    }

    /// An absolute path as people would write it: relative where that is shorter.
    public static func shortest(_ path: String) -> String {
        let relative = relative(path, to: POSIXFile.workingDirectory)
        return relative.utf8.count < path.utf8.count ? relative : path
    }
}

/// A path that is told from others by its bytes, as the system does: for texts, letters that are composed in different ways are the same.
struct PathBytes: Hashable {
    let path: String

    init(_ path: String) { self.path = path }

    static func == (a: PathBytes, b: PathBytes) -> Bool { a.path.utf8.elementsEqual(b.path.utf8) }

    func hash(into hasher: inout Hasher) {
        path.withUTF8Bytes { hasher.combine(bytes: $0) }
    }
}

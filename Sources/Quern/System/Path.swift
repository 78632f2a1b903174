/// Paths as text, without asking the file system.
public enum Path {
    /// Joins, unless `path` is absolute.
    public static func join(_ base: String, _ path: String) -> String {
        if path.hasPrefix("/") || base.isEmpty || base == "." { return path }
        return normalize(base + "/" + path)
    }

    /// The folder of a path; `.` when there is none.
    public static func directory(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last part.
    public static func name(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return path }
        return String(path[path.index(after: slash)...])
    }

    /// Takes out `.`, `//` and `..` where that is certain.
    public static func normalize(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
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

    /// An absolute path.
    public static func absolute(_ path: String) -> String {
        normalize(path.hasPrefix("/") ? path : POSIXFile.workingDirectory + "/" + path)
    }

    /// `path` as seen from the folder `base`, both absolute; with `..` where needed.
    public static func relative(_ path: String, to base: String) -> String {
        let target = path.split(separator: "/")
        let from = base.split(separator: "/")
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

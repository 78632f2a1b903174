import Quern

extension Path {
    /// Puts a folder before a path that is relative to it, and leaves `..` as somebody wrote it.
    static func joinAsWritten(_ folder: String, _ path: String) -> String {
        if path.hasPrefix("/") { return path }
        var path = path[...]
        while path.hasPrefix("./") { path = path.dropFirst(2) }
        if folder == "." { return String(path) }
        return folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }
}

import Quern

extension Path {
    /// A path that is relative to a folder, from the folder's point of view, as somebody would write it: `..` stays.
    static func joinAsWritten(_ folder: String, _ path: String) -> String {
        if path.hasPrefix("/") { return path }
        var path = path[...]
        while path.hasPrefix("./") { path = path.dropFirst(2) }
        if folder == "." { return String(path) }
        return folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }
}

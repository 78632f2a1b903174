/// Names of resources that do not depend on where the project lies or where a command is run.
public enum ResourceName {
    /// The path without the `..` and `/` at its front: `../seeds/a.txt` is `seeds/a.txt`.
    public static func of(_ path: String) -> String {
        var name = Path.normalize(path)[...]
        while name.hasPrefix("../") { name = name.dropFirst(3) }
        while name.hasPrefix("/") { name = name.dropFirst() }
        return String(name)
    }
}

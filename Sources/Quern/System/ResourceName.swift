/// Names of resources that do not depend on where the project lies or where a command is run.
public enum ResourceName {
    /// The path as seen from the pipeline's folder, without the `..` at its front: for a pipeline in
    /// `pipelines/`, `seeds/a.txt` beside that folder is `seeds/a.txt`, wherever the command is run and
    /// however the path was written.
    public static func of(_ path: String, from folder: String) -> String {
        var name = Path.relative(Path.absolute(path), to: Path.absolute(folder))[...]
        while name.hasPrefix("../") { name = name.dropFirst(3) }
        return String(name)
    }
}

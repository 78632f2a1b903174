/// A file as a record names it: an input, or a file that a stage reads.
public struct RecordedFile: Sendable, Hashable {
    /// The resource's name: its path as seen from the pipeline's folder, without `..` at its front.
    public internal(set) var path = ""
    /// SHA-256 in lower-case hex digits; empty when the file could not be read.
    public internal(set) var sha256 = ""
    /// In bytes.
    public internal(set) var size = 0
}

extension RecordedFile: Recorded {
    static let fields: [RecordField<RecordedFile>] = [
        RecordField(
            "path", "The path as seen from the pipeline's folder, without '..' at its front.",
            \.path),
        RecordField(
            "sha256", "SHA-256 of the content; empty when the file could not be read.", \.sha256,
            pattern: RecordPattern.sha256OrNothing),
        RecordField("size", "Size in bytes.", \.size),
    ]

    init(_ resource: Resource) {
        (path, sha256, size) = (resource.name, resource.sha256, resource.size)
    }
}

/// A file that a stage of the run wrote, or the run itself.
public struct RecordedOutput: Sendable, Hashable {
    /// The path in the run directory.
    public internal(set) var path = ""
    /// SHA-256 of the file's bytes.
    public internal(set) var sha256 = ""
    public internal(set) var size = 0
    /// SHA-256 of what the file says, for files that say the same in different bytes, such as a database;
    /// nil for all others.
    public internal(set) var content: String?
}

extension RecordedOutput: Recorded {
    static let fields: [RecordField<RecordedOutput>] = [
        RecordField("path", "The path in the run directory.", \.path),
        // Bytes of a database depend on the version of the library that wrote it.
        RecordField(
            "sha256", "SHA-256 of the file's bytes.", \.sha256,
            lock: .where { $0.content == nil }, pattern: RecordPattern.sha256),
        RecordField("size", "Size in bytes.", \.size, lock: .where { $0.content == nil }),
        RecordField(
            "content",
            "SHA-256 of what the file says; only for files that may say the same in different bytes.",
            \.content, pattern: RecordPattern.sha256),
    ]
}

/// A file of the pipeline that the run keeps a copy of, so that the run can be repeated when the original
/// has changed or is elsewhere.
public struct RecordedCopy: Sendable, Hashable {
    public enum Role: String, Sendable, CaseIterable {
        case pipeline, fragment, resource
    }

    /// The path in the run directory.
    public internal(set) var path = ""
    public internal(set) var sha256 = ""
    public internal(set) var size = 0
    public internal(set) var role = Role.resource
    /// Where the file was: relative to the pipeline's folder, or absolute where the pipeline says so.
    public internal(set) var original = ""
}

extension RecordedCopy.Role: RecordValue {}

extension RecordedCopy: Recorded {
    static let fields: [RecordField<RecordedCopy>] = [
        RecordField("path", "The path of the copy in the run directory.", \.path),
        RecordField("sha256", "SHA-256 of the content.", \.sha256, pattern: RecordPattern.sha256),
        RecordField("size", "Size in bytes.", \.size),
        RecordField("role", "What the file is to the pipeline.", \.role),
        RecordField(
            "original",
            "Where the file was: relative to the pipeline's folder, or absolute where the pipeline says so.",
            \.original),
    ]
}

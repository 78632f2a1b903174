/// One document or record in quarantine, as a run directory lists it.
public struct QuarantineEntry: Sendable, Hashable {
    /// The label of the stage.
    public let stage: String
    public let error: String
    public let resource: String
    public let line: Int
    /// The byte of the resource at which it begins.
    public let start: Int
    /// The document's identity; nil for a record that gave no document.
    public let id: String?

    /// What tells documents and records apart, whatever their errors.
    public struct Place: Sendable, Hashable {
        let resource: String
        let start: Int
        let id: String?
    }

    public var place: Place { Place(resource: resource, start: start, id: id) }

    /// The error on one line: its first line, and the last where there are more, because what a program wrote
    /// says there what went wrong.
    public var shortError: String { Self.shortened(error) }

    static func shortened(_ error: String) -> String {
        let lines = error.split(separator: "\n")
        guard let first = lines.first, let last = lines.last else { return "" }
        return lines.count == 1 ? String(first) : "\(first) \(last)"
    }
}

extension RecordedRun {
    /// What the run has in quarantine, in order.
    ///
    /// - Throws: ``RunFailure`` when the list is missing or damaged.
    public func quarantine() throws -> [QuarantineEntry] {
        let path = Path.join(directory, RunDirectory.quarantineFile)
        let bytes = try POSIXFile.read(path)
        return try bytes.split(separator: 0x0A).enumerated().map { index, line in
            let value = line.withUnsafeBytes { buffer -> Metadata? in
                var scanner = JSONScanner(buffer)
                return try? scanner.value()?.record
            }
            guard let value, let stage = value["stage"]?.string, let error = value["error"]?.string,
                let resource = value["resource"]?.string, let number = value["line"]?.integer,
                let start = value["start"]?.integer
            else {
                throw RunFailure(
                    description: "'\(path)' is damaged: line \(index + 1) is no entry of it")
            }
            return QuarantineEntry(
                stage: stage, error: error, resource: resource, line: number, start: start,
                id: value["id"]?.string)
        }
    }
}

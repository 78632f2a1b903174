/// A run directory, read back: what `quern why`, `diff`, `verify` and `retry` know of a run.
public struct RecordedRun: Sendable {
    public let directory: String
    /// All that `run.json` says.
    public let record: RunRecord

    /// Reads the record in a run directory.
    ///
    /// - Throws: ``RunFailure`` when there is none or it cannot be understood.
    public init(directory: String) throws {
        self.directory = directory
        let path = Path.join(directory, RunRecord.fileName)
        guard POSIXFile.exists(path) else {
            throw RunFailure(
                description: "'\(directory)' is no run directory: it holds no \(RunRecord.fileName)"
            )
        }
        let json: Metadata.Value? = try Self.json(ofFileAt: path)
        do throws(RecordProblem) {
            let format = json?.record?["format"]?.integer
            if let format, format != RunRecord.format {
                throw RecordProblem(
                    path: "format",
                    problem: "is \(format), and this version of Quern reads \(RunRecord.format)")
            }
            record = try RunRecord.read(json ?? "", at: "")
        } catch {
            throw RunFailure(
                description:
                    "'\(path)' is not a record that this version of Quern can read: \(error)")
        }
    }

    private static func json(ofFileAt path: String) throws -> Metadata.Value? {
        let bytes = try POSIXFile.read(path)
        return try bytes.withUnsafeBytes { buffer in
            do throws(JSONError) {
                var scanner = JSONScanner(buffer)
                let value = try scanner.value()
                try scanner.finish()
                return value
            } catch {
                throw RunFailure(
                    description: "'\(path)' is damaged: \(error) at byte \(error.offset)")
            }
        }
    }

    /// Where a path lies that the record gives as seen from the run directory; as short as can be.
    public func path(_ recorded: String) -> String {
        Path.shortest(Path.join(Path.absolute(directory), recorded))
    }

    public var pipelineFile: String { path(record.pipeline.file) }
    /// SHA-256 of the pipeline file as it was.
    public var pipelineHash: String { record.pipeline.sha256 }
    /// The plan's fingerprint.
    public var fingerprint: String { record.pipeline.fingerprint }

    public var inputs: [InputDeclaration] {
        record.pipeline.inputs.map {
            InputDeclaration(pattern: $0.pattern, baseDirectory: path($0.base))
        }
    }

    public var variables: [(name: String, value: String)] {
        record.pipeline.variables.fields.map { ($0.name, $0.value.plainText) }
    }

    /// Records above this size, in bytes, were quarantined unread.
    public var recordLimit: Int { record.recordLimit }

    /// SHA-256 by name of the resource.
    public var inputHashes: [String: String] {
        Dictionary(record.inputs.map { ($0.path, $0.sha256) }, uniquingKeysWith: { $1 })
    }
}

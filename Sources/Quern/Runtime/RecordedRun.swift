/// What a run directory says about its run.
public struct RecordedRun: Sendable {
    public let directory: String
    public let pipelineFile: String
    /// SHA-256 of the pipeline file as it was.
    public let pipelineHash: String
    /// The plan's fingerprint.
    public let fingerprint: String
    public let inputs: [InputDeclaration]
    public let variables: [(name: String, value: String)]
    /// Records above this size, in bytes, were quarantined unread.
    public let recordLimit: Int
    /// SHA-256 by name of the resource.
    public let inputHashes: [String: String]

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
        let bytes = try POSIXFile.read(path)
        let record: Metadata? = try bytes.withUnsafeBytes { buffer in
            do throws(JSONError) {
                var scanner = JSONScanner(buffer)
                return try scanner.value()?.record
            } catch {
                throw RunFailure(
                    description: "'\(path)' is damaged: \(error) at byte \(error.offset)")
            }
        }
        guard let record, let pipeline = record["pipeline"]?.record,
            let file = pipeline["file"]?.string, let hash = pipeline["sha256"]?.string,
            let fingerprint = pipeline["fingerprint"]?.string
        else {
            throw RunFailure(
                description: "'\(path)' is not a record that this version of Quern can read")
        }
        let here = Path.absolute(directory)
        pipelineFile = Path.shortest(Path.join(here, file))
        pipelineHash = hash
        self.fingerprint = fingerprint
        inputs = (pipeline["inputs"]?.list ?? []).compactMap { input in
            guard let input = input.record, let pattern = input["pattern"]?.string else {
                return nil
            }
            return InputDeclaration(
                pattern: pattern,
                baseDirectory: Path.shortest(Path.join(here, input["base"]?.string ?? ".")))
        }
        recordLimit =
            record["record_limit"]?.integer ?? RunOptions(outputDirectory: directory).recordLimit
        variables = (pipeline["variables"]?.record?.fields ?? []).map {
            ($0.name, $0.value.plainText)
        }
        var hashes: [String: String] = [:]
        for input in record["inputs"]?.list ?? [] {
            if let input = input.record, let path = input["path"]?.string {
                hashes[path] = input["sha256"]?.string ?? ""
            }
        }
        inputHashes = hashes
    }
}

/// What the store remembers of the run in a run directory: what was asked for, what came out, and which values
/// it used.
struct PastRun {
    private let store: String
    private let runDirectory: String
    /// The run directory's name in the store.
    private let name: String
    static let folder = "runs"

    init(store: String, runDirectory: String) {
        self.store = store
        self.runDirectory = runDirectory
        let place = Path.relative(Path.absolute(runDirectory), to: Path.absolute(store))
        name = String(Fingerprint.sha256(Array(place.utf8)).prefix(32))
    }

    private var path: String { path(in: Self.folder) + ".json" }

    /// Where something about the run directory is kept.
    func path(in folder: String) -> String { Path.join(store, "\(folder)/\(name)") }

    /// What a note in the store says.
    struct Note {
        /// The run directory, relative to the store.
        var directory: String
        var request: String
        /// When the run ended, in seconds since 1970.
        var time: Int
        var documents: Int
        var quarantined: Int
        var outputs: [Output]
        /// Paths of the values that the run used.
        var uses: [String]

        struct Output {
            var name: String
            var sha256: String
            var status: POSIXFile.Status
        }
    }

    /// The result of the run that is in the directory, if it is the one asked for and its files are still what
    /// it wrote.
    ///
    /// - Parameter isTrusting: whether files are taken to be what they were by size and times.
    func result(
        of request: String, _ inputs: [Resource], trusting isTrusting: Bool
    ) -> RunResult? {
        guard let note = try? Self.read(path), note.request == request,
            !POSIXFile.exists(Path.join(runDirectory, RunDirectory.marker))
        else { return nil }
        for output in note.outputs {
            let path = Path.join(runDirectory, output.name)
            guard let status = try? POSIXFile.status(path), status.size == output.status.size else {
                return nil
            }
            if status == output.status, isTrusting { continue }
            guard (try? ResourceReader.digest(ofFileAt: path))?.sha256 == output.sha256 else {
                return nil
            }
        }
        guard let record = try? RecordedRun(directory: runDirectory) else { return nil }
        var result = RunResult(
            ledger: record.record.ledger, documents: note.documents, quarantined: note.quarantined,
            inputs: inputs,
            outputs: record.record.outputs.map {
                .init(name: $0.path, size: $0.size, sha256: $0.sha256)
            },
            directory: runDirectory, seconds: 0)
        result.isUnchanged = true
        return result
    }

    /// Notes what a run has done; a run of which no note can be kept is made again the next time.
    ///
    /// - Parameter files: the names of all files that the run wrote.
    func record(
        _ result: RunResult, of request: String, files: [String], uses: Set<String>
    ) {
        var outputs: [Note.Output] = []
        for name in files {
            let path = Path.join(runDirectory, name)
            let known = result.outputs.first { $0.name == name }?.sha256
            guard let status = try? POSIXFile.status(path),
                let sha256 = known ?? (try? ResourceReader.digest(ofFileAt: path))?.sha256
            else { return }
            outputs.append(.init(name: name, sha256: sha256, status: status))
        }
        let note = Note(
            directory: Path.relative(Path.absolute(runDirectory), to: Path.absolute(store)),
            request: request, time: POSIXFile.now / 1_000_000_000, documents: result.documents,
            quarantined: result.quarantined, outputs: outputs, uses: uses.sorted())
        try? POSIXFile.makeDirectory(Path.directory(path))
        let json = note.json
        try? AtomicFile.write(json + Array(Self.check(json).utf8), to: path)
    }

    /// The second line of a note: a hash of the first, so that a damaged number is not taken for a true one.
    private static func check(_ line: some Collection<UInt8>) -> String {
        Fingerprint.hex(Fingerprint.fast(Array(line))) + "\n"
    }

    static func read(_ path: String) throws -> Note? {
        let file = try POSIXFile.read(path)
        guard let end = file.firstIndex(of: 0x0A),
            file[(end + 1)...].elementsEqual(check(file[...end]).utf8)
        else { throw DamagedBytes(offset: 0) }
        let bytes = Array(file[..<end])
        let value = try bytes.withUnsafeBytes { buffer in
            var scanner = JSONScanner(buffer)
            return try scanner.value()?.record
        }
        guard let value, let directory = value["directory"]?.string,
            let request = value["request"]?.string, let time = value["time"]?.integer,
            let documents = value["documents"]?.integer,
            let quarantined = value["quarantined"]?.integer, let outputs = value["outputs"]?.list,
            let uses = value["uses"]?.list
        else { return nil }
        return Note(
            directory: directory, request: request, time: time, documents: documents,
            quarantined: quarantined, outputs: try outputs.map { try Note.Output($0) },
            uses: uses.compactMap(\.string))
    }
}

extension PastRun.Note {
    var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("directory")
            json.string(directory)
            json.key("request")
            json.string(request)
            json.key("time")
            json.integer(time)
            json.key("documents")
            json.integer(documents)
            json.key("quarantined")
            json.integer(quarantined)
            json.key("outputs")
            json.array { json in
                for output in outputs {
                    json.object { json in
                        json.key("path")
                        json.string(output.name)
                        json.key("sha256")
                        json.string(output.sha256)
                        json.key("size")
                        json.integer(output.status.size)
                        json.key("inode")
                        json.string(String(output.status.inode))
                        json.key("modified")
                        json.integer(output.status.modified)
                        json.key("changed")
                        json.integer(output.status.changed)
                    }
                }
            }
            json.key("uses")
            json.array { json in for use in uses { json.string(use) } }
        }
        json.newline()
        return json.bytes
    }
}

extension PastRun.Note.Output {
    fileprivate init(_ value: Metadata.Value) throws {
        guard let value = value.record, let name = value["path"]?.string,
            let sha256 = value["sha256"]?.string, let size = value["size"]?.integer,
            let inode = value["inode"]?.string.flatMap({ UInt64($0) }),
            let modified = value["modified"]?.integer, let changed = value["changed"]?.integer
        else { throw DamagedBytes(offset: 0) }
        self.init(
            name: name, sha256: sha256,
            status: POSIXFile.Status(
                size: size, isDirectory: false, isRegular: true, inode: inode, modified: modified,
                changed: changed))
    }
}

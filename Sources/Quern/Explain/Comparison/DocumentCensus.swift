#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The documents of one run, each in short: enough to be found and compared.
struct DocumentCensus {
    struct Key: Hashable {
        let id: String
        /// Counts documents of one id, from 0.
        let number: Int
    }

    struct Entry {
        let title: String?
        let resource: String
        let range: Range<Int>
        let hashes: DocumentContent.Hashes
        /// Bytes of the exported file, when the document was read from there.
        let place: Range<Int>
    }

    private(set) var entries: [Key: Entry] = [:]
    /// In the order of the run.
    private(set) var keys: [Key] = []
    /// How many documents of one id there are.
    private(set) var counts: [String: Int] = [:]

    mutating func add(_ content: DocumentContent, at place: Range<Int> = 0..<0) {
        let number = counts[content.id, default: 0]
        counts[content.id] = number + 1
        let key = Key(id: content.id, number: number)
        keys.append(key)
        entries[key] = Entry(
            title: content.title, resource: content.resource, range: content.range,
            hashes: content.hashes, place: place)
    }
}

/// The file that `export: jsonl` wrote in a run, when it holds whole documents, and all of them.
struct ExportedDocuments: Sendable {
    let path: String

    /// - Throws: ``RunFailure`` with the reason why the run has no such file.
    init(of run: RecordedRun) throws {
        let exports = run.record.stages.filter { $0.kind == .export && $0.name == "jsonl" }
        guard !exports.isEmpty else { throw RunFailure(description: "it has no 'export: jsonl'") }
        let whole = exports.first { stage in
            let parameters = stage.parameters
            return stage.when == nil && parameters["text"] == .boolean(true)
                && parameters["origin"] == .boolean(true)
                && parameters["metadata"] == .list([.string("all")])
                && parameters["annotations"] == .list([.string("all")])
                && parameters["map"]?.record?.isEmpty ?? true
        }
        guard let whole, let name = whole.parameters["to"]?.string else {
            throw RunFailure(
                description: "its 'export: jsonl' writes parts of the documents, or some of them")
        }
        path = Path.join(run.directory, name)
        guard let output = run.record.outputs.first(where: { $0.path == name }),
            let digest = try? ResourceReader.digest(ofFileAt: path)
        else { throw RunFailure(description: "'\(path)' cannot be read") }
        guard digest.sha256 == output.sha256 else {
            throw RunFailure(description: "'\(path)' was changed after the run")
        }
    }

    func census() throws -> DocumentCensus {
        var census = DocumentCensus()
        var pending: [UInt8] = []
        var start = 0
        func take(_ line: UnsafeRawBufferPointer) throws {
            census.add(try content(of: line), at: start..<(start + line.count))
            start += line.count + 1
        }
        _ = try ResourceReader.forEachChunk(ofFileAt: path) { bytes in
            var place = 0
            while let end = bytes.firstNewline(from: place) {
                let line = UnsafeRawBufferPointer(rebasing: bytes[place..<end])
                if pending.isEmpty {
                    try take(line)
                } else {
                    pending += line
                    try pending.withUnsafeBytes { try take($0) }
                    pending.removeAll(keepingCapacity: true)
                }
                place = end + 1
            }
            pending += bytes[place...]
        }
        return census
    }

    /// The document at a place of the file.
    func content(at place: Range<Int>) throws -> DocumentContent {
        let file = try POSIXFile.openForReading(path)
        defer { close(file) }
        let bytes = try POSIXFile.read(
            file, from: place.lowerBound, count: place.count, path)
        return try bytes.withUnsafeBytes { try content(of: $0) }
    }

    private func content(of line: UnsafeRawBufferPointer) throws -> DocumentContent {
        var scanner = JSONScanner(line)
        guard let record = try? scanner.value()?.record, let content = DocumentContent(line: record)
        else { throw RunFailure(description: "'\(path)' holds a line that is no document") }
        return content
    }
}

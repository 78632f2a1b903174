/// What is known of input files from earlier runs, so that a file which has not changed need not be read.
///
/// A file is taken to be what it was when size, inode, modification and change time are the same, and
/// when these times are so much older than the moment at which they were noted that a later change would
/// show in them. `--rehash` does without.
struct InputCache: Sendable {
    private struct Entry: Sendable {
        var status: POSIXFile.Status
        /// When the status was noted, in nanoseconds.
        var observed: Int
        var sha256: String
        /// How it was cut into records; empty for a container, which is not cut itself.
        var framing: String
        var type: MediaType
        /// The forms of containers that were looked for.
        var forms: String
        var sliceTarget: Int
        var cuts: [InventoriedInput.Cut]
        var header: [UInt8]
        var finding: [UInt8]?
    }

    private var entries: [String: Entry] = [:]
    private let path: String
    /// The folder that the store lies in, with a slash at its end.
    private let base: String
    private static let name = "inputs"
    private static let version = 7

    /// Reads the cache of a store; one that is missing or damaged is empty.
    ///
    /// - Parameter isTrusted: false to know nothing, and to write all of it anew.
    init(store: String, isTrusted: Bool) {
        path = Path.join(store, Self.name)
        base = Path.directory(Path.absolute(store)) + "/"
        guard isTrusted, let bytes = try? POSIXFile.read(path) else { return }
        entries = (try? Self.decode(bytes)) ?? [:]
    }

    /// A file as it was hashed and cut before; nil when it may have changed.
    func input(
        _ content: InputContent, _ status: POSIXFile.Status, _ framing: Framing, _ size: SliceSize
    ) -> InventoriedInput? {
        guard let entry = entries[key(content.path)], entry.status == status,
            entry.framing == framing.name,
            framing.isResource || entry.sliceTarget == size.target, Self.isSettled(entry)
        else { return nil }
        return InventoriedInput(
            path: content.path,
            resource: Resource(
                name: content.name, sha256: entry.sha256, size: status.size, mediaType: entry.type),
            status: status, cuts: entry.cuts, header: entry.header, finding: entry.finding,
            observed: entry.observed,
            file: content.file)
    }

    /// What kind of thing a file is that may not have changed; nil also for containers, which must be opened.
    ///
    /// - Parameter forms: the forms of containers that this program knows; another one may know others.
    func type(of file: Inputs.File, _ status: POSIXFile.Status, forms: String) -> MediaType? {
        guard let entry = entries[key(file.path)], entry.status == status, !entry.framing.isEmpty,
            entry.forms == forms, Self.isSettled(entry)
        else { return nil }
        return entry.type
    }

    /// The files by their hashes, if none of them can have changed.
    func resources(of files: [Inputs.File]) -> [Resource]? {
        var resources: [Resource] = []
        for file in files {
            guard let status = try? POSIXFile.status(file.path),
                let known = sha256(file.path, status)
            else { return nil }
            resources.append(Resource(name: file.name, sha256: known, size: status.size))
        }
        return resources
    }

    /// How the first known of some files was cut, in bytes.
    func sliceTarget(of files: [Inputs.File]) -> Int? {
        guard !entries.isEmpty else { return nil }
        for file in files {
            if let entry = entries[key(file.path)] { return entry.sliceTarget }
        }
        return nil
    }

    /// SHA-256 of a file of a run, if it is known to be what it was.
    func sha256(_ path: String, _ status: POSIXFile.Status) -> String? {
        guard let entry = entries[key(path)], entry.status == status, Self.isSettled(entry) else {
            return nil
        }
        return entry.sha256
    }

    /// Whether a change after the status was noted would show: clocks of file systems tick every few
    /// milliseconds, some only every second or two.
    private static func isSettled(_ entry: Entry) -> Bool {
        let last = max(entry.status.modified, entry.status.changed)
        let isCoarse = entry.status.modified % 1_000_000_000 == 0
        return entry.observed &- last > (isCoarse ? 2_100_000_000 : 100_000_000)
    }

    /// Notes what a run has found out, and writes it for the next one.
    ///
    /// - Parameter framing: how inputs are cut into records.
    mutating func update(
        with inventory: Inventory, _ framing: FramingChoice, _ keys: SliceKeys
    ) {
        var contents: [Int: [Int: String]] = [:]
        for slice in inventory.slices where slice.parts.count == 1 {
            let part = slice.parts[0]
            if let hash = part.content ?? keys.contents(slice.index)?.first {
                contents[part.input, default: [:]][part.range.upperBound] = hash
            }
        }
        var hasChanged = false
        for (index, input) in inventory.inputs.enumerated()
        where input.problem == nil && !input.isMember && !input.resource.sha256.isEmpty {
            let key = key(input.path)
            let resource = input.resource
            let framing = framing(resource.name, resource.mediaType)
            var cuts = input.cuts
            // The one slice of a whole file is named by the file's own hash.
            if cuts.count > 1 || input.resource.size > ChainRunner.wholeFileLimit {
                for cut in cuts.indices { cuts[cut].content = contents[index]?[cuts[cut].offset] }
            }
            let entry = Entry(
                status: input.status, observed: input.observed, sha256: input.resource.sha256,
                framing: framing.name, type: resource.mediaType, forms: inventory.forms,
                sliceTarget: inventory.sliceSize.target, cuts: cuts, header: input.header,
                finding: input.finding)
            if let known = entries[key], known.observed == entry.observed,
                known.status == entry.status, known.sliceTarget == entry.sliceTarget,
                known.framing == entry.framing, known.forms == entry.forms,
                known.cuts.elementsEqual(cuts, by: { $0.content == $1.content })
            {
                continue
            }
            entries[key] = entry
            hasChanged = true
        }
        for container in inventory.containers {
            let entry = Entry(
                status: container.status, observed: container.observed,
                sha256: container.resource.sha256, framing: "", type: .unknown,
                forms: inventory.forms,
                sliceTarget: inventory.sliceSize.target, cuts: [], header: [])
            let known = entries[key(container.path)]
            if known?.status == entry.status, known?.sha256 == entry.sha256 { continue }
            entries[key(container.path)] = entry
            hasChanged = true
        }
        // Without it the next run reads its inputs again, and nothing worse.
        if hasChanged { try? AtomicFile.write(encoded, to: path) }
    }

    private func key(_ path: String) -> String {
        let full = path.hasPrefix("/") ? path : Path.absolute(path)
        guard full.utf8.starts(with: base.utf8) else { return full }
        return String(decoding: full.utf8.dropFirst(base.utf8.count), as: UTF8.self)
    }

    // MARK: Bytes

    private var encoded: [UInt8] {
        var encoder = ByteEncoder()
        encoder.list(entries.sorted { $0.key < $1.key }) { encoder, item in
            let (name, entry) = item
            encoder.text(name)
            encoder.count(entry.status.size)
            encoder.unsigned(entry.status.inode)
            encoder.integer(entry.status.modified)
            encoder.integer(entry.status.changed)
            encoder.integer(entry.observed)
            encoder.text(entry.sha256)
            encoder.text(entry.framing)
            encoder.text(entry.type.essence)
            encoder.text(entry.forms)
            encoder.data(entry.header)
            encoder.optional(entry.finding) { $0.data($1) }
            encoder.count(entry.sliceTarget)
            encoder.list(entry.cuts) { encoder, cut in
                encoder.count(cut.offset)
                encoder.count(cut.line)
                encoder.boolean(cut.endsLongLine)
                encoder.optional(cut.content) { $0.text($1) }
            }
        }
        var head = ByteEncoder()
        head.fixed(UInt64(Self.version))
        head.fixed(Fingerprint.fast(encoder.bytes))
        return head.bytes + encoder.bytes
    }

    private static func decode(_ bytes: [UInt8]) throws -> [String: Entry] {
        try bytes.withUnsafeBytes { buffer in
            var decoder = ByteDecoder(buffer)
            guard try decoder.fixed() == UInt64(version) else { throw DamagedBytes(offset: 0) }
            guard
                try decoder.fixed()
                    == Fingerprint.fast(UnsafeRawBufferPointer(rebasing: buffer[16...]))
            else { throw DamagedBytes(offset: 8) }
            var entries: [String: Entry] = [:]
            for _ in 0..<(try decoder.length()) {
                let name = try decoder.text()
                let status = POSIXFile.Status(
                    size: try decoder.count(), isDirectory: false, isRegular: true,
                    inode: try decoder.unsigned(), modified: try decoder.integer(),
                    changed: try decoder.integer())
                let observed = try decoder.integer()
                let sha256 = try decoder.text()
                let framing = try decoder.text()
                let type = MediaType(try decoder.text())
                let forms = try decoder.text()
                let header = try decoder.data()
                let finding = try decoder.optional { try $0.data() }
                let entry = Entry(
                    status: status, observed: observed, sha256: sha256, framing: framing,
                    type: type, forms: forms, sliceTarget: try decoder.count(),
                    cuts: try decoder.list { decoder in
                        let offset = try decoder.count()
                        let line = try decoder.count()
                        let isLong = try decoder.boolean()
                        return InventoriedInput.Cut(
                            offset: offset, line: line, endsLongLine: isLong,
                            content: try decoder.optional { try $0.text() })
                    }, header: header, finding: finding)
                // Slices are cut by them, and must neither leave anything out nor reach beyond the end.
                guard zip(entry.cuts, entry.cuts.dropFirst()).allSatisfy({ $0.offset < $1.offset }),
                    entry.cuts.last.map({ $0.offset == status.size }) ?? true
                else { throw DamagedBytes(offset: 0) }
                entries[name] = entry
            }
            return entries
        }
    }
}

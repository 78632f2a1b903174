/// Reads inputs: opens containers, hashes, and finds the places where large inputs may be cut.
struct InventoryReader: Sendable {
    private let framing: FramingChoice
    private let containers: [any Container.Type]
    private let workers: Int
    private let cache: InputCache?
    private let threads: WorkerThreads?
    let observed = POSIXFile.now

    init(
        framing: @escaping FramingChoice, containers: [any Container.Type], workers: Int,
        cache: InputCache?, threads: WorkerThreads?
    ) {
        self.framing = framing
        self.containers = containers
        self.workers = workers
        self.cache = cache
        self.threads = threads
    }

    /// The forms of containers that are looked for.
    var forms: String { containers.map { $0.name }.joined(separator: " ") }

    /// What the files hold: themselves, or the members of containers.
    ///
    /// - Parameter scratch: a folder for unpacked bytes; nil for one of its own.
    func contents(
        of files: [Inputs.File], _ statuses: [POSIXFile.Status?], scratch: String?
    ) throws -> (contents: [InputContent], unpacked: UnpackedFile?) {
        let unpacker = Unpacker(containers, folder: scratch)
        var contents: [InputContent] = []
        for (index, file) in files.enumerated() {
            var content = InputContent(
                name: file.name, path: file.path, size: statuses[index]?.size ?? 0, file: index)
            if let status = statuses[index], let type = cache?.type(of: file, status, forms: forms)
            {
                content.type = type
                contents.append(content)
                continue
            }
            try Task.checkCancellation()
            guard statuses[index]?.isRegular == true,
                let head = try? POSIXFile.head(of: file.path, count: Unpacker.headLength)
            else {
                contents.append(content)
                continue
            }
            if let members = try unpacker.contents(of: content, head: head) {
                contents += members
            } else {
                content.type = head.withUnsafeBytes { MediaType.of(file.name, $0) }
                contents.append(content)
            }
        }
        return (Self.ordered(contents), try unpacker.finish())
    }

    /// By name, as files are, so that an archive gives what a folder with its members gives.
    ///
    /// No two have one name, by which documents tell where they stand: an archive may hold several members of one name, and a member may
    /// be called what the member of another one is called.
    private static func ordered(_ contents: [InputContent]) -> [InputContent] {
        guard contents.contains(where: \.isMember) else { return contents }
        var contents = contents
        var names = UniqueNames()
        for index in contents.indices { contents[index].name = names.unique(contents[index].name) }
        return contents.sorted { Path.areInOrder($0.name, $1.name) }
    }

    /// Reads all contents but those that are known to be what they were.
    func inputs(
        _ contents: [InputContent], _ statuses: [POSIXFile.Status?], _ size: SliceSize,
        _ unpacked: UnpackedFile?
    ) async throws -> [InventoriedInput] {
        var inputs = [InventoriedInput?](repeating: nil, count: contents.count)
        if let cache {
            for (index, content) in contents.enumerated() where !content.isMember {
                guard let status = statuses[content.file] else { continue }
                let framing = self.framing(content.name, content.type)
                inputs[index] = cache.input(content, status, framing, size)
            }
        }
        let unknown = inputs.indices.filter { inputs[$0] == nil }
        if workers <= 1 {
            for index in unknown {
                try Task.checkCancellation()
                inputs[index] = try read(contents[index], size, unpacked)
            }
        } else {
            let batches = batches(unknown, of: contents)
            // The others keep the workers busy while each is read once.
            let largest = unknown.max { contents[$0].size < contents[$1].size }
            try await withThrowingTaskGroup(of: (ArraySlice<Int>, [InventoriedInput]).self) {
                group in
                var started = 0
                var running = 0
                while started < batches.count || running > 0 {
                    while started < batches.count, running < workers {
                        let batch = batches[started]
                        group.addTask {
                            let read = try batch.map { index in
                                try Task.checkCancellation()
                                return try self.read(
                                    contents[index], size, unpacked, isDeferred: index == largest)
                            }
                            return (batch, read)
                        }
                        started += 1
                        running += 1
                    }
                    guard let (batch, read) = try await group.next() else { break }
                    for (index, input) in zip(batch, read) { inputs[index] = input }
                    running -= 1
                    try Task.checkCancellation()
                }
            }
        }
        return inputs.compactMap(\.self)
    }

    /// Inputs that are read one after the other: what it takes to hand one over is more than to read a small one.
    private func batches(_ indices: [Int], of contents: [InputContent]) -> [ArraySlice<Int>] {
        var batches: [ArraySlice<Int>] = []
        var start = 0
        var bytes = 0
        for (position, index) in indices.enumerated() {
            bytes += contents[index].size
            guard position + 1 - start == 256 || bytes > 1 << 20 || position + 1 == indices.count
            else { continue }
            batches.append(indices[start...position])
            start = position + 1
            bytes = 0
        }
        return batches
    }

    private func reading(
        _ content: InputContent, cutting lines: SliceSize? = nil
    ) -> ReadingTask {
        ReadingTask(ofFileAt: content.path, cutting: lines, on: threads)
    }

    private static let noStatus = POSIXFile.Status(
        size: 0, isDirectory: false, isRegular: false, inode: 0, modified: 0, changed: 0)

    /// From this size on, in bytes, it pays to read a file beside other work.
    static let largeSize = 8 << 20

    /// Hash and cuts in one pass.
    ///
    /// - Parameter isDeferred: whether that pass, if it is over a large file on disk, is to go on while the first slices are worked on;
    ///   ``Inventory/readTheRest()`` waits for it. Of lines, nothing is known yet then; what is cut
    ///   otherwise is only hashed beside that, because it may have to be seen as a whole.
    private func read(
        _ content: InputContent, _ size: SliceSize, _ unpacked: UnpackedFile?,
        isDeferred: Bool = false
    ) throws -> InventoriedInput {
        let framing = self.framing(content.name, content.type)
        func without(_ problem: String?) -> InventoriedInput {
            InventoriedInput(
                path: content.path,
                resource: Resource(
                    name: content.name, sha256: "", size: 0, mediaType: content.type),
                status: Self.noStatus, cuts: [], file: content.file, isMember: content.isMember,
                problem: problem, omission: content.omission)
        }
        if content.problem != nil || content.omission != nil { return without(content.problem) }
        let isHashedNow =
            !isDeferred || content.isMember || framing.isResource
            || content.size <= Self.largeSize
        // Without a thread the run fails, and not the file.
        if !isHashedNow { try threads?.start(workers) }
        do {
            if !isHashedNow, case .lines = framing {
                let status = try POSIXFile.status(content.path)
                return InventoriedInput(
                    path: content.path,
                    resource: Resource(
                        name: content.name, sha256: "", size: status.size, mediaType: content.type),
                    status: status, cuts: [], observed: observed, file: content.file,
                    reading: reading(content, cutting: size))
            }
            let reading = isHashedNow ? nil : reading(content)
            var hash = SHA256Stream()
            var cutter = SliceCutter(framing, size: size)
            var length = 0
            let isCut = !framing.isResource
            // Behind a member of a container comes the next one.
            let end = content.isMember ? content.size : Int.max / 2
            func ahead(_ range: Range<Int>) -> [UInt8] {
                let range = range.clamped(to: 0..<end)
                let place = content.base + range.lowerBound
                return
                    (try? ResourceReader.bytes(
                        place..<(place + range.count), ofFileAt: content.path)) ?? []
            }
            func take(_ bytes: UnsafeRawBufferPointer) {
                if isHashedNow { hash.update(bytes) }
                if isCut { cutter.scan(bytes, at: length, ahead: ahead) }
                length += bytes.count
            }
            var status = Self.noStatus
            if content.isMember, let unpacked {
                status = unpacked.status
                try ResourceReader.forEachChunk(
                    ofFileAt: content.path, range: content.base..<(content.base + content.size)
                ) {
                    take($0)
                    return true
                }
            } else {
                status = try ResourceReader.forEachChunk(ofFileAt: content.path, take)
            }
            if cutter.header.count >= SliceCutter.headerLimit {
                return without(
                    "its first record, the header, is longer than \(SliceCutter.headerLimit) bytes")
            }
            let finding: [UInt8]?
            do { finding = try cutter.finding() } catch {
                return without("\(error)")
            }
            return InventoriedInput(
                path: content.path, base: content.base,
                resource: Resource(
                    name: content.name, sha256: isHashedNow ? hash.finish() : "", size: length,
                    mediaType: content.type),
                status: status, cuts: cutter.cuts, header: cutter.header, finding: finding,
                observed: observed, file: content.file, isMember: content.isMember,
                reading: reading)
        } catch let error as InputChanged {
            throw error
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            return without((error as? FileError)?.cause ?? "\(error)")
        }
    }
}

/// How inputs are cut into records, by their names and by what they are.
typealias FramingChoice = @Sendable (_ name: String, _ type: MediaType) -> Framing

extension Plan {
    /// How the parser of the plan wants inputs cut.
    var framing: FramingChoice {
        guard let parser = parser.stage as? any Parser else { return { _, _ in .resource } }
        return { parser.framing(of: $0, type: $1) }
    }
}

extension Inventory {
    /// Reads the inputs of a plan.
    static func take(
        _ files: [Inputs.File], for plan: Plan, size: SliceSize?, workers: Int,
        threads: WorkerThreads? = nil, cache: InputCache? = nil, scratch: String? = nil
    ) async throws -> Inventory {
        try await take(
            files, framing: plan.framing, containers: plan.containers, size: size, workers: workers,
            threads: threads, cache: cache, scratch: scratch)
    }

    /// Reads every input, but for those that are known to be what they were.
    ///
    /// - Parameters:
    ///   - framing: how inputs are cut into records.
    ///   - containers: the forms of archives and compressed files that are opened.
    ///   - size: how large slices are to be; nil for what suits the inputs.
    ///   - workers: how many inputs are read at a time; with more than one, large inputs are
    ///     not hashed yet, and those of lines not cut either.
    ///   - threads: where these are read; nil for the threads that all tasks share.
    ///   - cache: what is known from earlier runs.
    ///   - scratch: a folder for what is taken out of containers; nil for one of its own.
    static func take(
        _ files: [Inputs.File], framing: @escaping FramingChoice,
        containers: [any Container.Type] = [], size: SliceSize?, workers: Int,
        threads: WorkerThreads? = nil, cache: InputCache? = nil, scratch: String? = nil
    ) async throws -> Inventory {
        let reader = InventoryReader(
            framing: framing, containers: containers, workers: workers, cache: cache,
            threads: threads)
        let statuses = files.map { try? POSIXFile.status($0.path) }
        let (contents, unpacked) = try reader.contents(of: files, statuses, scratch: scratch)
        let total = contents.reduce(0) { $0 + $1.size }
        let size = size ?? .suiting(total, last: cache?.sliceTarget(of: files))
        let inputs = try await reader.inputs(contents, statuses, size, unpacked)
        var own: [Int: Resource] = [:]
        for input in inputs where !input.isMember { own[input.file] = input.resource }
        var opened: [OpenedContainer] = []
        let resources = try files.indices.map { index in
            if let resource = own[index] { return resource }
            // The run reads what lies in a container, and its record names the container.
            let path = files[index].path
            let digest = try ResourceReader.digest(ofFileAt: path)
            guard digest.status == statuses[index] else { throw InputChanged(path: path) }
            let resource = Resource(
                name: files[index].name, sha256: digest.sha256, size: digest.size)
            opened.append(
                OpenedContainer(
                    path: path, resource: resource, status: digest.status, observed: reader.observed
                ))
            return resource
        }
        return Inventory(
            files: resources, inputs: inputs, slices: cut(inputs, size), sliceSize: size,
            unpacked: unpacked, forms: reader.forms, containers: opened)
    }
}

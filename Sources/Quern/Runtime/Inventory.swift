#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// All inputs of a run: hashed, and cut into slices.
struct Inventory: Sendable {
    var inputs: [InventoriedInput]
    var slices: [Slice]
    /// How the inputs were cut.
    var sliceSize: SliceSize

    var byteCount: Int { inputs.reduce(0) { $0 + $1.resource.size } }

    /// Whether the hashes of all inputs are known.
    var isHashed: Bool {
        inputs.allSatisfy { $0.problem != nil || !$0.resource.sha256.isEmpty }
    }

    /// Reads every input, but for those that are known to be what they were.
    ///
    /// - Parameters:
    ///   - size: how large slices are to be; nil for what suits the inputs.
    ///   - workers: how many inputs are read at a time; with more than one, large inputs are
    ///     cut but not hashed yet.
    ///   - cache: what is known from earlier runs.
    static func take(
        _ files: [Inputs.File], framing: Framing, size: SliceSize?, workers: Int,
        cache: InputCache? = nil
    ) async throws -> Inventory {
        let observed = POSIXFile.now
        let statuses = files.map { try? POSIXFile.status($0.path) }
        let total = statuses.reduce(0) { $0 + ($1?.size ?? 0) }
        let size = size ?? .suiting(total, last: cache?.sliceTarget(of: files))
        var inputs = [InventoriedInput?](repeating: nil, count: files.count)
        if let cache {
            for (index, file) in files.enumerated() {
                guard let status = statuses[index] else { continue }
                inputs[index] = cache.input(file, status, framing, size)
            }
        }
        let unknown = files.indices.filter { inputs[$0] == nil }
        if workers <= 1 {
            for index in unknown {
                try Task.checkCancellation()
                inputs[index] = try read(files[index], framing, size)
            }
        } else {
            try await withThrowingTaskGroup(of: (Int, InventoriedInput).self) { group in
                var started = 0
                var running = 0
                while started < unknown.count || running > 0 {
                    while started < unknown.count, running < workers {
                        let index = unknown[started]
                        group.addTask { (index, try readQuickly(files[index], framing, size)) }
                        started += 1
                        running += 1
                    }
                    guard let (index, input) = try await group.next() else { break }
                    inputs[index] = input
                    running -= 1
                    try Task.checkCancellation()
                }
            }
        }
        for index in unknown { inputs[index]?.observed = observed }
        let all = inputs.compactMap(\.self)
        return Inventory(inputs: all, slices: cut(all, size), sliceSize: size)
    }

    /// Hash and cuts in one pass.
    private static func read(
        _ file: Inputs.File, _ framing: Framing, _ size: SliceSize
    ) throws -> InventoriedInput {
        var hash = SHA256Stream()
        var cutter = LineCutter(size: size)
        var length = 0
        return try inventoried(file) {
            let status = try ResourceReader.forEachChunk(ofFileAt: file.path) { bytes in
                hash.update(bytes)
                if case .lines = framing { cutter.scan(bytes, at: length) }
                length += bytes.count
            }
            return (hash.finish(), length, status, cutter.cuts)
        }
    }

    /// Only the cuts of a large file; its hash is left for ``hashTheRest()``, which can go on while
    /// the first slices are worked on.
    private static func readQuickly(
        _ file: Inputs.File, _ framing: Framing, _ size: SliceSize
    ) throws -> InventoriedInput {
        guard case .lines = framing, (try? POSIXFile.status(file.path))?.size ?? 0 > 8 << 20 else {
            return try read(file, framing, size)
        }
        var cutter = LineCutter(size: size)
        var length = 0
        return try inventoried(file) {
            let status = try ResourceReader.forEachChunk(ofFileAt: file.path) { bytes in
                cutter.scan(bytes, at: length)
                length += bytes.count
            }
            return ("", length, status, cutter.cuts)
        }
    }

    /// Computes the hashes that ``take(_:framing:size:workers:)`` left out.
    ///
    /// - Throws: ``InputChanged`` when a file is no longer what was cut.
    func hashTheRest() throws {
        for input in inputs where input.problem == nil && input.resource.sha256.isEmpty {
            let digest = try ResourceReader.digest(ofFileAt: input.path)
            guard digest.size == input.resource.size,
                digest.status.modified == input.status.modified,
                digest.status.inode == input.status.inode
            else { throw InputChanged(path: input.path) }
            input.resource.setHash(digest.sha256)
        }
    }

    private static func inventoried(
        _ file: Inputs.File,
        _ body: () throws -> (String, Int, POSIXFile.Status, [InventoriedInput.Cut])
    ) throws -> InventoriedInput {
        do {
            let (sha256, size, status, cuts) = try body()
            return InventoriedInput(
                path: file.path, resource: Resource(name: file.name, sha256: sha256, size: size),
                status: status, cuts: cuts)
        } catch let error as InputChanged {
            throw error
        } catch {
            let status = POSIXFile.Status(
                size: 0, isDirectory: false, isRegular: false, inode: 0, modified: 0, changed: 0)
            return InventoriedInput(
                path: file.path, resource: Resource(name: file.name, sha256: "", size: 0),
                status: status, cuts: [], problem: (error as? FileError)?.cause ?? "\(error)")
        }
    }

    /// Groups inputs and their cuts into slices.
    ///
    /// Inputs smaller than a slice go together; where a group ends is decided by the hash of the input
    /// that ends it, so that a new file moves only its own group.
    private static func cut(_ inputs: [InventoriedInput], _ size: SliceSize) -> [Slice] {
        var slices: [Slice] = []
        var open: [Slice.Part] = []
        var openBytes = 0
        func close() {
            if !open.isEmpty { slices.append(Slice(index: slices.count, parts: open)) }
            open = []
            openBytes = 0
        }
        for (index, input) in inputs.enumerated() {
            let length = input.resource.size
            if input.cuts.count > 1 || length > size.maximum {
                close()
                var start = InventoriedInput.Cut(offset: 0, line: 1)
                let cuts = input.cuts.isEmpty ? [.init(offset: length, line: 0)] : input.cuts
                for cut in cuts where cut.offset > start.offset {
                    let part = Slice.Part(
                        input: index, range: start.offset..<cut.offset, firstLine: start.line,
                        isWholeResource: cut.offset - start.offset == length,
                        isOneLongLine: cut.endsLongLine, content: cut.content)
                    slices.append(Slice(index: slices.count, parts: [part]))
                    start = cut
                }
                continue
            }
            open.append(
                Slice.Part(
                    input: index, range: 0..<length, firstLine: 1, isWholeResource: true,
                    isOneLongLine: false))
            // A file costs more than its bytes.
            openBytes += length + 1024
            let hash = Fingerprint.fast(Array(input.resource.sha256.utf8))
            if openBytes >= size.minimum
                && size.cuts(afterRecordOf: length + 1024, hash: hash, at: openBytes)
                || openBytes >= size.maximum || open.count >= 4096
            {
                close()
            }
        }
        close()
        return slices
    }
}

/// Finds line ends at which a large file is cut.
///
/// A line longer than the largest slice gets a slice of its own, so that it can be refused without the
/// lines around it.
struct LineCutter {
    private var finished: [InventoriedInput.Cut] = []
    private let size: SliceSize
    private var sliceStart = 0
    private var lineStart = 0
    private var line = 1
    private var end = 0
    /// The beginning of the line that is being read; what decides about a cut after it.
    private var head: [UInt8] = []
    private static let headLength = 1024

    init(size: SliceSize) { self.size = size }

    /// All cuts so far; the last one is the end of what has been read.
    var cuts: [InventoriedInput.Cut] {
        guard end > sliceStart else { return finished }
        let isLong = end - lineStart > size.maximum && sliceStart == lineStart
        return finished + [.init(offset: end, line: line, endsLongLine: isLong)]
    }

    /// Takes the next bytes of the file.
    mutating func scan(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        guard let base = bytes.baseAddress else { return }
        var index = 0
        while index < bytes.count {
            guard let found = memchr(base + index, 0x0A, bytes.count - index) else { break }
            let stop = base.distance(to: UnsafeRawPointer(found))
            endLine(UnsafeRawBufferPointer(rebasing: bytes[index..<stop]), at: offset + stop)
            index = stop + 1
        }
        let room = Self.headLength - head.count
        head.append(contentsOf: bytes[index..<min(bytes.count, index + room)])
        end = offset + bytes.count
        separateLongLine(upTo: end)
    }

    private mutating func separateLongLine(upTo offset: Int) {
        if offset - lineStart > size.maximum, lineStart > sliceStart {
            cut(at: lineStart, line: line)
        }
    }

    private mutating func cut(at offset: Int, line: Int, endsLongLine: Bool = false) {
        finished.append(.init(offset: offset, line: line, endsLongLine: endsLongLine))
        sliceStart = offset
    }

    private mutating func endLine(_ rest: UnsafeRawBufferPointer, at offset: Int) {
        defer {
            lineStart = offset + 1
            line += 1
        }
        separateLongLine(upTo: offset)
        let length = offset - lineStart
        guard offset + 1 - sliceStart >= size.minimum else {
            if !head.isEmpty { head.removeAll(keepingCapacity: true) }
            return
        }
        let hash: UInt64
        if head.isEmpty {
            let count = min(rest.count, Self.headLength)
            hash = Fingerprint.fast(UnsafeRawBufferPointer(rebasing: rest[..<count]))
        } else {
            head.append(contentsOf: rest.prefix(Self.headLength - head.count))
            hash = Fingerprint.fast(head)
            head.removeAll(keepingCapacity: true)
        }
        let distance = offset + 1 - sliceStart
        if size.cuts(afterRecordOf: length, hash: hash, at: distance) || distance >= size.maximum {
            cut(at: offset + 1, line: line + 1, endsLongLine: length > size.maximum)
        }
    }
}

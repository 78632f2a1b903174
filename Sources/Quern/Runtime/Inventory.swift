#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// All inputs of a run: unpacked, hashed, and cut into slices.
struct Inventory: Sendable {
    /// The files on disk, which a run record lists.
    var files: [Resource]
    /// What there is to parse: the files, and in place of containers their members.
    var inputs: [InventoriedInput]
    var slices: [Slice]
    /// How the inputs were cut.
    var sliceSize: SliceSize
    /// What was taken out of containers.
    var unpacked: UnpackedFile?
    /// The forms of containers that were looked for.
    var forms = ""
    /// The files that were opened as containers.
    var containers: [OpenedContainer] = []

    struct OpenedContainer: Sendable {
        let path: String
        let resource: Resource
        let status: POSIXFile.Status
        /// When its status was taken, in nanoseconds.
        let observed: Int
    }

    var byteCount: Int { inputs.reduce(0) { $0 + $1.resource.size } }

    /// Whether all inputs have been read, so that their hashes are known.
    var isRead: Bool { inputs.allSatisfy { $0.reading == nil } }

    /// Waits for the hashes and cuts that ``take(_:for:size:workers:cache:scratch:)`` has not waited for. The slices that
    /// there are stay as they are, and others may follow.
    ///
    /// - Throws: ``InputChanged`` when a file is no longer what was seen before.
    mutating func readTheRest() async throws {
        var isCut = false
        for (index, input) in inputs.enumerated() {
            guard let reading = input.reading else { continue }
            let found = try await reading.value
            guard found.size == input.resource.size,
                found.status.modified == input.status.modified,
                found.status.inode == input.status.inode
            else { throw InputChanged(path: input.path) }
            input.resource.setHash(found.sha256)
            if reading.findsCuts {
                inputs[index].cuts = found.cuts
                isCut = true
            }
            inputs[index].reading = nil
        }
        if isCut { slices = Self.cut(inputs, sliceSize) }
    }

    /// Hands over the slices in order, those of a large input as its cuts are found.
    ///
    /// - Parameter body: false when it wants no more.
    func forEachSliceWhileReading(_ body: (Slice) async -> Bool) async {
        for slice in slices where await !body(slice) { return }
        guard let index = inputs.firstIndex(where: \.isToBeCut),
            let cuts = inputs[index].reading?.cuts
        else { return }
        var (start, count) = (InventoriedInput.Cut.start, slices.count)
        for await cut in cuts {
            let part = inputs[index].part(from: start, to: cut, of: index)
            guard await body(Slice(index: count, parts: [part])) else { return }
            start = cut
            count += 1
        }
    }

    /// Groups inputs and their cuts into slices.
    ///
    /// Inputs smaller than a slice go together; where a group ends is decided by the hash of the input
    /// that ends it, so that a new file moves only its own group. A file of lines that has not been read yet, and what comes
    /// behind it, is left out.
    static func cut(_ inputs: [InventoriedInput], _ size: SliceSize) -> [Slice] {
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
            // A large input, whose hash may not be known yet, cannot decide where a group ends.
            if input.cuts.count > 1 || length > min(size.maximum, InventoryReader.largeSize) {
                close()
                if input.isToBeCut { return slices }
                var start = InventoriedInput.Cut.start
                let cuts = input.cuts.isEmpty ? [.init(offset: length, line: 0)] : input.cuts
                for cut in cuts where cut.offset > start.offset {
                    let part = input.part(from: start, to: cut, of: index)
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

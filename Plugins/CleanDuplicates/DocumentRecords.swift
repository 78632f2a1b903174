internal import Quern

/// What the survey notes of every document: of those of a slice, then, merged, of all.
///
/// Values stand in columns. Those of a slice are in memory; those of the corpus go to a scratch file whenever they have
/// become larger than the space that they may take.
final class DocumentRecords: @unchecked Sendable {
    // Written by the one thread that surveys a slice or merges; read when that is done. What every document touches
    // is not checked for overlapping accesses.

    /// Documents that stand one after another in the input: those of a slice.
    struct Block: Sendable {
        /// Where the first of them stands.
        var resource: String
        var start: Int
        var first: Int
    }

    @exclusivity(unchecked) private(set) var blocks: [Block] = []
    @exclusivity(unchecked) private(set) var places = Column<UInt64>()
    /// Lowest first; empty when the order of the input decides.
    @exclusivity(unchecked) private(set) var ranks = Column<UInt64>()
    /// Documents with equal keys are duplicates. Two values each.
    @exclusivity(unchecked) private(set) var keys = Column<UInt64>()
    @exclusivity(unchecked) private(set) var idEnds = Column<UInt64>()
    @exclusivity(unchecked) private(set) var ids = Column<UInt8>()
    /// Of the few documents that stand for others already: the number of the document, and of how many.
    @exclusivity(unchecked) private(set) var others = Column<UInt64>()

    // With `by: near` only.
    /// How many keys every document has; 0 when every pair is looked at.
    private(set) var bandCount = 0
    /// Of a slice: the keys of all bands, document by document.
    private var signatures = Column<UInt32>()
    /// Of the corpus: the keys of all documents, band by band.
    private(set) var bands: [Column<UInt32>] = []
    /// Where the sets of documents end.
    private(set) var setEnds: [UInt64] = []
    private(set) var sets = Column<UInt32>()
    /// Of a set that is a sample: all hashes up to here, and none above.
    private(set) var limits: [UInt32] = []

    /// Memory that the survey of a slice uses again for every document.
    struct Work {
        var bytes: [UInt8] = []
        var bins: [UInt32] = []
        var tokens = TokenHashes()
        var set = ShingleSet()
    }

    var work = Work()
    private let space: SurveySpace?
    private var file: ScratchFile?
    /// Why it could not be spilled.
    private(set) var failure: (any Error)?

    init(in space: SurveySpace? = nil) { self.space = space }

    var count: Int { places.count }
    var isSpilled: Bool { file != nil }
    /// What the search in these records may take.
    var memory: Int { space?.memory ?? 128 << 20 }

    func makeFile() throws -> ScratchFile { try (space ?? SurveySpace()).makeFile() }

    func copy() -> DocumentRecords {
        let copy = DocumentRecords(in: space)
        copy.blocks = blocks
        (copy.places, copy.ranks, copy.keys) = (places, ranks, keys)
        (copy.idEnds, copy.ids, copy.others) = (idEnds, ids, others)
        (copy.bandCount, copy.signatures, copy.bands) = (bandCount, signatures, bands)
        (copy.setEnds, copy.sets, copy.limits) = (setEnds, sets, limits)
        (copy.file, copy.failure) = (file, failure)
        return copy
    }

    // MARK: Surveying

    func add(
        _ document: Document, key: (high: UInt64, low: UInt64), rank: UInt64?, others: Int = 0
    ) {
        if blocks.isEmpty {
            blocks = [
                Block(
                    resource: document.origin.resource.name,
                    start: document.origin.range.lowerBound,
                    first: 0)
            ]
        }
        if others > 0 { self.others.append(contentsOf: [UInt64(count), UInt64(others)]) }
        places.append(document.placeHash)
        if let rank { ranks.append(rank) }
        keys.append(key.high)
        keys.append(key.low)
        var id = document.id.text
        id.withUTF8 { ids.append(contentsOf: $0) }
        idEnds.append(UInt64(ids.count))
    }

    /// Adds the set of the document at hand, and its keys unless every pair is to be looked at.
    func addSet(_ minHash: MinHash?) {
        if let minHash {
            bandCount = minHash.bands
            minHash.sign(work.set.hashes, &work.bins)
            signatures.append(contentsOf: work.bins[..<bandCount])
        }
        let set = work.set.hashes
        var limit = UInt32.max
        if minHash == nil {
            set.withUnsafeBytes { sets.append(contentsOf: $0.bindMemory(to: UInt32.self)) }
        } else if set.count > Self.sampleSize {
            limit = Self.limit(of: set)
            for hash in set where UInt32(truncatingIfNeeded: hash >> 32) <= limit {
                sets.append(UInt32(truncatingIfNeeded: hash >> 32))
            }
        } else {
            sets.append(contentsOf: set.lazy.map { UInt32(truncatingIfNeeded: $0 >> 32) })
        }
        limits.append(limit)
        setEnds.append(UInt64(sets.count))
    }

    /// The sets of longer documents are sampled. At a similarity of 0.7 the standard deviation of what a sample of 512 says is 0.02.
    static let sampleSize = 512

    /// The greatest of a row of limits that leaves at most a sample.
    private static func limit(of set: [UInt64]) -> UInt32 {
        var counts = [Int](repeating: 0, count: 1 << 12)
        for hash in set { counts[Int(hash >> 52)] += 1 }
        var sum = 0
        var bucket = 0
        while bucket < counts.count, sum + counts[bucket] <= sampleSize {
            sum += counts[bucket]
            bucket += 1
        }
        // Of any set there is a first bucket that is not too full, unless hashing has failed.
        return UInt32(max(1, bucket) << 20 - 1)
    }

    // MARK: Merging

    func merge(_ other: DocumentRecords) {
        guard other.count > 0 else { return }
        if other.isSpilled {
            failure = StageError("records that were spilled cannot be merged again")
        }
        let (documents, idBytes, words) = (count, ids.count, sets.count)
        for var block in other.blocks {
            block.first += documents
            blocks.append(block)
        }
        places.append(other.places)
        ranks.append(other.ranks)
        keys.append(other.keys)
        idEnds.append(contentsOf: other.idEnds.values.lazy.map { $0 + UInt64(idBytes) })
        ids.append(other.ids)
        let pairs = other.others.values
        for index in stride(from: 0, to: pairs.count, by: 2) {
            others.append(contentsOf: [pairs[index] + UInt64(documents), pairs[index + 1]])
        }
        bandCount = max(bandCount, other.bandCount)
        if space == nil {
            signatures.append(other.signatures)
        } else {
            addBands(of: other)
        }
        setEnds.append(contentsOf: other.setEnds.lazy.map { $0 + UInt64(words) })
        sets.append(other.sets)
        limits += other.limits
        if let space, bytesInMemory > space.memory / 2 { spill(in: space) }
    }

    private func addBands(of slice: DocumentRecords) {
        guard bandCount > 0 else { return }
        if bands.isEmpty { bands = Array(repeating: Column(), count: bandCount) }
        slice.signatures.values.withUnsafeBufferPointer { keys in
            for band in bands.indices {
                bands[band].append(
                    contentsOf: stride(from: band, to: keys.count, by: bandCount).lazy.map {
                        keys[$0]
                    })
            }
        }
    }

    /// Puts the keys of records that were never merged in the order of bands.
    func finish() {
        if bands.isEmpty, bandCount > 0 { addBands(of: self) }
    }

    /// What could be spilled.
    private var bytesInMemory: Int {
        places.bytesInMemory + ranks.bytesInMemory + keys.bytesInMemory + idEnds.bytesInMemory
            + ids.bytesInMemory + others.bytesInMemory + sets.bytesInMemory
            + bands.reduce(0) { $0 + $1.bytesInMemory }
    }

    private func spill(in space: SurveySpace) {
        guard failure == nil else { return }
        do {
            let file = try self.file ?? space.makeFile()
            self.file = file
            try places.spill(to: file)
            try ranks.spill(to: file)
            try keys.spill(to: file)
            try idEnds.spill(to: file)
            try ids.spill(to: file)
            try others.spill(to: file)
            try sets.spill(to: file)
            for band in bands.indices { try bands[band].spill(to: file) }
        } catch {
            failure = error
        }
    }
}

extension DocumentRecords {
    func encode(to encoder: inout ByteEncoder) {
        encoder.list(blocks) { encoder, block in
            encoder.text(block.resource)
            encoder.count(block.start)
            encoder.count(block.first)
        }
        places.encode(to: &encoder)
        ranks.encode(to: &encoder)
        keys.encode(to: &encoder)
        idEnds.encode(to: &encoder)
        ids.encode(to: &encoder)
        others.encode(to: &encoder)
        encoder.count(bandCount)
        signatures.encode(to: &encoder)
        sets.encode(to: &encoder)
        encoder.boolean(!setEnds.isEmpty)
        var end: UInt64 = 0
        for index in setEnds.indices {
            encoder.count(Int(setEnds[index] - end))
            encoder.unsigned(UInt64(UInt32.max - limits[index]))
            end = setEnds[index]
        }
    }

    /// Whether all values lie where they must is checked, because they come from a file.
    convenience init(from decoder: inout ByteDecoder) throws {
        self.init()
        blocks = try decoder.list {
            Block(resource: try $0.text(), start: try $0.count(), first: try $0.count())
        }
        places = try Column(from: &decoder)
        ranks = try Column(from: &decoder)
        keys = try Column(from: &decoder)
        idEnds = try Column(from: &decoder)
        ids = try Column(from: &decoder)
        others = try Column(from: &decoder)
        bandCount = try decoder.count()
        signatures = try Column(from: &decoder)
        sets = try Column(from: &decoder)
        let count = places.count
        var end: UInt64 = 0
        if try decoder.boolean() {
            for _ in 0..<count {
                end += UInt64(try decoder.count())
                setEnds.append(end)
                limits.append(UInt32.max - UInt32(truncatingIfNeeded: try decoder.unsigned()))
            }
        }
        guard keys.count == 2 * count, idEnds.count == count, [0, count].contains(ranks.count),
            blocks.allSatisfy({ $0.first <= count }),
            signatures.count == count.multipliedReportingOverflow(by: bandCount).partialValue,
            others.count % 2 == 0,
            others.values.enumerated().allSatisfy({ index, value in
                index % 2 == 0
                    ? value < UInt64(count) : value <= UInt64(DocumentMark.mostOthers)
            }),
            Int(end) == sets.count, idEnds.values.last ?? 0 == ids.count,
            zip(idEnds.values, idEnds.values.dropFirst()).allSatisfy({ $0 <= $1 })
        else { throw DamagedBytes(offset: 0) }
    }
}

internal import Quern

/// What the survey notes of paragraphs or lines: every one once, with where it stands first.
final class UnitRecords: @unchecked Sendable {
    // Written by the one thread that surveys a slice or merges; read when that is done.

    /// The documents that have the units; their keys are not used.
    let documents: DocumentRecords
    private(set) var hashes = Column<UInt64>()
    /// The document in which it stands first, and its number there; the highest bit says that it stands elsewhere too.
    private(set) var owners = Column<UInt32>()
    private(set) var numbers = Column<UInt32>()
    /// Of a slice while it is surveyed.
    private var survey = UnitSurvey()
    private let space: SurveySpace?
    private var file: ScratchFile?
    private(set) var failure: (any Error)?

    static let repeats: UInt32 = 1 << 31

    init(in space: SurveySpace? = nil, documents: DocumentRecords? = nil) {
        self.space = space
        self.documents = documents ?? DocumentRecords(in: space)
    }

    var memory: Int { space?.memory ?? 128 << 20 }

    func copy() -> UnitRecords {
        let copy = UnitRecords(in: space, documents: documents.copy())
        (copy.hashes, copy.owners, copy.numbers) = (hashes, owners, numbers)
        (copy.survey, copy.file, copy.failure) = (survey, file, failure)
        return copy
    }

    // MARK: Surveying

    /// Adds a document, and the units that `body` finds in it.
    func add(_ document: Document, rank: UInt64?, units body: (inout UnitSurvey) -> Void) {
        documents.add(document, key: (0, 0), rank: rank)
        survey.begin(document: UInt32(documents.count - 1), rank: rank)
        // One access for all units: each access to a property of an object is checked.
        body(&survey)
    }

    /// The slice has been surveyed.
    private func close() {
        guard owners.count == 0, !survey.owners.isEmpty else { return }
        hashes.append(contentsOf: survey.hashes)
        owners.append(contentsOf: survey.owners)
        numbers.append(contentsOf: survey.numbers)
        survey = UnitSurvey()
    }

    // MARK: Merging

    func merge(_ other: UnitRecords) {
        close()
        other.close()
        let first = UInt32(documents.count)
        documents.merge(other.documents)
        failure = failure ?? documents.failure
        hashes.append(other.hashes)
        owners.append(Column(other.owners.values.map { $0 + first }))
        numbers.append(other.numbers)
        guard let space,
            hashes.bytesInMemory + owners.bytesInMemory + numbers.bytesInMemory > space.memory / 2,
            failure == nil
        else { return }
        do {
            let file = try self.file ?? space.makeFile()
            self.file = file
            try hashes.spill(to: file)
            try owners.spill(to: file)
            try numbers.spill(to: file)
        } catch {
            failure = error
        }
    }

    func encode(to encoder: inout ByteEncoder) {
        close()
        documents.encode(to: &encoder)
        hashes.encode(to: &encoder)
        owners.encode(to: &encoder)
        numbers.encode(to: &encoder)
    }

    init(from decoder: inout ByteDecoder) throws {
        space = nil
        documents = try DocumentRecords(from: &decoder)
        hashes = try Column(from: &decoder)
        owners = try Column(from: &decoder)
        numbers = try Column(from: &decoder)
        guard hashes.count == owners.count, hashes.count == numbers.count,
            owners.values.allSatisfy({ $0 < documents.count })
        else { throw DamagedBytes(offset: 0) }
    }
}

/// The units of a slice while it is surveyed.
struct UnitSurvey {
    private var known = KeyIndex()
    private(set) var hashes: [UInt64] = []
    private(set) var owners: [UInt32] = []
    private(set) var numbers: [UInt32] = []
    /// Of the slice's documents, when the first of them is not simply the first.
    private var ranks: [UInt64] = []
    private var document: UInt32 = 0

    mutating func begin(document: UInt32, rank: UInt64?) {
        self.document = document
        if let rank { ranks.append(rank) }
    }

    /// Adds a unit of the document at hand.
    @inline(__always)
    mutating func add(_ hash: UInt64, number: Int) {
        let (unit, isNew) = known.insert(hash)
        if isNew {
            hashes.append(hash)
            owners.append(document)
            numbers.append(UInt32(number))
            return
        }
        let before = owners[unit]
        if document != before, !ranks.isEmpty, ranks[Int(document)] < ranks[Int(before)] {
            owners[unit] = document
            numbers[unit] = UInt32(number)
        }
        numbers[unit] |= UnitRecords.repeats
    }
}

/// Where the units stand that the corpus has more than once: each stays at its place and goes everywhere else.
struct UnitTable: Sendable {
    private var index = KeyIndex()
    private var hashes: [UInt64] = []
    private var places: [UInt64] = []
    private var numbers: [UInt32] = []

    /// Where a unit stays; nil when there is only one.
    @inline(__always)
    func place(of hash: UInt64) -> (document: UInt64, number: UInt32)? {
        index.number(of: hash).map { (places[$0], numbers[$0]) }
    }

    init(_ records: UnitRecords) throws {
        if let failure = records.failure { throw failure }
        let order = try RankOrder(of: records.documents)
        // Some forty bytes for every unit that is looked at in one pass.
        var passBits: UInt64 = 0
        while records.hashes.count * 40 >> passBits > records.memory, passBits < 12 {
            passBits += 1
        }
        var owners: [UInt32] = []
        for pass in 0..<(UInt64(1) << passBits) {
            try add(records, order, pass, passBits, &owners)
        }
        // The places of the documents, read once and in order.
        var wanted = [UInt64](repeating: 0, count: records.documents.count)
        try records.documents.places.forEachValue { document, place in wanted[document] = place }
        for (unit, hash) in hashes.enumerated() {
            _ = index.insert(hash)
            places.append(wanted[Int(owners[unit])])
        }
    }

    private mutating func add(
        _ records: UnitRecords, _ order: RankOrder, _ pass: UInt64, _ bits: UInt64,
        _ owners: inout [UInt32]
    ) throws {
        var known = KeyIndex(capacity: records.hashes.count >> bits)
        var found: (hashes: [UInt64], owners: [UInt32], numbers: [UInt32]) = ([], [], [])
        var buffers: (owners: [UInt32], numbers: [UInt32]) = ([], [])
        try records.hashes.forEachChunk { first, chunk in
            let range = first..<(first + chunk.count)
            try records.owners.withValues(range, &buffers.owners) { chunkOwners in
                try records.numbers.withValues(range, &buffers.numbers) { chunkNumbers in
                    for place in chunk.indices {
                        let hash = chunk[place]
                        if bits > 0, hash >> (64 - bits) != pass { continue }
                        let (owner, number) = (chunkOwners[place], chunkNumbers[place])
                        let (unit, isNew) = known.insert(hash)
                        if isNew {
                            found.hashes.append(hash)
                            found.owners.append(owner)
                            found.numbers.append(number)
                            continue
                        }
                        if order.rank(of: Int(owner)) < order.rank(of: Int(found.owners[unit])) {
                            found.owners[unit] = owner
                            found.numbers[unit] = number
                        }
                        found.numbers[unit] |= UnitRecords.repeats
                    }
                }
            }
        }
        for unit in found.hashes.indices where found.numbers[unit] & UnitRecords.repeats != 0 {
            hashes.append(found.hashes[unit])
            owners.append(found.owners[unit])
            numbers.append(found.numbers[unit] & ~UnitRecords.repeats)
        }
    }

    func encode(to encoder: inout ByteEncoder) {
        encoder.count(hashes.count)
        for unit in hashes.indices {
            encoder.fixed(hashes[unit])
            encoder.fixed(places[unit])
            encoder.count(Int(numbers[unit]))
        }
    }

    init(from decoder: inout ByteDecoder) throws {
        for _ in 0..<(try decoder.count()) {
            hashes.append(try decoder.fixed())
            places.append(try decoder.fixed())
            numbers.append(UInt32(truncatingIfNeeded: try decoder.count()))
            _ = index.insert(hashes[hashes.count - 1])
        }
        guard index.count == hashes.count else { throw DamagedBytes(offset: 0) }
    }
}

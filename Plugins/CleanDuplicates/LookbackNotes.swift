internal import Quern

/// What looking back notes of the documents of a slice, and then what was decided about them.
public struct LookbackNotes: Sendable {
    /// Numbers the documents by their places.
    private var places = KeyIndex()
    /// Whether two documents stand at one place, so that no place tells which of them is meant.
    private(set) var isAmbiguous = false

    /// Memory to work in.
    var buffer: [UInt8] = []

    // Of whole documents.

    /// Documents with equal keys are duplicates.
    fileprivate(set) var keys: [(high: UInt64, low: UInt64)] = []
    fileprivate(set) var ids: [DocumentID] = []
    /// Who stands for a document that goes; nil for one that stays.
    fileprivate var survivors: [DocumentID?] = []
    /// Whether all stay, as in most slices; none need be looked up then.
    fileprivate var allStay = true

    // Of parts of documents.

    /// Of every part that is long enough, document by document.
    fileprivate(set) var hashes: [UInt64] = []
    /// Where those of each document end.
    private var ends: [Int] = []
    /// Whether a part stands earlier in the corpus.
    fileprivate var isRepeated: [Bool] = []

    private mutating func add(_ document: Document) {
        if !places.insert(document.placeHash).isNew { isAmbiguous = true }
    }

    mutating func add(_ document: Document, key: (high: UInt64, low: UInt64)) {
        add(document)
        keys.append(key)
        ids.append(document.id)
    }

    /// Adds a document with the hashes that `body` finds of its parts.
    mutating func add(_ document: Document, units body: (inout [UInt64]) -> Void) {
        add(document)
        body(&hashes)
        ends.append(hashes.count)
    }

    // MARK: Decisions

    /// Who stands for a document; nil when it stays.
    func survivor(of document: Document) -> DocumentID? {
        if allStay { return nil }
        return places.number(of: document.placeHash).flatMap { survivors[$0] }
    }

    /// For every part of a document that is long enough, whether it stands earlier in the corpus; nil when none does.
    func repeatedUnits(of document: Document) -> ArraySlice<Bool>? {
        guard !allStay, let number = places.number(of: document.placeHash) else {
            return nil
        }
        let units = isRepeated[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
        return units.contains(true) ? units : nil
    }
}

/// What looking back knows of the slices before: every text or part of a text once.
public struct LookbackPast: Sendable {
    private let limit: Int
    private var documents = WideKeyIndex()
    private var idEnds: [Int] = []
    private var ids: [UInt8] = []
    private var units = KeyIndex()

    init(limit: Int) { self.limit = limit }

    /// What it takes in memory, in bytes, when nothing of a slice came before.
    private func bytes(adding notes: LookbackNotes) -> Int {
        if notes.keys.isEmpty { return units.bytes(adding: notes.hashes.count) }
        let ends = (idEnds.count + notes.ids.count) * MemoryLayout<Int>.stride
        return documents.bytes(adding: notes.keys.count) + ends
            + notes.ids.reduce(ids.count) { $0 + $1.text.utf8.count }
    }

    /// - Throws: ``CannotLookBack`` when it would grow too large, or when places do not tell documents apart.
    mutating func decide(_ notes: inout LookbackNotes) throws {
        if notes.isAmbiguous || bytes(adding: notes) > limit { throw CannotLookBack() }
        notes.survivors.reserveCapacity(notes.keys.count)
        for index in notes.keys.indices {
            let found = documents.insert(notes.keys[index])
            if found.isNew {
                notes.ids[index].text.withUTF8Bytes { ids.append(contentsOf: $0) }
                idEnds.append(ids.count)
                notes.survivors.append(nil)
            } else {
                notes.survivors.append(self.id(found.number))
                notes.allStay = false
            }
        }
        notes.isRepeated.reserveCapacity(notes.hashes.count)
        for hash in notes.hashes {
            let isNew = units.insert(hash).isNew
            notes.isRepeated.append(!isNew)
            if !isNew { notes.allStay = false }
        }
    }

    private func id(_ number: Int) -> DocumentID {
        let start = number == 0 ? 0 : idEnds[number - 1]
        return DocumentID(String(decoding: ids[start..<idEnds[number]], as: UTF8.self))
    }
}

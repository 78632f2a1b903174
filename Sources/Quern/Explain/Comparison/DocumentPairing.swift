/// Which document of one run is which of another.
///
/// The id says it where it is the id of one document. Of several, the place says it as long as their input and how it is cut are the
/// same, and else the content, as far as it does.
struct DocumentPairing {
    typealias Key = DocumentCensus.Key
    private typealias Entry = DocumentCensus.Entry

    private let before: DocumentCensus
    private let after: DocumentCensus
    /// Whether documents of a resource lie at the same places in both runs.
    private let isSteady: (String) -> Bool
    /// The partners of documents, nil for those that have none, where these are not simply what has the same key.
    private var oldExceptions: [Key: Key?] = [:]
    private var newExceptions: [Key: Key?] = [:]

    init(
        _ before: DocumentCensus, _ after: DocumentCensus, isSteady: @escaping (String) -> Bool
    ) {
        (self.before, self.after, self.isSteady) = (before, after, isSteady)
        for (id, count) in before.counts {
            guard let other = after.counts[id],
                count > 1 || other > 1 || isTwo(Key(id: id, number: 0))
            else { continue }
            pair(
                (0..<count).map { Key(id: id, number: $0) },
                (0..<other).map { Key(id: id, number: $0) })
        }
    }

    func partner(ofOld key: Key) -> Key? {
        if let exception = oldExceptions[key] { return exception }
        return after.entries[key] == nil ? nil : key
    }

    func partner(ofNew key: Key) -> Key? {
        if let exception = newExceptions[key] { return exception }
        return before.entries[key] == nil ? nil : key
    }

    /// Whether the documents of a key lie at different places, one of them in an input that is the same.
    private func isTwo(_ key: Key) -> Bool {
        guard let mine = before.entries[key], let theirs = after.entries[key] else { return false }
        if Place(mine) == Place(theirs) { return false }
        return isSteady(mine.resource) || isSteady(theirs.resource)
    }

    /// Pairs the documents of one id: by the first that decides.
    private mutating func pair(_ mine: [Key], _ theirs: [Key]) {
        let isSteady = isSteady
        for key in mine { oldExceptions[key] = .some(nil) }
        for key in theirs { newExceptions[key] = .some(nil) }
        pair(mine, theirs) { Named(place: Place($0), hashes: $0.hashes) }
        pair(mine, theirs) { isSteady($0.resource) ? Place($0) : nil }
        // What is not at its place in an input that is the same is not there at all.
        let moving = mine.filter { before.entries[$0].map { !isSteady($0.resource) } ?? false }
        let moved = theirs.filter { after.entries[$0].map { !isSteady($0.resource) } ?? false }
        pair(moving, moved) { $0.hashes }
        pair(moving, moved) { $0.hashes.text }
        pair(moving, moved) { Place($0) }
        pair(moving, moved) { _ in true }
    }

    /// Pairs, in their order, documents without partners of which the same is to be said.
    private mutating func pair<Name: Hashable>(
        _ mine: [Key], _ theirs: [Key], by name: (Entry) -> Name?
    ) {
        var waiting: [Name: [Key]] = [:]
        for key in mine.reversed() where partner(ofOld: key) == nil {
            if let entry = before.entries[key], let name = name(entry) {
                waiting[name, default: []].append(key)
            }
        }
        guard !waiting.isEmpty else { return }
        for key in theirs where partner(ofNew: key) == nil {
            guard let entry = after.entries[key], let name = name(entry),
                let partner = waiting[name]?.popLast()
            else { continue }
            oldExceptions[partner] = key
            newExceptions[key] = partner
        }
    }

    private struct Place: Hashable {
        let resource: String
        let range: Range<Int>

        init(_ entry: Entry) { (resource, range) = (entry.resource, entry.range) }
    }

    private struct Named: Hashable {
        let place: Place
        let hashes: DocumentContent.Hashes
    }
}

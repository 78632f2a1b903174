#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How the name of a document was understood.
public enum NameMatch: String, Sendable {
    case file = "file"
    case id = "id"
    case idPrefix = "beginning of an id"
    case text = "text"
}

/// A document that a name may mean.
public struct Candidate: Sendable {
    public let id: DocumentID
    /// As the parser made it.
    public let title: String?
    public let origin: Origin
    /// The words that were looked for, with some text around them; nil for other ways to name a document.
    public let excerpt: String?
    let slice: Slice
}

/// The documents that were found under a name: the first few of them, and how many there are.
struct CandidateList: Sendable {
    private(set) var all: [Candidate] = []
    private(set) var count = 0
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    /// - Parameter part: the identity of the part that is meant, which is made of the document later.
    mutating func add(
        _ document: Document, as part: DocumentID? = nil, in slice: Slice, excerpt: String? = nil
    ) {
        count += 1
        guard all.count < limit else { return }
        all.append(
            Candidate(
                id: part ?? document.id, title: document.metadata.title, origin: document.origin,
                excerpt: excerpt, slice: slice))
    }

    mutating func merge(_ other: CandidateList) {
        count += other.count
        all += other.all.prefix(max(0, limit - all.count))
    }
}

/// Finds documents among the inputs of a run by id or by words, one slice at a time.
struct DocumentSearch: Sendable {
    let name: String
    let limit: Int
    /// Shorter beginnings of ids mean nothing.
    private static let shortestPrefix = 4

    init(_ name: String, limit: Int) {
        self.name = name
        self.limit = limit
    }

    struct Matches: Sendable {
        var id: CandidateList
        var idPrefix: CandidateList
        var text: CandidateList

        init(limit: Int) {
            id = CandidateList(limit: limit)
            idPrefix = CandidateList(limit: limit)
            text = CandidateList(limit: limit)
        }

        mutating func merge(_ other: Matches) {
            id.merge(other.id)
            idPrefix.merge(other.idPrefix)
            text.merge(other.text)
        }

        /// The best way to understand the name: an id, else words, else the beginning of an id.
        var best: (NameMatch, CandidateList)? {
            if id.count > 0 { return (.id, id) }
            if idPrefix.count > 0 { return (.idPrefix, idPrefix) }
            return text.count > 0 ? (.text, text) : nil
        }
    }

    /// Looks at the documents of a slice as the parser makes them.
    func parsed(_ slice: Slice, _ runner: ChainRunner) throws -> Matches {
        let log = SearchLog(self, slice)
        var runner = runner
        runner.observer = {
            if case .parsed(let document, let text, _) = $0 { log.look(at: document, text) }
        }
        _ = try runner.segment(of: slice, upTo: 1)
        return log.matches
    }

    /// Looks at the documents of a slice as the chain leaves them, also those that it drops.
    func cleaned(_ slice: Slice, _ runner: ChainRunner) throws -> Matches {
        let log = SearchLog(self, slice)
        var runner = runner
        runner.observer = { if case .dropped(_, let document) = $0 { log.look(at: document, "") } }
        let segment = try runner.segment(of: slice, upTo: runner.plan.chain.upperBound)
        for document in segment.documents { log.look(at: document, "") }
        return log.matches
    }

    /// The matches in one slice; used by one thread.
    private final class SearchLog: @unchecked Sendable {
        private let search: DocumentSearch
        private let slice: Slice
        private let words: [UInt8]
        private(set) var matches: Matches

        init(_ search: DocumentSearch, _ slice: Slice) {
            self.search = search
            self.slice = slice
            words = Array(search.name.utf8)
            matches = Matches(limit: search.limit)
        }

        func look(at document: Document, _ firstText: String) {
            let id = document.id.text.utf8
            if id.elementsEqual(words) {
                matches.id.add(document, in: slice)
            } else if document.id.mayBecome(search.name) {
                matches.id.add(document, as: DocumentID(search.name), in: slice)
            } else if words.count >= DocumentSearch.shortestPrefix, id.starts(with: words) {
                matches.idPrefix.add(document, in: slice)
            } else {
                for text in [firstText, document.text, document.metadata.title ?? ""] {
                    guard let excerpt = excerpt(of: text) else { continue }
                    matches.text.add(document, in: slice, excerpt: excerpt)
                    return
                }
            }
        }

        /// The words with some text around them, if they occur.
        private func excerpt(of text: String) -> String? {
            var text = text
            return text.withUTF8 { bytes in
                guard let base = bytes.baseAddress, let first = words.first else { return nil }
                var place = 0
                while bytes.count - place >= words.count,
                    let found = memchr(
                        base + place, Int32(first), bytes.count - place - words.count + 1)
                {
                    place = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
                    if memcmp(found, words, words.count) == 0 {
                        return Self.excerpt(bytes, place..<(place + words.count))
                    }
                    place += 1
                }
                return nil
            }
        }

        private static func excerpt(
            _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
        ) -> String {
            var start = max(0, range.lowerBound - 24)
            var end = min(bytes.count, range.upperBound + 36)
            while start < range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
            while end > range.upperBound, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            return (start > 0 ? "…" : "") + String(decoding: bytes[start..<end], as: UTF8.self)
                + (end < bytes.count ? "…" : "")
        }
    }
}

extension DocumentID {
    /// Whether the identity of a part of this document, or a part of a part, can be a text: `ID#2`.
    func mayBecome(_ part: String) -> Bool {
        let (whole, part) = (text.utf8, part.utf8)
        guard part.count > whole.count + 1, part.starts(with: whole) else { return false }
        let rest = part.dropFirst(whole.count)
        return rest.first == UInt8(ascii: "#")
            && rest.allSatisfy { $0 == UInt8(ascii: "#") || (0x30...0x39).contains($0) }
    }
}

extension Inputs.File {
    /// The files that a name means: by path, else by file name, else by file name without extension.
    static func named(_ name: String, among files: [Inputs.File]) -> [Inputs.File] {
        guard !name.isEmpty, !name.utf8.contains(0) else { return [] }
        let path = Path.absolute(name)
        let ways: [(Inputs.File) -> Bool] = [
            { $0.name == name || Path.absolute($0.path) == path },
            // A member of an archive, by its path through the archive.
            { name.hasPrefix($0.name + "/") || path.hasPrefix(Path.absolute($0.path) + "/") },
            { $0.name.hasSuffix("/" + name) },
            { file in
                let last = Path.name(file.name)
                guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return false }
                return last[..<dot] == name || last.prefix { $0 != "." } == name
                    || ("/" + file.name).hasSuffix("/" + name + last[dot...])
            },
        ]
        for way in ways {
            let found = files.filter(way)
            if !found.isEmpty { return found }
        }
        return []
    }
}

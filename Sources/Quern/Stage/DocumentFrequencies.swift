/// In how many documents of the corpus each of something is, such as a line or a term, by its hash.
///
/// A summary for stages with a survey that decide by how common things are. Twelve bytes and some for each; two
/// things of one 64-bit hash count as one.
public struct DocumentFrequencies: SurveySummary {
    public private(set) var documents = 0
    public private(set) var counts: [UInt64: UInt32] = [:]

    public init() {}

    /// Counts a document with the hashes of what it has, each once.
    public mutating func add(documentWith hashes: Set<UInt64>) {
        documents += 1
        for hash in hashes { counts[hash, default: 0] += 1 }
    }

    /// Forgets what is in fewer documents.
    public mutating func keep(atLeast least: Int) {
        counts = counts.filter { Int($0.value) >= least }
    }

    public mutating func merge(_ other: DocumentFrequencies) {
        documents += other.documents
        counts.merge(other.counts) { $0 &+ $1 }
    }

    public func encode(to encoder: inout ByteEncoder) {
        encoder.count(documents)
        encoder.list(counts.sorted { $0.key < $1.key }) { encoder, entry in
            encoder.fixed(entry.key)
            encoder.count(Int(entry.value))
        }
    }

    public init(from decoder: inout ByteDecoder) throws {
        documents = try decoder.count()
        for (key, count) in try decoder.list({
            (try $0.fixed(), UInt32(clamping: try $0.count()))
        }) {
            counts[key] = count
        }
    }
}

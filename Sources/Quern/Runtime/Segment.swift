/// What a slice has become so far: the documents, and the account of all that is no longer there.
struct Segment: Sendable {
    var documents: [Document] = []
    var dropped: [DroppedDocument] = []
    var quarantined: [QuarantinedRecord] = []
    var ledger: Ledger
    /// The bytes of the slice's parts while they are at hand; empty when they must be read again.
    var sources: [[UInt8]] = []
    /// What the survey of the stage that comes next says of it, when a worker process has asked.
    var survey: SurveySummaryBox?
    /// Whether another run would certainly make the same of the slice: not when a document was given up
    /// because it took too long, too much memory or a process with it, or when a stage says so of its failure.
    var isRepeatable = true
    /// The CPU time that it took to make, in nanoseconds.
    var cost = 0

    /// Whether it costs more to make than to keep.
    ///
    /// Memory that nobody has used before costs 0.7 nanoseconds a byte here, for fresh pages and their end; making a segment
    /// the first time costs that too, hence the two. One that has merely been read from JSON Lines or text is
    /// read again, which leaves the memory small; one that has been cleaned is kept.
    var isWorthKeeping: Bool { cost > weight * 2 }

    /// Notes that a stage has failed on a document.
    mutating func note(_ error: any Error) {
        if let error = error as? StageError, !error.isRepeatable { isRepeatable = false }
    }

    /// About how much memory it takes, in bytes.
    var weight: Int {
        var bytes = 4096 + dropped.count * 300
        for index in documents.indices { bytes += documents[index].weight }
        for record in quarantined { bytes += 300 + (record.text?.utf8.count ?? 0) }
        return bytes
    }
}

/// A record or document on which a stage failed.
public struct QuarantinedRecord: Sendable {
    /// The document, when there was one already.
    public let id: DocumentID?
    public let resource: String
    public let range: Range<Int>
    public let line: Int
    /// The label of the stage.
    public let stage: String
    /// What the stage said.
    public let message: String
    /// The byte of the resource at which the stage met the error, where it knows.
    public let place: Int?
    /// The document's text as the stage was given it.
    public let text: String?

    public var error: String { place.map { "\(message) at byte \($0)" } ?? message }

    init(
        id: DocumentID?, resource: String, range: Range<Int>, line: Int, stage: String,
        message: String, place: Int? = nil, text: String?
    ) {
        self.id = id
        self.resource = resource
        self.range = range
        self.line = line
        self.stage = stage
        self.message = message
        self.place = place
        self.text = text
    }
}

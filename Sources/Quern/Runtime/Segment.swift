/// What a slice has become so far: the documents, and the account of all that is no longer there.
struct Segment: Sendable {
    var documents: [Document] = []
    var dropped: [DroppedDocument] = []
    var quarantined: [QuarantinedRecord] = []
    var ledger: Ledger

    /// About how much memory it takes, in bytes.
    var weight: Int {
        var bytes = 4096 + dropped.count * 300
        for document in documents { bytes += document.weight }
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
    public let error: String
    /// The document's text as the stage was given it.
    public let text: String?
}

/// Where segments are kept between the passes of a run.
///
/// A segment that is not there is made again from its slice, which gives the same result; a store is
/// therefore free to keep as much as it likes.
protocol SegmentStore: AnyObject, Sendable {
    /// - Parameter stage: the position up to which the chain has been run.
    func segment(slice: Int, upTo stage: Int) -> Segment?
    /// Whether it is of no use to keep more.
    var isFull: Bool { get }
    func keep(_ segment: Segment, slice: Int, upTo stage: Int)
}

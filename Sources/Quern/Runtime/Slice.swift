/// A unit of work: neighbouring records of about a mebibyte, cut at places that content decides.
struct Slice: Sendable {
    /// A range of one input.
    struct Part: Sendable {
        /// The input, by its position in the inventory.
        var input: Int
        var range: Range<Int>
        /// The line at which the part starts, counted from 1.
        var firstLine: Int
        var isWholeResource: Bool
        /// Whether this is a single record, longer than the largest slice.
        var isOneLongLine: Bool
        /// The hash of its bytes, where it is known from an earlier run.
        var content: String?
    }

    let index: Int
    var parts: [Part]
    var byteCount: Int { parts.reduce(0) { $0 + $1.range.count } }
}

/// An input that has been hashed: a file, or a member of a container.
struct InventoriedInput: Sendable {
    /// The file that its bytes lie in.
    let path: String
    /// Where they begin in the file.
    var base = 0
    let resource: Resource
    let status: POSIXFile.Status
    /// Framing by lines or records: where the input may be cut, with the line that starts there; ends with the size.
    var cuts: [Cut]
    /// The first record, when it is the header of all others.
    var header: [UInt8] = []
    /// What the framing found out about the whole resource.
    var finding: [UInt8]?
    /// When the file's status was taken, in nanoseconds.
    var observed = 0
    /// The file of the run that it is or that it was taken out of, by its position.
    var file = 0
    /// Whether it was taken out of a container.
    var isMember = false
    /// Finds its hash, and the cuts behind its beginning, while these are not known yet.
    var reading: ReadingTask?
    /// Why it could not be read.
    var problem: String?
    /// Why it was passed over on purpose.
    var omission: String?

    /// Whether there are bytes to be parsed.
    var isReadable: Bool { problem == nil && omission == nil }

    /// Whether its cuts are still looked for.
    var isToBeCut: Bool { reading?.findsCuts ?? false }

    /// What lies between two cuts; the input is that of this position.
    func part(from start: Cut, to end: Cut, of position: Int) -> Slice.Part {
        Slice.Part(
            input: position, range: start.offset..<end.offset, firstLine: start.line,
            isWholeResource: end.offset - start.offset == resource.size,
            isOneLongLine: end.endsLongLine, content: end.content)
    }

    struct Cut: Sendable, Equatable {
        static let start = Cut(offset: 0, line: 1)

        var offset: Int
        var line: Int
        /// Whether what ends here is a single record, longer than the largest slice.
        var endsLongLine = false
        /// The hash of what lies between the cut before and this one, where it is known.
        var content: String?
    }
}

/// How large slices are.
///
/// A slice is also what is computed again when one document of it is new, and what a worker may be left alone with at the end, so a
/// corpus is cut into more than two hundred slices, unless that makes them very small; and once it has been cut, it stays cut that way
/// while it grows or shrinks.
public struct SliceSize: Sendable, Hashable {
    /// The size aimed at, in bytes.
    public var target: Int

    public init(target: Int = 1 << 20) { self.target = min(max(1, target), 1 << 30) }

    /// The size that suits a corpus.
    ///
    /// - Parameters:
    ///   - total: the size of all inputs, in bytes.
    ///   - last: the size at which they were cut before.
    static func suiting(_ total: Int, last: Int?) -> SliceSize {
        let ideal = min(max(8 << 10, total / 230), 1 << 20)
        if let last, last / 4 <= ideal, ideal <= last * 4 { return SliceSize(target: last) }
        return SliceSize(target: ideal)
    }

    /// No cut before this many bytes.
    var minimum: Int { target / 4 }
    /// A cut at the next record after this many bytes.
    var maximum: Int { target * 4 }

    /// Whether to cut after a record, given the hash of its content and the bytes since the last cut, it included.
    ///
    /// The probability grows with the record's length, so that slices have the same size whatever records are
    /// like, and with the distance, so that few are much larger than others: lengths follow Rayleigh's
    /// distribution. What cuts early on would cut later too, so after a change the old cuts are soon met
    /// again.
    func cuts(afterRecordOf length: Int, hash: UInt64, at distance: Int) -> Bool {
        let target = Double(target)
        let share = 2 * Double(length + 64) / target * (Double(distance) / target)
        return share >= 1 || Double(hash >> 11) < share * Double(1 << 53)
    }
}

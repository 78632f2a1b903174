/// A part of a slice's work, after a record in the slice has brought a worker down.
struct SlicePiece: Sendable {
    var slice: Slice
    /// Whether it cannot be cut further.
    var isOneRecord: Bool
}

extension Slice {
    /// About how large pieces are: a worker that goes down loses no more work than that.
    static let pieceSize = 1 << 16

    /// Cuts a slice into small pieces, one of which is the record at a place.
    ///
    /// The results of the pieces, joined, are the result of the slice: every record is parsed alone, and
    /// every document is cleaned and tagged alone.
    ///
    /// - Parameter source: gives the bytes of a part.
    func pieces(
        around place: WorkMark.Place, framing: (Part) -> Framing,
        source: (Part) throws -> [UInt8]
    ) throws -> [SlicePiece] {
        var found: [(part: Part, isRecord: Bool)] = []
        for (index, part) in parts.enumerated() {
            let framing = framing(part)
            if index == place.part, !framing.isResource, !part.isOneLongLine {
                found += try part.cut(
                    at: place.range.lowerBound, framing, bytes: try source(part))
            } else {
                found.append((part, index == place.part))
            }
        }
        var pieces: [SlicePiece] = []
        var open: [Part] = []
        func close() {
            if !open.isEmpty {
                pieces.append(
                    SlicePiece(slice: Slice(index: self.index, parts: open), isOneRecord: false))
            }
            open = []
        }
        for (part, isRecord) in found {
            let bytes = open.reduce(0) { $0 + $1.range.count }
            // A piece has one part of a resource, as slices have.
            if isRecord || bytes + part.range.count > Self.pieceSize
                || open.last?.input == part.input
            {
                close()
            }
            open.append(part)
            if isRecord {
                close()
                pieces[pieces.count - 1].isOneRecord = true
            }
        }
        close()
        // What is not where it is said to be must not be cut for ever.
        if pieces.count == 1 { pieces[0].isOneRecord = true }
        return pieces
    }
}

extension Slice.Part {
    /// Cuts records: the wanted one stands alone, the others in groups.
    ///
    /// - Parameter wanted: where the wanted record begins in the resource.
    fileprivate func cut(
        at wanted: Int, _ framing: Framing, bytes: [UInt8]
    ) throws -> [(part: Slice.Part, isRecord: Bool)] {
        var found: [(part: Slice.Part, isRecord: Bool)] = []
        var start = 0
        var startLine = firstLine
        func add(upTo end: Int, isRecord: Bool) {
            guard end > start else { return }
            var part = self
            part.range = (range.lowerBound + start)..<(range.lowerBound + end)
            part.firstLine = startLine
            part.isWholeResource = isWholeResource && part.range == range
            found.append((part, isRecord))
        }
        try bytes.withUnsafeBytes { buffer in
            try framing.forEachRecord(of: buffer) { record in
                let line = firstLine + record.line - 1
                let place = range.lowerBound + record.content.lowerBound
                if place == wanted {
                    add(upTo: record.span.lowerBound, isRecord: false)
                    (start, startLine) = (record.span.lowerBound, line)
                    add(upTo: record.span.upperBound, isRecord: true)
                    (start, startLine) = (record.span.upperBound, line)
                    let span = UnsafeRawBufferPointer(rebasing: buffer[record.span])
                    startLine += span.newlineCount
                } else if record.span.upperBound - start >= Slice.pieceSize {
                    add(upTo: record.span.lowerBound, isRecord: false)
                    (start, startLine) = (record.span.lowerBound, line)
                }
            }
            add(upTo: buffer.count, isRecord: false)
        }
        return found
    }
}

extension Segment {
    /// What a slice has become, from what its pieces have become, in their order.
    init(joining pieces: [Segment], plan: Plan, ledger: Ledger) {
        self.init(ledger: ledger)
        var order: [String: Int] = [:]
        for stage in plan.stages { order[stage.label] = stage.position }
        var dropped = [[DroppedDocument]](repeating: [], count: plan.stages.count)
        var quarantined = [[QuarantinedRecord]](repeating: [], count: plan.stages.count)
        for piece in pieces {
            documents += piece.documents
            self.ledger.merge(piece.ledger)
            // A whole slice goes through one stage after the other, and so its lists are ordered.
            for document in piece.dropped { dropped[order[document.stage] ?? 0].append(document) }
            for record in piece.quarantined { quarantined[order[record.stage] ?? 0].append(record) }
            isRepeatable = isRepeatable && piece.isRepeatable
        }
        self.dropped = dropped.flatMap(\.self)
        self.quarantined = quarantined.flatMap(\.self)
    }
}

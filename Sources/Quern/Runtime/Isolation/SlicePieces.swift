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
        around place: WorkMark.Place, framing: Framing, source: (Part) throws -> [UInt8]
    ) rethrows -> [SlicePiece] {
        var found: [(part: Part, isRecord: Bool)] = []
        for (index, part) in parts.enumerated() {
            if index == place.part, !framing.isResource, !part.isOneLongLine {
                found += part.cut(at: place.line, bytes: try source(part))
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
    /// Cuts lines: the wanted one stands alone, the others in groups.
    fileprivate func cut(
        at wanted: Int, bytes: [UInt8]
    ) -> [(part: Slice.Part, isRecord: Bool)] {
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
        bytes.withUnsafeBytes { buffer in
            var line = firstLine
            var lineStart = 0
            while lineStart < buffer.count {
                let end = buffer.firstNewline(from: lineStart).map { $0 + 1 } ?? buffer.count
                if line == wanted {
                    add(upTo: lineStart, isRecord: false)
                    (start, startLine) = (lineStart, line)
                    add(upTo: end, isRecord: true)
                    (start, startLine) = (end, line + 1)
                } else if end - start >= Slice.pieceSize {
                    add(upTo: end, isRecord: false)
                    (start, startLine) = (end, line + 1)
                }
                lineStart = end
                line += 1
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

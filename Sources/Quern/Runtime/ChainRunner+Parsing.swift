#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The parser at work on a slice: what every record asks for, looked up once.
private final class Reading {
    let parser: any Parser
    let onError: ErrorPolicy
    /// The layers that it may write.
    let layers: [String]
    let context: StageContext

    init?(by stage: PlannedStage) {
        guard let parser = stage.stage as? any Parser else { return nil }
        self.parser = parser
        onError = stage.onError
        layers = stage.layers.writes
        context = StageContext(label: stage.label)
    }
}

/// What the records of a part of a slice come from.
///
/// All of it is the slice's own, because what processors count references to must not be what others count them to.
private final class RecordSource {
    let part: Slice.Part
    private let size: Int
    private let carrier: RecordCarrier

    init(_ part: Slice.Part, of input: InventoriedInput) {
        self.part = part
        size = input.resource.size
        carrier = RecordCarrier(
            part.isWholeResource ? input.resource : input.resource.copy(),
            header: input.header.withUnsafeBufferPointer { Array($0) },
            finding: input.finding?.withUnsafeBufferPointer { Array($0) })
    }

    func record(_ bytes: UnsafeRawBufferPointer, at place: Int, line: Int) -> Record {
        Record(
            bytes: bytes, start: place, line: line,
            isWholeResource: part.isWholeResource && bytes.count == size, carrier: carrier)
    }
}

/// From the bytes of a slice to its documents.
extension ChainRunner {
    /// - Parameter sources: the bytes of the slice's parts, when they have been read already.
    func parse(
        _ slice: Slice, sources: [[UInt8]]? = nil, into segment: inout Segment
    ) throws {
        guard let reading = Reading(by: plan.parser) else { return }
        let collector = EditCollector()
        var documents = ParsedDocuments(collector: collector, keepsFirstStates: observer != nil)
        for (index, part) in slice.parts.enumerated() {
            let input = inventory.inputs[part.input]
            if let omission = input.omission {
                segment.ledger.rows[0].documentsIn += 1
                segment.ledger.rows[0].dropped[omission, default: 0] += 1
                continue
            }
            if let problem = input.problem {
                segment.ledger.rows[0].records += 1
                quarantine(
                    "cannot be read: \(problem)", nil, part, part.range, part.firstLine, &segment)
                continue
            }
            if refuses(part) {
                segment.ledger.rows[0].records += 1
                quarantine(
                    tooLarge(part.range.count), nil, part, part.range, part.firstLine, &segment)
                continue
            }
            let bytes = try sources?[index] ?? ResourceReader.bytes(part.range, of: input)
            let source = RecordSource(part, of: input)
            try bytes.withUnsafeBytes { buffer in
                let framing = framing(of: part)
                if framing.isResource {
                    try parse(
                        buffer, source, start: 0, line: part.firstLine, reading.parser, reading,
                        &documents, &segment)
                } else {
                    try parseRecords(
                        buffer, framing, source, reading.parser, reading, &documents, &segment)
                }
            }
        }
        let firstStates = documents.firstStates ?? []
        segment.documents = documents.take()
        segment.ledger.rows[0].documentsOut = segment.documents.count
        segment.ledger.rows[0].documentsIn += segment.documents.count
        effort.add(segment.ledger.rows[0].documentsIn, at: 0)
        for index in segment.documents.indices {
            for layer in segment.documents[index].annotations.layers {
                segment.ledger.rows[0].annotations[layer.name, default: 0] +=
                    layer.annotations.count
            }
        }
        segment.ledger.rows[0].counts = reading.context.counters.counts
        segment.ledger.rows[0].edits = collector.tallies
        if let observer {
            for (document, first) in zip(segment.documents, firstStates) {
                observer(.parsed(document, firstText: first.text, firstMap: first.map))
            }
        }
    }

    /// Whether a part is one record that is too large to be read.
    func refuses(_ part: Slice.Part) -> Bool {
        part.range.count > recordLimit && (part.isOneLongLine || framing(of: part).isResource)
    }

    /// How the input of a part is cut into records.
    func framing(of part: Slice.Part) -> Framing {
        let resource = inventory.inputs[part.input].resource
        return plan.framing(resource.name, resource.mediaType)
    }

    private func tooLarge(_ size: Int) -> String {
        "the record has \(size) bytes and the limit is \(recordLimit); raise --memory"
    }

    private func parseRecords(
        _ buffer: UnsafeRawBufferPointer, _ framing: Framing, _ source: RecordSource,
        _ parser: some Parser, _ reading: Reading, _ documents: inout ParsedDocuments,
        _ segment: inout Segment
    ) throws {
        let part = source.part
        var sawRecord = false
        // The header is no record; what is too long to be one has been found out before.
        var isHeader = framing.hasHeader && part.range.lowerBound == 0
        try framing.forEachRecord(of: buffer) { framed in
            if isHeader {
                isHeader = false
                return
            }
            sawRecord = true
            let start = framed.content.lowerBound
            let line = part.firstLine + framed.line - 1
            if framed.content.count > recordLimit {
                let place = part.range.lowerBound
                let range = (place + start)..<(place + framed.content.upperBound)
                segment.ledger.rows[0].records += 1
                quarantine(tooLarge(framed.content.count), nil, part, range, line, &segment)
            } else {
                try parse(
                    UnsafeRawBufferPointer(rebasing: buffer[framed.content]), source, start: start,
                    line: line, parser, reading, &documents, &segment)
            }
        }
        if !sawRecord, part.isWholeResource {
            segment.ledger.rows[0].documentsIn += 1
            segment.ledger.rows[0].dropped["empty file", default: 0] += 1
        }
    }

    private func parse(
        _ bytes: UnsafeRawBufferPointer, _ source: RecordSource, start: Int, line: Int,
        _ parser: some Parser, _ reading: Reading, _ documents: inout ParsedDocuments,
        _ segment: inout Segment
    ) throws {
        let place = source.part.range.lowerBound + start
        let record = source.record(bytes, at: place, line: line)
        segment.ledger.rows[0].records += 1
        if bytes.isEmpty {
            segment.ledger.rows[0].documentsIn += 1
            segment.ledger.rows[0].dropped["empty file", default: 0] += 1
            return
        }
        documents.begin(record, stage: 0)
        let before = documents.documents.count
        let counters = reading.context.counters
        var faultLine = line
        do {
            try watch?.begin(record: place..<(place + bytes.count), of: record.resource, line: line)
            defer { watch?.end() }
            try parser.parse(record, into: &documents, in: reading.context)
            try counters.check(against: [])
            let made = documents.documents.count - before
            if let layer = documents.firstLayer(from: before, otherThan: reading.layers) {
                throw StageError("it writes the layer '\(layer)', which it does not declare")
            }
            if reading.onError == .stop, let refusal = documents.refusals.first {
                faultLine = refusal.line
                throw StageError(refusal.message, atByte: refusal.place.map { $0 - place })
            }
            counters.commit()
            documents.commit()
            for refusal in documents.refusals {
                if !refusal.isRepeatable { segment.isRepeatable = false }
                if reading.onError == .drop {
                    segment.ledger.rows[0].documentsIn += 1
                    segment.ledger.rows[0].dropped["error", default: 0] += 1
                } else {
                    quarantine(
                        refusal.message, at: refusal.place, refusal.text, source.part,
                        refusal.range,
                        refusal.line, &segment)
                }
            }
            for skip in documents.skips {
                segment.ledger.rows[0].documentsIn += skip.count
                segment.ledger.rows[0].dropped[skip.reason, default: 0] += skip.count
            }
            if made == 0, documents.refusals.isEmpty, documents.skips.isEmpty {
                segment.ledger.rows[0].documentsIn += 1
                segment.ledger.rows[0].dropped["no document in the record", default: 0] += 1
            }
        } catch let error as CancellationError {
            throw error
        } catch {
            segment.note(error)
            // What came out of a bad record cannot be trusted.
            documents.removeLast(documents.documents.count - before)
            counters.discard()
            let range = place..<(place + bytes.count)
            let fault = (error as? StageError)?.offset.map { place + $0 }
            switch reading.onError {
            case .stop:
                let text = fault.map { "\(error) at byte \($0)" } ?? "\(error)"
                throw StageFailure(
                    stage: plan.parser.label, resource: record.resource.name, line: faultLine,
                    error: text)
            case .drop:
                segment.ledger.rows[0].documentsIn += 1
                segment.ledger.rows[0].dropped["error", default: 0] += 1
            case .quarantine:
                let text = bytes.count <= 4096 ? String(decoding: bytes, as: UTF8.self) : nil
                quarantine("\(error)", at: fault, text, source.part, range, line, &segment)
            }
        }
    }

    private func quarantine(
        _ message: String, at place: Int? = nil, _ text: String?, _ part: Slice.Part,
        _ range: Range<Int>, _ line: Int, _ segment: inout Segment
    ) {
        segment.ledger.rows[0].documentsIn += 1
        segment.ledger.rows[0].quarantined += 1
        let record = QuarantinedRecord(
            id: nil, resource: inventory.inputs[part.input].resource.name, range: range, line: line,
            stage: plan.parser.label, message: message, place: place, text: text)
        segment.quarantined.append(record)
        observer?(.quarantined(record))
    }

}

extension UnsafeRawBufferPointer {
    func firstNewline(from start: Int) -> Int? {
        guard let base = baseAddress, start < count,
            let found = memchr(base + start, 0x0A, count - start)
        else { return nil }
        return base.distance(to: UnsafeRawPointer(found))
    }

    var newlineCount: Int {
        var count = 0
        var start = 0
        while let found = firstNewline(from: start) {
            count += 1
            start = found + 1
        }
        return count
    }

    /// Whether there is nothing but spaces, tabs and carriage returns.
    var isBlank: Bool { allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
}

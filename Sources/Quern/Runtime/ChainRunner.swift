#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs stages of a plan over slices; holds what all workers share.
struct ChainRunner: Sendable {
    let plan: Plan
    let inventory: Inventory
    /// Records above this size, in bytes, are quarantined unread.
    let recordLimit: Int
    /// What passes of this run leave for each other.
    let memory: SegmentMemory
    /// What runs leave for each other; nil when there is no store.
    var store: SegmentStore?
    /// What the last run in the directory left of its folds; nil when there is no store.
    var keptFolds: KeptFolds?
    var keys = SliceKeys()
    let effort = Effort()
    /// Set when what failed in runs before is tried again.
    var retry: Retry?
    /// What surveys found, by stage position.
    var findings: [Int: any SurveySummary] = [:]
    /// The worker processes that stages run in; nil when they run here.
    var pool: WorkerPool?
    /// Notes what stages are given; in worker processes.
    var watch: WorkWatch?
    /// Sees every document after every stage; for `quern why`.
    var observer: (@Sendable (Observation) -> Void)?

    enum Observation {
        /// With the text and the map as the parser first made them.
        case parsed(Document, firstText: String, firstMap: SourceMap)
        case worked(Document, stage: Int)
        /// The stage's `when:` did not hold.
        case passedOver(Document, stage: Int)
        case dropped(DroppedDocument, Document)
        case quarantined(QuarantinedRecord)
    }

    var emptyLedger: Ledger { Ledger(stages: plan.stages.map { ($0.label, $0.kind) }) }

    func work(on segment: inout Segment, stages: Range<Int>) throws {
        for position in stages {
            try Task.checkCancellation()
            let stage = plan.stages[position]
            effort.add(segment.documents.count, at: position)
            switch stage.stage {
            case let cleaner as any Cleaner:
                try clean(&segment, stage) { try cleaner.clean(&$0, in: $1) }
            case let cleaner as any SurveyCleaner:
                try clean(&segment, stage, survey: cleaner)
            case let cleaner as any BatchCleaner:
                try clean(&segment, stage, batch: cleaner)
            case let tagger as any Tagger:
                try tag(&segment, stage) { try tagger.tag($0, into: &$1, in: $2) }
            case let tagger as any BatchTagger:
                try tag(&segment, stage, batch: tagger)
            default: break
            }
        }
    }

    // MARK: Parsing

    /// - Parameter sources: the bytes of the slice's parts, when they have been read already.
    func parse(
        _ slice: Slice, sources: [[UInt8]]? = nil, into segment: inout Segment
    ) throws {
        guard let parser = plan.parser.stage as? any Parser else { return }
        let context = StageContext(label: plan.parser.label)
        let collector = EditCollector()
        var documents = ParsedDocuments(collector: collector, keepsFirstStates: observer != nil)
        for (index, part) in slice.parts.enumerated() {
            let input = inventory.inputs[part.input]
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
            try bytes.withUnsafeBytes { buffer in
                switch parser.framing {
                case .resource:
                    try parse(
                        buffer, part, start: 0, line: part.firstLine, parser, context, &documents,
                        &segment)
                case .lines:
                    try parseLines(buffer, part, parser, context, &documents, &segment)
                }
            }
        }
        let firstStates = documents.firstStates ?? []
        segment.documents = documents.take()
        segment.ledger.rows[0].documentsOut = segment.documents.count
        segment.ledger.rows[0].documentsIn += segment.documents.count
        effort.add(segment.ledger.rows[0].documentsIn, at: 0)
        for document in segment.documents {
            for layer in document.annotations.layers {
                segment.ledger.rows[0].annotations[layer.name, default: 0] +=
                    layer.annotations.count
            }
        }
        segment.ledger.rows[0].counts = context.counters.counts
        segment.ledger.rows[0].edits = collector.tallies
        if let observer {
            for (document, first) in zip(segment.documents, firstStates) {
                observer(.parsed(document, firstText: first.text, firstMap: first.map))
            }
        }
    }

    /// Whether a part is one record that is too large to be read.
    func refuses(_ part: Slice.Part) -> Bool {
        guard part.range.count > recordLimit, let parser = plan.parser.stage as? any Parser else {
            return false
        }
        return part.isOneLongLine || parser.framing.isResource
    }

    private func tooLarge(_ size: Int) -> String {
        "the record has \(size) bytes and the limit is \(recordLimit); raise --memory"
    }

    private func parseLines(
        _ buffer: UnsafeRawBufferPointer, _ part: Slice.Part, _ parser: any Parser,
        _ context: StageContext, _ documents: inout ParsedDocuments, _ segment: inout Segment
    ) throws {
        var start = 0
        var line = part.firstLine
        var sawRecord = false
        while start < buffer.count {
            let end = buffer.firstNewline(from: start) ?? buffer.count
            // The line break of a file from Windows is no part of its record either.
            var stop = end
            if stop > start, buffer[stop - 1] == 0x0D { stop -= 1 }
            let record = UnsafeRawBufferPointer(rebasing: buffer[start..<stop])
            if !record.isBlank {
                sawRecord = true
                if record.count > recordLimit {
                    let range = (part.range.lowerBound + start)..<(part.range.lowerBound + stop)
                    segment.ledger.rows[0].records += 1
                    quarantine(tooLarge(record.count), nil, part, range, line, &segment)
                } else {
                    try parse(
                        record, part, start: start, line: line, parser, context, &documents,
                        &segment)
                }
            }
            start = end + 1
            line += 1
        }
        if !sawRecord, part.isWholeResource {
            segment.ledger.rows[0].documentsIn += 1
            segment.ledger.rows[0].dropped["empty file", default: 0] += 1
        }
    }

    private func parse(
        _ bytes: UnsafeRawBufferPointer, _ part: Slice.Part, start: Int, line: Int,
        _ parser: any Parser, _ context: StageContext, _ documents: inout ParsedDocuments,
        _ segment: inout Segment
    ) throws {
        let input = inventory.inputs[part.input]
        let place = part.range.lowerBound + start
        let record = Record(
            bytes: bytes, resource: input.resource, start: place, line: line,
            isWholeResource: part.isWholeResource && bytes.count == input.resource.size)
        segment.ledger.rows[0].records += 1
        if bytes.isEmpty {
            segment.ledger.rows[0].documentsIn += 1
            segment.ledger.rows[0].dropped["empty file", default: 0] += 1
            return
        }
        documents.begin(record, stage: 0)
        let before = documents.documents.count
        do {
            try watch?.begin(record: place..<(place + bytes.count), of: record.resource, line: line)
            defer { watch?.end() }
            try parser.parse(record, into: &documents, in: context)
            try context.counters.check(against: [])
            let made = documents.documents.count - before
            try checkLayers(of: documents.documents[before...], plan.parser)
            context.counters.commit()
            documents.commit()
            if made == 0 {
                segment.ledger.rows[0].documentsIn += 1
                segment.ledger.rows[0].dropped[
                    documents.skipReason ?? "no document in the record", default: 0] += 1
            }
        } catch {
            // What came out of a bad record cannot be trusted.
            documents.removeLast(documents.documents.count - before)
            context.counters.discard()
            let range = place..<(place + bytes.count)
            let fault = (error as? StageError)?.offset.map { place + $0 }
            switch plan.parser.onError {
            case .stop:
                let text = fault.map { "\(error) at byte \($0)" } ?? "\(error)"
                throw StageFailure(
                    stage: plan.parser.label, resource: record.resource.name, line: line,
                    error: text)
            case .drop:
                segment.ledger.rows[0].documentsIn += 1
                segment.ledger.rows[0].dropped["error", default: 0] += 1
            case .quarantine:
                let text = bytes.count <= 4096 ? String(decoding: bytes, as: UTF8.self) : nil
                quarantine("\(error)", at: fault, text, part, range, line, &segment)
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

    private func checkLayers(of documents: ArraySlice<Document>, _ stage: PlannedStage) throws {
        let allowed = stage.layers.writes
        for document in documents {
            for layer in document.annotations.layers where !allowed.contains(layer.name) {
                throw StageError("it writes the layer '\(layer.name)', which it does not declare")
            }
        }
    }

    // MARK: Cleaning and tagging

    private func clean(
        _ segment: inout Segment, _ stage: PlannedStage, survey cleaner: some SurveyCleaner
    ) throws {
        guard let found = findings[stage.position] as? SurveySummaryBox else { return }
        try found.withSummary(of: cleaner) { summary in
            try clean(&segment, stage) { try cleaner.clean(&$0, given: summary, in: $1) }
        }
    }

    func clean(
        _ segment: inout Segment, _ stage: PlannedStage,
        _ body: (inout Document, StageContext) throws -> Verdict
    ) throws {
        let collector = EditCollector()
        let layers = stage.layers
        try forEachDocument(of: &segment, stage) { document, context in
            let (id, origin) = (document.id, document.origin)
            document.collector = collector
            defer { document.collector = nil }
            // Only what the stage does to the end counts.
            collector.discard()
            let verdict = try document.seeing(only: layers) { try body(&$0, context) }
            guard document.id == id, document.origin.resource === origin.resource,
                document.origin.range == origin.range
            else { throw StageError("it replaced the document by another one") }
            collector.commit()
            return verdict
        }
        segment.ledger.rows[stage.position].edits = collector.tallies
    }

    func tag(
        _ segment: inout Segment, _ stage: PlannedStage,
        _ body: (Document, inout Tags, StageContext) throws -> Void
    ) throws {
        let layers = stage.layers
        let allowed = layers.writes
        var written: [String: Int] = [:]
        try forEachDocument(of: &segment, stage) { document, context in
            var tags = Tags()
            try document.seeing(only: layers) { try body($0, &tags, context) }
            for layer in tags.layerNames where !allowed.contains(layer) {
                throw StageError("it writes the layer '\(layer)', which it does not declare")
            }
            try document.apply(tags)
            for layer in tags.layers { written[layer.name, default: 0] += layer.annotations.count }
            return .keep
        }
        segment.ledger.rows[stage.position].annotations = written
    }

    /// Applies one stage to every document of a segment and keeps the account.
    private func forEachDocument(
        of segment: inout Segment, _ stage: PlannedStage,
        _ body: (inout Document, StageContext) throws -> Verdict
    ) throws {
        let context = StageContext(label: stage.label)
        let declaredScores = type(of: stage.stage).description.scores
        var row = segment.ledger.rows[stage.position]
        row.documentsIn = segment.documents.count
        // Kept documents move up over the gaps that dropped ones leave.
        var kept = 0
        for index in segment.documents.indices {
            var verdict = Verdict.keep
            let applies = stage.condition?.holds(for: segment.documents[index].metadata) ?? true
            if applies {
                segment.documents[index].stage = stage.position
                let before = segment.documents[index].text
                do {
                    try watch?.begin(segment.documents[index], stage: stage.position)
                    defer { watch?.end() }
                    verdict = try body(&segment.documents[index], context)
                    try context.counters.check(against: declaredScores)
                    context.counters.commit()
                } catch let error as CancellationError {
                    throw error
                } catch {
                    context.counters.discard()
                    let document = segment.documents[index]
                    switch stage.onError {
                    case .stop:
                        throw StageFailure(
                            stage: stage.label, resource: document.origin.resource.name,
                            line: document.origin.line, error: "\(error)")
                    case .drop: verdict = .drop(reason: "error", detail: "\(error)")
                    case .quarantine:
                        row.quarantined += 1
                        let record = QuarantinedRecord(
                            id: document.id, resource: document.origin.resource.name,
                            range: document.origin.range, line: document.origin.line,
                            stage: stage.label, message: "\(error)", text: before)
                        segment.quarantined.append(record)
                        observer?(.quarantined(record))
                        continue
                    }
                }
                if !context.counters.scores.isEmpty {
                    context.counters.handOver(to: &segment.documents[index])
                }
                observer?(.worked(segment.documents[index], stage: stage.position))
            } else {
                context.count(Ledger.passedOver)
                context.counters.commit()
                observer?(.passedOver(segment.documents[index], stage: stage.position))
            }
            switch verdict {
            case .keep:
                row.documentsOut += 1
                if kept != index { segment.documents.swapAt(kept, index) }
                kept += 1
            case .drop(let reason, let detail):
                row.dropped[reason, default: 0] += 1
                drop(segment.documents[index], stage, reason, detail, nil, &segment)
            case .merge(let survivor, let reason):
                row.merged += 1
                drop(segment.documents[index], stage, reason, "", survivor, &segment)
            }
        }
        segment.documents.removeLast(segment.documents.count - kept)
        row.counts = context.counters.counts
        segment.ledger.rows[stage.position] = row
    }

    private func drop(
        _ document: Document, _ stage: PlannedStage, _ reason: String, _ detail: String,
        _ survivor: DocumentID?, _ segment: inout Segment
    ) {
        let dropped = DroppedDocument(
            id: document.id, origin: document.origin, title: document.metadata.title,
            stage: stage.label, reason: reason, detail: detail, survivor: survivor,
            scores: document.scores)
        segment.dropped.append(dropped)
        observer?(.dropped(dropped, document))
    }
}

/// A stage failed and its pipeline says `on_error: stop`.
struct StageFailure: Error, CustomStringConvertible {
    let stage: String
    let resource: String
    let line: Int
    let error: String

    var description: String {
        "'\(stage)' failed on '\(resource)', line \(line), and its 'on_error' is stop: \(error)"
    }
}

extension UnsafeRawBufferPointer {
    func firstNewline(from start: Int) -> Int? {
        guard let base = baseAddress,
            let found = memchr(base + start, 0x0A, count - start)
        else { return nil }
        return base.distance(to: UnsafeRawPointer(found))
    }

    /// Whether there is nothing but spaces, tabs and carriage returns.
    var isBlank: Bool { allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
}

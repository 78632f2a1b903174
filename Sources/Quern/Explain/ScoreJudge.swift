/// A stage whose limits are tried.
struct Threshold: Sendable {
    let position: Int
    let old: PlannedStage
    let new: PlannedStage
    /// The scores whose limits are other ones now.
    let names: [String]
}

/// A document that a stage dropped although its scores pass, or kept although they do not.
struct UnexplainedDecision: Error {}

/// Tells from scores where documents would end under other limits.
struct ScoreJudge: Sendable {
    /// In the order of the stages.
    let thresholds: [Threshold]

    private enum Judgement {
        case same
        case ends(WhatIf.End, [Explanation.JudgedScore])
        /// It passes a stage that dropped it, and what the later ones make of it is not known.
        case unknown
    }

    func movements(
        of slice: Slice, _ runner: ChainRunner, _ again: ChainRunner
    ) throws -> WhatIf.SliceAnswer {
        let ends = try SliceEnds(of: slice, runner)
        var answer = WhatIf.SliceAnswer(
            kept: (ends.kept, ends.kept), lost: ends.lost.map { ($0, $0) })
        var unknown: [SliceEnds.Key] = []
        for (key, document) in ends.documents {
            switch try judge(document) {
            case .same: break
            case .ends(let end, let scores):
                answer.movements.append(document.movement(to: end, scores))
            case .unknown: unknown.append(key)
            }
        }
        guard !unknown.isEmpty else { return answer.counted() }
        let others = try SliceEnds(of: slice, again).byKey
        for key in unknown {
            guard let document = ends.byKey[key] else { continue }
            let end = others[key]?.end ?? .absent
            if end.stage != document.end.stage {
                answer.movements.append(document.movement(to: end, []))
            }
        }
        answer.followed = unknown.count
        return answer.counted()
    }

    private func judge(_ document: SliceEnds.Document) throws -> Judgement {
        for threshold in thresholds {
            let position = threshold.position
            if let stage = document.end.stage, stage < position { return .same }
            // A document in quarantine has left its scores behind.
            if case .quarantined(let stage, _) = document.end {
                return stage == position ? .same : .unknown
            }
            let old = threshold.old.judged(document.scores).filter { $0.decides == .keeping }
            // Without a score, the stage was passed over, or failed.
            if old.isEmpty {
                if document.end.stage == position { return .same }
                continue
            }
            let isDropped = document.end.stage == position
            guard isDropped == !old.allSatisfy(\.isMet) else { throw UnexplainedDecision() }
            let new = threshold.new.judged(document.scores).filter { $0.decides == .keeping }
            let passes = new.allSatisfy(\.isMet)
            if isDropped { return passes ? .unknown : .same }
            if !passes {
                return .ends(.dropped(stage: position, reason: "", detail: ""), new)
            }
        }
        return .same
    }
}

extension WhatIf.SliceAnswer {
    /// With the movements in the counts of what comes after.
    fileprivate func counted() -> WhatIf.SliceAnswer {
        var answer = self
        for movement in movements {
            if let stage = movement.before.stage { answer.lost[stage].after -= 1 }
            if let stage = movement.after.stage { answer.lost[stage].after += 1 }
            answer.kept.after +=
                (movement.after == .kept ? 1 : 0) - (movement.before == .kept ? 1 : 0)
        }
        return answer
    }
}

/// Where the documents of a slice end.
struct SliceEnds {
    struct Key: Hashable {
        let id: DocumentID
        let resource: ObjectIdentifier
        let start: Int
        let end: Int
        /// Tells records of one place apart.
        let number: Int
    }

    struct Document {
        let id: DocumentID
        let title: String?
        let origin: Origin
        let end: WhatIf.End
        let scores: [Score]
        /// The document, when it was kept.
        let kept: Quern.Document?

        func movement(
            to end: WhatIf.End, _ scores: [Explanation.JudgedScore]
        ) -> WhatIf.Movement {
            .init(
                id: id, title: title, origin: origin, before: self.end, after: end, scores: scores)
        }
    }

    /// In the order of their places.
    private(set) var documents: [(key: Key, document: Document)] = []
    private(set) var kept = 0
    /// By stage; with the parser's records that gave no document.
    private(set) var lost: [Int]

    var byKey: [Key: Document] {
        Dictionary(documents.map { ($0.key, $0.document) }, uniquingKeysWith: { first, _ in first })
    }

    init(of slice: Slice, _ runner: ChainRunner, holdsDocuments: Bool = false) throws {
        let plan = runner.plan
        let segment = try runner.segment(of: slice, upTo: plan.chain.upperBound)
        let positions = Dictionary(
            uniqueKeysWithValues: plan.stages.map { ($0.label, $0.position) })
        lost = segment.ledger.rows.map { $0.droppedTotal + $0.merged + $0.quarantined }
        kept = segment.documents.count
        for document in segment.documents {
            add(
                Document(
                    id: document.id, title: document.metadata.title, origin: document.origin,
                    end: .kept, scores: document.scores, kept: holdsDocuments ? document : nil))
        }
        for dropped in segment.dropped {
            let stage = positions[dropped.stage] ?? 0
            add(
                Document(
                    id: dropped.id, title: dropped.title, origin: dropped.origin,
                    end: dropped.survivor.map {
                        .merged(stage: stage, reason: dropped.reason, survivor: $0)
                    } ?? .dropped(stage: stage, reason: dropped.reason, detail: dropped.detail),
                    scores: dropped.scores, kept: nil))
        }
        let inputs = Dictionary(
            slice.parts.map { part in
                let resource = runner.inventory.inputs[part.input].resource
                return (resource.name, resource)
            }, uniquingKeysWith: { first, _ in first })
        for record in segment.quarantined {
            guard let id = record.id, let resource = inputs[record.resource] else { continue }
            add(
                Document(
                    id: id, title: nil,
                    origin: Origin(resource: resource, range: record.range, line: record.line),
                    end: .quarantined(stage: positions[record.stage] ?? 0, error: record.error),
                    scores: [], kept: nil))
        }
        documents.sort { a, b in
            let (x, y) = (a.document.origin, b.document.origin)
            if x.resource !== y.resource {
                return x.resource.name.utf8.lexicographicallyPrecedes(y.resource.name.utf8)
            }
            return x.range.lowerBound < y.range.lowerBound
        }
        number()
    }

    private mutating func add(_ document: Document) {
        let key = Key(
            id: document.id, resource: document.origin.resource.file,
            start: document.origin.range.lowerBound, end: document.origin.range.upperBound,
            number: 0)
        documents.append((key, document))
    }

    /// Documents that one record gives several times over get numbers.
    private mutating func number() {
        var seen: [Key: Int] = [:]
        for index in documents.indices {
            let key = documents[index].key
            let count = seen[key, default: 0]
            seen[key] = count + 1
            if count > 0 {
                documents[index].key = Key(
                    id: key.id, resource: key.resource, start: key.start, end: key.end,
                    number: count)
            }
        }
    }
}

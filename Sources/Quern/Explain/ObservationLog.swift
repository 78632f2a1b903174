/// Turns what an observer of the chain sees into explanations; used by one thread.
final class ObservationLog: @unchecked Sendable {
    private let plan: Plan
    private let isWanted: (Document) -> Bool
    private(set) var explanations: [Explanation] = []
    /// The texts so far with their maps to the resource, in the order of the explanations.
    private var states: [(text: String, map: SourceMap)] = []
    /// The indexes and exports that refused a document, by its position in the explanations.
    private var refusals: [Int: [String]] = [:]

    /// - Parameter isWanted: tells a document that is to be explained, or that is divided into one that is.
    init(plan: Plan, isWanted: @escaping (Document) -> Bool) {
        self.plan = plan
        self.isWanted = isWanted
    }

    func note(_ observation: ChainRunner.Observation) {
        switch observation {
        case .parsed(let document, let firstText, let firstMap):
            guard isWanted(document) else { return }
            explanations.append(
                Explanation(
                    id: document.id, origin: document.origin, document: document,
                    firstText: firstText,
                    mapToFirstText: SourceMap(verbatim: firstText.utf8.count), steps: []))
            states.append((firstText, firstMap))
            add(plan.stages[0], before: nil, after: document, to: explanations.count - 1)
        case .passedOver(let document, let stage):
            guard let index = index(document.id, document.origin) else { return }
            var step = step(plan.stages[stage])
            step.isApplied = false
            explanations[index].steps.append(step)
        case .worked(let document, let stage):
            guard let index = index(document.id, document.origin) else { return }
            let before = explanations[index].document
            explanations[index].document = document
            add(plan.stages[stage], before: before, after: document, to: index)
        case .dropped(let dropped, _):
            guard let index = index(dropped.id, dropped.origin) else { return }
            explanations[index].fate = .dropped(dropped)
            let last = explanations[index].steps.count - 1
            explanations[index].steps[last].outcome =
                dropped.survivor == nil ? .dropped : .merged
        case .divided(let document, let parts, let stage):
            guard let index = index(document.id, document.origin) else { return }
            divide(index, into: parts, by: plan.stages[stage])
        case .quarantined(let record):
            quarantine(record)
        }
    }

    /// Begins the lives of those parts that are wanted, which have the life of the whole behind them.
    private func divide(_ index: Int, into parts: [Document], by stage: PlannedStage) {
        let whole = explanations[index]
        let last = whole.steps.count - 1
        let ids = parts.map(\.id)
        for (position, part) in parts.enumerated() where isWanted(part) {
            var life = whole
            life.id = part.id
            life.document = part
            let source = part.sourceRange(of: 0..<part.text.utf8.count)
            life.steps[last].division = .init(number: position + 1, parts: ids, source: source)
            life.steps[last].metadata += Self.changes(
                from: whole.document.metadata, to: part.metadata)
            let range = part.rangeInWhole(of: whole.document)
            life.mapToFirstText = whole.mapToFirstText.part(range)
            explanations.append(life)
            states.append((part.text, part.sourceMap))
        }
        explanations[index].steps[last].outcome = .divided
        explanations[index].steps[last].division = .init(number: nil, parts: ids, source: nil)
        explanations[index].fate = .divided(ids)
    }

    private func quarantine(_ record: QuarantinedRecord) {
        let index = explanations.lastIndex {
            $0.id == record.id && $0.origin.resource.name == record.resource
                && $0.origin.range == record.range
        }
        guard let index, let stage = plan.stages.first(where: { $0.label == record.stage }) else {
            return
        }
        explanations[index].fate = .quarantined(record)
        if stage.isFold {
            refusals[index, default: []].append(stage.label)
            return
        }
        var step = step(stage)
        step.outcome = .quarantined
        explanations[index].steps.append(step)
    }

    /// Adds the indexes and exports, which are handed what the chain has kept.
    ///
    /// - Parameter fold: what hands the documents to them, and may see some quarantined.
    func handOut(_ fold: () throws -> Void) rethrows {
        try fold()
        for index in explanations.indices {
            let refused = refusals[index] ?? []
            switch explanations[index].fate {
            case .kept: break
            case .dropped, .divided: continue
            case .quarantined: if refused.isEmpty { continue }
            }
            for position in plan.folds {
                let stage = plan.stages[position]
                var step = step(stage)
                step.isApplied =
                    stage.condition?.holds(for: explanations[index].document) ?? true
                if refused.contains(stage.label) { step.outcome = .quarantined }
                explanations[index].steps.append(step)
            }
        }
    }

    /// Two records may have one identity, so the place tells them apart.
    private func index(_ id: DocumentID, _ origin: Origin) -> Int? {
        explanations.lastIndex {
            $0.id == id && $0.origin.resource.file == origin.resource.file
                && $0.origin.range == origin.range
        }
    }

    private func step(_ stage: PlannedStage) -> Explanation.Step {
        Explanation.Step(
            position: stage.position, stage: stage.label, kind: stage.kind,
            condition: stage.condition?.written)
    }

    private func add(
        _ stage: PlannedStage, before: Document?, after: Document, to index: Int
    ) {
        var step = step(stage)
        addEdits(of: after, from: before?.history.steps.count ?? 0, to: &step, index)
        step.scores = stage.judged(after.scores)
        let old = before?.metadata ?? Metadata()
        step.metadata = Self.changes(from: old, to: after.metadata)
        step.added = Self.more(in: after, than: before, afterEdits: !step.edits.isEmpty)
        if let before, !step.edits.isEmpty {
            step.lost = Self.lost(from: before, in: after)
        }
        explanations[index].steps.append(step)
    }

    private static func changes(
        from old: Metadata, to new: Metadata
    ) -> [Explanation.MetadataChange] {
        new.fields.filter { old[$0.name] != $0.value }.map {
            .init(name: $0.name, old: old[$0.name], new: $0.value)
        }
            + old.fields.filter { new[$0.name] == nil }.map {
                .init(name: $0.name, old: $0.value, new: nil)
            }
    }

    /// The edits that came new to the history.
    private func addEdits(
        of document: Document, from known: Int, to step: inout Explanation.Step, _ index: Int
    ) {
        let base = document.origin.mapStart
        for entry in document.history.steps.dropFirst(known) {
            let (text, map) = states[index]
            let toFirst = explanations[index].mapToFirstText
            var old = text
            guard let new = try? entry.edits.apply(to: &old) else { return }
            let number = step.edits.count
            var changes: [WordDiff.Change] = []
            var shift = 0
            for edit in entry.edits.edits {
                let range = Int(edit.start)..<Int(edit.end)
                let length = Int(edit.replacementLength)
                let start = range.lowerBound + shift
                changes.append(.init(old: range, new: start..<(start + length)))
                shift += length - range.count
                let replacement = Int(edit.replacementStart)
                step.edits.append(
                    Explanation.Edit(
                        rule: entry.edits.rules[Int(edit.rule)],
                        source: map.originRanges(of: range).map {
                            (base + $0.lowerBound)..<(base + $0.upperBound)
                        },
                        first: toFirst.originRanges(of: range), before: text.slice(range),
                        after: String(
                            decoding: entry.edits.replacements[
                                replacement..<(replacement + length)], as: UTF8.self)))
            }
            step.excerpts += WordDiff(old: text, new: new, changes: changes).excerpts().map {
                ($0, (number + $0.changes.lowerBound)..<(number + $0.changes.upperBound))
            }
            let edited = entry.edits.map(overTextOf: text.utf8.count)
            states[index] = (new, map.composed(with: edited))
            explanations[index].mapToFirstText = toFirst.composed(with: edited)
        }
    }

    /// The annotations that one state of a document has and another had not.
    private static func more(
        in after: Document, than before: Document?, afterEdits: Bool
    ) -> [Explanation.LayerChange] {
        // A cleaner, whose edits move annotations, cannot add any.
        if before != nil, afterEdits { return [] }
        return after.annotations.layers.compactMap { layer in
            var known: [Annotation: Int] = [:]
            for annotation in before?.annotations[layer.name] ?? [] {
                known[annotation, default: 0] += 1
            }
            let fresh = layer.annotations.filter { annotation in
                guard let count = known[annotation], count > 0 else { return true }
                known[annotation] = count - 1
                return false
            }
            if fresh.isEmpty { return nil }
            return .init(
                layer: layer.name, annotations: fresh, texts: fresh.map { after.text(in: $0.range) }
            )
        }
    }

    /// The annotations whose text is gone.
    private static func lost(from before: Document, in after: Document) -> [Explanation.LayerChange]
    {
        let edits = after.history.steps.dropFirst(before.history.steps.count).map(\.edits)
        return before.annotations.layers.compactMap { layer in
            guard layer.annotations.count > after.annotations[layer.name].count else { return nil }
            let gone = layer.annotations.filter { annotation in
                var range = annotation.range
                for edit in edits {
                    guard let moved = edit.moved(range), !(moved.isEmpty && !range.isEmpty) else {
                        return true
                    }
                    range = moved
                }
                return false
            }
            return .init(
                layer: layer.name, annotations: gone, texts: gone.map { before.text(in: $0.range) })
        }
    }
}

extension String {
    /// Bytes of the text that are known to be whole characters.
    func slice(_ range: Range<Int>) -> String {
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return String(self[start..<utf8.index(start, offsetBy: range.count)])
    }
}

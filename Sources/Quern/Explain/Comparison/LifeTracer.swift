/// The states that a document went through, stage by stage.
struct TracedLife: Sendable {
    enum State: Sendable {
        case there(Document)
        /// It had left, or was never made.
        case gone
    }

    /// After each stage of the chain, the parser first.
    var states: [State]
    var end: WhatIf.End
    /// The document whose life this is, when it stands for that of a part that was never made of it.
    var whole: String?

    var last: State { states.last ?? .gone }
    /// What the chain has made of the document; a whole is not its part.
    var result: Document? { whole == nil ? last.document : nil }
    var isKept: Bool { end == .kept && whole == nil }
}

extension TracedLife.State {
    func isSame(as other: TracedLife.State) -> Bool {
        switch (self, other) {
        case (.gone, .gone): true
        case (.there(let mine), .there(let theirs)): mine.hasSameContent(as: theirs)
        default: false
        }
    }

    var document: Document? { if case .there(let document) = self { document } else { nil } }
}

/// A place in a resource, at which a record makes a document.
struct DocumentPlace: Hashable, Sendable {
    let id: String
    let resource: String
    let start: Int
    let end: Int
}

extension DocumentPlace {
    init(_ id: DocumentID, _ origin: Origin) {
        self.init(
            id: id.text, resource: origin.resource.name, start: origin.range.lowerBound,
            end: origin.range.upperBound)
    }

    /// The place of the document that this one would be a part of: `ID` for `ID#2`; nil when its id is no part's.
    var whole: DocumentPlace? {
        guard let mark = id.lastIndex(of: "#"), mark > id.startIndex,
            DocumentID(String(id[..<mark])).mayBecome(id)
        else { return nil }
        return DocumentPlace(id: String(id[..<mark]), resource: resource, start: start, end: end)
    }
}

/// Runs single documents of a run again and keeps all their states.
struct LifeTracer: Sendable {
    let runner: ChainRunner
    /// SHA-256 of the inputs as they are now, by name.
    let inputs: [String: String]

    /// Reads the inputs that the run had, as far as they are still there, and makes its surveys again.
    init(_ plan: Plan, options: RunOptions, recorded: [String: String]) async throws {
        guard let parser = plan.parser.stage as? any Parser else {
            throw RunFailure(description: "the plan has no parser")
        }
        let files = try Inputs(of: plan.declaration).files.filter { recorded[$0.name] != nil }
        var corpus = Corpus(plan: plan, files: files, parser: parser, options: options)
        var runner = try await corpus.runner()
        if !plan.surveys.isEmpty {
            let executor = SliceExecutor(
                workers: options.workers, byteBudget: options.memory.bytes / 16)
            runner.findings = try await corpus.surveyed(executor)
        }
        self.runner = runner
        inputs = Dictionary(
            runner.inventory.files.map { ($0.name, $0.sha256) },
            uniquingKeysWith: { $1 })
    }

    /// The lives of documents; those that the parser does not make at their places have none. A part that the chain does not
    /// make has the life of the document that it would be a part of.
    func lives(of places: [DocumentPlace]) throws -> [DocumentPlace: TracedLife] {
        let wanted = Set(places)
        let byResource = Dictionary(grouping: places, by: \.resource)
        var lives: [DocumentPlace: TracedLife] = [:]
        for slice in runner.inventory.slices {
            var narrowed = slice
            // Parts of one slice are cut alike wherever this matters: a large input has slices of its own.
            let isResource = slice.parts.allSatisfy { runner.framing(of: $0).isResource }
            narrowed.parts.removeAll { part in
                let name = runner.inventory.inputs[part.input].resource.name
                guard let places = byResource[name] else { return isResource }
                return isResource
                    && !places.contains { part.range.contains($0.start) || part.range.isEmpty }
            }
            let isWanted = narrowed.parts.contains { part in
                let name = runner.inventory.inputs[part.input].resource.name
                return byResource[name]?.contains {
                    part.range.contains($0.start) || part.range.lowerBound == $0.start
                } ?? false
            }
            guard isWanted else { continue }
            try Task.checkCancellation()
            let log = LifeLog(plan: runner.plan, wanted: wanted)
            var watching = runner
            watching.observer = { log.note($0) }
            _ = try watching.segment(of: narrowed, upTo: runner.plan.chain.upperBound)
            lives.merge(log.lives) { first, _ in first }
        }
        return lives
    }
}

/// Notes the states of wanted documents; used by one thread.
private final class LifeLog: @unchecked Sendable {
    private let plan: Plan
    private let wanted: Set<DocumentPlace>
    private var found: [DocumentPlace: TracedLife] = [:]

    init(plan: Plan, wanted: Set<DocumentPlace>) {
        self.plan = plan
        self.wanted = wanted
    }

    /// The lives, with a state for every stage of the chain.
    var lives: [DocumentPlace: TracedLife] {
        var lives: [DocumentPlace: TracedLife] = [:]
        for place in wanted {
            guard var life = found[place] ?? lifeOfWhole(place) else { continue }
            while life.states.count < plan.chain.upperBound { life.states.append(.gone) }
            lives[place] = life
        }
        return lives
    }

    /// The life of the smallest document that was made of what a part would have been made of.
    private func lifeOfWhole(_ part: DocumentPlace) -> TracedLife? {
        var place = part
        while let whole = place.whole {
            if var life = found[whole] {
                life.whole = whole.id
                return life
            }
            place = whole
        }
        return nil
    }

    func note(_ observation: ChainRunner.Observation) {
        switch observation {
        case .parsed(let document, _, _):
            let place = DocumentPlace(document.id, document.origin)
            let isWhole = wanted.contains { document.id.mayBecome($0.id) }
            if isWhole || wanted.contains(place), found[place] == nil {
                found[place] = TracedLife(states: [.there(document)], end: .kept)
            }
        case .worked(let document, let stage), .passedOver(let document, let stage):
            let place = DocumentPlace(document.id, document.origin)
            // Of records that are equal and have one place in the list, the first is followed.
            guard found[place]?.states.count == stage else { return }
            found[place]?.states.append(.there(document))
        case .dropped(let dropped, _):
            let place = DocumentPlace(dropped.id, dropped.origin)
            guard let stage = plan.stages.first(where: { $0.label == dropped.stage }),
                found[place]?.states.count == stage.position + 1
            else { return }
            found[place]?.states[stage.position] = .gone
            found[place]?.end =
                dropped.survivor.map {
                    .merged(stage: stage.position, reason: dropped.reason, survivor: $0)
                }
                ?? .dropped(
                    stage: stage.position, reason: dropped.reason, detail: dropped.detail)
        case .divided(let document, let parts, let stage):
            guard let life = found[DocumentPlace(document.id, document.origin)],
                life.states.count == stage + 1
            else { return }
            for part in parts where found[DocumentPlace(part.id, part.origin)] == nil {
                let place = DocumentPlace(part.id, part.origin)
                guard wanted.contains(place) || wanted.contains(where: { part.id.mayBecome($0.id) })
                else { continue }
                var new = life
                new.states[stage] = .there(part)
                found[place] = new
            }
            found[DocumentPlace(document.id, document.origin)]?.states[stage] = .gone
            found[DocumentPlace(document.id, document.origin)]?.end = .divided(stage: stage)
        case .quarantined(let record):
            guard let id = record.id,
                let stage = plan.stages.first(where: { $0.label == record.stage })
            else { return }
            let place = DocumentPlace(
                id: id.text, resource: record.resource, start: record.range.lowerBound,
                end: record.range.upperBound)
            guard found[place]?.states.count == stage.position else { return }
            found[place]?.states.append(.gone)
            found[place]?.end = .quarantined(stage: stage.position, error: record.error)
        }
    }
}

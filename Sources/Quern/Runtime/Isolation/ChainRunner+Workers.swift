/// Work on slices in worker processes: a document that brings one down costs itself and nothing else.
extension ChainRunner {
    /// How often a piece of work may be lost outside of any stage.
    private static let patience = 3

    /// Has a worker run stages over a slice.
    ///
    /// - Parameters:
    ///   - segment: what the stages before have made of it; nil when they are to be run too.
    func advance(
        _ segment: Segment?, of slice: Slice, stages: Range<Int>, in pool: WorkerPool
    ) throws -> Segment {
        var faults = pool.faults(of: slice.index)
        defer { pool.note(faults, of: slice.index) }
        var work: WorkerRequest.Advance?
        if let segment {
            work = try request(
                SlicePiece(slice: slice, isOneRecord: false), stages, segment, faults)
        }
        // Segments that are given do not fall into pieces, so whoever loses one begins with the slice.
        var pieces = [SlicePiece(slice: slice, isOneRecord: false)]
        var done: [Segment] = []
        var unexplained = 0
        while let piece = pieces.first {
            let request = try work ?? request(piece, 0..<stages.upperBound, nil, faults)
            work = nil
            do {
                let answer = try pool.ask(.advance(request), findings: findings)
                done.append(try self.segment(from: answer, piece.slice, request))
                pieces.removeFirst()
                unexplained = 0
            } catch let loss as WorkerLoss {
                guard let place = loss.place, piece.slice.parts.indices.contains(place.part),
                    plan.stages.indices.contains(place.stage)
                else {
                    unexplained += 1
                    if unexplained == Self.patience { throw gaveUp(loss) }
                    continue
                }
                // All documents of the piece may have been at fault, so they are told apart.
                if place.isBatch, faults.tellApart(at: place.stage) { continue }
                let stage = plan.stages[place.stage]
                let isNews = faults.note(
                    place.inPart(piece.slice.parts[place.part].input),
                    loss.message(limits: stage.limits))
                guard isNews else { throw gaveUp(loss) }
                if !piece.isOneRecord {
                    pieces.replaceSubrange(
                        0..<1, with: try self.pieces(of: piece.slice, around: place))
                }
            }
        }
        return done.count == 1 ? done[0] : join(done)
    }

    private func pieces(of slice: Slice, around place: WorkMark.Place) throws -> [SlicePiece] {
        try slice.pieces(around: place, framing: framing) { part in
            let input = inventory.inputs[part.input]
            return input.isReadable ? try ResourceReader.bytes(part.range, of: input) : []
        }
    }

    private func join(_ pieces: [Segment]) -> Segment {
        var segment = Segment(joining: pieces, plan: plan, ledger: emptyLedger)
        for piece in pieces {
            guard let survey = piece.survey else { continue }
            if segment.survey == nil {
                segment.survey = survey
            } else {
                segment.survey?.merge(survey)
            }
        }
        return segment
    }

    private func gaveUp(_ loss: WorkerLoss) -> RunFailure {
        RunFailure(
            description:
                "a worker process was lost again and again where no document is to blame: it "
                + loss.message(limits: StageLimits()))
    }

    // MARK: Messages

    private func request(
        _ piece: SlicePiece, _ stages: Range<Int>, _ segment: Segment?, _ faults: SliceFaults
    ) throws -> WorkerRequest.Advance {
        let slice = piece.slice
        let encoded = try segment.map { segment in
            SegmentCoder(plan: plan, inventory: inventory, slice: slice).encode(
                segment,
                sources: segment.sources.isEmpty ? try readableSources(of: slice) : segment.sources)
        }
        let exclusions = faults.exclusions.compactMap { exclusion -> Exclusion? in
            let part = slice.parts.firstIndex {
                $0.input == exclusion.place.part
                    && $0.range.lowerBound <= exclusion.place.range.lowerBound
                    && $0.range.upperBound >= exclusion.place.range.upperBound
            }
            return part.map {
                Exclusion(place: exclusion.place.inPart($0), message: exclusion.message)
            }
        }
        return WorkerRequest.Advance(
            slice: slice, inputs: slice.parts.map { inventory.inputs[$0.input] },
            recordLimit: recordLimit, stages: stages, segment: encoded,
            exclusions: exclusions, single: faults.single)
    }

    private func segment(
        from answer: WorkerAnswer, _ slice: Slice, _ request: WorkerRequest.Advance
    ) throws -> Segment {
        switch answer {
        case .advanced(let encoded?, let survey):
            var segment = try SegmentCoder(plan: plan, inventory: inventory, slice: slice).decode(
                encoded, sources: try readableSources(of: slice), into: emptyLedger)
            if !request.exclusions.isEmpty { segment.isRepeatable = false }
            let end = request.stages.upperBound
            if let survey, let cleaner = plan.stages[end].stage as? any SurveyCleaner {
                segment.survey = try SurveySummaryBox(survey, for: cleaner)
            }
            return segment
        case .failed(let message): throw RunFailure(description: message)
        case .ready, .advanced: throw RunFailure(description: "a worker process gave no answer")
        }
    }
}

extension WorkMark.Place {
    /// The same place where parts are numbered otherwise.
    fileprivate func inPart(_ part: Int) -> WorkMark.Place {
        var place = self
        place.part = part
        return place
    }
}

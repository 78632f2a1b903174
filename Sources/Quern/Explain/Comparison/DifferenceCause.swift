/// Why a document differs between two runs.
public enum DifferenceCause: Sendable, Hashable {
    /// Its input is new, gone, or has another content.
    case inputAdded(String)
    case inputRemoved(String)
    case inputChanged(String)
    /// A stage whose definition differs, with the differences.
    case stageChanged(String, [String])
    case stageAdded(String)
    case stageRemoved(String)
    case stageMoved(String)
    /// The input changed and so did what the stages make of it.
    indirect case inputAnd(String, DifferenceCause)
    /// A stage decided otherwise because the rest of the corpus is another one; with the survivors when
    /// it merged the document.
    case survey(String, old: String?, new: String?)
    /// A stage decided otherwise because the rest of the corpus is another one, and there is another cause besides.
    indirect case surveyAnd(String, DifferenceCause)
    /// The runs were made by different versions, and nothing else that the records hold differs.
    case version(String, String)
    /// The records give no reason.
    case unexplained(String)
    /// The documents could not be followed; what the records would allow for is said instead.
    case unchecked(String)
}

extension PipelineComparison {
    /// The first stage after which two lives differ for good.
    func divergence(
        of old: TracedLife, _ new: TracedLife, surveys: Set<Int>
    ) -> DifferenceCause? {
        var (mine, theirs) = (TracedLife.State.gone, TracedLife.State.gone)
        var culprit: Pair?
        for pair in pairs {
            var hasMoved = false
            if let stage = pair.old, stage < old.states.count {
                mine = old.states[stage]
                hasMoved = true
            }
            if let stage = pair.new, stage < new.states.count {
                theirs = new.states[stage]
                hasMoved = true
            }
            guard hasMoved else { continue }
            if mine.isSame(as: theirs) {
                culprit = nil
            } else if culprit == nil {
                culprit = pair
            }
        }
        guard let culprit else { return nil }
        if culprit.isMoved { return .stageMoved(culprit.label) }
        if culprit.old == nil { return .stageAdded(culprit.label) }
        guard let position = culprit.new else { return .stageRemoved(culprit.label) }
        if !culprit.differences.isEmpty {
            return .stageChanged(culprit.label, culprit.differences)
        }
        if surveys.contains(position) {
            return .survey(
                culprit.label, old: old.end.survivor(at: culprit.old),
                new: new.end.survivor(at: position))
        }
        return .unexplained("'\(culprit.label)' made something else of the same document")
    }
}

extension WhatIf.End {
    /// What the stage has merged the document into.
    func survivor(at position: Int?) -> String? {
        guard case .merged(let stage, _, let survivor) = self, stage == position else { return nil }
        return survivor.text
    }
}

import Quern

/// The differences between two runs, for people.
struct RunDiffText {
    private let comparison: RunComparison
    private var lines: [String] = []

    init(_ comparison: RunComparison) {
        self.comparison = comparison
        lines.append("\(comparison.old.directory) → \(comparison.new.directory)")
        if comparison.isSame {
            lines += ["", "no difference: \(Self.count(comparison.documents?.same ?? 0))"]
            return
        }
        pipeline()
        inputs()
        counts()
        documents()
    }

    var text: String { lines.joined(separator: "\n") }

    // MARK: Pipeline and inputs

    private mutating func pipeline() {
        let pipeline = comparison.pipeline
        lines.append("")
        if pipeline.isSame {
            lines.append("pipeline: the same")
            return
        }
        lines.append("pipeline")
        lines += pipeline.differences.map { "  \($0)" }
        var before: String?
        for pair in pipeline.pairs {
            let place = before.map { "after '\($0)'" } ?? "at the beginning"
            switch (pair.old, pair.new) {
            case (_?, nil):
                // A stage that moved is told where it stands now.
                if !pair.isMoved { lines.append("  - \(pair.label)  removed") }
                continue
            case (nil, _?):
                lines.append(
                    "  \(pair.isMoved ? "~" : "+") \(pair.label)  \(pair.isMoved ? "moved" : "added") \(place)"
                )
            default:
                if !pair.differences.isEmpty { lines.append("  ~ \(pair.label)") }
            }
            lines += pair.differences.map { "      \($0)" }
            before = pair.label
        }
    }

    private static let fileLimit = 20

    private mutating func inputs() {
        let inputs = comparison.inputs
        lines.append("")
        if inputs.isSame {
            lines.append("inputs: the same, \(inputs.sameCount)")
            return
        }
        lines.append(
            "inputs: \(inputs.sameCount) the same, \(inputs.added.count) added, \(inputs.removed.count) removed, \(inputs.changed.count) changed"
        )
        let all =
            inputs.added.map { "  + \($0.path)" } + inputs.removed.map { "  - \($0.path)" }
            + inputs.changed.map { "  ~ \($0.new.path)" }
        lines += all.prefix(Self.fileLimit)
        if all.count > Self.fileLimit { lines.append("  … and \(all.count - Self.fileLimit) more") }
    }

    // MARK: Counts

    private mutating func counts() {
        lines.append("")
        if comparison.hasSameCounts {
            lines.append("counts: the same")
            return
        }
        lines.append("counts")
        var table = TextTable(
            ["stage", "in", "out", "dropped", "merged", "quarantined"], numbersFrom: 1)
        var same = 0
        for pair in comparison.pipeline.pairs {
            let mine = pair.old.map { comparison.old.record.ledger.rows[$0] }
            let theirs = pair.new.map { comparison.new.record.ledger.rows[$0] }
            func cell(_ value: (Ledger.Row) -> Int) -> String {
                switch (mine.map(value), theirs.map(value)) {
                case (let a?, let b?): a == b ? String(a) : "\(a) → \(b)"
                case (let a?, nil): "\(a) → –"
                case (nil, let b?): "– → \(b)"
                default: ""
                }
            }
            if let mine, let theirs, Self.isSame(mine, theirs) {
                same += 1
                continue
            }
            table.add([
                pair.label, cell(\.documentsIn), cell(\.documentsOut), cell(\.droppedTotal),
                cell(\.merged), cell(\.quarantined),
            ])
        }
        lines += table.lines.map { "  " + $0 }
        if same > 0 { lines.append("  … and \(same) stages with the same counts") }
    }

    private static func isSame(_ a: Ledger.Row, _ b: Ledger.Row) -> Bool {
        a.documentsIn == b.documentsIn && a.made == b.made && a.documentsOut == b.documentsOut
            && a.merged == b.merged
            && a.quarantined == b.quarantined && a.droppedTotal == b.droppedTotal
    }

    // MARK: Documents

    private mutating func documents() {
        lines.append("")
        guard let documents = comparison.documents else {
            lines.append("documents: not compared: \(comparison.problem ?? "")")
            return
        }
        lines.append(
            "documents: \(documents.same) the same, \(documents.added.count) added, \(documents.removed.count) removed, \(documents.changed.count) changed"
        )
        if documents.isRemade {
            lines.append(
                "  made again from both runs' records, because they do not export whole documents")
        }
        list("+", "added", documents.added)
        list("-", "removed", documents.removed)
        list("~", "changed", documents.changed)
    }

    private mutating func list(_ sign: String, _ word: String, _ list: RunComparison.List) {
        for item in list.first {
            let title = item.title.map { ExplanationText.quoted($0, 60) } ?? "(no title)"
            lines += ["", "  \(sign) \(item.id)  \(title)  \(item.resource)"]
            if let end = item.end {
                lines.append("      \(sign == "+" ? "was " : "")\(end.text), by '\(end.stage)'")
            }
            if let old = item.old, let new = item.new { change(old, new) }
            lines.append("      cause: \(CauseText.text(item.cause))")
        }
        let more = list.count - list.first.count
        if more > 0 {
            lines += ["", "  … and \(more) more \(word); --limit \(list.count) lists them"]
        }
    }

    private mutating func change(_ old: DocumentContent, _ new: DocumentContent) {
        for excerpt in WordDiff(from: old.text, to: new.text).excerpts() {
            lines.append("      text      \(WordDiffText.line(excerpt))")
        }
        let change = ContentChange(old, new)
        for field in change.metadata {
            func shown(_ value: Metadata.Value?) -> String {
                guard let value else { return "nothing" }
                if case .string(let text) = value { return ExplanationText.quoted(text) }
                return JSONWriter.text { $0.value(value) }
            }
            lines.append("      metadata  \(field.name): \(shown(field.old)) → \(shown(field.new))")
        }
        for layer in change.layers {
            let parts =
                layer.removed.map { "[-\(WordDiffText.visible($0.text))-]" }
                + layer.added.map { "{+\(WordDiffText.visible($0.text))+}" }
            let shown = parts.prefix(12).joined(separator: " ")
            let more = parts.count > 12 ? " … and \(parts.count - 12) more" : ""
            lines.append(
                "      tags      \(layer.name): \(parts.isEmpty ? "at other places" : shown + more)"
            )
        }
    }

    private static func count(_ documents: Int) -> String {
        documents == 1 ? "1 document" : "\(documents) documents"
    }
}

/// A cause in words.
enum CauseText {
    static func text(_ cause: DifferenceCause) -> String {
        switch cause {
        case .inputAdded(let name): return "the input '\(name)' is new"
        case .inputRemoved(let name): return "the input '\(name)' is gone"
        case .inputChanged(let name): return "the input '\(name)' changed"
        case .inputAnd(let name, let other):
            return "the input '\(name)' changed, and \(text(other))"
        case .stageChanged(let label, let differences):
            return "'\(label)': \(differences.joined(separator: "; "))"
        case .stageAdded(let label): return "'\(label)' was added"
        case .stageRemoved(let label): return "'\(label)' was removed"
        case .stageMoved(let label): return "'\(label)' was moved"
        case .survey(let label, let old, let new):
            if let old, let new, old != new {
                return "its survivor changed: '\(label)' merges it into \(new) instead of \(old)"
            }
            if let old, new == nil {
                return "its survivor changed: '\(label)' merged it into \(old), and keeps it now"
            }
            return survey(label)
        case .surveyAnd(let label, let other): return "\(survey(label)); and \(text(other))"
        case .version(let old, let new): return "Quern \(old) → \(new)"
        case .unexplained(let what):
            return "not explained by the records: \(what); a stage that is not deterministic?"
        case .unchecked(let what): return what
        }
    }

    private static func survey(_ label: String) -> String {
        "'\(label)' decides by a survey of the corpus, and the corpus is another one"
    }

    /// The name of the sort of cause, for programs.
    static func word(_ cause: DifferenceCause) -> String {
        switch cause {
        case .inputAdded: "input added"
        case .inputRemoved: "input removed"
        case .inputChanged: "input changed"
        case .inputAnd: "input and stage"
        case .stageChanged: "stage changed"
        case .stageAdded: "stage added"
        case .stageRemoved: "stage removed"
        case .stageMoved: "stage moved"
        case .survey: "survey"
        case .surveyAnd: "survey and stage"
        case .version: "version"
        case .unexplained: "unexplained"
        case .unchecked: "not checked"
        }
    }
}

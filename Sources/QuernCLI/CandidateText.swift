import Quern

/// The documents that a name may mean, for somebody who must choose one.
enum CandidateText {
    static func text(_ findings: Explainer.Findings, _ name: String) -> String {
        let how: String =
            switch findings.match {
            case .file: "come from a file called '\(name)'"
            case .idPrefix: "have an id that begins with '\(name)'"
            case .text: "hold '\(name)'"
            default: "are called '\(name)'"
            }
        var table = TextTable(["", "", ""], numbersFrom: 3, hasHeader: false)
        for candidate in findings.candidates {
            table.add([
                candidate.id.text,
                (candidate.excerpt ?? candidate.title).map { ExplanationText.quoted($0, 90) }
                    ?? "(no title)",
                "\(candidate.origin.resource.name), line \(candidate.origin.line)",
            ])
        }
        var lines = ["\(findings.count) documents \(how):"] + table.lines.map { "  " + $0 }
        let more = findings.count - findings.candidates.count
        if more > 0 { lines.append("  … and \(more) more; --limit \(findings.count) lists them") }
        return lines.joined(separator: "\n")
    }
}

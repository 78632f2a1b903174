import Quern

/// Does what it should not to documents that hold the marker.
struct PlantedCleaner: Cleaner {
    @Parameter("What it does to a marked document.") var fault = Fault.none
    @Parameter("The word that marks a document.") var marker = "PLANTED"
    @Parameter("A file that says that it has been done once.") var flag = ""

    static let description = StageDescription(
        "planted", "Does what it should not to documents that hold the marker.")

    func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        context.count("documents seen")
        guard document.text.contains(marker) else { return .keep }
        // What has been done before a failure must not count.
        context.count("marked documents seen")
        try document.edit(as: Rule("planted-rule")) { $0.remove(0..<1) }
        try fault.strike(flag: flag)
        switch fault {
        case .random:
            document.metadata["planted"] = .integer(Int.random(in: 0...Int.max))
            let end = document.text.utf8.count
            try document.edit(as: Rule("random")) {
                $0.replace(end..<end, with: " \(Int.random(in: 1_000_000...9_999_999))")
            }
        case .replaceMetadata: document.metadata = ["replaced": true]
        case .editOutside:
            let end = document.text.utf8.count
            try document.edit(as: Rule("outside")) { $0.remove(end..<(end + 10)) }
        default: break
        }
        return .keep
    }
}

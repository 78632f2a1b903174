/// Finds the stage, the document and the field at which a repeated run leaves the recorded one.
///
/// First slices are run twice, stage by stage, in this process and in another: a stage that does not depend on
/// its document, parameters and resources alone shows. Then the whole run is made once more, which shows an
/// exporter of that kind. When all that agrees, the recorded documents are all there is to compare with.
struct CauseSearch {
    let verifier: Verifier
    let plan: Plan
    let scratch: ScratchDirectory
    let suspects: [Suspect]

    func callAsFunction() async throws -> Verification.Cause {
        let document = suspects.lazy.compactMap { $0.comparison?.document }.first
        let trace = StageTrace(plan, options: verifier.options(scratch.file("none")))
        if let found = try await trace.firstDifference(near: document?.origin) { return found }
        let options = verifier.options(scratch.file("second"))
        _ = try await Run(plan, options: options)()
        for suspect in suspects {
            let first = Path.join(scratch.file("run"), suspect.path)
            let second = Path.join(options.outputDirectory, suspect.path)
            if let unstable = try OutputComparison(recorded: first, now: second) {
                var cause = Verification.Cause(stage: writer(of: suspect.path))
                cause.explanation =
                    "the documents agree after every stage, and two runs now write '\(suspect.path)' differently: \(unstable.detail)"
                return cause
            }
        }
        var cause = Verification.Cause()
        if let document {
            let difference = document.difference
            cause.stage = writer(ofField: difference.path)
            cause.document = document.id
            cause.place = document.place
            cause.field = difference.path
            cause.values = (difference.old, difference.new)
        } else {
            cause.stage = suspects.first.flatMap { writer(of: $0.path) }
        }
        cause.explanation =
            """
            two runs now agree with each other and not with the recorded one, so the result depends on \
            something that has changed since: the program, a library, the machine, or a state outside the inputs
            """
        return cause
    }

    /// The stage that writes a file.
    private func writer(of path: String) -> String? {
        plan.stages.first { $0.outputPaths.contains(path) }?.label
    }

    /// The last stage that writes a layer; for other fields any stage could have.
    private func writer(ofField path: String) -> String? {
        guard path.hasPrefix("annotations.") else { return nil }
        let layer = path.dropFirst("annotations.".count).prefix { $0 != "[" && $0 != "." }
        return plan.stages.last { $0.layers.writes.contains(String(layer)) }?.label
    }
}

extension PlannedStage {
    /// The files that it writes, as its parameters say.
    var outputPaths: [String] {
        declaredParameters.filter { $0.type == .output }.compactMap { parameters[$0.name]?.string }
    }
}

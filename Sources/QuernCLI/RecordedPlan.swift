import Quern
import QuernYAML

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The plan of a run that was made before, for commands that do its work again.
struct RecordedPlan {
    let record: RecordedRun
    let declaration: PipelineDeclaration
    let plan: Plan
    let options: RunOptions

    /// - Throws: ``RunFailure`` when the pipeline is no longer what the run recorded.
    init(directory: String) throws {
        record = try RecordedRun(directory: directory)
        if record.inputs.contains(where: { $0.pattern == "-" }) {
            throw RunFailure(
                description: """
                    the run read standard input, which cannot be read again; keep the text in a file \
                    and run with --input FILE to have its documents explained
                    """)
        }
        var declaration = try PipelineReader(settings: record.variables).read(
            path: record.pipelineFile)
        declaration.inputs = record.inputs
        self.declaration = declaration
        plan = try Self.planner.plan(declaration)
        guard plan.fingerprint == record.fingerprint else {
            throw RunFailure(
                description: """
                    '\(record.pipelineFile)' or a file that it reads has changed since this run, so the \
                    run cannot be explained by it; run the pipeline again, or bring the old files back
                    """)
        }
        var options = RunOptions(
            workers: max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))), outputDirectory: directory)
        options.recordLimit = record.recordLimit
        self.options = options
    }

    static var planner: Planner {
        Planner(registry: CommandEnvironment.registry, reader: { try YAML.node(of: $0) })
    }

    /// Says on standard error which inputs are not what they were.
    static func warn(changed: [String], missing: [String], _ record: RecordedRun) {
        let shown = 10
        var warnings = changed.prefix(shown).map { name in
            Diagnostic.warning("the input '\(name)' is not what it was when the run was made")
        }
        warnings += missing.prefix(shown).map { name in
            Diagnostic.warning("the input '\(name)' of the run is not there any more")
        }
        let more = max(0, changed.count - shown) + max(0, missing.count - shown)
        if more > 0 { warnings.append(.warning("\(more) more inputs have changed or gone")) }
        Console.report(warnings)
    }
}

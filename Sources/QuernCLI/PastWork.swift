import Quern

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A recorded run whose work can be done again.
struct PastWork {
    let run: RecordedRun
    let recorded: RecordedPlan
    let options: RunOptions

    var plan: Plan { recorded.plan }

    /// - Throws: ``RunFailure`` when the run cannot be carried out again.
    init(_ run: RecordedRun, store: StoreOptions) throws {
        self.run = run
        if run.inputs.contains(where: { $0.pattern == "-" }) {
            throw RunFailure(
                description: """
                    the run read standard input, which cannot be read again; keep the text in a file \
                    and run with --input FILE to have its documents explained
                    """)
        }
        recorded = try run.plan()
        var options = RunOptions(
            workers: max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))),
            outputDirectory: run.directory, storeDirectory: store.directory(for: recorded.plan))
        options.recordLimit = run.recordLimit
        options.rehashes = store.rehash
        // The slices of the run, so that what the store holds of them fits.
        let target = run.record.execution.sliceSize
        if target > 0 { options.sliceSize = SliceSize(target: target) }
        options.recordedRun = run
        self.options = options
    }

    /// Says on standard error what the work is done with when that is not what lies there now.
    func warn(changed: [String], missing: [String]) {
        Console.report(warnings(changed: changed, missing: missing))
    }

    /// What the work is done with when that is not what lies there now.
    func warnings(changed: [String], missing: [String]) -> [Diagnostic] {
        var warnings: [Diagnostic] = []
        if recorded.isFromCopies {
            warnings.append(
                .warning(
                    "'\(run.pipelineFile)' or a file that it reads has changed since the run; the run's own copies are used"
                ))
        }
        let shown = 10
        warnings += changed.prefix(shown).map { name in
            .warning("the input '\(name)' is not what it was when the run was made")
        }
        warnings += missing.prefix(shown).map { name in
            .warning("the input '\(name)' of the run is not there any more")
        }
        let more = max(0, changed.count - shown) + max(0, missing.count - shown)
        if more > 0 { warnings.append(.warning("\(more) more inputs have changed or gone")) }
        return warnings
    }
}

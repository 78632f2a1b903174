/// Whether a run directory and the inputs of its run are what the record says; nothing is run for it.
struct RunInspection {
    let run: RecordedRun

    /// What is wrong with a file of the run directory, by its path.
    ///
    /// Outputs are hashed, `quern.lock` is compared with the record, and so is what the crate says of files.
    func damage() throws -> [(path: String, problem: String)] {
        var damage: [(path: String, problem: String)] = []
        for output in run.record.outputs {
            let path = Path.join(run.directory, output.path)
            guard POSIXFile.exists(path) else {
                damage.append((output.path, "the file is missing"))
                continue
            }
            let present = try ResourceReader.digest(ofFileAt: path).sha256
            if present != output.sha256 {
                damage.append(
                    (
                        output.path,
                        "the file has been changed since the run: SHA-256 was \(output.sha256) and is \(present)"
                    ))
            }
        }
        damage += lockProblem().map { [(RunRecord.lockName, $0)] } ?? []
        damage += crateProblem().map { [(Crate.fileName, $0)] } ?? []
        return damage
    }

    private func bytes(_ name: String) -> [UInt8]? {
        try? POSIXFile.read(Path.join(run.directory, name))
    }

    private func lockProblem() -> String? {
        guard let lock = bytes(RunRecord.lockName) else { return "the file is missing" }
        if Fingerprint.sha256(lock) != run.record.lock || lock != run.record.bytes(.lock) {
            return "it does not agree with \(RunRecord.fileName)"
        }
        return nil
    }

    /// The first thing that the crate says otherwise than the record.
    private func crateProblem() -> String? {
        guard let bytes = bytes(Crate.fileName) else { return "the file is missing" }
        let crate = bytes.withUnsafeBytes { buffer in
            var scanner = JSONScanner(buffer)
            return try? scanner.value()?.record
        }
        guard let entities = crate?["@graph"]?.list?.compactMap(\.record) else {
            return "it is no crate"
        }
        var expected: [(path: String, sha256: String)] = run.record.outputs.map {
            ($0.path, $0.sha256)
        }
        expected += run.record.copies.map { ($0.path, $0.sha256) }
        expected.append((RunRecord.lockName, run.record.lock))
        let known = Dictionary(
            entities.compactMap { entity in entity["@id"]?.string.map { ($0, entity) } },
            uniquingKeysWith: { first, _ in first })
        for (path, sha256) in expected {
            guard let entity = known[Crate.identifier(path)] else {
                return "it does not name '\(path)'"
            }
            guard let said = entity["sha256"]?.string else {
                return "it gives no SHA-256 of '\(path)'"
            }
            if said != sha256 {
                return
                    "it says that '\(path)' has SHA-256 \(said), and the record says \(sha256)"
            }
        }
        return nil
    }

    /// The inputs of the run as they are now, in the order of the record.
    ///
    /// Files that match a pattern now and were not there then are left out.
    ///
    /// - Returns: where the inputs are; what is missing or changed; what was left out, by name.
    func inputs(
        of declaration: PipelineDeclaration
    ) throws -> (paths: [String], obstacles: [String], added: [String]) {
        if declaration.inputs.contains(where: { $0.pattern == "-" }) {
            return (
                [],
                [
                    """
                    the run read standard input, which cannot be read again; keep the text in a file and run \
                    with --input FILE to have a run that can be verified
                    """
                ], []
            )
        }
        var present: [String: String] = [:]
        for input in declaration.inputs {
            var one = declaration
            one.inputs = [input]
            // What names nothing is missing; the record knows what it was.
            for file in (try? Inputs(of: one).files) ?? [] { present[file.name] = file.path }
        }
        var paths: [String] = []
        var obstacles: [String] = []
        for input in run.record.inputs {
            guard let path = present.removeValue(forKey: input.path) else {
                obstacles.append(
                    "the input '\(input.path)' is missing; its SHA-256 was \(input.sha256)")
                continue
            }
            try Task.checkCancellation()
            let now = (try? ResourceReader.digest(ofFileAt: path).sha256) ?? ""
            if now == input.sha256 {
                paths.append(path)
            } else {
                let state = now.isEmpty ? "and it cannot be read now" : "and is \(now)"
                obstacles.append(
                    "the input '\(input.path)' has changed: its SHA-256 was \(input.sha256) \(state)"
                )
            }
        }
        return (
            paths, obstacles,
            present.keys.sorted(by: Path.areInOrder)
        )
    }
}

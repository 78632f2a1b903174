/// The folder that a run leaves behind.
enum RunDirectory {
    static let quarantineFile = "quarantine.jsonl"
    /// Stands in the directory while the files of a run are moved into it.
    static let marker = ".publishing.json"
    static let ledgerFile = "ledger.csv"
    /// What every run writes itself, and no stage may.
    static let ownFiles = [
        RunRecord.fileName, RunRecord.lockName, MethodsText.fileName, Crate.fileName, ledgerFile,
        quarantineFile,
    ]
    /// What says how the run was made, beside its outputs.
    static let describedFiles = [RunRecord.fileName, RunRecord.lockName, MethodsText.fileName]

    /// Whether a file of this path is the run's own and no stage's.
    static func isOwn(_ path: String) -> Bool {
        ownFiles.contains(path) || path == PipelineCopies.folder
            || path.hasPrefix(PipelineCopies.folder + "/")
    }

    /// Makes sure that a run may be written here, before its inputs are looked for and anything is made.
    ///
    /// Another run may be moving its files meanwhile, and what is seen of them in between means nothing.
    static func checkAhead(_ path: String) throws {
        do { _ = try check(path) } catch {
            guard POSIXFile.isFolder(path) else { throw error }
            let lock = try StagingDirectory.lock(path)
            _ = try withExtendedLifetime(lock) { try check(path) }
        }
    }

    /// Makes sure that a run may be written here, while no other one writes.
    ///
    /// - Returns: the files of the run that is here already; they will be replaced or removed, and
    ///   whatever else lies in the folder stays.
    static func check(_ path: String) throws -> [String] {
        guard !path.isEmpty else { throw RunFailure(description: "the run directory has no name") }
        guard POSIXFile.exists(path) else { return [] }
        guard try POSIXFile.status(path).isDirectory else {
            throw RunFailure(
                description:
                    "the run directory '\(path)' is a file; choose another place with --out")
        }
        let names = try POSIXFile.list(path).filter { !$0.hasPrefix(StagingDirectory.prefix) }
        if names.contains(marker) {
            // A run was stopped while it moved its files here; they are as good as replaced.
            return try RunRecord.outputNames(ofRecordAt: Path.join(path, marker))
        }
        if names.contains(RunRecord.fileName) {
            return try RunRecord.outputNames(ofRecordAt: Path.join(path, RunRecord.fileName))
        }
        guard names.isEmpty else {
            throw RunFailure(
                description: """
                    the run directory '\(path)' holds other files and no run ('\(names[0])'); choose another \
                    place with --out, or empty it
                    """)
        }
        return []
    }

    /// Makes sure that a run does not replace what it reads.
    static func check(_ path: String, holdsNoneOf inputs: [Inputs.File]) throws {
        guard let folder = POSIXFile.realPath(path) else { return }
        // To follow a path asks the system about each of its parts, and most inputs share all but the last.
        var realFolders: [String: String] = [:]
        func realPath(_ path: String) -> String? {
            if POSIXFile.isLink(path) { return POSIXFile.realPath(path) }
            let folder = Path.directory(path)
            let real = realFolders[folder] ?? POSIXFile.realPath(folder)
            realFolders[folder] = real
            return real.map { $0 + "/" + Path.name(path) }
        }
        for input in inputs {
            guard let file = realPath(input.path), file.hasPrefix(folder + "/") else { continue }
            throw RunFailure(
                description: """
                    the input '\(input.path)' lies in the run directory '\(path)', which the run replaces; choose \
                    another place with --out
                    """)
        }
    }

    /// A run that failed leaves no empty folder behind.
    static func removeIfEmpty(_ path: String) {
        guard POSIXFile.isFolder(path) else { return }
        if (try? POSIXFile.list(path))?.isEmpty == true { POSIXFile.remove(path) }
    }
}

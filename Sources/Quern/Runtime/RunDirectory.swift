/// The folder that a run leaves behind.
enum RunDirectory {
    static let quarantineFile = "quarantine.jsonl"
    static let ledgerFile = "ledger.csv"
    /// What every run writes itself, and no stage may.
    static let ownFiles = [RunRecord.fileName, ledgerFile, quarantineFile]

    /// Makes sure that a run may be written here.
    ///
    /// - Returns: the files of the run that is here already; they will be replaced or removed, and
    ///   whatever else lies in the folder stays.
    static func check(_ path: String) throws -> [String] {
        guard POSIXFile.exists(path) else { return [] }
        guard try POSIXFile.status(path).isDirectory else {
            throw RunFailure(
                description:
                    "the run directory '\(path)' is a file; choose another place with --out")
        }
        let names = try POSIXFile.list(path).filter { !$0.hasPrefix(StagingDirectory.prefix) }
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

    /// A run that failed leaves no empty folder behind.
    static func removeIfEmpty(_ path: String) {
        if (try? POSIXFile.list(path))?.isEmpty == true { POSIXFile.remove(path) }
    }
}

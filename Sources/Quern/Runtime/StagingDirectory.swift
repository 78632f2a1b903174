/// The folder in which a run's files are written before they are moved into place.
///
/// It lies inside the run directory, so that moving is a rename within one file system. Nothing has
/// its final name before the run has succeeded; a run that ends early takes the folder with it.
package final class StagingDirectory {
    static let prefix = ".staging-"
    let runDirectory: String
    let path: String
    private let lock: FileLock
    private var files: [(name: String, path: String, file: OutputFile?)] = []
    /// SHA-256 of what files say, by name.
    private var contents: [String: String] = [:]
    private var scratchCount = 0
    private let disk = DiskQueue()

    /// - Throws: ``RunFailure`` when another run is writing here, and the errors of files.
    package init(runDirectory: String) throws {
        self.runDirectory = runDirectory
        try POSIXFile.makeDirectory(runDirectory)
        lock = try Self.lock(runDirectory)
        // What killed runs have left goes; none that is alive can be here.
        for name in (try? POSIXFile.list(runDirectory)) ?? [] where name.hasPrefix(Self.prefix) {
            POSIXFile.remove(Path.join(runDirectory, name))
        }
        path = Path.join(runDirectory, "\(Self.prefix)\(processIdentifier())")
        try POSIXFile.makeDirectory(path)
    }

    /// Keeps other runs from writing to a run directory, as long as the lock lives.
    ///
    /// - Throws: ``RunFailure`` when another run is writing here.
    static func lock(_ runDirectory: String) throws -> FileLock {
        guard let lock = try FileLock(folder: runDirectory) else {
            throw RunFailure(
                description: """
                    another run is writing to '\(runDirectory)'; wait until it is done, or give this one another \
                    place with --out
                    """)
        }
        return lock
    }

    package func createFile(_ output: OutputPath) throws -> OutputFile {
        let path = try reserve(output)
        let file = try OutputFile(name: output.path, path: path)
        files.append((output.path, path, file))
        return file
    }

    /// Writes a whole file.
    func write(_ bytes: [UInt8], as name: String) throws {
        let file = try createFile(OutputPath(stringLiteral: name))
        try file.write(bytes)
        _ = try file.finish()
        disk.add(file.path)
    }

    package func reservePath(_ output: OutputPath) throws -> String {
        let path = try reserve(output)
        files.append((output.path, path, nil))
        return path
    }

    /// A path below the staging directory that no file of the run has; what is there goes with the directory.
    package func scratchPath(_ name: String) throws -> String {
        scratchCount += 1
        let folder = Path.join(path, ".scratch-\(scratchCount)")
        try POSIXFile.makeDirectory(folder)
        return Path.join(folder, name)
    }

    package func note(content digest: String, of name: String) { contents[name] = digest }

    /// The file of this name that the last finished run left, if it is still as its record says.
    package func previousFile(_ output: OutputPath) throws -> String? {
        guard let past = try? RecordedRun(directory: runDirectory),
            let recorded = past.record.outputs.first(where: { $0.path == output.path })
        else { return nil }
        let path = Path.join(runDirectory, output.path)
        guard let status = try? POSIXFile.status(path), status.isRegular,
            status.size == recorded.size
        else { return nil }
        return try ResourceReader.digest(ofFileAt: path).sha256 == recorded.sha256 ? path : nil
    }

    private func reserve(_ output: OutputPath) throws -> String {
        let path = Path.join(self.path, output.path)
        if files.contains(where: { $0.name == output.path }) {
            throw StageError("two stages write '\(output.path)'; give one of them another 'to:'")
        }
        try POSIXFile.makeDirectory(Path.directory(path))
        return path
    }

    /// The names of all files, in the order of creation.
    var names: [String] { files.map(\.name) }

    /// A finished file of the run.
    package struct Finished: Sendable {
        package let name: String
        package let sha256: String
        package let size: Int
        /// SHA-256 of what it says, where the same can be said in different bytes.
        package var content: String?
    }

    /// Closes and hashes every file, in the order of creation; they go to the disk while the run is described.
    package func finishFiles() throws -> [Finished] {
        var finished: [Finished] = []
        for entry in files {
            if let file = entry.file {
                let result = try file.finish()
                disk.add(entry.path)
                finished.append(
                    Finished(
                        name: entry.name, sha256: result.sha256, size: result.size,
                        content: contents[entry.name]))
            } else {
                disk.add(entry.path)
                let digest = try ResourceReader.digest(ofFileAt: entry.path)
                finished.append(
                    Finished(
                        name: entry.name, sha256: digest.sha256, size: digest.size,
                        content: contents[entry.name]))
            }
        }
        return finished
    }

    /// Moves everything into the run directory; `last` is moved after all others, and is the sign that
    /// the run is whole.
    ///
    /// A marker with the names of all files, old and new, stands in the directory while they are moved,
    /// so that after a crash in between the next run knows what is there and goes on.
    package func publish(last: String, replacing old: [String]) throws {
        for entry in files { try checkTarget(entry.name, replacing: old) }
        try disk.wait()
        let marker = Path.join(runDirectory, RunDirectory.marker)
        let names = old + files.map(\.name)
        // Half a marker would be worse than none.
        try AtomicFile.write(
            RunRecord.marker(for: names), to: marker, by: Path.join(path, RunDirectory.marker))
        let record = Path.join(runDirectory, last)
        POSIXFile.remove(record)
        for entry in files where entry.name != last {
            let target = Path.join(runDirectory, entry.name)
            try POSIXFile.makeDirectory(Path.directory(target))
            try POSIXFile.rename(entry.path, to: target)
        }
        for name in old where !files.contains(where: { $0.name == name }) {
            POSIXFile.remove(Path.join(runDirectory, name))
            var folder = Path.directory(name)
            while folder != "." {
                RunDirectory.removeIfEmpty(Path.join(runDirectory, folder))
                folder = Path.directory(folder)
            }
        }
        if let entry = files.first(where: { $0.name == last }) {
            try POSIXFile.rename(entry.path, to: record)
        }
        POSIXFile.remove(marker)
        discard()
    }

    /// Makes sure that a file can take its place, before anything has been moved.
    private func checkTarget(_ name: String, replacing old: [String]) throws {
        let target = Path.join(runDirectory, name)
        if POSIXFile.isFolder(target) {
            throw RunFailure(
                description:
                    "'\(target)' is a folder, where the run writes a file; remove it or choose another --out"
            )
        }
        if POSIXFile.exists(target), !old.contains(name), !RunDirectory.isOwn(name) {
            throw RunFailure(
                description: """
                    '\(target)' is no file of the run that is there, and would be replaced; move it away or choose \
                    another --out
                    """)
        }
        var parent = Path.directory(name)
        while parent != "." {
            let folder = Path.join(runDirectory, parent)
            if POSIXFile.exists(folder), (try? POSIXFile.status(folder))?.isDirectory != true {
                throw RunFailure(
                    description:
                        "'\(folder)' is a file, where the run needs a folder; remove it or choose another --out"
                )
            }
            parent = Path.directory(parent)
        }
    }

    package func discard() { POSIXFile.remove(path) }
}

/// The folder in which a run's files are written before they are moved into place.
///
/// It lies inside the run directory, so that moving is a rename within one file system. Nothing has
/// its final name before the run has succeeded; a run that ends early takes the folder with it.
package final class StagingDirectory {
    static let prefix = ".staging-"

    let runDirectory: String
    let path: String
    private var files: [(name: String, path: String, file: OutputFile?)] = []

    package init(runDirectory: String) throws {
        self.runDirectory = runDirectory
        path = Path.join(runDirectory, Self.prefix + String(processIdentifier()))
        // What killed runs have left, and a process that had this number before.
        for name in (try? POSIXFile.list(runDirectory)) ?? [] where name.hasPrefix(Self.prefix) {
            let owner = Int(name.dropFirst(Self.prefix.count))
            if owner.map({ $0 == processIdentifier() || !isProcessAlive($0) }) ?? false {
                POSIXFile.remove(Path.join(runDirectory, name))
            }
        }
        try POSIXFile.makeDirectory(path)
    }

    package func createFile(_ output: OutputPath) throws -> OutputFile {
        let path = try reserve(output)
        let file = try OutputFile(name: output.path, path: path)
        files.append((output.path, path, file))
        return file
    }

    package func reservePath(_ output: OutputPath) throws -> String {
        let path = try reserve(output)
        files.append((output.path, path, nil))
        return path
    }

    private func reserve(_ output: OutputPath) throws -> String {
        let path = Path.join(self.path, output.path)
        if files.contains(where: { $0.name == output.path }) {
            throw StageError("two stages write '\(output.path)'; give one of them another 'to:'")
        }
        try POSIXFile.makeDirectory(Path.directory(path))
        return path
    }

    /// A finished file of the run.
    package struct Finished: Sendable {
        package let name: String
        package let sha256: String
        package let size: Int
    }

    /// Closes and hashes every file, in the order of creation.
    package func finishFiles() throws -> [Finished] {
        var finished: [Finished] = []
        for entry in files {
            if let file = entry.file {
                let result = try file.finish(sync: true)
                finished.append(
                    Finished(name: entry.name, sha256: result.sha256, size: result.size))
            } else {
                let digest = try ResourceReader.digest(ofFileAt: entry.path)
                finished.append(
                    Finished(name: entry.name, sha256: digest.sha256, size: digest.size))
            }
        }
        return finished
    }

    /// Moves everything into the run directory; `last` is moved after all others, and is the sign that
    /// the run is whole.
    package func publish(last: String, replacing old: [String]) throws {
        let record = Path.join(runDirectory, last)
        POSIXFile.remove(record)
        for entry in files where entry.name != last {
            let target = Path.join(runDirectory, entry.name)
            try POSIXFile.makeDirectory(Path.directory(target))
            try POSIXFile.rename(entry.path, to: target)
        }
        for name in old where !files.contains(where: { $0.name == name }) {
            POSIXFile.remove(Path.join(runDirectory, name))
        }
        if let entry = files.first(where: { $0.name == last }) {
            try POSIXFile.rename(entry.path, to: record)
        }
        discard()
    }

    package func discard() { POSIXFile.remove(path) }
}

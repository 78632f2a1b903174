import Quern
import QuernCorpus

/// A corpus that a command is asked about, and the run that made it.
struct CorpusFile {
    let corpus: CorpusReader
    /// SHA-256 of the run's `quern.lock`; nil when the file is none of a run that is recorded beside it.
    let lock: String?

    /// Opens an index by its own path or that of the run directory.
    static func open(_ path: String) throws -> CorpusFile {
        if try !POSIXFile.status(path).isDirectory {
            guard CorpusReader.recognises(try POSIXFile.head(of: path, count: 16)) else {
                throw Diagnostics(
                    .error("'\(path)' is no corpus index", hints: [hint]))
            }
            return CorpusFile(
                corpus: try CorpusReader(path: path), lock: lock(of: path))
        }
        let found = try POSIXFile.list(path).sorted().map { Path.join(path, $0) }.filter { file in
            guard let status = try? POSIXFile.status(file), status.isRegular,
                let head = try? POSIXFile.head(of: file, count: 16)
            else { return false }
            return CorpusReader.recognises(head)
        }
        guard let first = found.first else {
            let isUnfinished = try !POSIXFile.list(path).contains(RunRecord.fileName)
            throw Diagnostics(
                .error(
                    isUnfinished
                        ? "'\(path)' holds no corpus index, and no \(RunRecord.fileName): it is no run directory, or the run is not done"
                        : "'\(path)' holds no corpus index", hints: [hint]))
        }
        if found.count > 1 {
            throw Diagnostics(
                .error(
                    "'\(path)' holds \(found.count) corpus indexes",
                    hints: ["name one of them: " + found.joined(separator: ", ")]))
        }
        return CorpusFile(corpus: try CorpusReader(path: first), lock: lock(of: first))
    }

    private static let hint = "a pipeline makes one with '- index: corpus'"

    /// The lock of the run in the file's folder, when its record has a file of this name and size.
    private static func lock(of path: String) -> String? {
        guard let run = try? RecordedRun(directory: Path.directory(path)),
            let size = try? POSIXFile.status(path).size,
            run.record.outputs.contains(where: { $0.path == Path.name(path) && $0.size == size })
        else { return nil }
        return run.record.lock
    }

    /// The answer to a question, with its citation.
    static func answer(_ question: some Question, from file: CorpusFile) throws -> Table {
        var table = try question.answer(file.corpus)
        table.citation = Citation(of: table, to: question, in: file.corpus, lock: file.lock)
        return table
    }
}

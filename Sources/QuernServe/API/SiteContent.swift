internal import Dispatch
public import Quern
import QuernCorpus
internal import Synchronization

/// A run as it is served: its record, its indexes, and how to explain a document of it.
final class SiteContent: Sendable {
    let run: RecordedRun
    /// What `quern search` searches, when the run has it.
    let fulltext: IndexPool?
    /// What questions are asked of, when the run has it.
    let corpus: CorpusReader?
    /// Why an index of the run cannot be used.
    let problems: [(file: String, problem: String)]
    private let explain: @Sendable (String) async throws -> RunExplanation
    private let table = Mutex<FacetTable?>(nil)
    /// One document is explained at a time: it can mean reading all inputs.
    private let turn = DispatchSemaphore(value: 1)
    /// A question can take a core, and memory for its hits.
    private let questions = DispatchSemaphore(value: 2)

    init(
        _ run: RecordedRun, readers: [any IndexReader.Type],
        explain: @escaping @Sendable (String) async throws -> RunExplanation
    ) {
        self.run = run
        self.explain = explain
        var fulltext: IndexPool?
        var corpus: CorpusReader?
        var problems: [(file: String, problem: String)] = []
        let browsable = readers.compactMap { $0 as? any BrowsableIndex.Type }
        for output in run.record.outputs {
            let path = Path.join(run.directory, output.path)
            guard let head = try? POSIXFile.head(of: path, count: 100) else { continue }
            do {
                if corpus == nil, CorpusReader.recognises(head) {
                    corpus = try CorpusReader(path: path)
                } else if fulltext == nil,
                    let reader = browsable.first(where: { $0.recognises(head) })
                {
                    fulltext = try IndexPool(reader, path: path)
                }
            } catch {
                problems.append((output.path, "\(error)"))
            }
        }
        self.fulltext = fulltext
        self.corpus = corpus
        self.problems = problems
    }

    func requireFulltext() throws -> IndexPool {
        if let fulltext { return fulltext }
        if let one = problems.first { throw API.Mistake(one.problem) }
        throw API.Mistake(
            "this run has no full-text index; add '- index: fulltext' to the pipeline and run it again"
        )
    }

    func requireCorpus() throws -> CorpusReader {
        if let corpus { return corpus }
        if let one = problems.first { throw API.Mistake(one.problem) }
        throw API.Mistake(
            "this run has no corpus index; add '- index: corpus' to the pipeline and run it again")
    }

    /// Asks a question of the corpus when not too many others are asked.
    func asking<Answer>(_ body: () throws -> Answer) rethrows -> Answer {
        questions.wait()
        defer { questions.signal() }
        return try body()
    }

    /// What documents have in common, read when it is first asked for.
    func facetTable() throws -> FacetTable {
        try table.withLock { table in
            if let table { return table }
            let made = try requireFulltext().withIndex { try FacetTable($0) }
            table = made
            return made
        }
    }

    /// The life of a document, by its id, its file, or words.
    func explanation(of name: String) throws -> RunExplanation {
        turn.wait()
        defer { turn.signal() }
        let result = Mutex<Result<RunExplanation, any Error>?>(nil)
        let done = DispatchSemaphore(value: 0)
        // This thread is a connection's own, so it may wait for the tasks' threads.
        Task { [explain] in
            let outcome: Result<RunExplanation, any Error>
            do { outcome = .success(try await explain(name)) } catch { outcome = .failure(error) }
            result.withLock { $0 = outcome }
            done.signal()
        }
        done.wait()
        guard let outcome = result.withLock({ $0 }) else { throw CancellationError() }
        return try outcome.get()
    }
}

/// What was found when a document of the run was explained.
public struct RunExplanation: Sendable {
    public var findings: Explainer.Findings
    /// What is not as it was when the run was made.
    public var warnings: [String]

    public init(findings: Explainer.Findings, warnings: [String]) {
        self.findings = findings
        self.warnings = warnings
    }
}

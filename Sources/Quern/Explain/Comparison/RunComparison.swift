/// What differs between two runs: pipeline and inputs first, then counts, then documents, each with its cause.
public struct RunComparison: Sendable {
    public let old: RecordedRun
    public let new: RecordedRun
    public let pipeline: PipelineComparison
    public let inputs: InputComparison
    public internal(set) var documents: Documents?
    /// Why documents could not be compared.
    public internal(set) var problem: String?

    /// A plan with which a run's work can be done again.
    public struct Remake: Sendable {
        let plan: Plan
        let options: RunOptions

        public init(_ plan: Plan, options: RunOptions) {
            self.plan = plan
            self.options = options
        }
    }

    /// What became of the documents.
    public struct Documents: Sendable {
        public internal(set) var same = 0
        public internal(set) var added = List()
        public internal(set) var removed = List()
        public internal(set) var changed = List()
        /// Whether the documents were made again, because the runs did not export them whole.
        public internal(set) var isRemade = false

        public var isSame: Bool { added.count == 0 && removed.count == 0 && changed.count == 0 }
    }

    public struct List: Sendable {
        public internal(set) var first: [Item] = []
        public internal(set) var count = 0
    }

    /// A document that one run has and the other has not, or that differs.
    public struct Item: Sendable {
        public let id: String
        public let title: String?
        public let resource: String
        let oldKey: DocumentCensus.Key?
        let newKey: DocumentCensus.Key?
        public internal(set) var cause = DifferenceCause.unchecked("")
        /// How the document ends in the run that does not have it, with the stage's label.
        public internal(set) var end: (stage: String, text: String)?
        /// Both sides of a changed document.
        public internal(set) var old: DocumentContent?
        public internal(set) var new: DocumentContent?
    }

    public init(_ old: RecordedRun, _ new: RecordedRun) {
        self.old = old
        self.new = new
        pipeline = PipelineComparison(old.record, new.record)
        inputs = InputComparison(old.record.inputs, new.record.inputs)
    }

    /// Whether nothing that was compared differs.
    public var isSame: Bool {
        pipeline.isSame && inputs.isSame && (documents?.isSame ?? false) && hasSameCounts
    }

    public var hasSameCounts: Bool {
        old.record.ledger.csv == new.record.ledger.csv
    }

    /// Compares the documents and finds the cause of every difference that is listed.
    ///
    /// - Parameters:
    ///   - oldRemake: does the old run's work again; throws the reason why that is not possible.
    ///   - limit: how many documents of each sort are listed and explained.
    public mutating func compareDocuments(
        _ oldRemake: () throws -> Remake, _ newRemake: () throws -> Remake, limit: Int
    ) async throws {
        var work = DocumentComparison(
            old: old, new: new, pipeline: pipeline, inputs: inputs, limit: limit,
            oldSide: Side(old, oldRemake), newSide: Side(new, newRemake))
        do {
            documents = try await work.documents()
        } catch let error as RunFailure {
            problem = error.description
        }
    }

    /// One of the runs, with what is left of it.
    struct Side {
        let run: RecordedRun
        let exported: Result<ExportedDocuments, any Error>
        let remake: Result<Remake, any Error>

        init(_ run: RecordedRun, _ remake: () throws -> Remake) {
            self.run = run
            exported = Result { try ExportedDocuments(of: run) }
            self.remake = Result { try remake() }
        }

        /// Why something cannot be done, in words.
        static func reason<T>(_ result: Result<T, any Error>) -> String? {
            guard case .failure(let error) = result else { return nil }
            if let error = error as? Diagnostics { return error.all.first?.message }
            return "\(error)"
        }
    }
}

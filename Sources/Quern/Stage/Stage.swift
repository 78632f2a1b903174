/// One step of a pipeline. Conform to one of the five kinds, not to this alone.
///
/// A stage is a value: parameters are set once, ``prepare(in:)`` opens its resources and compiles them
/// once, then all workers share it. Its work must depend on nothing but the document, the parameters
/// and the resources.
public protocol Stage: Sendable {
    /// What it is for; the protocol of the kind says it, so a stage declares nothing.
    static var kind: StageKind { get }
    static var description: StageDescription { get }

    init()

    /// The layers that this stage reads and writes with its parameters as they are; what the
    /// description says, unless a parameter names a layer.
    var layers: LayerContract { get }

    /// Whether its results are stored apart from those of the stages after it, so that a change of those
    /// does not set it to work again. False by default; for stages whose work is dear.
    var isWorthKeeping: Bool { get }

    /// What keeps the stage, with its parameters as they are, from giving a score that its description declares: the
    /// parameters of which one would have to be given. Empty by default, which says that it gives every score.
    ///
    /// A condition on a score that is never given is refused before the run.
    func parametersMissing(forScore name: String) -> [String]

    /// Opens resources, checks parameters against each other, compiles.
    ///
    /// - Throws: ``Diagnostics`` or ``StageError``, shown at the stage's place in the pipeline file.
    mutating func prepare(in context: PreparationContext) throws
}

extension Stage {
    public var layers: LayerContract {
        LayerContract(reads: Self.description.reads, writes: Self.description.writes)
    }

    public var isWorthKeeping: Bool { false }

    public func parametersMissing(forScore name: String) -> [String] { [] }

    /// The limits of a score when none of them is given: the answer to ``parametersMissing(forScore:)`` of a stage that gives the
    /// scores by which it judges and no others.
    public func limitsMissing(ofScore name: String) -> [String] {
        guard let score = Self.description.scores.first(where: { $0.name == name }) else {
            return []
        }
        let limits = [score.atLeast, score.atMost].compactMap(\.self)
        let values = ParameterSet(of: self).canonical
        return limits.contains { values[$0] != nil } ? [] : limits
    }

    public mutating func prepare(in context: PreparationContext) throws {}
}

/// Which layers a stage reads and which it writes.
public struct LayerContract: Sendable, Hashable {
    public var reads: [String]
    public var writes: [String]
    /// Whether it reads what stages before it write, whatever that is; the plan puts the names into ``reads``.
    public var readsAll: Bool

    public init(reads: [String] = [], writes: [String] = [], readsAll: Bool = false) {
        self.reads = reads
        self.writes = writes
        self.readsAll = readsAll
    }

    /// The contract among stages that write these layers before.
    func resolved(among written: [String]) -> LayerContract {
        guard readsAll else { return self }
        let all = (reads + written).reduce(into: [String]()) { all, layer in
            if !all.contains(layer) { all.append(layer) }
        }
        return LayerContract(reads: all, writes: writes)
    }
}

/// Changes the text or the metadata of a document, or drops it. Pure.
public protocol Cleaner: Stage {
    func clean(_ document: inout Document, in context: StageContext) throws -> Verdict
}

/// Adds annotations and metadata; the document itself is not its to change. Pure.
public protocol Tagger: Stage {
    func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws
}

/// What a stage with a survey knows of the whole corpus.
///
/// Summaries of slices are merged in any order and grouping, so merging must be associative and
/// commutative: counts and minima, never floating-point sums or "the first one seen". The summary of a slice is
/// kept in the store, so that the next run surveys only what is new.
public protocol SurveySummary: Storable {
    init()
    mutating func merge(_ other: Self)
}

/// A cleaner that must see the whole corpus before it decides about any document.
///
/// The runtime summarises every slice, merges the summaries, and then has every document cleaned with
/// the result in hand.
public protocol SurveyCleaner: Stage {
    associatedtype Summary: SurveySummary

    /// Whether the stage needs the survey with its parameters as they are; true by default. When it does not, it works
    /// like a ``Cleaner``, with an empty summary.
    var surveys: Bool { get }

    /// Adds one document to the summary of its slice.
    func survey(_ document: Document, into summary: inout Summary, in context: StageContext) throws

    /// Whether summaries say where documents stand, such as in which line of their resource.
    ///
    /// Then a slice that has moved within its resource is surveyed again. False by default.
    var surveyDependsOnPlace: Bool { get }

    /// The summary into which those of the slices are merged; by default an empty one, in memory.
    func begin(in space: SurveySpace) -> Summary

    /// Turns the corpus's summary into what decisions need, once; the default keeps it as it is.
    ///
    /// - Throws: what kept the summary from being complete, such as a full disk; the run then fails.
    func conclude(_ summary: consuming Summary) throws -> Summary

    func clean(
        _ document: inout Document, given corpus: Summary, in context: StageContext
    ) throws -> Verdict

    /// Writes what the corpus means for the documents of one slice, so that a slice for which nothing has
    /// changed need not be cleaned again.
    ///
    /// Equal bytes must mean equal decisions about every document that went into the slice's summary.
    ///
    /// - Returns: false when the stage cannot tell; then every change of the corpus's summary
    ///   has every slice cleaned again.
    func decisions(
        given corpus: Summary, for slice: Summary, into encoder: inout ByteEncoder
    ) -> Bool
}

extension SurveyCleaner {
    public var surveys: Bool { true }

    public func decisions(
        given corpus: Summary, for slice: Summary, into encoder: inout ByteEncoder
    ) -> Bool { false }

    public var surveyDependsOnPlace: Bool { false }

    public func begin(in space: SurveySpace) -> Summary { Summary() }

    public func conclude(_ summary: consuming Summary) throws -> Summary { summary }
}

/// A stage that folds the documents of a run, in order, into files.
///
/// ``partial(of:in:)`` does the heavy work for one slice, on any worker and at any time; partial results
/// are then added in slice order by one thread, so that files do not depend on scheduling.
public protocol FoldingStage: Stage {
    associatedtype Partial: Sendable
    /// The open files; one thread at a time uses it.
    associatedtype Output

    func partial(of slice: FoldSlice, in context: StageContext) throws -> Partial
    func open(in context: OutputContext) throws -> Output
    func add(_ partial: Partial, to output: inout Output) throws
    func finish(_ output: consuming Output, in context: OutputContext) throws
}

/// Folds documents into something that answers queries.
public protocol Indexer: FoldingStage {}

/// Folds documents into files that others read.
public protocol Exporter: FoldingStage {}

/// What a cleaner decides about a document.
public enum Verdict: Sendable, Hashable {
    case keep
    /// The document goes. The reason is a class of cases that the ledger counts (`fewer than 5
    /// words`), the detail is this case (`3 words`).
    case drop(reason: String, detail: String = "")
    /// The document is another one's duplicate.
    case merge(into: DocumentID, reason: String)
}

/// A failure that a stage reports: of a record or document while it works, or of its parameters
/// and resources while it prepares. The runtime adds stage and place.
public struct StageError: Error, Sendable, CustomStringConvertible {
    public let message: String
    /// Bytes from the start of the record, where that is known.
    public let offset: Int?
    /// Whether the stage would fail like that whenever it is given the same: not when a limit on time or memory was
    /// reached, or a program could not be started. Such a failure is not kept in the store.
    public let isRepeatable: Bool

    public init(_ message: String, atByte offset: Int? = nil, isRepeatable: Bool = true) {
        self.message = message
        self.offset = offset
        self.isRepeatable = isRepeatable
    }

    public var description: String { message }
}

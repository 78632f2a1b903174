/// How a run is to be carried out; nothing here changes what its files hold.
public struct RunOptions: Sendable {
    public var workers: Int
    /// About how much memory the run may take.
    public var memory: ByteSize
    /// The size of slices; nil for one that suits the inputs.
    public var sliceSize: SliceSize?
    public var outputDirectory: String
    /// The folder of the store; nil to keep nothing and to use nothing.
    public var storeDirectory: String?
    /// Whether inputs are read even if, by their times and sizes, they are what they were.
    public var rehashes = false
    /// Whether documents on which a stage after the parser failed are tried again, although the store knows that
    /// they did.
    public var retriesFailures = false
    /// Whether parse, clean and tag stages run in worker processes.
    ///
    /// They do so too, whatever this says, when a stage of the plan has a deadline or a limit of memory.
    public var isIsolated = false
    /// How worker processes are started; nil where there can be none.
    public var workerProgram: WorkerProgram?
    /// The run whose work is looked at again: a stage is not given what it could not be given then without
    /// its process coming down.
    public var recordedRun: RecordedRun?

    public init(
        workers: Int = 1, memory: ByteSize = 1_073_741_824, sliceSize: SliceSize? = nil,
        outputDirectory: String, storeDirectory: String? = nil
    ) {
        self.workers = max(1, workers)
        self.memory = memory
        self.sliceSize = sliceSize
        self.outputDirectory = outputDirectory
        self.storeDirectory = storeDirectory
        recordLimit = min(1 << 31, max(1 << 20, memory.bytes / 8))
    }

    /// The largest record that is read into memory; parsing makes several copies of it, and source
    /// maps count to 4 GiB.
    public var recordLimit: Int
}

/// How far a run has come.
public struct RunProgress: Sendable {
    public enum Phase: Sendable, Hashable {
        case readingInputs
        /// The survey of a stage, by its label.
        case surveying(String)
        case processing
        case finishing
    }

    public var phase: Phase
    public var documents: Int
    public var bytes: Int
    public var totalBytes: Int
}

/// What a finished run has to say.
public struct RunResult: Sendable {
    public let ledger: Ledger
    /// Documents that were handed to indexers and exporters.
    public let documents: Int
    public let quarantined: Int
    public let inputs: [Resource]
    public let outputs: [OutputSummary]
    public let directory: String
    public let seconds: Double
    /// Whether nothing had changed since the run that is in the directory, so that nothing was done.
    public var isUnchanged = false
    /// For each stage of the chain, the documents that it worked on; the others came from the store.
    public var computed: [Int] = []
    /// Values of the store that were damaged, and made again.
    public var damaged = 0
    /// How stages ran in worker processes; nil when they did not.
    public var isolation: Isolation?
    /// Why the store could not keep everything.
    public var storeProblem: String?

    public struct Isolation: Sendable {
        /// The stages that wanted it, by label; none when it was asked for.
        public let stages: [String]
        /// Worker processes that ended before their time and were replaced.
        public let losses: Int
    }

    public struct OutputSummary: Sendable {
        /// The path in the run directory.
        public let name: String
        public let size: Int
        public let sha256: String
    }

    public var bytes: Int { inputs.reduce(0) { $0 + $1.size } }
}

/// A run could not be carried out; nothing of it is left.
public struct RunFailure: Error, Sendable, CustomStringConvertible {
    public let description: String

    public init(description: String) { self.description = description }
}

internal import ArgumentParser
import Quern
import QuernServe

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Shows a run on a local page: search, trends, documents, the ledger.",
        discussion: """
            The page is served to this machine only, needs nothing from elsewhere, and changes nothing. Open the \
            address that is printed; it has a key, so that other users of the machine cannot read along. \
            Control-C ends it.
            """)

    @Argument(help: "The run directory.", completion: .directory)
    var directory: String

    @Option(
        name: .long,
        help:
            "The port to listen on; 0 takes any that is free. Without it, 8731 or the next free one."
    )
    var port: UInt16?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The address to listen on; any but the loopback lets other machines in.",
            valueName: "IP address"))
    var address = "127.0.0.1"

    @OptionGroup var store: StoreOptions

    private static let usualPorts: ClosedRange<UInt16> = 8731...8740

    func run() async throws {
        let recorded = try RecordedRun(directory: directory)
        let registry = CommandEnvironment.registry
        let server = try open { port in
            try RunServer(
                recorded, readers: registry.readers, address: address, port: port,
                explain: Self.explanations(
                    of: directory, registry, store: store.store, noStore: store.noStore,
                    rehash: store.rehash))
        }
        for problem in server.problems { Console.report([.warning(problem)]) }
        if !server.isLocal {
            Console.report([
                .warning(
                    "everybody who can reach \(address) and knows the key can read this run; what is sent is not encrypted"
                )
            ])
        }
        try Console.print(server.url)
        Console.note("open this address in a browser; Control-C ends")
        try await server.run()
    }

    /// The port asked for, or the first of the usual ones that is free.
    private func open(_ make: (UInt16) throws -> RunServer) throws -> RunServer {
        if let port {
            do { return try make(port) } catch let error as FileError {
                throw RunFailure(
                    description: "\(error); give another --port, or none for the next free one")
            }
        }
        for port in Self.usualPorts {
            do { return try make(port) } catch is FileError { continue }
        }
        return try make(0)
    }

    /// Explains documents of a run, as `quern why` does.
    static func explanations(
        of directory: String, _ registry: StageRegistry, store place: String?, noStore: Bool,
        rehash: Bool
    ) -> @Sendable (String) async throws -> RunExplanation {
        { name in
            // The server's threads have no values of tasks.
            try await CommandEnvironment.$registry.withValue(registry) {
                var store = StoreOptions()
                (store.noStore, store.store, store.rehash) = (noStore, place, rehash)
                let work = try PastWork(RecordedRun(directory: directory), store: store)
                let explainer = Explainer(
                    work.plan, options: work.options, recorded: work.run.inputHashes)
                let found = try await explainer.explain(name, limit: 50)
                let warnings = work.warnings(
                    changed: found.changedInputs, missing: found.missingInputs)
                return RunExplanation(findings: found, warnings: warnings.map(\.message))
            }
        }
    }
}

internal import ArgumentParser
import Quern

/// Where segments are kept, and how far they are trusted.
struct StoreOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The folder of the store; .quern beside the pipeline without it.",
            valueName: "directory"),
        completion: .directory)
    var store: String?

    @Flag(name: .long, help: "Compute everything, and keep nothing for the next run.")
    var noStore = false

    @Flag(
        name: .long,
        help: "Read every input, even if its size and times say that it has not changed.")
    var rehash = false

    func validate() throws {
        if store?.isEmpty == true {
            throw ValidationError("--store names no directory; leave it out for .quern")
        }
        if store != nil, noStore {
            throw ValidationError("--store and --no-store contradict each other; give one of them")
        }
    }

    func directory(for plan: Plan) -> String? {
        if noStore { return nil }
        return store ?? Path.join(plan.declaration.baseDirectory, ".quern")
    }
}

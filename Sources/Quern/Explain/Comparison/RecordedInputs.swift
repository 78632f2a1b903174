/// The inputs of a run, by the names of resources: documents name what they were read from, a member of an archive too, and
/// the record names the archive.
struct RecordedInputs {
    /// SHA-256 by name.
    private let hashes: [String: String]

    init(_ run: RecordedRun) { hashes = run.inputHashes }

    /// The input that a resource is or that it was taken out of; nil when the run had no such input.
    func name(of resource: String) -> String? {
        var name = resource[...]
        while hashes[String(name)] == nil {
            guard let slash = name.lastIndex(of: "/") else { return nil }
            name = name[..<slash]
        }
        return String(name)
    }

    /// SHA-256 of the input of this name.
    subscript(name: String) -> String? { hashes[name] }

    /// Whether all inputs are what they were.
    ///
    /// - Parameter current: SHA-256 by name, as they are now.
    func areSame(as current: [String: String]) -> Bool {
        hashes.allSatisfy { current[$0.key] == $0.value }
    }
}

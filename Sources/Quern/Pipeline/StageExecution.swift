/// How a stage is carried out, as its entry in the pipeline file says: `deadline:`, `memory:`, `keep:`.
///
/// A stage that has a parameter of one of these names takes it for itself.
package struct StageExecution {
    static let keys = ["deadline", "memory", "keep"]

    /// The keys that a stage can have.
    package static func keys(for entry: StageRegistry.Entry) -> [String] {
        let own = entry.parameters.map(\.name)
        return keys.filter { key in
            switch entry.kind {
            case .index, .export: false
            default:
                !own.contains(key) && (key == "keep" || !(entry.type is any BatchStage.Type))
            }
        }
    }

    private(set) var limits = StageLimits()
    private(set) var isKept = false

    init(
        _ entries: [Node.Entry], _ type: any Stage.Type, _ kind: StageKind, owner: String,
        into report: inout [Diagnostic]
    ) {
        for entry in entries {
            let name = ParameterName(owner: owner, name: entry.key)
            if kind == .index || kind == .export {
                report.append(Self.refused(entry, owner))
                continue
            }
            if entry.key != "keep", type is any BatchStage.Type {
                report.append(Self.refusedForBatch(entry, owner))
                continue
            }
            switch entry.key {
            case "deadline":
                limits.deadline = Self.value(
                    entry, name, atLeast: TimeSpan(milliseconds: 10), "10ms or more", &report)
            case "memory":
                #if os(Linux)
                    limits.memory = Self.value(
                        entry, name, atLeast: 1_048_576, "1MiB or more", &report)
                #else
                    report.append(
                        .error(
                            "\(name) needs Linux, where a process's memory can be watched",
                            at: entry.keyLocation))
                #endif
            default: isKept = Bool.decode(entry.value, as: name, into: &report) ?? false
            }
        }
    }

    private static func value<Value: ParameterValue & Comparable>(
        _ entry: Node.Entry, _ name: ParameterName, atLeast least: Value, _ bounds: String,
        _ report: inout [Diagnostic]
    ) -> Value? {
        guard let value = Value.decode(entry.value, as: name, into: &report) else { return nil }
        if value >= least { return value }
        report.append(name.mismatch(bounds, entry.value))
        return nil
    }

    private static func refusedForBatch(_ entry: Node.Entry, _ owner: String) -> Diagnostic {
        .error(
            "'\(owner)' cannot have a '\(entry.key)'", at: entry.keyLocation,
            hints: ["it is given many documents together, and the limit is for one"])
    }

    private static func refused(_ entry: Node.Entry, _ owner: String) -> Diagnostic {
        entry.key == "keep"
            ? .error(
                "'\(owner)' cannot have 'keep'", at: entry.keyLocation,
                hints: [
                    "what parse, clean and tag stages have made can be kept; give it to the last of them"
                ])
            : .error(
                "'\(owner)' cannot have a '\(entry.key)'", at: entry.keyLocation,
                hints: [
                    "parse, clean and tag stages can: they run in worker processes, which can be ended;"
                        + " index and export stages run in the main process"
                ])
    }
}

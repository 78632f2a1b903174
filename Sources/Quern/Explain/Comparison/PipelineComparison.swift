/// What differs between the pipelines of two runs, stage by stage.
public struct PipelineComparison: Sendable {
    /// One stage of either run, or of both.
    public struct Pair: Sendable {
        /// Positions in the runs' stages.
        public let old: Int?
        public let new: Int?
        public let label: String
        /// Whether the stage stands at another place among those that both runs have; it is then there twice,
        /// once for each run.
        public let isMoved: Bool
        /// What differs in its definition, such as `min: 40 → 60`.
        public let differences: [String]

        public var isSame: Bool { old != nil && new != nil && differences.isEmpty }
    }

    /// The stages of both runs in one order in which they could be carried out side by side.
    public let pairs: [Pair]
    /// Differences of the pipelines as wholes.
    public let differences: [String]

    public var isSame: Bool { differences.isEmpty && pairs.allSatisfy(\.isSame) }
    /// Whether the stages do the same; labels and descriptions may differ.
    public var hasSameStages: Bool { pairs.allSatisfy(\.isSame) }

    init(_ old: RunRecord, _ new: RunRecord) {
        pairs = Self.align(old.stages, new.stages)
        var differences: [String] = []
        func note(_ what: String, _ old: String, _ new: String) {
            if old != new { differences.append("\(what): \(old) → \(new)") }
        }
        note("Quern", old.quern, new.quern)
        note("platform", old.platform.system, new.platform.system)
        note("compiler", old.platform.compiler, new.platform.compiler)
        note("name", old.pipeline.name, new.pipeline.name)
        note("record limit", "\(old.recordLimit) bytes", "\(new.recordLimit) bytes")
        let variables = Set(
            (old.pipeline.variables.fields + new.pipeline.variables.fields).map(\.name))
        for name in variables.sorted() {
            note(
                "variable \(name)", old.pipeline.variables[name]?.plainText ?? "none",
                new.pipeline.variables[name]?.plainText ?? "none")
        }
        self.differences = differences
    }

    private static func align(_ old: [RecordedStage], _ new: [RecordedStage]) -> [Pair] {
        let partners = partners(old, new)
        // Numbers that are equal for partners, so that what stays in order can be found.
        var numbers = [Int32](repeating: 0, count: new.count)
        for (index, _) in new.enumerated() { numbers[index] = Int32(old.count + index) }
        for (index, partner) in partners.enumerated() {
            if let partner { numbers[partner] = Int32(index) }
        }
        var comparison = SequenceComparison(old.indices.map { Int32($0) }, numbers)
        var pairs: [Pair] = []
        var (x, y) = (0, 0)
        func same(upTo end: Int) {
            while x < end {
                pairs.append(
                    Pair(
                        old: x, new: y, label: new[y].label, isMoved: false,
                        differences: old[x].differences(to: new[y])))
                x += 1
                y += 1
            }
        }
        for change in comparison.changes() {
            same(upTo: change.old.lowerBound)
            for index in change.old {
                pairs.append(
                    Pair(
                        old: index, new: nil, label: old[index].label,
                        isMoved: partners[index] != nil, differences: []))
            }
            for index in change.new {
                let partner = partners.firstIndex { $0 == index }
                pairs.append(
                    Pair(
                        old: nil, new: index, label: new[index].label, isMoved: partner != nil,
                        differences: partner.map { old[$0].differences(to: new[index]) } ?? []))
            }
            (x, y) = (change.old.upperBound, change.new.upperBound)
        }
        same(upTo: old.count)
        return pairs
    }

    /// For each old stage the new one that it has become: by label, else by kind and name.
    private static func partners(_ old: [RecordedStage], _ new: [RecordedStage]) -> [Int?] {
        var partners = old.map { stage in
            new.firstIndex {
                $0.label == stage.label && $0.kind == stage.kind && $0.name == stage.name
            }
        }
        for (index, stage) in old.enumerated() where partners[index] == nil {
            partners[index] = new.indices.first { candidate in
                new[candidate].kind == stage.kind && new[candidate].name == stage.name
                    && !partners.contains(candidate)
            }
        }
        return partners
    }
}

extension RecordedStage {
    /// What has changed in the definition, for people.
    func differences(to new: RecordedStage) -> [String] {
        var differences: [String] = []
        func note(_ what: String, _ old: String?, _ new: String?) {
            if old != new {
                differences.append("\(what): \(old ?? "none") → \(new ?? "none")")
            }
        }
        func shown(_ value: Metadata.Value?) -> String? {
            value.map { value in JSONWriter.text { $0.value(value) } }
        }
        note("label", label, new.label)
        let names = Set(parameters.fields.map(\.name) + new.parameters.fields.map(\.name))
        for name in names.sorted() {
            note(name, shown(parameters[name]), shown(new.parameters[name]))
        }
        note("when", when, new.when)
        note("on_error", onError.rawValue, new.onError.rawValue)
        differences += resourceDifferences(to: new)
        note("stage version", String(version), String(new.version))
        note("plugin", plugin, new.plugin)
        if differences.isEmpty, fingerprint != new.fingerprint {
            differences.append("its fingerprint, for no reason that the records give")
        }
        return differences
    }

    private func resourceDifferences(to new: RecordedStage) -> [String] {
        let before = Dictionary(resources.map { ($0.path, $0.sha256) }, uniquingKeysWith: { $1 })
        let after = Dictionary(new.resources.map { ($0.path, $0.sha256) }, uniquingKeysWith: { $1 })
        return Set(before.keys).union(after.keys).sorted().compactMap { path in
            switch (before[path], after[path]) {
            case (let old?, let new?):
                old == new
                    ? nil : "\(path) changed (SHA-256 \(old.prefix(8))… → \(new.prefix(8))…)"
            case (nil, _): "reads \(path) too"
            default: "no longer reads \(path)"
            }
        }
    }
}

/// What distinguishes two lists of stages, in words: the earlier run's and the present one's.
public struct PipelineDifference: Sendable {
    /// For each present stage, by position: what is different about it itself; empty when nothing is.
    public let stages: [[String]]
    /// For each present stage, the position of the earlier one that it corresponds to.
    public let counterparts: [Int?]
    /// Labels of earlier stages that are gone.
    public let removed: [String]

    public init(from old: [RecordedStage], to new: [RecordedStage]) {
        let counterparts = Self.align(old, new)
        let used = Set(counterparts.compactMap(\.self))
        removed = old.indices.filter { !used.contains($0) }.map { old[$0].label }
        var last = -1
        stages = new.indices.map { index in
            guard let partner = counterparts[index] else { return ["new stage"] }
            var reasons = Self.reasons(old[partner], new[index])
            if partner < last {
                reasons.append("moved")
            } else {
                // What stood between this stage and the one before it, and does so no more.
                let gone = ((last + 1)..<max(last + 1, partner)).filter { !used.contains($0) }
                reasons += gone.map { "'\(old[$0].label)' before it is gone" }
                last = partner
            }
            return reasons
        }
        self.counterparts = counterparts
    }

    public var isEmpty: Bool { removed.isEmpty && stages.allSatisfy(\.isEmpty) }

    /// Stages of one label correspond; of the others, those of one kind and name, in order.
    private static func align(_ old: [RecordedStage], _ new: [RecordedStage]) -> [Int?] {
        var partners = new.map { stage in old.firstIndex { $0.label == stage.label } }
        for index in new.indices {
            if let partner = partners[index], old[partner].kind != new[index].kind {
                partners[index] = nil
            }
        }
        var free = Set(old.indices).subtracting(partners.compactMap(\.self))
        for index in new.indices where partners[index] == nil {
            let match = free.sorted().first {
                old[$0].kind == new[index].kind && old[$0].name == new[index].name
            }
            if let match {
                partners[index] = match
                free.remove(match)
            }
        }
        return partners
    }

    /// What differs between two stages that correspond to each other: `min_words: 40 → 60`.
    static func reasons(_ old: RecordedStage, _ new: RecordedStage) -> [String] {
        if old.fingerprint == new.fingerprint { return [] }
        var reasons: [String] = []
        if old.name != new.name { reasons.append("\(old.name) → \(new.name)") }
        if old.version != new.version {
            reasons.append("the stage's version \(old.version) → \(new.version)")
        }
        if old.plugin != new.plugin { reasons.append("plugin \(old.plugin) → \(new.plugin)") }
        let names = (old.parameters.fields + new.parameters.fields).map(\.name)
        var seen: Set<String> = []
        for name in names where seen.insert(name).inserted {
            let (before, after) = (old.parameters[name], new.parameters[name])
            if before != after { reasons.append("\(name): \(shown(before)) → \(shown(after))") }
        }
        if old.when != new.when {
            reasons.append("when: \(old.when ?? "(none)") → \(new.when ?? "(none)")")
        }
        if old.onError != new.onError {
            reasons.append("on_error: \(old.onError.rawValue) → \(new.onError.rawValue)")
        }
        reasons += resources(old.resources, new.resources)
        return reasons.isEmpty ? ["its definition changed"] : reasons
    }

    private static func resources(_ old: [RecordedFile], _ new: [RecordedFile]) -> [String] {
        var reasons: [String] = []
        let contents = Set(old.map(\.sha256))
        for file in new where !contents.contains(file.sha256) {
            let isKnown = old.contains { $0.path == file.path }
            reasons.append(isKnown ? "\(file.path) changed" : "reads \(file.path)")
        }
        let names = Set(new.map(\.path))
        let present = Set(new.map(\.sha256))
        for file in old where !present.contains(file.sha256) && !names.contains(file.path) {
            reasons.append("no longer reads \(file.path)")
        }
        return reasons
    }

    private static let shownLimit = 60

    private static func shown(_ value: Metadata.Value?) -> String {
        guard let value else { return "(none)" }
        let text = value.plainText
        guard text.unicodeScalars.count > shownLimit else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(shownLimit))) + "…"
    }
}

/// What distinguishes two lists of input files.
public struct InputDifference: Sendable {
    /// Names, sorted.
    public let added: [String]
    public let removed: [String]
    public let changed: [String]

    public init(from old: [RecordedFile], to new: [RecordedFile]) {
        let before = Dictionary(old.map { ($0.path, $0.sha256) }, uniquingKeysWith: { $1 })
        let after = Set(new.map(\.path))
        added = new.filter { before[$0.path] == nil }.map(\.path)
        changed = new.filter { before[$0.path].map { [sha = $0.sha256] in $0 != sha } ?? false }
            .map(\.path)
        removed = old.filter { !after.contains($0.path) }.map(\.path)
    }

    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

    /// In words, folder by folder: `3 new files in seeds/news/`.
    public func summary(noun: String = "file") -> [String] {
        Self.grouped(added, "new \(noun)") + Self.grouped(changed, "changed \(noun)")
            + Self.grouped(removed, "\(noun)", suffix: " gone")
    }

    private static func grouped(_ names: [String], _ noun: String, suffix: String = "") -> [String]
    {
        var folders: [(folder: String, names: [String])] = []
        for name in names {
            let folder = Path.directory(name)
            if let index = folders.firstIndex(where: { $0.folder == folder }) {
                folders[index].names.append(name)
            } else {
                folders.append((folder, [name]))
            }
        }
        return folders.map { folder, names in
            if names.count == 1 { return "\(noun) \(names[0])\(suffix)" }
            return "\(names.count) \(noun)s in \(folder)/\(suffix)"
        }
    }
}

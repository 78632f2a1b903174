/// What differs between the inputs of two runs.
public struct InputComparison: Sendable {
    public let added: [RecordedFile]
    public let removed: [RecordedFile]
    public let changed: [(old: RecordedFile, new: RecordedFile)]
    public let sameCount: Int

    public var isSame: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

    init(_ old: [RecordedFile], _ new: [RecordedFile]) {
        let before = Dictionary(old.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
        let after = Set(new.map(\.path))
        added = new.filter { before[$0.path] == nil }
        removed = old.filter { !after.contains($0.path) }
        let common = new.compactMap { file in before[file.path].map { (old: $0, new: file) } }
        changed = common.filter { $0.old.sha256 != $0.new.sha256 }
        sameCount = common.count - changed.count
    }
}

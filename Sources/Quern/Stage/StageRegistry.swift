/// The stages that a binary knows, from the plugins that were passed to it.
public struct StageRegistry: Sendable {
    public struct Entry: Sendable {
        public let kind: StageKind
        public let type: any Stage.Type
        public let plugin: any Plugin

        public var name: String { type.description.name }
        /// `clean: length`
        public var label: String { "\(kind.rawValue): \(name)" }
        public var parameters: [ParameterDescription] { ParameterSet(of: type.init()).descriptions }
    }

    /// Sorted by kind, then name.
    public let entries: [Entry]
    public let plugins: [any Plugin]

    /// No stages at all.
    public static let empty = StageRegistry()

    private init() {
        entries = []
        plugins = []
    }

    /// - Throws: ``Diagnostics`` when two stages have one name, or a type is of no kind.
    public init(_ plugins: [any Plugin]) throws(Diagnostics) {
        var entries: [Entry] = []
        var problems: [Diagnostic] = []
        for plugin in plugins {
            for type in plugin.stages {
                guard let kind = StageKind(of: type) else {
                    problems.append(
                        .error(
                            "the stage '\(type.description.name)' of plugin '\(plugin.name)' is of no kind"
                        ))
                    continue
                }
                let entry = Entry(kind: kind, type: type, plugin: plugin)
                if let other = entries.first(where: { $0.label == entry.label }) {
                    problems.append(
                        .error(
                            "two plugins have a stage '\(entry.label)': '\(other.plugin.name)' and '\(plugin.name)'",
                            hints: ["leave one of the plugins out, or rename the stage"]))
                }
                entries.append(entry)
            }
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
        let order = StageKind.allCases
        self.entries = entries.sorted {
            ($0.kind == $1.kind)
                ? $0.name < $1.name
                : order.firstIndex(of: $0.kind)! < order.firstIndex(of: $1.kind)!
        }
        self.plugins = plugins
    }

    public func entry(_ kind: StageKind, _ name: String) -> Entry? {
        entries.first { $0.kind == kind && $0.name == name }
    }

    /// The names of a kind's stages.
    public func names(_ kind: StageKind) -> [String] {
        entries.filter { $0.kind == kind }.map(\.name)
    }

    public var readers: [any IndexReader.Type] { plugins.flatMap(\.readers) }
    public var containers: [any Container.Type] { plugins.flatMap(\.containers) }
}

extension StageKind {
    /// The kind of a stage type, by the protocol that it conforms to.
    init?(of type: any Stage.Type) {
        switch type {
        case is any Parser.Type: self = .parse
        case is any Cleaner.Type, is any SurveyCleaner.Type, is any BatchCleaner.Type,
            is any Divider.Type:
            self = .clean
        case is any Tagger.Type, is any BatchTagger.Type: self = .tag
        case is any Indexer.Type: self = .index
        case is any Exporter.Type: self = .export
        default: return nil
        }
    }
}

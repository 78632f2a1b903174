internal import Quern

/// The formats that dictionaries come in.
enum DictionaryFormat: String, Sendable, CaseIterable, ParameterValue {
    /// Told by the file's name.
    case auto
    /// Quern's own YAML, or quanteda's.
    case yaml
    case liwc
    case yoshikoder
    case tsv

    /// The format of a file by its name; nil when the name does not tell.
    static func of(_ path: String) -> DictionaryFormat? {
        let endings: [(String, DictionaryFormat)] = [
            (".yaml", .yaml), (".yml", .yaml), (".json", .yaml), (".dic", .liwc),
            (".ykd", .yoshikoder), (".tsv", .tsv), (".txt", .tsv), (".tab", .tsv),
        ]
        return endings.first { path.lowercased().hasSuffix($0.0) }?.1
    }

    /// Reads dictionaries into one collector, with all that is wrong with them.
    static func read(
        _ paths: [ResourcePath], as format: DictionaryFormat, isExact: Bool,
        in context: PreparationContext
    ) throws -> DictionaryCollector {
        var collector = DictionaryCollector()
        for path in paths {
            let opened = try context.open(path)
            guard let format = format == .auto ? of(path.path) : format else {
                collector.report(
                    .error(
                        "the name of '\(path.path)' does not say what format it has",
                        at: path.location,
                        hints: ["give 'format': yaml, liwc, yoshikoder or tsv"]))
                continue
            }
            switch format {
            case .auto, .yaml:
                do {
                    DictionaryYAMLReader(isExact: isExact)
                        .read(try context.node(of: opened), into: &collector)
                } catch let diagnostics as Diagnostics {
                    for problem in diagnostics.all { collector.report(problem) }
                }
            case .liwc: LIWCReader(isExact: isExact).read(opened.file, into: &collector)
            case .yoshikoder: YoshikoderReader(isExact: isExact).read(opened.file, into: &collector)
            case .tsv: DictionaryTableReader(isExact: isExact).read(opened.file, into: &collector)
            }
        }
        if !collector.problems.isEmpty { throw Diagnostics(collector.problems.inFileOrder) }
        for warning in collector.warnings { context.warn(warning.message, at: warning.location) }
        return collector
    }
}

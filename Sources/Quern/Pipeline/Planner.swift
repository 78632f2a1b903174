/// Checks a declaration against the stages that exist, and prepares them.
public struct Planner: Sendable {
    let registry: StageRegistry
    let reader: @Sendable (SourceFile) throws -> Node

    /// Reads the bytes of a file that a stage wants.
    public typealias FileReader = @Sendable (_ path: String) throws(FileError) -> [UInt8]

    let files: FileReader
    /// Where the files of a folder really lie, for stages that start programs in it.
    let folder: @Sendable (_ path: String) -> String

    /// - Parameters:
    ///   - reader: reads a declaration file (YAML or JSON) that a stage wants.
    ///   - files: where the files of stages come from; the disk, unless a run is planned again from
    ///     the copies that it keeps.
    ///   - folder: where the files of a folder lie that a stage starts a program in; there, unless they are
    ///     copies.
    public init(
        registry: StageRegistry, reader: @escaping @Sendable (SourceFile) throws -> Node,
        files: @escaping FileReader = { path throws(FileError) in try POSIXFile.read(path) },
        folder: @escaping @Sendable (_ path: String) -> String = { $0 }
    ) {
        self.registry = registry
        self.reader = reader
        self.files = files
        self.folder = folder
    }

    /// - Parameter isComplete: whether all of the file could be read; else only the single stages
    ///   are checked, because what is missing would be reported as many mistakes.
    /// - Throws: every error of the declaration, in file order.
    public func plan(
        _ declaration: PipelineDeclaration, isComplete: Bool = true
    ) throws(Diagnostics) -> Plan {
        var report: [Diagnostic] = []
        var stages: [PlannedStage?] = []
        for (index, stage) in declaration.stages.enumerated() {
            // When one is missing, what it scores is not known.
            let before = stages.contains { $0 == nil } ? nil : stages.compactMap(\.self)
            stages.append(
                resolve(
                    stage, at: index, root: declaration.baseDirectory,
                    after: before?.map(\.scoring),
                    layersBefore: stages.flatMap { $0?.layers.writes ?? [] },
                    fieldsSetLater: fieldsSetLater(than: index, declaration.stages), into: &report))
        }
        if isComplete { checkOrder(declaration, into: &report) }
        checkLabels(stages.compactMap(\.self), into: &report)
        checkOutputs(stages.compactMap(\.self), into: &report)
        if isComplete, stages.allSatisfy({ $0 != nil }) {
            checkLayers(stages.compactMap(\.self), into: &report)
        }
        if report.contains(where: { $0.severity == .error }) {
            throw Diagnostics(report.inFileOrder)
        }
        return Plan(
            declaration: declaration, stages: stages.compactMap(\.self),
            warnings: report.inFileOrder, containers: registry.containers)
    }

    private func resolve(
        _ declared: StageDeclaration, at position: Int, root: String,
        after stagesBefore: [ScoringStage]?, layersBefore: [String],
        fieldsSetLater: [String: String], into report: inout [Diagnostic]
    ) -> PlannedStage? {
        guard let entry = registry.entry(declared.kind, declared.name) else {
            report.append(unknown(declared))
            return nil
        }
        let owner = entry.label
        let before = report.count
        var stage = entry.type.init()
        let own = ParameterSet(of: stage)
        let declaredParameters = own.descriptions
        let names = own.members.map(\.name)
        own.configure(
            declared.parameters + declared.execution.filter { names.contains($0.key) },
            owner: owner, alsoKnown: ["as", "on_error", "when"] + StageExecution.keys(for: entry),
            at: declared.kindLocation, into: &report)
        let execution = StageExecution(
            declared.execution.filter { !names.contains($0.key) }, entry.type, declared.kind,
            owner: owner, into: &report)
        let label = declared.label.flatMap {
            String.decode($0, as: ParameterName(owner: owner, name: "as"), into: &report)
        }
        let onError = declared.onError.flatMap {
            ErrorPolicy.decode($0, as: ParameterName(owner: owner, name: "on_error"), into: &report)
        }
        var condition: Condition?
        if let node = declared.when {
            condition = Condition.decode(
                node, as: ParameterName(owner: owner, name: "when"), into: &report)
            if condition != nil, declared.kind == .parse {
                report.append(
                    .error(
                        "'when' of '\(owner)' has no document to look at: parsers make documents",
                        at: node.location,
                        hints: ["put 'clean: keep' with the condition behind it"]))
            }
            report += condition?.doubts(about: fieldsSetLater, owner: owner) ?? []
            if let unresolved = condition, let stagesBefore {
                do throws(Diagnostics) {
                    condition = try unresolved.resolved(among: stagesBefore, owner: owner)
                } catch {
                    report += error.all
                }
            }
        }
        guard !report[before...].contains(where: { $0.severity == .error }) else { return nil }

        let opened = OpenedResources(read: files)
        let preparation = PreparationReport()
        let context = PreparationContext(
            owner: owner, place: declared.nameLocation, directory: folder(declared.baseDirectory),
            report: preparation,
            opener: {
                try opened.open(
                    $0, isSecret: $1, base: declared.baseDirectory, root: root, owner: owner)
            },
            noter: {
                try opened.note(
                    $0, base: declared.baseDirectory, place: folder(declared.baseDirectory),
                    root: root, owner: owner)
            },
            reader: reader, registry: registry, stagesBefore: stagesBefore,
            fieldsSetLater: fieldsSetLater)
        do {
            try stage.prepare(in: context)
        } catch let error as Diagnostics {
            report += error.all
        } catch {
            report.append(.error("'\(owner)': \(error)", at: declared.nameLocation))
        }
        report += preparation.diagnostics
        guard !report[before...].contains(where: { $0.severity == .error }) else { return nil }
        let parameters = ParameterSet(of: stage)
        return PlannedStage(
            position: position, kind: declared.kind, name: declared.name, label: label ?? owner,
            stage: stage, layers: stage.layers.resolved(among: layersBefore),
            onError: onError ?? .quarantine, condition: condition,
            limits: execution.limits, isKept: execution.isKept || stage.isWorthKeeping,
            version: entry.type.description.version,
            plugin: (entry.plugin.name, entry.plugin.version), parameters: parameters.canonical,
            declaredParameters: declaredParameters, files: opened.files,
            fingerprint: fingerprint(
                entry, parameters.decisive, opened.files.map(\.resource), condition, onError),
            location: declared.kindLocation)
    }

    /// The fields of the metadata that stages behind one say they set, and none before it.
    private func fieldsSetLater(
        than index: Int, _ stages: [StageDeclaration]
    ) -> [String: String] {
        func sets(_ stage: StageDeclaration) -> [String] {
            registry.entry(stage.kind, stage.name)?.type.description.sets ?? []
        }
        // What a parser is told to take from its files: `language: @lang`, `fields: {language: lang}`.
        let declared = stages.prefix(1).flatMap(\.parameters).flatMap { entry in
            if case .mapping(let inner) = entry.value.content { return inner.map(\.key) }
            return [entry.key]
        }
        let known = Set(stages[...index].flatMap(sets) + declared)
        var later: [String: String] = [:]
        for stage in stages[(index + 1)...] {
            for field in sets(stage) where !known.contains(field) && later[field] == nil {
                later[field] = "\(stage.kind.rawValue): \(stage.name)"
            }
        }
        return later
    }

    private func unknown(_ declared: StageDeclaration) -> Diagnostic {
        let names = registry.names(declared.kind)
        var diagnostic = Diagnostic.error(
            "there is no stage '\(declared.kind.rawValue): \(declared.name)'",
            at: declared.nameLocation,
            hints: [
                Suggestion.hint(
                    for: declared.name, among: names, called: "\(declared.kind.rawValue) stages")
            ])
        if names.isEmpty || Suggestion.closest(to: declared.name, among: names) == nil {
            diagnostic.hints.append(
                "a stage of somebody's own needs the program that was built with it")
        }
        let word = declared.name.lowercased()
        let speaking = registry.entries.filter {
            word.utf8.count > 3 && $0.type.description.summary.lowercased().contains(word)
        }
        if !speaking.isEmpty, speaking.count <= 5,
            Suggestion.closest(to: declared.name, among: names) == nil
        {
            diagnostic.hints.insert(
                "the word stands in the descriptions of "
                    + speaking.map { "'\($0.label)'" }.joined(separator: ", "),
                at: 0)
        }
        if let other = registry.entries.first(where: { $0.name == declared.name }) {
            diagnostic.hints.insert("'\(declared.name)' is a \(other.kind.rawValue) stage", at: 0)
        }
        return diagnostic
    }

    private func fingerprint(
        _ entry: StageRegistry.Entry, _ parameters: Metadata, _ resources: [Resource],
        _ condition: Condition?, _ onError: ErrorPolicy?
    ) -> String {
        var json = JSONWriter()
        json.object { json in
            json.key("stage")
            json.string(entry.label)
            json.key("version")
            json.integer(entry.type.description.version)
            json.key("plugin")
            json.string("\(entry.plugin.name) \(entry.plugin.version)")
            json.key("parameters")
            json.metadata(parameters)
            json.key("resources")
            json.array { json in for resource in resources { json.string(resource.sha256) } }
            json.key("when")
            json.string(condition.map { "\(Condition.version) \($0.text)" } ?? "")
            json.key("on_error")
            json.string((onError ?? .quarantine).rawValue)
        }
        return Fingerprint.sha256(json.bytes)
    }
}

extension ErrorPolicy: ParameterValue {}

import Quern
import QuernYAML

/// One argument of `quern whatif`: `clean: length.min_words=60`.
struct WhatIfSetting {
    /// The stage, by its position in the plan.
    let position: Int
    let key: String
    let keyLocation: SourceLocation
    let value: Node

    /// - Throws: ``Diagnostics`` that show the argument.
    init(_ argument: String, in plan: Plan) throws {
        let bytes = Array(argument.utf8)
        let file = SourceFile(path: "argument", bytes: bytes)
        func place(_ range: Range<Int>) -> SourceLocation {
            SourceLocation(file: file, offset: range.lowerBound, length: range.count)
        }
        guard let equals = bytes.firstIndex(of: UInt8(ascii: "=")) else {
            throw Diagnostics(
                .error(
                    "'\(argument)' sets nothing", at: place(0..<bytes.count),
                    hints: ["write STAGE.PARAMETER=VALUE, such as 'clean: length.min_words=60'"]))
        }
        let dots = bytes[..<equals].indices.filter { bytes[$0] == UInt8(ascii: ".") }
        // A label may hold dots itself, so the longest name that is a stage counts.
        var found: (stage: PlannedStage, dot: Int)?
        for dot in dots.reversed() {
            let name = String(decoding: bytes[..<dot], as: UTF8.self)
            let named = try Self.stage(name, in: plan, at: place(0..<dot))
            if let named {
                found = (named, dot)
                break
            }
        }
        guard let (stage, dot) = found else {
            let end = dots.last ?? equals
            let name = String(decoding: bytes[..<end], as: UTF8.self)
            throw Diagnostics(
                .error(
                    dots.isEmpty
                        ? "'\(argument)' names no stage" : "the run has no stage '\(name)'",
                    at: place(0..<end),
                    hints: [
                        Suggestion.hint(
                            for: name, among: plan.stages.map(\.label) + plan.stages.map(\.name),
                            called: "stages", listing: plan.stages.map(\.label))
                    ]))
        }
        position = stage.position
        let keyRange = (dot + 1)..<equals
        key = String(decoding: bytes[keyRange], as: UTF8.self)
        keyLocation = place(keyRange)
        value = try Self.value(of: file, from: equals + 1)
    }

    /// The stage of a label, or of a name that only one stage has.
    private static func stage(
        _ name: String, in plan: Plan, at place: SourceLocation
    ) throws -> PlannedStage? {
        if let stage = plan.stages.first(where: { $0.label == name }) { return stage }
        let named = plan.stages.filter { stage in
            let full = "\(stage.kind.rawValue):\(stage.name)"
            return stage.name == name || name.filter { $0 != " " } == full
        }
        guard named.count > 1 else { return named.first }
        throw Diagnostics(
            .error(
                "'\(name)' means \(named.count) stages of the run", at: place,
                hints: ["give one of their labels: " + named.map(\.label).joined(separator: ", ")]))
    }

    /// The value, read as YAML, at its place in the argument.
    private static func value(of file: SourceFile, from start: Int) throws -> Node {
        let place = SourceLocation(file: file, offset: start, length: file.bytes.count - start)
        if file.bytes[start...].allSatisfy({ $0 == 0x20 }) {
            return Node(.scalar("", isPlain: true), at: place)
        }
        // What stands before the value becomes space, so that places stay what they are.
        let padded = [UInt8](repeating: 0x20, count: start) + file.bytes[start...]
        let node: Node
        do throws(Diagnostics) {
            node = try YAML.node(of: SourceFile(path: file.path, bytes: padded))
        } catch {
            throw Diagnostics(
                error.all.map { problem in
                    var problem = problem
                    problem.location = problem.location.map { moved($0, to: file) } ?? place
                    problem.related = problem.related.map {
                        .init($0.message, at: moved($0.location, to: file))
                    }
                    return problem
                })
        }
        return moved(node, to: file)
    }

    private static func moved(_ place: SourceLocation, to file: SourceFile) -> SourceLocation {
        SourceLocation(file: file, offset: place.offset, length: place.length)
    }

    private static func moved(_ node: Node, to file: SourceFile) -> Node {
        let content: Node.Content
        switch node.content {
        case .scalar: content = node.content
        case .sequence(let nodes): content = .sequence(nodes.map { moved($0, to: file) })
        case .mapping(let entries):
            content = .mapping(
                entries.map {
                    Node.Entry(
                        key: $0.key, keyLocation: moved($0.keyLocation, to: file),
                        value: moved($0.value, to: file))
                })
        }
        return Node(content, at: moved(node.location, to: file))
    }
}

extension PipelineDeclaration {
    /// The same pipeline with other values.
    func setting(_ settings: [WhatIfSetting], in registry: StageRegistry) -> PipelineDeclaration {
        var edited = self
        for setting in settings {
            let stage = edited.stages[setting.position]
            let known = registry.entry(stage.kind, stage.name)?.parameters.first {
                $0.name == setting.key || $0.formerNames.contains(setting.key)
            }
            let names = known.map { [$0.name] + $0.formerNames } ?? [setting.key]
            edited.stages[setting.position].parameters.removeAll { names.contains($0.key) }
            // A parameter that is called like a key of every stage, such as 'keep', was read as that key.
            if known != nil {
                edited.stages[setting.position].execution.removeAll { names.contains($0.key) }
            }
            edited.stages[setting.position].parameters.append(
                Node.Entry(
                    key: setting.key, keyLocation: setting.keyLocation, value: setting.value))
        }
        return edited
    }
}

extension Suggestion {
    /// A hint that looks for the word among more names than it lists.
    static func hint(
        for word: String, among candidates: [String], called plural: String, listing names: [String]
    ) -> String {
        let list = "\(plural): " + names.joined(separator: ", ")
        guard let near = closest(to: word, among: candidates) else { return list }
        return "did you mean '\(near)'?  \(list)"
    }
}

import Quern

/// Reading the top level of a pipeline file.
extension ReadingSession {
    static let pipelineKeys = [
        "quern", "name", "description", "inputs", "vars", "max_errors", "stages",
    ]
    /// The version of the file format that is read.
    static let formatVersion = 1

    mutating func pipeline(_ file: SourceFile) -> PipelineDeclaration? {
        guard let root = node(of: file) else { return nil }
        guard case .mapping(let entries) = root.content else {
            let message =
                root.isNull
                ? "the pipeline file is empty"
                : "a pipeline must be a mapping, not \(root.said)"
            report(
                .error(
                    message, at: root.location,
                    hints: ["keys: " + Self.pipelineKeys.joined(separator: ", ")]))
            return nil
        }
        let folder = Path.directory(file.path)
        let link = Link(normalizedPath: Path.normalize(file.path), usedAt: nil)
        chain = [link]
        checkKeys(entries, Self.pipelineKeys, of: "a pipeline")
        let version = version(root)
        var scope = scope(root["vars"], given: .settings(settings))
        let name = name(root, file, &scope)
        let description = root["description"].flatMap { text($0, "description", &scope) }
        let inputs = inputs(root["inputs"], folder, &scope)
        let maxErrors = maxErrors(root["max_errors"], &scope)
        stages(root, folder, &scope)
        checkUse(scope)
        // What is missing has been reported; the rest can still be checked against the stages.
        var declaration = PipelineDeclaration(
            version: version ?? Self.formatVersion, name: name ?? "unnamed",
            description: description, inputs: inputs, stages: stages,
            variables: scope.variables.map { ($0.name, $0.text) }, file: file,
            baseDirectory: folder)
        declaration.maxErrors = maxErrors
        declaration.fragments = fragments.values.compactMap { $0?.file }.sorted {
            $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
        }
        return declaration
    }

    mutating func checkKeys(_ entries: [Node.Entry], _ allowed: [String], of what: String) {
        for entry in entries where !allowed.contains(entry.key) {
            spend(PipelineLimits.valueCost, at: entry.keyLocation)
            report(
                .error(
                    "\(what) has no key \(quoted(entry.key))", at: entry.keyLocation,
                    hints: [hint(for: entry.key, among: allowed, called: "keys")]))
        }
    }

    private mutating func version(_ root: Node) -> Int? {
        guard let node = root["quern"] else {
            report(
                .error(
                    "the file does not say which format it has", at: root.location,
                    hints: ["write 'quern: \(Self.formatVersion)' as its first line"]))
            return nil
        }
        guard node.text == String(Self.formatVersion) else {
            report(
                .error(
                    "'quern' must be \(Self.formatVersion), the version of the format, not"
                        + " \(node.said)", at: node.location))
            return nil
        }
        return Self.formatVersion
    }

    private mutating func name(_ root: Node, _ file: SourceFile, _ scope: inout Scope) -> String? {
        guard let node = root["name"] else {
            let stem = Path.name(file.path).split(separator: ".").first.map { String($0) }
            let example = stem.flatMap { Self.isFolderName($0) ? $0 : nil } ?? "my-corpus"
            report(
                .error(
                    "the pipeline has no name", at: root.location,
                    hints: ["write 'name: \(example)'; the run's folder is called so"]))
            return nil
        }
        guard let name = text(node, "name", &scope) else {
            if node.isNull {
                report(.error("the pipeline has no name", at: node.location))
            }
            return nil
        }
        // Where a variable is missing, that is the error.
        if Template.mayHold(node.text ?? ""), !errors.isEmpty { return name }
        guard Self.isFolderName(name) else {
            report(
                .error(
                    "\(quoted(name)) cannot be the name of a pipeline", at: node.location,
                    hints: [
                        "the run's folder is called so: use letters, digits, '-', '_' and '.',"
                            + " no '.' first, at most 100 characters"
                    ]))
            return nil
        }
        return name
    }

    /// ASCII only, so that the folder can be copied to any file system.
    static func isFolderName(_ name: String) -> Bool {
        guard let first = name.utf8.first, first != UInt8(ascii: "."), name.utf8.count <= 100 else {
            return false
        }
        return name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "-_.".utf8.contains(byte)
            }
        }
    }

    /// The text of a scalar, or nil for nothing and, with an error, for a list or mapping.
    mutating func text(_ node: Node, _ key: String, _ scope: inout Scope) -> String? {
        let value = substituted(node, &scope)
        if value.isNull { return nil }
        guard let text = value.text else {
            report(.error("'\(key)' must be text, not \(value.said)", at: value.location))
            return nil
        }
        return text
    }

    private mutating func maxErrors(_ node: Node?, _ scope: inout Scope) -> ErrorLimit? {
        guard let node else { return nil }
        let value = substituted(node, &scope)
        if value.isNull { return nil }
        guard let limit = value.text.flatMap(ErrorLimit.init(text:)) else {
            report(
                .error(
                    "'max_errors' must be a count such as 100 or a share such as 5%, not \(value.said)",
                    at: value.location))
            return nil
        }
        return limit
    }

    private mutating func inputs(
        _ node: Node?, _ folder: String, _ scope: inout Scope
    ) -> [InputDeclaration] {
        guard let node, !node.isNull else { return [] }
        guard case .sequence(let items) = node.content else {
            report(
                .error(
                    "'inputs' must be a list, not \(node.said)", at: node.location,
                    hints: ["write '- path: docs/*.txt', one a line"]))
            return []
        }
        var inputs: [InputDeclaration] = []
        for item in items {
            var path: Node? = item
            if case .mapping(let entries) = item.content {
                checkKeys(entries, ["path"], of: "an input")
                path = item["path"]
                // A key that is misspelt was reported already.
                if path == nil, entries.isEmpty {
                    report(
                        .error(
                            "the input has no path", at: item.location,
                            hints: ["write '- path: docs/*.txt'"]))
                }
            }
            guard let path else { continue }
            let value = substituted(path, &scope)
            guard let pattern = value.text, !pattern.isEmpty, !value.isNull else {
                report(
                    .error(
                        "an input must be a path or a pattern, not \(value.said)",
                        at: value.location, hints: ["write '- path: docs/*.txt'"]))
                continue
            }
            inputs.append(
                InputDeclaration(
                    pattern: pattern, baseDirectory: folder, location: value.location))
        }
        return inputs
    }
}

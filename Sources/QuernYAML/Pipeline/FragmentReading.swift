import Quern

/// Reading `use:` and the fragment that it names.
extension ReadingSession {
    mutating func use(
        _ use: Node.Entry, _ entries: [Node.Entry], _ folder: String, _ scope: inout Scope
    ) {
        checkUseKeys(use, entries)
        var with: [Node.Entry] = []
        if let entry = entries.first(where: { $0.key == "with" }) {
            with = values(entry.value, &scope)
        }
        let path = substituted(use.value, &scope)
        guard let text = path.text, !text.isEmpty, !path.isNull else {
            report(
                .error(
                    "'use' must be followed by the path of a fragment, not \(path.said)",
                    at: path.location, hints: ["write '- use: common/clean.yaml'"]))
            return
        }
        // A path with a variable missing is not worth looking for.
        if use.value.text.map(Template.mayHold) == true, !errors.isEmpty { return }
        fragment(Path.joinAsWritten(folder, text), path.location, with, scope.index)
    }

    private mutating func checkUseKeys(_ use: Node.Entry, _ entries: [Node.Entry]) {
        for entry in entries where entry.key != "use" && entry.key != "with" {
            if StageKind(rawValue: entry.key) != nil {
                report(
                    .error(
                        "a stage has a kind or uses a fragment, but this one has '\(entry.key)'"
                            + " and 'use'",
                        at: entry.keyLocation,
                        hints: ["start another stage with '- \(entry.key): …'"],
                        related: [.init("the fragment is used here", at: use.keyLocation)]))
            } else {
                report(
                    .error(
                        "'use' has no key \(quoted(entry.key))", at: entry.keyLocation,
                        hints: [
                            hint(for: entry.key, among: ["use", "with"], called: "keys"),
                            "variables of the fragment stand below 'with:'",
                        ]))
            }
        }
    }

    /// The entries of `with:`, each a scalar.
    private mutating func values(_ node: Node, _ scope: inout Scope) -> [Node.Entry] {
        let node = substituted(node, &scope)
        if node.isNull { return [] }
        guard case .mapping(let entries) = node.content else {
            report(
                .error(
                    "'with' must be a mapping of variables to values, not \(node.said)",
                    at: node.location, hints: ["write 'with: { name: value }'"]))
            return []
        }
        for entry in entries where entry.value.text == nil {
            report(
                .error(
                    "variable \(quoted(entry.key)) must be set to text, not \(entry.value.said)",
                    at: entry.value.location))
        }
        // Those that are no text are kept, so that their names are checked.
        return entries
    }

    private mutating func fragment(
        _ path: String, _ location: SourceLocation, _ with: [Node.Entry], _ outer: [String: Int]
    ) {
        let normalized = Path.normalize(path)
        if let start = chain.firstIndex(where: { $0.normalizedPath == normalized }) {
            report(circle(from: start, at: location))
            return
        }
        if chain.count > PipelineLimits.fragmentDepth {
            report(
                .error(
                    "fragments use each other more than \(PipelineLimits.fragmentDepth) deep",
                    at: location, hints: [spelled(chain.map(\.normalizedPath) + [normalized])]))
            return
        }
        guard let fragment = loaded(path, normalized, location) else { return }
        guard case .mapping(let entries) = fragment.node.content else {
            report(
                .error(
                    fragment.node.isNull
                        ? "the fragment is empty"
                        : "a fragment must be a mapping, not \(fragment.node.said)",
                    at: fragment.node.location, hints: ["keys: stages, vars"],
                    related: [.init("it is used here", at: location)]))
            return
        }
        chain.append(Link(normalizedPath: normalized, usedAt: location))
        defer { chain.removeLast() }
        checkKeys(entries, ["stages", "vars"], of: "a fragment")
        let values = Dictionary(
            with.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        var scope = scope(
            fragment.node["vars"], given: .with(values, with, file: path), outer: outer)
        stages(fragment.node, Path.directory(path), &scope)
        checkUse(scope)
    }

    private mutating func loaded(
        _ path: String, _ normalized: String, _ location: SourceLocation
    ) -> Fragment? {
        if let known = fragments[normalized] { return known }
        // Not kept when it cannot be read, so that each use of it is an error.
        guard let bytes = bytes(of: path, called: "fragment", usedAt: location) else { return nil }
        let file = SourceFile(path: path, bytes: bytes)
        let fragment = node(of: file).map { Fragment(file: file, node: $0) }
        fragments[normalized] = fragment
        return fragment
    }

    private func circle(
        from start: Int, at location: SourceLocation
    ) -> Diagnostic {
        let circle = chain[start...]
        return .error(
            circle.count == 1
                ? "\(quoted(chain[start].normalizedPath)) uses itself"
                : "fragments use each other in a circle",
            at: location, hints: [spelled((circle + [chain[start]]).map(\.normalizedPath))],
            related: circle.dropFirst().compactMap { link in
                link.usedAt.map { .init("\(quoted(link.normalizedPath)) is used here", at: $0) }
            })
    }

    private func spelled(_ paths: [String]) -> String {
        paths.joined(separator: " → ")
    }
}

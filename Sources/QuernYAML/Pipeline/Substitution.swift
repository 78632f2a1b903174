import Quern

/// Putting variables into nodes.
extension ReadingSession {
    /// The node with `${name}` replaced in all its scalars.
    mutating func substituted(_ node: Node, _ scope: inout Scope) -> Node {
        // Most nodes hold no variable; they are shared rather than built again.
        needsSubstitution(node) ? replaced(node, &scope) : node
    }

    private mutating func needsSubstitution(_ node: Node) -> Bool {
        spend(PipelineLimits.valueCost + (node.text?.utf8.count ?? 0), at: node.location)
        if isStopped { return false }
        switch node.content {
        case .scalar(let text, _): return Template.mayHold(text)
        case .sequence(let items):
            for item in items where needsSubstitution(item) { return true }
        case .mapping(let entries):
            for entry in entries {
                if Template.mayHold(entry.key) || needsSubstitution(entry.value) { return true }
            }
        }
        return false
    }

    /// Counts work, and ends the reading when it is too much.
    mutating func spend(_ amount: Int, at location: SourceLocation) {
        work += amount
        if work <= PipelineLimits.work { return }
        stop(
            .error(
                "the pipeline is too long with its fragments counted for each use",
                at: location, hints: ["move long lists to files of their own"]))
    }

    private mutating func replaced(_ node: Node, _ scope: inout Scope) -> Node {
        if isStopped { return node }
        switch node.content {
        case .scalar(let text, let isPlain):
            guard let template = Template(text) else { return node }
            return scalar(template, isPlain: isPlain, node, &scope)
        case .sequence(let items):
            var result: [Node] = []
            result.reserveCapacity(items.count)
            for item in items { result.append(replaced(item, &scope)) }
            return Node(.sequence(result), at: node.location)
        case .mapping(let entries):
            var result: [Node.Entry] = []
            result.reserveCapacity(entries.count)
            for entry in entries {
                if Template.mayHold(entry.key) {
                    report(
                        .error(
                            "variables can stand in values, not in keys", at: entry.keyLocation))
                }
                result.append(
                    Node.Entry(
                        key: entry.key, keyLocation: entry.keyLocation,
                        value: replaced(entry.value, &scope)))
            }
            return Node(.mapping(result), at: node.location)
        }
    }

    private mutating func scalar(
        _ template: Template, isPlain: Bool, _ node: Node, _ scope: inout Scope
    ) -> Node {
        if template.isUnclosed {
            report(
                .error(
                    "'${' has no '}'", at: node.location,
                    hints: ["write '${name}' for a variable, '$${' for '${' as text"]))
            return node
        }
        var places = ReferencePlaces(node)
        var text = ""
        var isWholePlain = isPlain
        var failures = 0
        for segment in template.segments {
            switch segment {
            case .text(let part): text += part
            case .reference(let name):
                guard let value = value(of: name, &places, &scope) else {
                    failures += 1
                    // One text can hold millions of them.
                    if failures == YAMLLimits().errors || isStopped { return node }
                    continue
                }
                // Within other text, a variable without a value adds nothing.
                let isNull = Node(.scalar(value.text, isPlain: value.isPlain), at: node.location)
                    .isNull
                text += template.segments.count > 1 && isNull ? "" : value.text
                if template.segments.count == 1 { isWholePlain = isPlain && value.isPlain }
                variableBytes += value.text.utf8.count
                if variableBytes > PipelineLimits.variableBytes {
                    stop(
                        .error(
                            "variables make more than \(PipelineLimits.variableBytes) bytes of"
                                + " text",
                            at: node.location, hints: ["put long texts in files of their own"]))
                    return node
                }
            }
        }
        // The error is said; the text as it was gives rise to no other.
        if failures > 0 { return node }
        return Node(.scalar(text, isPlain: isWholePlain), at: node.location)
    }

    private struct Value {
        let text: String
        let isPlain: Bool
    }

    private mutating func value(
        of name: String, _ places: inout ReferencePlaces, _ scope: inout Scope
    ) -> Value? {
        if name.hasPrefix("env.") {
            let key = String(name.dropFirst(4))
            if !key.isEmpty, !key.utf8.contains(0), let text = environment(key) {
                return Value(text: text, isPlain: true)
            }
            report(
                .error(
                    "environment variable \(quoted(key)) is not set", at: places.next(name),
                    hints: ["set it before the run, or declare a variable under 'vars:'"]))
            return nil
        }
        if let variable = scope.use(name) {
            if variable.isBroken { return nil }
            return Value(text: variable.text, isPlain: variable.isPlain)
        }
        report(unknown(name, at: places.next(name), scope))
        return nil
    }

    private func unknown(
        _ name: String, at location: SourceLocation, _ scope: Scope
    ) -> Diagnostic {
        if scope.declared.contains(name) {
            return .error(
                "variable \(quoted(name)) is declared further down", at: location,
                hints: ["a default may use the variables that stand before it"])
        }
        var hints = [hint(for: name, among: scope.names, called: "variables")]
        if scope.outer[name] != nil {
            hints.append(
                "a fragment sees its own variables only: declare it under 'vars:' in the fragment"
                    + " and pass it with 'with:'")
        } else if !Scope.isName(name) {
            hints.append("write '$${' for '${' as text")
        }
        return .error("there is no variable \(quoted(name))", at: location, hints: hints)
    }
}

/// Finds the places of a scalar's `${name}`s in the file, one after the other.
private struct ReferencePlaces {
    private let node: Node
    private var offset: Int

    init(_ node: Node) {
        self.node = node
        offset = node.location.offset
    }

    /// The place of the next reference to `name`, or the whole scalar where the name is written in
    /// another way, such as with an escape in it or behind an alias.
    ///
    /// Asked for errors only; as all references to an unknown name are errors, the next one in the
    /// file is the one that is meant.
    mutating func next(_ name: String) -> SourceLocation {
        let wanted = Array("${\(name)}".utf8)
        let file = node.location.file
        let end = node.location.offset + node.location.length
        var index = offset
        while index + wanted.count <= end {
            if file.bytes[index] == wanted[0], index == 0 || file.bytes[index - 1] != wanted[0],
                file.bytes[index..<(index + wanted.count)].elementsEqual(wanted)
            {
                offset = index + wanted.count
                return SourceLocation(file: file, offset: index, length: wanted.count)
            }
            index += 1
        }
        offset = end
        return node.location
    }
}

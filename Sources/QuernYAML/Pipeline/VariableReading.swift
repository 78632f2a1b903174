import Quern

/// Reading `vars:` and what sets them.
extension ReadingSession {
    /// Where values come from that replace defaults.
    enum Given {
        /// `--set`, whose values have no place.
        case settings([(name: String, value: String)])
        /// `with:`, after substitution.
        case with([String: Node], [Node.Entry], file: String)
    }

    mutating func scope(_ vars: Node?, given: Given, outer: [String: Int] = [:]) -> Scope {
        var scope = Scope()
        scope.outer = outer
        var entries: [Node.Entry] = []
        switch vars?.content {
        case .mapping(let declared): entries = declared
        case nil: break
        case .some where vars?.isNull == true: break
        case .some:
            report(
                .error(
                    "'vars' must be a mapping of names to defaults, not \(vars?.said ?? "")",
                    at: vars?.location, hints: ["write 'name: default', one a line"]))
        }
        let names = entries.map(\.key)
        scope.declared = Set(names)
        for entry in entries where !isStopped { declare(entry, given, &scope) }
        scope.declared = []
        checkGiven(given, names)
        return scope
    }

    private mutating func declare(_ entry: Node.Entry, _ given: Given, _ scope: inout Scope) {
        if !Scope.isName(entry.key) || entry.key == "env" {
            report(
                .error(
                    "\(quoted(entry.key)) cannot be the name of a variable", at: entry.keyLocation,
                    hints: ["use letters, digits, '_' and '-', no digit first; 'env' is taken"]))
            return
        }
        guard case .scalar(let text, _) = entry.value.content else {
            report(
                .error(
                    "variable '\(entry.key)' must have text as its default, not \(entry.value.said)",
                    at: entry.value.location))
            // Declared all the same, so that its uses are not errors too.
            scope.declare(
                .init(
                    name: entry.key, text: "", isPlain: true, location: entry.keyLocation,
                    isBroken: true))
            return
        }
        let value: Node
        if let node = given.value(of: entry.key, at: entry.value.location) {
            value = node
            // A default that does not count still uses the variables in it.
            for name in Template(text)?.references ?? [] { _ = scope.use(name) }
        } else {
            value = substituted(entry.value, &scope)
        }
        var variable = Scope.Variable(
            name: entry.key, text: "", isPlain: true, location: entry.keyLocation, isBroken: true)
        if case .scalar(let text, let isPlain) = value.content {
            variable = .init(
                name: entry.key, text: text, isPlain: isPlain, location: entry.keyLocation)
        }
        scope.declare(variable)
    }

    private mutating func checkGiven(_ given: Given, _ names: [String]) {
        switch given {
        case .settings(let settings):
            for setting in settings where !names.contains(setting.name) {
                report(
                    .error(
                        "the pipeline has no variable \(quoted(setting.name)) to set",
                        hints: [hint(for: setting.name, among: names, called: "variables")]))
            }
        case .with(_, let entries, let file):
            let known = Set(names)
            for entry in entries where !known.contains(entry.key) {
                report(
                    .error(
                        "fragment \(quoted(file)) has no variable \(quoted(entry.key))",
                        at: entry.keyLocation,
                        hints: [hint(for: entry.key, among: names, called: "variables")]))
            }
        }
    }

    /// A declared variable that nothing uses is a key without effect, most often a slip.
    mutating func checkUse(_ scope: Scope) {
        // After other errors, a use may just not have been reached.
        guard errors.isEmpty else { return }
        for variable in scope.unused {
            report(
                .error(
                    "variable '\(variable.name)' is declared and not used", at: variable.location,
                    hints: ["use it as '${\(variable.name)}', or remove it"]))
        }
    }
}

extension ReadingSession.Given {
    fileprivate func value(of name: String, at location: SourceLocation) -> Node? {
        switch self {
        case .settings(let settings):
            settings.last { $0.name == name }.map {
                Node(.scalar($0.value, isPlain: true), at: location)
            }
        case .with(let values, _, _): values[name]
        }
    }
}

internal import Quern

/// A way to elements or attributes: a small part of XPath 1.0.
///
/// `a/b` child, `a//b` descendant, `//b` anywhere inside, `/a/b` from the file's root, `*` any element, `@c` an
/// attribute, `.` the document's own element, and predicates `[@c]`, `[@c="d"]`, `[not(@c="d")]`. Names are compared
/// without their prefix, unless the path has one: then the element must be in the namespace that `namespaces`
/// declares for it. There are no positions, functions or other axes.
struct XMLPath: ParameterValue {
    struct Step {
        var isDescendant: Bool
        /// Nil for `*`.
        var name: String?
        var prefix: String?
        var predicates: [Predicate] = []
    }

    struct Predicate {
        var attribute: String
        var value: String?
        var isNegated: Bool
    }

    let text: String
    var steps: [Step] = []
    var attribute: String?
    var isAbsolute = false

    /// Matching keeps a bit for each step.
    private static let stepLimit = 30

    private struct Mistake: Error { let expected: String }

    init(known text: String) {
        self.text = text
        var parser = PathText(text)
        try? parse(&parser)
    }

    private init(_ text: String) throws {
        self.text = text
        var parser = PathText(text)
        try parse(&parser)
        if steps.count > Self.stepLimit {
            throw Mistake(expected: "at most \(Self.stepLimit) steps")
        }
    }

    private mutating func parse(_ path: inout PathText) throws {
        if path.rest == "." { return }
        var isDescendant = false
        if path.take("//") {
            isDescendant = true
        } else if path.take("/") {
            isAbsolute = true
        }
        while true {
            if path.take("@") {
                attribute = try path.name("an attribute's name after '@'")
                if path.take(":") { attribute? += ":" + (try path.name("a name after ':'")) }
                if isDescendant { throw Mistake(expected: "an element between '//' and '@'") }
                break
            }
            var step = Step(isDescendant: isDescendant)
            if !path.take("*") {
                step.name = try path.name("an element's name")
                if path.take(":") {
                    step.prefix = step.name
                    step.name = path.take("*") ? nil : try path.name("a name after ':'")
                }
            }
            while path.take("[") { step.predicates.append(try Self.predicate(&path)) }
            steps.append(step)
            if path.take("//") {
                isDescendant = true
            } else if path.take("/") {
                isDescendant = false
            } else {
                break
            }
        }
        if !path.rest.isEmpty {
            throw Mistake(expected: "'/', '//' or the end before '\(path.rest)'")
        }
    }

    private static func predicate(_ path: inout PathText) throws -> Predicate {
        let isNegated = path.take("not(")
        guard path.take("@") else {
            throw Mistake(expected: "'@' and a name, the only kind of predicate")
        }
        var name = try path.name("an attribute's name after '@'")
        if path.take(":") { name += ":" + (try path.name("a name after ':'")) }
        var value: String?
        if path.take("=") {
            guard let text = path.quoted() else {
                throw Mistake(expected: "a value in quotation marks")
            }
            value = text
        }
        if isNegated, !path.take(")") { throw Mistake(expected: "')'") }
        if !path.take("]") { throw Mistake(expected: "']'") }
        return Predicate(attribute: name, value: value, isNegated: isNegated)
    }

    static var parameterType: ParameterType { .string }

    static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> XMLPath? {
        guard let text = String.decode(node, as: name, into: &report) else { return nil }
        do {
            return try XMLPath(text)
        } catch {
            let expected = (error as? Mistake)?.expected ?? "a path"
            report.append(
                .error(
                    "\(name) is no path that is understood here: '\(text)'; expected \(expected)",
                    at: node.location,
                    hints: ["paths are like text/body//p, //note[@place=\"foot\"], date/@when"]))
            return nil
        }
    }

    var canonical: Metadata.Value? { .string(text) }
}

/// The rest of a path that is being read.
private struct PathText {
    private(set) var rest: Substring

    init(_ text: String) { rest = text[...] }

    mutating func take(_ mark: String) -> Bool {
        guard rest.hasPrefix(mark) else { return false }
        rest.removeFirst(mark.count)
        return true
    }

    mutating func name(_ expected: String) throws -> String {
        let name = rest.prefix { character in
            character.isLetter || character.isNumber || "_-.".contains(character)
        }
        guard let first = name.first, first.isLetter || first == "_" else {
            throw XMLPath.nameMistake(expected)
        }
        rest.removeFirst(name.count)
        return String(name)
    }

    mutating func quoted() -> String? {
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        let inner = rest.dropFirst()
        guard let close = inner.firstIndex(of: quote) else { return nil }
        let text = String(inner[..<close])
        rest = inner[inner.index(after: close)...]
        return text
    }
}

extension XMLPath {
    fileprivate static func nameMistake(_ expected: String) -> any Error {
        Mistake(expected: expected)
    }
}

public import Quern

/// A question about tokens and spans, in a subset of CQL, the query language of the IMS Corpus Workbench
/// (Christ 1994) and Sketch Engine.
///
/// ```
/// query    = pattern { "within" span | "containing" part }
/// pattern  = sequence { "|" sequence }
/// sequence = part { part }
/// part     = ( word | text | "[" [ tests ] "]" | "(" pattern ")" | span | edge ) [ "?" | "*" | "+" | "{" m [ "," [ n ] ] "}" ]
/// tests    = tests "|" tests | tests "&" tests | "!" tests | "(" tests ")" | attribute ( "=" | "!=" ) text
/// text     = '"' regular expression '"' [ "%" { "c" | "l" } ]
/// span     = "<" layer { ( "id" | "label" ) ( "=" | "!=" ) text } "/>"
/// edge     = "<" layer { … } ">" | "</" layer ">"
/// ```
/// Words without quotes are looked for without regard to case, and a star in one stands for any letters: `clean energ*`.
/// A text in quotes is a regular expression (PCRE2) that covers the whole token, with regard to case unless `%c` follows;
/// with `%l` the text stands for itself. `[]` is any token. `*` and `+` reach 100 times at most. A span matches all tokens of an
/// annotation: `<people/> []{0,3} "said"`. Names of layers may be in the singular, and `s` and `p` stand for `sentences` and `paragraphs`.
///
/// From each token the longest match counts; one that lies inside another is none. No match goes beyond its document.
public struct CorpusQuery: Sendable {
    let syntax: QuerySyntax
    /// Where parts of it stand in the file or the command.
    private let node: Node?

    /// The same query whatever its spacing.
    public var text: String { syntax.text }

    /// Reads a query.
    ///
    /// - Throws: ``Diagnostics`` with the place of the mistake in the text.
    public init(_ text: String) throws(Diagnostics) {
        let file = SourceFile(path: "query", text: text)
        let node = Node(
            .scalar(text, isPlain: false),
            at: SourceLocation(file: file, offset: 0, length: file.bytes.count))
        do throws(QueryProblem) { try self.init(text, in: node) } catch {
            throw Diagnostics(
                .error(error.message, at: Self.place(of: error.place, in: node), hints: error.hints)
            )
        }
    }

    private init(_ text: String, in node: Node) throws(QueryProblem) {
        var parser = QueryParser(text)
        syntax = try parser.parse()
        self.node = node
    }

    /// Where a part of the query stands.
    private static func place(of part: Range<Int>, in node: Node) -> SourceLocation {
        let location = node.location
        let bytes = location.file.bytes[location.offset..<(location.offset + location.length)]
        guard let text = node.text, bytes.elementsEqual(text.utf8) else {
            return node.place(of: part)
        }
        // What was given as it is has no quotation marks around it, though it may begin with one of its own.
        return SourceLocation(
            file: location.file, offset: location.offset + part.lowerBound,
            length: max(1, part.count))
    }

    /// The error that something in the query is wrong, at its place.
    func error(_ problem: QueryProblem) -> Diagnostic {
        .error(
            problem.message, at: node.map { Self.place(of: problem.place, in: $0) },
            hints: problem.hints)
    }
}

extension CorpusQuery: Hashable {
    public static func == (a: CorpusQuery, b: CorpusQuery) -> Bool { a.syntax == b.syntax }
    public func hash(into hasher: inout Hasher) { hasher.combine(syntax) }
}

extension CorpusQuery: ParameterValue {
    public static var parameterType: ParameterType { .string }

    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> CorpusQuery? {
        guard let text = node.text else {
            report.append(name.mismatch("a query", node))
            return nil
        }
        do throws(QueryProblem) { return try CorpusQuery(text, in: node) } catch {
            report.append(
                .error(
                    "\(name): \(error.message)", at: Self.place(of: error.place, in: node),
                    hints: error.hints
                ))
            return nil
        }
    }

    public var canonical: Metadata.Value? { .string(text) }
}

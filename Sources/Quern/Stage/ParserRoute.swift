/// Which parser reads what: a line of a `routes:` list.
///
/// A parser that holds others (`route`, `warc`) has a list of these; the first that fits a resource wins.
public struct ParserRoute: ParameterRecord {
    @Parameter("Media types that it is for, such as text/html or text/*.") public var media:
        [String] = []
    @Parameter(
        "Names that it is for: a pattern such as *.html for the last part, or pages/**/*.txt for all of it."
    )
    public var glob: [String] = []
    @Parameter("The parser.") public var parse: StageName
    @Parameter("The parser's parameters.") public var with = StageParameters()

    public init() {}

    /// A route that needs no more than a media type.
    public init(_ media: [String], to parser: String) {
        self.media = media
        parse = StageName(parser)
    }

    /// Whether a resource goes this way: by its type or by its name, when both are given by either.
    public func fits(_ name: String, _ type: MediaType) -> Bool {
        media.contains { type.fits($0) } || glob.contains { FilePattern($0).covers(name) }
    }

    /// What a mixed folder or a web archive holds, as far as there are parsers for it.
    public static let standard = [
        ParserRoute(["text/html", "application/xhtml+xml"], to: "html"),
        ParserRoute(["text/markdown"], to: "markdown"),
        ParserRoute(["application/pdf"], to: "pdf"),
        ParserRoute(["text/csv"], to: "csv"),
        ParserRoute(["text/tab-separated-values"], to: "tsv"),
        ParserRoute(["application/jsonl"], to: "jsonl"),
        ParserRoute(["application/warc"], to: "warc"),
        ParserRoute(["application/xml", "text/xml"], to: "xml"),
        ParserRoute(["text/plain"], to: "text"),
    ]
}

/// The name of a stage, with its place for errors.
public struct StageName: ParameterValue, ExpressibleByStringLiteral {
    public let name: String
    let location: SourceLocation?

    public init(_ name: String) {
        self.name = name
        location = nil
    }

    public init(stringLiteral name: String) { self.init(name) }

    private init(_ name: String, at location: SourceLocation) {
        self.name = name
        self.location = location
    }

    public static var parameterType: ParameterType { .string }
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> StageName? {
        String.decode(node, as: name, into: &report).map { StageName($0, at: node.location) }
    }
    public var canonical: Metadata.Value? { .string(name) }
}

/// The parameters of a stage within another, as the file has them.
public struct StageParameters: ParameterValue {
    let entries: [Node.Entry]

    public init() { entries = [] }

    private init(_ entries: [Node.Entry]) { self.entries = entries }

    public static var parameterType: ParameterType { .parameters }
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> StageParameters? {
        guard case .mapping(let entries) = node.content else {
            report.append(name.mismatch(parameterType.spoken, node))
            return nil
        }
        return StageParameters(entries)
    }
    public var canonical: Metadata.Value? {
        var record = Metadata()
        for entry in entries { record[entry.key] = Metadata.Value(entry.value) }
        return .record(record)
    }
}

/// A `routes:` list, and the parsers at the ends of its routes.
public struct ParserRoutes: ParameterValue {
    private let routes: [ParserRoute]
    /// What is taken, once it has been prepared.
    private var prepared: [(route: ParserRoute, parser: any Parser)] = []
    /// All that decides about the results of the parsers.
    private var resolved: Metadata.Value?

    public init() { routes = [] }

    private init(_ routes: [ParserRoute]) { self.routes = routes }

    public static var parameterType: ParameterType { [ParserRoute].parameterType }
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> ParserRoutes? {
        [ParserRoute].decode(node, as: name, into: &report).map { ParserRoutes($0) }
    }
    public var canonical: Metadata.Value? { routes.canonical }
    public var decisive: Metadata.Value? { resolved ?? canonical }

    /// The parser for a resource; nil when no route is for it.
    public func parser(for name: String, _ type: MediaType) -> (any Parser)? {
        prepared.first { $0.route.fits(name, type) }?.parser
    }

    /// The layers that the parsers write.
    public var layers: LayerContract {
        var writes: [String] = []
        for layer in prepared.flatMap(\.parser.layers.writes) where !writes.contains(layer) {
            writes.append(layer)
        }
        return LayerContract(writes: writes)
    }

    /// Whether one of the parsers depends on where its record stands.
    public var dependOnPlace: Bool { prepared.contains { $0.parser.dependsOnPlace } }

    /// Makes the parsers ready, with the same located errors as stages of the pipeline.
    ///
    /// - Parameter standard: taken when there are no routes; those whose parsers this program does not have are left
    ///   out.
    /// - Throws: ``Diagnostics``, all of them.
    public func prepared(
        in context: PreparationContext, orElse standard: [ParserRoute]
    ) throws -> ParserRoutes {
        var result = self
        var report: [Diagnostic] = []
        var resolved: [Metadata.Value] = []
        let taken =
            routes.isEmpty
            ? standard.filter { context.registry.entry(.parse, $0.parse.name) != nil } : routes
        for route in taken {
            guard let (parser, decisive) = context.parser(of: route, into: &report) else {
                continue
            }
            result.prepared.append((route, parser))
            resolved.append(
                .record(["route": route.canonical ?? .list([]), "parser": .record(decisive)]))
        }
        context.report.add(report.filter { $0.severity != .error })
        let errors = report.filter { $0.severity == .error }
        if !errors.isEmpty { throw Diagnostics(errors) }
        result.resolved = .list(resolved)
        return result
    }
}

extension PreparationContext {
    /// The parser of a route, and all that decides about its results.
    fileprivate func parser(
        of route: ParserRoute, into report: inout [Diagnostic]
    ) -> (parser: any Parser, decisive: Metadata)? {
        let name = route.parse.name
        let location = route.parse.location ?? place
        guard let entry = registry.entry(.parse, name),
            let type = entry.type as? any Parser.Type
        else {
            report.append(
                .error(
                    "'\(owner)': there is no stage 'parse: \(name)'", at: location,
                    hints: [
                        Suggestion.hint(
                            for: name, among: registry.names(.parse), called: "parse stages")
                    ]))
            return nil
        }
        if route.media.isEmpty, route.glob.isEmpty {
            report.append(
                .error(
                    "'\(owner)': the route to 'parse: \(name)' says neither 'media' nor 'glob', so it would never be taken",
                    at: location, hints: ["for everything that is left, write glob: '*'"]))
            return nil
        }
        let before = report.count
        var parser = type.init()
        let file = SourceFile(path: owner, text: "")
        ParameterSet(of: parser).configure(
            route.with.entries, owner: entry.label,
            at: location ?? SourceLocation(file: file, offset: 0), into: &report)
        guard !report[before...].contains(where: { $0.severity == .error }) else { return nil }
        let context = PreparationContext(
            owner: entry.label, place: location, directory: directory, report: self.report,
            opener: opener, noter: noter, reader: reader, registry: registry)
        do { try parser.prepare(in: context) } catch let error as Diagnostics {
            report += error.all
            return nil
        } catch {
            report.append(.error("'\(entry.label)': \(error)", at: location))
            return nil
        }
        var resolved = ParameterSet(of: parser).decisive
        resolved["version"] = .string(
            "\(entry.type.description.version) of \(entry.plugin.name) \(entry.plugin.version)")
        return (parser, resolved)
    }
}

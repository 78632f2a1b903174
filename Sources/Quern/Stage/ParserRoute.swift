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
    private let location: SourceLocation?
    /// All that decides about the stage's results, once it has been prepared.
    private let resolved: Metadata.Value?

    public init() {
        entries = []
        location = nil
        resolved = nil
    }

    private init(_ entries: [Node.Entry], at location: SourceLocation) {
        self.entries = entries
        self.location = location
        resolved = nil
    }

    init(resolved: Metadata) {
        entries = []
        location = nil
        self.resolved = .record(resolved)
    }

    public static var parameterType: ParameterType { .parameters }
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> StageParameters? {
        guard case .mapping(let entries) = node.content else {
            report.append(name.mismatch(parameterType.spoken, node))
            return nil
        }
        return StageParameters(entries, at: node.location)
    }
    public var canonical: Metadata.Value? { resolved }
}

extension PreparationContext {
    /// Makes the parsers of some routes ready, with the same located errors as stages of the pipeline.
    ///
    /// - Parameters:
    ///   - routes: the routes that the file gives; afterwards they hold all that decides about results.
    ///   - standard: used when there are none; those whose parsers this program does not have are left out.
    /// - Throws: ``Diagnostics``, all of them.
    public func parsers(
        for routes: inout [ParserRoute], orElse standard: [ParserRoute] = []
    ) throws -> [any Parser] {
        if routes.isEmpty {
            routes = standard.filter { registry.entry(.parse, $0.parse.name) != nil }
        }
        var report: [Diagnostic] = []
        var parsers: [any Parser] = []
        for index in routes.indices {
            if let parser = parser(&routes[index], into: &report) { parsers.append(parser) }
        }
        self.report.add(report.filter { $0.severity != .error })
        let errors = report.filter { $0.severity == .error }
        if !errors.isEmpty { throw Diagnostics(errors) }
        return parsers
    }

    private func parser(
        _ route: inout ParserRoute, into report: inout [Diagnostic]
    ) -> (any Parser)? {
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
        route.with = StageParameters(resolved: resolved)
        return parser
    }
}

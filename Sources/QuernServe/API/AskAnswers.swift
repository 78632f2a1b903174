import Quern
import QuernCorpus

extension API {
    /// `/api/ask?ask=collocates&query=…&where=…`: any question that commands can ask of a corpus.
    func ask(_ request: HTTPRequest) throws -> HTTPResponse {
        let corpus = try site.requireCorpus()
        guard let name = request["ask"], let type = Questions.named(name) else {
            throw Mistake(
                "'ask' must be one of \(Questions.all.map { $0.name }.joined(separator: ", "))")
        }
        do {
            return try answer(type, request, corpus)
        } catch let problems as Diagnostics {
            let text = DiagnosticText(colour: false)
            throw Mistake(problems.all.map { text.render($0) }.joined(separator: "\n"))
        }
    }

    private func answer<Asked: Question>(
        _ type: Asked.Type, _ request: HTTPRequest, _ corpus: CorpusReader
    ) throws -> HTTPResponse {
        let question = try QuestionReading.question(
            type, request, condition: condition(in: request))
        var table = try site.asking { try question.answer(corpus) }
        table.citation = Citation(
            of: table, to: question, in: corpus, lock: site.run.record.lock)
        return HTTPResponse { json in TableJSON(table).write(to: &json) }
    }

    /// The filters of a request as a condition on metadata; nil without filters.
    private func condition(in request: HTTPRequest) throws -> String? {
        let parts = try filters(in: request).map { filter in
            if filter.field.hasPrefix("layers.") || filter.field.hasPrefix("counts.") {
                throw Mistake(
                    "the filter '\(filter.field)' asks for annotations, and a corpus index keeps the metadata of documents only; remove it here"
                )
            }
            // What the page writes for the end of a month or a year.
            let value =
                filter.value.hasSuffix("-99") ? String(filter.value.dropLast(3)) : filter.value
            let isDate = filter.field == "date" && QuestionReading.isDate(value)
            let quote = value.utf8.contains(UInt8(ascii: "\"")) ? "'" : "\""
            let sign = filter.comparison == .equal ? "==" : filter.comparison.rawValue
            return "\(filter.field) \(sign) \(isDate ? value : quote + value + quote)"
        }
        return parts.isEmpty ? nil : parts.joined(separator: " and ")
    }
}

/// Makes a question of a request's parameters.
enum QuestionReading {
    /// More rows are no table that anybody reads on a page.
    static let rowLimit = 2000

    /// - Parameter condition: what filters say; it goes with the `where` of the question.
    static func question<Asked: Question>(
        _ type: Asked.Type, _ request: HTTPRequest, condition: String?
    ) throws -> Asked {
        var entries: [Node.Entry] = []
        for parameter in Asked.parameterDescriptions {
            // Files are named in pipelines and on the command line, not from a page.
            if parameter.type.namesFile {
                if request[parameter.name] != nil {
                    throw API.Mistake("'\(parameter.name)' names a file, which a page cannot")
                }
                continue
            }
            if parameter.name == "where" {
                if let condition { entries.append(entry("where", scalar("where", condition))) }
                continue
            }
            let values = request.values(of: parameter.name).filter { !$0.isEmpty }
            guard let first = values.first else { continue }
            if parameter.name == "limit" {
                guard let limit = Int(first), (1...rowLimit).contains(limit) else {
                    throw API.Mistake("'limit' must be from 1 to \(rowLimit), not '\(first)'")
                }
            }
            if parameter.type.isList {
                let nodes = values.map { scalar(parameter.name, $0) }
                entries.append(
                    entry(parameter.name, Node(.sequence(nodes), at: nodes[0].location)))
            } else {
                entries.append(entry(parameter.name, scalar(parameter.name, first)))
            }
        }
        let place = SourceLocation(file: SourceFile(path: Asked.name, text: ""), offset: 0)
        var report: [Diagnostic] = []
        let decoded = Asked.decode(
            Node(.mapping(entries), at: place), as: ParameterName(owner: Asked.name, name: ""),
            into: &report)
        let errors = report.filter { $0.severity == .error }
        guard var question = decoded, errors.isEmpty else { throw Diagnostics(errors) }
        try question.prepare { path in throw API.Mistake("'\(path.path)' is not opened for a page")
        }
        return question
    }

    private static func entry(_ key: String, _ node: Node) -> Node.Entry {
        Node.Entry(key: key, keyLocation: node.location, value: node)
    }

    /// A value with its own text as its place, so that a mistake in a query is shown where it is.
    private static func scalar(_ name: String, _ text: String) -> Node {
        let file = SourceFile(path: name, text: text)
        return Node(
            .scalar(text, isPlain: false),
            at: SourceLocation(file: file, offset: 0, length: file.bytes.count))
    }

    /// `2024`, `2024-09`, `2024-09-04`
    static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return (1...3).contains(parts.count)
            && zip(parts, [4, 2, 2]).allSatisfy { part, length in
                part.utf8.count == length && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }
    }
}

extension ParameterType {
    fileprivate var isList: Bool {
        switch self {
        case .list: true
        case .optional(let type): type.isList
        default: false
        }
    }

    fileprivate var namesFile: Bool {
        switch self {
        case .resource: true
        case .optional(let type), .list(let type): type.namesFile
        default: false
        }
    }
}

import Quern
internal import Synchronization

/// The questions that the page asks, each a path below `/api/`.
///
/// Every answer is JSON, also that something is wrong: `{"error": "…"}`. The page shows it as text.
struct API: Sendable {
    let site: SiteContent
    private let memory = AnswerMemory()

    /// Longer queries are no queries.
    static let queryLimit = 2000
    static let pageLimit = 200

    init(_ site: SiteContent) { self.site = site }

    func answer(_ request: HTTPRequest) -> HTTPResponse {
        if let known = memory[request.target] { return known }
        do {
            for parameter in request.query where parameter.value.utf8.count > Self.queryLimit {
                throw Mistake(
                    "'\(parameter.name)' is longer than \(Self.queryLimit) bytes; ask for less at once"
                )
            }
            guard let question = Self.questions[request.path] else {
                return .error(404, "there is no '\(request.path)'")
            }
            let response = try question(self, request)
            // An index does not change while it is served, so neither does an answer.
            memory[request.target] = response
            return response
        } catch let mistake as Mistake {
            return .error(400, mistake.text)
        } catch let error as StageError {
            return .error(400, error.description)
        } catch {
            return .error(500, "\(error)")
        }
    }

    private static let questions: [String: @Sendable (API, HTTPRequest) throws -> HTTPResponse] = [
        "/api/run": { api, _ in api.run() },
        "/api/search": { try $0.search($1) },
        "/api/facets": { try $0.facets($1) },
        "/api/trends": { try $0.trends($1) },
        "/api/document": { try $0.document($1) },
        "/api/life": { try $0.life($1) },
        "/api/ask": { try $0.ask($1) },
        "/api/ledger": { api, _ in try api.ledger() },
    ]

    /// What the asker did wrong.
    struct Mistake: Error {
        let text: String
        init(_ text: String) { self.text = text }
    }
}

extension API {
    /// A whole number among the parameters.
    func integer(
        _ name: String, in request: HTTPRequest, from range: ClosedRange<Int>, else value: Int
    ) throws -> Int {
        guard let text = request[name] else { return value }
        guard let number = Int(text), range.contains(number) else {
            throw Mistake(
                "'\(name)' must be from \(range.lowerBound) to \(range.upperBound), not '\(text)'")
        }
        return number
    }

    /// The filters `where=FIELD OPERATOR VALUE`, as `quern search --where` has them.
    func filters(in request: HTTPRequest) throws -> [SearchQuery.Filter] {
        try request.values(of: "where").filter { !$0.isEmpty }.map { text in
            guard let filter = SearchQuery.Filter(text) else {
                throw Mistake(
                    "'\(text)' is no condition; write a field, one of = != < <= > >=, and a value: source=Xinhua"
                )
            }
            return filter
        }
    }

    /// The query of a request.
    ///
    /// - Parameter typed: whether its last word may still grow, so that it stands for all that begin with it.
    func query(in request: HTTPRequest, _ text: String? = nil) throws -> SearchQuery {
        var text = text ?? request["q"] ?? ""
        if request["typing"] == "1", let grown = TypedQuery.grown(text) { text = grown }
        return SearchQuery(
            text, filters: try filters(in: request), highlight: (Snippet.open, Snippet.close))
    }
}

/// A query that is being typed.
enum TypedQuery {
    /// The query with its last word as a beginning (`robo` → `robo*`); nil when the last word is none or is finished.
    static func grown(_ text: String) -> String? {
        guard let last = text.unicodeScalars.last, last.properties.isAlphabetic,
            text.utf8.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 0
        else { return nil }
        let word = text.unicodeScalars.reversed().prefix {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        // Operators are no words, and so short a beginning is half the vocabulary.
        guard word.count >= 2, !["AND", "OR", "NOT", "NEAR"].contains(where: text.hasSuffix) else {
            return nil
        }
        return text + "*"
    }
}

/// A snippet as alternating plain and marked parts.
enum Snippet {
    // Control characters stand in no snippet.
    static let open = "\u{1}"
    static let close = "\u{2}"

    static func parts(_ snippet: String) -> [String] {
        var parts = [""]
        for scalar in snippet.unicodeScalars {
            let isMarked = parts.count % 2 == 0
            if scalar == (isMarked ? "\u{2}" : "\u{1}") {
                parts.append("")
            } else if scalar != "\u{1}", scalar != "\u{2}" {
                parts[parts.count - 1].unicodeScalars.append(scalar)
            }
        }
        return parts
    }
}

/// Answers that were given, by their targets; the oldest go first.
private final class AnswerMemory: Sendable {
    private struct State {
        var answers: [String: HTTPResponse] = [:]
        var order: [String] = []
        var bytes = 0
    }

    private let state = Mutex(State())
    private static let limit = 16 << 20

    subscript(target: String) -> HTTPResponse? {
        get { state.withLock { $0.answers[target] } }
        set {
            guard let answer = newValue, answer.body.count < Self.limit / 8 else { return }
            state.withLock { state in
                guard state.answers.updateValue(answer, forKey: target) == nil else { return }
                state.order.append(target)
                state.bytes += answer.body.count + target.utf8.count + 500
                var gone = 0
                while state.bytes > Self.limit, gone + 1 < state.order.count {
                    if let old = state.answers.removeValue(forKey: state.order[gone]) {
                        state.bytes -= old.body.count + state.order[gone].utf8.count + 500
                    }
                    gone += 1
                }
                state.order.removeFirst(gone)
            }
        }
    }
}

import Quern
import QuernTesting
import TestSupport
import Testing

@testable import QuernCorpus

/// Programs, anchors and limits find what a search that knows none of them finds.
@Suite struct QueryLawTests {
    /// All ends of matches from a place, by trying everything.
    private struct Reference {
        let words: [String]
        let spans: [Range<Int>]

        func ends(_ pattern: QuerySyntax.Pattern, _ start: Int) -> Set<Int> {
            switch pattern {
            case .token(let test):
                return start < words.count && holds(test, words[start]) ? [start + 1] : []
            case .words(let name):
                return start < words.count && words[start] == name.text ? [start + 1] : []
            case .sequence(let parts):
                return parts.reduce([start]) { places, part in
                    Set(places.flatMap { ends(part, $0) })
                }
            case .either(let parts): return Set(parts.flatMap { ends($0, start) })
            case .repeated(let part, let from, let to):
                var all: Set<Int> = from == 0 ? [start] : []
                var places: Set<Int> = [start]
                for turn in 1...to {
                    places = Set(places.flatMap { ends(part, $0) })
                    if turn >= from { all.formUnion(places) }
                }
                return all
            case .span: return Set(spans.filter { $0.lowerBound == start }.map(\.upperBound))
            case .boundary(_, isStart: true):
                return spans.contains { $0.lowerBound == start } ? [start] : []
            case .boundary: return spans.contains { $0.upperBound == start } ? [start] : []
            }
        }

        private func holds(_ test: QuerySyntax.TokenTest, _ word: String) -> Bool {
            switch test {
            case .any: true
            case .value(_, let value):
                value.text == word || value.text == "[ab]" && ["a", "b"].contains(word)
            case .not(let inner): !holds(inner, word)
            case .all(let parts): parts.allSatisfy { holds($0, word) }
            case .either(let parts): parts.contains { holds($0, word) }
            }
        }
    }

    private static func query(_ random: inout SeededGenerator, _ depth: Int) -> String {
        let letter = ["a", "b", "c", "d"][Int.random(in: 0..<4, using: &random)]
        switch Int.random(in: 0..<(depth > 2 ? 5 : 10), using: &random) {
        case 0: return letter
        case 1: return "\"[ab]\""
        case 2: return "[word!=\"\(letter)\"]"
        case 3: return "[word=\"\(letter)\" | word=\"a\"]"
        case 4: return "[]"
        case 5: return "<names/>"
        case 6: return "(\(query(&random, depth + 1)) | \(query(&random, depth + 1)))"
        case 7:
            let from = Int.random(in: 0...2, using: &random)
            return "(\(query(&random, depth + 1))){\(from),\(from + 2)}"
        case 8: return "(<names> \(query(&random, depth + 1)))"
        default:
            return
                "(\(query(&random, depth + 1)) \(query(&random, depth + 1)) \(query(&random, depth + 1)))"
        }
    }

    @Test(arguments: 0..<6) func allMatchesAreFound(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed + 77)
        var documents: [Document] = []
        for number in 0..<25 {
            let words = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                ["a", "b", "c", "d", "a"][Int.random(in: 0..<5, using: &random)]
            }
            var document = Document.sample(words.joined(separator: " "), id: "d\(number)")
            // Spans in each other, of one to five words.
            var spans: [Annotation] = []
            for _ in 0..<(words.count / 4) {
                let start = Int.random(in: 0..<words.count, using: &random)
                let end = min(words.count, start + Int.random(in: 1...5, using: &random))
                spans.append(Annotation((2 * start)..<(2 * end - 1)))
            }
            try document.annotate("names", spans)
            documents.append(document)
        }
        let corpus = try AskedCorpus([documents])
        for _ in 0..<60 {
            let text = Self.query(&random, 0) + " " + Self.query(&random, 0)
            guard let query = try? CorpusQuery(text) else { continue }
            let selection = try Selection(nil, named: "where", in: corpus.reader)
            let hits = try QueryEvaluation(query, in: corpus.reader).hits(in: selection)
            let found = (0..<hits.count).map { hits[$0] }
            var expected: [Range<Int>] = []
            for (number, document) in documents.enumerated() {
                let tokens = corpus.reader.documents.tokens(of: number)
                let reference = Reference(
                    words: document.text.split(separator: " ").map(String.init),
                    spans: document.annotations["names"].map {
                        ($0.range.lowerBound / 2)..<(($0.range.upperBound + 1) / 2)
                    })
                for start in 0..<tokens.count {
                    guard let end = reference.ends(query.syntax.pattern, start).max(), end > start
                    else {
                        continue
                    }
                    let range = (tokens.lowerBound + start)..<(tokens.lowerBound + end)
                    if range.upperBound > expected.last?.upperBound ?? 0 { expected.append(range) }
                }
            }
            #expect(found == expected, "\(text)")
        }
    }
}

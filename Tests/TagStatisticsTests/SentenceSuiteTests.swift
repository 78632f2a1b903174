import Quern
import QuernText
import QuernYAML
import TestSupport
import Testing

private let goldenRules = "sentences/golden_rules_en.json"

/// The golden rules of pragmatic_segmenter, from `../shared/suites/sentences`, where they are at hand.
@Suite(
    "Golden rules of sentences",
    .enabled(if: SharedData.suites.has(goldenRules), Comment(rawValue: SharedData.absent)))
struct SentenceSuiteTests {
    @Test("47 of 48, as docs/guides/words-and-sentences.md says")
    func golden() throws {
        let json = try SharedData.suites.text(goldenRules)
        guard
            case .sequence(let rules) = try YAML.node(
                of: SourceFile(path: "golden.json", text: json)
            ).content
        else { return }
        var wrong: [String] = []
        for rule in rules {
            guard let text = rule["text"]?.text,
                case .sequence(let wanted)? = rule["sentences"]?.content
            else { continue }
            let bytes = Array(text.utf8)
            let found = Sentences.ranges(in: text).map {
                String(decoding: bytes[$0], as: UTF8.self)
            }
            if found != wanted.compactMap({ $0.text?.trimmed }) {
                wrong.append("\(rule["id"]?.text ?? "?"): \(found)")
            }
        }
        #expect(rules.count == 48)
        #expect(wrong.count == 1, "\(wrong.joined(separator: "\n"))")
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.last == " " || text.last == "\n" { text.removeLast() }
        return String(text)
    }
}

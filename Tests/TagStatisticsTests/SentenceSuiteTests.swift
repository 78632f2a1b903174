import FoundationEssentials
import Quern
import QuernText
import QuernYAML
import Testing

/// The golden rules of pragmatic_segmenter, from `../shared/suites/sentences`, where they are at hand.
@Suite(
    "Golden rules of sentences", .enabled(if: GoldenRules.path != nil, "../shared is not at hand"))
struct SentenceSuiteTests {
    @Test("at least 44 of 48")
    func golden() throws {
        guard let path = GoldenRules.path else { return }
        let json = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
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
        #expect(wrong.count <= 4, "\(wrong.joined(separator: "\n"))")
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.last == " " || text.last == "\n" { text.removeLast() }
        return String(text)
    }
}

enum GoldenRules {
    static let path: String? = {
        let root = "/" + String(#filePath).split(separator: "/").dropLast(4).joined(separator: "/")
        let folder = ProcessInfo.processInfo.environment["QUERN_SHARED"] ?? root + "/shared"
        let path = folder + "/suites/sentences/golden_rules_en.json"
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }()
}

import Foundation
import Quern
import QuernYAML
import TestSupport
import Testing

/// The rule files that ship are general: families of wordings, made for no single page.
@Suite struct RuleFileTests {
    private static func node(_ name: String) throws -> Node {
        let path = Project.root + "/pipelines/rules/\(name).yaml"
        return try YAML.node(
            of: SourceFile(path: path, bytes: Array(Data(contentsOf: URL(fileURLWithPath: path)))))
    }

    private static func items(_ node: Node?) -> [Node] {
        guard let node else { return [] }
        if case .sequence(let items) = node.content { return items }
        return [node]
    }

    /// How many wordings each rule of the boilerplate file knows: expressions, their alternatives, labels.
    private static func wordings() throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for rule in items(try node("page-furniture")["rules"]) {
            var expressions = items(rule["lines"])
            for block in items(rule["blocks"]) { expressions += items(block["from"]) }
            counts[rule["name"]?.text ?? "", default: 0] +=
                items(rule["labels"]).count
                + expressions.reduce(0) { $0 + 1 + ($1.text ?? "").filter { $0 == "|" }.count }
        }
        return counts
    }

    @Test func everyRuleSaysWhy() throws {
        for rule in Self.items(try Self.node("page-furniture")["rules"]) {
            #expect((rule["reason"]?.text ?? "").count > 10)
            #expect(rule["name"]?.text?.allSatisfy { $0.isLowercase || $0 == "-" } == true)
        }
    }

    /// Whatever a rule removes from the customer's pages, it is a family of many wordings.
    @Test(
        .enabled(
            if: SharedData.root.has("seeds/expected.json"), Comment(rawValue: SharedData.absent)))
    func rulesThatFireAreFamilies() throws {
        let directory = try TemporaryDirectory()
        try directory.write(
            "clean.yaml",
            """
            quern: 1
            name: clean
            inputs:
              - path: \(SharedData.root.path("seeds"))/*.txt
            stages:
              - parse: news
                rules: \(Project.root)/pipelines/rules/news-lines.yaml
              - clean: boilerplate
                rules: \(Project.root)/pipelines/rules/page-furniture.yaml
              - export: jsonl
            """)
        #expect(
            try QuernProcess.run(["run", "clean.yaml", "--out", "out"], in: directory.path).status
                == 0)
        let wordings = try Self.wordings()
        var fired: Set<String> = []
        for line in try directory.text("out/documents.jsonl").split(separator: "\n") {
            let start = try #require(line.range(of: "\"id\":\""))
            let id = String(line[start.upperBound...].prefix { $0 != "\"" })
            let why = try QuernProcess.run(["why", "out", id], in: directory.path).output
            for part in why.components(separatedBy: ", rule ").dropFirst() {
                fired.insert(String(part.prefix { $0.isLowercase || $0 == "-" }))
            }
        }
        #expect(fired.count > 5)
        for rule in fired where wordings[rule] != nil {
            #expect((wordings[rule] ?? 0) >= 10, "\(rule)")
        }
    }

    /// No rule has a long piece of any of the customer's pages in it.
    @Test(
        .enabled(
            if: SharedData.root.has("seeds/expected.json"), Comment(rawValue: SharedData.absent)))
    func noRuleQuotesAPage() throws {
        let folder = SharedData.root.path("seeds/")
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
            $0.hasSuffix(".txt")
        }
        for name in ["page-furniture", "news-lines", "captions", "link-spam"] {
            let rules = try String(
                contentsOfFile: Project.root + "/pipelines/rules/\(name).yaml", encoding: .utf8)
            for page in pages {
                #expect(!rules.contains(page.prefix(20)))
                let words = try String(contentsOfFile: folder + page, encoding: .utf8).split {
                    $0 == " " || $0 == "\n"
                }
                for start in 0..<max(0, words.count - 7) {
                    #expect(!rules.contains(words[start..<(start + 8)].joined(separator: " ")))
                }
            }
        }
    }
}

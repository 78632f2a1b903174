import CleanText
import Quern
import QuernTesting
import QuernYAML
import TestSupport
import Testing

@Suite("Examples of the stages that clean text")
struct TextStagesExampleTests {
    @Test(
        "What the descriptions show is what the stages do",
        arguments: ["unicode", "whitespace", "length", "replace"])
    func examples(of name: String) throws {
        let type = try #require(CleanTextPlugin().stages.first { $0.description.name == name })
        #expect(type.description.examples.count > 5)
        #expect(ExampleRunner(reader: { try YAML.node(of: $0) }).failures(of: type) == [])
    }

    /// Every cleaner after every other, on texts where their cases meet.
    @Test func anyOrderKeepsTheMap() throws {
        var random = SeededGenerator(seed: 29)
        let unicode = try StageHarness(UnicodeCleaner.self, [("spaces", "ascii")])
        let whitespace = try StageHarness(WhitespaceCleaner.self)
        let replace = try StageHarness(
            ReplaceCleaner.self,
            [("rules", [.record(["pattern": #"(?m)^(\w)\w*"#, "with": "$1."])])])
        let pieces = [
            "a", "word ", "\u{301}", "\r\n", "\n", "\t", "\u{200B}", "\u{A0}", "中", "\u{0}",
            "е\u{308}", "  ",
        ]
        for round in 0..<800 {
            let text = randomText(of: pieces, upTo: 20, &random)
            var document = Document.sample(text)
            for _ in 0..<5 {
                switch Int.random(in: 0...2, using: &random) {
                case 0: document = try unicode.clean(document).document
                case 1: document = try whitespace.clean(document).document
                default: document = try replace.clean(document).document
                }
            }
            #expect(
                document.originsAscend(within: text.utf8.count),
                "round \(round): \(escaped(text))")
        }
    }
}

import CleanText
import Quern
import QuernTesting
import QuernYAML
import Testing

@Suite("Examples of the stages that clean pages")
struct NewsStagesExampleTests {
    @Test("What the descriptions show is what the stages do")
    func examples() {
        for type in CleanTextPlugin().stages {
            #expect(ExampleRunner(reader: { try YAML.node(of: $0) }).failures(of: type) == [])
        }
    }

    /// A title of white space is none, and marks between scenes repeat no title.
    @Test(arguments: ["", "  ", nil]) func titleOfNothing(title: String?) throws {
        var metadata = Metadata()
        metadata.title = title
        let text = "Valley dam holds\n***\nThe dam of Ostrow held through the night.\n---\nEnd it."
        let stage = try StageHarness(HeadlineCleaner.self, [("paragraph_length", 20)])
        let document = try stage.clean(.sample(text, metadata: metadata)).document
        #expect(document.metadata.title == "Valley dam holds")
        #expect(document.text.hasPrefix("***\nThe dam") && document.text.hasSuffix("---\nEnd it."))
        metadata.title = "!!!"
        #expect(try stage.clean(.sample(text, metadata: metadata)).document.text == text)
    }

    /// What the metadata say of pictures stays, also where it is no list.
    @Test func captionsBesideOthers() throws {
        var metadata = Metadata()
        metadata["captions"] = "mine"
        let text =
            "The dam holds. /Photo: Ada Lind/\nThe dam of Ostrow held through the night, its people say."
        let rules = "rules:\n  - name: slashes\n    ends: '/Photo: (?<photographers>[^/]+)/'\n"
        let stage = try StageHarness(
            CaptionsCleaner.self, [("rules", ["captions.yaml"])],
            resources: [("captions.yaml", rules)], reader: { try YAML.node(of: $0) })
        let document = try stage.clean(.sample(text, metadata: metadata)).document
        #expect(document.metadata["captions"]?.list?.first == "mine")
        #expect(document.metadata["captions"]?.list?.count == 2)
    }

    /// A caption whose text is twice on one line is known by its copies without the credit, too.
    @Test(arguments: [
        "A crane lifts a gate at the dam. /PHX",
        "A crane lifts a gate at the dam. /PHX A crane lifts a gate at the dam. /PHX",
        "A crane lifts a gate at the dam. /PHXA crane lifts a gate at the dam. /PHX",
    ]) func captionsWithoutTheirCredit(line: String) throws {
        let stage = try StageHarness(
            CaptionsCleaner.self, [("rules", ["captions.yaml"])],
            resources: [("captions.yaml", "rules:\n  - name: slash\n    ends: ' ?/PHX'\n")],
            reader: { try YAML.node(of: $0) })
        let text = line + "\n\nA crane lifts a gate at the dam.\n\nThe dam holds."
        let document = try stage.clean(.sample(text)).document
        #expect(document.text == "\n\nThe dam holds.")
        #expect(document.metadata["captions"] == ["A crane lifts a gate at the dam. /PHX"])
    }
}

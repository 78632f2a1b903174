import CleanQuality
import Quern
import QuernTesting
import QuernYAML
import Testing

@Suite("Examples of the stages that look at quality")
struct QualityExampleTests {
    @Test(
        "What the descriptions show is what the stages do",
        arguments: ["repetition", "quality", "c4", "fineweb"])
    func examples(of name: String) throws {
        let type = try #require(CleanQualityPlugin().stages.first { $0.description.name == name })
        #expect(type.description.examples.count > 5)
        #expect(ExampleRunner(reader: { try YAML.node(of: $0) }).failures(of: type) == [])
    }
}

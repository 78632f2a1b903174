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
}

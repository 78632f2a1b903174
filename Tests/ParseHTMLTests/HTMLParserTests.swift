import ParseHTML
import Quern
import QuernTesting
import QuernYAML
import TestSupport
import Testing

@Suite struct HTMLParserTests {
    private func parse(
        _ page: String, _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> Document {
        try #require(try StageHarness(HTMLParser.self, parameters).parse(Array(page.utf8)).first)
    }

    @Test func examples() {
        for type in ParseHTMLPlugin().stages {
            #expect(ExampleRunner(reader: { try YAML.node(of: $0) }).failures(of: type) == [])
        }
    }
}

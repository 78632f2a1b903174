import Quern
import QuernStandard
import QuernTesting
import QuernYAML
import Testing

/// Every example of every stage that ships is true.
@Suite struct StageExampleTests {
    static let entries: [StageRegistry.Entry] = (try? StageRegistry(standardPlugins).entries) ?? []

    @Test(arguments: entries.map(\.label)) func examplesHold(label: String) throws {
        let entry = try #require(Self.entries.first { $0.label == label })
        let runner = ExampleRunner(
            reader: { try YAML.node(of: $0) }, registry: try StageRegistry(standardPlugins))
        #expect(runner.failures(of: entry.type) == [])
    }

    @Test(arguments: entries.map(\.label)) func numbersMayBeAsLargeAsTheyMay(label: String) throws {
        let entry = try #require(Self.entries.first { $0.label == label })
        ExampleRunner(
            reader: { try YAML.node(of: $0) }, registry: try StageRegistry(standardPlugins)
        ).runAtLimits(of: entry.type)
    }

    @Test(arguments: entries.map(\.label)) func stagesAreDescribed(label: String) throws {
        let entry = try #require(Self.entries.first { $0.label == label })
        let description = entry.type.description
        #expect(description.summary.hasSuffix("."))
        // Digits as in `c4`, but not first.
        #expect(description.name.utf8.first.map { (0x61...0x7A).contains($0) } == true)
        #expect(
            description.name.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || $0 == 0x5F || (0x30...0x39).contains($0)
            })
        if entry.kind == .parse || entry.kind == .clean || entry.kind == .tag {
            #expect(!description.examples.isEmpty, "\(label) has no examples")
        }
        for parameter in entry.parameters {
            #expect(
                parameter.help.hasSuffix(".") || parameter.help.hasSuffix("`"),
                "\(label) \(parameter.name): \(parameter.help)")
        }
    }
}

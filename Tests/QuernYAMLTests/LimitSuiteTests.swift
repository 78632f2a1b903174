import Quern
import QuernYAML
import TestSupport
import Testing

/// A file of go-yaml's limit recipes.
struct LimitFile: CustomTestStringConvertible {
    let name: String
    /// Whether the recipe says that it is refused.
    let isRefused: Bool

    var testDescription: String { name }

    static let all: [LimitFile] = {
        let table = try? SharedData.suites.lines("yaml-limits/go-yaml/expect.tsv")
        return (table ?? []).map { line in
            let columns = line.split(separator: "\t")
            return LimitFile(
                name: "go-yaml/" + columns[0], isRefused: columns.last == "reject")
        }
    }()
}

@Suite(.enabled(if: SharedData.suites.has("yaml-limits"), Comment(rawValue: SharedData.absent)))
struct LimitSuiteTests {
    /// Depths that go-yaml accepts and Quern does not: libyaml needs 20 s for them.
    static let deep = [
        "go-yaml/1000_indent_lines_1000kb.yaml", "go-yaml/slice_at_max_depth_1000kb.yaml",
        "go-yaml/slice_in_maps_at_max_depth_1000kb.yaml", "go-yaml/nested_10000_lines_1000kb.yaml",
    ]

    @Test func `all files are in the table`() {
        #expect(LimitFile.all.count == 12)
    }

    @Test(.timeLimit(.minutes(1)), arguments: LimitFile.all)
    func `a file is answered`(_ one: LimitFile) throws {
        let file = SourceFile(
            path: one.name, bytes: try SharedData.suites.bytes("yaml-limits/\(one.name)"))
        guard one.isRefused || Self.deep.contains(one.name) else {
            _ = try YAML.node(of: file)
            return
        }
        let error = #expect(throws: Diagnostics.self) { try YAML.node(of: file) }
        #expect(error?.all.isEmpty == false)
        #expect(error?.all.allSatisfy { $0.location?.file === file } == true)
    }

    @Test func `a line that breaks off inside an escape is an error`() throws {
        let name = "libyaml/clusterfuzz-testcase-minimized-5607885063061504.yml"
        let file = SourceFile(path: name, bytes: try SharedData.suites.bytes("yaml-limits/\(name)"))
        let error = #expect(throws: Diagnostics.self) { try YAML.node(of: file) }
        #expect(error?.all.first?.location?.offset == 0)
    }
}

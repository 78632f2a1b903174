import Quern
import QuernTesting
import QuernYAML
import TagPattern
import Testing

private func harness(
    _ parameters: [(name: String, value: Metadata.Value)],
    resources: [(path: String, text: String)] = []
) throws -> StageHarness<RegexTagger> {
    try StageHarness(
        RegexTagger.self, parameters, resources: resources, reader: { try YAML.node(of: $0) })
}

private func failure(
    _ parameters: [(name: String, value: Metadata.Value)],
    resources: [(path: String, text: String)] = []
) -> String {
    do {
        _ = try harness(parameters, resources: resources)
        return "no error"
    } catch {
        return "\(error)"
    }
}

@Suite("tag: regex")
struct RegexTests {
    @Test("the examples hold")
    func examples() {
        for type in TagPatternPlugin().stages {
            #expect(ExampleRunner(reader: { try YAML.node(of: $0) }).failures(of: type) == [])
        }
    }

    @Test("named groups that took part are attributes, beside those that the rule gives")
    func attributes() throws {
        let rule: Metadata = [
            "pattern": #"(?<day>\d+)(?:\.(?<month>\d+))?"#, "label": "date",
            "attributes": .record(["source": "rule", "both": "${day}/${month}"]),
        ]
        let document = try harness([("rules", [.record(rule)])]).tag(.sample("12.5 and 7"))
        let found = document.annotations["regex"]
        let shown = found.map { annotation in
            annotation.attributes.fields.map { "\($0.name)=\($0.value.plainText)" }
                .joined(separator: " ")
        }
        #expect(shown == ["day=12 month=5 source=rule both=12/5", "day=7 source=rule both=7/"])
    }

    @Test("offsets are bytes, and matches of nothing are left out")
    func offsets() throws {
        let document = try harness([("rules", [.record(["pattern": "ö*"])])])
            .tag(.sample("aöö–ö"))
        #expect(document.annotations["regex"].map(\.range) == [1..<5, 8..<10])
    }

    @Test("within a layer each annotation is looked at on its own, and overlapping ones once")
    func within() throws {
        var document = Document.sample("mill a mill b mill c mill")
        try document.annotate(
            "zone", [Annotation(0..<8), Annotation(5..<13), Annotation(14..<20)])
        let stage = try harness([
            ("rules", [.record(["pattern": "^mill|mill"])]), ("within", "zone"),
        ])
        #expect(stage.stage.layers.reads == ["zone"])
        #expect(
            try stage.tag(document).annotations["regex"].map(\.range) == [0..<4, 7..<11, 14..<18])
    }

    @Test("all mistakes of all rules in one go, each in its place")
    func mistakes() {
        let file = """
            define:
              day: '\\d\\d'
            rules:
              - pattern: '%{dya}'
              - pattern: '(a'
              - {pattern: '(?<name>a)', span: nmae}
              - {pattern: b, spans: {3: x}}
            """
        let text = failure([("files", "r.yaml")], resources: [("r.yaml", file)])
        #expect(
            text == """
                r.yaml:4:14: error: nothing defines '%{dya}'
                    4 |   - pattern: '%{dya}'
                      |              ^~~~~~~~
                  defined are: day
                r.yaml:5:14: error: the regular expression cannot be compiled: missing closing parenthesis
                    5 |   - pattern: '(a'
                      |              ^~~~
                  near '(a'
                r.yaml:6:35: error: rule 3 of 'r.yaml' annotates the group 'nmae', which the pattern does not have
                    6 |   - {pattern: '(?<name>a)', span: nmae}
                      |                                   ^~~~
                  did you mean 'name'?  groups: name
                r.yaml:7:15: error: rule 4 of 'r.yaml' annotates group 3, but the pattern has 0
                    7 |   - {pattern: b, spans: {3: x}}
                      |               ^
                """, "\(text)")
    }

    @Test("a stage without rules is a mistake")
    func nothing() {
        #expect(failure([]).contains("needs 'rules' or 'files', and has no rule"))
    }

    @Test("an expression that takes too many steps costs the document, and little time")
    func hostile() throws {
        let stage = try harness([("rules", [.record(["pattern": "(a+)+$"])])])
        let text = String(repeating: "a", count: 40) + "!"
        #expect(throws: (any Error).self) { try stage.tag(.sample(text)) }
        #expect(try stage.tag(.sample("")).annotations["regex"].isEmpty)
    }
}

import Quern
import QuernYAML
import Testing

struct PipelineReaderTests {
    @Test func `a pipeline is read`() throws {
        let pipeline = try Files(
            (
                "lab/policy.yaml",
                """
                quern: 1
                name: sci-tech_policy.2
                description: What officials announce.
                inputs:
                  - path: ../seeds/news/*.txt
                  - more/*.txt
                stages:
                  - parse: news
                  - clean: duplicates
                    threshold: 0.8
                    as: near duplicates
                    on_error: drop
                    when: { language: en }
                  - export: jsonl
                    to: documents.jsonl
                """
            )
        ).read()
        #expect(pipeline.version == 1)
        #expect(pipeline.name == "sci-tech_policy.2")
        #expect(pipeline.description == "What officials announce.")
        #expect(pipeline.baseDirectory == "lab")
        #expect(pipeline.inputs.map(\.pattern) == ["../seeds/news/*.txt", "more/*.txt"])
        #expect(pipeline.inputs.allSatisfy { $0.baseDirectory == "lab" })
        #expect(pipeline.inputs.first?.location?.line == 5)
        #expect(pipeline.stages.map(\.kind) == [.parse, .clean, .export])
        #expect(pipeline.stages.map(\.name) == ["news", "duplicates", "jsonl"])
        let stage = pipeline.stages[1]
        #expect(stage.label?.text == "near duplicates")
        #expect(stage.onError?.text == "drop")
        #expect(stage.when?["language"]?.text == "en")
        #expect(stage.parameters.map(\.key) == ["threshold"])
        #expect(stage.parameters.first?.value.text == "0.8")
        #expect(stage.kindLocation.line == 9)
        #expect(stage.nameLocation.column == 12)
    }

    @Test func `inputs and description may be left out`() throws {
        let pipeline = try Files(
            ("p.yaml", "quern: 1\nname: p\nstages: [{parse: news}]\n")
        ).read()
        #expect(pipeline.inputs.isEmpty)
        #expect(pipeline.description == nil)
        #expect(pipeline.baseDirectory == ".")
    }

    @Test func `all errors of the top level come in one go`() {
        let text = """
            quern: 2
            name: .späße
            descripton: x
            inputs: {path: a}
            """
        #expect(
            Files(("a.yaml", text)).errors()
                == """
                a.yaml:1:1: error: there are no stages
                    1 | quern: 2
                      | ^
                  write 'stages:' and below it a list: '- clean: length'
                a.yaml:1:8: error: 'quern' must be 1, the version of the format, not '2'
                    1 | quern: 2
                      |        ^
                a.yaml:2:7: error: '.späße' cannot be the name of a pipeline
                    2 | name: .späße
                      |       ^~~~~~
                  the run's folder is called so: use letters, digits, '-', '_' and '.', no '.' \
                first, at most 100 characters
                a.yaml:3:1: error: a pipeline has no key 'descripton'
                    3 | descripton: x
                      | ^~~~~~~~~~
                  did you mean 'description'?  keys: quern, name, description, inputs, vars, max_errors, stages
                a.yaml:4:9: error: 'inputs' must be a list, not a mapping
                    4 | inputs: {path: a}
                      |         ^
                  write '- path: docs/*.txt', one a line
                """)
    }

    @Test func `what is missing is named`() {
        #expect(
            Files(("a/my corpus.yaml", "stages: [{clean: length}]\n")).errors()
                == """
                a/my corpus.yaml:1:1: error: the file does not say which format it has
                    1 | stages: [{clean: length}]
                      | ^
                  write 'quern: 1' as its first line
                a/my corpus.yaml:1:1: error: the pipeline has no name
                    1 | stages: [{clean: length}]
                      | ^
                  write 'name: my-corpus'; the run's folder is called so
                """)
        #expect(
            Files(("a.yaml", "")).errors()
                == """
                a.yaml:1:1: error: the pipeline file is empty
                  keys: quern, name, description, inputs, vars, max_errors, stages
                """)
        #expect(
            Files(("a.yaml", "- a\n")).errors().contains("a pipeline must be a mapping, not a list")
        )
    }

    @Test func `all errors of the stages come in one go`() {
        let text = """
            quern: 1
            name: a
            stages:
              - cleen: duplicates
                threshold: 0.8
              - clean: length
                tag: gazetteer
              - clean:
              - tag: {gazetteer: {min: 5}}
              - lowercase
              - x: 1
              - {}
              - clean: a
                with: {b: c}
            """
        #expect(
            Files(("a.yaml", text)).errors()
                == """
                a.yaml:4:5: error: 'cleen' is no kind of stage
                    4 |   - cleen: duplicates
                      |     ^~~~~
                  did you mean 'clean'?  kinds: parse, clean, tag, index, export, use
                a.yaml:7:5: error: a stage has one kind, but this one has 'clean' and 'tag'
                    7 |     tag: gazetteer
                      |     ^~~
                  start another stage with '- tag: …'
                a.yaml:6:5: note: the first kind
                    6 |   - clean: length
                      |     ^~~~~
                a.yaml:8:11: error: 'clean' must be followed by the name of a stage, not nothing
                    8 |   - clean:
                      |           ^
                  write '- clean: name' and the parameters below it, in the column of 'clean'
                a.yaml:9:10: error: 'tag' must be followed by the name of a stage, not a mapping
                    9 |   - tag: {gazetteer: {min: 5}}
                      |          ^
                  write '- tag: name' and the parameters below it, in the column of 'tag'
                a.yaml:10:5: error: a stage must be a mapping, not 'lowercase'
                   10 |   - lowercase
                      |     ^~~~~~~~~
                  write '- kind: name', such as '- clean: length'
                  kinds: parse, clean, tag, index, export
                a.yaml:11:5: error: the stage has no kind
                   11 |   - x: 1
                      |     ^
                  write '- kind: name', such as '- clean: length'
                  kinds: parse, clean, tag, index, export, use
                a.yaml:12:5: error: the stage has no kind
                   12 |   - {}
                      |     ^
                  write '- kind: name', such as '- clean: length'
                  kinds: parse, clean, tag, index, export, use
                a.yaml:14:5: error: 'with' sets the variables of a fragment, but this stage is no \
                'use:'
                   14 |     with: {b: c}
                      |     ^~~~
                  write the stage's parameters beside 'clean'
                """)
    }

    @Test(arguments: [
        ("stages: []", "'stages' is empty"), ("stages:", "'stages' is empty"),
        ("stages: {clean: a}", "'stages' must be a list, not a mapping"),
        ("inputs: [[a]]", "an input must be a path or a pattern, not a list"),
        ("inputs: ['']", "an input must be a path or a pattern, not nothing"),
        ("inputs: [{}]", "the input has no path"),
        ("inputs: [{pth: a}]", "did you mean 'path'?  keys: path"),
        ("description: [a]", "'description' must be text, not a list"),
        ("vars: [a]", "'vars' must be a mapping of names to defaults, not a list"),
        ("vars: {1a: b}", "'1a' cannot be the name of a variable"),
        ("vars: {env: b}", "'env' cannot be the name of a variable"),
        ("vars: {a: [b]}", "variable 'a' must have text as its default, not a list"),
    ])
    func `a value of another form is an error`(_ line: String, _ expected: String) {
        let text = errors(of: line)
        #expect(text.contains(expected))
        #expect(text.contains("a.yaml:3:"))
    }

    private func errors(of line: String) -> String {
        let stages = line.hasPrefix("stages") ? "" : "stages: [{clean: a}]\n"
        return Files(("a.yaml", "quern: 1\nname: a\n\(line)\n\(stages)")).errors()
    }

    /// What the fuzzer found: a text of several lines made a message of several lines.
    @Test func `a message is one line, whatever the file holds`() {
        let text = Files(("a.yaml", "a\n\nb\n")).errors()
        #expect(
            text.hasPrefix("a.yaml:1:1: error: a pipeline must be a mapping, not 'a\u{FFFD}b'\n"))
    }

    @Test(arguments: ["a/b", "..", "", "a b", "é", "~", "[a]", String(repeating: "x", count: 101)])
    func `a name that is no folder's name is an error`(_ name: String) {
        let text = Files(
            ("a.yaml", "quern: 1\nname: \(name)\nstages: [{clean: a}]\n")
        ).errors()
        #expect(text.hasPrefix("a.yaml:2:"))
    }
}

import Quern
import QuernYAML
import Testing

struct FragmentTests {
    private let head = "quern: 1\nname: a\n"

    @Test func `a fragment puts in its stages`() throws {
        let pipeline = try Files(
            (
                "lab/a.yaml",
                head + """
                    vars: {words: 40}
                    stages:
                      - parse: news
                      - use: common/web.yaml
                        with: { min_words: "${words}" }
                      - use: ./common/../common/web.yaml
                      - export: jsonl
                    """
            ),
            (
                "lab/common/web.yaml",
                """
                vars:
                  min_words: 10
                  label: ~
                stages:
                  - clean: length
                    min: ${min_words}
                    as: ${label}
                  - use: ../more.yaml
                """
            ),
            ("lab/common/../more.yaml", "stages: [{tag: gazetteer, lexicon: l.yaml}]"),
            ("lab/common/../common/web.yaml", "stages: [{clean: other}]"),
            ("lab/common/../common/../more.yaml", "stages: [{tag: never, read: again}]")
        ).read()
        #expect(
            pipeline.stages.map(\.name)
                == ["news", "length", "gazetteer", "length", "gazetteer", "jsonl"])
        // A value in quotes stays text; a default that is plain stays plain.
        #expect(pipeline.stages[1].parameters.first.map { shown($0.value) } == "\"40\"")
        #expect(pipeline.stages[3].parameters.first.map { shown($0.value) } == "10")
        #expect(pipeline.stages[1].label?.isNull == true)
        #expect(
            pipeline.stages.map(\.baseDirectory)
                == [
                    "lab", "lab/common", "lab/common/..", "lab/common/../common",
                    "lab/common/../common/..", "lab",
                ])
        #expect(pipeline.variables.map(\.name) == ["words"])
    }

    @Test func `errors of uses and fragments come in one go`() {
        let text =
            head + """
                vars: {words: 40}
                stages:
                  - use: common/web.yaml
                    with: { min_word: "${words}", label: [x] }
                  - use: common/web.yaml
                    wth: {}
                  - use: common/wob.yaml
                  - use:
                  - use: common/web.yaml
                    clean: length
                    with: 5
                """
        let fragment = """
            name: web
            vars: {min_words: 10, label: x}
            stages:
              - clean: ${label}
                min: ${min_words}
                max: ${words}
            """
        #expect(
            Files(("a.yaml", text), ("common/web.yaml", fragment)).errors()
                == """
                a.yaml:6:13: error: fragment 'common/web.yaml' has no variable 'min_word'
                    6 |     with: { min_word: "${words}", label: [x] }
                      |             ^~~~~~~~
                  did you mean 'min_words'?  variables: min_words, label
                a.yaml:6:42: error: variable 'label' must be set to text, not a list
                    6 |     with: { min_word: "${words}", label: [x] }
                      |                                          ^
                a.yaml:8:5: error: 'use' has no key 'wth'
                    8 |     wth: {}
                      |     ^~~
                  did you mean 'with'?  keys: use, with
                  variables of the fragment stand below 'with:'
                a.yaml:9:10: error: fragment 'common/wob.yaml' cannot be read: there is no such file
                    9 |   - use: common/wob.yaml
                      |          ^~~~~~~~~~~~~~~
                  did you mean 'common/web.yaml'?
                  paths are relative to the file that they stand in
                a.yaml:10:9: error: 'use' must be followed by the path of a fragment, not nothing
                   10 |   - use:
                      |         ^
                  write '- use: common/clean.yaml'
                a.yaml:12:5: error: a stage has a kind or uses a fragment, but this one has \
                'clean' and 'use'
                   12 |     clean: length
                      |     ^~~~~
                  start another stage with '- clean: …'
                a.yaml:11:5: note: the fragment is used here
                   11 |   - use: common/web.yaml
                      |     ^~~
                a.yaml:13:11: error: 'with' must be a mapping of variables to values, not '5'
                   13 |     with: 5
                      |           ^
                  write 'with: { name: value }'
                common/web.yaml:1:1: error: a fragment has no key 'name'
                    1 | name: web
                      | ^~~~
                  keys: stages, vars
                common/web.yaml:6:10: error: there is no variable 'words'
                    6 |     max: ${words}
                      |          ^~~~~~~~
                  did you mean 'min_words'?  variables: min_words, label
                  a fragment sees its own variables only: declare it under 'vars:' in the fragment \
                and pass it with 'with:'
                """)
    }

    @Test func `a circle is shown with its chain`() {
        #expect(
            Files(
                ("a.yaml", head + "stages: [{use: lib/b.yaml}]"),
                ("lib/b.yaml", "stages: [{use: c.yaml}]"),
                ("lib/c.yaml", "stages: [{use: ./b.yaml}, {use: c.yaml}]")
            ).errors()
                == """
                lib/c.yaml:1:16: error: fragments use each other in a circle
                    1 | stages: [{use: ./b.yaml}, {use: c.yaml}]
                      |                ^~~~~~~~
                  lib/b.yaml → lib/c.yaml → lib/b.yaml
                lib/b.yaml:1:16: note: 'lib/c.yaml' is used here
                    1 | stages: [{use: c.yaml}]
                      |                ^~~~~~
                lib/c.yaml:1:33: error: 'lib/c.yaml' uses itself
                    1 | stages: [{use: ./b.yaml}, {use: c.yaml}]
                      |                                 ^~~~~~
                  lib/c.yaml → lib/c.yaml
                """)
    }

    @Test func `a fragment's errors are reported once, with those of its YAML`() {
        let text = Files(
            ("a.yaml", head + "stages: [{use: b.yaml}, {use: b.yaml}, {cleen: x}]"),
            ("b.yaml", "stages:\n  - clean: a\n    clean: b\n    x: [\n")
        ).errors()
        #expect(text.components(of: "key 'clean' is given twice") == 1)
        #expect(text.contains("b.yaml:5:1: error: expected a value"))
        #expect(text.contains("'cleen' is no kind of stage"))
    }

    @Test(arguments: [
        ("", "the fragment is empty"), ("- clean: a", "a fragment must be a mapping, not a list"),
        ("vars: {}", "there are no stages"), ("vars: {a: 1}\nstages: [{tag: b}]", "not used"),
    ])
    func `a fragment of another form is an error`(_ fragment: String, _ expected: String) {
        let text = Files(("a.yaml", head + "stages: [{use: b.yaml}]"), ("b.yaml", fragment))
            .errors()
        #expect(text.hasPrefix("b.yaml:1:"))
        #expect(text.contains(expected))
    }

    @Test func `a chain that is too long is refused`() {
        var files = Files(("a.yaml", head + "stages: [{use: f1.yaml}]"))
        for index in 1...20 {
            files.texts.append(("f\(index).yaml", "stages: [{use: f\(index + 1).yaml}]"))
        }
        let text = files.errors()
        #expect(text.hasPrefix("f16.yaml:1:16: error: fragments use each other more than 16 deep"))
        #expect(text.contains("f15.yaml → f16.yaml → f17.yaml"))
    }

    @Test(.timeLimit(.minutes(1))) func `fragments that multiply are refused`() {
        var files = Files(("a.yaml", head + "stages: [{use: f1.yaml}]"))
        for index in 1...9 {
            let uses = (0..<10).map { _ in "{use: f\(index + 1).yaml}" }.joined(separator: ", ")
            files.texts.append(("f\(index).yaml", "stages: [\(uses)]"))
        }
        files.texts.append(("f10.yaml", "stages: [{clean: a}]"))
        #expect(files.errors().contains("more than 10000 stages"))
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func components(of text: String) -> Int {
        let bytes = Array(utf8)
        let wanted = Array(text.utf8)
        guard bytes.count >= wanted.count else { return 0 }
        return (0...(bytes.count - wanted.count)).count {
            bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
    }
}

import Quern
import QuernYAML
import Testing

struct VariableTests {
    /// The parameters of one stage after substitution, in the notation of `shown`.
    private func parameters(
        _ yaml: String, vars: String = "{x: 5, text: 'a b', empty: '', none: ~}",
        settings: [(name: String, value: String)] = [], environment: [String: String] = [:]
    ) throws -> String {
        let use = "{clean: b, p: '${x} ${text} ${empty} ${none}'}"
        var files = Files(
            (
                "a.yaml",
                "quern: 1\nname: a\nvars: \(vars)\nstages:\n- \(use)\n- clean: a\n  p: \(yaml)\n"
            ), settings: settings)
        files.environment = environment
        let stage = try #require(try files.read().stages.last)
        return shown(try #require(stage.parameters.first).value)
    }

    @Test(arguments: [
        ("${x}", "5"), ("'${x}'", #""5""#), ("${text}", #""a b""#), ("\"${text}\"", #""a b""#),
        ("a${x}b${x}", "a5b5"), ("['${x}', {k: '<${x}>'}]", #"["5", {k: "<5>"}]"#),
        ("${empty}", #""""#), ("${none}", "~"), ("'<${none}>'", #""<>""#),
        ("$${x}", "${x}"), ("a $${x} ${x}", "a ${x} 5"), ("$$${x}", "$${x}"),
        ("$x $ 5$", "$x $ 5$"), ("'{$}'", #""{$}""#),
    ])
    func `variables are put in`(_ yaml: String, _ expected: String) throws {
        #expect(try parameters(yaml) == expected)
    }

    @Test func `a list can hold variables`() throws {
        #expect(try parameters("\n  - ${x}\n  - k: ${text}\n") == #"[5, {k: "a b"}]"#)
    }

    @Test func `settings replace defaults and stay plain`() throws {
        #expect(try parameters("${x}", settings: [("x", "1"), ("x", "7")]) == "7")
        #expect(try parameters("${text}", settings: [("text", "no")]) == "no")
    }

    @Test func `the environment is read where the file says so`() throws {
        #expect(try parameters("<${env.LAB}>", environment: ["LAB": "cs"]) == "<cs>")
    }

    @Test func `the declaration lists the variables with the values that were used`() throws {
        let pipeline = try Files(
            (
                "a.yaml",
                """
                quern: 1
                name: ${base}-corpus
                description: of ${base} in ${dir}
                inputs: [{path: "${dir}/*.txt"}]
                vars: {base: news, dir: "seeds/${base}"}
                stages: [{clean: "${base}"}]
                """
            ), settings: [("base", "web")]
        ).read()
        #expect(pipeline.name == "web-corpus")
        #expect(pipeline.description == "of web in seeds/web")
        #expect(pipeline.inputs.first?.pattern == "seeds/web/*.txt")
        #expect(pipeline.stages.first?.name == "web")
        #expect(pipeline.variables.map(\.name) == ["base", "dir"])
        #expect(pipeline.variables.map(\.value) == ["web", "seeds/web"])
    }

    @Test func `unknown variables are errors with their places`() {
        let text = """
            quern: 1
            name: a
            vars:
              min_words: 40
              late: ${later}
              later: 3
            stages:
              - clean: length
                as: "é ${min_word} $${ok} ${env.NOPE}"
                min: ${zzz}
                max: ${a b}
                list: ["${min_word}", "${open"]
                ${later}: ${late} ${min_words}
            """
        #expect(
            Files(("a.yaml", text), settings: [("min_wrds", "3")]).errors()
                == """
                error: the pipeline has no variable 'min_wrds' to set
                  did you mean 'min_words'?  variables: min_words, late, later
                a.yaml:5:9: error: variable 'later' is declared further down
                    5 |   late: ${later}
                      |         ^~~~~~~~
                  a default may use the variables that stand before it
                a.yaml:9:12: error: there is no variable 'min_word'
                    9 |     as: "é ${min_word} $${ok} ${env.NOPE}"
                      |            ^~~~~~~~~~~
                  did you mean 'min_words'?  variables: min_words, late, later
                a.yaml:9:31: error: environment variable 'NOPE' is not set
                    9 |     as: "é ${min_word} $${ok} ${env.NOPE}"
                      |                               ^~~~~~~~~~~
                  set it before the run, or declare a variable under 'vars:'
                a.yaml:10:10: error: there is no variable 'zzz'
                   10 |     min: ${zzz}
                      |          ^~~~~~
                  variables: min_words, late, later
                a.yaml:11:10: error: there is no variable 'a b'
                   11 |     max: ${a b}
                      |          ^~~~~~
                  variables: min_words, late, later
                  write '$${' for '${' as text
                a.yaml:12:13: error: there is no variable 'min_word'
                   12 |     list: ["${min_word}", "${open"]
                      |             ^~~~~~~~~~~
                  did you mean 'min_words'?  variables: min_words, late, later
                a.yaml:12:27: error: '${' has no '}'
                   12 |     list: ["${min_word}", "${open"]
                      |                           ^~~~~~~~
                  write '${name}' for a variable, '$${' for '${' as text
                a.yaml:13:5: error: variables can stand in values, not in keys
                   13 |     ${later}: ${late} ${min_words}
                      |     ^~~~~~~~
                """)
    }

    @Test func `a variable that nothing uses is an error`() {
        let text = "quern: 1\nname: a\nvars: {min: 1, max: 2}\nstages: [{clean: a, p: '${max}'}]\n"
        #expect(
            Files(("a.yaml", text)).errors()
                == """
                a.yaml:3:8: error: variable 'min' is declared and not used
                    3 | vars: {min: 1, max: 2}
                      |        ^~~
                  use it as '${min}', or remove it
                """)
    }

    @Test func `variables that grow without end are refused`() {
        var vars = "  v0: xxxxxxxxxxxxxxxx\n"
        for index in 1...40 { vars += "  v\(index): ${v\(index - 1)}${v\(index - 1)}\n" }
        let text = "quern: 1\nname: a\nvars:\n\(vars)stages: [{clean: a, p: '${v40}'}]\n"
        #expect(
            Files(("a.yaml", text)).errors().contains(
                "variables make more than 16777216 bytes of text"))
    }
}

import Foundation
import Quern
import QuernStandard
import QuernYAML
import Testing

/// `deadline:`, `memory:` and `keep:` of a stage.
@Suite struct LimitKeyTests {
    @Test func limitsAreRead() throws {
        let plan = try PlannerTests.plan(
            "  - parse: text\n    deadline: 2s\n  - clean: length\n    min_words: 2\n    memory: 256MiB\n    keep: true\n  - export: jsonl\n"
        )
        #expect(plan.parser.limits.deadline == .seconds(2))
        #expect(plan.parser.limits.memory == nil)
        #expect(plan.stages[1].limits.memory == ByteSize(bytes: 256 << 20))
        #expect(plan.stages.map(\.isKept) == [false, true, false])
        #expect(plan.limitedStages.map(\.label) == ["parse: text", "clean: length"])
    }

    /// They change nothing about a document that comes through.
    @Test func theyAreNoPartOfFingerprints() throws {
        let plain = try PlannerTests.plan(
            "  - parse: text\n  - clean: unicode\n  - export: jsonl\n")
        let limited = try PlannerTests.plan(
            "  - parse: text\n    memory: 1GiB\n  - clean: unicode\n    deadline: 500ms\n    keep: yes\n  - export: jsonl\n"
        )
        #expect(plain.stages.map(\.fingerprint) == limited.stages.map(\.fingerprint))
        #expect(plain.limitedStages.isEmpty)
    }

    @Test func wrongValues() {
        #expect(
            PlannerTests.errors(
                "  - parse: text\n    deadline: soon\n    memory: 10KiB\n  - clean: length\n    deadline: 1ms\n    keep: sometimes\n  - export: jsonl\n"
            ) == """
                t.yaml:5:15: error: 'deadline' of 'parse: text' must be a duration such as 30s, not 'soon'
                    5 |     deadline: soon
                      |               ^~~~
                t.yaml:6:13: error: 'memory' of 'parse: text' must be 1MiB or more, not '10KiB'
                    6 |     memory: 10KiB
                      |             ^~~~~
                t.yaml:8:15: error: 'deadline' of 'clean: length' must be 10ms or more, not '1ms'
                    8 |     deadline: 1ms
                      |               ^~~
                t.yaml:9:11: error: 'keep' of 'clean: length' must be true or false, not 'sometimes'
                    9 |     keep: sometimes
                      |           ^~~~~~~~~
                """)
    }

    @Test func stagesOfTheMainProcess() {
        #expect(
            PlannerTests.errors(
                "  - parse: text\n  - export: jsonl\n    deadline: 1s\n    keep: true\n") == """
                    t.yaml:6:5: error: 'export: jsonl' cannot have a 'deadline'
                        6 |     deadline: 1s
                          |     ^~~~~~~~
                      parse, clean and tag stages can: they run in worker processes, which can be ended; index and export stages run in the main process
                    t.yaml:7:5: error: 'export: jsonl' cannot have 'keep'
                        7 |     keep: true
                          |     ^~~~
                      what parse, clean and tag stages have made can be kept; give it to the last of them
                    """)
    }

    @Test func batchStages() {
        let text = PlannerTests.errors(
            "  - parse: text\n  - tag: exec\n    command: [cat]\n    memory: 1GiB\n  - export: jsonl\n"
        )
        #expect(
            text == """
                t.yaml:7:5: error: 'tag: exec' cannot have a 'memory'
                    7 |     memory: 1GiB
                      |     ^~~~~~
                  it is given many documents together, and the limit is for one
                """)
    }

    /// A stage's own parameter goes before the key that every stage can have.
    @Test func parametersOfTheSameName() throws {
        let plan = try PlannerTests.plan("  - parse: jsonl\n    keep: [lang]\n  - export: jsonl\n")
        #expect(!plan.parser.isKept)
        #expect(plan.parser.parameters["keep"] == .list(["lang"]))
    }

    @Test func misspelt() {
        #expect(
            PlannerTests.errors(
                "  - parse: text\n  - clean: unicode\n    deadlin: 1s\n    on_eror: drop\n  - export: jsonl\n"
            ).contains(
                """
                t.yaml:6:5: error: 'clean: unicode' has no parameter 'deadlin'
                    6 |     deadlin: 1s
                      |     ^~~~~~~
                  did you mean 'deadline', which every stage can have?
                """))
    }

    @Test func theSchemaKnowsThem() throws {
        let outcome = try QuernProcess.run(["schema", "pipeline"], in: "/")
        let schema = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        let stages = (schema as? [String: Any])?["$defs"] as? [String: Any] ?? [:]
        func keys(_ stage: String) -> Set<String> {
            let properties = (stages[stage] as? [String: Any])?["properties"] as? [String: Any]
            return Set((properties ?? [:]).keys).intersection(["deadline", "memory", "keep"])
        }
        #expect(keys("clean.length") == ["deadline", "memory", "keep"])
        #expect(keys("parse.jsonl") == ["deadline", "memory", "keep"])
        #expect(keys("tag.exec") == ["deadline", "keep"])
        #expect(keys("export.jsonl").isEmpty)
    }
}

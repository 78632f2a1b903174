import Quern
import QuernStandard
import QuernTesting
import QuernYAML
import Testing

/// What is wrong with a pipeline is said before any document is read: where, what was expected, what to do.
@Suite struct PlannerTests {
    static func plan(_ stages: String, head: String = "quern: 1\nname: t\n") throws -> Plan {
        let file = SourceFile(path: "t.yaml", text: head + "stages:\n" + stages)
        let declaration = try PipelineReader().read(file)
        return try Planner(
            registry: try StageRegistry(standardPlugins), reader: { try YAML.node(of: $0) }
        ).plan(declaration)
    }

    static func errors(_ stages: String) -> String {
        do {
            _ = try plan(stages)
            return ""
        } catch let error as Diagnostics {
            return error.description
        } catch { return "\(error)" }
    }

    /// Chance must not miss much without a word.
    @Test(
        arguments: [
            ("", nil), ("threshold: 0.7", nil), ("exact: true\n    threshold: 0.3", nil),
            ("by: text", nil),
            (
                "threshold: 0.4",
                "MinHash finds 56 % of the documents that are 0.4 alike, as 'threshold' is low for 32 bands of 4 rows; 'rows: 2' finds 99 %, and 'exact: true' all"
            ),
            ("threshold: 0.4\n    rows: 2", nil),
        ] as [(String, String?)]) func missesOfNearDuplicates(
            parameters: String, warning: String?
        ) throws
    {
        let stages = "  - parse: text\n  - clean: duplicates\n    \(parameters)\n"
        let plan = try Self.plan(stages + "  - export: jsonl\n")
        #expect(plan.warnings.map(\.message) == [warning].compactMap(\.self))
    }

    @Test func unknownParameter() {
        #expect(
            Self.errors("  - parse: text\n  - clean: length\n    min_word: 40\n  - export: jsonl\n")
                == """
                t.yaml:6:5: error: 'clean: length' has no parameter 'min_word'
                    6 |     min_word: 40
                      |     ^~~~~~~~
                  did you mean 'min_words'?  parameters: min_characters, max_characters, min_words, max_words
                """)
    }

    @Test func unknownStage() {
        #expect(
            Self.errors("  - parse: text\n  - clean: jsonl\n  - export: jsonl\n").hasPrefix(
                """
                t.yaml:5:12: error: there is no stage 'clean: jsonl'
                    5 |   - clean: jsonl
                      |            ^~~~~
                  'jsonl' is a parse stage
                """))
    }

    /// A field that is only set further down is missing, but for what documents bring along.
    @Test func fieldsThatAreSetLater() throws {
        let keep = "  - clean: keep\n    where: language == \"en\" and words > 10\n"
        let language = "  - clean: language\n"
        let end = "  - export: jsonl\n"
        func warnings(_ stages: String...) throws -> [Diagnostic] {
            try Self.plan(stages.joined() + end).warnings
        }
        let late = try warnings("  - parse: text\n", keep, language)
        #expect(
            late.map(\.message)
                == ["'clean: keep' looks at 'language', which 'clean: language' sets further down"])
        #expect(
            late.first?.hints
                == ["move 'clean: language' up, unless documents bring the field along"])
        #expect(try warnings("  - parse: text\n", language, keep).isEmpty)
        #expect(try warnings("  - parse: html\n", keep, language).isEmpty)
        let mapped = "  - parse: jsonl\n    fields: {language: lang}\n"
        #expect(try warnings(mapped, keep, language).isEmpty)
        let when = "  - clean: length\n    min_words: 2\n    when: metadata.language == \"en\"\n"
        #expect(
            try warnings("  - parse: text\n", when, language).map(\.message)
                == [
                    "'clean: length' looks at 'language', which 'clean: language' sets further down"
                ])
    }

    /// A slip in the name of a field would leave addresses in a title, and a sample of one for all languages.
    @Test func slipsInFields() throws {
        let stages = """
              - parse: jsonl
              - clean: redact
                metadata: [titel, title, headline]
              - clean: sample
                count: 1
                by: langauge
              - export: csv
                columns: [id, datte, text]
              - export: jsonl
                metadata: [author]

            """
        let warnings = try Self.plan(stages).warnings
        #expect(
            warnings.map { "\($0.message): \($0.hints.joined())" } == [
                "'metadata' of 'clean: redact' names 'titel', which is no field that stages agree on: did you mean 'title'?",
                "'by' of 'clean: sample' names 'langauge', which is no field that stages agree on: did you mean 'language'?",
                "'columns' of 'export: csv' names 'datte', which is no field that stages agree on: did you mean 'date'?",
                "'metadata' of 'export: jsonl' names 'author', which is no field that stages agree on: did you mean 'authors'?",
            ])
    }

    /// What other programs call a stage leads to it, and what every stage can have is listed where nothing is near.
    @Test func wordsOfOthers() {
        #expect(
            Self.errors("  - parse: text\n  - clean: gopher\n  - export: jsonl\n").contains(
                "the word stands in the descriptions of 'clean: quality', 'clean: repetition'"))
        #expect(
            Self.errors("  - parse: text\n  - clean: length\n    label: x\n  - export: jsonl\n")
                .hasSuffix("every stage: as, on_error, when, deadline, memory, keep"))
    }

    @Test func wrongValuesAreAllReported() {
        let text = Self.errors(
            "  - parse: jsonl\n    keep: {a: b}\n  - clean: length\n    min_words: -1\n    max_words: ten\n  - export: jsonl\n    text: maybe\n"
        )
        #expect(
            text.contains(
                "t.yaml:5:11: error: 'keep' of 'parse: jsonl' must be a list, not a mapping"))
        #expect(
            text.contains(
                "t.yaml:7:16: error: 'min_words' of 'clean: length' must be 0 or more, not '-1'"))
        #expect(
            text.contains(
                "t.yaml:8:16: error: 'max_words' of 'clean: length' must be a whole number, not 'ten'"
            ))
        #expect(
            text.contains(
                "t.yaml:10:11: error: 'text' of 'export: jsonl' must be true or false, not 'maybe'")
        )
    }

    @Test func requiredParameter() {
        #expect(
            Self.errors("  - parse: text\n  - tag: gazetteer\n  - export: jsonl\n").hasPrefix(
                "t.yaml:5:5: error: 'tag: gazetteer' needs the parameter 'lexicon'\n"))
    }

    @Test func layersThatNobodyWrites() {
        let text = Self.errors("  - parse: text\n  - export: jsonl\n    annotations: [people]\n")
        #expect(
            text.hasPrefix(
                """
                t.yaml:5:5: error: 'export: jsonl' reads the layer 'people', which no stage before it writes
                    5 |   - export: jsonl
                      |     ^~~~~~
                  stages that write it: tag: people
                """), "\(text)")
    }

    @Test func orderOfStages() {
        #expect(
            Self.errors("  - clean: whitespace\n  - export: jsonl\n").contains(
                "error: the first stage must be a parser, and 'clean: whitespace' is none"))
        #expect(
            Self.errors("  - parse: text\n  - parse: jsonl\n  - export: jsonl\n").contains(
                "error: only the first stage can be a parser"))
        #expect(
            Self.errors("  - parse: text\n  - export: jsonl\n  - clean: whitespace\n").contains(
                "error: 'clean: whitespace' stands after documents were handed out"))
        #expect(
            Self.errors(
                "  - parse: text\n  - clean: whitespace\n  - clean: whitespace\n  - export: jsonl\n"
            ).contains("error: two stages are called 'clean: whitespace'"))
    }

    /// It would be read and do nothing.
    @Test func parsersHaveNoCondition() {
        #expect(
            Self.errors("  - parse: text\n    when: words > 3\n  - export: jsonl\n") == """
                t.yaml:5:11: error: 'when' of 'parse: text' has no document to look at: parsers make documents
                    5 |     when: words > 3
                      |           ^~~~~~~~~
                  put 'clean: keep' with the condition behind it
                """)
    }

    @Test func outputsThatClash() {
        let twice = "  - parse: text\n  - export: jsonl\n  - export: jsonl\n    as: again\n"
        #expect(
            Self.errors(twice) == """
                t.yaml:6:5: error: 'again' and 'export: jsonl' both write 'documents.jsonl'
                    6 |   - export: jsonl
                      |     ^~~~~~
                  give one of them another 'to'
                t.yaml:5:5: note: the other one is here
                    5 |   - export: jsonl
                      |     ^~~~~~
                """)
        let own = "  - parse: text\n  - export: csv\n    to: ledger.csv\n"
        #expect(
            Self.errors(own).hasPrefix(
                "t.yaml:5:5: error: 'to' of 'export: csv' cannot be 'ledger.csv', which every run writes itself"
            ))
    }

    @Test func nothingIsExported() throws {
        let plan = try Self.plan("  - parse: text\n")
        #expect(
            plan.warnings.map(\.message) == [
                "nothing is indexed or exported; the run will leave only its record"
            ])
    }

    @Test func conditionsAreLocated() {
        #expect(
            Self.errors(
                "  - parse: text\n  - clean: whitespace\n    when: language = \"en\"\n  - export: jsonl\n"
            ) == """
                t.yaml:6:20: error: 'when' of 'clean: whitespace': '=' compares nothing; write '=='
                    6 |     when: language = "en"
                      |                    ^
                  a condition looks like: language == "en" and date >= 2024-01-01
                """)
    }

    @Test(arguments: [
        ("words > 1_000", "text must be in quotes: words > \"1_000\""),
        ("words > 10MB", "text must be in quotes: words > \"10MB\""),
        ("source == nan", "text must be in quotes: source == \"nan\""),
        ("date >= 2024-13-01", "there is no date '2024-13-01'"),
        ("date >= 2024-09-04x", "there is no date '2024-09-04x'"),
    ])
    func valuesThatAreNone(condition: String, problem: String) {
        let text = Self.errors(
            "  - parse: text\n  - clean: whitespace\n    when: \(condition)\n  - export: jsonl\n")
        #expect(text.contains("'when' of 'clean: whitespace': \(problem)\n"), "\(text)")
    }

    @Test func longConditionsAreRefused() {
        let long = (0..<5000).map { "a\($0)" }.joined(separator: " or ")
        let text = Self.errors(
            "  - parse: text\n  - clean: whitespace\n    when: \(long)\n  - export: jsonl\n")
        #expect(text.contains("a condition has at most 4096 bytes"))
    }

    @Test func onErrorIsChecked() {
        #expect(
            Self.errors("  - parse: text\n    on_error: stpo\n  - export: jsonl\n") == """
                t.yaml:5:15: error: 'on_error' of 'parse: text' must be one of quarantine, drop, stop, not 'stpo'
                    5 |     on_error: stpo
                      |               ^~~~
                  did you mean 'stop'?
                """)
    }

    /// Promise 4: white space, comments, spelling and labels change no fingerprint; values do.
    @Test func fingerprints() throws {
        let plain = try Self.plan(
            "  - parse: text\n  - clean: length\n    min_words: 40\n    max_words: 900\n  - export: jsonl\n"
        )
        let spelled = try Self.plan(
            "  # grind\n  - {parse: 'text'}\n\n  - clean: length   # short\n    max_words: 9_00\n    min_words: \"40\"\n    as: too short\n  - export: jsonl\n",
            head: "name: other\nquern: 1\n")
        #expect(plain.stages.map(\.fingerprint) == spelled.stages.map(\.fingerprint))
        let changed = try Self.plan(
            "  - parse: text\n  - clean: length\n    min_words: 41\n    max_words: 900\n  - export: jsonl\n"
        )
        #expect(plain.stages[0].fingerprint == changed.stages[0].fingerprint)
        #expect(plain.stages[1].fingerprint != changed.stages[1].fingerprint)
    }

    /// The caret stands at the very word, however the value is written.
    @Test(arguments: [
        ("language == \"en\" and words > \"x\"", "5", 40, 3),
        ("'language == \"en\" and words > \"x\"'", "5", 41, 3),
        ("\"language == \\\"en\\\" and words > \\\"x\\\"\"", "5", 43, 5),
        ("\"language == 'it' and\n      words > 'x'\"", "6", 15, 3),
        (">\n      language == \"en\"\n      and words > \"x\"", "7", 19, 3),
        ("|\n      language == \"en\"\n\n      and words > \"x\"", "8", 19, 3),
        ("language == \"en\"\n      and words > \"x\"", "6", 19, 3),
    ]) func placesInConditions(value: String, line: String, column: Int, width: Int) {
        let text = Self.errors("  - parse: text\n    when: \(value)\n  - export: jsonl\n")
        #expect(
            text.hasPrefix(
                "t.yaml:\(line):\(column): error: 'when' of 'parse: text': 'words' is a number, and \"x\" is text\n"
            ), "\(text)")
        let carets = text.split(separator: "\n").first { $0.contains("^") }
        #expect(carets?.filter { $0 == "^" || $0 == "~" }.count == width, "\(text)")
    }

    @Test func scoresAndLayersOfConditionsAreChecked() throws {
        let stages = "  - parse: text\n  - clean: length\n    min_words: 3\n"
        #expect(
            Self.errors(
                stages
                    + "  - clean: keep\n    where: score(\"length.wrds\") > 3\n  - export: jsonl\n"
            )
            .hasPrefix(
                """
                t.yaml:8:18: error: 'clean: keep': no stage before gives the score 'length.wrds'
                    8 |     where: score("length.wrds") > 3
                      |                  ^~~~~~~~~~~~~
                  did you mean 'length.words'?  scores: length.characters, length.words
                """))
        #expect(
            Self.errors(
                stages
                    + "  - clean: length\n    as: again\n    max_words: 9\n  - clean: keep\n    where: score(\"words\") > 3\n  - export: jsonl\n"
            ).contains(
                "2 stages before give the score 'words'"))
        // A score that the stage declares and does not give with these parameters.
        #expect(
            Self.errors(
                stages
                    + "  - clean: keep\n    where: score(\"length.characters\") > 3\n  - export: jsonl\n"
            )
            .hasPrefix(
                """
                t.yaml:8:18: error: 'clean: keep': no stage before gives the score 'length.characters' with its parameters
                    8 |     where: score("length.characters") > 3
                      |                  ^~~~~~~~~~~~~~~~~~~
                  'clean: length' gives it when it has 'min_characters' or 'max_characters'
                """))
        #expect(
            Self.errors(
                "  - parse: text\n  - clean: whitespace\n    when: any(people)\n  - export: jsonl\n"
            )
            .hasPrefix(
                "t.yaml:6:15: error: 'when' of 'clean: whitespace' looks at the layer 'people', which no stage before it writes"
            ))
        #expect(
            Self.errors(
                "  - parse: text\n  - clean: keep\n    where: any(people)\n  - export: jsonl\n"
            )
            .contains("'clean: keep' reads the layer 'people', which no stage before it writes"))
        // Stages that change their labels are other stages.
        func fingerprint(_ first: String, _ second: String) throws -> String {
            try Self.plan(
                "  - parse: text\n  - clean: length\n    min_words: 3\n    as: \(first)\n  - clean: length\n    min_words: 3\n    as: \(second)\n  - clean: keep\n    where: score(\"a.words\") > 3\n  - export: jsonl\n"
            ).stages[3].fingerprint
        }
        #expect(try fingerprint("a", "b") != fingerprint("b", "a"))
    }

    @Test(arguments: [
        ("language", "language.wanted", "keep: [en]"),
        ("sample\n    count: 3", "sample.lot", nil),
        (
            "quality\n    min_words: null\n    max_words: null", "quality.words",
            "min_mean_word_length: 2"
        ),
        ("c4\n    min_sentences: null", "c4.sentences", nil),
        ("c4", "c4.bad_words", nil),
        ("repetition\n    max_top_bigram: null", "repetition.top_bigram", nil),
        ("fineweb\n    max_short_lines: null", "fineweb.short_lines", nil),
    ]) func scoresThatAreNotGivenAreRefused(stage: String, score: String, more: String?) {
        func errors(_ stage: String, _ score: String) -> String {
            Self.errors(
                "  - parse: text\n  - clean: \(stage)\n  - clean: keep\n    where: score(\"\(score)\") > 0\n  - export: jsonl\n"
            )
        }
        #expect(
            errors(stage, score).contains("no stage before gives the score '\(score)' with its"))
        // Others of the same stage are given, and so is this one with what is missing.
        if let more {
            let given = stage == "language" ? score : "quality.mean_word_length"
            #expect(errors(stage + "\n    " + more, given) == "")
        }
    }

    /// Of two stages that declare a score, the one that gives it is meant.
    @Test func theStageThatGivesAScoreIsMeant() throws {
        let plan = try Self.plan(
            "  - parse: text\n  - clean: length\n    min_words: 3\n    as: a\n  - clean: length\n    min_characters: 3\n    as: b\n  - clean: keep\n    where: score(\"words\") > 3\n  - export: jsonl\n"
        )
        #expect(plan.stages[3].parameters["where"] == "score(\"words\", 1) > 3")
    }

    @Test(arguments: [
        ("language == \"en\"", true), ("language != \"en\"", false),
        ("words > 100 and date >= 2024-01-01", true),
        ("words > 100 and date >= 2025-01-01", false), ("not words", false), ("missing", false),
        ("missing == 1", false),
        ("missing != 1", true), ("(words < 5 or words == 120) and language == 'en'", true),
        ("dateline.place == \"CHONGQING\"", true),
        ("authors == \"Lin Mo\"", true), ("authors != \"Lin Mo\"", false),
        ("language < \"f\"", true), ("flag", false), ("score >= 0.5", true),
    ]) func conditions(text: String, holds: Bool) throws {
        let metadata: Metadata = [
            "language": "en", "words": 120, "date": "2024-09-04",
            "authors": ["Lin Mo", "Ada Reed"], "flag": false, "score": 0.5,
            "dateline": .record(["place": "CHONGQING"]),
        ]
        let file = SourceFile(path: "t", text: text)
        let condition = try Condition(
            Node(.scalar(text, isPlain: true), at: SourceLocation(file: file, offset: 0)),
            as: ParameterName(owner: "t", name: "when"))
        #expect(condition.holds(for: .sample("", metadata: metadata)) == holds)
    }
}

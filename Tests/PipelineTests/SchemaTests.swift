import Foundation
import TestSupport
import Testing

/// What `quern schema` prints, against real files.
@Suite struct SchemaTests {
    private static let validate = """
        import json, sys, yaml, jsonschema
        schema = json.load(open(sys.argv[1]))
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        class Loader(yaml.SafeLoader): pass
        Loader.add_constructor('tag:yaml.org,2002:timestamp', lambda l, n: l.construct_scalar(n))
        bad = 0
        for path in sys.argv[2:]:
            text = open(path, encoding='utf-8').read()
            value = yaml.load(text, Loader) if path.endswith('.yaml') else json.loads(text)
            for error in validator.iter_errors(value):
                bad += 1
                print(path, list(error.absolute_path), error.message[:300])
        sys.exit(1 if bad else 0)
        """

    /// - Returns: the schema's file.
    private func schema(_ subject: String, in directory: TemporaryDirectory) throws -> String {
        let outcome = try QuernProcess.run(["schema", subject], in: directory.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try directory.write("\(subject).schema.json", outcome.output)
    }

    private func validate(_ files: [String], against schema: String) throws -> QuernProcess.Outcome
    {
        try QuernProcess.launch(
            PythonTools.interpreter, ["-c", Self.validate, schema] + files, in: "/")
    }

    @Test(
        .enabled(
            if: PythonTools.hasJSONSchema, Comment(rawValue: PythonTools.absent)))
    func pipelinesThatShipAreValid() throws {
        let directory = try TemporaryDirectory()
        let folder = Project.root + "/pipelines/"
        let pipelines = GoldenTests.pipelines.map { folder + $0 }
        #expect(pipelines.count >= 3)
        let outcome = try validate(pipelines, against: try schema("pipeline", in: directory))
        #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
        let fragments = try FileManager.default.contentsOfDirectory(atPath: folder + "common")
        let second = try validate(
            fragments.map { folder + "common/" + $0 },
            against: try schema("fragment", in: directory))
        #expect(second.status == 0, "\(second.output) \(second.errors)")
    }

    @Test(
        .enabled(if: PythonTools.hasJSONSchema, Comment(rawValue: PythonTools.absent)),
        arguments: [
            ("no name", "quern: 1\nstages:\n  - parse: text\n"),
            ("no name for a folder", "quern: 1\nname: a b\nstages:\n  - parse: text\n"),
            ("another format", "quern: 2\nname: a\nstages:\n  - parse: text\n"),
            ("no such key", "quern: 1\nname: a\nstagse: []\nstages:\n  - parse: text\n"),
            ("no stages", "quern: 1\nname: a\nstages: []\n"),
            ("no such stage", "quern: 1\nname: a\nstages:\n  - parse: txet\n"),
            ("no such kind", "quern: 1\nname: a\nstages:\n  - prase: text\n"),
            (
                "no such parameter",
                "quern: 1\nname: a\nstages:\n  - parse: text\n  - clean: length\n    minimum: 4\n"
            ),
            (
                "another type",
                "quern: 1\nname: a\nstages:\n  - parse: text\n  - clean: length\n    min_words: ten\n"
            ),
            (
                "out of bounds",
                "quern: 1\nname: a\nstages:\n  - parse: text\n  - clean: length\n    min_words: -1\n"
            ),
            (
                "no such choice",
                "quern: 1\nname: a\nstages:\n  - parse: text\n    on_error: ignore\n"
            ),
            (
                "a required parameter is missing",
                "quern: 1\nname: a\nstages:\n  - parse: text\n  - tag: gazetteer\n    layer: x\n"
            ),
            (
                "an input without a path",
                "quern: 1\nname: a\ninputs: [{}]\nstages:\n  - parse: text\n"
            ),
        ]) func brokenPipelinesAreNot(_ name: String, _ text: String) throws
    {
        let directory = try TemporaryDirectory()
        let file = try directory.write("broken.yaml", text)
        let schema = try schema("pipeline", in: directory)
        #expect(try validate([file], against: schema).status == 1, "\(name)")
        // The schema and the program agree.
        #expect(try QuernProcess.run(["check", file], in: directory.path).status == 2, "\(name)")
    }

    @Test(.enabled(if: PythonTools.hasJSONSchema, Comment(rawValue: PythonTools.absent)))
    func whatAYAMLReaderMakesOfValidFiles() throws {
        let directory = try TemporaryDirectory()
        let file = try directory.write(
            "typed.yaml",
            """
            quern: 1
            name: 2024
            inputs: ["*.txt", { path: a.txt }]
            vars: { words: 10, since: 2024-01-01 }
            stages:
              - parse: text
              - clean: length
                as: 12
                min_words: ${words}
                max_words: ~
                when: date >= ${since}
              - tag: gazetteer
                lexicon: a.yaml
              - export: jsonl
                metadata: title
                text: off

            """)
        let outcome = try validate([file], against: try schema("pipeline", in: directory))
        #expect(outcome.status == 0, "\(outcome.output)")
    }

    @Test(
        .enabled(if: PythonTools.hasJSONSchema, Comment(rawValue: PythonTools.absent)),
        arguments: GoldenTests.pipelines) func everyRecordIsValid(_ pipeline: String) throws
    {
        let directory = try TemporaryDirectory()
        let run = try QuernProcess.run(
            ["run", Project.root + "/pipelines/" + pipeline, "--out", "run"], in: directory.path)
        #expect(run.status == 0 || run.status == 3, "\(run.errors)")
        let record = try validate(
            [directory.file("run/run.json")], against: try schema("run", in: directory))
        #expect(record.status == 0, "\(record.output) \(record.errors)")
        let lock = try directory.write("run/lock.json", try directory.text("run/quern.lock"))
        let second = try validate([lock], against: try schema("lock", in: directory))
        #expect(second.status == 0, "\(second.output) \(second.errors)")
        // Each is not the other.
        #expect(
            try validate([lock], against: directory.file("run.schema.json")).status == 1)
        #expect(
            try validate(
                [directory.file("run/run.json")], against: directory.file("lock.schema.json")
            ).status == 1)
    }

    /// Without other people's programs: every member of a record is one that the schema has, and those that the
    /// schema requires are there.
    @Test func recordsHaveTheMembersOfTheSchema() throws {
        let directory = try TemporaryDirectory()
        try directory.write("in/a.txt", "The mill grinds.\n")
        try directory.write(
            "grind.yaml",
            """
            quern: 1
            name: grind
            vars: { words: 2 }
            inputs: [{ path: in/*.txt }]
            stages:
              - parse: text
              - clean: whitespace
              - clean: length
                min_words: ${words}
              - index: fulltext

            """)
        #expect(try QuernProcess.run(["run", "grind.yaml"], in: directory.path).status == 0)
        for (subject, file) in [("run", "run.json"), ("lock", "quern.lock")] {
            let schema = try JSONSerialization.jsonObject(
                with: Data(
                    try String(contentsOfFile: schema(subject, in: directory), encoding: .utf8).utf8
                ))
            let value = try JSONSerialization.jsonObject(
                with: Data(directory.text("out/grind/\(file)").utf8))
            #expect(Self.problems(value, schema, at: file) == [])
        }
    }

    private static func problems(_ value: Any, _ schema: Any, at path: String) -> [String] {
        guard let schema = schema as? [String: Any] else { return ["\(path): no schema"] }
        var problems: [String] = []
        switch schema["type"] as? String {
        case "object":
            guard let object = value as? [String: Any] else { return ["\(path) is no object"] }
            let properties = schema["properties"] as? [String: Any] ?? [:]
            for name in schema["required"] as? [String] ?? [] where object[name] == nil {
                problems.append("\(path).\(name) is missing")
            }
            for (name, member) in object.sorted(by: { $0.key < $1.key }) {
                if let known = properties[name] {
                    problems += Self.problems(member, known, at: "\(path).\(name)")
                } else if schema["additionalProperties"] as? Bool == false {
                    problems.append("\(path).\(name) is unknown")
                } else if let rest = schema["additionalProperties"] as? [String: Any] {
                    problems += Self.problems(member, rest, at: "\(path).\(name)")
                }
            }
        case "array":
            guard let list = value as? [Any] else { return ["\(path) is no list"] }
            for (index, member) in list.enumerated() {
                problems += Self.problems(
                    member, schema["items"] ?? [:], at: "\(path)[\(index)]")
            }
        case "string": if !(value is String) { problems.append("\(path) is no text") }
        case "integer", "number":
            if !(value is NSNumber) { problems.append("\(path) is no number") }
        default: break
        }
        return problems
    }

    /// The keys of the schema are those of the program.
    @Test func theKeysAreThoseOfTheReader() throws {
        let directory = try TemporaryDirectory()
        for (subject, text) in [
            ("pipeline", "quern: 1\nname: a\nnonsense: 1\nstages:\n  - parse: text\n"),
            ("fragment", "nonsense: 1\nstages:\n  - parse: text\n"),
        ] {
            let schema = try JSONSerialization.jsonObject(
                with: Data(contentsOf: URL(fileURLWithPath: schema(subject, in: directory))))
            let properties = (schema as? [String: Any])?["properties"] as? [String: Any] ?? [:]
            try directory.write("x.yaml", text)
            try directory.write(
                "y.yaml", "quern: 1\nname: a\nstages:\n  - parse: text\n  - use: x.yaml\n")
            let check = try QuernProcess.run(
                ["check", subject == "pipeline" ? "x.yaml" : "y.yaml"], in: directory.path)
            let keys = try #require(
                check.errors.split(separator: "\n").first { $0.contains("keys: ") })
            let named = keys.drop { $0 != ":" }.dropFirst(2).split(separator: ", ").map(String.init)
            #expect(named.sorted() == properties.keys.sorted(), "\(check.errors)")
        }
    }
}

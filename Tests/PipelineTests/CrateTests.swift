import Foundation
import TestSupport
import Testing

/// Run directories as research objects, judged by the validator that others use.
@Suite struct CrateTests {
    private static let contexts = SharedData.suites.path("schemas/rocrate-contexts")
    private static let isPossible =
        PythonTools.hasCrateValidator && SharedData.suites.has("schemas/rocrate-contexts")
    private static let absent = Comment(
        rawValue: PythonTools.hasCrateValidator ? SharedData.absent : PythonTools.absent)

    private func validate(_ crates: [String]) throws -> QuernProcess.Outcome {
        try QuernProcess.launch(
            PythonTools.interpreter,
            [Project.root + "/scripts/validate-crate", Self.contexts] + crates, in: "/")
    }

    private func run(_ directory: TemporaryDirectory, _ pipeline: String) throws {
        let outcome = try QuernProcess.run(
            ["run", pipeline, "--out", directory.file("run")], in: directory.path)
        #expect(outcome.status == 0 || outcome.status == 3, "\(outcome.errors)")
    }

    @Test(.enabled(if: isPossible, absent), arguments: GoldenTests.pipelines)
    func passesEveryRequiredCheck(_ pipeline: String) throws {
        let directory = try TemporaryDirectory()
        try run(directory, Project.root + "/pipelines/" + pipeline)
        let outcome = try validate([directory.file("run")])
        #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors.suffix(2000))")
        #expect(outcome.output == "")
    }

    /// Names that are no URIs, and texts that are no JSON.
    private func oddCorpus() throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        let folder = "Pläne & 100% \"odd\" #1"
        try directory.write("\(folder)/in/a b?c#d:é.txt", "The mill grinds.\n")
        try directory.write(
            "\(folder)/lex: icon.yaml",
            "name: Things\nlabel: thing\nentries:\n  - { id: mill, name: mill }\n")
        try directory.write(
            "\(folder)/my pipe#line.yaml",
            """
            quern: 1
            name: odd
            description: 'Says "mill", 100 % *of* the [time]\\'
            vars: { "the-layer": "a `b` <c>" }
            inputs: [{ path: "in/*" }]
            stages:
              - parse: text
              - tag: gazetteer
                lexicon: "lex: icon.yaml"
                layer: ${the-layer}
              - export: jsonl
                to: "out put/a b#c?.jsonl"

            """)
        try run(directory, directory.file("\(folder)/my pipe#line.yaml"))
        return directory
    }

    @Test(.enabled(if: isPossible, absent)) func oddNames() throws {
        let directory = try oddCorpus()
        let outcome = try validate([directory.file("run")])
        #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors.suffix(2000))")
        let crate = try directory.text("run/ro-crate-metadata.json")
        #expect(crate.contains("\"@id\": \"out%20put/a%20b%23c%3F.jsonl\""))
        #expect(crate.contains("\"@id\": \"pipeline/my%20pipe%23line.yaml\""))
        let methods = try directory.text("run/METHODS.md")
        #expect(
            methods.contains("(Says \"mill\", 100 % \\*of\\* the \\[time\\]\\\\)"), "\(methods)")
        #expect(methods.contains("``layer: \"a `b` <c>\"``"), "\(methods)")
    }

    @Test(
        .enabled(if: isPossible, absent),
        arguments: [
            ("\"@type\": \"CreateAction\"", "\"@type\": \"Thing\"", "instrument"),
            (
                "\"https://w3id.org/ro/wfrun/workflow/0.5\"", "\"https://example.org/none\"",
                "profile"
            ),
            ("\"ComputerLanguage\"", "\"Thing\"", "programmingLanguage"),
            ("\"additionalType\": \"Collection\",", "", "additionalType"),
            ("\"datePublished\":", "\"dateModified\":", "date"),
        ]) func aBrokenCrateIsReported(_ good: String, _ bad: String, _ said: String) throws
    {
        let directory = try TemporaryDirectory()
        try run(directory, Project.root + "/pipelines/notes.yaml")
        let crate = try directory.text("run/ro-crate-metadata.json")
        #expect(crate.contains(good))
        try directory.write("run/ro-crate-metadata.json", crate.replacing(good, with: bad))
        let outcome = try validate([directory.file("run")])
        #expect(outcome.status == 1, "\(outcome.errors.suffix(2000))")
        #expect(outcome.output.contains(said), "\(outcome.output)")
    }

    @Test(.enabled(if: isPossible, absent)) func aMissingFileIsReported() throws {
        let directory = try TemporaryDirectory()
        try run(directory, Project.root + "/pipelines/notes.yaml")
        try FileManager.default.removeItem(atPath: directory.file("run/documents.csv"))
        let outcome = try validate([directory.file("run")])
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("'documents.csv'"), "\(outcome.output)")
    }
}

import Foundation
import TestSupport
import Testing

/// What `clean: redact` takes away is in no file that a run leaves behind: neither outputs, report and
/// record nor the store.
@Suite struct RedactionTests {
    /// A directory with one document, and a pipeline that redacts it with some parameters.
    private func project(_ text: String, _ parameters: [String]) throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        try directory.write("in/a.txt", text)
        try directory.write(
            "redacted.yaml",
            """
            quern: 1
            name: redacted
            inputs:
              - path: in/*.txt
            stages:
              - parse: text
              - clean: redact
                \(parameters.joined(separator: "\n    "))
              - export: jsonl
              - export: report
            """)
        return directory
    }

    /// A key stays with whoever has it: the run keeps its hash, and `verify` asks for it.
    @Test func keyStaysSecret() throws {
        let directory = try project(
            "Write to ana.pell@ostrow.example.\n", ["by: hash", "key: key.txt"])
        try directory.write("key.txt", "stone-ground rye")
        #expect(try QuernProcess.run(["run", "redacted.yaml"], in: directory.path).status == 0)
        let files = try Sandbox.shell(
            "grep -rl 'stone-ground rye' . || true", in: directory.path)
        #expect(files.output == "./key.txt\n")
        #expect(try directory.text("out/redacted/quern.lock").contains("\"key.txt\""))
        #expect(try QuernProcess.run(["verify", "out/redacted"], in: directory.path).status == 0)
        // Without the pipeline as it was, from the copies.
        try directory.write("redacted.yaml", "quern: 1\n")
        #expect(try QuernProcess.run(["verify", "out/redacted"], in: directory.path).status == 0)
        _ = try Sandbox.shell("rm key.txt", in: directory.path)
        let without = try QuernProcess.run(["verify", "out/redacted"], in: directory.path)
        #expect(without.status != 0)
        #expect((without.output + without.errors).contains("cannot read 'key.txt'"), "\(without)")
    }

    /// What stands in the target of a link is as personal as what stands in the text.
    @Test(arguments: [
        ("", ["mailto:[EMAIL]", "tel:[PHONE]", "/mill"]),
        ("annotations: [links]", ["mailto:[EMAIL]", "tel:[PHONE]", "/mill"]),
        ("annotations: [tables]", ["mailto:ana.pell@ostrow.example", "tel:+12125550123", "/mill"]),
        ("annotations: none", ["mailto:ana.pell@ostrow.example", "tel:+12125550123", "/mill"]),
    ]) func targetsOfLinks(parameter: String, targets: [String]) throws {
        let directory = try TemporaryDirectory()
        try directory.write(
            "in.html",
            """
            <title>Mill</title><h1>Mill</h1><p>The mill of Ostrow opened its doors on Sunday, and many people came to see it. \
            Ask <a href="mailto:ana.pell@ostrow.example">Ana Pell</a> or <a href="tel:+12125550123">her office</a> \
            about <a href="/mill">the mill</a>, which turns again.</p>
            """)
        try directory.write(
            "links.yaml",
            """
            quern: 1
            name: links
            inputs:
              - path: in.html
            stages:
              - parse: html
                links: true
              - clean: redact
                \(parameter)
              - export: jsonl
            """)
        let outcome = try QuernProcess.run(["run", "links.yaml"], in: directory.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let document = try directory.text("out/links/documents.jsonl")
        #expect(
            document.split(separator: "\"target\":\"").dropFirst().map {
                String($0.prefix { $0 != "\"" })
            } == targets, "\(document)")
    }

    @Test(arguments: ["mask", "hash", "drop"])
    func valuesStayInTheSource(_ manner: String) throws {
        let directory = try project(
            "On Qx-7041 write to ana.pell@ostrow.example or 212-555-0123.\n",
            ["by: \(manner)", "patterns: [{ name: case-number, pattern: 'Qx-[0-9]+' }]"]
                + (manner == "hash" ? ["salt: ostrow"] : []))
        let outcome = try QuernProcess.run(["run", "redacted.yaml"], in: directory.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let files = try Sandbox.shell(
            "find . -type f | wc -l; grep -rl -e ana.pell -e 555-0123 -e Qx-7041 . || true",
            in: directory.path)
        let lines = files.output.split(separator: "\n").map(String.init)
        #expect(try #require(Int(lines[0].filter { $0.isNumber })) > 6)
        #expect(lines.dropFirst().sorted() == ["./in/a.txt"])
        // And yet everything is explained, to those who have the source.
        let why = try QuernProcess.run(["why", "out/redacted", "a.txt"], in: directory.path)
        #expect(why.output.contains("ana.pell@ostrow.example"))
        #expect(why.output.contains("email"))
    }
}

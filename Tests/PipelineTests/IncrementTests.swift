import Foundation
import TestSupport
import Testing

/// Promise 4: only what changed is done again. Every run with a store is compared with one without.
@Suite struct IncrementTests {
    static let pipeline = """
        quern: 1
        name: grind
        inputs:
          - path: in/*.jsonl
        stages:
          - parse: jsonl
          - clean: unicode
          - clean: whitespace
          - clean: recurring_lines
            min_documents: 20
            min_share: 0
          - clean: length
            min_words: 8
          - tag: gazetteer
            lexicon: names.txt
          - export: jsonl
          - export: csv
            columns: [id, date, start, line, counts.gazetteer]
          - export: totals
            sum: [views]
            by: [date.year]

        """
    private static let count = 3000
    private static let beforeSurvey = ["parse: jsonl", "clean: unicode", "clean: whitespace"]
    private static let afterSurvey = [
        "clean: recurring_lines", "clean: length", "tag: gazetteer",
    ]

    /// A project that has been run once.
    private static func project() throws -> IncrementProject {
        let project = try IncrementProject()
        var corpus = CorpusGenerator(seed: 11)
        try project.write("in/a.jsonl", corpus.records(count, "a"))
        try project.write("grind.yaml", pipeline)
        try project.write("names.txt", "Ada Lind\nLarkholm\nmiller\n")
        try project.write("other.txt", "unused\n")
        let first = try project.run()
        #expect(first.status == 3)
        #expect(first.parsed == count)
        #expect(beforeSurvey.allSatisfy { (first.computed[$0] ?? 0) > count * 9 / 10 })
        return project
    }

    private func lines(_ project: IncrementProject) throws -> [Substring] {
        try project.text("in/a.jsonl").split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast()
    }

    private func write(_ lines: [Substring], to project: IncrementProject) throws {
        try project.write("in/a.jsonl", lines.joined(separator: "\n") + "\n")
    }

    // MARK: Nothing new

    @Test func anIdenticalRunComputesAndWritesNothing() throws {
        let project = try Self.project()
        func facts() throws -> [String: [Int]] {
            var facts: [String: [Int]] = [:]
            for name in try project.directory.files(below: "project/out/x").keys {
                var info = stat()
                #expect(stat(project.folder + "/out/x/" + name, &info) == 0)
                facts[name] = [
                    Int(info.st_ino), info.st_mtim.tv_sec, info.st_mtim.tv_nsec,
                    info.st_ctim.tv_sec, info.st_ctim.tv_nsec,
                ]
            }
            return facts
        }
        let before = try facts()
        #expect(before.count > 6)
        for arguments in [[], ["--rehash"], ["--workers", "1"], ["--memory", "1GiB"]] {
            let report = try project.run(arguments)
            #expect(report.isUnchanged, "\(arguments)")
            #expect(report.status == 3)
            #expect(report.most == 0)
            #expect(try facts() == before, "\(arguments)")
        }
        // An input that was written anew and says the same is the same.
        try write(lines(project), to: project)
        #expect(try project.run().isUnchanged)
        #expect(try facts() == before)
    }

    @Test func whatIsNoLongerThereIsWrittenAgain() throws {
        let project = try Self.project()
        let before = try project.files()
        let harms: [(IncrementProject) throws -> Void] = [
            { try FileManager.default.removeItem(atPath: $0.folder + "/out/x/documents.jsonl") },
            { try $0.write("out/x/totals.json", "{}") },
            {
                // The same size, and the time set back.
                let path = $0.folder + "/out/x/documents.csv"
                let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
                var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
                bytes[bytes.count / 2] ^= 1
                try bytes.write(to: URL(fileURLWithPath: path))
                try FileManager.default.setAttributes(
                    [.modificationDate: date ?? Date()], ofItemAtPath: path)
            },
        ]
        for (index, harm) in harms.enumerated() {
            try harm(project)
            let report = try project.run()
            #expect(!report.isUnchanged, "harm \(index)")
            #expect(report.most == 0)
            #expect(try project.files() == before, "harm \(index)")
        }
    }

    // MARK: New and removed documents

    @Test func newDocumentsAtTheEnd() throws {
        let project = try Self.project()
        var corpus = CorpusGenerator(seed: 12)
        try write(
            lines(project) + corpus.records(Self.count / 100, "new").split(separator: "\n"),
            to: project)
        let report = try project.runChecked()
        #expect(report.most >= Self.count / 100 && report.share <= 0.03, "\(report.computed)")
    }

    @Test func newDocumentsInTheMiddle() throws {
        let project = try Self.project()
        var corpus = CorpusGenerator(seed: 13)
        let old = try lines(project)
        try write(
            Array(old[..<1700]) + corpus.records(Self.count / 100, "new").split(separator: "\n")
                + old[1700...], to: project)
        let report = try project.runChecked()
        #expect(report.most >= Self.count / 100 && report.share <= 0.03, "\(report.computed)")
        // And out again: the first state is still known.
        try write(old, to: project)
        #expect(try project.runChecked().most == 0)
    }

    @Test func newDocumentsInNewFiles() throws {
        let project = try Self.project()
        var corpus = CorpusGenerator(seed: 14)
        try project.write("in/0.jsonl", corpus.records(Self.count / 200, "first"))
        try project.write("in/b.jsonl", corpus.records(Self.count / 200, "last"))
        let report = try project.runChecked()
        #expect(report.most >= Self.count / 100 && report.share <= 0.03, "\(report.computed)")
    }

    @Test func aRemovedDocument() throws {
        let project = try Self.project()
        var old = try lines(project)
        old.remove(at: 1234)
        try write(old, to: project)
        let report = try project.runChecked()
        #expect(report.share <= 0.03, "\(report.computed)")
        #expect(report.parsed == Self.count - 1)
    }

    @Test func aFolderOfSmallFiles() throws {
        let project = try IncrementProject()
        var corpus = CorpusGenerator(seed: 15)
        for file in 0..<1000 { try project.write("in/p-\(1000 + file).txt", corpus.text()) }
        try project.write(
            "grind.yaml",
            Self.pipeline.replacingOccurrences(of: "in/*.jsonl", with: "in/*.txt")
                .replacingOccurrences(of: "parse: jsonl", with: "parse: text")
                .replacingOccurrences(of: "by: [date.year]", with: "by: [title]"))
        try project.write("names.txt", "Ada Lind\n")
        #expect(try project.run().parsed == 1000)
        #expect(try project.run().isUnchanged)
        // What a crawler brings: names that follow each other.
        for file in 0..<10 { try project.write("in/p-1500-\(file).txt", corpus.text()) }
        var report = try project.runChecked()
        #expect(report.most >= 10 && report.share <= 0.03, "\(report.computed)")
        try FileManager.default.removeItem(atPath: project.folder + "/in/p-1321.txt")
        report = try project.runChecked()
        #expect(report.share <= 0.03, "\(report.computed)")
        // A file under another name is another document; nothing else is.
        try FileManager.default.moveItem(
            atPath: project.folder + "/in/p-1700.txt", toPath: project.folder + "/in/p-1700b.txt")
        report = try project.runChecked()
        #expect(report.most >= 1 && report.share <= 0.03, "\(report.computed)")
    }

    /// What has moved in its file is the same document, unless it is to know its place.
    @Test func linesThatKnowTheirNumber() throws {
        let project = try IncrementProject()
        var corpus = CorpusGenerator(seed: 16)
        let text = (0..<2000).map { _ in corpus.sentence(12) + "\n" }.joined()
        try project.write("in/a.txt", text)
        let pipeline = """
            quern: 1
            name: grind
            inputs:
              - path: in/*.txt
            stages:
              - parse: lines
                numbers: true
              - export: jsonl
              - export: totals
                sum: [line]

            """
        try project.write("grind.yaml", pipeline)
        let size = ["--slice-size", "2KiB"]
        try project.run(size)
        try project.write("in/a.txt", corpus.sentence(9) + "\n\n" + text)
        #expect(try project.runChecked(size).share > 0.9)
        try project.write("in/a.txt", text)
        try project.replace("    numbers: true\n", by: "")
        try project.replace("    sum: [line]\n", by: "")
        try project.run(size)
        try project.write("in/a.txt", corpus.sentence(9) + "\n\n" + text)
        #expect(try project.runChecked(size).share < 0.03)
    }

    // MARK: Edited pipelines

    @Test func anEditedStage() throws {
        let project = try Self.project()
        try project.replace("min_words: 8", by: "min_words: 12")
        var report = try project.runChecked()
        // The segments before the survey are kept.
        for stage in Self.beforeSurvey { #expect(report.computed[stage] == 0, "\(stage)") }
        #expect((report.computed["clean: length"] ?? 0) > Self.count * 9 / 10)

        try project.replace("min_share: 0", by: "min_share: 0\n    max_length: 14")
        report = try project.runChecked()
        for stage in Self.beforeSurvey { #expect(report.computed[stage] == 0, "\(stage)") }
        #expect((report.computed["clean: recurring_lines"] ?? 0) > Self.count * 9 / 10)

        try project.replace("sum: [views]", by: "sum: []")
        #expect(try project.runChecked().most == 0)
        try project.replace(
            "  - export: csv",
            by: "  - export: jsonl\n    as: twice\n    to: b.jsonl\n  - export: csv")
        #expect(try project.runChecked().most == 0)

        try project.replace("clean: unicode", by: "clean: unicode\n    lone_cr: lf")
        report = try project.runChecked()
        #expect(report.computed["parse: jsonl"] == Self.count)
        // Back to what it was in between: all of it is still known.
        try project.replace("clean: unicode\n    lone_cr: lf", by: "clean: unicode")
        #expect(try project.runChecked().most == 0)
    }

    @Test func cosmeticEdits() throws {
        let project = try Self.project()
        let edits: [(String, String, String)] = [
            (
                "white space", "  - clean: length\n    min_words: 8",
                "\n  -   clean:   length   \n      min_words:  8\n\n"
            ),
            ("a comment", "min_words:  8", "min_words: 8   # a headline is no text"),
            (
                "the order of keys", "    min_documents: 20\n    min_share: 0\n",
                "    min_share: 0\n    min_documents: 20\n"
            ),
            ("quotes", "min_documents: 20", "\"min_documents\": '20'"),
            ("another spelling", "min_share: 0", "min_share: 0.0"),
            ("a default spelled out", "tag: gazetteer", "tag: gazetteer\n    on_error: quarantine"),
            ("a label", "clean: unicode", "clean: unicode\n    as: tidy"),
            ("a label of an export", "export: csv", "export: csv\n    as: table"),
            ("a description", "name: grind", "name: grind\ndescription: Grinds."),
            ("a variable", "lexicon: names.txt", "lexicon: ${names}.txt"),
        ]
        for (what, old, new) in edits {
            try project.replace(old, by: new)
            if what == "a variable" {
                try project.replace("inputs:", by: "vars: {names: names}\ninputs:")
            }
            #expect(try project.run().most == 0, "\(what)")
        }
        #expect(try project.runChecked().isUnchanged)
    }

    @Test func aMovedProject() throws {
        let project = try Self.project()
        let before = try project.files()
        let manager = FileManager.default
        let elsewhere = project.directory.path + "/elsewhere/deep"
        try manager.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
        try manager.moveItem(atPath: project.folder, toPath: elsewhere + "/project")
        // A move changes nothing, not even the files' identity.
        var outcome = try QuernProcess.run(
            ["run", "grind.yaml", "--format", "json", "--out", "out/x"],
            in: elsewhere + "/project")
        #expect(outcome.output.contains("\"unchanged\":true"))
        // A copy has other files with other times.
        _ = try Sandbox.shell("cp -r '\(elsewhere)/project' '\(project.folder)'", in: "/")
        try manager.removeItem(atPath: elsewhere)
        outcome = try QuernProcess.run(
            ["run", project.folder + "/grind.yaml", "--format", "json", "--out", "y"],
            in: project.directory.path)
        #expect(outcome.output.contains("\"unchanged\":false"))
        #expect(outcome.output.contains("\"computed\":{\"parse: jsonl\":0,"))
        let files = try project.directory.files(below: "y")
        for (name, data) in before { #expect(files[name] == data, "\(name) differs") }
        #expect(try project.runChecked().most == 0)
    }

    @Test func aChangedLexicon() throws {
        let project = try Self.project()
        try project.write("other.txt", "still unused\n")
        #expect(try project.run().isUnchanged)
        try project.write("names.txt", "Ada Lind\nLarkholm\nbarley\n")
        let report = try project.runChecked()
        for stage in Self.beforeSurvey { #expect(report.computed[stage] == 0, "\(stage)") }
        #expect((report.computed["tag: gazetteer"] ?? 0) > Self.count * 8 / 10)
        // The same names in another file.
        try project.replace("names.txt", by: "people.txt")
        try project.write("people.txt", try project.text("names.txt"))
        #expect(try project.runChecked().most == 0)
    }

    // MARK: Surveys

    @Test func aSurveyThatDecidesTheSame() throws {
        let project = try Self.project()
        var corpus = CorpusGenerator(seed: 17)
        try write(lines(project) + corpus.records(3, "new").split(separator: "\n"), to: project)
        let report = try project.runChecked()
        // Its own slice, before the survey and after it.
        #expect(report.most >= 3 && report.share <= 0.02, "\(report.computed)")
        #expect(
            (report.computed["clean: recurring_lines"] ?? 0)
                <= (report.computed["parse: jsonl"] ?? 0))
    }

    @Test func aSurveyThatDecidesOtherwise() throws {
        let project = try IncrementProject()
        var corpus = CorpusGenerator(seed: 18)
        var records = corpus.records(Self.count, "a").split(separator: "\n")
        func rare(_ name: Int) -> Substring {
            "{\"id\":\"rare-\(name)\",\"text\":\"\(corpus.sentence(30))\\n\\nOnly in Larkholm Weekly\\n\\n\(corpus.sentence(9))\"}"
        }
        // One short of what recurs, and all in one place.
        for name in 0..<19 { records.insert(rare(name), at: 1000) }
        try project.write("grind.yaml", Self.pipeline)
        try project.write("names.txt", "Ada Lind\n")
        try write(records, to: project)
        try project.run()
        #expect(try project.text("out/x/documents.jsonl").contains("Larkholm Weekly"))
        // The twentieth, far from them.
        records.insert(rare(19), at: 2500)
        try write(records, to: project)
        let report = try project.runChecked()
        let parsed = report.computed["parse: jsonl"] ?? 0
        let cleaned = report.computed["clean: recurring_lines"] ?? 0
        #expect(parsed < Self.count / 50, "\(report.computed)")
        #expect(
            cleaned > parsed && cleaned >= 20 && cleaned < Self.count / 20, "\(report.computed)")
        #expect(try !project.text("out/x/documents.jsonl").contains("Larkholm Weekly"))
    }

    // MARK: Kept partial results

    /// Totals are small, so the store keeps them: slices that are what they were are not even read.
    @Test func keptPartialResults() throws {
        let project = try IncrementProject()
        var corpus = CorpusGenerator(seed: 19)
        try project.write(
            "grind.yaml",
            """
            quern: 1
            name: grind
            inputs:
              - path: in/*.jsonl
            stages:
              - parse: jsonl
              - clean: whitespace
              - clean: length
                min_words: 8
              - export: totals
                sum: [views]
                by: [date.month]

            """)
        for file in 0..<8 { try project.write("in/\(file).jsonl", corpus.records(300, "\(file)")) }
        try project.run()
        // Proof that nothing else is read: the segments are gone, and only the partial results are left.
        let segments = try project.directory.files(below: "project/.quern/objects").keys
        #expect(segments.contains { $0.hasSuffix(".partial") })
        try project.write("in/8.jsonl", corpus.records(30, "8"))
        for name in segments where name.hasSuffix(".segment") {
            let path = project.folder + "/.quern/objects/" + name
            let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
            // The documents stand at the end; the account before them is needed.
            try handle.truncate(atOffset: handle.seekToEnd() - 1)
            try handle.close()
        }
        let report = try project.runChecked()
        #expect(report.parsed == 2430)
        #expect(report.most == 30, "\(report.computed)")
    }
}

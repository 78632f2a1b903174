import Foundation
import TestSupport
import Testing

/// The cause that `quern diff` names for documents in archives, for parts of documents, for duplicates and for documents of one id.
@Suite struct DiffCauseTests {
    /// A project whose pipeline cleans in this way.
    private func project(_ cleaners: String) throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        try write(cleaners, to: directory)
        return directory
    }

    private func write(_ cleaners: String, to directory: TemporaryDirectory) throws {
        try directory.write(
            "p.yaml",
            "quern: 1\nname: p\ninputs: [in/*]\nstages:\n  - parse: jsonl\n\(cleaners)  - export: jsonl\n"
        )
    }

    private static func length(_ words: Int) -> String {
        "  - clean: length\n    min_words: \(words)\n"
    }

    private static func lines(_ documents: (id: String, text: String)...) -> String {
        documents.map { "{\"id\": \"\($0.id)\", \"text\": \"\($0.text)\"}\n" }.joined()
    }

    private static let few = "The mill stands."
    private static let many = "The mill by the river grinds rice and tea."

    private func run(_ directory: TemporaryDirectory, _ name: String) throws {
        let run = try QuernProcess.run(["run", "p.yaml", "--out", name], in: directory.path)
        #expect(run.status == 0, "\(run.errors)")
    }

    /// What is said of each document that differs, by id: how it ends, and the cause.
    private func differences(
        _ directory: TemporaryDirectory, _ old: String = "a", _ new: String = "b"
    ) throws -> [String: String] {
        let told = try QuernProcess.run(["diff", old, new, "--format", "json"], in: directory.path)
        #expect(told.status == 4, "\(told.errors)")
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [String: Any])
        let documents = try #require(answer["documents"] as? [String: Any], "\(told.output)")
        var differences: [String: String] = [:]
        for sort in ["added", "removed", "changed"] {
            let list = try #require(
                (documents[sort] as? [String: Any])?["documents"] as? [[String: Any]])
            for item in list {
                let id = try #require(item["id"] as? String)
                let cause = try #require(item["cause"] as? [String: String])
                let end = (item["end"] as? [String: String]).map {
                    " (\($0["outcome"] ?? ""), by '\($0["stage"] ?? "")')"
                }
                #expect(differences[id] == nil, "\(id) is listed twice")
                differences[id] = "\(sort)\(end ?? ""): \(cause["text"] ?? "")"
            }
        }
        return differences
    }

    // MARK: Archives

    @Test func membersOfArchivesThatAreTheSame() throws {
        let directory = try project(Self.length(1))
        let two = { (name: String) in
            Array(Self.lines((name + "1", Self.few), (name + "2", Self.many)).utf8)
        }
        try directory.write("in/g.jsonl.gz", Data(Packed.gzip(two("g"))))
        try directory.write("in/s.jsonl.zst", Data(Packed.zstd(two("s"))))
        let inner = Packed.gzip(two("i"))
        try directory.write(
            "in/z.zip", Data(Packed.zip([("m/z.jsonl", two("z")), ("i.jsonl.gz", inner)])))
        try run(directory, "a")
        try write(Self.length(5), to: directory)
        try run(directory, "b")
        let gone =
            "removed (dropped: fewer than 5 words (3 words), by 'clean: length'): 'clean: length': min_words: 1 → 5"
        #expect(
            try differences(directory) == ["g1": gone, "s1": gone, "z1": gone, "i1": gone])
        let back =
            "added (dropped: fewer than 5 words (3 words), by 'clean: length'): 'clean: length': min_words: 5 → 1"
        #expect(
            try differences(directory, "b", "a")
                == ["g1": back, "s1": back, "z1": back, "i1": back])
        // What has changed since is the archive.
        try directory.write("in/g.jsonl.gz", Data(Packed.gzip(two("n"))))
        #expect(
            try differences(directory)["g1"]
                == "removed: one of the stages that differ: 'clean: length' (not checked: 'in/g.jsonl.gz' has changed since the runs)"
        )
    }

    @Test func membersOfArchivesThatChanged() throws {
        let directory = try project(Self.length(1))
        let member = { (id: String, text: String) in
            (name: id + ".jsonl", bytes: Array(Self.lines((id, text)).utf8))
        }
        try directory.write(
            "in/z.zip",
            Data(Packed.zip([member("same", Self.few), member("other", Self.many)])))
        try directory.write("in/gone.zip", Data(Packed.zip([member("gone", Self.many)])))
        try run(directory, "a")
        try write(Self.length(3), to: directory)
        try directory.write(
            "in/z.zip",
            Data(
                Packed.zip([
                    member("same", Self.few), member("other", Self.many + " And oil."),
                    member("more", Self.many),
                ])))
        try FileManager.default.removeItem(atPath: directory.file("in/gone.zip"))
        try directory.write("in/new.zip", Data(Packed.zip([member("new", Self.many)])))
        try run(directory, "b")
        #expect(
            try differences(directory) == [
                "other": "changed: the input 'in/z.zip' changed",
                "more": "added: the input 'in/z.zip' changed",
                "new": "added: the input 'in/new.zip' is new",
                "gone": "removed: the input 'in/gone.zip' is gone",
            ])
        // Its archive changed, but its own member did not: the stage is the cause.
        try write(Self.length(4), to: directory)
        try run(directory, "b")
        #expect(
            try differences(directory)["same"]
                == "removed (dropped: fewer than 4 words (3 words), by 'clean: length'): 'clean: length': min_words: 1 → 4"
        )
    }

    // MARK: Parts

    private static let chunk = "  - clean: chunk\n    by: sentences\n"

    @Test func partsOfADocumentThatWasDropped() throws {
        let directory = try project(Self.length(5) + Self.chunk)
        try directory.write(
            "in/a.jsonl",
            Self.lines(("s", "The mill grinds. It grinds rice."), ("l", Self.many + " " + Self.few))
        )
        try run(directory, "a")
        try write(Self.length(10) + Self.chunk, to: directory)
        try run(directory, "b")
        let gone =
            "removed (dropped as part of s: fewer than 10 words (6 words), by 'clean: length'): 'clean: length': min_words: 5 → 10"
        #expect(try differences(directory) == ["s#1": gone, "s#2": gone])
        #expect(
            try QuernProcess.run(["diff", "b", "a"], in: directory.path).output.hasSuffix(
                """
                  + s#2  (no title)  in/a.jsonl
                      was dropped as part of s: fewer than 10 words (6 words), by 'clean: length'
                      cause: 'clean: length': min_words: 10 → 5

                """))
    }

    @Test func partsBehindASample() throws {
        func cleaners(_ words: Int, _ count: Int) -> String {
            Self.length(words) + "  - clean: sample\n    count: \(count)\n" + Self.chunk
        }
        let directory = try project(cleaners(1, 9))
        try directory.write(
            "in/a.jsonl", Self.lines(("s", "It grinds. It does."), ("l", Self.many)))
        try run(directory, "a")
        try write(cleaners(5, 9), to: directory)
        try run(directory, "b")
        let gone =
            "removed (dropped as part of s: fewer than 5 words (4 words), by 'clean: length'): 'clean: length': min_words: 1 → 5"
        #expect(try differences(directory) == ["s#1": gone, "s#2": gone])
        try write(cleaners(1, 0), to: directory)
        try run(directory, "b")
        #expect(
            try differences(directory)["s#2"]
                == "removed (dropped as part of s: not in the sample, by 'clean: sample'): 'clean: sample': count: 9 → 0"
        )
        // Who is in the sample depends on who else is there.
        try write(cleaners(1, 1), to: directory)
        try run(directory, "a")
        let isShort = try directory.text("a/documents.jsonl").contains("s#1")
        try write(
            isShort
                ? cleaners(5, 1)
                : "  - clean: drop\n    where: words > 5\n" + cleaners(1, 1), to: directory)
        try run(directory, "b")
        #expect(
            try differences(directory)[isShort ? "l#1" : "s#1"]
                == "added (dropped as part of \(isShort ? "l" : "s"): not in the sample, by 'clean: sample'): 'clean: sample' decides by a survey of the corpus, and the corpus is another one"
        )
    }

    @Test func partsThatAreMadeOtherwise() throws {
        let directory = try project(Self.chunk)
        try directory.write("in/a.jsonl", Self.lines(("d", "One mill. Two mills. Three mills.")))
        try run(directory, "a")
        try write(Self.chunk + "    size: 2\n", to: directory)
        try run(directory, "b")
        let found = try differences(directory)
        #expect(
            found["d#3"]
                == "removed (not among the parts of d, by 'clean: chunk'): 'clean: chunk': size: 1 → 2"
        )
        #expect(found["d#1"] == "changed: 'clean: chunk': size: 1 → 2")
        try write("", to: directory)
        try run(directory, "c")
        #expect(
            try differences(directory, "b", "c") == [
                "d#1": "removed: 'clean: chunk' was removed",
                "d#2": "removed: 'clean: chunk' was removed",
                "d": "added (divided into parts, by 'clean: chunk'): 'clean: chunk' was removed",
            ])
    }

    // MARK: Surveys

    private func dated(_ id: String, _ day: Int, _ text: String) -> String {
        "{\"id\":\"\(id)\",\"date\":\"2024-01-0\(day)\",\"text\":\"\(text)\"}\n"
    }

    private static let duplicates =
        "  - clean: duplicates\n    by: text\n    keep: earliest\n"

    @Test func aDuplicateWhoseSurvivorChanged() throws {
        let directory = try project(Self.duplicates)
        try directory.write(
            "in/a.jsonl", dated("z", 1, "Other.") + dated("old", 1, Self.many))
        try directory.write("in/b.jsonl", dated("new", 2, Self.many))
        try run(directory, "a")
        try directory.write(
            "in/a.jsonl", dated("z", 1, "Others.") + dated("old", 1, Self.few))
        try run(directory, "b")
        let survivor =
            "its survivor changed: 'clean: duplicates' merged it into old, and keeps it now"
        let changed = "changed: the input 'in/a.jsonl' changed"
        #expect(
            try differences(directory) == [
                "new":
                    "added (merged: the same text, in favour of old, by 'clean: duplicates'): \(survivor)",
                "old": changed, "z": changed,
            ])
        // Where nothing of the old run is lost, its own decision is read from its stages.
        try directory.write("in/a.jsonl", dated("old", 1, Self.many))
        try run(directory, "a")
        let text = try directory.text("p.yaml")
        try directory.write("p.yaml", text.replacing("in/*", with: "in/b*"))
        try run(directory, "b")
        #expect(
            try differences(directory)["new"]
                == "added (merged: the same text, in favour of old, by 'clean: duplicates'): \(survivor)"
        )
    }

    @Test func otherDecisionsAboutAChangedCorpus() throws {
        let directory = try project(Self.duplicates)
        try directory.write("in/a.jsonl", dated("old", 1, Self.many))
        try directory.write("in/b.jsonl", dated("new", 2, Self.many))
        try directory.write("in/c.jsonl", dated("alone", 3, "The dam holds."))
        try run(directory, "a")
        // Nobody is merged into the one any more; another one is merged now.
        try directory.write("in/b.jsonl", dated("new", 2, "The dam holds."))
        try run(directory, "b")
        let survey =
            "'clean: duplicates' decides by a survey of the corpus, and the corpus is another one"
        #expect(
            try differences(directory) == [
                "old": "changed: \(survey)",
                "new": "added: the input 'in/b.jsonl' changed",
                "alone":
                    "removed (merged: the same text, in favour of new, by 'clean: duplicates'): \(survey)",
            ])
        // A stage has a part in it besides.
        try write(
            Self.duplicates + "  - clean: replace\n    rules: [{text: mill, with: sluice}]\n",
            to: directory)
        try run(directory, "b")
        let found = try differences(directory)
        #expect(found["old"] == "changed: \(survey); and 'clean: replace' was added")
        // What the second run had is gone as well.
        try directory.write("in/b.jsonl", dated("new", 2, Self.many))
        try directory.write("in/a.jsonl", dated("old", 1, "The dam holds."))
        #expect(
            try differences(directory)["alone"]
                == "removed: a survey of the corpus, or one of the stages that differ: 'clean: replace' (not checked: inputs have changed since the runs)"
        )
    }

    // MARK: Documents of one id

    @Test func documentsOfOneIDArePairedByPlace() throws {
        let directory = try project(Self.length(1))
        try directory.write("in/d.jsonl", Self.lines(("x", Self.few), ("x", Self.many)))
        try run(directory, "a")
        try write(Self.length(5), to: directory)
        try run(directory, "b")
        let told = try QuernProcess.run(["diff", "a", "b"], in: directory.path).output
        #expect(
            told.hasSuffix(
                """
                documents: 1 the same, 0 added, 1 removed, 0 changed

                  - x  (no title)  in/d.jsonl
                      dropped: fewer than 5 words (3 words), by 'clean: length'
                      cause: 'clean: length': min_words: 1 → 5

                """), "\(told)")
        // One of each run, but not the same one.
        try write("  - clean: length\n    max_words: 5\n", to: directory)
        try run(directory, "c")
        let other = try QuernProcess.run(["diff", "b", "c"], in: directory.path).output
        #expect(other.contains("documents: 0 the same, 1 added, 1 removed, 0 changed"), "\(other)")
        #expect(!other.contains("not explained"), "\(other)")
    }

    @Test func documentsOfOneIDArePairedByContentWherePlacesMoved() throws {
        let directory = try project(Self.length(1))
        try directory.write(
            "in/d.jsonl", Self.lines(("x", Self.few), ("x", Self.many), ("x", "The dam holds.")))
        try run(directory, "a")
        try directory.write(
            "in/d.jsonl",
            Self.lines(
                ("x", "A new one"), ("x", Self.many), ("x", "The dam held."), ("x", Self.few)
            ))
        try run(directory, "b")
        let told = try QuernProcess.run(["diff", "a", "b"], in: directory.path).output
        #expect(
            told.contains("documents: 2 the same, 1 added, 0 removed, 1 changed"), "\(told)")
    }
}

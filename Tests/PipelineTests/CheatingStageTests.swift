import Foundation
import TestSupport
import Testing

/// Promise 6: what a stage may not do costs the document on which it does it, and leaves no trace.
@Suite struct CheatingStageTests {
    private func run(
        _ fault: String, kind: String = "clean: planted"
    ) throws -> PlantedCorpus.Outcome {
        let corpus = try PlantedCorpus(
            documents: 20, bad: 2, stages: ["parse: jsonl", "\(kind) @", "export: jsonl"])
        return try corpus.run("fault: \(fault)")
    }

    @Test(arguments: [
        (
            "tag: planted", "undeclared_layer",
            "it writes the layer 'secret', which it does not declare"
        ),
        (
            "tag: planted", "annotation_outside",
            "the annotation 29..39 of layer 'planted' lies outside the text of 29 bytes or cuts a character"
        ),
        ("clean: planted", "edit_outside", "an edit reaches beyond the end of the text"),
        ("clean: planted", "error", "planted"),
    ])
    func areQuarantined(kind: String, fault: String, error: String) throws {
        let run = try run(fault, kind: kind)
        #expect(run.status == 3, "\(run.errors)")
        let lines = (run.files["quarantine.jsonl"] ?? "").split(separator: "\n")
        #expect(lines.count == 2)
        #expect(
            lines.first?.hasPrefix(
                #"{"stage":"\#(kind)","error":"\#(error)","resource":"in/a.jsonl","line":6,"#)
                == true,
            "\(lines.first ?? "")")
        // The document as the stage was given it, although it had cut off a letter before.
        #expect(lines.first?.contains(#""text":"PLANTED and flour"#) == true)
        #expect(run.files["documents.jsonl"]?.split(separator: "\n").count == 18)
    }

    /// What was counted and edited before a stage failed did not happen.
    @Test func aFailureLeavesNoCounts() throws {
        let good = try run("none")
        let bad = try run("error")
        let goodRecord = good.files["run.json"] ?? ""
        let badRecord = bad.files["run.json"] ?? ""
        #expect(goodRecord.contains(#""counts":{"documents seen":20,"marked documents seen":2}"#))
        #expect(
            goodRecord.contains(#""planted-rule":{"edits":2,"documents":2,"bytes_removed":2}"#),
            "\(goodRecord)")
        #expect(badRecord.contains(#""counts":{"documents seen":18}"#), "\(badRecord)")
        #expect(!badRecord.contains("planted-rule"))
    }

    /// A divider that fails after it has said where the parts lie gives its parts to no other document.
    @Test func aFailureLeavesNoParts() throws {
        let run = try run("score_twice", kind: "clean: planted_halves")
        #expect(run.status == 3, "\(run.errors)")
        let quarantine = run.files["quarantine.jsonl"] ?? ""
        #expect(quarantine.contains(#""error":"it scores 'length' twice""#), "\(quarantine)")
        let documents = run.files["documents.jsonl"] ?? ""
        #expect(documents.split(separator: "\n").count == 36)
        #expect(!documents.contains("PLANTED"), "\(documents)")
        let wholes = Set(
            documents.split(separator: "\n").compactMap { line in
                line.firstRange(of: #""part_of":""#).map {
                    line[$0.upperBound...].prefix { $0 != "\"" }
                }
            })
        #expect(wholes.count == 18, "\(documents)")
    }

    @Test func aBadRecordLeavesNoCounts() throws {
        let corpus = try PlantedCorpus(
            documents: 20, bad: 2, stages: ["parse: planted @", "export: jsonl"])
        let run = try corpus.run("fault: error")
        let record = run.files["run.json"] ?? ""
        #expect(
            record.contains(#""quarantined":2,"records":20,"counts":{"lines seen":18}"#),
            "\(record)")
    }

    @Test func unreadRecordsAreRecords() throws {
        let corpus = try PlantedCorpus(
            documents: 20, bad: 0, stages: ["parse: jsonl", "export: jsonl"])
        try corpus.directory.write(
            "in/b.jsonl", "{\"text\":\"" + String(repeating: "x", count: 9_000_000) + "\"}\n")
        try corpus.write([])
        let run = try corpus.runAgain(["--no-store", "--memory", "64MiB"])
        #expect(run.status == 3)
        let record = run.files["run.json"] ?? ""
        #expect(record.contains(#""quarantined":1,"records":21"#), "\(record)")
    }

    /// A stage sees the layers that it declares, and no others.
    @Test func undeclaredLayersAreNotSeen() throws {
        let corpus = try PlantedCorpus(
            documents: 3, bad: 0,
            stages: [
                "parse: jsonl", "tag: planted", "tag: planted_peek @", "clean: planted",
                "export: jsonl",
            ])
        let hidden = try corpus.run("peek: planted")
        let documents = hidden.files["documents.jsonl"] ?? ""
        #expect(documents.contains(#""peeked":0"#), "\(documents) \(hidden.errors)")
        #expect(documents.contains(#""planted":[{"start":0,"end":1"#), "the layer is still there")
    }
}

import Foundation
import QuernTesting
import TestSupport

@testable import ExportReport
@testable import Quern

/// Invented documents, and a page about them.
struct ReportFixture {
    static func documents() throws -> [Document] {
        try (0..<12).map { index in
            var document = Document.sample(
                "Larkholm builds robots.\nAda Reyes said so in Larkholm.", id: "doc-\(index)",
                metadata: [
                    "title": .string("Title \(index)"),
                    "date": .string("2024-\(index < 6 ? "09" : "11")-0\(index % 6 + 1)"),
                    "source": index % 3 == 0 ? "Larkholm Post" : "Xandria Daily",
                ])
            if index == 3 { document.metadata["date"] = "last week" }
            if index == 4 { document.metadata["title"] = nil }
            try document.annotate(
                "gazetteer",
                [
                    Annotation(0..<8, label: "city", id: "larkholm"),
                    Annotation(
                        16..<22, label: "concept", id: "robots", attributes: ["name": "robotics"]),
                    Annotation(45..<53, label: "city", id: "larkholm"),
                ])
            try document.annotate("people", [Annotation(24..<33, label: "", id: "ada_reyes")])
            try document.annotate("quantities", [Annotation(0..<3)])
            return document
        }
    }

    static func dropped() -> [DroppedDocument] {
        let origin = Document.sample("").origin
        return (0..<7).map { index in
            DroppedDocument(
                id: DocumentID("short-\(index)"), origin: origin, title: "Short \(index)",
                stage: "clean: length",
                reason: "fewer than 5 words", detail: "\(index) words", survivor: nil)
        } + [
            DroppedDocument(
                id: DocumentID("twin"), origin: origin, title: nil, stage: "clean: duplicates",
                reason: "same text",
                detail: "", survivor: DocumentID("doc-1"))
        ]
    }

    static func ledger() -> Ledger {
        var ledger = Ledger(stages: [
            ("parse: text", .parse), ("clean: length", .clean), ("clean: duplicates", .clean),
            ("export: report", .export),
        ])
        ledger.rows[0].records = 22
        ledger.rows[0].documentsIn = 22
        ledger.rows[0].documentsOut = 20
        ledger.rows[0].quarantined = 2
        ledger.rows[1].documentsIn = 20
        ledger.rows[1].documentsOut = 13
        ledger.rows[1].dropped = ["fewer than 5 words": 7]
        ledger.rows[2].documentsIn = 13
        ledger.rows[2].documentsOut = 12
        ledger.rows[2].merged = 1
        var tally = Ledger.EditTally(reason: "Consent banners are no text.")
        tally.edits = 3
        tally.bytesRemoved = 12_345
        tally.documents = 2
        tally.examples = [.init(document: DocumentID("doc-1"), text: "Accept <b>all</b>\ncookies")]
        ledger.rows[1].edits = ["cookie-consent": tally]
        ledger.rows[3].documentsIn = 12
        ledger.rows[3].documentsOut = 12
        return ledger
    }

    /// The page about slices of documents.
    static func page(
        _ slices: [[Document]], dropped: [DroppedDocument] = [],
        ledger: Ledger = Ledger(stages: []),
        description: String? = nil, _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> String {
        let folder = try TemporaryDirectory()
        let stage = try StageHarness(ReportExporter.self, parameters).stage
        let staging = try StagingDirectory(runDirectory: folder.file("run"))
        let context = OutputContext(
            pipeline: "larkholm", pipelineDescription: description,
            stages: ledger.rows.map { .init(kind: $0.kind, name: $0.stage, label: $0.stage) },
            ledger: ledger,
            directory: staging)
        var output = try stage.open(in: context)
        for (index, slice) in slices.enumerated() {
            // Dropped documents come with their slices, here with the first.
            stage.add(
                stage.partial(
                    of: FoldSlice(documents: slice, dropped: index == 0 ? dropped : []),
                    in: StageContext(label: "export: report")), to: &output)
        }
        try stage.finish(output, in: context)
        _ = try staging.finishFiles()
        try staging.publish(last: "run.json", replacing: [])
        return try folder.text("run/report.html")
    }
}

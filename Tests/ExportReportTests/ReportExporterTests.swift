import Foundation
import QuernTesting
import Testing

@testable import ExportReport
@testable import Quern

@Suite struct ReportExporterTests {
    private func whole() throws -> String {
        try ReportFixture.page(
            [ReportFixture.documents()], dropped: ReportFixture.dropped(),
            ledger: ReportFixture.ledger(),
            description: "What Larkholm builds.")
    }

    @Test func saysWhatIsInTheCorpus() throws {
        let page = try whole()
        for part in [
            "<title>larkholm – corpus report</title>", "What Larkholm builds.",
            "<dt>documents</dt><dd>12</dd>", "<dt>dates</dt><dd>2024-09-01 – 2024-11-06</dd>",
            "<dt>sources</dt><dd>2</dd>", "<dt>of text removed</dt><dd>12.3 kB</dd>",
            "<dt>documents dropped</dt><dd>8</dd>",
            "Documents per month, at most 6; 1 without a date is not shown.",
            "<title>2024-09: 5</title>",
            "<tr><th scope=\"row\">2024-10</th><td class=\"n\">0</td></tr>",
            // Concepts: the lexicon's name, months, documents, mentions.
            "<th scope=\"colgroup\" colspan=\"3\" class=\"p\">2024</th>",
            "<th scope=\"col\" class=\"p\">Sep</th>",
            "<tr><th scope=\"row\"><bdi>robotics</bdi></th><td class=\"h5\">5</td><td class=\"h0\"><span class=\"unseen\">0</span><span class=\"zero\" aria-hidden=\"true\">·</span></td>"
                + "<td class=\"h5\">6</td><td class=\"n\">12</td><td class=\"n\">12</td></tr>",
            "<strong>People</strong>", "<bdi>Ada Reyes</bdi>", "<strong>Places</strong>",
            "<bdi>Larkholm</bdi>",
            "<td class=\"n\">12</td><td class=\"n\">24</td>", "<bdi>Xandria Daily</bdi>",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        // Without ids, quantities name nothing.
        #expect(!page.contains("Quantities"))
    }

    @Test func saysWhatBecameOfEverything() throws {
        let page = try whole()
        for part in [
            "The ledger balances:",
            "<tr><th scope=\"row\">parse: text</th><td class=\"n\">22</td><td class=\"n\">20</td><td class=\"n none\">0</td><td class=\"n none\">0</td><td class=\"n\">2</td><td class=\"notes\">22 records</td></tr>",
            "<code>cookie-consent</code> <span class=\"reason\"><bdi>Consent banners are no text.</bdi></span>",
            "<summary>1 example</summary>",
            "<q><bdi>Accept &lt;b&gt;all&lt;/b&gt; cookies</bdi></q> <span class=\"id\">doc-1</span>",
            "<h3><bdi>fewer than 5 words</bdi></h3>",
            "7 documents, by <code>clean: length</code>; the first 5:",
            "<bdi>Short 4</bdi> <span class=\"id\">short-4</span> — 4 words",
            "<h3><bdi>merged: same text</bdi></h3>",
            "<bdi>(no title)</bdi> <span class=\"id\">twin</span>; stands for it: <span class=\"id\">doc-1</span>",
            "<li>2 documents by <code>parse: text</code></li>",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(!page.contains("Short 5"))
        var ledger = ReportFixture.ledger()
        ledger.rows[1].documentsOut -= 1
        #expect(
            try ReportFixture.page([[]], ledger: ledger).contains("The ledger does not balance:"))
    }

    @Test func listsDocumentsUpToALimit() throws {
        let documents = try ReportFixture.documents()
        let page = try ReportFixture.page(
            [Array(documents[..<2]), Array(documents[2...])], [("documents", 5)])
        #expect(
            page.contains("The first 5 of 12, in the order of the corpus; 7 more are not listed."))
        #expect(page.contains("Title 3") && page.contains("<h3><bdi>(no title)</bdi></h3>"))
        #expect(!page.contains("Title 5"))
        #expect(
            try ReportFixture.page([documents], [("title", "A heading"), ("documents", 0)])
                .contains("<h1><bdi>A heading</bdi></h1>"))
    }

    @Test func sliceBoundariesLeaveNoTrace() throws {
        let documents = try ReportFixture.documents()
        func page(_ slices: [[Document]]) throws -> String {
            try ReportFixture.page(
                slices, dropped: ReportFixture.dropped(), ledger: ReportFixture.ledger())
        }
        let whole = try page([documents])
        #expect(try page([[]] + documents.map { [$0] }) == whole)
        #expect(try page([Array(documents[..<5]), [], Array(documents[5...])]) == whole)
    }

    @Test func emptyAndBareCorpora() throws {
        let empty = try ReportFixture.page([[]])
        #expect(empty.contains("The corpus is empty."))
        let bare = try ReportFixture.page([[.sample(""), .sample("x")]])
        for part in [
            "id=\"when\"", "id=\"what\"", "id=\"who\"", "id=\"sources\"", "id=\"dropped\"",
        ] {
            #expect(!empty.contains(part) && !bare.contains(part))
        }
        for page in [empty, bare] { #expect(Markup(page).problems == []) }
    }

    @Test func choosesLayers() throws {
        let documents = try ReportFixture.documents()
        let page = try ReportFixture.page([documents], [("annotations", ["quantities"])])
        #expect(page.contains("<strong>Quantities</strong>") && page.contains("<bdi>Lar</bdi>"))
        #expect(!page.contains("robotics"))
        #expect(
            try StageHarness(ReportExporter.self, [("annotations", ["quantities"])]).stage.layers
                .reads == ["quantities"])
        #expect(
            !(try ReportFixture.page([documents], [("annotations", "none")]).contains("id=\"what\""))
        )
    }

    @Test func hostileTextStaysText() throws {
        let attacks = [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'\u{301} onclick='x",
            "\"\u{301} onmouseover=\"x",
            "<\u{338}script>", "{{title}}", "{{{style}}}", "</style><b>", "&lt;", "\u{202E}evil",
            "\0\u{1B}[31m", "<!--", "]]>",
        ]
        let documents = try attacks.map { attack in
            var document = Document.sample(
                "\(attack) text", id: attack, resource: attack,
                metadata: [
                    "title": .string(attack), "source": .string(attack), "date": .string(attack),
                ])
            try document.annotate(
                "people", [Annotation(0..<attack.utf8.count, label: attack, id: attack)])
            try document.annotate(
                attack, [Annotation(0..<attack.utf8.count, label: "", id: attack)])
            return document
        }
        var ledger = ReportFixture.ledger()
        for attack in attacks {
            ledger.rows[1].edits[attack] = Ledger.EditTally(
                reason: attack, examples: [.init(document: DocumentID(attack), text: attack)])
            ledger.rows[1].counts[attack] = 1
        }
        let dropped = attacks.map {
            DroppedDocument(
                id: DocumentID($0), origin: documents[0].origin, title: $0, stage: "clean: length",
                reason: "fewer than 5 words", detail: $0, survivor: DocumentID($0))
        }
        let page = try ReportFixture.page(
            [documents], dropped: dropped, ledger: ledger, description: attacks.joined())
        #expect(Markup(page).problems == [])
        #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        // As many tags of each kind as a page has whose texts are harmless.
        #expect(page.components(separatedBy: "<script").count == 1)
        #expect(page.components(separatedBy: "<img").count == 1)
        #expect(page.components(separatedBy: "</style").count == 2)
    }

    @Test func standsAlone() throws {
        let page = try whole()
        for part in ["<script", " src=", "http://", "https://", "@import", "url(", "<link"] {
            #expect(!page.contains(part))
        }
        #expect(Markup(page).problems == [])
    }

    /// The look at markup would see what it is there for.
    @Test func markupProblemsAreSeen() throws {
        let page = try whole()
        for (good, bad) in [
            ("<bdi>robotics</bdi>", "<bdi>robotics"), ("<bdi>robotics", "<bdi><i>robotics"),
            ("class=\"h5\"", "class=\"h5\"\" onx=\"\""),
            ("<bdi>robotics", "<bdi>a > b"), ("id=\"what\"", "id=\"when\""),
            ("<th scope=\"row\">2024-10", "<th>2024-10"),
            ("<main ", "<div "),
        ] {
            let broken = page.replacingOccurrences(of: good, with: bad)
            #expect(broken != page && Markup(broken).problems != [], "\(bad)")
        }
    }
}

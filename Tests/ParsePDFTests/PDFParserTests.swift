import ParsePDF
import Quern
import QuernTesting
import TestSupport
import Testing

/// The text layer of PDF files, and what is said of files that have none.
@Suite struct PDFParserTests {
    /// A file of pages with one line each, with a table of its objects.
    ///
    /// - Parameter damaged: the pages that say of their drawing that it is compressed, which it is not.
    static func file(
        _ pages: [String], info: String = "", trailer: String = "", damaged: Set<Int> = []
    ) -> [UInt8] {
        var objects: [String] = [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[\(pages.indices.map { "\(5 + 2 * $0) 0 R" }.joined(separator: " "))]/Count \(pages.count)>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            "<<\(info)>>",
        ]
        for (index, page) in pages.enumerated() {
            let drawing =
                page.isEmpty ? "0 0 m 10 10 l S" : "BT /F1 12 Tf 20 100 Td (\(page)) Tj ET"
            objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Resources<</Font<</F1 3 0 R>>>>/Contents \(6 + 2 * index) 0 R>>"
            )
            let filter = damaged.contains(index) ? "/Filter/FlateDecode" : ""
            objects.append(
                "<</Length \(drawing.utf8.count)\(filter)>>stream\n\(drawing)\nendstream")
        }
        var text = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(text.utf8.count)
            text += "\(index + 1) 0 obj\(object)\nendobj\n"
        }
        let table = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places {
            let digits = String(place)
            text += String(repeating: "0", count: 10 - digits.utf8.count) + digits + " 00000 n \n"
        }
        text +=
            "trailer<</Size \(objects.count + 1)/Root 1 0 R/Info 4 0 R\(trailer)>>\nstartxref\n\(table)\n%%EOF\n"
        return Array(text.utf8)
    }

    static func parse(
        _ bytes: [UInt8], _ parameters: [(String, Metadata.Value)] = []
    ) throws -> Document? {
        try StageHarness(PDFParser.self, parameters.map { (name: $0.0, value: $0.1) })
            .parse(bytes, name: "a.pdf").first
    }

    static func problem(
        _ bytes: [UInt8], _ parameters: [(String, Metadata.Value)] = []
    ) -> String {
        do {
            _ = try parse(bytes, parameters)
            return ""
        } catch { return "\(error)" }
    }

    @Test func pagesWithTheirNumbers() throws {
        let bytes = Self.file(
            ["The mill.", "", "Grinds rice.", "And tea."],
            info:
                "/Title(A mill)/Author(Ada Lind)/CreationDate(D:20240904101500+02'00')/Producer(by hand)"
        )
        let parsed = try StageHarness(PDFParser.self).parseCounting(bytes, name: "a.pdf")
        let document = try #require(parsed.documents.first)
        #expect(parsed.counts == ["pages without text": 1])
        #expect(document.text == "The mill.\n\nGrinds rice.\n\nAnd tea.")
        let pages = document.annotations["pages"]
        #expect(pages.map(\.label) == ["1", "3", "4"])
        #expect(
            pages.map { document.text(in: $0.range) } == ["The mill.", "Grinds rice.", "And tea."])
        #expect(pages[1].attributes["number"] == 3)
        #expect(document.metadata.title == "A mill" && document.metadata.authors == ["Ada Lind"])
        #expect(document.metadata.date == "2024-09-04")
        let facts = document.metadata["pdf"]?.record
        #expect(
            facts?["pages"] == 4 && facts?["producer"] == "by hand" && facts?["version"] == "1.4")
        // The address of every character is the file.
        #expect(document.sourceRange(of: 3..<4) == 0..<bytes.count)
    }

    /// What is wrong with a file that is read all the same is told and counted.
    @Test func damagedPages() throws {
        let pages = ["The mill.", "Grinds rice.", "And tea."]
        let harness = try StageHarness(PDFParser.self)
        let whole = try harness.parseCounting(Self.file(pages), name: "a.pdf")
        #expect(whole.documents.first?.metadata["pdf"]?.record?["errors"] == nil)
        #expect(whole.counts["files read with errors"] == nil)
        let damaged = try harness.parseCounting(
            Self.file(pages, damaged: [1]), name: "a.pdf")
        let document = try #require(damaged.documents.first)
        #expect(document.text == "The mill.\n\nAnd tea.")
        let facts = document.metadata["pdf"]?.record
        let errors = try #require(facts?["errors"]?.list)
        #expect(facts?["pages"] == 3 && (1...8).contains(errors.count))
        #expect(errors.contains { $0.plainText.hasSuffix("in flate stream") }, "\(errors)")
        #expect(damaged.counts["files read with errors"] == 1)
    }

    /// A day that does not exist is no date; what the file says stays.
    @Test(arguments: [
        ("20240904101500Z", "2024-09-04" as String?), ("20249999999999Z", nil),
        ("20240230101500Z", nil),
    ]) func days(created: String, date: String?) throws {
        let found = try StageHarness(PDFParser.self).parseCounting(
            Self.file(["x"], info: "/CreationDate(D:\(created))"), name: "a.pdf")
        let metadata = try #require(found.documents.first).metadata
        #expect(metadata.date == date)
        #expect(metadata["pdf"]?.record?["created"] != nil)
        #expect(
            found.counts["dates that are no day, month or year"] == (date == nil ? 1 : nil),
            "\(found.counts)")
    }

    @Test func noPages() {
        #expect(Self.problem(Self.file([])) == "has no pages, or is damaged so that none is found")
    }

    @Test func whatCannotBeRead() {
        #expect(
            Self.problem(Self.file(["", ""]))
                == "has no text layer: its 2 pages hold images only; have its characters recognised first"
        )
        #expect(
            Self.problem(Self.file([""])).hasPrefix("has no text layer: its page holds images only")
        )
        #expect(Self.problem(Array("tea".utf8)) == "is no PDF: it does not begin with '%PDF-'")
        #expect(Self.problem(Array("%PDF-1.4\ntea".utf8)).hasPrefix("is damaged: "))
        // A standard security handler whose key fits nothing.
        let locked = Self.file(
            ["The mill."],
            trailer:
                "/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O(\(String(repeating: "x", count: 32)))/U(\(String(repeating: "y", count: 32)))>>/ID[(a)(b)]"
        )
        #expect(Self.problem(locked) == "is encrypted, and opens with a password only")
    }

    @Test func limits() {
        let page = Self.file([String](repeating: "Tea and rice and milk.", count: 60))
        #expect(
            Self.problem(page, [("limit", 1000)])
                == "it holds more than 1000 bytes of text; raise 'limit'")
        #if os(Linux)
            #expect(
                Self.problem(Self.file(["The mill."]), [("memory", 1_048_576)]).contains(
                    "pdftotext"))
        #endif
    }

    @Test func theVersionIsAskedFor() {
        #expect(
            Self.problem(Self.file(["x"]), [("poppler", "0.1")]).contains(
                "needs version 0.1 of poppler, and version "))
    }
}

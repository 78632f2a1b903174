import Foundation
import TestSupport
import Testing

/// What pages become, as `expected.json` of the customer and of this project says it: the title and
/// so on, the lines of the file that are text, and everything else gone.
struct ExpectedPages: Decodable {
    struct Page: Decodable {
        struct Dateline: Decodable, Equatable {
            var place: String
            var date: String?
        }
        var title: String
        var date: String?
        var time: String?
        var agency: String?
        var dateline: Dateline?
        var language: String
        var body: [Int]
        var captions: [Int]
        var photographers: [String]?
        var authors: [String]
        var speakers: [String: [Int]]?
    }
    var documents: [String: Page]

    init(_ path: String) throws {
        self = try JSONDecoder().decode(
            Self.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    }
}

/// A document of `export: jsonl`.
struct ExportedPage: Decodable {
    struct Metadata: Decodable {
        var title: String?
        var date: String?
        var dateRule: String?
        var time: String?
        var agency: String?
        var dateline: ExpectedPages.Page.Dateline?
        var language: String?
        var captions: [String]?
        var photographers: [String]?
        var authors: [String]?
    }
    struct Annotation: Decodable {
        var text: String
        var label: String?
    }
    struct Origin: Decodable { var resource: String }
    var text: String
    var metadata: Metadata
    var annotations: [String: [Annotation]]
    var origin: Origin

    /// What the parser and the cleaning chain of the flagship pipeline make of files, by file name.
    static func cleaned(_ inputs: String) throws -> [String: ExportedPage] {
        let directory = try TemporaryDirectory()
        try directory.write(
            "clean.yaml",
            """
            quern: 1
            name: clean
            inputs:
              - path: \(inputs)
            stages:
              - parse: news
                rules: \(Project.root)/pipelines/rules/news-lines.yaml
              - use: \(Project.root)/pipelines/common/web-news.yaml
                with: { min_words: 5 }
              - export: jsonl
            """)
        let run = try QuernProcess.run(["run", "clean.yaml", "--out", "out"], in: directory.path)
        // Pages that are no text are quarantined, and empty ones give no document.
        #expect(run.status == 0 || run.status == 3, "\(run.errors)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        var pages: [String: ExportedPage] = [:]
        for line in try directory.text("out/documents.jsonl").split(separator: "\n") {
            let page = try decoder.decode(ExportedPage.self, from: Data(line.utf8))
            pages[(page.origin.resource as NSString).lastPathComponent] = page
        }
        return pages
    }

    /// Compares with what was expected of a file.
    func check(_ expected: ExpectedPages.Page, _ path: String) throws {
        let name = (path as NSString).lastPathComponent
        let lines = try String(contentsOfFile: path, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        func texts(_ numbers: [Int]) -> [String] { numbers.map { lines[$0 - 1] } }
        let paragraphs = text.split(separator: "\n").map { String($0) }
        #expect(paragraphs == texts(expected.body), "\(name)")
        #expect(metadata.title == expected.title, "\(name)")
        #expect(metadata.date == expected.date, "\(name)")
        #expect((metadata.date == nil) == (metadata.dateRule == nil), "\(name)")
        #expect(metadata.time == expected.time, "\(name)")
        #expect(metadata.agency == expected.agency, "\(name)")
        #expect(metadata.dateline == expected.dateline, "\(name)")
        #expect(metadata.language == expected.language, "\(name)")
        #expect(metadata.captions ?? [] == texts(expected.captions), "\(name)")
        #expect(metadata.photographers ?? [] == expected.photographers ?? [], "\(name)")
        #expect(metadata.authors ?? [] == expected.authors, "\(name)")
        guard let speakers = expected.speakers else { return }
        let turns = speakers.map { label, body in
            (line: Int(label) ?? 0, texts: texts([Int(label) ?? 0] + body))
        }.sorted { $0.line < $1.line }
        let spoken = annotations["turns"] ?? []
        #expect(
            spoken.map { $0.text.split(separator: "\n").map { String($0) } } == turns.map(\.texts),
            "\(name)")
        for (turn, wanted) in zip(spoken, turns) {
            #expect(wanted.texts[0].hasPrefix(turn.label ?? "?"), "\(name)")
        }
    }
}

/// The customer's five documents become exactly what the customer says.
@Suite(
    .enabled(if: SharedData.root.has("seeds/expected.json"), Comment(rawValue: SharedData.absent)))
struct CustomerDocumentsTests {
    @Test func documentsBecomeWhatTheCustomerExpects() throws {
        let folder = SharedData.root.path("seeds/")
        let expected = try ExpectedPages(folder + "expected.json").documents
        let pages = try ExportedPage.cleaned(folder + "*.txt")
        #expect(pages.keys.sorted() == expected.keys.sorted())
        for (name, page) in expected {
            let result = try #require(pages[name])
            try result.check(page, folder + name)
            // Paragraphs are joined by one empty line, byte for byte.
            let lines = try String(contentsOfFile: folder + name, encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: false)
            let body = page.body.map { lines[$0 - 1] }.joined(separator: "\n\n")
            #expect(Array(result.text.utf8) == Array(body.utf8), "\(name)")
        }
    }
}

/// Invented pages in the forms of many sites.
@Suite struct NewsPagesTests {
    @Test func seedsBecomeWhatTheyShow() throws {
        try compare(
            Project.root + "/seeds/news/",
            Project.root + "/Tests/Data/NewsPages/seeds.expected.json")
    }

    @Test func pagesOfManySites() throws {
        let folder = Project.root + "/Tests/Data/NewsPages/"
        try compare(folder, folder + "expected.json")
    }

    private func compare(_ folder: String, _ expectation: String) throws {
        let expected = try ExpectedPages(expectation).documents
        let pages = try ExportedPage.cleaned(folder + "*.txt")
        #expect(pages.keys.sorted() == expected.keys.sorted())
        for (name, page) in expected {
            try #require(pages[name], "\(name)").check(page, folder + name)
        }
    }

    /// A line of text that looks like furniture stays where it stands between paragraphs.
    @Test(arguments: [
        "Follow the money, on Facebook and elsewhere, and it leads to the harbor.",
        "Share prices fell 3 percent.", "Copyright disputes rose last year, the court said.",
        "By 2030, the plant wants to be quiet.", "Cookies are the specialty of the house.",
        "Subscribe, said the printer, or perish.", "Related industries did well.",
        "\"We use cookies,\" said the baker.", "Print is not dead.", "Read more, she told them.",
        "Comments were friendly.", "Click beetles were found in two rooms.",
        "Top of the list: peas.",
        "All rights were reserved to the heirs.", "Sources: rain, snow and the dam, he said.",
        "Photo finishes are rare.", "Xinhua reported 12 cases.", "Editors like it short.",
        "The 1 2 3 of dam building is taught in Ostrow.", "Watch what they do, not what they say.",
        "March 5, 2024 was a Tuesday.", "He said \"水往低处流\" and left.", "\u{2014} Ada Lind",
        "Most viewed it as a mistake.", "Next came the flood.", "Latest figures show 4 percent.",
        "-- Clay should be a strategic support.", "Journalist: Will it hold?",
        "The site uses wind power.", "If you want to contribute, said Lind, bring a shovel.",
    ])
    func textStays(line: String) throws {
        let directory = try TemporaryDirectory()
        let paragraph =
            "The dam of Ostrow held through the night, although the river had risen by two meters since noon and the people of the valley had been told to leave their houses."
        try directory.write(
            "page.txt", "\(paragraph) One.\n\n\(paragraph) Two.\n\n\(line)\n\n\(paragraph) Three.\n"
        )
        let page = try #require(try ExportedPage.cleaned(directory.path + "/*.txt")["page.txt"])
        #expect(page.text.contains(line))
    }
}

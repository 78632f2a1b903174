import CleanSelection
import Quern
import QuernTesting
import QuernText
import TestSupport
import Testing

/// The language of conditions: what it says, that printing and reading it give each other back, and its laws.
@Suite struct ConditionTests {
    static func condition(_ text: String) throws -> Condition {
        let file = SourceFile(path: "t", text: text)
        return try Condition(
            Node(
                .scalar(text, isPlain: true),
                at: SourceLocation(file: file, offset: 0, length: text.utf8.count)),
            as: ParameterName(owner: "t", name: "where"))
    }

    static func problem(_ text: String) -> String {
        do {
            _ = try condition(text)
            return ""
        } catch { return "\(error)" }
    }

    static func document() throws -> Document {
        var document = Document.sample(
            "Ada Lind grinds rice.\n\nNo tea today.\n",
            metadata: [
                "title": "A mill: News", "date": "2024-09-04", "language": "en",
                "authors": ["Ada Lind", "Bo"], "year": 2024, "share": 0.25, "flag": true,
                "page": .record(["size": 3, "at": "front"]), "code": "012", "odd": "nan",
                "spoken": "5 March 2030", "slashed": "2024/12/5",
                "seconds": 1_577_836_802, "tweeted": "Sat Dec 17 10:00:00 +0000 2022",
                "impossible": "2020-13-45", "quarter": "2024 Q3",
                "days": ["unknown", "2024-03-05"],
                "desk": [
                    .record(["name": "Ada", "beats": ["tea", "rice"]]),
                    .record([
                        "name": "Bo", "role": "miller",
                        "years": [.record(["from": 2019]), .record(["from": 2021])],
                    ]), "nobody",
                ],
            ])
        try document.annotate(
            "people",
            [
                Annotation(0..<8, label: "person", id: "ada", attributes: ["role": "miller"]),
                Annotation(23..<25, label: "person"),
            ])
        return document
    }

    @Test(arguments: [
        ("words == 7", true), ("characters == 37", true), ("bytes == 37", true),
        ("lines == 3", true),
        ("paragraphs == 2", true), ("text.words > 7", false), ("metadata.words > 1", false),
        ("date == 2024-09", true), ("date <= 2024-09", true), ("date > 2024-09", false),
        ("date >= 2024-09-05", false), ("date == 2024", true), ("date < 2025", true),
        ("date >= \"2024-09-04\"", true), ("date in [2023, 2024-09]", true),
        ("title contains \"mill\"", true), ("title starts with \"A \"", true),
        ("title ends with 'News'", true), ("title contains \"Mill\"", false),
        ("lower(title) == \"a mill: news\"", true), ("authors contains \"Bo\"", true),
        ("lower(title) == \"A Mill: News\"", true), ("lower(title) != \"A Mill: News\"", false),
        ("lower(title) starts with \"A Mill\"", true), ("lower(title) ends with \"News\"", true),
        ("lower(title) contains \"Mill\"", true),
        ("lower(title) in [\"X\", \"A MILL: NEWS\"]", true),
        ("lower(authors) contains \"Bo\"", true),
        ("any(people, lower(text) == \"Ada Lind\")", true),
        // A path leads through lists.
        ("desk.name == \"Ada\"", true), ("desk.name == \"Bo\"", true),
        ("desk.name == \"Cy\"", false),
        ("desk.name != \"Ada\"", false), ("desk.name contains \"Bo\"", true),
        ("lower(desk.name) starts with \"AD\"", true), ("desk.role == \"miller\"", true),
        ("desk.beats == \"rice\"", true), ("desk.years.from >= 2020", true),
        ("has(desk.role)", true),
        ("desk.age is missing", true), ("desk.name.first is missing", true),
        ("authors.name is missing", true),
        ("authors contains \"B\"", false), ("authors in [\"Cy\", \"Bo\"]", true),
        ("year in [2023, 2025]", false), ("share <= 0.25", true), ("page.size >= 3", true),
        ("page.at == \"front\"", true), ("code == 12", true), ("code == \"12\"", false),
        ("flag == true", true), ("odd == 5", false), ("odd != 5", true),
        ("odd < 5 or odd > 5", false),
        // What is no date is neither before nor after one.
        ("slashed >= 2024-06-01", true), ("slashed >= 2024", true), ("quarter >= 2024", true),
        ("slashed > 2024-12-05", false), ("slashed == 2024-12", true), ("seconds >= 2020", true),
        ("seconds == 2020-01-01", true), ("tweeted < 2022-12-18", true),
        ("tweeted == 2022-12-17T10:00", true), ("impossible >= 2000", false),
        ("impossible != 2020", true), ("slashed >= 2024-12-06", false),
        // Of a date as much is compared as both sides say.
        ("quarter < 2024-06", false), ("quarter >= 2024-06", true), ("quarter == 2024-06-01", true),
        ("quarter != 2024-06-01", false), ("quarter <= 2024-01-01", true),
        ("quarter == 2024", true), ("quarter > 2024-06", false),
        ("spoken >= 2024-01-01", false), ("spoken < 2024-01-01", false),
        ("spoken != 2024-01-01", true), ("days >= 2024-03", true), ("days > 2024-03", false),
        ("odd == \"nan\"", true), ("url is missing", true), ("url is not missing", false),
        ("has(url) or has(page.at)", true), ("count(people) == 2", true),
        ("count(people, id == \"ada\") == 1", true), ("any(people, role == \"miller\")", true),
        ("any(people, text starts with \"No\" and not has(role))", true),
        ("any(places)", false), ("count(places) < 1", true), ("text contains \"tea\"", true),
        ("not url == \"x\"", true), ("url != \"x\"", true), ("title > 5", false),
        ("not (flag and words > 100)", true),
    ]) func meaning(text: String, holds: Bool) throws {
        if text == "title > 5" {
            #expect(Self.problem(text).contains("'title' is text, and 5 is a number"))
            return
        }
        #expect(try Self.condition(text).holds(for: try Self.document()) == holds)
    }

    @Test(arguments: [
        ("words > \"x\"", "'words' is a number, and \"x\" is text", 8),
        ("language == \"en\" and date > 5", "'date' is a date, and 5 is a number", 28),
        (
            "a == 1 and words contains 3",
            "'words' is a number, in which nothing can be looked for", 11
        ),
        ("title contains 3", "'contains' looks for text: put it in quotes", 15),
        ("count(people)", "'count(people)' is a number and neither true nor false", 0),
        ("scroe(\"x\") > 1", "there is no function 'scroe'", 0),
        ("title matches \"x\"", "conditions have no regular expressions", 6),
        ("words = 3", "'=' compares nothing; write '=='", 6),
        ("words > many", "text must be in quotes: words > \"many\"", 8),
        ("date >= 2024-13-01", "there is no date '2024-13-01'", 8),
        ("date >= 2024-9", "there is no date '2024-9'", 8),
        ("date >= 2024-02-31", "there is no date '2024-02-31'", 8),
        ("code == 2024-abc", "text must be in quotes: code == \"2024-abc\"", 8),
        ("date in [2024, 5]", "'date' is a date, and 5 is a number", 15),
        ("(a or b", "expected ')', but the condition ends", 6),
        ("a == \"x", "the quote is never closed", 5),
        ("text.word > 3", "nothing called 'word' can be counted in a text", 0),
        ("any(people, count(x) > 1)", "'count' looks at a document", 12),
    ]) func mistakes(text: String, message: String, column: Int) {
        let problem = Self.problem(text)
        #expect(problem.contains(message), "\(problem)")
        #expect(problem.hasPrefix("t:1:\(column + 1): error: 'where' of 't': "), "\(problem)")
    }

    @Test func allMistakesAtOnce() {
        let problem = Self.problem("words > \"x\" or date > 5 or language == 3")
        #expect(problem.split(separator: "\n").filter { $0.contains("error:") }.count == 3)
    }

    @Test(arguments: [
        ("langage == \"en\"", "did you mean 'language'?"),
        ("any(people, lable == \"x\")", "did you mean 'label'?"),
        ("id == \"a\"", "conditions look at metadata, counts, scores and layers"),
        ("true", "conditions look at metadata, counts, scores and layers"),
    ]) func slipsInNamesAreDoubted(text: String, hint: String) throws {
        let file = SourceFile(path: "t", text: text)
        var report: [Diagnostic] = []
        let node = Node(
            .scalar(text, isPlain: true),
            at: SourceLocation(file: file, offset: 0, length: text.utf8.count))
        let condition = Condition.decode(
            node, as: ParameterName(owner: "t", name: "where"), into: &report)
        #expect(condition != nil)
        #expect(report.map(\.severity) == [.warning])
        #expect(report.first?.hints.first?.contains(hint) == true)
    }

    // MARK: Laws

    /// A condition by chance.
    static func random(_ depth: Int, _ generator: inout SeededGenerator) -> String {
        let atoms = [
            "words > 3", "has(url)", "title contains \"mill\"", "date >= 2024-09", "flag",
            "missing",
            "count(people, id == 'ada' or role is missing) >= 1", "url != \"x\"", "share == 0.25",
            "language in [\"de\", 'e\"n', \"en\"]", "any(people, text ends with \"d\")",
            "year == 2024",
            "lower(title) starts with \"a\"", "url is missing", "metadata.words is not missing",
        ]
        guard depth > 0, Int.random(in: 0..<4, using: &generator) > 0 else {
            return atoms.randomElement(using: &generator) ?? ""
        }
        let (a, b) = (random(depth - 1, &generator), random(depth - 1, &generator))
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: return "not (\(a))"
        case 1: return "(\(a)) and (\(b))"
        case 2: return "\(a) or \(b)"
        default: return "not \(atoms.randomElement(using: &generator) ?? "") and (\(a) or \(b))"
        }
    }

    @Test func printingAndReadingGiveEachOtherBack() throws {
        var generator = SeededGenerator(seed: 11)
        let document = try Self.document()
        for _ in 0..<3000 {
            let text = Self.random(4, &generator)
            guard text.utf8.count < 4000 else { continue }
            let read = try Self.condition(text)
            let again = try Self.condition(read.text)
            #expect(read.text == again.text)
            #expect(read.holds(for: document) == again.holds(for: document), "\(text)")
        }
    }

    @Test func lawsOfNegation() throws {
        var generator = SeededGenerator(seed: 12)
        let document = try Self.document()
        var both = Set<Bool>()
        for _ in 0..<1000 {
            let (a, b) = (Self.random(2, &generator), Self.random(2, &generator))
            func holds(_ text: String) throws -> Bool {
                try Self.condition(text).holds(for: document)
            }
            let whole = try holds("not ((\(a)) and (\(b)))")
            both.insert(whole)
            #expect(try whole == holds("not (\(a)) or not (\(b))"), "\(a) | \(b)")
            #expect(try holds("not ((\(a)) or (\(b)))") == holds("not (\(a)) and not (\(b))"))
            #expect(try holds("not not (\(a))") == holds(a))
            #expect(try holds("(\(a)) or not (\(a))"))
        }
        #expect(both.count == 2)
    }

    @Test func hostileInputIsBounded() throws {
        let start = ContinuousClock.now
        for text in [
            String(repeating: "(", count: 100_000), String(repeating: "(", count: 4000),
            String(repeating: "not ", count: 1000), String(repeating: "lower(", count: 600),
            String(repeating: "any(x, ", count: 500), String(repeating: "a or ", count: 200_000),
            "a in [" + String(repeating: "1,", count: 2000), String(repeating: "\"", count: 3001),
            String(repeating: "=", count: 4000),
        ] {
            #expect(Self.problem(text) != "")
        }
        #expect(ContinuousClock.now - start < .seconds(2))
        let long = String(repeating: "a or ", count: 700) + "words < 9"
        #expect(try Self.condition(long).holds(for: Self.document()))
    }

    /// The core counts for itself, because it imports no text library; both mean the same words.
    @Test func wordsAreThoseOfTheLengthStage() throws {
        var generator = SeededGenerator(seed: 13)
        let pieces = [
            "a", "é", " ", "\n", "\u{A0}", "\u{3000}", "中", "\u{2028}", "\u{1680}", "\u{1C}", "€",
        ]
        for _ in 0..<500 {
            var text = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let words = text.withUTF8 { UTF8Scan.wordCount($0) }
            let condition = try Self.condition(
                "words == \(words) and characters == \(text.unicodeScalars.count)")
            #expect(condition.holds(for: .sample(text)), "\(text.debugDescription)")
        }
    }

    /// And the same paragraphs as the stage that makes documents of them.
    @Test func paragraphsAreThoseOfTheChunkStage() throws {
        var generator = SeededGenerator(seed: 14)
        let pieces = [
            "a", "é", " ", "\n", "\n", "\n", "\r\n", "\t", "\u{B}", "\u{85}", "\u{A0}", "\u{200B}",
            "\u{202F}", "\u{2028}", "\u{3000}", "\u{FEFF}", "\u{1C}", "€", "\u{AD}",
        ]
        var most = 0
        for _ in 0..<1000 {
            var view = String.UnicodeScalarView()
            for _ in 0..<12 {
                view.append(contentsOf: pieces.randomElement(using: &generator)!.unicodeScalars)
            }
            let document = Document.sample(String(view))
            let parts = try ChunkTests.divide(document, [("by", "paragraphs")])
            most = max(most, parts.count)
            let condition = try Self.condition("paragraphs == \(parts.count)")
            #expect(condition.holds(for: document), "\(document.text.debugDescription)")
        }
        #expect(most > 2)
        #expect(try Self.condition("paragraphs == 2").holds(for: .sample("One.\n\u{A0}\nTwo.")))
    }

    /// Whole numbers compare digit by digit, however many they have, and texts count as numbers when they are written as such.
    @Test(arguments: [
        ("tweet == 1234567890123456780", false), ("tweet == 1234567890123456789", true),
        ("tweet != 1234567890123456780", true), ("tweet != 1234567890123456789", false),
        ("tweet > 1234567890123456788", true), ("tweet < 1234567890123456790", true),
        ("tweet <= 1234567890123456788", false), ("tweet >= 1234567890123456790", false),
        ("tweet in [1234567890123456788, 1234567890123456790]", false),
        ("tweet in [1, 1234567890123456789]", true), ("spelt == 1234567890123456788", false),
        ("spelt == 1234567890123456789", true), ("thread == 1234567890123456788", false),
        ("thread contains 1234567890123456789", true), ("thread < -9223372036854775807", true),
        ("half == 2", false), ("half > 2", true), ("half < 3", true), ("half == 2.5", true),
        ("padded == 500", true), ("padded == 500.0", true), ("padded < 500.5", true),
        ("code == 500", false), ("code == 500.0", false), ("code != 500", true),
        ("code > 5", false), ("power == 16", false), ("endless > 5", false),
        ("endless != 5", true), ("huge > 5", false), ("inf > 5", false), ("small == 0.005", true),
    ]) func numbers(text: String, holds: Bool) throws {
        let document = Document.sample(
            "x",
            metadata: [
                "tweet": 1_234_567_890_123_456_789, "spelt": "1234567890123456789",
                "thread": [1_234_567_890_123_456_789, .integer(.min)], "half": 2.5,
                "padded": "+0500", "code": "0x1F4", "power": "0x1p4", "endless": "Infinity",
                "huge": "1e999", "inf": "-inf", "small": "5e-3",
            ])
        #expect(try Self.condition(text).holds(for: document) == holds)
    }

    // MARK: Stages

    @Test func reasonsNameTheDecisivePart() throws {
        let keep = try StageHarness(
            KeepCleaner.self, [("where", #"language == "en" and (words > 100 or has(url))"#)])
        let (document, verdict) = try keep.clean(
            .sample("The mill.", metadata: ["language": "en"]))
        #expect(
            verdict
                == .drop(
                    reason: "does not hold: words > 100 or url is not missing",
                    detail: "words is 2, url is missing"))
        #expect(document.scores.map(\.name) == ["words"] && document.scores.map(\.value) == [2])
    }
}

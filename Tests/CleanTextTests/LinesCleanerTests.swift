import CleanText
import Quern
import QuernTesting
import TestSupport
import Testing

@Suite("clean: lines, and density of clean: boilerplate")
struct LinesCleanerTests {
    /// A hyphen before a word that joins two stands for the second part of a compound.
    @Test(arguments: [
        ("Haus-\nund Hoftiere", "Haus-\nund Hoftiere"),
        ("pre- and post-\nor inter-war", "pre- and post-\nor inter-war"),
        ("mother-in-\nlaw", "mother-in-law"), ("Hand-\nin-Hand", "Hand-in-Hand"),
        ("the 19th-\ncentury", "the 19th-century"), ("Twenty-\none", "Twenty-one"),
        ("ex-\nample", "example"), ("well-\nness", "wellness"), ("A-\nbend", "Abend"),
        ("twentieth-cen-\ntury", "twentieth-century"), ("1.Infor-\nmation", "1.Information"),
        ("can-\nnot-be", "cannot-be"), ("state-of-\nthe-art", "state-of-the-art"),
        ("T-\nshirt", "T-shirt"), ("https://x.example/a-\nb", "https://x.example/a-b"),
        ("infor-\nmation-based", "information-based"),
        ("self-\nmade", "self-made"), ("Self-\nportrait.", "Self-portrait."),
        ("self-\nish", "selfish"), ("self-\nlessness,", "selflessness,"),
        ("x-\nray", "x-ray"), ("(p-\nvalue)", "(p-value)"), ("e-\nmail", "e-mail"),
        ("e-\nvent", "event"), ("a-\nside", "aside"), ("ex-\nwife\u{2019}s", "ex-wife\u{2019}s"),
        ("ex-\npression", "expression"), ("All-\ntime", "All-time"),
        ("all-\ngemein", "allgemein"), ("well-\nknown", "well-known"),
        ("\u{201C}well-\nbeing\u{201D}", "\u{201C}well-being\u{201D}"),
        ("non-\nsense", "nonsense"),
        ("word- \ntrailing", "wordtrailing"), ("pre- \nand post", "pre- \nand post"),
        ("Hoch-\nwasser", "Hochwasser"), ("Ost-\nenteil", "Ostenteil"),
    ]) func suspendedHyphens(text: String, joined: String) throws {
        let stage = try StageHarness(LinesCleaner.self, [("dehyphenate", true)])
        #expect(try stage.clean(.sample(text)).document.text == joined)
    }

    /// Many languages set what somebody says behind a dash.
    @Test func dialogueIsNoList() throws {
        let stage = try StageHarness(LinesCleaner.self, [("bullets", "drop")])
        let text = "— said he\n• one\n― said she\n– two"
        #expect(try stage.clean(.sample(text)).document.text == "— said he\n― said she")
    }

    @Test(
        arguments: [
            ([("width", 70), ("dehyphenate", true)], "'width' needs 'unwrap: true'"),
            (
                [("repeated_from", 9), ("min_words", 2)],
                "'repeated_from' needs 'drop_repeated: true'"
            ),
            (
                [("min_characters", 9), ("max_characters", 3)],
                "'min_characters' is 9 and 'max_characters' 3: no line has both"
            ),
        ] as [([(name: String, value: Metadata.Value)], String)])
    func parametersWithoutEffect(
        _ parameters: [(name: String, value: Metadata.Value)], _ wanted: String
    ) throws {
        do {
            _ = try StageHarness(LinesCleaner.self, parameters)
            Issue.record("no error")
        } catch { #expect("\(error)" == wanted) }
    }

    /// Lines that were broken to fit a width are one paragraph.
    @Test func densityOfBrokenLines() throws {
        let paragraph = """
            The council of the town has set aside money for such cases, and it will meet on
            Monday to decide how much of it can be given to the owners of the mill, who have
            asked for half of what the new weir is going to cost them, as they have no more.
            """
        let text = "Home\nNews\n\n\(paragraph)\n\n\(paragraph)\n\nPrint\nShare"
        let stage = try StageHarness(
            BoilerplateCleaner.self, [("density", .record(["headings": false]))])
        #expect(try stage.clean(.sample(text)).document.text == "\n\(paragraph)\n\n\(paragraph)\n")
    }

    @Test func everyRemovalNamesItsRule() throws {
        let text = "Home\nThe dam of Ostrow held.\n1 2 3 4 5\n\nThe dam of Ostrow held.\nx y z"
        let stage = try StageHarness(
            LinesCleaner.self,
            [("min_words", 2), ("max_digits", 0.5), ("drop_repeated", true), ("drop", ["^x "])])
        let document = try stage.clean(.sample(text)).document
        #expect(document.text == "The dam of Ostrow held.\n")
        let entries = document.history.entries(from: text, SourceMap(verbatim: text.utf8.count))
        #expect(
            entries.map(\.rule.name) == ["few-words", "digits", "repeated-line", "line-pattern"])
        #expect(
            entries.map(\.before) == [
                "Home\n", "\n1 2 3 4 5", "\nThe dam of Ostrow held.", "\nx y z",
            ])
    }

    @Test func joinsKeepTheMap() throws {
        let text =
            "The reser-\nvoir of the valley is full of water,\n  and so is the mill pond of Ostrow.\nEnd."
        let stage = try StageHarness(
            LinesCleaner.self, [("unwrap", true), ("dehyphenate", true), ("width", 40)])
        let document = try stage.clean(.sample(text)).document
        #expect(
            document.text
                == "The reservoir of the valley is full of water,\n  and so is the mill pond of Ostrow.\nEnd."
        )
        let origin = document.sourceMap.originRange(of: 4..<13)
        #expect(origin == 4..<15)
    }

    /// Each part between blank lines is judged by itself: verse says nothing of the text before it.
    @Test func unwrapsTextAndNothingElse() throws {
        let prose =
            "The dam of Ostrow held through the night and the\npeople of the valley went home in the morning with\ntheir cows and "
            + "their goats, says the mayor of it\nall."
        let verse =
            "Shall I compare the mill of Ostrow to a summer day,\nThou art more lovely and more temperate by far:\n"
            + "Rough winds do shake the darling wheel of all May,\nAnd summer’s flood has all too short a date."
        let german =
            "Am Dienstag sprach der Bürgermeister der alten Stadt\nBergen mit dem Rat über den Bau der neuen Brücke am\n"
            + "Hafen und kündigte an, dass die Arbeiten bald nach\nOstern beginnen."
        let chat =
            "[10:01] ann: did anyone see the dam of Ostrow last night\n[10:02] bob: yes, I was there until the early morning\n"
            + "[10:03] ann: and did it hold through all of the rain\n[10:04] bob: it did, and the gates were opened again"
        let stage = try StageHarness(LinesCleaner.self, [("unwrap", true)])
        #expect(try stage.clean(.sample(verse)).document.text == verse)
        #expect(try stage.clean(.sample(chat)).document.text == chat)
        let joined = prose.split(separator: "\n").joined(separator: " ")
        #expect(
            try stage.clean(.sample("\(prose)\n\n\(verse)")).document.text
                == "\(joined)\n\n\(verse)")
        #expect(try stage.clean(.sample(prose.uppercased())).document.text == joined.uppercased())
        #expect(try stage.clean(.sample(prose)).document.text == joined)
        #expect(
            try stage.clean(.sample(german)).document.text
                == german.split(separator: "\n").joined(separator: " "))
    }

    /// Pieces in any order through all parameters: a true map, and a second pass changes nothing.
    @Test func anyText() throws {
        var random = SeededGenerator(seed: 17)
        let pieces = [
            "word ", "reser", "-", "\n", "\n\n", "voir", "中文", "• ", "1. ", "THE DAM", "12 34",
            "  ", ".", "\u{A0}",
            "a well-known place ", "\u{AD}", "– ", "é", "。",
        ]
        let filter = try StageHarness(
            LinesCleaner.self,
            [
                ("min_characters", 2), ("max_digits", 0.5), ("max_upper_case", 0.5),
                ("max_symbols", 0.5), ("drop_repeated", true), ("bullets", "drop"),
            ])
        let join = try StageHarness(
            LinesCleaner.self, [("unwrap", true), ("dehyphenate", true), ("width", 20)])
        let density = try StageHarness(
            BoilerplateCleaner.self,
            [("density", .record(["min_length": 5, "good_length": 9, "language": "en"]))])
        var changed = [0, 0, 0]
        for round in 0..<1500 {
            let text = randomText(of: pieces, upTo: 24, &random)
            let results = [
                try filter.clean(.sample(text)).document, try join.clean(.sample(text)).document,
                try density.clean(.sample(text)).document,
            ]
            for (index, document) in results.enumerated() {
                #expect(document.originsAscend(within: text.utf8.count), "round \(round): \(text)")
                if document.text != text { changed[index] += 1 }
            }
            let again = try filter.clean(.sample(results[0].text)).document
            #expect(again.text == results[0].text, "round \(round): \(text)")
        }
        #expect(changed.allSatisfy { $0 > 100 }, "\(changed)")
    }

    private static let good =
        "The dam of Ostrow held through the night, and the people of the valley were able to go home to "
        + "their houses in the morning, where there was no water in the rooms and all of them were glad that "
        + "it had not been as bad as it was in the year of the great flood."
    private static let near =
        "It was not the first time that the river had been so high at the end of the year, as is known."

    private func kept(
        _ paragraphs: [String], _ density: Metadata = [:]
    ) throws -> [String] {
        let stage = try StageHarness(
            BoilerplateCleaner.self, [("density", .record(density))])
        let text = paragraphs.joined(separator: "\n")
        return try stage.clean(.sample(text, metadata: ["language": "en"])).document.text
            .split(separator: "\n").map(String.init)
    }

    @Test func shortParagraphsGoWithThoseAroundThem() throws {
        let (good, near) = (Self.good, Self.near)
        #expect(good.count > 200 && (70...200).contains(near.count))
        #expect(try kept([good, "Short.", good]) == [good, "Short.", good])
        #expect(try kept(["Short.", good, "Short."]) == [good])
        #expect(try kept([near]) == [])
        #expect(try kept([near, good, near]) == [near, good, near])
        // Between bad and good, a nearly good one in between saves a short one.
        #expect(try kept(["Short.", near, good]) == [near, good])
        #expect(try kept([near, "Short.", good]) == [near, "Short.", good])
        #expect(try kept(["A heading", good]) == ["A heading", good])
        #expect(try kept(["A heading", good], ["headings": false]) == [good])
        #expect(try kept(["A heading", "Another", good]) == ["Another", good])
    }

    @Test func badParagraphsAreBadWhereverTheyStand() throws {
        let good = Self.good
        let menu = String(repeating: "Weather Sport Shop Reservoirs Mills ", count: 4)
        let links = "https://ostrow.example/a https://ostrow.example/b and more of it here"
        #expect(try kept([good, menu, links, "© Ostrow Times", good]) == [good, good])
        #expect(
            try kept([good, links, good], ["max_links": 0.9, "min_length": 90]) == [good, good])
    }

    @Test func languages() throws {
        let german =
            "Der Damm von Ostrow hat die ganze Nacht gehalten, und die Leute aus dem Tal konnten am Morgen "
            + "wieder nach Hause, wo in den Zimmern kein Wasser war und alle sich freuten, dass es nicht so "
            + "schlimm war wie in dem Jahr der großen Flut."
        let stage = try StageHarness(BoilerplateCleaner.self, [("density", .record([:]))])
        func text(_ language: String?) throws -> String {
            var metadata = Metadata()
            metadata.language = language
            return try stage.clean(
                .sample("Startseite\n" + german + "\nImpressum", metadata: metadata)
            )
            .document.text
        }
        let cleaned = "Startseite\n" + german
        #expect(try text(nil) == cleaned)
        #expect(try text("de-AT") == cleaned)
        // There is no list for this one.
        #expect(try text("zu") == cleaned + "\nImpressum")
        #expect(throws: (any Error).self) {
            try StageHarness(BoilerplateCleaner.self, [("density", .record(["language": "zu"]))])
        }
        let own = try StageHarness(
            BoilerplateCleaner.self, [("density", .record(["stop_words": "words.txt"]))],
            resources: [("words.txt", "und der die in dem es wo war")])
        #expect(try own.clean(.sample(german)).document.text == "")
    }
}

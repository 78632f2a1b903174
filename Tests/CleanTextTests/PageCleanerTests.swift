import QuernTesting
import QuernYAML
import Testing

@testable import CleanText
@testable import Quern

/// The stages that take page furniture, captions and repeats out.
@Suite struct PageCleanerTests {
    private func clean<C: Cleaner>(
        _ type: C.Type, _ parameters: [(name: String, value: Metadata.Value)] = [], _ text: String,
        rules: String = "", metadata: Metadata = [:]
    ) throws -> Document {
        let harness = try StageHarness(
            type, parameters, resources: [(path: "rules.yaml", text: rules)],
            reader: { try YAML.node(of: $0) })
        return try harness.clean(.sample(text, metadata: metadata)).document
    }

    private let lines: [(name: String, value: Metadata.Value)] = [
        (name: "lines", value: ["junk.*"])
    ]

    @Test(arguments: [
        ("junk", ""), ("junk\n", ""), ("junk\njunk", ""), ("a\njunk\nb", "a\nb"), ("junk\na", "a"),
        ("a\njunk", "a"), ("a\njunk\n", "a\n"), ("a\n\njunk\n\nb", "a\n\n\nb"),
        ("  JUNK 7 \na", "a"),
        ("\njunk\na", "\na"), ("a\r\njunk\r\nb", "a\r\nb"), ("a junk\njunkyard", "a junk"),
        ("", ""),
        ("é\njunk é\né", "é\né"), ("\u{A0}junk\u{3000}\nb", "b"),
    ])
    func aLineGoesWithItsLineBreak(text: String, expected: String) throws {
        let document = try clean(BoilerplateCleaner.self, lines, text)
        #expect(Array(document.text.utf8) == Array(expected.utf8))
        // What is left still knows where it came from.
        for (offset, byte) in document.text.utf8.enumerated() {
            let source = document.sourceRange(of: offset..<(offset + 1))
            #expect(Array(text.utf8)[source.lowerBound] == byte)
        }
    }

    @Test(arguments: [
        ("PrintShare", true), ("Print | Share", true), ("• Print", true), ("12 Comments", true),
        ("printing", false), ("Prints", false), ("Print:", false), ("Print and Share", false),
        ("PrintshareX", false), ("Share 3", false), ("SHARE  PRINT", true), ("PrintSha", false),
    ])
    func labels(line: String, goes: Bool) throws {
        let document = try clean(
            BoilerplateCleaner.self, [(name: "labels", value: ["Print", "Share", "# Comments"])],
            line)
        #expect(document.text == (goes ? "" : line))
    }

    @Test func blocks() throws {
        let rules = """
            rules:
              - name: box
                reason: a box
                blocks:
                  - { from: "box:", to: "end of box", lines: 3 }
              - name: list
                reason: links
                where: end
                blocks:
                  - { from: related, lines: 2 }
            """
        let story = String(repeating: "The dam holds. ", count: 10)
        let parameters: [(name: String, value: Metadata.Value)] = [
            (name: "rules", value: ["rules.yaml"])
        ]
        #expect(
            try clean(
                BoilerplateCleaner.self, parameters, "Box:\na\n\nb\nEnd of box\nc", rules: rules
            ).text == "\nc")
        // Without its end the block is left alone.
        let open = "Box:\na\nb\nc\nd\nEnd of box"
        #expect(try clean(BoilerplateCleaner.self, parameters, open, rules: rules).text == open)
        #expect(
            try clean(
                BoilerplateCleaner.self, parameters, "Related\nx\n\(story)\nRelated\na\n\nb\nc",
                rules: rules
            ).text
                == "Related\nx\n\(story)\n\nc")
    }

    /// Expressions of the stage and of rule files see the same.
    @Test(arguments: [
        ("--- x ---", "--- x ---", true), ("see also: .*", "- see also: x", true),
        (#"\*\*\* END OF .*"#, "*** END OF IT", true), ("--", "--", true), ("-", "--", true),
        ("-----Original Message-----", "-----Original Message-----", true), ("x", "•x", true),
        ("x", " *\u{A0}x ", true), ("x", "** x", false), (#"\d+"#, "-5", false),
        (#"\d+"#, "- 5", true), ("x", "“x", false), ("x", "-", false), ("•.*", "• x", true),
        ("[•]+", "•", true),
    ]) func marksOfLists(pattern: String, line: String, goes: Bool) throws {
        let rules = """
            rules:
              - name: a
                reason: b
                lines: ['\(pattern)']
              - name: c
                reason: d
                blocks: [{ from: 'box', to: '\(pattern)' }]
            """
        let expected = goes ? "a" : "a\n\(line)"
        let text = "a\n\(line)"
        #expect(
            try clean(BoilerplateCleaner.self, [(name: "lines", value: [.string(pattern)])], text)
                .text == expected)
        let files: [(name: String, value: Metadata.Value)] = [
            (name: "rules", value: ["rules.yaml"])
        ]
        #expect(try clean(BoilerplateCleaner.self, files, text, rules: rules).text == expected)
        #expect(
            try clean(BoilerplateCleaner.self, files, "box\nb\n\(line)", rules: rules).text
                == (goes ? "" : "box\nb\n\(line)"))
    }

    /// What ends a block begins no other one, and an open block is counted.
    @Test func blocksWhoseEndsLookAlike() throws {
        let harness = try StageHarness(
            BoilerplateCleaner.self, [(name: "rules", value: ["rules.yaml"])],
            resources: [
                (
                    path: "rules.yaml",
                    text: """
                    rules:
                      - name: box
                        reason: a box
                        blocks: [{ from: '-{3,}', to: '-{3,}' }]
                    """
                )
            ], reader: { try YAML.node(of: $0) })
        let story = String(repeating: "The dam holds. ", count: 10)
        var document = Document.sample(
            "---\nA\n\(story)\n---\n\(story)\n---\nB\n---\nC\n---\nD")
        let context = StageContext(label: "boilerplate")
        _ = try harness.stage.clean(&document, in: context)
        context.counters.commit()
        #expect(document.text == "\(story)\nC\n---\nD")
        #expect(context.counters.counts == ["no last line for a block of 'box'": 1])
    }

    @Test func mistakesInRuleFilesShowTheirPlace() {
        func problems(_ rules: String) -> String {
            do {
                _ = try clean(
                    BoilerplateCleaner.self, [(name: "rules", value: ["rules.yaml"])], "a",
                    rules: rules)
                return "none"
            } catch { return "\(error)" }
        }
        let head = "rules:\n  - name: a\n    reason: b\n"
        #expect(problems(head + "    lines: ['a(', 'b[']").contains("rules.yaml:4:13"))
        #expect(problems(head + "    lines: ['a(', 'b[']").contains("rules.yaml:4:19"))
        #expect(problems(head + "    lines: ['%{day}']").contains("nothing defines '%{day}'"))
        #expect(
            problems("define: { a: '%{b}', b: '%{a}' }\n" + head + "    lines: ['%{a}']").contains(
                "needs itself"))
        #expect(problems(head + "    line: x").contains("did you mean 'lines'"))
        #expect(
            problems(head + "    where: botom\n    lines: x").contains(
                "one of anywhere, top, end, edges"))
    }

    @Test func captions() throws {
        let rules = #"""
            rules:
              - name: brackets
                ends: '\((?<agency>PHX)/(?<photographers>[^()]+)\)\.?'
                credits: '/PHX'
            not_photographers: [Handout]
            """#
        let parameters: [(name: String, value: Metadata.Value)] = [
            (name: "rules", value: ["rules.yaml"])
        ]
        let document = try clean(
            CaptionsCleaner.self, parameters,
            "The dam. (PHX/Ada Lind, Bo Chen)\nThe dam.\nThe dam holds (PHX/Lind), she said.\nA gate\n/PHX\nMen. (PHX/Handout)Men. (PHX/Handout)\nThe dam. (PHX/Ada Lind, Bo Chen)",
            rules: rules)
        #expect(document.text == "The dam holds (PHX/Lind), she said.")
        #expect(
            document.metadata["captions"] == [
                "The dam. (PHX/Ada Lind, Bo Chen)", "A gate", "Men. (PHX/Handout)",
            ])
        #expect(document.metadata["photographers"] == ["Ada Lind", "Bo Chen"])
        #expect(document.metadata["agency"] == "PHX")
    }

    @Test func scripts() throws {
        let story = "The dam of Ostrow held through the night, although the river had risen."
        for spam in [
            "主站蜘蛛池: 视频在线观看| 免费99网站|", "казино онлайн | ставки", "คาสิโนออนไลน์ | สล็อต",
            "온라인카지노 | 토토사이트",
            "無料動画 オンラインカジノ", "fc2成年免费共享视频网站| btв在线www| hd免费", "كازينو على الانترنت",
        ] {
            #expect(
                try clean(
                    ForeignScriptCleaner.self, [], "\(story)\n\(spam)\n",
                    metadata: ["language": "en"]
                ).text
                    == "\(story)\n")
        }
        // In a Chinese document the English line is the foreign one.
        #expect(
            try clean(
                ForeignScriptCleaner.self, [], "水库昨夜无恙，居民回家。\nClick here\n",
                metadata: ["language": "zh"]
            ).text
                == "水库昨夜无恙，居民回家。\n")
        for text in ["\(story) (奥斯特罗)", "Naïve café, Łódź, Đà Nẵng", "12 + 34 = 46", "→ ★ ☆", ""] {
            #expect(
                try clean(ForeignScriptCleaner.self, [], text, metadata: ["language": "en"]).text
                    == text)
        }
    }

    /// Merging summaries gives the same whatever the order and grouping.
    @Test func recurringLinesAreCountedInAnyOrder() throws {
        let harness = try StageHarness(
            RecurringLinesCleaner.self, [(name: "min_documents", value: 2)])
        let context = StageContext(label: "test")
        let summaries = try ["a\nb", "b\nc\nb", "c 1", "c 22\na"].map { text in
            var summary = RecurringLinesCleaner.Summary()
            try harness.stage.survey(.sample(text), into: &summary, in: context)
            return summary
        }
        var forward = RecurringLinesCleaner.Summary()
        for summary in summaries { forward.merge(summary) }
        var right = summaries[3]
        right.merge(summaries[2])
        var left = summaries[1]
        left.merge(summaries[0])
        right.merge(left)
        #expect(forward.documents == 4)
        #expect(forward.counts == right.counts)
        // a in two, b in two, c in one, "c" with a number in two.
        #expect(forward.counts.values.sorted() == [1, 2, 2, 2])
        #expect(harness.stage.conclude(forward).counts.count == 3)
    }
}

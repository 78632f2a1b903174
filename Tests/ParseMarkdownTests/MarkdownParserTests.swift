import ParseMarkdown
import Quern
import QuernTesting
import QuernYAML
import TestSupport
import Testing

@Suite struct MarkdownParserTests {
    @Test func examples() {
        for type in ParseMarkdownPlugin().stages {
            #expect(ExampleRunner(reader: { try YAML.node(of: $0) }).failures(of: type) == [])
        }
    }

    private func parse(
        _ text: String, _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> Document? {
        try StageHarness(MarkdownParser.self, parameters).parse(Array(text.utf8)).first
    }

    /// Texts that the CommonMark specification's rules decide, with examples of our own.
    @Test(arguments: [
        ("Mill\n====\nrye\n---\n", "Mill\n\nrye"),
        ("# a #\n## b \\#\n#c", "a\n\nb #\n\n#c"),
        ("***bold* and** more", "bold and more"),
        ("a*b*c a_b_c __d__ *e", "abc a_b_c d *e"),
        ("**a*", "*a"), ("*a**b*", "a**b"), ("~~gone~~ ~x~ ~~~y", "gone x ~~~y"),
        ("`` a`b `` and `c", "a`b and `c"),
        ("a  \nb\\\nc\nd", "a\nb\nc d"),
        ("[a [b](u) c](v)", "[a b c](v)"),
        ("![alt *x*](u) t", " t"), ("[x](<a b> \"t\") [y](a(b)c) [z](a b)", "x y [z](a b)"),
        ("[Rye] [rye][] [grain][RYE]\n\n[rye]: /r 'title'\n", "Rye rye grain"),
        ("[rye]: /r\n[oat]:\n/o\nrest", "rest"),
        (
            "<https://m.example> <a@b.example> <b>x</b> a<br/>b",
            "https://m.example a@b.example x a\nb"
        ),
        ("a < b &amp; c &#233; &nosuch; &copy;", "a < b & c é &nosuch; ©"),
        // All names of HTML, those of two characters too; and without a semicolon none.
        (
            "&notin; &NotEqualTilde; &Tcaron; &copy &ampx; &notit;",
            "∉ ≂\u{338} Ť &copy &ampx; &notit;"
        ),
        ("1. a\n2. b\n\n   c\n3) d", "a\n\nb\n\nc\n\nd"),
        ("- a\n  - b\n    - c\n- d", "a\nb\nc\nd"), ("- a\n\n- b", "a\n\nb"),
        ("The year\n1986. was", "The year 1986. was"), ("- [ ] sow\n- [x] reap", "sow\nreap"),
        ("> a\nb\n>> c", "a b\n\nc"), ("    code\n\n      more\n\nx", "code\n\n  more\n\nx"),
        ("~~~ txt\na\n```\nb\n~~~\nc", "a\n```\nb\n\nc"),
        ("<div>\n<p>a &lt; b</p>\n</div>\n\n<!-- no -->\nx", "a < b\n\nx"),
        (
            "<table>\n<tr><td>Rye</td><td>Oats</td></tr>\n<tr><td>12</td><td>3</td></tr></table>\n\n<p>One</p><p>Two</p>",
            "Rye | Oats\n12 | 3\n\nOne\nTwo"
        ),
        (
            "x\n\n<table>\n<tr>\n<th></th>\n<th>Rye</th><th/><th>Oats\n</tr>\n<tr><td><p>a</p><p>b</p>\n<td>c</table>",
            "x\n\n| Rye |  | Oats\na\nb | c"
        ),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("<div>C<hr>D<br/>E <b>f</b>g<p-x>h</p-x>i</div>", "C\nD\nE fghi"),
        ("<script>\nif (a) {\n\n}\n</script>\nx", "x"),
        ("a | b\n--|--\n1 \\| 2 | `x\\|y`\n3", "a | b\n1 | 2 | x|y\n3"),
        ("x\n---|---\n", "x ---|---"),
        ("A claim.[^1]\n\n[^1]: The source.\n", "A claim.\n\nThe source."),
        ("a[^2] b", "a[^2] b"), ("\ta\n", "a"), ("-\ta\n\n\tb", "a\n\nb"),
        ("a\r\nb\r\rc", "a b\n\nc"), ("* * *\n- - x", "x"),
    ]) func textWithoutMarkup(_ input: String, _ expected: String) throws {
        #expect(try parse(input)?.text == expected)
    }

    /// Every byte of the text that is in the source stands where the map says.
    @Test func everyCharacterHasItsPlace() throws {
        let input = """
            \u{FEFF}# Die *Mühle*

            > Am Fluß [steht](u "t") eine
            > **Mühle**; `a  b` &eacute;.

            1. Rog\\*gen
               - Hafer

            | a | b |
            |---|---|
            | ç | d |
            """
        let bytes = Array(input.utf8)
        let document = try #require(
            try StageHarness(MarkdownParser.self).parse(bytes).first)
        #expect(
            document.text
                == "Die Mühle\n\nAm Fluß steht eine Mühle; a  b é.\n\nRog*gen\nHafer\n\na | b\nç | d"
        )
        let text = Array(document.text.utf8)
        var verbatim = 0
        for index in text.indices where text[index] > 0x20 {
            let source = document.sourceRange(of: index..<index + 1)
            if source.isEmpty {
                // Between cells.
                #expect(text[index] == UInt8(ascii: "|"))
            } else if source.count == 1 {
                #expect(bytes[source.lowerBound] == text[index], "at \(index)")
                verbatim += 1
            } else {
                #expect(String(decoding: bytes[source], as: UTF8.self) == "&eacute;")
            }
        }
        #expect(verbatim == text.count { $0 > 0x20 } - 4)
        #expect(document.annotations["headings"].map(\.attributes) == [["level": 1]])
        #expect(document.annotations["links"].map(\.attributes) == [["url": "u"]])
        #expect(document.annotations["tables"].map(\.attributes) == [["rows": 2, "columns": 2]])
    }

    @Test func frontMatter() throws {
        let document = try #require(
            try parse(
                """
                ---
                title: 'It''s a mill' # no
                authors:
                  - Ada Lind
                  - "Bo Kvist"
                Reading-Time: 4
                draft: false
                summary: >
                  Two
                  lines
                code: 007
                place:
                  town: Ostrow
                  country: Norland
                empty:
                ---

                # A heading

                Text.
                """))
        let metadata = document.metadata
        #expect(metadata.title == "It's a mill")
        #expect(metadata.authors == ["Ada Lind", "Bo Kvist"])
        #expect(metadata["reading_time"] == 4)
        #expect(metadata["draft"] == false)
        #expect(metadata["summary"] == "Two lines")
        #expect(metadata["code"] == "007")
        #expect(metadata["place"] == .record(["town": "Ostrow", "country": "Norland"]))
        #expect(metadata["empty"] == nil)
        #expect(document.text == "A heading\n\nText.")
    }

    /// A bracket begins a list only when the line ends with the one that closes it.
    @Test(
        arguments: [
            ("tags: [a, b] # two\ntitle: x", ["tags": ["a", "b"], "title": "x"]),
            ("title: [WIP] My post\nx: [x, y]", ["title": "[WIP] My post", "x": ["x", "y"]]),
            ("x: [a,\n  'b, ]c', # more\n]\ny: 1", ["x": ["a", "b, ]c"], "y": 1]),
            ("tags: [a,\nb]\ny: 1", ["tags": ["a", "b"], "y": 1]),
            ("tags: [\n  a, # x\n\n# more\n  b\n]\ny: 1", ["tags": ["a", "b"], "y": 1]),
            // A name in quotes, or one with spaces, ends what is no list as any other does.
            ("a: [b,\n\"c d\": 1\ne f: 2\n'it''s': [x,\n  y]", ["a": "[b,", "c_d": 1, "e_f": 2]),
            ("'it''s': [x,\n  y]\nz: 1", ["it's": ["x", "y"], "z": 1]),
            (
                "a: [b,\n\"c: d\", 'e: f', https://ostrow.example\n]",
                ["a": ["b", "c: d", "e: f", "https://ostrow.example"]]
            ),
            ("\"a: b\": 1\n\"c \\\" d\" : 2", ["a:_b": 1, "c_\"_d": 2]),
            ("title: [unclosed\ny: 1", ["title": "[unclosed", "y": 1]),
            ("title: [Review] \"A film\": good", ["title": "[Review] \"A film\": good"]),
            ("title: yes\nx: no\ny: true", ["title": "yes", "x": "no", "y": true]),
            ("x: []\ny: [ [a, b], c]", ["y": ["[a", "b]", "c"]]),
        ] as [(String, Metadata)]) func bracketsInFrontMatter(text: String, fields: Metadata) throws
    {
        let document = try #require(try parse("---\n\(text)\n---\nB\n"))
        #expect(document.text == "B")
        for field in fields.fields {
            #expect(document.metadata[field.name] == field.value, "\(field.name)")
        }
        #expect(document.metadata["author"] == nil)
    }

    /// Fields and lists in each other, as Quarto and Hugo have them; what is not set in alike stays as it is written.
    @Test(
        arguments: [
            (
                "authors:\n  - name: Ben\n    url: https://ben.example\n\n  - name:\n      given: Ada\n      family: Lind\n  - Bo # x",
                [
                    "authors": ["Ben", "Ada Lind", "Bo"],
                    "author_details": [
                        .record(["name": "Ben", "url": "https://ben.example"]),
                        .record(["name": .record(["given": "Ada", "family": "Lind"])]),
                        "Bo",
                    ],
                ]
            ),
            (
                "params:\n  topic: mills\n  deep:\n    - 1\n    - [a, b]\n",
                ["params": .record(["topic": "mills", "deep": [1, ["a", "b"]]])]
            ),
            ("author:\n  name: Ada\n  email: a@ostrow.example", ["authors": ["Ada"]]),
            (
                "x:\n- a\n-\n  b: 1\n- - c\n  - d",
                ["x": ["a", .record(["b": 1]), ["c", "d"]]]
            ),
            (
                "extra:\n  abstract: |\n    # One\n    two\n  k: v\nsteps:\n  - name: x\n    run: |\n      # build\n\n      make\n  # no\n  - y",
                [
                    "extra": .record(["abstract": "# One\ntwo", "k": "v"]),
                    "steps": [.record(["name": "x", "run": "# build\n\nmake"]), "y"],
                ]
            ),
            ("x:\n  k: v\n  k: w", ["x": "  k: v\n  k: w"]),
            ("x:\n  - a\n odd", ["x": "  - a\n odd"]),
            ("x:\n  {a: 1}", ["x": "  {a: 1}"]),
        ] as [(String, Metadata)]) func nestedFrontMatter(text: String, fields: Metadata) throws
    {
        let document = try #require(try parse("---\n\(text)\n---\nB\n"))
        #expect(document.text == "B")
        for field in fields.fields {
            #expect(document.metadata[field.name] == field.value, "\(field.name)")
        }
    }

    @Test func frontMatterOfTOML() throws {
        let document = try #require(
            try parse(
                "+++\ntitle = \"Rye\"\ndate = 2024-09-04\n[extra]\ntags = [\n\"a\",\n\"b\", # two\n]\n+++\nText"
            ))
        #expect(document.metadata.title == "Rye")
        #expect(document.metadata.date == "2024-09-04")
        #expect(document.metadata["extra.tags"] == ["a", "b"])
        #expect(document.text == "Text")
    }

    /// Texts and tables in a list may have the sign in them that ends a name.
    @Test func listsOfTOML() throws {
        let document = try #require(
            try parse(
                "+++\nx = [\n\"a = b\",\n'c = d'\n]\ny = [\n{ z = 1 },\n]\n\"e\".\"f\" = 2\n\"g h\" = 3\n+++\nText"
            ))
        #expect(document.metadata["x"] == ["a = b", "c = d"])
        #expect(document.metadata["y"] == ["{ z = 1 }"])
        #expect(document.metadata["e\".\"f"] == 2 && document.metadata["g_h"] == 3)
    }

    /// Lists that are never closed are each looked through up to the next name, whatever names look like.
    @Test(arguments: ["\"a b\"", "a b", "'a'"]) func listsThatAreNeverClosed(name: String) throws {
        func time(_ line: String) throws -> Duration {
            let lines = String(repeating: line, count: 65_000 / line.utf8.count)
            return try ContinuousClock().measure {
                let document = try parse("---\n\(lines)---\nB\n")
                #expect(document?.text == "B")
            }
        }
        #expect(try time("\(name): [\n") < time("\(name): ]\n") * 5)
    }

    /// Characters by their numbers, and what only looks like one.
    @Test func escapesInFrontMatter() throws {
        let yaml = try parse("---\ntitle: \"A \\u00e9 mill \\x41\\n \\uZZ \\\"so\\\"\"\n---\nText")
        #expect(yaml?.metadata.title == "A é mill A\n \\uZZ \"so\"")
        let units = try parse("---\ntitle: \"\\ud83c\\udf3e \\u41 \\u+041 \\ud83c\"\n---\nText")
        #expect(units?.metadata.title == "\u{1F33E} \\u41 \\u+041 \\ud83c")
        let toml = try parse("+++\ntitle = \"A \\U0001F33E\"\n+++\nText")
        #expect(toml?.metadata.title == "A \u{1F33E}")
    }

    /// A day that there is, without its time; what is none stays as it stands there, and is counted.
    @Test(arguments: [
        ("2024-09-04 10:00", "2024-09-04", false), ("2024", "2024", false),
        ("2024-99-99 10:00", "2024-99-99 10:00", true), ("2024-02-30", "2024-02-30", true),
        ("last May", "last May", true),
    ]) func daysOfTheCalendar(text: String, date: String, isCounted: Bool) throws {
        let found = try StageHarness(MarkdownParser.self).parseCounting(
            Array("---\ndate: \(text)\n---\nText".utf8))
        #expect(found.documents.first?.metadata.date == date)
        #expect(
            found.counts["dates that are no day, month or year"] == (isCounted ? 1 : nil),
            "\(found.counts)")
    }

    @Test func imageTextsWhereWanted() throws {
        #expect(try parse("![a *mill*](u)", [("image_texts", true)])?.text == "a mill")
    }

    /// What takes other parsers quadratic time or a deep stack.
    @Test(arguments: [
        "[", "![", "[a](", "*a ", "**a *b ", "_a__", "> ", "- ", "`a``", "<!-- ", "<a b=\"",
        "a](b ",
        "[^", "&", "~x", "|", "\\", "1. ", "<?", "<![CDATA[", "[a]: ", "*a_ b",
    ]) func floodsEndQuickly(_ piece: String) throws {
        let clock = ContinuousClock()
        let time = try clock.measure {
            _ = try parse(String(repeating: piece, count: 50_000))
            _ = try parse("a | b\n-|-\n" + String(repeating: piece, count: 20_000))
            _ = try parse("x" + String(repeating: piece + "\n", count: 20_000))
        }
        #expect(time < .seconds(30))
    }
}

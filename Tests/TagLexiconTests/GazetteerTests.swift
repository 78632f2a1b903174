import Quern
import QuernTesting
import QuernText
import QuernYAML
import TagLexicon
import Testing

func gazetteer(
    _ lexicons: [(path: String, text: String)],
    _ parameters: [(name: String, value: Metadata.Value)] = []
) throws -> StageHarness<GazetteerTagger> {
    try StageHarness(
        GazetteerTagger.self,
        [("lexicon", .list(lexicons.map { .string($0.path) }))] + parameters, resources: lexicons,
        reader: { try YAML.node(of: $0) })
}

func found(
    _ text: String, _ lexicons: [(path: String, text: String)],
    _ parameters: [(name: String, value: Metadata.Value)] = []
) throws -> [String] {
    let document = try gazetteer(lexicons, parameters).tag(.sample(text))
    return document.annotations["gazetteer"].map { "\(document.text(in: $0.range))#\($0.id)" }
}

@Suite("tag: gazetteer")
struct GazetteerTests {
    @Test("the examples hold")
    func examples() {
        for type in TagLexiconPlugin().stages {
            #expect(ExampleRunner(reader: { try YAML.node(of: $0) }).failures(of: type) == [])
        }
    }

    @Test("words end where letters, numbers and _ do, in any script")
    func boundaries() throws {
        let list = [("a.txt", "Ast\nÉ\nC++\n.NET\nR&D\nx-ray")]
        #expect(
            try found("Ast, Aste, AstÉ, Ast_, Ast2, (Ast)Ast", list) == [
                "Ast#Ast", "Ast#Ast", "Ast#Ast",
            ])
        #expect(try found("É, ÉÉ, étÉ", list) == ["É#É"])
        #expect(try found("C++ C+++ xC++ C++x", list) == ["C++#C++", "C++#C++", "C++#C++"])
        #expect(
            try found("a .NET x.NET .NETs R&D R&Ds x-ray X-RAY", list)
                == [".NET#.NET", ".NET#.NET", "R&D#R&D", "x-ray#x-ray", "X-RAY#x-ray"])
        #expect(try found("日本Ast日本 Ast。", list) == ["Ast#Ast"])
    }

    @Test("white space in a phrase is a run of spaces with at most one line break")
    func spaces() throws {
        let list = [("a.txt", "deep   sea mining")]
        for text in [
            "deep sea mining", "deep  sea\tmining", "deep\nsea mining", "deep\r\n sea\u{A0}mining",
        ] {
            #expect(try found(text, list).count == 1, "\(text)")
            let isExact = text == "deep   sea mining"
            #expect(try found(text, list, [("spaces", "exact")]).count == (isExact ? 1 : 0))
        }
        for text in ["deep\n\nsea mining", "deepsea mining", "deep, sea mining"] {
            #expect(try found(text, list).isEmpty, "\(text)")
        }
    }

    @Test("typographic apostrophes and hyphens are like the straight ones")
    func punctuation() throws {
        let list = [("a.txt", "People's Hall\nlow-altitude")]
        #expect(try found("People’s Hall, low‑altitude", list, [("case", "exact")]).count == 2)
        #expect(
            try found("People's Hall", [("a.txt", "People’s Hall")], [("case", "exact")]).count == 1
        )
    }

    @Test("case rules of the stage, the lexicon, the entry and the variant")
    func cases() throws {
        let text = "WHO who Who"
        #expect(try found(text, [("a.txt", "WHO")], [("case", "exact")]) == ["WHO#WHO"])
        #expect(try found(text, [("a.txt", "WHO")], [("case", "ignore")]).count == 3)
        #expect(try found(text, [("a.txt", "WHO")]) == ["WHO#WHO"])
        #expect(try found("Élan ÉLAN élan", [("a.txt", "élan")]).count == 3)
        #expect(try found("ΣΟΦΟΣ σοφος σοφός", [("a.txt", "σοφοσ")]).count == 2)
        let yaml = """
            case: exact
            entries:
              - {id: a, name: Ab, case: ignore}
              - {id: b, name: Bc, variants: [{phrase: bd, case: ignore}, be]}
            """
        #expect(
            try found("AB ab BC Bc BD bd BE be", [("l.yaml", yaml)])
                == ["AB#a", "ab#a", "Bc#b", "BD#b", "bd#b", "be#b"])
    }

    @Test("the leftmost, then the longest; or all")
    func overlaps() throws {
        let list = [("a.txt", "a b\nb c d\nc\na b c\nd")]
        #expect(try found("a b c d", list) == ["a b c#a b c", "d#d"])
        #expect(
            try found("a b c d", list, [("overlap", "all")])
                == ["a b c#a b c", "a b#a b", "b c d#b c d", "c#c", "d#d"])
    }

    @Test("two things of one name are both given, one thing twice listed once")
    func homonyms() throws {
        let table = "Ulm\tulm-city\tplace\nUlm\tulm-ship\tship\nUlm\tulm-city\tplace\n"
        #expect(try found("in Ulm", [("a.tsv", table)]) == ["Ulm#ulm-city", "Ulm#ulm-ship"])
        #expect(try found("in Ulm", [("a.txt", "Ulm\nUlm")]) == ["Ulm#Ulm"])
    }

    @Test("hierarchy gives a path, across files too")
    func hierarchy() throws {
        let yaml = """
            label: concept
            entries:
              - id: tech
                name: Technologies
                match: false
                children:
                  - {id: ai, name: AI, attributes: {field: computing, see: [a, b]}}
                  - robots
            """
        let harness = try gazetteer([
            ("l.yaml", yaml), ("b.tsv", "phrase\tid\tparent\tera\nLLM\tllm\tai\tnew\n"),
        ])
        let document = try harness.tag(.sample("Technologies: AI, robots, LLM"))
        let annotations = document.annotations["gazetteer"]
        #expect(annotations.map(\.id) == ["ai", "robots", "llm"])
        #expect(annotations[0].label == "concept")
        #expect(annotations[0].attributes["path"] == ["tech", "ai"])
        #expect(annotations[0].attributes["field"] == "computing")
        #expect(annotations[0].attributes["see"] == ["a", "b"])
        #expect(annotations[2].attributes["path"] == ["tech", "ai", "llm"])
        #expect(annotations[2].attributes["era"] == "new")
    }

    @Test("tables: headers, comments, byte order mark, CRLF, variants, no last line break")
    func tables() throws {
        let table =
            "\u{FEFF}# a list\r\nphrase\tid\tvariants\r\n\r\nOne\t1\tUno|Eins\r\n#metoo\t2\t"
        #expect(
            try found("one Uno Eins #metoo # a list phrase", [("a.tsv", table)])
                == ["Uno#1", "Eins#1", "#metoo#2"])
        #expect(try found("x", [("a.txt", "# only a comment\n\n")]).isEmpty)
    }

    @Test("hostile text: empty, blank, no words, one long word, one long gap")
    func hostile() throws {
        let harness = try gazetteer([("a.txt", "a b\nü ö\nab")])
        let long = String(repeating: "a", count: 3_000_000)
        let gap = "a" + String(repeating: " ", count: 3_000_000) + "b"
        for (text, count) in [
            ("", 0), (" \n\t", 0), ("…—“”", 0), (long, 0), (gap, 1), ("ü ö", 1), ("Ü\u{308} Ö", 0),
        ] {
            #expect(try harness.tag(.sample(text)).annotations["gazetteer"].count == count)
        }
    }
}

@Suite("Lexicon errors")
struct LexiconErrorTests {
    func problems(_ lexicons: [(path: String, text: String)]) -> [String] {
        do {
            _ = try gazetteer(lexicons)
            return []
        } catch let diagnostics as Diagnostics {
            return diagnostics.all.map {
                "\($0.location.map { "\($0.file.path):\($0.line):\($0.column)" } ?? "-") \($0.message)"
            }
        } catch {
            return ["\(error)"]
        }
    }

    @Test("all errors of all files come at once, each at its place")
    func all() {
        let yaml = """
            entries:
              - {id: a, name: A}
              - {id: a, name: B}
              - {id: c, nmae: C}
              - {id: d, name: "…"}
              - {id: e, name: E, parent: zzz}
              - {id: f, name: F, case: smrt}
              - {label: x}
              - {id: g, name: ""}
            """
        let found = problems([("l.yaml", yaml), ("t.tsv", "x\ty\tz\ta\tq\n\ti\n")])
        #expect(
            found == [
                "l.yaml:3:10 the id 'a' is used twice",
                "l.yaml:4:13 an entry has no 'nmae'",
                "l.yaml:5:19 the phrase has no letter or digit in it, so it cannot be found as a word",
                "l.yaml:7:28 'case' must be one of exact, ignore, smart, not 'smrt'",
                "l.yaml:8:5 the entry has neither a 'name' nor an 'id'",
                "l.yaml:9:19 the phrase is empty",
                "t.tsv:1:9 the line has 5 columns, but only 4 have a name",
                "t.tsv:2:1 the phrase is empty",
                "l.yaml:6:30 no entry has the id 'zzz', which 'e' names as its parent",
            ])
    }

    @Test("circles of parents")
    func circles() {
        let found = problems([("l.tsv", "a\ta\t\tb\nb\tb\t\tc\nc\tc\t\tb\n")])
        #expect(found == ["l.tsv:2:3 these entries are each other's parents: 'b' → 'c' → 'b'"])
    }
}

@Suite("Phrase table")
struct PhraseTableTests {
    @Test("finds what a search by brute force finds")
    func bruteForce() throws {
        var seed: UInt64 = 7
        func next(_ n: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % n
        }
        let words = ["a", "b", "ab", "É", "c9", "_", "langeswort", "longerthan-eight", "日本", "x"]
        let gaps = [" ", "-", "—", "&"]
        for _ in 0..<200 {
            let phrases = (0..<20).map { _ in
                (0...next(3)).map { _ in words[next(words.count)] }.joined(separator: gaps[next(4)])
            }
            let text = (0..<40).map { _ in words[next(words.count)] + gaps[next(4)] }.joined()
            var builder = PhraseTable.Builder(spaces: .exact)
            for (index, phrase) in phrases.enumerated() {
                try builder.add(phrase, value: UInt32(index), case: .exact)
            }
            let found = builder.build().matches(in: text, .all)
            let bytes = Array(text.utf8)
            func isWord(_ scalar: Unicode.Scalar) -> Bool {
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || scalar == "_"
            }
            var expected: [PhraseTable.Match] = []
            for (index, phrase) in phrases.enumerated() {
                let wanted = Array(phrase.utf8)
                for start in 0...max(0, bytes.count - wanted.count)
                where bytes[start...].starts(with: wanted) {
                    let end = start + wanted.count
                    let before = String(decoding: bytes[..<start], as: UTF8.self).unicodeScalars
                        .last
                    let after = String(decoding: bytes[end...], as: UTF8.self).unicodeScalars.first
                    let first = phrase.unicodeScalars.first!
                    let last = phrase.unicodeScalars.last!
                    if let before, isWord(before), isWord(first) { continue }
                    if let after, isWord(after), isWord(last) { continue }
                    expected.append(.init(start: start, end: end, value: UInt32(index)))
                }
            }
            #expect(Set(found) == Set(expected))
            #expect(found.count == expected.count)
        }
    }
}

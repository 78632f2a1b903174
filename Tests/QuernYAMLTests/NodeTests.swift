import Quern
import QuernYAML
import Testing

struct NodeTests {
    @Test(arguments: [
        ("a: 1\nb: [x, 'y']\n", #"{a: 1, b: [x, "y"]}"#),
        ("- a\n-\n- ~\n- ''\n", #"[a, , ~, ""]"#),
        ("a:\n- b\n- c: d\n  e: f\n", "{a: [b, {c: d, e: f}]}"),
        ("a: |\n  x\n  y\nb: >-\n  x\n  y\n", "{a: \"x\ny\n\", b: \"x y\"}"),
        ("just text", "just text"),
        ("{}", "{}"),
        ("[]", "[]"),
        ("a b: c\n'': d\n", "{a b: c, : d}"),
    ])
    func `lists, mappings and text`(_ yaml: String, _ expected: String) throws {
        #expect(try shown(node(yaml)) == expected)
    }

    /// YAML 1.1 would make a boolean, numbers, a date and a base 60 number of them.
    @Test(arguments: [
        "no", "yes", "on", "Off", "y", "1e3", "012", "0o14", "0x1F", "1_000", "2024-09-04",
        "2001-12-14t21:59:43.10-05:00", "12:30:45", ".5", "+1", ".inf", "-.INF", ".nan", "null",
        "~", "=",
    ])
    func `a plain scalar keeps its text`(_ text: String) throws {
        let value = try #require(try node("a: \(text)")["a"])
        #expect(value.text == text)
        #expect(shown(value) == text)
    }

    @Test(arguments: ["~", "null", "Null", "NULL", ""])
    func `only a plain scalar can be nothing`(_ text: String) throws {
        #expect(try node("a: \(text)")["a"]?.isNull == true)
        #expect(try node("a: '\(text)'")["a"]?.isNull == false)
        #expect(try node("a: !!str \(text)")["a"]?.isNull == false)
    }

    @Test(arguments: ["", "\n\n", "# a comment\n", "---\n", "---\n# a comment\n...\n"])
    func `an empty file is nothing`(_ yaml: String) throws {
        #expect(try node(yaml).isNull)
    }

    @Test func `escapes in double quotes are read`() throws {
        let value = try node(#"a: "\x41\u00e4\U0001F431\t\\\"\0""#)["a"]
        #expect(value?.text == "Aä🐱\t\\\"\0")
    }

    @Test func `aliases stand for their values`() throws {
        let root = try node("a: &x [1, {b: c}]\nd: *x\ne: &x f\ng: *x\n*x : h\n")
        #expect(shown(root) == "{a: [1, {b: c}], d: [1, {b: c}], e: f, g: f, f: h}")
    }

    @Test func `an alias has the place of its use`() throws {
        let root = try node("a: &x [1]\nb: *x\n")
        #expect(root["b"]?.location.line == 2)
        guard case .sequence(let items) = root["b"]?.content else {
            Issue.record("no list")
            return
        }
        #expect(items.first?.location.line == 1)
    }

    @Test func `tags that change nothing are allowed`() throws {
        #expect(try shown(node("!!map {a: !!seq [!!str 1, ! 2]}")) == #"{a: ["1", "2"]}"#)
        let declared = "%TAG !y! tag:yaml.org,2002:\n---\n!y!map {a: !y!str b}"
        #expect(try shown(node(declared)) == #"{a: "b"}"#)
    }

    @Test func `nodes know their places`() throws {
        let text = "name: sci\nlist:\n  - 'ä b'\n  - {k: v}\n"
        let root = try node(text)
        func slice(_ location: Quern.SourceLocation) -> String {
            let end = location.offset + location.length
            return String(decoding: location.file.bytes[location.offset..<end], as: UTF8.self)
        }
        guard case .mapping(let entries) = root.content,
            case .sequence(let items) = entries[1].value.content,
            case .mapping(let inner) = items[1].content
        else {
            Issue.record("not the structure of the text")
            return
        }
        #expect(slice(entries[0].keyLocation) == "name")
        #expect(slice(entries[0].value.location) == "sci")
        #expect(slice(items[0].location) == "'ä b'")
        #expect(slice(inner[0].keyLocation) == "k")
        #expect(slice(inner[0].value.location) == "v")
        #expect(items[1].location.line == 4)
        #expect(items[1].location.column == 5)
    }

    @Test func `all duplicate keys are reported, with both places`() {
        #expect(
            errors("a: 1\nb: {c: 1, c: 2}\na: 3\n\"a\": 4\n")
                == """
                a.yaml:2:11: error: key 'c' is given twice
                    2 | b: {c: 1, c: 2}
                      |           ^
                  remove one of the two
                a.yaml:2:5: note: first given here
                    2 | b: {c: 1, c: 2}
                      |     ^
                a.yaml:3:1: error: key 'a' is given twice
                    3 | a: 3
                      | ^
                  remove one of the two
                a.yaml:1:1: note: first given here
                    1 | a: 1
                      | ^
                a.yaml:4:1: error: key 'a' is given twice
                    4 | "a": 4
                      | ^~~
                  remove one of the two
                a.yaml:1:1: note: first given here
                    1 | a: 1
                      | ^
                """)
    }

    @Test func `duplicates are found in long mappings and in other spellings`() {
        let long = (0..<1000).map { "k\($0): \($0)\n" }.joined() + "k17: again\n"
        #expect(errors(long).hasPrefix("a.yaml:1001:1: error: key 'k17' is given twice\n"))
        // Composed and decomposed: one key for whoever puts keys into a dictionary.
        #expect(errors("\u{E9}: 1\ne\u{301}: 2\n").contains("is given twice"))
    }

    @Test func `errors before a syntax error are reported with it`() {
        let text = errors("a: 1\na: 2\nb: [\n")
        #expect(text.contains("a.yaml:2:1: error: key 'a' is given twice"))
        #expect(text.contains("a.yaml:4:1: error: expected a value"))
    }

    @Test func `a second document is an error`() {
        #expect(
            errors("a: 1\n---\nb: 2\n")
                == """
                a.yaml:2:1: error: a second document starts here, but a file holds one
                    2 | ---
                      | ^~~
                  remove the '---', or put the second document in a file of its own
                a.yaml:1:1: note: the first document starts here
                    1 | a: 1
                      | ^
                """)
        #expect(errors("---\n---\n").contains("a second document starts here"))
    }
}

import Quern
import QuernYAML
import Testing

struct LimitTests {
    @Test func `nesting ends at 100 levels`() throws {
        func flow(_ levels: Int) -> String {
            String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        }
        _ = try node(flow(100))
        #expect(
            errors(flow(101))
                == """
                a.yaml:1:101: error: lists and mappings stand more than 100 levels deep inside each \
                other
                    1 | …\(String(repeating: "[", count: 51))\(String(repeating: "]", count: 49))…
                      |                                                    ^
                  if this is text, put it in quotes
                """)
        _ = try node(String(repeating: "- ", count: 100) + "a")
        #expect(errors(String(repeating: "- ", count: 101) + "a").contains(":1:201: error: lists"))
        #expect(errors("a: " + String(repeating: "{b: ", count: 100)).contains("100 levels deep"))
    }

    /// Alone, libyaml needs 20 s for this.
    @Test(.timeLimit(.minutes(1))) func `a megabyte of brackets is refused at once`() {
        #expect(errors(String(repeating: "[", count: 1 << 20)).contains("100 levels deep"))
        #expect(errors(String(repeating: "{a: ", count: 1 << 18)).contains("100 levels deep"))
        #expect(errors(String(repeating: "? ", count: 1 << 19)).contains("100 levels deep"))
    }

    @Test func `aliases count towards the depth`() throws {
        func chain(_ links: Int) -> String {
            var text = "- &a0 [x]\n"
            for link in 1...links { text += "- &a\(link) [*a\(link - 1)]\n" }
            return text
        }
        _ = try node(chain(98))
        #expect(errors(chain(99)).contains("when aliases are followed"))
    }

    @Test func `a bomb of aliases is refused`() {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
        for (name, inner) in zip("bcdefghi", "abcdefgh") {
            bomb +=
                "\(name): &\(name) [" + (0..<9).map { _ in "*\(inner)" }.joined(separator: ",")
                + "]\n"
        }
        #expect(
            errors(bomb)
                == """
                a.yaml:6:8: error: aliases stand for more than 100000 nodes
                    6 | f: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]
                      |        ^~
                  write the values out, or put them in a file of their own
                a.yaml:5:4: note: '&e' stands for 66430 nodes
                    5 | e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]
                      |    ^~~~
                """)
    }

    @Test func `aliases of long texts are refused`() {
        let text = "a: &a " + String(repeating: "x", count: 1 << 20) + "\n"
        let list = "b: [" + (0..<17).map { _ in "*a" }.joined(separator: ", ") + "]\n"
        #expect(errors(text + list).contains("aliases stand for more than 16777216 bytes of text"))
    }

    /// What is written out is bounded by the size of the file only: lexicons are long.
    @Test(.timeLimit(.minutes(1))) func `a lexicon of 100,000 entries is read`() throws {
        let lexicon = (0..<100_000).map { "- {id: e\($0), forms: [München\($0)]}\n" }.joined()
        guard case .sequence(let items) = try node(lexicon).content else {
            Issue.record("no list")
            return
        }
        #expect(items.count == 100_000)
        #expect(items[99_999]["forms"]?.location.line == 100_000)
    }

    @Test func `a file that is too long is refused`() {
        var limits = YAMLLimits()
        limits.bytes = 4
        #expect(
            errors(bytes: Array("a: b\n".utf8), limits: limits)
                == """
                a.yaml:1:1: error: the file has more than 4 bytes, the most that a YAML file may have
                    1 | a: b
                      | ^
                  split the file, or give the data in another format
                """)
        #expect(YAMLLimits().bytes == 16 << 20)
    }

    @Test func `directives are bounded`() {
        let many = (0..<101).map { "%TAG !a\($0)! x\n" }.joined() + "---\na\n"
        #expect(errors(many).hasPrefix("a.yaml:101:1: error: more than 100 lines in a row"))
        let long = "%TAG !a! " + String(repeating: "x", count: 2000) + "\n---\na\n"
        #expect(errors(long).hasPrefix("a.yaml:1:1: error: a line that starts with '%'"))
    }

    @Test func `a hundred errors are shown, and the others counted`() {
        let many = String(repeating: "a: 1\n", count: 151)
        #expect(
            errors(many).hasSuffix(
                """
                a.yaml:102:1: error: 50 more errors from here on are not shown
                  102 | a: 1
                      | ^
                """))
    }
}

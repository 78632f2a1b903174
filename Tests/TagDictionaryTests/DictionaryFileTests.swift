import Quern
import QuernTesting
import QuernYAML
import TagDictionary
import Testing

private func failure(_ path: String, _ text: String) -> String {
    do {
        _ = try dictionary([(path, text)])
        return "no error"
    } catch {
        return "\(error)"
    }
}

@Suite("Files of dictionaries")
struct DictionaryFileTests {
    /// Expected counts: PyPI liwc 0.5.0 on the same file and text, words by `[\w']+` of the text in lower case.
    /// Where several entries match one word, that package takes one of them; here, as in quanteda, all count.
    @Test("LIWC's format gives what the package liwc gives")
    func liwc() throws {
        let dic = """
            %
            1\tpronoun
            2\tnegate
            3\tposemo
            4\tnegemo
            5\twater
            %
            i\t1
            we\t1
            they\t1
            can't\t2
            not\t2
            never\t2
            happ*\t3
            glad\t3\t1
            hop*\t3
            sad*\t4
            flood*\t4\t5
            river*\t5
            waterless\t4\t5

            """
        let text = """
            We were happy when the river fell, and happier still when the floods did not return.
            They can't hope forever: hopes of a waterless Ostrow never made anyone glad. I, too, am sad; saddest of all.
            Riverside mills, floodgates and a hopper: unhappy words, rivers.
            """
        let document = try dictionary([("mood.dic", dic)]).tag(.sample(text))
        let expected: Metadata = [
            "pronoun": 4, "negate": 3, "posemo": 6, "negemo": 5, "water": 6,
        ]
        #expect(document.metadata["dictionary_count"] == .record(expected))
    }

    @Test("LIWC's nested layout, odd tabs, comments, blanks, line ends and old encodings")
    func odd() throws {
        let dic =
            "A file of moods\r\n%\r\n1\tfunction (Function Words)\r\n\t2\tpronoun\r\n\t\t3\ti\r\n\t4\tarticle\r\n"
            + "# a comment\r\n\r\n10 affect\r\n%\r\n// another\r\nI\t\t1\t2\t3\t\r\nthe 4  1\r\n  a lot of\t10\r\nmad*\t\t10\r\n"
        let file = [("x.dic", dic)]
        #expect(
            try found("I am the madder", file) == [
                "function (Function Words)", "function (Function Words).pronoun",
                "function (Function Words).pronoun.i", "function (Function Words)",
                "function (Function Words).article", "affect",
            ])
        #expect(try found("a lot of", file) == ["affect"])
    }

    @Test("all mistakes of a LIWC dictionary in one go")
    func liwcMistakes() {
        let dic = "%\n1\tposemo\n1\tnegemo\nanger\n%\nhappy\t1\t7\nalone\nsad\tx1\n\t\n"
        #expect(
            failure("m.dic", dic) == """
                m.dic:3:1: error: the number 1 is used twice
                    3 | 1\tnegemo
                      | ^~~~~~~~
                m.dic:2:1: note: first used here
                    2 | 1\tposemo
                      | ^~~~~~~~
                m.dic:4:1: error: a category must be a number and a name, not 'anger'
                    4 | anger
                      | ^~~~~
                  as in '12<TAB>posemo'
                m.dic:6:9: error: there is no category 7
                    6 | happy\t1\t7
                      |      \t \t^
                  the categories stand between the two lines '%'
                m.dic:7:1: error: 'alone' has no category
                    7 | alone
                      | ^~~~~
                m.dic:8:5: error: 'x1' is no number of a category
                    8 | sad\tx1
                      |    \t^~
                  a line is a word and numbers, with tabs between
                """)
        #expect(failure("m.dic", "").contains("no line is '%'"))
        #expect(failure("m.dic", "%\n1\ta").contains("there is only one line '%'"))
    }

    @Test("Yoshikoder's files: references, comments, mistakes")
    func yoshikoder() throws {
        let ykd = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE dictionary [ <!ELEMENT x (y)> ]>
            <dictionary style="050805" patternengine="substring"><!-- > -->
              <cnode name="Laws &amp; courts" desc="a 'b'">
                <pnode name='R&#38;D'/><pnode name="court*"></pnode>
                <cnode name="Fines"><pnode name="penal*"/></cnode>
              </cnode>
            </dictionary>
            """
        #expect(
            try found("R&D courts penalty", [("a.ykd", ykd)]) == [
                "Laws & courts", "Laws & courts", "Laws & courts.Fines",
            ])
        #expect(
            failure("a.ykd", "<dictionary><pnode name=\"a\"/><cnode><pnode/></cnode></dictionary>")
                == """
                a.ykd:1:26: error: the value 'a' is in no category
                    1 | <dictionary><pnode name="a"/><cnode><pnode/></cnode></dictionary>
                      |                          ^
                a.ykd:1:31: error: the category has no 'name'
                    1 | <dictionary><pnode name="a"/><cnode><pnode/></cnode></dictionary>
                      |                               ^~~~~
                a.ykd:1:38: error: the value has no 'name'
                    1 | <dictionary><pnode name="a"/><cnode><pnode/></cnode></dictionary>
                      |                                      ^~~~~
                """)
        for (text, message) in [
            ("", "there is no element in it"), ("<a/>", "its root is 'a'"),
            ("<dictionary>", "the file ends before 'dictionary' does"),
            ("<dictionary></cnode>", "nothing that is open is called 'cnode'"),
            ("<dictionary a=\"&nope;\"/>", "begins no known reference"),
            ("<dictionary a=\"", "the value of the attribute does not end"),
            ("<dictionary", "the tag does not end"), ("<!--", "the comment does not end"),
            ("<", "begins no tag"),
            ("<dictionary/><dictionary/>", "something stands behind"),
            (
                "<dictionary>" + String(repeating: "<x>", count: 200),
                "nested more than 100 deep"
            ),
        ] {
            #expect(failure("a.ykd", text).contains(message), "\(text.prefix(30))")
        }
    }

    @Test("mistakes of YAML dictionaries")
    func yaml() {
        let yaml = """
            name: Moods
            categorys: 1
            categories:
              good:
                values: [happy, '', {valu: x}, {value: y, weight: much}]
                wight: 2
              bad: {case: any}
            """
        #expect(
            failure("d.yaml", yaml) == """
                d.yaml:2:1: error: a dictionary has no 'categorys'
                    2 | categorys: 1
                      | ^~~~~~~~~
                  did you mean 'categories'?  keys: name, description, source, licence, case, categories
                d.yaml:5:21: error: the value is empty
                    5 |     values: [happy, '', {valu: x}, {value: y, weight: much}]
                      |                     ^~
                  a value is one word or more, with * and ? as wildcards
                d.yaml:5:25: error: the value has no 'value'
                    5 |     values: [happy, '', {valu: x}, {value: y, weight: much}]
                      |                         ^
                d.yaml:5:26: error: a value has no 'valu'
                    5 |     values: [happy, '', {valu: x}, {value: y, weight: much}]
                      |                          ^~~~
                  did you mean 'value'?  keys: value, weight, case
                d.yaml:5:55: error: the weight must be a number, not 'much'
                    5 |     values: [happy, '', {valu: x}, {value: y, weight: much}]
                      |                                                       ^~~~
                d.yaml:6:5: error: the category 'good' has no 'wight'
                    6 |     wight: 2
                      |     ^~~~~
                  did you mean 'weight'?  keys: values, weight, case, categories
                d.yaml:7:3: error: the category 'bad' has neither 'values' nor 'categories'
                    7 |   bad: {case: any}
                      |   ^~~
                d.yaml:7:15: error: 'case' must be one of ignore, exact, not 'any'
                    7 |   bad: {case: any}
                      |               ^~~
                """)
    }

    @Test("mistakes of tables, and a name that does not tell the format")
    func tables() {
        #expect(
            failure(
                "d.tsv", "value\tcategory\twieght\nx\ta\t1\nhope\t\nfear\ta..b\nrage\ta\tb\tc\n")
                    == """
                    d.tsv:1:16: error: a dictionary has no column 'wieght'
                        1 | value\tcategory\twieght
                          |      \t        \t^~~~~~
                      did you mean 'weight'?  columns: value, category, weight
                    d.tsv:2:5: error: the line has 3 columns; there are 2: value, category
                        2 | x\ta\t1
                          |  \t \t^
                    d.tsv:3:1: error: the line has no category
                        3 | hope\t
                          | ^~~~~
                      a line is a value, a tab and a category, as in 'tariff*<TAB>economy.trade'
                    d.tsv:4:6: error: a name is missing beside a dot
                        4 | fear\ta..b
                          |     \t^~~~
                    d.tsv:5:8: error: the line has 4 columns; there are 2: value, category
                        5 | rage\ta\tb\tc
                          |     \t \t^
                    """)
        #expect(failure("words.lst", "").contains("does not say what format it has"))
    }
}

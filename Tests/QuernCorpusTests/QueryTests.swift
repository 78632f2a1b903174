import Quern
import QuernTesting
import Testing

@testable import QuernCorpus

@Suite struct QueryTests {
    static let corpus = Result { try MillTexts.corpus() }

    @Test(
        arguments: [
            ("mill", 7), ("clean energy", 3), ("CLEAN Energy", 3), ("grind*", 3), ("\"mill\"", 7),
            ("\"Mill\"", 0), ("\"Mill\"%c", 7), ("\"The\"", 8), ("\"the\"%c", 22),
            ("[word=\"rye\" | word=\"oats\"]", 4), ("[word=\"r.*\" & word!=\"river\"]", 2),
            ("[!(word=\".*e.*\")] \"rye\"", 2), ("\"clean\"%c []{1,3} \"the\"", 2),
            ("(solar | clean) (farm | energy)", 5), ("\"mill.*\"", 7), ("mill? grinds", 3),
            ("\"d.m\"", 3), ("\"mill\"%l", 7), ("\"the\" \"mill\" within <sentences/>", 5),
            ("<people/>", 7), ("<people id=\"ada\"/>", 3), ("<people label=\"role\"/> said", 1),
            ("<people id!=\"office\"/>", 5), ("said <people/>", 2), ("<s> the", 8),
            ("[] </sentence> the", 6), ("<sentences/> containing mill", 6),
            ("<sentences/> containing <people id=\"ada\"/>", 3), ("[]{20}", 50),
        ] as [(String, Int)])
    func counts(query: String, count: Int) throws {
        let found = try Self.corpus.get().hits(query)
        #expect(found.count == count, "\(query): \(found)")
    }

    @Test func theLongestMatchFromEachPlaceCounts() throws {
        let corpus = try Self.corpus.get()
        #expect(
            try corpus.hits("clean energy? | energy") == [
                "Clean energy", "clean", "clean energy", "Clean energy", "energy", "Energy",
            ])
        #expect(try corpus.hits("\"is\" []? \"dear\"") == ["is dear", "is dear"])
        #expect(try corpus.hits("a dam []{0,2}") == ["a dam and a", "a dam needs money"])
    }

    @Test func noMatchLeavesItsDocument() throws {
        #expect(try Self.corpus.get().hits("it A solar").isEmpty)
    }

    @Test(
        arguments: [
            "clean energy", "[word=\"a.*\" & word!=\"b\"%c]",
            "(a | \"b\"%cl){2,3} [] <people id=\"x\"/>",
            "a? b+ []{1,100}", "<s> a </s>", "x within <sentences/> containing (a b)",
            "[word=\"a\" | word=\"b\" & word=\"c\"]",
            "[(word=\"a\" | word=\"b\") & !(word=\"c\" | word=\"d\")]",
            "a (b | c d)", "R&D", "50% 1,000 what!", "a containing <people/>",
            "a containing b+", "\"a\" (containing) b", "(within) within <sentences/>",
        ])
    func readingWhatIsWrittenGivesTheSame(query: String) throws {
        let read = try CorpusQuery(query)
        let again = try CorpusQuery(read.text)
        #expect(read == again)
        #expect(read.text == again.text)
    }

    @Test func mistakesAreShownAtTheirPlace() throws {
        func error(_ query: String) -> String { message { _ = try CorpusQuery(query) } }
        #expect(
            error("clean [wrd=\"a\"") == """
                query:1:15: error: expected ']', but the query ends
                    1 | clean [wrd="a"
                      |               ^
                """)
        #expect(
            error("\"a(b\"") == """
                query:1:5: error: the regular expression is wrong: missing closing parenthesis
                    1 | "a(b"
                      |     ^
                  to look for the text itself, write "…"%l
                """)
        #expect(
            error("a \"b") == """
                query:1:3: error: the quotation mark is not closed
                    1 | a "b
                      |   ^
                  end the text with "
                """)
        #expect(
            error("[]{1,1000000}") == """
                query:1:3: error: a repetition reaches at most 100 times
                    1 | []{1,1000000}
                      |   ^~~~~~~~~~~
                """)
        #expect(
            error("clean * energy") == """
                query:1:7: error: '*' stands alone
                    1 | clean * energy
                      |       ^
                  [] is any token; a sign of repetition stands right behind what is repeated
                """)
        #expect(
            error("a | []*") == """
                query:1:1: error: the query can match nothing at all
                    1 | a | []*
                      | ^~~~~~~
                  make a part of it obligatory: {1,5} in place of {0,5}, + in place of *
                """)
        for query in ["<//p/ >", "<p/ >", "< *s>"] {
            #expect(error(query).contains("expected the name of a layer"), "\(error(query))")
        }
        #expect(error("").hasPrefix("query:1:1: error: the query is empty"))
        #expect(
            error("<people name=\"x\"/>") == """
                query:1:9: error: a span has no 'name'
                    1 | <people name="x"/>
                      |         ^~~~
                  fields: id, label
                """)
        #expect(
            error("\"a\"%z").contains(
                "flags: c (case does not matter), l (the text stands for itself)"))
        #expect(error("a{2}{3}").contains("one repetition stands behind the other"))
        #expect(error("a{3,2}").contains("{3,2} repeats nothing"))
        #expect(error(String(repeating: "(", count: 5000)).contains("brackets nest too deep"))
        #expect(error("[" + String(repeating: "!", count: 5000)).contains("brackets nest too deep"))
        #expect(
            error(String(repeating: "a ", count: 5000)).contains("a query has at most 8192 bytes"))
    }

    @Test func namesThatTheCorpusDoesNotHave() throws {
        let corpus = try Self.corpus.get()
        #expect(
            message { _ = try corpus.hits("clean [wrod=\"a\"]") } == """
                query:1:8: error: the corpus has no attribute 'wrod'
                    1 | clean [wrod="a"]
                      |        ^~~~
                  did you mean 'word'?  attributes: word
                """)
        #expect(
            message { _ = try corpus.hits("a within <sentance/>") } == """
                query:1:11: error: the corpus has no layer 'sentance'
                    1 | a within <sentance/>
                      |           ^~~~~~~~
                  did you mean 'sentences'?  layers: paragraphs, people, sentences
                """)
    }

    @Test func hostileQueriesEnd() throws {
        let corpus = try AskedCorpus([
            (0..<4).map { .sample(String(repeating: "a ", count: 500), id: "d\($0)") }
        ])
        #expect(
            message { _ = try corpus.hits("((([]{1,100}){1,100}){1,100}) \"a\"") }.contains(
                "the query is too large"))
        // A length that no number holds.
        let deep =
            String(repeating: "(", count: 30) + "\"a\"" + String(repeating: "){100}", count: 30)
        #expect(message { _ = try corpus.hits(deep) }.contains("the query is too large"))
        #expect(message { _ = try corpus.hits("\"b\" (\(deep) | \(deep))") }.contains("too large"))
        // Thousands of instructions at every token.
        #expect(
            message {
                let query = try CorpusQuery("(\"a\"{1,40}){1,40}")
                let selection = try Selection(nil, named: "where", in: corpus.reader)
                _ = try QueryEvaluation(query, in: corpus.reader, stepLimit: 100_000).hits(
                    in: selection)
            } == """
                error: the query takes too many steps
                  make it narrower: a rarer word, fewer repetitions, or --where
                """)
        let many = (0..<300).map { "\"x\($0).*\"" }.joined(separator: "|")
        #expect(try corpus.hits(many).isEmpty)
        _ = message { _ = try corpus.hits("\"(a+)+$b\"") }
    }
}

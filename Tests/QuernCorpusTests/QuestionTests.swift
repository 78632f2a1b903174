import Quern
import QuernTesting
import Testing

@testable import QuernCorpus

/// Answers on fixed texts. Figures come from other programs: scipy 1.17.1 (G², p), lexicalrichness 0.5.1 (TTR, MATTR, MTLD,
/// HD-D), and the published formulas written out in Python over the same tokens.
@Suite struct QuestionTests {
    static let corpus = Result { try MillTexts.corpus() }

    @Test func keynessIsThatOfScipy() throws {
        let table = try Self.corpus.get().ask(
            Keyness.self, ["target": "source == \"Larkholm Post\""])
        #expect(
            rows(table) == [
                "word,target,target_per_million,reference,reference_per_million,g2,log_ratio,percent_difference,p",
                "energy,5,59523.81,0,0.00,6.84,3.25,,0.008913",
                "clean,4,47619.05,0,0.00,5.45,2.93,,0.019595",
                "grinds,3,35714.29,0,0.00,4.07,2.51,,0.043715",
                "mill,5,59523.81,2,25000.00,1.24,1.25,138.10,0.266034",
                "the,13,154761.90,9,112500.00,0.63,0.46,37.57,0.425978",
                "ada,2,23809.52,1,12500.00,0.30,0.93,90.48,0.585056",
                "brandt,2,23809.52,1,12500.00,0.30,0.93,90.48,0.585056",
                "river,3,35714.29,2,25000.00,0.16,0.51,42.86,0.688796",
                "said,3,35714.29,2,25000.00,0.16,0.51,42.86,0.688796",
                "and,4,47619.05,3,37500.00,0.10,0.34,26.98,0.748135",
            ])
        #expect(
            table.notes == [
                "Target: 84 tokens in 3 documents. Reference: 80 tokens in 3 other documents.",
                "15 words were tested at once: for p < 0.05 a single test needs G² above 3.84, Bonferroni's correction above 8.62 (0 words); no word passes Benjamini and Hochberg's procedure.",
            ])
    }

    @Test func keynessAgainstAList() throws {
        let corpus = try Self.corpus.get()
        let table = try corpus.ask(
            Keyness.self,
            [
                "target": "source == \"Orrin Weekly\"", "list": "list.tsv", "minimum": 1,
                "limit": 2,
                "show": "both",
            ], files: ["list.tsv": "word\tcount\nthe\t900\nrye\t1\nzebra\t200\n"])
        #expect(table.title == "Keywords of source == \"Orrin Weekly\" against list.tsv")
        #expect(rows(table)[1].hasPrefix("the,"))
        #expect(table.notes[0].contains("Reference: 1,101 tokens in the list."))
        #expect(
            message {
                _ = try corpus.ask(
                    Keyness.self, ["target": "date == 2024", "list": "x.txt"],
                    files: ["x.txt": "the 1\nbroken\n"])
            } == """
                x.txt:2:1: error: this line is no word and number
                    2 | broken
                      | ^~~~~~
                  write the word, a tab, and how often it occurs
                """)
        #expect(
            message {
                _ = try corpus.ask(
                    Keyness.self,
                    ["target": "date == 2024", "reference": "source == \"Orrin Weekly\""])
            } == """
                error: the document 'c' is in the target and in the reference
                  make conditions that exclude each other; without 'reference', all other documents are it
                """)
    }

    @Test func collocatesAreThoseOfTheFormulas() throws {
        let table = try Self.corpus.get().ask(
            Collocates.self, ["query": "mill", "window": 3, "minimum": 2])
        #expect(
            rows(table) == [
                "word,together,frequency,expected,log_dice,mi,mi3,t,g2,delta_word,delta_node",
                "the,9,22,5.32,13.31,0.76,7.10,1.23,3.53,0.1276,0.1943",
                "grinds,3,3,0.73,13.26,2.05,5.22,1.31,8.70,0.0789,0.7727",
                "and,4,7,1.69,13.19,1.24,5.24,1.15,3.65,0.0801,0.3448",
                "oats,2,2,0.48,12.83,2.05,4.05,1.07,5.76,0.0526,0.7677",
                "from,2,3,0.73,12.68,1.46,3.46,0.90,2.47,0.0442,0.4329",
                "rye,2,3,0.73,12.68,1.46,3.46,0.90,2.47,0.0442,0.4329",
            ])
        #expect(table.notes[1] == "38 tokens within 3 words, each counted once.")
    }

    @Test func collocatesStayInTheSentence() throws {
        let corpus = try Self.corpus.get()
        let whole = try corpus.ask(
            Collocates.self, ["query": "brandt", "within": "sentences", "minimum": 1])
        let words = Set(whole.rows.indices.map { whole.text($0, 0) })
        #expect(words.contains("solar"))
        #expect(words.contains("met"))
        #expect(!words.contains("mayor"))
        #expect(whole.notes[1] == "22 tokens in the same span of sentences, each counted once.")
    }

    @Test func dispersionIsThatOfTheFormulas() throws {
        let table = try Self.corpus.get().ask(
            Dispersion.self, ["query": ["mill", "the", "rye", "nowhere"]])
        #expect(
            rows(table) == [
                "query,frequency,per_million,range,parts,juilland_d,dp,dp_norm,arf",
                "mill,7,42682.93,5,6,0.6799,0.2544,0.2958,5.13",
                "the,22,134146.34,6,6,0.8786,0.1131,0.1315,16.05",
                "rye,3,18292.68,2,6,0.3073,0.6585,0.7660,2.18", "nowhere,0,0.00,0,6,,,,",
            ])
        let words = try Self.corpus.get().ask(Dispersion.self, ["limit": 2])
        #expect(rows(words)[1].hasPrefix("the,22,"))
        #expect(rows(words)[2].hasPrefix("is,8,"))
    }

    @Test func lexicalDiversityIsThatOfLexicalRichness() throws {
        let corpus = try Self.corpus.get()
        #expect(
            rows(try corpus.ask(LexicalDiversity.self)) == [
                "tokens,types,ttr,mattr,mtld,hdd", "164,72,0.4390,0.5320,29.6349,0.7058",
            ])
        #expect(
            rows(try corpus.ask(LexicalDiversity.self, ["by": "source", "mattr_window": 50])) == [
                "source,tokens,types,ttr,mattr,mtld,hdd", ",23,20,0.8696,,49.3733,",
                "Larkholm Post,84,43,0.5119,0.6337,23.7499,0.6457",
                "Orrin Weekly,57,36,0.6316,0.6250,28.5000,0.7016",
            ])
    }

    @Test func frequenciesOfWordsAndRuns() throws {
        let corpus = try Self.corpus.get()
        #expect(
            rows(try corpus.ask(Frequencies.self, ["limit": 4])) == [
                "word,count,per_million,documents", "the,22,134146.34,6", "is,8,48780.49,4",
                "and,7,42682.93,4", "mill,7,42682.93,5",
            ])
        #expect(
            rows(try corpus.ask(Frequencies.self, ["ngram": 2, "minimum": 3])) == [
                "words,count,per_million,documents", "the mill,6,36585.37,5",
                "the river,4,24390.24,3",
                "ada brandt,3,18292.68,3", "clean energy,3,18292.68,3", "from the,3,18292.68,2",
                "mill grinds,3,18292.68,2",
            ])
        #expect(
            rows(
                try corpus.ask(
                    Frequencies.self, ["query": "clean [] | energy", "case_sensitive": true])) == [
                    "words,count,per_million,documents", "Clean energy,2,12195.12,2",
                    "Energy,1,6097.56,1",
                    "clean energy,1,6097.56,1", "clean water,1,6097.56,1", "energy,1,6097.56,1",
                ])
        #expect(
            rows(
                try corpus.ask(
                    Frequencies.self,
                    ["by": "source", "limit": 1, "where": "source is not missing"]))
                == [
                    "source,word,count,per_million,documents",
                    "Larkholm Post,the,13,154761.90,3", "Orrin Weekly,the,6,105263.16,2",
                ])
        #expect(
            rows(try corpus.ask(Frequencies.self, ["layer": "people"])) == [
                "id,count,per_million,documents", "ada,3,18292.68,3", "Tomas Veil,2,12195.12,1",
                "office,2,12195.12,2",
            ])
        #expect(
            rows(
                try corpus.ask(
                    Frequencies.self, ["layer": "people", "name": "label", "sort": "name"])) == [
                    "label,count,per_million,documents", "person,5,30487.80,3", "role,2,12195.12,2",
                ])
    }

    @Test func trendsHaveNoGaps() throws {
        let table = try Self.corpus.get().ask(Trends.self, ["query": "clean energy"])
        #expect(
            rows(table) == [
                "month,query,hits,per_million,documents_with_hits,documents,tokens",
                "2024-01,clean energy,2,35714.29,2,2,56", "2024-02,clean energy,0,,0,0,0",
                "2024-03,clean energy,0,0.00,0,2,57", "2024-04,clean energy,0,,0,0,0",
                "2024-05,clean energy,0,,0,0,0", "2024-06,clean energy,1,35714.29,1,1,28",
            ])
        #expect(
            table.notes[1] == "1 document without a date in 'date' that says the month is left out."
        )
        let quarters = try Self.corpus.get().ask(Trends.self, ["query": "energy", "by": "quarter"])
        #expect(rows(quarters)[1].hasPrefix("2024-Q1,energy,2,"))
        let days = try Self.corpus.get().ask(Trends.self, ["query": "energy", "by": "day"])
        #expect(days.rows.count == 159)
        #expect(days.text(158, 0) == "2024-06-11")
        #expect(days.text(55, 0) == "2024-02-29")
    }

    @Test func whoIsNamedWithWhom() throws {
        let corpus = try Self.corpus.get()
        let table = try corpus.ask(Cooccurrence.self, ["layers": "people", "minimum": 1])
        #expect(
            rows(table) == [
                "a,a_layer,b,b_layer,together,a_units,b_units,dice,mi,g2",
                "ada,people,office,people,2,3,2,0.8000,1.00,3.82",
                "Tomas Veil,people,ada,people,1,1,3,0.5000,1.00,1.59",
                "Tomas Veil,people,office,people,1,1,2,0.6667,1.58,2.63",
            ])
        let inSentences = try corpus.ask(
            Cooccurrence.self, ["layers": "people", "within": "sentences", "minimum": 1])
        #expect(inSentences.rows.count == 1)
        #expect(inSentences.text(0, 0) == "Tomas Veil")
        #expect(table.network?.nodes.count == 3)
        // A field of the picture is empty only where nobody is together, whatever rows are shown.
        let short = try corpus.ask(
            Cooccurrence.self, ["layers": "people", "minimum": 1, "sort": "dice", "limit": 2])
        if case .matrix(let names, let values, _)? = short.picture {
            #expect(names.count == 3)
            #expect(values.flatMap { $0 }.filter { $0 > 0 }.count == 6)
        } else {
            Issue.record("co-occurrence is drawn as a matrix")
        }
    }

    @Test func linesAreSortedGroupedAndSampled() throws {
        let corpus = try Self.corpus.get()
        let table = try corpus.ask(
            Concordance.self, ["query": "mill", "context": 2, "sort": ["right", "left"]])
        #expect(
            rows(table).map { $0.split(separator: ",").prefix(4).joined(separator: "|") } == [
                "left|hit|right|document", "from the|mill|and oats|d", "and the|mill|grinds day|e",
                "and the|mill|grinds oats|a", "river. The|mill|grinds rye|a",
                "of the|mill|is loud|f",
                "The old|mill|stands by|a", "beside the|mill|. The solar|b",
            ])
        #expect(
            table.notes == [
                "7 hits (42682.93 per million tokens) in 5 of 6 documents with 164 tokens."
            ])
        // The bytes are those of the resource.
        let first = try corpus.ask(Concordance.self, ["query": "grinds oats", "limit": 1])
        let text = Array(MillTexts.texts[0].text.utf8)
        if case .integer(let start) = first.rows[0][7], case .integer(let end) = first.rows[0][8] {
            #expect(String(decoding: text[start..<end], as: UTF8.self) == "grinds oats")
        } else {
            Issue.record("the last columns are the bytes of the resource")
        }
        let some = try corpus.ask(Concordance.self, ["query": "the", "sample": 5, "seed": 3])
        let again = try corpus.ask(Concordance.self, ["query": "the", "sample": 5, "seed": 3])
        let other = try corpus.ask(Concordance.self, ["query": "the", "sample": 5, "seed": 4])
        #expect(some.rows.count == 5)
        #expect(some.rows == again.rows)
        #expect(some.rows != other.rows)
        let grouped = try corpus.ask(
            Concordance.self, ["query": "mill", "group": "source", "limit": 2])
        #expect(grouped.columns[0].name == "source")
        #expect(grouped.notes[1] == "The first 2 of 7 lines; limit 0 shows all.")
    }

    @Test func nothingFoundIsAnAnswer() throws {
        let table = try Self.corpus.get().ask(Concordance.self, ["query": "zeppelin"])
        #expect(
            table.text == """
                Concordance of zeppelin: nothing found

                0 hits (0.00 per million tokens) in 0 of 6 documents with 164 tokens.
                """)
        for type in Questions.all where type.name != "keyness" && type.name != "lexdiv" {
            func ask<Asked: Question>(_ type: Asked.Type) throws -> Table {
                try Self.corpus.get().ask(
                    type,
                    type.name == "cooccurrence"
                        ? ["layers": "people", "where": "date == 1999"]
                        : type.name == "freq"
                            ? ["where": "date == 1999"]
                            : ["query": "zeppelin", "where": "date == 1999"])
            }
            #expect(try ask(type).rows.allSatisfy { $0.count > 0 })
        }
    }

    @Test func unknownNamesAreToldWithTheirList() throws {
        let corpus = try Self.corpus.get()
        #expect(
            message {
                _ = try corpus.ask(Concordance.self, ["query": "mill", "where": "sorce == \"x\""])
            } == """
                error: no document has a field 'sorce'
                  did you mean 'source'?  fields: date, source
                """)
        #expect(
            message { _ = try corpus.ask(Frequencies.self, ["attribute": "lemma"]) } == """
                error: the corpus has no attribute 'lemma'
                  attributes: word
                """)
        #expect(
            message { _ = try corpus.ask(Frequencies.self, ["by": "date.yaer"]) }.isEmpty == false)
        #expect(
            message {
                _ = try corpus.ask(Concordance.self, ["query": "mill", "where": "words > 3"])
            }.contains(
                "no document has a field 'words'"))
        #expect(
            message {
                _ = try corpus.ask(
                    Concordance.self, ["query": "mill", "where": "count(people) > 3"])
            } == """
                error: 'where' asks for count(people), and an index of a corpus keeps the metadata only
                  fields: date, source
                """)
        #expect(
            message { _ = try corpus.ask(Concordance.self, ["query": "mill", "sort": "rihgt"]) }
                == """
                error: lines cannot be sorted by 'rihgt'
                  did you mean 'right'?  orders: left, right, hit, position, document, date, source
                """)
    }

    /// Whoever finds nothing is told when it is the minimum that hides it.
    @Test func theMinimumIsNamedWhenItHidesEverything() throws {
        let documents = try ["Ada met Orrin.", "Bo met Orrin."].enumerated().map { number, text in
            var document = Document.sample(text, id: "d\(number)", metadata: ["date": "2024-09-04"])
            let end = number == 0 ? 3 : 2
            try document.annotate("people", [Annotation(0..<end)])
            try document.annotate("places", [Annotation((end + 5)..<(end + 10))])
            return document
        }
        let corpus = try AskedCorpus([documents])
        let pairs = try corpus.ask(Cooccurrence.self, ["layers": ["people", "places"]])
        #expect(
            pairs.text == """
                Co-occurrence of people, places in one document: nothing found

                2 documents with one of them at least, out of 2.
                No pair is together in 2 or more of them; 2 pairs are in fewer: ask with a smaller minimum.
                """)
        let none = try corpus.ask(
            Cooccurrence.self, ["layers": ["people", "places"], "within": "people"])
        #expect(none.rows.isEmpty)
        #expect(none.notes == ["2 spans of people with one of them at least, out of 2."])
        let words = try corpus.ask(Frequencies.self, ["minimum": 3])
        #expect(
            words.notes == [
                "6 tokens in 2 documents.",
                "4 rows with a frequency below 3: ask with a smaller minimum.",
            ])
        #expect(
            try corpus.ask(Frequencies.self, ["minimum": 2]).notes == ["6 tokens in 2 documents."])
    }

    @Test func theYearOfADateIsSuggested() throws {
        let corpus = try Self.corpus.get()
        for part in ["year", "month", "day"] {
            #expect(
                message { _ = try corpus.ask(Frequencies.self, ["by": .string(part)]) } == """
                    error: no document has a field '\(part)'
                      did you mean 'date.\(part)'?  fields: \(corpus.reader.documents.columnNames.joined(separator: ", "))
                    """)
        }
        #expect(
            message { _ = try corpus.ask(Frequencies.self, ["by": "century"]) }.contains("date.")
                == false)
    }
}

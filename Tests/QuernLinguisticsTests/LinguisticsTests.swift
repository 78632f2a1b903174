import QuernLinguistics
import QuernText
import Testing

@Suite("Stems, lemmas and words without spaces")
struct LinguisticsTests {
    @Test("Snowball's stems, in lower case")
    func stems() throws {
        // From the vocabularies that Snowball publishes beside each algorithm.
        let english = try #require(Stemmer(.english))
        for (word, stem) in [
            ("consigned", "consign"), ("consolation", "consol"), ("Knocking", "knock"),
            ("kneeling", "kneel"),
            ("generously", "generous"), ("skies", "sky"), ("don’t", "don't"), ("", ""),
        ] { #expect(english.stem(word) == stem) }
        #expect(try #require(Stemmer(.german)).stem("aufeinanderfolgenden") == "aufeinanderfolg")
        #expect(try #require(Stemmer(.russian)).stem("важнейшими") == "важн")
        #expect(
            Stemmer.Language(code: "pt-BR") == .portuguese
                && Stemmer.Language(code: "nb") == .norwegian)
        #expect(Stemmer.Language(code: "zh") == nil)
        for language in Stemmer.Language.allCases {
            #expect(Stemmer(language) != nil, "\(language)")
        }
        let long = String(repeating: "a", count: 100_000)
        #expect(english.stem(long) == long)
    }

    @Test("lemmas of words that the lexicon holds")
    func lexicon() {
        let lemmas = EnglishLemmas.english
        #expect(lemmas.count > 60_000)
        for (word, lemma) in [
            ("mills", "mill"), ("was", "be"), ("children", "child"), ("went", "go"),
            ("bigger", "big"), ("better", "good"),
            ("mice", "mouse"), ("lying", "lie"), ("analyses", "analysis"), ("saw", "see"),
            ("thing", "thing"), ("news", "news"),
            ("buildings", "building"), ("i", "i"), ("them", "they"), ("zoology", "zoology"),
            ("abandoned", "abandon"),
        ] { #expect(lemmas.lemma(of: word) == lemma) }
    }

    @Test("lemmas by rule: hyphens, possessives, clitics, unknown words")
    func rules() {
        let lemmas = EnglishLemmas.english
        for (word, lemma) in [
            ("mill-owners", "mill-owner"), ("ostrow's", "ostrow"), ("ostrow’s", "ostrow"),
            ("it's", "it's"), ("n't", "not"), ("n’t", "not"),
            ("'ve", "have"), ("ca", "can"), ("ostrovians", "ostrovian"), ("querned", "quern"),
            ("tokenizing", "tokenize"),
            ("blogged", "blog"), ("vlogging", "vlog"), ("drones", "drone"), ("gtus", "gtus"),
            ("kalobus", "kalobus"), ("zz", "zz"),
            ("taxifies", "taxify"), ("grokked", "grok"), ("naïve", "naïve"), ("北京", "北京"), ("", ""),
            ("'s", "'s"), ("-s", "-s"),
        ] { #expect(lemmas.lemma(of: word) == lemma, "\(word)") }
    }

    @Test("words of Chinese, Japanese and Thai")
    func unspaced() {
        var tokenizer = Tokenizer()
        tokenizer.dictionary = ICUSegmenter.shared
        func words(_ text: String) -> [String] {
            let bytes = Array(text.utf8)
            return tokenizer.tokens(in: text).map {
                String(decoding: bytes[$0.range], as: UTF8.self)
            }
        }
        #expect(words("我们在北京大学学习。") == ["我们", "在", "北京", "大学", "学习", "。"])
        #expect(words("東京都に住む") == ["東京", "都", "に", "住む"])
        #expect(words("สวัสดีครับ") == ["สวัสดี", "ครับ"])
        #expect(words("在2024年AI技术") == ["在", "2024", "年", "AI", "技术"])
        // Beyond the basic plane, UTF-16 has two units where UTF-8 has four bytes.
        #expect(words("𠀀我们𠀀").joined() == "𠀀我们𠀀" && words("𠀀我们𠀀").contains("我们"))
        let long = String(repeating: "我们在北京", count: 3_000)
        #expect(words(long).joined() == long)
    }
}

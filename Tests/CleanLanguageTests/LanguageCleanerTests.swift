import CleanLanguage
import Quern
import QuernTesting
import QuernYAML
import TestSupport
import Testing

@Suite struct LanguageCleanerTests {
    private typealias Parameters = [(name: String, value: Metadata.Value)]

    private func cleaned(_ text: String, _ parameters: Parameters = []) throws
        -> (document: Document, verdict: Verdict)
    {
        try StageHarness(LanguageCleaner.self, parameters).clean(.sample(text))
    }

    @Test("What the description shows is what the stage does")
    func examples() {
        let runner = ExampleRunner(reader: { try YAML.node(of: $0) })
        #expect(runner.failures(of: LanguageCleaner.self) == [])
    }

    /// Addresses and names are in no language, however much of a short text they are.
    @Test(arguments: [
        ("zh", "政府周二表示，年底前不会加税。 https://www.example.com/news/2024/the-government-said?a=b"),
        ("ja", "今日はいい天気ですね https://mill.example/example/status/12345"),
        ("de", "Heute ist schönes Wetter HTTPS://www.example.com/news/the-government-said"),
        ("fr", "@john_smith @peter_the_great Bonjour tout le monde, il fait beau"),
        ("he", "www.example.com/the-government/said אני גר בירושלים"),
        ("en", "The weather was what http and www made of it, they said."),
    ]) func addressesDoNotCount(language: String, text: String) throws {
        #expect(try cleaned(text).document.metadata.language == language)
    }

    /// A sentence of our own in many languages and scripts.
    @Test(arguments: [
        ("en", "The river rose quickly, but the old dam above the town held through the night."),
        ("de", "Der Fluss stieg schnell, aber der alte Damm über der Stadt hielt die ganze Nacht."),
        ("fr", "La rivière est montée vite, mais le vieux barrage au-dessus de la ville a tenu."),
        ("es", "El río creció deprisa, pero la vieja presa sobre la ciudad aguantó toda la noche."),
        ("pt", "O rio subiu depressa, mas a velha barragem acima da cidade aguentou toda a noite."),
        (
            "it",
            "Il fiume è salito in fretta, ma la vecchia diga sopra la città ha retto tutta la notte."
        ),
        ("nl", "De rivier steeg snel, maar de oude dam boven de stad hield het de hele nacht vol."),
        ("sv", "Floden steg snabbt, men den gamla dammen ovanför staden höll hela natten."),
        ("pl", "Rzeka szybko wezbrała, ale stara zapora nad miastem wytrzymała całą noc."),
        ("cs", "Řeka rychle stoupala, ale stará hráz nad městem vydržela celou noc."),
        ("hu", "A folyó gyorsan emelkedett, de a város feletti régi gát egész éjjel kitartott."),
        ("fi", "Joki nousi nopeasti, mutta vanha pato kaupungin yläpuolella kesti koko yön."),
        ("tr", "Nehir hızla yükseldi ama kasabanın üstündeki eski baraj bütün gece dayandı."),
        ("vi", "Nước sông dâng nhanh, nhưng con đập cũ phía trên thị trấn vẫn đứng vững suốt đêm."),
        ("ru", "Река быстро поднялась, но старая плотина над городом выдержала всю ночь."),
        ("uk", "Річка швидко піднялася, але стара гребля над містом витримала всю ніч."),
        ("bg", "Реката се покачи бързо, но старият язовир над града издържа цяла нощ."),
        ("ar", "ارتفع النهر بسرعة، لكن السد القديم فوق المدينة صمد طوال الليل."),
        ("fa", "رودخانه به سرعت بالا آمد، اما سد قدیمی بالای شهر تمام شب دوام آورد."),
        ("hi", "नदी तेज़ी से बढ़ी, लेकिन शहर के ऊपर का पुराना बाँध पूरी रात टिका रहा।"),
        ("he", "הנהר עלה במהירות, אבל הסכר הישן שמעל העיר החזיק מעמד כל הלילה."),
        ("ko", "강물이 빠르게 불어났지만 마을 위의 오래된 댐은 밤새 버텼다."),
        ("ja", "川はすぐに増水したが、町の上の古いダムは一晩中持ちこたえた。"),
        ("zh", "河水迅速上涨，但镇上方的老水坝整夜都守住了。"),
        ("th", "แม่น้ำสูงขึ้นอย่างรวดเร็ว แต่เขื่อนเก่าเหนือเมืองอยู่ได้ตลอดคืน"),
    ])
    func sentenceIsTold(language: String, text: String) throws {
        let document = try cleaned(text).document
        #expect(document.metadata.language == language)
        guard case .number(let confidence)? = document.metadata["language_confidence"] else {
            Issue.record("no confidence")
            return
        }
        #expect(confidence > 0.8 && confidence <= 1)
        #expect(document.text == text)
    }

    /// Where letters alone tell two languages apart, the confidence says how well.
    @Test(
        arguments: [
            ("ja", "東京都知事選挙", 0.8...0.9), ("ja", "気象庁発表", 0.9...1), ("ja", "渋谷駅前広場", 0.9...1),
            ("zh", "东京都知事选举", 0.9...1), ("zh", "臺灣總統選舉", 0.9...1), ("zh", "東京", 0.75...0.75),
            ("zh", "北京大学", 0.75...0.75),
            (
                "zh", "日本作家大江健三郎的小说《万延元年的足球》和黒沢明的电影一样，在我们这里有很多读者，也常常被人谈论。",
                0.8...0.99
            ),
            ("he", "הסכר הישן מעל העיר החזיק מעמד כל הלילה", 0.99...1),
            ("he", "שלום", 0.98...0.99),
            (
                "yi", "יעדער מענטש װערט געבױרן פֿרײַ און גלײַך אין כּבֿוד און רעכט.", 0.99...1
            ),
            ("yi", "איך וויל נישט גיין אין שול היינט, ווייל עס רעגנט.", 0.5...0.99),
        ] as [(String, String, ClosedRange<Double>)])
    func lettersOfTwoLanguages(
        language: String, text: String, confidence: ClosedRange<Double>
    ) throws {
        let metadata = try cleaned(text).document.metadata
        #expect(metadata.language == language)
        guard case .number(let value)? = metadata["language_confidence"] else {
            Issue.record("no confidence")
            return
        }
        #expect(confidence.contains(value), "\(value)")
    }

    /// What the other language may be is not dropped for being the less probable one.
    @Test func doubtIsShared() throws {
        let (document, _) = try cleaned(
            "東京大学", [("keep", .list(["ja", "zh"])), ("threshold", 0.9)])
        #expect(document.scores.first?.value == 1)
    }

    @Test(arguments: [
        ("iw", "he"), ("in", "id"), ("IN-ID", "id"), ("sh", "hr"), ("sh", "sr"), ("mo", "ro"),
        ("ji", "yi"),
    ]) func formerCodesCount(given: String, kept: String) throws {
        let stage = try StageHarness(
            LanguageCleaner.self, [("trust_metadata", true), ("keep", .list([.string(kept)]))])
        let metadata: Metadata = ["language": .string(given)]
        #expect(try stage.clean(.sample("The dam held.", metadata: metadata)).verdict == .keep)
        let other = try StageHarness(
            LanguageCleaner.self, [("trust_metadata", true), ("keep", .list(["en"]))])
        #expect(try other.clean(.sample("The dam held.", metadata: metadata)).verdict != .keep)
    }

    @Test func lettersAtRandomAreNoLanguage() throws {
        var random = SeededGenerator(seed: 7)
        var sure = 0
        for _ in 0..<100 {
            var text = ""
            for _ in 0..<30 {
                for _ in 0..<Int.random(in: 2...8, using: &random) {
                    text.unicodeScalars.append(
                        Unicode.Scalar(UInt8.random(in: 0x61...0x7A, using: &random)))
                }
                text += " "
            }
            let document = try cleaned(text).document
            if case .number(let value)? = document.metadata["language_confidence"], value > 0.5 {
                sure += 1
            }
        }
        #expect(sure <= 3)
    }

    @Test func scoreAndVerdictAgree() throws {
        let text =
            "The river rose quickly, but the old dam held. Der Damm hielt die ganze Nacht über."
        for threshold in [0.0, 0.2, 0.5, 0.8, 1.0] {
            let (document, verdict) = try cleaned(
                text, [("keep", .list(["de"])), ("threshold", .number(threshold))])
            let score = try #require(document.scores.first)
            #expect(score.name == "wanted")
            #expect((verdict == .keep) == (score.value >= threshold))
        }
    }

    /// A long text is judged by pieces from all over it, wherever they happen to be cut.
    /// The confidence in the language of a text in several is the share of the text that is in it, wherever that stands.
    @Test(arguments: [(13, 7), (7, 13), (19, 1), (15, 5)])
    func textsInSeveralLanguages(english: Int, german: Int) throws {
        let (here, there) = (
            "The river rose quickly in the night, but the old dam above the town held, and the mill went on grinding rye for the whole valley as if nothing had been the matter at all.\n",
            "Der Fluss stieg in der Nacht schnell, aber der alte Damm über der Stadt hielt, und die Mühle mahlte weiter Roggen für das ganze Tal, als ob überhaupt nichts gewesen wäre.\n"
        )
        var random = SeededGenerator(seed: 5)
        for _ in 0..<20 {
            let paragraphs =
                Array(repeating: here, count: english) + Array(repeating: there, count: german)
            let text = paragraphs.shuffled(using: &random).joined()
            let found = try cleaned(text, [("keep", ["en"]), ("threshold", 0)]).document
            guard case .number(let confidence)? = found.metadata["language_confidence"] else {
                Issue.record("no confidence")
                continue
            }
            let share = Double(max(english, german)) / Double(english + german)
            #expect(found.metadata.language == (english > german ? "en" : "de"))
            // A single paragraph may lie between the pieces.
            #expect(abs(confidence - share) < 0.12, "\(confidence)")
        }
    }

    @Test func sampleCutsNoCharacter() throws {
        let line = "Річка швидко піднялася, але стара гребля над містом витримала всю ніч. "
        for length in 120..<190 {
            let text = String(String(repeating: line, count: 3).prefix(length))
            let document = try cleaned(text, [("sample", 160)]).document
            #expect(document.metadata.language == "uk", "\(length)")
        }
    }

    @Test func languageThatNobodyKnowsIsAnError() {
        #expect {
            _ = try cleaned("", [("keep", .list(["en", "klingon"]))])
        } throws: { error in
            "\(error)".contains(
                "'keep[1]' of 'language' must be one of af, am, ar, az, be, bg, bn, bo, ca, ckb,")
        }
    }

    @Test func paragraphsGoWithTheirLineBreaks() throws {
        let english =
            "The river rose quickly, but the old dam above the town held through the night."
        let french =
            "La rivière est montée vite, mais le vieux barrage au-dessus de la ville a tenu."
        let parameters: Parameters = [
            ("keep", .list(["en"])), ("paragraphs", "drop"), ("threshold", 0),
        ]
        for (text, left) in [
            ("\(french)\n\(english)\n\(french)", english),
            ("\(english)\n\(french)\n\n\(english)", "\(english)\n\n\(english)"),
            ("\(french)\n\(french)\n", ""), ("\(english)\nOui.\n", "\(english)\nOui.\n"),
        ] {
            let document = try cleaned(text, parameters).document
            #expect(document.text == left)
            #expect(document.originsAscend(within: text.utf8.count))
        }
    }
}

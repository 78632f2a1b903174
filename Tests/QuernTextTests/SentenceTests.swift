import QuernText
import TestSupport
import Testing

private func sentences(_ text: String, language: String = "en") -> [String] {
    let bytes = Array(text.utf8)
    return Sentences.ranges(in: text, rules: .of(language)).map {
        String(decoding: bytes[$0], as: UTF8.self)
    }
}

@Suite("Sentences")
struct SentenceTests {
    @Test(
        "abbreviations end none, unless they stand last",
        arguments: [
            ("Gen. Kalo met Lt. Ost. It rained.", 2), ("He lives in the U.S. The mill is old.", 2),
            ("The U.S. Army left.", 1),
            ("See p. 5 and fig. 2. No. 7 is next.", 2), ("Is it so? No. It is not.", 3),
            ("By vitamin C. The dose is low.", 2),
            ("J. R. Kalo came.", 1), ("It costs 3.5 km. Then 4.", 2), ("Ostrow Ltd. The mill.", 2),
            ("In Sept. 2024 it rained.", 1),
            ("It fell in Oct. The mill stood.", 2), ("Wait... Then go.", 2),
            ("Yahoo! in the news.", 1), ("a.b c. d", 1),
        ])
    func abbreviations(text: String, count: Int) {
        #expect(sentences(text).count == count, "\(sentences(text))")
    }

    @Test(
        "numbers of days, centuries and chapters end no sentence in German, but where a word follows that begins one"
    )
    func ordinals() {
        let text =
            "Die Mauer fiel am 9. November 1989. Die Einheit kam am 3. Oktober 1990. Im 19. Jahrhundert stand die Mühle. "
            + "Das 2. Kapitel beginnt. Er wurde 19. Die Mühle steht. Es waren 1200. Müller gab es viele."
        #expect(
            sentences(text, language: "de") == [
                "Die Mauer fiel am 9. November 1989.", "Die Einheit kam am 3. Oktober 1990.",
                "Im 19. Jahrhundert stand die Mühle.", "Das 2. Kapitel beginnt.",
                "Er wurde 19.", "Die Mühle steht.", "Es waren 1200.", "Müller gab es viele.",
            ])
        #expect(sentences("He was born in room 9. Nobody knew.").count == 2)
        for (text, count) in [
            ("Der Index fiel auf 3,25. Anleger verkauften.", 2),
            ("Bayern gewann 3:2. Kimmich traf.", 2),
            ("Die Zahl stieg auf 12. Retter suchten weiter.", 2),
            ("Es war COVID-19. Ärzte warnten.", 2),
            ("Er schrieb seinen CV. Niemand antwortete.", 2),
            ("Es gibt es in XXL. Kunden kaufen es.", 2),
            ("Er klagte am ICC. Anwälte klagten auch.", 2), ("Zimmer 5.\nNachbarn grüßen.", 2),
            ("Er ist 42. Seine Frau ist 40. Kinder haben sie 2. Peter schläft.", 4),
            ("Siehe Artikel 5. Kapitel 2 gilt nicht.", 2),
            ("Es waren nicht 10. Mal sehen, wer bleibt.", 2),
            ("Das ist Teil II. Autoren sind alle.", 2),
            ("Das 3. Kapitel (5. Auflage) ist neu.", 1),
        ] {
            #expect(sentences(text, language: "de").count == count, "\(text)")
        }
    }

    @Test("what is reported in Japanese is a part of the sentence")
    func reportedInJapanese() {
        #expect(
            sentences("「水が引いた。」と市長は言った。雨がやんだ。「そうだ。」彼は立った。", language: "ja")
                == ["「水が引いた。」と市長は言った。", "雨がやんだ。", "「そうだ。」", "彼は立った。"])
        for text in [
            "「水が引いた。」とにかく逃げた。", "「はい。」ところで、雨だ。", "「はい。」とりあえず帰った。", "水が引いた（午後三時。）とうとう雨が降った。",
        ] {
            #expect(sentences(text, language: "ja").count == 2, "\(text)")
        }
    }

    @Test("a question that somebody asks is one sentence with who asks it")
    func attribution() {
        #expect(sentences("“Who?” Dr. Kalo asked. “I?” The mill said.").count == 3)
        #expect(sentences("\"Who is it?\" The gate opened. \"Go!\" Vera shouted.").count == 3)
        #expect(sentences("Who asked? Vera asked.").count == 2)
    }

    @Test("lists and headings")
    func lists() {
        #expect(
            sentences("It says:\n* rye\n* oats\nand more") == [
                "It says:", "* rye", "* oats\nand more",
            ])
        #expect(sentences("He left\n- as he said -\nearly.") == ["He left\n- as he said -\nearly."])
        #expect(sentences("1. Open\n2. Wait\n3. Close") == ["1. Open", "2. Wait", "3. Close"])
    }

    @Test("what a parser knows of the structure ends sentences")
    func structure() {
        let text = "Ostrow\nThe mill is\nold. rye\noats\nThe end"
        var structure = Sentences.Structure()
        structure.addBlock(0..<6)
        structure.addLines(24..<32)
        var bytes = text
        var found: [String] = []
        bytes.withUTF8 { bytes in
            Sentences.forEach(bytes, structure: structure) {
                found.append(
                    String(decoding: UnsafeBufferPointer(rebasing: bytes[$0]), as: UTF8.self))
            }
        }
        #expect(found == ["Ostrow", "The mill is\nold.", "rye", "oats", "The end"])
    }

    @Test("sentences are in order and leave out white space only, whatever the text")
    func laws() {
        var random = SeededGenerator(seed: 29)
        let pieces = [
            "a", "Dr", ".", " ", "\n", "\n\n", "!", "?\"", "“", "”", "The", "- ", "1. ", "U.S.",
            "。", "…", " . . . ", "I", "é", "é. ", "北", ")", "\u{A0}", "•",
        ]
        for round in 0..<3000 {
            let text = (0..<Int.random(in: 0..<16, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            let bytes = Array(text.utf8)
            var structure = Sentences.Structure()
            if round % 3 == 0, bytes.count > 0 {
                structure.addBlock(0..<((text.unicodeScalars.first?.utf8.count) ?? 0))
                structure.addLines(0..<bytes.count)
            }
            var last = 0
            var copy = text
            copy.withUTF8 { buffer in
                Sentences.forEach(buffer, structure: structure) { range in
                    #expect(range.lowerBound >= last && range.upperBound > range.lowerBound)
                    let gap = String(decoding: bytes[last..<range.lowerBound], as: UTF8.self)
                    #expect(
                        gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace },
                        "\(text.debugDescription)")
                    last = range.upperBound
                }
            }
            #expect(
                String(decoding: bytes[last...], as: UTF8.self).unicodeScalars.allSatisfy {
                    $0.properties.isWhitespace
                })
        }
    }

    @Test("hostile texts take time that grows with their length")
    func hostile() {
        let clock = ContinuousClock()
        for piece in [
            ".", ". ", "a.", "A. ", ". . . ", "\n", "\n ", "- \n", "1. A ", "?\" Vera ", "é. ", "“",
            "U.S. ", "。", "!\u{A0}",
        ] {
            let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
            let time = clock.measure { _ = Sentences.ranges(in: text) }
            #expect(time < .seconds(20), "\(piece.debugDescription)")
        }
    }
}

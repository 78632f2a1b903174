import Quern
import QuernText
import TagLexicon
import Testing

@Suite("tag: gazetteer, diacritics and inflection")
struct GazetteerFormsTests {
    @Test("diacritics: letters of Latin and Greek by their base, in phrase and text")
    func diacritics() throws {
        let list = [("a.txt", "Zürich\nLodz\nNovo Horizonte\nSão Paulo\nΑθήνα")]
        let text =
            "Zurich Zürich ZURICH zurich Łódź łódź Novó Horizônte Sao  Paulo SÃO PAULO Αθηνα Zürichs"
        #expect(
            try found(text, list, [("diacritics", "ignore")]).map {
                String($0.prefix { $0 != "#" })
            }
                == [
                    "Zurich", "Zürich", "ZURICH", "Łódź", "Novó Horizônte", "Sao  Paulo",
                    "SÃO PAULO", "Αθηνα",
                ])
        #expect(try found(text, list).count == 2)
        // Case as written: the other switch stays what it is.
        #expect(
            try found("Zurich ZURICH Zürich", list, [("diacritics", "ignore"), ("case", "exact")])
                .count == 2)
        #expect(
            try found("zurich łódź", list, [("diacritics", "ignore"), ("case", "ignore")]).count
                == 2)
        // Marks of other scripts make other letters.
        #expect(try found("мои мой", [("a.txt", "мой")], [("diacritics", "ignore")]) == ["мой#мой"])
    }

    @Test("bases of letters: canonical decompositions and strokes, and nothing else")
    func bases() {
        for (letter, base) in [
            ("é", "e"), ("Å", "A"), ("ế", "e"), ("ø", "o"), ("ł", "l"), ("ё", "е"), ("ß", "ß"),
            ("æ", "æ"), ("й", "й"), ("가", "가"), ("ά", "α"),
        ] {
            #expect(
                Diacritics.base(letter.unicodeScalars.first?.value ?? 0)
                    == base.unicodeScalars.first?.value, "\(letter)")
        }
    }

    @Test("plurals by rule, and where there are none")
    func plurals() throws {
        for (singular, plural) in [
            ("city", "cities"), ("day", "days"), ("box", "boxes"), ("church", "churches"),
            ("bush", "bushes"), ("wife", "wives"),
            ("chairman", "chairmen"), ("human", "humans"), ("hero", "heroes"),
            ("data centre", "data centres"), ("x-ray", "x-rays"),
            ("GPU", "GPUs"),
        ] {
            #expect(
                try found(plural, [("a.txt", singular)], [("inflection", "english")]) == [
                    "\(plural)#\(singular)"
                ], "\(singular)")
        }
        for (phrase, text) in [
            ("Ostrow", "Ostrows"), ("software", "softwares"), ("United States", "United Statess"),
            ("R2D2", "R2D2s"), ("GPS", "GPSs"),
            ("mills", "mill"),
        ] {
            #expect(
                try found(text, [("a.txt", phrase)], [("inflection", "english")]) == [], "\(phrase)"
            )
        }
        // "glasses" is declared, so "glass" does not claim it.
        #expect(
            try found(
                "glasses", [("a.tsv", "glasses\tspectacles\nglass\tmaterial")],
                [("inflection", "english")])
                == ["glasses#spectacles"])
        #expect(
            try found("mills' mill's MILLS", [("a.txt", "mill")], [("inflection", "english")]).count
                == 3)
    }
}

import Quern
import QuernTesting
import QuernYAML
import TagEntities
import Testing

func people(_ text: String) throws -> [String] {
    let harness = try StageHarness(
        PeopleTagger.self, [("rules", "people.yaml")], resources: [try lexicon("people.yaml")],
        reader: { try YAML.node(of: $0) })
    let document = try harness.tag(.sample(text))
    return document.annotations["people"].map { annotation in
        let found = document.text(in: annotation.range)
        return found == annotation.id ? found : "\(found) → \(annotation.id)"
    }
}

func attributes(_ text: String) throws -> [String] {
    let harness = try StageHarness(
        PeopleTagger.self, [("rules", "people.yaml")], resources: [try lexicon("people.yaml")],
        reader: { try YAML.node(of: $0) })
    let document = try harness.tag(.sample(text))
    return document.annotations["people"].map { annotation in
        (["title", "role", "organisation"].map { annotation.attributes[$0]?.string ?? "-" }).joined(
            separator: " | ")
    }
}

@Suite("tag: people")
struct PeopleTests {
    @Test("the examples hold")
    func examples() {
        for type in TagEntitiesPlugin().stages {
            #expect(ExampleRunner(reader: { try YAML.node(of: $0) }).failures(of: type) == [])
        }
    }

    @Test(
        "names by title, role, shape and apposition",
        arguments: [
            ("Chinese Premier Tao Weiming has called for it.", ["Tao Weiming"]),
            ("Vice Premier Gao Lin visited.", ["Gao Lin"]),
            // A title that is a part of a token is none.
            ("Ex-President Okonjo said so.", []), ("r-CEO M", []),
            (
                "President Adaeze Okonjo-Bello met Prime Minister Lars Ødegaard.",
                ["Adaeze Okonjo-Bello", "Lars Ødegaard"]
            ),
            (
                "Another CPPCC member Qiu Jianhua, director of the Minhe Laboratory, agreed.",
                ["Qiu Jianhua"]
            ),
            (
                "\"It is time,\" said Feng Lu, vice chairman at China Institute for Trade.",
                ["Feng Lu"]
            ),
            ("Song Ran, another national political adviser, said so.", ["Song Ran"]),
            ("(CGTN's Ma Xiao contributed to the story.)", ["Ma Xiao"]),
            ("A boat on a river. (Xinhua/Bai Yun)", ["Bai Yun"]),
            ("Luo Xiaoming:\n\nThank you. Mr. Cao Yi will answer.", ["Luo Xiaoming", "Cao Yi"]),
            ("Ouyang Xiu'an and Sima Lan spoke.", ["Ouyang Xiu'an", "Sima Lan"]),
            (
                "Tomasz Wielgosz, a professor of law, and Ursula von der Heide disagreed.",
                ["Tomasz Wielgosz", "Ursula von der Heide"]
            ),
            ("John F. Brannigan Jr. said no.", ["John F. Brannigan"]),
            ("Professor Ikeda and Dr. Anna-Lena Weiß wrote it.", ["Ikeda", "Anna-Lena Weiß"]),
            ("said economist Kenta Mizushima on Monday", ["Kenta Mizushima"]),
            ("Yan Hui'er Monday said", ["Yan Hui'er"]),
        ])
    func found(_ text: String, _ names: [String]) throws {
        #expect(try people(text) == names)
    }

    @Test(
        "what is nobody",
        arguments: [
            "China Daily and the People's Daily reported.",
            "On May Day, He Said She Can was shown.",
            "The Long March ended in October.", "Li Ning Co. and Li Auto sold more.",
            "Hong Kong and Ping An.",
            "Peng Cheng Laboratory, Sun Yat-sen University and Fan Club.",
            "Monday, Tuesday and June.",
            "An Hour Later", "You Can Win", "Long Time No See",
            "The Chinese President will travel.",
            "Midea Group, a maker of fridges, and Chint Group, a leading provider.",
            "France, a member of the alliance, and Saudi Arabia, a partner.",
            "Morgan Stanley said so.",
            "New Zealand, White House, Silicon Valley and Goldman Sachs.",
            "President of the republic",
            "The General Secretary is in office.", "BEIJING, March 13 (Xinhua) --",
            "Wang Fu Jing Street",
            "He said Mr. Speaker may go.", "Secretary of State", "Yangtze River Delta", "", " \n",
            "Tai Shan and Huang He; Feng Shui, Kung Fu.", "Government Work Report",
            "Song Dynasty and Tang Dynasty",
        ])
    func nobody(_ text: String) throws {
        #expect(try people(text) == [])
    }

    @Test(
        "names by the lists that ship",
        arguments: [
            // A given name that is nothing else, alone.
            ("We asked Amelia and then Olga.", ["Amelia", "Olga"]),
            // A given name that is a word wants a family name, or a letter around it.
            ("Rose Lindqvist read it. Rose prices fell. Hope helps.", ["Rose Lindqvist"]),
            ("Dear Hope,\n\nIt rains.\n\nHope", ["Hope", "Hope"]),
            // Places and well-known names of two words.
            ("Virginia Beach, Paris, Georgia Tech and Austin.", []),
            // Initials.
            (
                "It was J. K. Okafor who met R.E. Glenn in the U.S. Senate.",
                ["J. K. Okafor", "R.E. Glenn"]
            ),
            ("Vitamin C. Rivers rose.", []), ("the council of Ostrow said so", []),
            // A given name in no list.
            ("it was Ylva-Tove Johansson, not him", ["Ylva-Tove Johansson"]),
            // Articles and particles.
            (
                "the cleric Zubair al-Hamdani met Omar bin Rashid; al-Hamdani left.",
                ["Zubair al-Hamdani", "Omar bin Rashid", "al-Hamdani → Zubair al-Hamdani"]
            ),
            // Who speaks, and what is governed by him.
            (
                "yesterday Okonkwo said so, and the Lindqvist administration left. Okonkwo slept.",
                ["Okonkwo", "Lindqvist", "Okonkwo"]
            ),
            // Given names alone are the person named in full.
            ("Amelia Okonkwo came. Amelia spoke.", ["Amelia Okonkwo", "Amelia → Amelia Okonkwo"]),
            (
                "Call olga@example.org, www.Amelia.example or Amelia's Kitchen on St. Olga Street.",
                []
            ),
        ])
    func lists(_ text: String, _ names: [String]) throws {
        #expect(try people(text) == names)
    }

    @Test("thousands of one family name cost no more than their number")
    func manyOfOneName() throws {
        let text = (0..<3000).map { "Mr. Zhao Kun\($0 % 7 == 0 ? "" : "g")bo met Zhao." }
            .joined(separator: " ")
        #expect(try people(text).count == 6000)
    }

    @Test("short forms have the id of the whole name")
    func shortForms() throws {
        #expect(
            try people(
                "President Gu urges it.\n\nChinese President Gu Anmin said so. Gu left. \"No,\" Gu said."
            )
                == ["Gu → Gu Anmin", "Gu Anmin", "Gu → Gu Anmin", "Gu → Gu Anmin"])
        #expect(
            try people(
                "Chancellor Mathilde Krug spoke. Krug left with Mr. Obi. Mathilde Krug returned.")
                == ["Mathilde Krug", "Krug → Mathilde Krug", "Obi", "Mathilde Krug"])
        #expect(
            try people("Gu went. Wei Dalun's plan; Wei's idea; Wei Group; Wei-led.")
                == ["Wei Dalun", "Wei → Wei Dalun"])
        #expect(
            try people("He Weilin, a lawyer, spoke. He left. Mr. He stayed.") == [
                "He Weilin", "He → He Weilin",
            ])
    }

    @Test("of two with one family name, the one named last, unless the title says otherwise")
    func ambiguous() throws {
        #expect(
            try people(
                "Premier Zhao Kun met Zhao Lifeng, a farmer. Zhao laughed. Premier Zhao nodded. Zhao left."
            )
                == [
                    "Zhao Kun", "Zhao Lifeng", "Zhao → Zhao Lifeng", "Zhao → Zhao Kun",
                    "Zhao → Zhao Kun",
                ])
        #expect(
            try people("Mr. Zhao Kun met Ms. Zhao Lifeng. Mr. Zhao laughed.")
                == ["Zhao Kun", "Zhao Lifeng", "Zhao → Zhao Kun"])
    }

    @Test("titles, roles and organisations")
    func roles() throws {
        #expect(
            try attributes("Gao Minzhe, a researcher at NAS' Institute of Computing, said") == [
                "- | researcher | NAS' Institute of Computing"
            ])
        #expect(
            try attributes(
                "Tie Xinhua, another national lawmaker and vice-president of appliance maker Dolan Group, said"
            )
                == ["- | national lawmaker and vice-president | Dolan Group"])
        #expect(
            try attributes(
                "Du Heng, a CPPCC member and director of the Ruili Institute of Optics, said") == [
                    "- | CPPCC member and director | Ruili Institute of Optics"
                ])
        #expect(
            try attributes(
                "Chinese Vice Premier Gao Lin spoke. Gao, who is also chairman of the Board of Trade, left."
            )
                == ["Vice Premier | - | -", "- | chairman | Board of Trade"])
        #expect(
            try attributes("Mao Xinyi, chairman of Orlin Co., Ltd., spoke.") == [
                "- | chairman | Orlin Co., Ltd."
            ])
    }

    @Test("long and hostile text")
    func hostile() throws {
        let long = String(repeating: "Zhang Weimin said Zhang was late. ", count: 20_000)
        #expect(try people(long).count == 40_000)
        #expect(try people(String(repeating: "A", count: 1_000_000)) == [])
        #expect(try people(String(repeating: "Mr. ", count: 50_000)) == [])
        #expect(try people("Mr.") == [])
        #expect(try people(String(repeating: "President ", count: 10_000)) == [])
    }
}

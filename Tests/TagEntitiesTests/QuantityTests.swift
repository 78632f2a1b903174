import Quern
import QuernTesting
import QuernYAML
import TagEntities
import Testing

func quantities(_ document: Document) throws -> [(
    text: String, label: String, attributes: Metadata
)] {
    let harness = try StageHarness(
        QuantitiesTagger.self, [("rules", "quantity-words.yaml")],
        resources: [try lexicon("quantity-words.yaml")],
        reader: { try YAML.node(of: $0) })
    let tagged = try harness.tag(document)
    return tagged.annotations["quantities"].map {
        (tagged.text(in: $0.range), $0.label, $0.attributes)
    }
}

@Suite("tag: quantities")
struct QuantityTests {
    @Test(
        "text, label, value, unit",
        arguments: [
            (
                "we made over 1.7 million tractors, selling",
                ["over 1.7 million tractors | count | 1700000 | tractors"]
            ),
            (
                "producing more than 300,000 green farm tractors.",
                ["more than 300,000 green farm tractors | count | 300000 | green farm tractors"]
            ),
            (
                "to 9,000 and 70,000, respectively, by 2031.",
                ["9,000 and 70,000, respectively, by 2031 | count | 9000; 70000 | -"]
            ),
            (
                "cost 12.5 billion yuan ($1.72 billion)",
                [
                    "12.5 billion yuan | money | 12500000000 | CNY",
                    "$1.72 billion | money | 1720000000 | USD",
                ]
            ),
            (
                "US$3, HK$4.50, €5 million, RMB 6 billion, 7 US dollars",
                [
                    "US$3 | money | 3 | USD", "HK$4.50 | money | 4.5 | HKD",
                    "€5 million | money | 5000000 | EUR",
                    "RMB 6 billion | money | 6000000000 | CNY", "7 US dollars | money | 7 | USD",
                ]
            ),
            (
                "rose 5.2 percent year on year, up 3% from a year earlier",
                [
                    "5.2 percent year on year | percent | 5.2 | percent",
                    "up 3% from a year earlier | percent | 3 | percent",
                ]
            ),
            (
                "by 0.3 percentage points",
                ["0.3 percentage points | percent | 0.3 | percentage points"]
            ),
            (
                "between 10 to 15 percent and 5-10 km",
                ["10 to 15 percent | percent | 10 | percent", "5-10 km | measure | 5 | km"]
            ),
            (
                "five local firms and 18 \"new star\" clusters",
                ["five local firms | count | 5 | local firms"]
            ),
            (
                "about 1,200 people live on 30 square kilometers",
                [
                    "about 1,200 people | count | 1200 | people",
                    "30 square kilometers | measure | 30 | km²",
                ]
            ),
            (
                "500 MW, 30 °C, 20kWh and 7nm",
                [
                    "500 MW | measure | 500 | MW", "30 °C | measure | 30 | °C",
                    "20kWh | measure | 20 | kWh", "7nm | measure | 7 | nm",
                ]
            ),
            (
                "At least 40 countries sent two million tonnes",
                [
                    "At least 40 countries | count | 40 | countries",
                    "two million tonnes | measure | 2000000 | t",
                ]
            ),
            ("three to five years", ["three to five years | measure | 3 | a"]),
            ("more than 2000 villages", ["more than 2000 villages | count | 2000 | villages"]),
            (
                "2.3bn euros, 1.5 trillion",
                [
                    "2.3bn euros | money | 2300000000 | EUR",
                    "1.5 trillion | count | 1500000000000 | -",
                ]
            ),
        ])
    func found(_ text: String, _ expected: [String]) throws {
        let found = try quantities(.sample(text)).map { found in
            "\(found.text) | \(found.label) | \(found.attributes["value"]?.plainText ?? "-") | \(found.attributes["unit"]?.string ?? "-")"
        }
        #expect(found == expected)
    }

    @Test(
        "what is none",
        arguments: [
            "On March 13, 2024, in 2023 and by 2027.", "08:33, March 12, 2025", "2024-09-04",
            "the 14th session, the 1st",
            "5G, 6G, G20 and 3D", "\"33618\" and COVID-19", "Tel: 010-8888 8888, +86 10 1234",
            "Boeing 737 and Windows 11",
            "No. 5, Article 7, Chapter 3", "iOS 17.2.1", "two", "it is 5", "192.168.0.1",
            "A4 paper", "", "Sept. 3 (Xinhua)",
            "on 13 March", "the 1990s", "since 1949", "Long March-5", "007", "score of 3-2-1",
            "2025 was good",
            "4,5", "99999999999999999999",
        ])
    func none(_ text: String) throws {
        #expect(try quantities(.sample(text)).map(\.text) == [])
    }

    @Test("ranges, deadlines, qualifiers")
    func attributes() throws {
        let found = try quantities(.sample("Up to 10 to 15 million cars by 2030"))
        #expect(found.map(\.text) == ["Up to 10 to 15 million cars by 2030"])
        #expect(found.first?.attributes["value"] == 10_000_000)
        #expect(found.first?.attributes["upper"] == 15_000_000)
        #expect(found.first?.attributes["by"] == 2030)
        #expect(found.first?.attributes["qualifier"] == "up to")
    }

    @Test("hostile text")
    func hostile() throws {
        #expect(try quantities(.sample(String(repeating: "1 and ", count: 50_000))).isEmpty)
        #expect(try quantities(.sample(String(repeating: "9", count: 1_000_000))).isEmpty)
        #expect(try quantities(.sample(String(repeating: "$", count: 100_000))).isEmpty)
        #expect(
            try quantities(.sample(String(repeating: "5 million cars, ", count: 5000))).count
                == 5000)
    }
}

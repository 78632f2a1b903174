import Quern
import QuernTesting
import QuernYAML
import Testing

@testable import TagEntities

/// Looks at tokens, counted, for a text and one twice as long: no tagger does more than twice the work.
@Suite("work grows as the text does")
struct LinearWorkTests {
    private func looks(_ text: String) throws -> [Int] {
        let reader: @Sendable (SourceFile) throws -> Node = { try YAML.node(of: $0) }
        func work(_ tag: () throws -> Void) rethrows -> Int {
            let counter = TokenWork.Counter()
            try TokenWork.$counter.withValue(counter) { try tag() }
            return counter.looks
        }
        let organisations = try StageHarness(
            OrganisationsTagger.self, [("rules", "organisation-words.yaml")],
            resources: [try lexicon("organisation-words.yaml")], reader: reader)
        let people = try StageHarness(
            PeopleTagger.self, [("rules", "people.yaml")],
            resources: [try lexicon("people.yaml")], reader: reader)
        let places = try StageHarness(
            PlacesTagger.self, [("rules", "place-words.yaml")],
            resources: [try lexicon("place-words.yaml")], reader: reader)
        let quotations = try StageHarness(
            QuotationsTagger.self,
            [("rules", "speech.yaml"), ("indirect", true), ("turns", true)],
            resources: [try lexicon("speech.yaml")], reader: reader)
        let relations = try StageHarness(
            RelationsTagger.self, [("rules", "people.yaml")],
            resources: [try lexicon("people.yaml")], reader: reader)
        let dates = try StageHarness(DatesTagger.self, [], reader: reader)
        let money = try StageHarness(MoneyTagger.self, [], reader: reader)
        var document = Document.sample(text)
        return try [
            work { document = try organisations.tag(document) },
            work { document = try people.tag(document) },
            work { document = try places.tag(document) },
            work { document = try quotations.tag(document) },
            work { document = try relations.tag(document) },
            work { document = try dates.tag(document) },
            work { document = try money.tag(document) },
        ]
    }

    @Test(
        "hostile texts",
        arguments: [
            "Office ", "A ", "Bank of ", "Wei Dalun, an economist at A ", "Amelia and ", "\"",
            "\"Ja,\" ",
            "(", "(ABC) ", "ABC (", "said ", "he said that ", "“It rains” ", "„", "‘It,’ ",
            "5 March to ",
            "$1 (", "1 and ", "last ", "St. ", "J. ", "Mr. ", "al-Sadr ", "Orlin, Inc. ", "2019-",
            "according to ",
            "\"It rains,\" said Qiu Jianhua \"and\" ", "Q: \n\n", "Rose Adair, who said ",
        ])
    func hostile(_ piece: String) throws {
        let once = try looks(String(repeating: piece, count: 600))
        let twice = try looks(String(repeating: piece, count: 1200))
        #expect(once.contains { $0 > 600 }, "nothing was counted")
        for (stage, (small, large)) in zip(once, twice).enumerated() {
            #expect(
                Double(large) <= 2.3 * Double(small) + 2000, "stage \(stage): \(small), \(large)")
        }
    }
}

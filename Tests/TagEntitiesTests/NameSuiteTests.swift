import Quern
import QuernTesting
import QuernYAML
import TagEntities
import TestSupport
import Testing

/// Universal NER's English Web Treebank, as documents of paragraphs with their names.
private struct NameSuite {
    struct Text {
        var text = ""
        /// Start, end and kind (`PER`, `ORG`, `LOC`), in bytes.
        var names: [(start: Int, end: Int, kind: String)] = []
    }

    static let folder = "ner/UNER_English-EWT/"
    static let isHere = SharedData.suites.has(folder + "en_ewt-ud-dev.iob2")

    let texts: [Text]

    init(_ part: String) throws {
        var texts: [Text] = []
        var text = Text()
        var sentence: [UInt8] = []
        var place = 0
        func finish() {
            if !text.text.isEmpty { texts.append(text) }
            text = Text()
        }
        for line in try SharedData.suites.lines(Self.folder + "en_ewt-ud-\(part).iob2") {
            if line.hasPrefix("# newdoc") { finish() }
            if line.hasPrefix("# text = ") {
                let written = String(line.dropFirst(9))
                if !text.text.isEmpty { text.text += "\n\n" }
                place = text.text.utf8.count
                text.text += written
                sentence = Array(text.text.utf8)
            }
            guard !line.hasPrefix("#") else { continue }
            let fields = line.split(separator: "\t").map { String($0) }
            let word = Array(fields[1].utf8)
            while !sentence[place...].starts(with: word) { place += 1 }
            let end = place + word.count
            let label = fields[2]
            if label.hasPrefix("B-") {
                text.names.append((place, end, String(label.dropFirst(2))))
            } else if label.hasPrefix("I-"), !text.names.isEmpty {
                text.names[text.names.count - 1].end = end
            }
            place = end
        }
        finish()
        self.texts = texts
    }

    /// Precision and recall of a layer, by exact spans.
    func score(
        _ layer: String, _ kind: String, _ tag: (Document) throws -> Document
    ) throws -> (precision: Double, recall: Double) {
        var (wanted, found, right) = (0, 0, 0)
        for (number, text) in texts.enumerated() {
            let gold = Set(text.names.filter { $0.kind == kind }.map { $0.start..<$0.end })
            let tagged = try tag(.sample(text.text, id: String(number)))
            let mine = Set(tagged.annotations[layer].map(\.range))
            wanted += gold.count
            found += mine.count
            right += gold.intersection(mine).count
        }
        return (Double(right) / Double(max(1, found)), Double(right) / Double(max(1, wanted)))
    }
}

@Suite(
    "names on Universal NER",
    .enabled(if: NameSuite.isHere, Comment(rawValue: SharedData.absent)))
struct NameSuiteTests {
    /// Floors a little below what `scripts/measure-names` printed when they were written; the issue
    /// wants .80 precision of people.
    @Test(
        "no worse than when it was measured",
        arguments: [
            ("people", "PER", 0.85, 0.57), ("organisations", "ORG", 0.70, 0.35),
            ("places", "LOC", 0.85, 0.53),
        ])
    func floors(_ layer: String, _ kind: String, _ precision: Double, _ recall: Double) throws {
        let suite = try NameSuite("test")
        let organisations = try StageHarness(
            OrganisationsTagger.self, [("rules", "organisation-words.yaml")],
            resources: [try lexicon("organisation-words.yaml")],
            reader: { try YAML.node(of: $0) })
        let people = try StageHarness(
            PeopleTagger.self, [("rules", "people.yaml"), ("known", ["organisations"])],
            resources: [try lexicon("people.yaml")], reader: { try YAML.node(of: $0) })
        let places = try StageHarness(
            PlacesTagger.self,
            [("rules", "place-words.yaml"), ("known", ["organisations", "people"])],
            resources: [try lexicon("place-words.yaml")], reader: { try YAML.node(of: $0) })
        let score = try suite.score(layer, kind) {
            try places.tag(try people.tag(try organisations.tag($0)))
        }
        #expect(score.precision >= precision, "precision \(score.precision)")
        #expect(score.recall >= recall, "recall \(score.recall)")
    }
}

public import Quern
internal import QuernText

/// Gives documents topics by rules that people have written, and says which rule gave each.
///
/// A topic has terms that must occur (`all`), terms that add to a score (`any`, each with a weight), terms that keep a document out
/// (`exclude`), a least score (`threshold`), and a condition on metadata and layers (`when`). Terms are as in
/// `tag: dictionary`: words with `*` and `?`, or several words. A document can have several topics; with a topic, it has those
/// that the topic is part of.
///
/// The metadata get a list of topics, and for each its score and the rule in words; the layer has the places of
/// the terms that spoke for a topic, with the topic as their label.
public struct TopicsTagger: Tagger {
    @Parameter("Files of topics: YAML with 'topics'.") var topics: [ResourcePath]
    @Parameter("The layer to write, and what the metadata fields begin with.") var layer = "topics"
    @Parameter("Case of terms: ignored, or as written.") var `case` = CaseRule.ignore
    @Parameter("Most topics of a document, those with the highest scores.", in: 1...) var most:
        Int? = nil
    @Parameter("Whether LAYER_why and LAYER_score are set.") var explain = true
    @Parameter("A layer of tokens to use; without it, words are found by rules.")
    var tokens: String? = nil

    public static let description = StageDescription(
        "topics", "Gives documents topics by rules.", version: 2, writes: ["topics"],
        examples: [
            Example(
                "Weights, a threshold and what is excluded", ["topics": "t.yaml"],
                "The flood took the bridge; flooding went on. Relief came.",
                resources: ["t.yaml": rules],
                sets: [
                    "topics": ["floods", "disasters"],
                    "topics_score": .record(["floods": 3.0]),
                    "topics_why": .record(["floods": "3 ≥ 2: 'flood*' 2, 'relief' 1"]),
                ],
                annotates: ["topics": ["flood=floods", "flooding=floods", "Relief=floods"]]),
            Example(
                "An excluded term", ["topics": "t.yaml"], "A flood of complaints, a flood of mail.",
                resources: ["t.yaml": rules], sets: ["topics": []]),
            Example(
                "Required terms and a condition on metadata", ["topics": "t.yaml"],
                "The harbour waits for ships.", metadata: ["language": "en"],
                resources: ["t.yaml": rules],
                sets: [
                    "topics": ["shipping"],
                    "topics_why": .record([
                        "shipping": "has 'ship*'; has 'harbo*r*'; language == \"en\""
                    ]),
                ]),
            Example(
                "A parent that does not exist", ["topics": "t.yaml"], "",
                resources: ["t.yaml": "topics:\n  a: {any: [x], parent: bb}\n  b: {any: [y]}\n"],
                fails: "there is no topic 'bb'"),
            Example(
                "Nothing in, nothing out", ["topics": "t.yaml"], "",
                resources: ["t.yaml": rules], sets: ["topics": []], annotates: ["topics": []]),
        ])

    private static let rules = """
        topics:
          disasters: {any: [{term: disaster*, weight: 2}], threshold: 2}
          floods:
            any: [flood*, relief]
            exclude: [flood of]
            threshold: 2
            parent: disasters
          shipping:
            all: [ship*, [port, harbo*r*]]
            when: language == "en"
        """

    private var rules: TopicRules?

    public init() {}

    public var layers: LayerContract {
        var reads = tokens.map { [$0] } ?? []
        for layer in rules?.layers ?? [] where !reads.contains(layer) { reads.append(layer) }
        return LayerContract(reads: reads, writes: [layer])
    }

    public mutating func prepare(in context: PreparationContext) throws {
        var records: [(key: String, value: Placed<TopicRecord>)] = []
        var problems: [Diagnostic] = []
        for path in topics {
            let opened = try context.open(path)
            do {
                for entry in try context.decode(TopicFile.self, from: opened).topics.entries {
                    if let first = records.first(where: { $0.key == entry.key }) {
                        problems.append(
                            .error(
                                "the topic '\(entry.key)' is in two files",
                                at: entry.value.location,
                                related: [.init("first declared here", at: first.value.location)]))
                    }
                    records.append(entry)
                }
            } catch let diagnostics as Diagnostics {
                problems += diagnostics.all
            }
        }
        if !problems.isEmpty { throw Diagnostics(problems.inFileOrder) }
        rules = try TopicRules(records, isExact: `case` == .exact, in: context)
    }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        guard let rules else { return }
        var text = document.text
        let given = tokens.map { document.annotations[$0].map(\.range) }
        let (words, hits, counts) = text.withUTF8 { bytes in
            let words =
                given.map { TextTokens($0, in: bytes) } ?? TextTokens(bytes, ValueMatcher.rules)
            let (hits, counts) = rules.occurrences(words, in: bytes)
            return (words, hits, counts)
        }
        var found = rules.findings(
            document, counts, words: words.tokens.count { $0.isWord })
        if let most, found.count > most {
            let order = found.indices.sorted {
                found[$0].score != found[$1].score ? found[$0].score > found[$1].score : $0 < $1
            }
            found = order.prefix(most).sorted().map { found[$0] }
        }
        var names: [String] = []
        var (scores, reasons) = (Metadata(), Metadata())
        for finding in found {
            for name in [finding.topic.name] + finding.topic.parents where !names.contains(name) {
                names.append(name)
            }
            scores[finding.topic.name] = .number(finding.score)
            reasons[finding.topic.name] = .string(finding.reason)
        }
        tags.metadata[layer] = .list(names.map(Metadata.Value.string))
        if explain, !found.isEmpty {
            tags.metadata[layer + "_score"] = .record(scores)
            tags.metadata[layer + "_why"] = .record(reasons)
        }
        for finding in found {
            let terms = Set(finding.terms)
            tags.annotate(
                layer,
                hits.filter { terms.contains(Int($0.value)) }.map { hit in
                    Annotation(
                        Int(words[hit.token].start)..<Int(words[hit.token + hit.length - 1].end),
                        label: finding.topic.name)
                })
        }
    }
}

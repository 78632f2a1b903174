internal import Quern

/// A file of topics.
struct TopicFile: ParameterRecord {
    @Parameter("What it is called.") var name: String? = nil
    @Parameter("What it is for.") var description: String? = nil
    @Parameter("Topics by name.") var topics: ParameterMap<Placed<TopicRecord>>

    init() {}
}

/// What makes a document one of a topic.
struct TopicRecord: ParameterRecord {
    @Parameter("What people call it.") var title: String? = nil
    @Parameter(
        "Terms that must all occur; a list in the list is a group of which one term must: [ship*, [port, harbo?r*]]."
    ) var all: [TermGroup] = []
    @Parameter("Terms that count; each occurrence adds its weight to the score.")
    var any: [TopicTerm] = []
    @Parameter("Terms none of which may occur.") var exclude: [Placed<String>] = []
    @Parameter("Least score; only with 'any'.") var threshold = 1.0
    @Parameter("Most occurrences of a term that count.", in: 1...) var atMost: Int? = nil
    @Parameter("Whether the score is per 1,000 words.") var perThousand = false
    @Parameter("A condition on metadata and layers that must hold, such as 'language == \"en\"'.")
    var when: Condition? = nil
    @Parameter("The topic that this one is part of; it is then given, too.") var parent:
        Placed<String>? =
            nil

    init() {}
}

/// Terms of which one must occur.
struct TermGroup: ParameterValue {
    let terms: [Placed<String>]

    static var parameterType: ParameterType { .list(.string) }

    static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> TermGroup? {
        [Placed<String>].decode(node, as: name, into: &report).map { TermGroup(terms: $0) }
    }

    var canonical: Metadata.Value? { .list(terms.map { .string($0.value) }) }
}

/// A term with its weight: text, or `{term: …, weight: …}`.
struct TopicTerm: ParameterValue {
    let term: Placed<String>
    let weight: Double

    static var parameterType: ParameterType { .string }

    private struct Long: ParameterRecord {
        @Parameter("The term.") var term: Placed<String>
        @Parameter("What each occurrence adds to the score.") var weight = 1.0
        init() {}
    }

    static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> TopicTerm? {
        if case .mapping = node.content {
            return Long.decode(node, as: name, into: &report).map {
                TopicTerm(term: $0.term, weight: $0.weight)
            }
        }
        return Placed<String>.decode(node, as: name, into: &report).map {
            TopicTerm(term: $0, weight: 1)
        }
    }

    var canonical: Metadata.Value? {
        .record(["term": .string(term.value), "weight": .number(weight)])
    }
}

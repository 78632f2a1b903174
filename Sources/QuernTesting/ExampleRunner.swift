public import Quern

/// Runs the examples in a stage's description: what documentation claims is what the stage does.
public struct ExampleRunner: Sendable {
    private let reader: @Sendable (SourceFile) throws -> Node

    private let registry: StageRegistry

    public init(
        reader: @escaping @Sendable (SourceFile) throws -> Node, registry: StageRegistry = .empty
    ) {
        self.reader = reader
        self.registry = registry
    }

    /// What is not as an example says; empty when all is well.
    public func failures(of type: any Stage.Type) -> [String] {
        scoreFailures(of: type)
            + type.description.examples.flatMap { example in
                failures(of: type, example).map {
                    "\(type.description.name), '\(example.title)': \($0)"
                }
            }
    }

    /// Runs every example once more for each whole number among the parameters, as large and as small as it may be.
    ///
    /// What comes of it is not looked at: a stage may refuse such a number, and must not end the program.
    public func runAtLimits(of type: any Stage.Type) {
        for example in type.description.examples {
            for parameter in parameterDescriptions(of: type.init()) {
                guard [.integer, .optional(.integer)].contains(parameter.type) else { continue }
                let limits = [
                    parameter.lowerBound.map { Int($0) } ?? .min,
                    parameter.upperBound.map { Int($0) } ?? .max,
                ]
                for limit in limits {
                    let others = example.parameters.filter { $0.name != parameter.name }
                    _ = try? run(
                        type, example, others + [(parameter.name, .integer(limit))])
                }
            }
        }
    }

    /// A declared score is compared to parameters that exist and are numbers.
    private func scoreFailures(of type: any Stage.Type) -> [String] {
        let known = parameterDescriptions(of: type.init())
        return type.description.scores.flatMap { score in
            [score.atLeast, score.atMost].compactMap(\.self).compactMap { name -> String? in
                guard let parameter = known.first(where: { $0.name == name }) else {
                    return
                        "\(type.description.name): the score '\(score.name)' is compared to '\(name)', which is no parameter"
                }
                switch parameter.type {
                case .integer, .number, .optional(.integer), .optional(.number): return nil
                default:
                    return
                        "\(type.description.name): the score '\(score.name)' is compared to '\(name)', which is no number"
                }
            }
        }
    }

    private func failures<S: Stage>(of type: S.Type, _ example: Example) -> [String] {
        do {
            return try run(type, example, example.parameters)
        } catch {
            if let expected = example.expectation.fails, "\(error)".contains(expected) { return [] }
            return ["failed: \(error)"]
        }
    }

    private func run<S: Stage>(
        _ type: S.Type, _ example: Example, _ parameters: [(name: String, value: Metadata.Value)]
    ) throws -> [String] {
        let harness = try StageHarness(
            type, parameters, resources: example.resources, reader: reader,
            registry: registry)
        func parse<P: Parser>(_ stage: P) throws -> [Document] {
            try StageHarness<P>(prepared: stage).parse(example.input)
        }
        func clean<C: Cleaner>(_ stage: C) throws -> (Document, Verdict) {
            try StageHarness<C>(prepared: stage).clean(
                .sample(example.input, metadata: example.metadata))
        }
        func divide<D: Divider>(_ stage: D) throws -> [Document] {
            try StageHarness<D>(prepared: stage).divide(
                .sample(example.input, metadata: example.metadata))
        }
        func survey<C: SurveyCleaner>(_ stage: C) throws -> (Document, Verdict) {
            let corpus =
                [Document.sample(example.input, metadata: example.metadata)]
                + example.corpus.enumerated().map { .sample($1, id: "other-\($0)") }
            return try StageHarness<C>(prepared: stage).clean(corpus)[0]
        }
        func tag<T: Tagger>(_ stage: T) throws -> Document {
            try StageHarness<T>(prepared: stage).tag(
                .sample(example.input, metadata: example.metadata))
        }
        func cleanAlone<C: BatchCleaner>(_ stage: C) throws -> (Document, Verdict) {
            try StageHarness<C>(prepared: stage).clean([
                .sample(example.input, metadata: example.metadata)
            ])[0].get()
        }
        func tagAlone<T: BatchTagger>(_ stage: T) throws -> Document {
            try StageHarness<T>(prepared: stage).tag([
                .sample(example.input, metadata: example.metadata)
            ])[0].get()
        }
        switch harness.stage {
        case let stage as any Parser:
            let documents = try parse(stage)
            return check(documents, example) + undeclared(type, documents, example)
        case let stage as any Cleaner:
            let (document, verdict) = try clean(stage)
            return check(document, verdict, example) + undeclared(type, [document], example)
        case let stage as any Divider: return check(try divide(stage), example)
        case let stage as any SurveyCleaner:
            let (document, verdict) = try survey(stage)
            return check(document, verdict, example)
        case let stage as any BatchCleaner:
            let (document, verdict) = try cleanAlone(stage)
            return check(document, verdict, example)
        case let stage as any Tagger: return check(try tag(stage), .keep, example)
        case let stage as any BatchTagger: return check(try tagAlone(stage), .keep, example)
        default: return []
        }
    }

    /// Where a stage says which fields it sets, it sets no others.
    private func undeclared(
        _ type: any Stage.Type, _ documents: [Document], _ example: Example
    ) -> [String] {
        let declared = type.description.sets
        if declared.isEmpty { return [] }
        return documents.flatMap(\.metadata.fields).map(\.name)
            .filter { !declared.contains($0) && example.metadata[$0] == nil }
            .map { "it sets '\($0)', which is not among the fields that it says it sets" }
    }

    private func check(_ documents: [Document], _ example: Example) -> [String] {
        let expected = example.expectation
        var problems: [String] = []
        if let error = expected.fails { return ["expected the failure '\(error)'"] }
        if let texts = expected.texts, texts != documents.map(\.text) {
            problems.append("expected the documents \(texts), got \(documents.map(\.text))")
        }
        if let first = documents.first {
            problems += check(first, .keep, example)
        } else if expected.text != nil {
            problems.append("expected a document")
        }
        return problems
    }

    private func check(_ document: Document, _ verdict: Verdict, _ example: Example) -> [String] {
        let expected = example.expectation
        if let error = expected.fails { return ["expected the failure '\(error)'"] }
        var problems: [String] = []
        var reason: String?
        switch verdict {
        case .keep: break
        case .drop(let why, _): reason = why
        case .merge(_, let why): reason = why
        }
        if reason != expected.drops {
            problems.append(
                "expected the drop reason '\(expected.drops ?? "none")', got '\(reason ?? "none")'")
        }
        if let text = expected.text, !text.utf8.elementsEqual(document.text.utf8) {
            problems.append("expected '\(text)', got '\(document.text)'")
        }
        for field in expected.metadata.fields where document.metadata[field.name] != field.value {
            problems.append(
                "expected \(field.name) to be '\(field.value.plainText)', got '\(document.metadata[field.name]?.plainText ?? "nothing")'"
            )
        }
        for (layer, spans) in expected.annotations {
            let found = document.annotations[layer].enumerated().map { index, annotation in
                var text = document.text(in: annotation.range)
                let wanted = index < spans.count ? spans[index] : ""
                if wanted.contains("=") { text += "=\(annotation.label)" }
                if wanted.contains("#") { text += "#\(annotation.id)" }
                return text
            }
            if found != spans { problems.append("expected \(layer) \(spans), got \(found)") }
        }
        return problems
    }
}

extension StageHarness {
    /// Wraps a stage that has been prepared already.
    init(prepared stage: S) {
        self.stage = stage
        label = S.description.name
    }
}

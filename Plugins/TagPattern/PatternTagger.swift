public import Quern
internal import QuernText

/// Annotates sequences of tokens that rules describe: words, lemmas, looks, layers, gaps and repetitions.
///
/// A rule is a list of tokens, each with conditions; `docs/guides/dictionaries-and-patterns.md` shows them. Patterns of
/// spaCy's Matcher are read from JSON where they mean the same, and find what spaCy finds on the same tokens. Without a layer
/// of tokens, words are cut by UAX #29's rules, and every mark, hyphens too, is a token of its own.
///
/// Each rule is looked for on its own. Of its matches that share tokens, the longest count (`keep: longest`), or those that
/// begin first (`first`), or all of them. A match is at most `limit` tokens long, so that `{repeat: '*'}` cannot
/// take more than a moment.
public struct PatternTagger: Tagger {
    @Parameter("Rules, in order.") var rules: [Placed<TokenRuleRecord>] = []
    @Parameter("Files of rules: YAML with 'rules'.") var files: [ResourcePath] = []
    @Parameter("Files of patterns of spaCy's Matcher or EntityRuler, in JSON.")
    var spacy: [ResourcePath] = []
    @Parameter("The layer to write.") var layer = "pattern"
    @Parameter("The layer of tokens, such as 'tokens'; without it, words are found by rules.")
    var tokens: String? = nil
    @Parameter("The layer whose labels are spaCy's ENT_TYPE.") var entities: String? = nil
    @Parameter("Of a rule's matches that share tokens: the longest, the first, or all.")
    var keep = MatchChoice.longest
    @Parameter("Most tokens of a match.", in: 1...1000) var limit = 100
    @Parameter("Whether a match may go on behind a blank line.") var acrossParagraphs = false
    @Parameter("A metadata field for the number of matches of each label; without it, none is set.")
    var counts: String? = nil

    public static let description = StageDescription(
        "pattern", "Annotates sequences of tokens that rules describe.", writes: ["pattern"],
        examples: PatternExamples.all)

    private var compiled: [TokenRule] = []
    /// The rules that begin with a word, by that word.
    private var byWord: [String: [Int]] = [:]
    private var others: [Int] = []
    private var seenLayers: [String] = []
    private var needsFlags = false

    public init() {}

    public var layers: LayerContract {
        var reads = tokens.map { [$0] } ?? []
        for layer in seenLayers where !reads.contains(layer) { reads.append(layer) }
        return LayerContract(reads: reads, writes: [layer])
    }

    public mutating func prepare(in context: PreparationContext) throws {
        var problems: [Diagnostic] = []
        compiled = []
        func compile(_ rules: [Placed<TokenRuleRecord>], _ owner: String) -> [TokenRule] {
            rules.enumerated().compactMap { index, rule in
                let record = rule.value
                do throws(StageError) {
                    var parts: [TokenRule.Part] = []
                    for token in record.tokens { parts.append(try token.part()) }
                    let compiled = try TokenRule(label: record.label, id: record.id, parts)
                    let attributes = parts.flatMap(\.conditions).compactMap(\.attribute)
                    if tokens == nil, let name = attributes.first {
                        throw StageError("asks for '\(name)', which needs a layer of 'tokens'")
                    }
                    return compiled
                } catch {
                    problems.append(
                        .error(
                            "rule \(index + 1) of '\(owner)' \(error.message)", at: rule.location))
                    return nil
                }
            }
        }
        compiled += compile(rules, "tag: pattern")
        for path in files {
            let opened = try context.open(path)
            do {
                let file = try context.decode(TokenRuleFile.self, from: opened)
                compiled += compile(file.rules, opened.file.path)
            } catch let diagnostics as Diagnostics {
                problems += diagnostics.all
            }
        }
        for path in spacy {
            var reader = SpacyReader(entities: entities, hasTokenLayer: tokens != nil)
            do {
                reader.read(try context.node(of: try context.open(path)))
                compiled += reader.rules
                problems += reader.problems
            } catch let diagnostics as Diagnostics {
                problems += diagnostics.all
            }
        }
        if !problems.isEmpty { throw Diagnostics(problems.inFileOrder) }
        if compiled.isEmpty {
            throw StageError("'tag: pattern' needs 'rules', 'files' or 'spacy', and has no rule")
        }
        arrange()
    }

    private mutating func arrange() {
        (byWord, others, seenLayers) = ([:], [], [])
        needsFlags = compiled.contains {
            $0.parts.contains { $0.conditions.contains(where: \.isFlag) }
        }
        for (index, rule) in compiled.enumerated() {
            for layer in rule.parts.flatMap(\.conditions).compactMap(\.layer)
            where !seenLayers.contains(layer) {
                seenLayers.append(layer)
            }
            guard let words = rule.firstWords else {
                others.append(index)
                continue
            }
            for word in words { byWord[word, default: []].append(index) }
        }
    }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        var text = document.text
        let found: [Annotation] = try text.withUTF8 { bytes in
            let sequence = TokenSequence(
                document, bytes, layer: tokens, layers: seenLayers,
                needsFlags: needsFlags)
            var matches = [[Range<Int>]](repeating: [], count: compiled.count)
            for start in 0..<sequence.count {
                for index in others + (byWord[sequence.lowers[start]] ?? []) {
                    try compiled[index].forEachEnd(
                        sequence, from: start, limit: limit, crossesParagraphs: acrossParagraphs
                    ) { end in
                        // Where the first count, of one beginning none but the longest can.
                        if keep == .first, matches[index].last?.lowerBound == start {
                            matches[index].removeLast()
                        }
                        matches[index].append(start..<end)
                    }
                }
            }
            var annotations: [Annotation] = []
            for (rule, ranges) in zip(compiled, matches) {
                for range in keep.kept(of: ranges, tokenCount: sequence.count) {
                    annotations.append(try annotation(rule, range, sequence, bytes))
                }
            }
            return annotations
        }
        tags.annotate(layer, found)
        if let counts {
            tags.metadata[counts] = LabelCounts.of(found, known: compiled.map(\.label))
        }
    }

    private func annotation(
        _ rule: TokenRule, _ range: Range<Int>, _ sequence: TokenSequence,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) throws -> Annotation {
        func place(_ tokens: Range<Int>) -> Range<Int> {
            sequence.ranges[tokens.lowerBound]
                .lowerBound..<sequence.ranges[tokens.upperBound - 1].upperBound
        }
        var attributes = Metadata()
        for (name, tokens) in try rule.named(sequence, range) {
            attributes[name] = .string(String(decoding: bytes[place(tokens)], as: UTF8.self))
        }
        return Annotation(place(range), label: rule.label, id: rule.id, attributes: attributes)
    }
}

/// Which of a rule's matches count when they share tokens; `longest` and `first` are spaCy's `greedy`.
enum MatchChoice: String, Sendable, CaseIterable, ParameterValue {
    case longest, first, all

    /// In order of place.
    func kept(of ranges: [Range<Int>], tokenCount: Int) -> [Range<Int>] {
        if self == .all || ranges.count < 2 { return ranges }
        let sorted = ranges.sorted { a, b in
            if self == .longest, a.count != b.count { return a.count > b.count }
            return a.lowerBound != b.lowerBound
                ? a.lowerBound < b.lowerBound : a.upperBound > b.upperBound
        }
        var isTaken = [Bool](repeating: false, count: tokenCount)
        var kept: [Range<Int>] = []
        for range in sorted where !isTaken[range].contains(true) {
            for token in range { isTaken[token] = true }
            kept.append(range)
        }
        return kept.sorted { $0.lowerBound < $1.lowerBound }
    }
}

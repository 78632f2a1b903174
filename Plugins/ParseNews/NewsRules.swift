internal import Quern
internal import QuernPatterns

/// A rule file of `parse: news`.
struct NewsRuleFile: ParameterRecord {
    @Parameter("Named parts of expressions; '%{name}' puts one in.")
    var define: ParameterMap<PatternText> = [:]
    @Parameter("Lines that say something about the article and are no part of it.")
    var lines: [NewsLineRule] = []
    @Parameter("Beginnings of first paragraphs that say where and when; they stay.")
    var datelines: [NewsLineRule] = []
    @Parameter("How lines say who speaks.") var speakers: [SpeakerRule] = []
    @Parameter("News agencies: the name to note, and other spellings of it.")
    var agencies: ParameterMap<[String]> = [:]

    init() {}
}

/// One form of lines, told by expressions whose named groups are the facts: `title`, `year`,
/// `month`, `day`, `hour`, `minute`, `half` (am or pm), `agency`, `authors`, `editors`, `place`; and
/// `rest`, from which on the line is text and stays.
struct NewsLineRule: ParameterRecord {
    @Parameter("The name that ledgers and histories show.") var name: String
    @Parameter("What such lines are, in a few words.") var reason: String
    @Parameter("Expressions, of which one must cover the line, or for datelines begin it.")
    var patterns: [PatternText]
    @Parameter("Where such lines stand.") var `where`: NewsPlace = .edges

    init() {}
}

enum NewsPlace: String, ParameterValue, CaseIterable {
    /// The first line that is not blank.
    case first
    /// Before the third long paragraph.
    case top
    /// After the last long paragraph.
    case end
    /// At the top or at the end.
    case edges
    case anywhere
}

/// How a transcript says who speaks.
struct SpeakerRule: ParameterRecord {
    @Parameter(
        "Expressions for a line that holds nothing but the speaker, named by a group 'speaker'.")
    var labels: [PatternText] = []
    @Parameter("Expressions for the start of a paragraph that names its speaker.")
    var inline: [PatternText] = []
    @Parameter("Labels that look like speakers and are none; case is ignored.")
    var except: [String] = []
    @Parameter("What must occur in some turn, so that a list of headings is no transcript.")
    var evidence: PatternText? = nil
    @Parameter("Fewest labels in a transcript.", in: 1...) var minTurns = 2
    @Parameter("Fewest paragraphs that name their speaker in a transcript.", in: 1...)
    var minInlineTurns = 4

    init() {}
}

/// News rules, compiled.
struct CompiledNewsRules: Sendable {
    struct Line: Sendable {
        var rule: Rule
        var pattern: Pattern
    }

    private(set) var lines: [Line] = []
    private var sets: [LinePatterns] = []
    private(set) var datelines = LinePatterns()
    private(set) var speakers: [Speakers] = []
    private var agencies: [String: String] = [:]

    struct Speakers: Sendable {
        var labels: LinePatterns
        var labelPatterns: [Pattern]
        var inline: LinePatterns
        var inlinePatterns: [Pattern]
        var except: Set<String>
        var evidence: Pattern?
        var minTurns: Int
        var minInlineTurns: Int
    }

    init() {}

    init(_ files: [NewsRuleFile]) throws {
        var alternatives: [NewsPlace: [LinePatterns.Alternative]] = [:]
        var starts: [LinePatterns.Alternative] = []
        for file in files {
            let definitions = PatternDefinitions(file.define)
            for rule in file.lines {
                for text in rule.patterns {
                    let source = try definitions.expanded(text)
                    let id = lines.count
                    lines.append(try Self.line(rule, source, text, whole: true))
                    alternatives[rule.where, default: []].append(
                        .init(source, id: id, at: text.location))
                }
            }
            for rule in file.datelines {
                for text in rule.patterns {
                    let source = try definitions.expanded(text)
                    starts.append(.init(source, id: lines.count, at: text.location))
                    lines.append(try Self.line(rule, source, text, whole: false))
                }
            }
            for rule in file.speakers { speakers.append(try Self.speakers(rule, definitions)) }
            for entry in file.agencies.entries {
                for name in [entry.key] + entry.value { agencies[name.lowercased()] = entry.key }
            }
        }
        let edges = alternatives[.edges] ?? []
        let anywhere = alternatives[.anywhere] ?? []
        sets = try [
            LinePatterns(
                (alternatives[.first] ?? []) + (alternatives[.top] ?? []) + edges + anywhere,
                ignoresCase: false),
            LinePatterns((alternatives[.top] ?? []) + edges + anywhere, ignoresCase: false),
            LinePatterns((alternatives[.end] ?? []) + edges + anywhere, ignoresCase: false),
            LinePatterns(anywhere, ignoresCase: false),
        ]
        datelines = try LinePatterns(starts, extent: .start, ignoresCase: false)
    }

    /// The expressions for one part of a document; `.edges` and `.anywhere` mean its middle.
    func set(for place: NewsPlace) -> LinePatterns {
        switch place {
        case .first: sets[0]
        case .top: sets[1]
        case .end: sets[2]
        default: sets[3]
        }
    }

    /// The name to note for an agency; as it stands when it is not listed.
    func agency(_ name: String) -> String { agencies[name.lowercased()] ?? name }

    private static func line(
        _ rule: NewsLineRule, _ source: String, _ text: PatternText, whole: Bool
    ) throws -> Line {
        Line(
            rule: Rule(rule.name, reason: rule.reason),
            pattern: try compiled("(?J)\\A(?:\(source))\(whole ? "\\z" : "")", text))
    }

    private static func compiled(_ source: String, _ text: PatternText) throws -> Pattern {
        do throws(Pattern.SyntaxError) {
            return try Pattern(source, compilesToMachineCode: false)
        } catch {
            throw Diagnostics(PatternText.syntaxError(source, error, at: text.location))
        }
    }

    private static func speakers(
        _ rule: SpeakerRule, _ definitions: PatternDefinitions
    ) throws -> Speakers {
        let labels = try rule.labels.map { ($0, try definitions.expanded($0)) }
        let inline = try rule.inline.map { ($0, try definitions.expanded($0)) }
        func set(_ sources: [(PatternText, String)], _ extent: LinePatterns.Extent) throws
            -> LinePatterns
        {
            try LinePatterns(
                sources.enumerated().map { .init($1.1, id: $0, at: $1.0.location) }, extent: extent,
                ignoresCase: false)
        }
        return Speakers(
            labels: try set(labels, .wholeLine),
            labelPatterns: try labels.map { try compiled("\\A(?:\($0.1))\\z", $0.0) },
            inline: try set(inline, .start),
            inlinePatterns: try inline.map { try compiled("\\A(?:\($0.1))", $0.0) },
            except: Set(rule.except.map { $0.lowercased() }),
            evidence: try rule.evidence.map { try compiled(try definitions.expanded($0), $0) },
            minTurns: rule.minTurns, minInlineTurns: rule.minInlineTurns)
    }
}

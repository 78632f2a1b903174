internal import Quern
internal import QuernPatterns

/// A rule file of `clean: boilerplate`.
struct BoilerplateFile: ParameterRecord {
    @Parameter("Named parts of expressions; '%{name}' puts one in.")
    var define: ParameterMap<PatternText> = [:]
    @Parameter("The rules.") var rules: [BoilerplateRule]

    init() {}
}

/// One family of lines that are no part of a text.
struct BoilerplateRule: ParameterRecord {
    @Parameter("The name that ledgers and histories show.") var name: String
    @Parameter("Why such lines go, in one sentence.") var reason: String
    @Parameter(
        "Expressions for whole lines, white space at their ends left out; each is tried on the line as it is, and without the mark of a list at its beginning (\(ListMark.shown))."
    )
    var lines: [PatternText] = []
    @Parameter("Labels; a line made of nothing but labels goes, however many. '#' is a number.")
    var labels: [PatternText] = []
    @Parameter("Groups of lines with a heading.") var blocks: [BoilerplateBlock] = []
    @Parameter("Where such lines are looked for.") var `where`: LinePlace = .anywhere
    @Parameter("Whether case is ignored.") var ignoreCase = true
    @Parameter("Longer lines, in bytes, are left alone.", in: 1...) var maxLength = 400

    init() {}
}

/// A heading and the short lines that belong to it.
struct BoilerplateBlock: ParameterRecord {
    @Parameter("Expressions for the first line, tried as those of 'lines' are.")
    var from: [PatternText]
    @Parameter(
        "Expressions for the last line, which goes too, with all between, paragraphs or not; where none matches within so many 'lines', the block is left alone, and counted. Without any, the block ends before the next paragraph."
    )
    var to: [PatternText] = []
    @Parameter(
        "Most lines after the first, blank ones not counted; raise it where a block is longer.",
        in: 0...) var lines = 12

    init() {}
}

/// Where in a document a line stands.
enum LinePlace: String, ParameterValue, CaseIterable {
    case anywhere
    /// Before the first paragraph.
    case top
    /// After the last paragraph.
    case end
    /// Before the first or after the last paragraph.
    case edges
}

/// The rules of all files, compiled into one set of expressions for each place.
final class CompiledBoilerplate: Sendable {
    struct Block: Sendable {
        var rule: Int
        var to: LinePatterns
        var lines: Int
    }

    // A class, because a scan of each document has it: one reference is counted, not one for each of its parts, for which
    // workers would wait for each other.

    let rules: [Rule]
    private let maxLengths: [Int]
    let blocks: [Block]
    let anywhere: LinePatterns
    let top: LinePatterns
    let end: LinePatterns
    let labels: LabelLines
    let maxLength: Int

    /// Numbers of alternatives from here on stand for blocks.
    static let firstBlock = 100_000

    /// No rules.
    init() {
        (rules, maxLengths, blocks, maxLength) = ([], [], [], 0)
        (anywhere, top, end) = (LinePatterns(), LinePatterns(), LinePatterns())
        labels = LabelLines()
    }

    init(_ files: [BoilerplateFile]) throws {
        var sets: [LinePlace: [LinePatterns.Alternative]] = [:]
        var labelled: [LabelLines.Label] = []
        var (rules, maxLengths, blocks): ([Rule], [Int], [Block]) = ([], [], [])
        for file in files {
            let definitions = PatternDefinitions(file.define)
            for rule in file.rules {
                let index = rules.count
                rules.append(Rule(rule.name, reason: rule.reason))
                maxLengths.append(rule.maxLength)
                func expression(_ pattern: String) -> String {
                    rule.ignoreCase ? pattern : "(?-i:\(pattern))"
                }
                func alternatives(_ texts: [PatternText], id: Int) throws -> [LinePatterns
                    .Alternative]
                {
                    try texts.map { text in
                        .init(
                            expression(try definitions.expanded(text)), id: id, at: text.location)
                    }
                }
                var own = try alternatives(rule.lines, id: index)
                for label in rule.labels {
                    let escaped = PatternText(LabelLines.escaped(label.text), at: label.location)
                    labelled.append(
                        .init(
                            text: label.text,
                            pattern: expression(try definitions.expanded(escaped)),
                            rule: index, place: rule.where, location: label.location))
                }
                for block in rule.blocks {
                    own += try alternatives(block.from, id: Self.firstBlock + blocks.count)
                    blocks.append(
                        Block(
                            rule: index, to: try LinePatterns(try alternatives(block.to, id: 0)),
                            lines: block.lines))
                }
                sets[rule.where, default: []] += own
            }
        }
        (self.rules, self.maxLengths, self.blocks) = (rules, maxLengths, blocks)
        maxLength = maxLengths.max() ?? 0
        labels = try LabelLines(labelled)
        anywhere = try LinePatterns(sets[.anywhere] ?? [])
        let edges = sets[.edges] ?? []
        top = try LinePatterns((sets[.top] ?? []) + edges)
        end = try LinePatterns((sets[.end] ?? []) + edges)
    }

    var isEmpty: Bool { rules.isEmpty }

    /// Whether rules depend on where the paragraphs are.
    var needsParagraphs: Bool {
        !top.isEmpty || !end.isEmpty || !blocks.isEmpty || labels.dependsOnPlace
    }

    func allows(_ length: Int, match: Int) -> Bool {
        length <= maxLengths[match < Self.firstBlock ? match : blocks[match - Self.firstBlock].rule]
    }
}

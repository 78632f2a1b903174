public import Quern
internal import QuernPatterns
internal import QuernText

/// Removes lines that belong to the page and not to its text: consent banners, page controls,
/// comment forms, promotions.
///
/// What such lines look like stands in rule files (`pipelines/rules/`), or in the stage itself for a
/// short list. A rule sees one line at a time, without the white space at its ends, and may be
/// limited to the top or the end of a document: a line is at the top before the first paragraph,
/// and at the end after the last one, a paragraph being a line of at least `paragraph_length`
/// bytes that ends as a sentence does and that no rule removes everywhere. A removed line goes with its line break.
public struct BoilerplateCleaner: Cleaner {
    @Parameter("Rule files.") var rules: [ResourcePath] = []
    @Parameter("Expressions for whole lines, beside those of the rule files.")
    var lines: [PatternText] = []
    @Parameter("Labels beside those of the rule files; a line made only of labels goes.")
    var labels: [PatternText] = []
    @Parameter("The name of the rule that 'lines' and 'labels' make.") var name = "boilerplate"
    @Parameter("Why the lines of 'lines' and 'labels' go.") var reason =
        "matches a pattern of the pipeline"
    @Parameter("Whether 'lines' and 'labels' ignore case.") var ignoreCase = true
    @Parameter("Where the lines of 'lines' and 'labels' are looked for.") var `where`: LinePlace =
        .anywhere
    @Parameter("A line of at least so many bytes that ends a sentence is a paragraph.", in: 1...)
    var paragraphLength = 120

    private var compiled = CompiledBoilerplate()

    public static let description = StageDescription(
        "boilerplate", "Removes lines that match rules for page furniture.",
        examples: [
            Example(
                "A line that a pattern covers from end to end",
                ["lines": ["advertisement", "read more:.*"]],
                "The dam holds.\nADVERTISEMENT\nRead more: Dams of the valley\nRead more, she said.",
                gives: "The dam holds.\nRead more, she said."),
            Example(
                "Labels that were scraped together",
                ["labels": ["Print", "E-mail", "Bookmark and Share", "# Comment(s)"]],
                "0 Comment(s)PrintE-mail\nThe dam holds.\nPrinting began.\nPrint | Bookmark and Share",
                gives: "The dam holds.\nPrinting began."),
            Example(
                "Only after the last paragraph",
                ["lines": ["more"], "where": "end", "paragraph_length": 10],
                "More\nThe dam holds well.\nMore", gives: "More\nThe dam holds well."),
            Example(
                "A family of a rule file: a heading takes the short lines below it along",
                ["rules": ["page.yaml"], "paragraph_length": 40],
                "The dam of Ostrow held through the night.\nMost viewed\nTen bridges\nA quiet river",
                resources: [
                    "page.yaml": """
                    rules:
                      - name: reading-list
                        reason: links to other articles
                        where: end
                        blocks:
                          - from: most (viewed|read)
                    """
                ],
                gives: "The dam of Ostrow held through the night."),
            Example(
                "Nothing but furniture leaves nothing", ["lines": ["menu"]], "Menu\n", gives: ""),
        ])

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        var files = try rules.map { path in
            (file: try context.decode(BoilerplateFile.self, from: path), allowsBullets: true)
        }
        if !lines.isEmpty || !labels.isEmpty {
            var rule = BoilerplateRule()
            rule.name = name
            rule.reason = reason
            rule.lines = lines
            rule.labels = labels
            rule.where = self.where
            rule.ignoreCase = ignoreCase
            rule.maxLength = Int.max
            var file = BoilerplateFile()
            file.rules = [rule]
            files.append((file, false))
        }
        if files.isEmpty {
            throw StageError("there is nothing to remove; give 'rules', 'lines' or 'labels'")
        }
        compiled = try CompiledBoilerplate(files)
    }

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        var text = document.text
        var scan = BoilerplateScan(compiled, paragraphLength: paragraphLength)
        try text.withUTF8 { try scan.run(over: $0) }
        guard scan.removesAny else { return .keep }
        try document.edit(as: Rule("boilerplate")) { edits in
            scan.removeLines(from: &edits)
        }
        return .keep
    }
}

public import Quern
internal import QuernPatterns
internal import QuernText

/// Removes lines that belong to the page and not to its text: consent banners, page controls,
/// comment forms, promotions.
///
/// What such lines look like stands in rule files (`pipelines/rules/`), or in the stage itself for a
/// short list. A rule sees one line at a time, without the white space at its ends; where it does not match that, it sees the line
/// without the mark of a list at its beginning, because pages show links and labels as lists (`• Print`, `- See also: the dam`). It may be
/// limited to the top or the end of a document: a line is at the top before the first paragraph,
/// and at the end after the last one, a paragraph being a line of at least `paragraph_length`
/// bytes that ends as a sentence does and that no rule removes everywhere. A removed line goes with its line break.
///
/// With `density`, what paragraphs are made of counts too, after the rules: their length, their share of
/// stop words and of addresses, and what stands around them. Every line is a paragraph then, so put
/// `clean: lines` with `unwrap` before where lines are broken. Stop words are there for Arabic, Bulgarian, Catalan,
/// Croatian, Czech, Danish, Dutch, English, Finnish, French, German, Greek, Hindi, Hungarian, Indonesian, Italian,
/// Macedonian, Norwegian, Persian, Polish, Portuguese, Romanian, Russian, Slovak, Slovenian, Spanish, Swedish, Turkish,
/// Ukrainian and Vietnamese; a document in another language is left as it is, and counted.
public struct BoilerplateCleaner: Cleaner {
    @Parameter("Rule files.") var rules: [ResourcePath] = []
    @Parameter(
        "Expressions for whole lines, beside those of the rule files; each is tried on the line as it is, and without the mark of a list at its beginning (\(ListMark.shown))."
    )
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

    @Parameter(
        "Also judges paragraphs by their length, stop words and links; {} for jusText's thresholds."
    )
    var density: DensityRule? = nil

    private var compiled = CompiledBoilerplate()
    /// The words to count in every document; nil when its language decides.
    private var stopWords: StopWords?

    public static let description = StageDescription(
        "boilerplate", "Removes lines that match rules for page furniture.", version: 6,
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
                "A line as it is, or without the mark of a list",
                ["lines": ["--- .* ---", "see also: .*", #"\d+"#]],
                "The dam holds.\n--- Advertisement ---\n- See also: the river\n• 12\n-5\nsee also",
                gives: "The dam holds.\n-5\nsee also"),
            Example(
                "The same in a rule file, and a block from one line to another, paragraphs or not",
                ["rules": ["mail.yaml"], "paragraph_length": 10],
                "The dam holds.\n-----Original Message-----\nThe dam may break.\n--\n- See also: the river\n"
                    + "-----Original Message-----\nThe river rose.",
                resources: [
                    "mail.yaml": """
                    rules:
                      - name: quoted-mail
                        reason: is of the letter that is answered
                        lines: ["see also: .*"]
                        blocks:
                          - from: "-----Original Message-----"
                            to: "--"
                    """
                ],
                gives: "The dam holds.\n-----Original Message-----\nThe river rose."),
            Example(
                "Paragraphs by their stop words, and short lines by what stands around them",
                ["density": .record(["min_length": 30, "good_length": 60])],
                "Home | News | Weather\nThe dam\nThe dam of Ostrow held through the night, and the people of the "
                    + "valley were able to go home.\nWater fell.\nIn the morning it was seen that the bridge had not "
                    + "been so lucky as the dam.\nMills Bridges Rivers Reservoirs Weather Sport Shop Contact",
                gives:
                    "The dam\nThe dam of Ostrow held through the night, and the people of the valley were able "
                    + "to go home.\nWater fell.\nIn the morning it was seen that the bridge had not been so lucky "
                    + "as the dam."),
            Example(
                "A language without a list is left alone", ["density": .record([:])],
                "河边的旧磨坊\n首页 新闻", gives: "河边的旧磨坊\n首页 新闻"),
            Example(
                "Nothing but furniture leaves nothing", ["lines": ["menu"]], "Menu\n", gives: ""),
        ])

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        var files = try rules.map { path in
            try context.decode(BoilerplateFile.self, from: path)
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
            files.append(file)
        }
        if let density { try prepare(density, in: context) }
        if files.isEmpty, density == nil {
            throw StageError(
                "there is nothing to remove; give 'rules', 'lines', 'labels' or 'density'")
        }
        compiled = try CompiledBoilerplate(files)
    }

    private mutating func prepare(
        _ density: DensityRule, in context: PreparationContext
    ) throws {
        if let path = density.stopWords {
            let text = String(decoding: try context.open(path).bytes, as: UTF8.self)
            stopWords = StopWords(language: density.language ?? "", text)
        } else if let language = density.language {
            stopWords = StopWords.list(of: language)
            if stopWords == nil {
                let known = StopWords.all.map(\.language).joined(separator: ", ")
                throw StageError(
                    "there are no stop words for '\(language)'; there are: \(known). Give a file with "
                        + "'stop_words'")
            }
        }
    }

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        if !compiled.isEmpty { try removeByRules(&document, in: context) }
        if let density { try removeByDensity(density, &document, in: context) }
        return .keep
    }

    private func removeByDensity(
        _ density: DensityRule, _ document: inout Document, in context: StageContext
    ) throws {
        var text = document.text
        let language = document.metadata.language
        let list: LineList? = text.withUTF8 { bytes in
            let words =
                if let stopWords {
                    stopWords
                } else if let language {
                    StopWords.list(of: language)
                } else {
                    StopWords.guess(bytes)
                }
            guard let words else { return nil }
            var list = LineList(bytes)
            DensityScan(density, words).judge(&list, of: bytes)
            return list
        }
        guard let list else {
            context.count("no stop words for the language")
            return
        }
        try list.removeLines(from: &document)
    }

    private func removeByRules(_ document: inout Document, in context: StageContext) throws {
        var text = document.text
        var scan = BoilerplateScan(compiled, paragraphLength: paragraphLength)
        try text.withUTF8 { try scan.run(over: $0) }
        for block in scan.openBlocks {
            context.count("no last line for a block of '\(compiled.rules[block].name)'")
        }
        guard scan.removesAny else { return }
        try document.edit(as: Rule("boilerplate")) { edits in
            scan.removeLines(from: &edits)
        }
    }
}

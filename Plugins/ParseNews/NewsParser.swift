public import Quern
internal import QuernEncoding
internal import QuernPatterns
internal import QuernText

/// Makes a document of a scraped news page, and reads what the page says about itself.
///
/// A file is a document. Rule files tell which lines carry title, date, time, agency, authors and
/// editors; these lines leave the text and the facts go to the metadata (`date_rule` names the rule
/// that found the date). A dateline (`OSTROW, Sept. 3 (Norpress) --`) stays in the text; its place and day
/// are noted, the year being that nearest to the date of publication. In transcripts the layer
/// `turns` holds who speaks, from the label to the end of the turn.
public struct NewsParser: Parser {
    @Parameter("Rule files for the lines that describe an article.") var rules: [ResourcePath]
    @Parameter("The encoding, such as utf-8 or windows-1252; auto guesses it file by file.")
    var encoding = EncodingChoice.auto
    @Parameter("Whether to set the language where function words show that it is English.")
    var language = true

    private var compiled = CompiledNewsRules()

    public static let description = StageDescription(
        "news", "Reads scraped news pages: title, dates, agency, authors, speaker turns.",
        version: 3, writes: ["turns"],
        sets: [
            "title", "authors", "editors", "date", "date_rule", "time", "agency", "dateline",
            "language", "language_evidence", "encoding",
        ],
        examples: [
            Example(
                "A header line, and a dateline that stays",
                ["rules": ["news.yaml"]],
                " date 2024-01-02 Valley dam holds\n\nOSTROW, Dec. 31 (Norpress) -- The dam held.\n",
                resources: ["news.yaml": exampleRules],
                gives: "\nOSTROW, Dec. 31 (Norpress) -- The dam held.\n",
                sets: [
                    "title": "Valley dam holds", "date": "2024-01-02", "date_rule": "header-line",
                    "dateline": .record(["place": "OSTROW", "date": "2023-12-31"]),
                    "agency": "Norpress",
                ]),
            Example(
                "A time belongs to the date beside it", ["rules": ["news.yaml"]],
                "8:05 pm, March 12, 2025\nThe dam held.",
                resources: ["news.yaml": exampleRules], gives: "The dam held.",
                sets: ["date": "2025-03-12", "time": "20:05"]),
            Example(
                "There is no such day", ["rules": ["news.yaml"]],
                " date 2023-02-29 Valley dam holds\nThe dam held.",
                resources: ["news.yaml": exampleRules],
                gives: " date 2023-02-29 Valley dam holds\nThe dam held."),
            Example(
                "Speakers of a transcript", ["rules": ["news.yaml"]],
                "Valley Post:\n\nWill the dam hold?\n\nAda Lind:\n\nYes.\n\nIt will.",
                resources: ["news.yaml": exampleRules],
                annotates: [
                    "turns": [
                        "Valley Post:\n\nWill the dam hold?=Valley Post",
                        "Ada Lind:\n\nYes.\n\nIt will.=Ada Lind",
                    ]
                ]),
            Example(
                "Headings with a colon are no speakers", ["rules": ["news.yaml"]],
                "Causes:\n\nRain fell.\n\nEffects:\n\nThe river rose.",
                resources: ["news.yaml": exampleRules], annotates: ["turns": []]),
        ])

    private static let exampleRules = #"""
        define:
          month: (?<month>[A-Z][a-z]{2,8})\.?
        lines:
          - name: header-line
            reason: date and title
            where: first
            patterns: date (?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d) (?<title>.+)
          - name: date-line
            reason: time and date
            where: top
            patterns: '(?<hour>\d+):(?<minute>\d\d) (?<half>[ap]m), %{month} (?<day>\d+), (?<year>\d{4})'
        datelines:
          - name: dateline
            reason: place, day and agency
            patterns: '(?<place>[A-Z]+), %{month} (?<day>\d+) \((?<agency>\w+)\) --'
        speakers:
          - labels: '(?<speaker>[A-Z][A-Za-z ]+):'
            evidence: \?
        """#

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        compiled = try CompiledNewsRules(
            rules.map { try context.decode(NewsRuleFile.self, from: $0) })
    }

    public func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        let source = try EncodedText(record, as: encoding, in: context)
        var text = source.text
        var reading = NewsReading(compiled)
        var turns: [SpeakerTurns.Turn] = []
        var evidence: EnglishEvidence?
        guard text.utf8.contains(where: { $0 > 0x20 }) else {
            documents.skip("no text")
            return
        }
        try text.withUTF8 { bytes in
            try reading.run(over: bytes)
            turns = try SpeakerTurns.turns(in: bytes, lines: reading.lines, compiled.speakers)
            if language { evidence = reading.englishEvidence(bytes) }
        }
        try documents.add(
            text: text, sourceMap: source.sourceMap, metadata: metadata(reading, evidence, source)
        ) { document, tags in
            let removals = Self.removals(reading.lines, length: text.utf8.count)
            if !removals.isEmpty {
                try document.edit(as: Rule("news-line")) { edits in
                    for (range, rule) in removals { edits.remove(range, as: rule) }
                }
            }
            for turn in turns {
                tags.annotate(
                    "turns",
                    Annotation(
                        Self.moved(turn.range, after: removals), label: turn.speaker))
            }
        }
    }

    private func metadata(
        _ reading: NewsReading, _ evidence: EnglishEvidence?, _ source: EncodedText
    ) -> Metadata {
        var metadata = Metadata()
        metadata.title = reading.title
        metadata.date = reading.date?.iso
        metadata["date_rule"] = reading.dateRule.map { .string($0) }
        metadata["time"] = reading.time.map { .string($0) }
        metadata["agency"] = reading.agency.map { .string($0) }
        metadata["dateline"] = reading.datelineRecord.map { .record($0) }
        metadata.authors = reading.authors
        if !reading.editors.isEmpty {
            metadata["editors"] = .list(reading.editors.map { .string($0) })
        }
        if let evidence, evidence.isEnglish {
            metadata.language = "en"
            metadata["language_evidence"] = .string(evidence.summary)
        }
        // What was found out and not known; nearly all articles are plain UTF-8.
        if source.report["source"] != "valid" { metadata["encoding"] = .record(source.report) }
        return metadata
    }

    /// The lines that go, each with the line break before it, or, where nothing is left before
    /// it, with the one behind.
    private static func removals(
        _ lines: [NewsReading.Line], length: Int
    ) -> [(range: Range<Int>, rule: Rule)] {
        var removals: [(range: Range<Int>, rule: Rule)] = []
        var keepsAny = false
        for line in lines {
            guard let rule = line.rule else {
                if let prefix = line.prefix {
                    removals.append((line.range.lowerBound..<prefix.end, prefix.rule))
                }
                keepsAny = true
                continue
            }
            let range =
                keepsAny
                ? (line.range.lowerBound - 1)..<line.range.upperBound
                : line.range.lowerBound..<min(line.range.upperBound + 1, length)
            removals.append((range, rule))
        }
        return removals
    }

    /// A range that begins and ends in lines that stay, in the text without the others.
    private static func moved(
        _ range: Range<Int>, after removals: [(range: Range<Int>, rule: Rule)]
    ) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        for removal in removals {
            if removal.range.upperBound <= range.lowerBound { start -= removal.range.count }
            if removal.range.upperBound <= range.upperBound { end -= removal.range.count }
        }
        return start..<max(start, end)
    }
}

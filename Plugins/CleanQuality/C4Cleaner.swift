public import Quern
internal import QuernText

/// Removes lines that are no sentences, and drops documents of which too little is left: the rules of C4.
///
/// Raffel et al., Exploring the Limits of Transfer Learning (JMLR 21, 2020), section 2.2, with its thresholds, read as the
/// reference code (`c4_utils.py` of TensorFlow Datasets) and datatrove read them; `scripts/compare-datatrove` compares the
/// texts. Lines have the ends that Python's `str.splitlines()` knows. As there, a line that has gone for
/// one rule is not looked at by the next, so that a curly bracket costs a document only when it stands in a line
/// that ends as a sentence; and a citation is taken out before the end of its line is looked at, but not
/// the space before it. Sentences are counted by Quern's own rules, which see `Mr.` and `U.S.`; the
/// reference uses NLTK's or spaCy's.
///
/// C4's list of bad words is none of ours to ship: `bad_words` names files with a phrase a line.
public struct C4Cleaner: Cleaner {
    @Parameter("Fewest sentences left; null for no limit.", in: 0...) var minSentences: Int? = 5
    @Parameter("A line of fewer words goes.", in: 0...) var minLineWords = 3
    @Parameter("A line with a word of more characters goes; null for no limit.", in: 1...)
    var maxWordLength: Int? = 1000
    @Parameter(
        "A line that does not end in `.`, `?`, `!` or a quotation mark of ASCII (not `”`, as in the reference code), or ends in `...`, goes."
    )
    var terminalPunctuation = true
    @Parameter("Takes `[1]`, `[edit]` and `[citation needed]` out of lines.") var citations = true
    @Parameter("A line that has the word Javascript goes.") var javascript = true
    @Parameter("A line that has a phrase of notices about cookies and terms goes.")
    var policyLines = true
    @Parameter("A document with `lorem ipsum` is dropped.") var loremIpsum = true
    @Parameter("A document with a curly bracket, `{`, in the lines that are left is dropped.")
    var curlyBracket = true
    @Parameter("Files of bad words or phrases, one a line; case is ignored.")
    var badWords: [ResourcePath] = []
    @Parameter("Most bad words in what is left.", in: 0...) var maxBadWords = 0

    private var badPhrases: BadWords?

    public static let description = StageDescription(
        "c4", "Removes lines that are no sentences, and drops what is left of little (C4's rules).",
        scores: [
            ScoreDescription("sentences", atLeast: "min_sentences"),
            ScoreDescription("bad_words", atMost: "max_bad_words"),
        ],
        examples: [
            Example(
                "Lines that are no sentences", ["min_sentences": 2],
                "Valley Online\nThe dam of Ostrow held.\nRead more ...\nThe river fell by noon.",
                gives: "The dam of Ostrow held.\nThe river fell by noon."),
            Example(
                "Too little is left", [:], "Valley Online\nThe dam of Ostrow held.",
                drops: "fewer than 5 sentences"),
            Example(
                "White space and citations", ["min_sentences": 1],
                "  The dam of Ostrow held.[12] \r\n\r\nThe mill[citation needed] stood still.\n",
                gives: "The dam of Ostrow held.\nThe mill stood still."),
            Example(
                "Notices", ["min_sentences": 1],
                "Please enable Javascript to read on.\nThis page uses cookies and more.\nThe dam of Ostrow held.",
                gives: "The dam of Ostrow held."),
            Example(
                "Code", [:], "The program says so.\nIt ends in { and here.",
                drops: "a curly bracket"),
            Example(
                "Filler", [:], "Lorem ipsum dolor sit amet.", drops: "lorem ipsum"),
            Example(
                "Short lines stay when they may", ["min_sentences": 1, "min_line_words": 1],
                "Yes.\nNo.", gives: "Yes.\nNo."),
            Example(
                "Bad words are a file of yours", ["min_sentences": 1, "bad_words": ["bad.txt"]],
                "The blasted dam of Ostrow held.", resources: ["bad.txt": "drat\nBLASTED\n"],
                drops: "more than 0 bad words"),
            Example(
                "As whole words", ["min_sentences": 1, "bad_words": ["bad.txt"]],
                "The dam of Ostrow held.", resources: ["bad.txt": "row\n"],
                gives: "The dam of Ostrow held."),
        ])

    public init() {}

    public func parametersMissing(forScore name: String) -> [String] {
        name == "bad_words" && badWords.isEmpty ? ["bad_words"] : limitsMissing(ofScore: name)
    }

    public mutating func prepare(in context: PreparationContext) throws {
        guard !badWords.isEmpty else { return }
        var phrases: [String] = []
        for path in badWords {
            let text = String(decoding: try context.open(path).bytes, as: UTF8.self)
            for line in text.split(whereSeparator: \.isNewline)
            where line.contains(where: { !$0.isWhitespace }) {
                phrases.append(String(line))
            }
        }
        badPhrases = try BadWords(phrases)
    }

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        var text = document.text
        let scan: C4Scan = text.withUTF8 { bytes in
            var scan = C4Scan(self)
            scan.run(over: bytes)
            return scan
        }
        if let reason = scan.reason { return .drop(reason: reason) }
        if let minSentences {
            context.score("sentences", Double(scan.sentences))
            if scan.sentences < minSentences {
                return .drop(
                    reason: "fewer than \(minSentences) sentence\(minSentences == 1 ? "" : "s")",
                    detail: "\(scan.sentences)")
            }
        }
        if !scan.edits.isEmpty {
            try document.edit(as: C4Scan.edge) { edits in
                for edit in scan.edits {
                    if edit.isBreak {
                        edits.replace(edit.range, with: "\n", as: edit.rule)
                    } else {
                        edits.remove(edit.range, as: edit.rule)
                    }
                }
            }
        }
        try Self.trim(&document)
        guard let badPhrases else { return .keep }
        var left = document.text
        let count = left.withUTF8 { badPhrases.count(in: $0) }
        context.score("bad_words", Double(count))
        return count > maxBadWords
            ? .drop(
                reason: "more than \(maxBadWords) bad word\(maxBadWords == 1 ? "" : "s")",
                detail: "\(count)") : .keep
    }

    /// Takes away what a citation at an end of the text leaves there.
    private static func trim(_ document: inout Document) throws {
        var text = document.text
        let (whole, trimmed) = text.withUTF8 { bytes in
            (0..<bytes.count, WhiteSpace.trimmed(bytes, 0..<bytes.count))
        }
        guard trimmed != whole else { return }
        try document.edit(as: C4Scan.edge) { edits in
            edits.remove(0..<trimmed.lowerBound)
            if trimmed.upperBound > trimmed.lowerBound || trimmed.lowerBound == 0 {
                edits.remove(trimmed.upperBound..<whole.upperBound)
            }
        }
    }
}

public import Quern
internal import QuernPatterns
internal import QuernText

/// Removes lines by what they look like, and mends lines that were broken to fit a page.
///
/// First words that a hyphen divides between two lines are joined (`dehyphenate`), and lines that were broken
/// because the next word no longer fitted (`unwrap`); then every line is looked at alone, without the white space
/// at its ends. Empty lines stay (`clean: whitespace` closes gaps). The filters are those of C4
/// (`require_end_mark`, `min_words: 3`), of dolma and datatrove; all are off unless they are asked for.
public struct LinesCleaner: Cleaner {
    public enum Bullets: String, CaseIterable, ParameterValue { case keep, strip, drop }

    @Parameter(
        "Joins words that a hyphen divides between two lines, also where a page has left blanks behind the hyphen; one inside a line stays. Compounds keep theirs: those that stand so elsewhere in the text, and those that cannot be one word, as `self-made`, `x-ray`, `well-known`, `mother-in-law` and `twenty-one`; of English and French those that are known."
    )
    var dehyphenate = false
    @Parameter("Joins lines that were broken because the next word did not fit.") var unwrap = false
    @Parameter(
        "The width to which lines were broken, in characters; found out by default, in texts whose lines begin within sentences.",
        in: 20...)
    var width: Int? = nil
    @Parameter("Removes lines in which one of these expressions matches.") var drop: [Pattern] = []
    @Parameter("Fewest words of a line.", in: 0...) var minWords: Int? = nil
    @Parameter("Fewest characters of a line.", in: 0...) var minCharacters: Int? = nil
    @Parameter("Most characters of a line.", in: 1...) var maxCharacters: Int? = nil
    @Parameter("Most characters of a word; a line with a longer one goes.", in: 1...)
    var maxWordCharacters: Int? = nil
    @Parameter("Removes lines that do not end as sentences do.") var requireEndMark = false
    @Parameter("Largest share of digits among what is no white space.", in: 0...1)
    var maxDigits: Double? = nil
    @Parameter("Largest share of capitals among the letters.", in: 0...1)
    var maxUpperCase: Double? = nil
    @Parameter("Largest share of punctuation and symbols among what is no white space.", in: 0...1)
    var maxSymbols: Double? = nil
    @Parameter(
        "What to do with bullets (\(LineFilter.shownBullets)): take them off, or the lines with them."
    )
    var bullets = Bullets.keep
    @Parameter("Removes lines that stood in the document before.") var dropRepeated = false
    @Parameter("Shorter lines, in characters, may be repeated.", in: 0...) var repeatedFrom = 1

    public static let description = StageDescription(
        "lines", "Removes lines by what they look like, and joins lines that were broken.",
        version: 6,
        examples: LinesExamples.all)

    private var filter = LineFilter()
    private var filters = false

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        filter = LineFilter(
            drop: drop, minWords: minWords ?? 0, minCharacters: minCharacters ?? 0,
            maxCharacters: maxCharacters ?? .max, maxWordCharacters: maxWordCharacters ?? .max,
            requireEndMark: requireEndMark, maxDigits: maxDigits, maxUpperCase: maxUpperCase,
            maxSymbols: maxSymbols, dropBullets: bullets == .drop, dropRepeated: dropRepeated,
            repeatedFrom: repeatedFrom)
        filters = filter.doesAnything
        if width != nil, !unwrap { throw StageError("'width' needs 'unwrap: true'") }
        if repeatedFrom != LinesCleaner().repeatedFrom, !dropRepeated {
            throw StageError("'repeated_from' needs 'drop_repeated: true'")
        }
        if let minCharacters, let maxCharacters, minCharacters > maxCharacters {
            throw StageError(
                "'min_characters' is \(minCharacters) and 'max_characters' \(maxCharacters): no line has both"
            )
        }
        if !filters, !dehyphenate, !unwrap, bullets != .strip {
            throw StageError(
                "there is nothing to do; give a filter, such as 'min_words', or 'unwrap', 'dehyphenate' or "
                    + "'bullets'")
        }
    }

    private static let bullet = Rule("bullet", reason: "A bullet is no text")

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        if dehyphenate || unwrap {
            var text = document.text
            let joins = text.withUTF8 { bytes in
                LineJoins(bytes, dehyphenates: dehyphenate, unwraps: unwrap, width: width).joins
            }
            if !joins.isEmpty {
                try document.edit(as: LineJoins.wrap) { edits in
                    for join in joins {
                        edits.replace(join.range, with: join.isSpace ? " " : "", as: join.rule)
                    }
                }
            }
        }
        if filters {
            var text = document.text
            let list = try text.withUTF8 { bytes in
                var list = LineList(bytes)
                try filter.judge(&list, of: bytes)
                return list
            }
            try list.removeLines(from: &document)
        }
        if bullets == .strip { try stripBullets(&document) }
        return .keep
    }

    private func stripBullets(_ document: inout Document) throws {
        var text = document.text
        let found: [Range<Int>] = text.withUTF8 { bytes in
            var found: [Range<Int>] = []
            UTF8Scan.forEachLine(bytes) { line in
                let content = LineScan.trimmed(bytes, line)
                if let bullet = LineFilter.bullet(bytes, content) { found.append(bullet) }
            }
            return found
        }
        guard !found.isEmpty else { return }
        try document.edit(as: Self.bullet) { edits in
            for range in found { edits.remove(range) }
        }
    }
}

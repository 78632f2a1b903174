public import Quern
import QuernText

/// Brings text into one Unicode form and takes out characters that nobody can see.
///
/// A second run finds nothing to do: what a removal brings together (a letter and its mark, CR and LF)
/// is joined by the first. A text that needs nothing is only looked through, at more than a gigabyte a
/// second where it is ASCII.
public struct UnicodeCleaner: Cleaner {
    public enum Form: String, CaseIterable, ParameterValue { case nfc, nfkc, none }
    public enum Removal: String, CaseIterable, ParameterValue { case remove, keep }
    public enum Invisible: String, CaseIterable, ParameterValue {
        case remove
        case keepJoiners = "keep_joiners"
        case keep
    }
    public enum LineEnd: String, CaseIterable, ParameterValue { case lf, keep }
    public enum Ligatures: String, CaseIterable, ParameterValue { case split, keep }
    public enum Width: String, CaseIterable, ParameterValue { case fold, keep }
    public enum Spaces: String, CaseIterable, ParameterValue { case ascii, keep }

    @Parameter(
        "Unicode normal form: nfc joins letters and accents; nfkc also folds ligatures, full-width letters and the like."
    )
    var form = Form.nfc
    @Parameter("Control characters U+0000-0008, U+000B, U+000C and U+000E-001F.")
    var controls = Removal.remove
    @Parameter(
        "Zero-width space, non-joiner, joiner (U+200B-200D) and U+FEFF. Persian, the scripts of India and emoji need the joiners."
    )
    var invisible = Invisible.remove
    @Parameter("Soft hyphens, U+00AD.")
    var softHyphens = Removal.keep
    @Parameter("Marks of writing direction: U+061C, U+200E, U+200F, U+202A-202E, U+2066-2069.")
    var directionMarks = Removal.keep
    @Parameter("CR LF becomes LF.")
    var lineEnds = LineEnd.lf
    @Parameter("A CR without LF becomes LF too.")
    var loneCr = LineEnd.keep
    @Parameter("No-break space and the other spaces of Unicode (category Zs) become U+0020.")
    var spaces = Spaces.keep
    @Parameter(
        "Control characters U+0080-009F; where they were letters of another encoding, see mojibake."
    )
    var c1Controls = Removal.keep
    @Parameter(
        "Other characters that nobody sees: U+034F, U+180E, U+2060-2065, U+206A-206F, U+FFF0-FFFC, and tags (U+E0000-E007F) but for those of flags."
    )
    var formatCharacters = Removal.keep
    @Parameter("U+0085, U+2028 and U+2029, which are line ends to some programs, become LF.")
    var lineSeparators = LineEnd.keep
    @Parameter("Curly quotation marks, single and double, become ' and \".")
    var quotes = Spaces.keep
    @Parameter("Hyphens, dashes and the minus sign (U+2010-2015, U+2212) become -.")
    var dashes = Spaces.keep
    @Parameter("Ligatures and double letters such as ﬁ and ǆ are split; nfkc does so too.")
    var ligatures = Ligatures.keep
    @Parameter(
        "Full-width and half-width forms (U+FF01-FFEF) get their usual width; nfkc does so too.")
    var width = Width.keep

    public static let description = StageDescription(
        "unicode",
        "Normalises characters and line ends and removes control and invisible characters.",
        version: 3,
        examples: [
            Example(
                "Accents are joined to their letters", [:], "Cafe\u{301} in Zu\u{308}rich",
                gives: "Café in Zürich"),
            Example(
                "Line ends of Windows", [:], "one\r\ntwo\rthree\r\n", gives: "one\ntwo\rthree\n"),
            Example(
                "Line ends of an old Macintosh", ["lone_cr": "lf"], "one\r\ntwo\rthree",
                gives: "one\ntwo\nthree"),
            Example(
                "Nothing invisible stays", [:], "\u{FEFF}zero\u{200B}width and\u{0} NUL",
                gives: "zerowidth and NUL"),
            Example(
                "What an invisible character kept apart", [:], "Cafe\u{200B}\u{301}\r\u{0}\n",
                gives: "Café\n"),
            Example(
                "Persian needs its non-joiners", ["invisible": "keep_joiners"],
                "می\u{200C}خواهم\u{200B}", gives: "می\u{200C}خواهم"),
            Example(
                "Typewriter characters", ["quotes": "ascii", "dashes": "ascii"],
                "“It’s 10–12 °C” – ‚so‘ −5", gives: "\"It's 10-12 °C\" - 'so' -5"),
            Example(
                "Ligatures and widths alone", ["ligatures": "split", "width": "fold"],
                "ﬁﬂ ĳ Ａ１！ｶﾞ ① ½", gives: "fifl ij A1!ガ ① ½"),
            Example(
                "Marks of direction, which can hide what a text says",
                ["direction_marks": "remove"],
                "pay \u{202E}001\u{202C} to\u{200F}", gives: "pay 001 to"),
            Example(
                "What else nobody sees",
                ["format_characters": "remove", "c1_controls": "remove", "line_separators": "lf"],
                "a\u{2060}b\u{9C}c\u{2028}d\u{85}e\u{FFFC}", gives: "abc\nd\ne"),
            Example("Compatibility forms", ["form": "nfkc"], "ﬁle Ａ１ ①", gives: "file A1 1"),
            Example(
                "Spaces", ["spaces": "ascii"], "10\u{A0}000\u{202F}km\u{3000}x",
                gives: "10 000 km x"),
            Example(
                "Everything kept",
                ["form": "none", "controls": "keep", "invisible": "keep", "line_ends": "keep"],
                "e\u{301}\u{1}\u{200B}\r\n", gives: "e\u{301}\u{1}\u{200B}\r\n"),
            Example("No text", [:], "", gives: ""),
        ])

    static let nfc = Rule("nfc", reason: "Unicode normal form C")
    static let nfkc = Rule("nfkc", reason: "Unicode normal form KC")
    static let lineEnd = Rule("line-end", reason: "Line ends are LF")
    static let control = Rule("control-character", reason: "Control characters are no text")
    static let invisibleCharacter = Rule(
        "invisible-character", reason: "Zero-width characters split words that look whole")
    static let softHyphen = Rule(
        "soft-hyphen", reason: "A hint where a line may break is no text")
    static let direction = Rule(
        "direction-mark", reason: "Marks of writing direction are no text")
    static let space = Rule("space", reason: "Every space is U+0020")
    static let formatCharacter = Rule("format-character", reason: "Characters without a shape")
    static let quote = Rule("quote", reason: "Quotation marks are those of ASCII")
    static let dash = Rule("dash", reason: "Dashes are hyphens")
    static let ligature = Rule("ligature", reason: "Ligatures are the letters they join")
    static let width = Rule("width", reason: "Characters have their usual width")

    private var switches = UnicodeScan.Switches()

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        var table = [UInt8](repeating: 0, count: 256)
        for byte in 0x20...0x7F { table[byte] = 1 }
        table[0x09] = 1
        table[0x0A] = 1
        // Letters that are their own normal form; UnicodeCleanerTests hold them against utf8proc's data.
        if form != .nfkc { for byte in 0xC3...0xCB { table[byte] = 2 } }
        // ĳ ŉ ǆ ǳ
        if ligatures == .split { for byte in [0xC4, 0xC5, 0xC7] { table[byte] = 0 } }
        for byte in 0xD0...0xD1 { table[byte] = 2 }
        for byte in 0xE4...0xE9 { table[byte] = 3 }
        for byte in 0xEB...0xEC { table[byte] = 3 }
        switches = UnicodeScan.Switches(
            form: form, controls: controls == .remove, zeroWidth: invisible != .keep,
            joiners: invisible == .remove, softHyphens: softHyphens == .remove,
            directionMarks: directionMarks == .remove, lineEnds: lineEnds == .lf,
            loneReturns: loneCr == .lf, spaces: spaces == .ascii, c1: c1Controls == .remove,
            formatCharacters: formatCharacters == .remove, lineSeparators: lineSeparators == .lf,
            quotes: quotes == .ascii, dashes: dashes == .ascii,
            // NFKC does these itself, with the marks behind them.
            ligatures: ligatures == .split && form != .nfkc,
            width: width == .fold && form != .nfkc, skip: table)
    }

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        // The second scan joins what the first brought together, and a third finds nothing; the bound
        // is there because a loop over hostile text should have one.
        for _ in 0..<8 where try !edit(&document) { break }
        return .keep
    }

    /// Scans the text once; true when the edited text is not settled yet.
    private func edit(_ document: inout Document) throws -> Bool {
        var text = document.text
        return try text.withUTF8 { bytes in
            var scan = UnicodeScan(switches, bytes)
            guard scan.next() else { return false }
            try document.edit(as: Self.nfc) { edits in
                repeat {
                    if let text = scan.replacement {
                        edits.replace(scan.range, with: text, as: scan.rule)
                    } else {
                        edits.remove(scan.range, as: scan.rule)
                    }
                } while scan.next()
            }
            return scan.isUnsettled
        }
    }
}

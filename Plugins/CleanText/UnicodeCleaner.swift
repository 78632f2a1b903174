public import Quern
import QuernText

/// Brings text into one Unicode form and takes out characters that nobody can see.
///
/// The order is fixed: normal form, then line ends, then removals. A text that needs nothing is only
/// looked through, at more than a gigabyte a second where it is ASCII.
public struct UnicodeCleaner: Cleaner {
    public enum Form: String, CaseIterable, ParameterValue { case nfc, nfkc, none }
    public enum Removal: String, CaseIterable, ParameterValue { case remove, keep }
    public enum Invisible: String, CaseIterable, ParameterValue {
        case remove
        case keepJoiners = "keep_joiners"
        case keep
    }
    public enum LineEnd: String, CaseIterable, ParameterValue { case lf, keep }
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

    public static let description = StageDescription(
        "unicode",
        "Normalises characters and line ends and removes control and invisible characters.",
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
                "Persian needs its non-joiners", ["invisible": "keep_joiners"],
                "می\u{200C}خواهم\u{200B}", gives: "می\u{200C}خواهم"),
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

    private static let nfc = Rule("nfc", reason: "Unicode normal form C")
    private static let nfkc = Rule("nfkc", reason: "Unicode normal form KC")
    private static let lineEnd = Rule("line-end", reason: "Line ends are LF")
    private static let control = Rule("control-character", reason: "Control characters are no text")
    private static let invisibleCharacter = Rule(
        "invisible-character", reason: "Zero-width characters split words that look whole")
    private static let softHyphen = Rule(
        "soft-hyphen", reason: "A hint where a line may break is no text")
    private static let direction = Rule(
        "direction-mark", reason: "Marks of writing direction are no text")
    private static let space = Rule("space", reason: "Every space is U+0020")

    /// The parameters as the scan wants them.
    private struct Switches: Sendable {
        var form = Form.nfc
        var controls = true
        var zeroWidth = true
        var joiners = true
        var softHyphens = false
        var directionMarks = false
        var lineEnds = true
        var loneReturns = false
        var spaces = false
        /// By the first byte of a character: its length when no character that begins so matters
        /// here, else 0.
        var skip: [UInt8] = []
    }

    private var switches = Switches()

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        var table = [UInt8](repeating: 0, count: 256)
        for byte in 0x20...0x7F { table[byte] = 1 }
        table[0x09] = 1
        table[0x0A] = 1
        // Letters that are their own normal form; UnicodeCleanerTests hold them against utf8proc's data.
        if form != .nfkc { for byte in 0xC3...0xCB { table[byte] = 2 } }
        for byte in 0xD0...0xD1 { table[byte] = 2 }
        for byte in 0xE4...0xE9 { table[byte] = 3 }
        for byte in 0xEB...0xEC { table[byte] = 3 }
        switches = Switches(
            form: form, controls: controls == .remove, zeroWidth: invisible != .keep,
            joiners: invisible == .remove, softHyphens: softHyphens == .remove,
            directionMarks: directionMarks == .remove, lineEnds: lineEnds == .lf,
            loneReturns: loneCr == .lf, spaces: spaces == .ascii, skip: table)
    }

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        var text = document.text
        try text.withUTF8 { bytes in
            var scan = Scan(switches, bytes)
            guard scan.next() else { return }
            try document.edit(as: Self.nfc) { edits in
                repeat {
                    if let text = scan.replacement {
                        edits.replace(scan.range, with: text, as: scan.rule)
                    } else {
                        edits.remove(scan.range, as: scan.rule)
                    }
                } while scan.next()
            }
        }
        return .keep
    }

    /// Walks through a text from edit to edit.
    private struct Scan {
        private let switches: Switches
        private let bytes: UnsafeBufferPointer<UInt8>
        private var index = 0
        private(set) var range = 0..<0
        private(set) var replacement: String?
        private(set) var rule = UnicodeCleaner.nfc

        init(_ switches: Switches, _ bytes: UnsafeBufferPointer<UInt8>) {
            self.switches = switches
            self.bytes = bytes
        }

        /// Moves to the next edit; false when there is none.
        mutating func next() -> Bool {
            switches.skip.withUnsafeBufferPointer { skip in
                while index < bytes.count {
                    if bytes[index] < 0x80 { index = UTF8Scan.plainRunEnd(bytes, from: index) }
                    // Runs of one script mostly need no more than this.
                    while index < bytes.count, case let length = skip[Int(bytes[index])], length > 1
                    {
                        index += Int(length)
                    }
                    guard index < bytes.count else { return false }
                    if skip[Int(bytes[index])] == 0, look() { return true }
                }
                return false
            }
        }

        /// Looks at one character that may matter, and goes past it; true when there is an edit.
        private mutating func look() -> Bool {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            let start = index
            index += length
            if scalar < 0x20 { return lookAtControl(UInt8(scalar), start) }
            if let rule = removal(of: scalar) {
                while index < bytes.count,
                    case (let more, let size) = UTF8Scan.scalar(bytes, at: index),
                    removal(of: more) == rule
                { index += size }
                return found(start..<index, nil, rule)
            }
            if switches.form != .none, !quicklyStable(scalar) {
                let normalizer = switches.form == .nfc ? Normalizer.nfc : Normalizer.nfkc
                if !normalizer.isBoundary(scalar) {
                    let (end, change) = normalizer.change(at: start, in: bytes)
                    index = end
                    if let change {
                        return found(
                            change.range, change.text,
                            switches.form == .nfc ? UnicodeCleaner.nfc : UnicodeCleaner.nfkc)
                    }
                    return false
                }
            }
            if switches.spaces, UnicodeCleaner.isSpace(scalar) {
                return found(start..<index, " ", UnicodeCleaner.space)
            }
            return false
        }

        /// Punctuation and full-width forms, before the table of the normal form is asked for (and made).
        @inline(__always)
        private func quicklyStable(_ scalar: UInt32) -> Bool {
            guard switches.form == .nfc else { return false }
            return switch scalar {
            case 0x80...0x2FF, 0x2010...0x205F, 0x3000...0x3029, 0x3041...0x3098, 0x309D...0x33FF,
                0xFF00...0xFFEF, 0x1F000...0x1FAFF:
                true
            default: false
            }
        }

        private mutating func lookAtControl(_ byte: UInt8, _ start: Int) -> Bool {
            if byte == 0x0D {
                if index < bytes.count, bytes[index] == 0x0A {
                    guard switches.lineEnds else { return false }
                    return found(start..<index, nil, UnicodeCleaner.lineEnd)
                }
                return switches.loneReturns && found(start..<index, "\n", UnicodeCleaner.lineEnd)
            }
            guard switches.controls else { return false }
            while index < bytes.count, UnicodeCleaner.isControl(bytes[index]) { index += 1 }
            return found(start..<index, nil, UnicodeCleaner.control)
        }

        @inline(__always)
        private func removal(of scalar: UInt32) -> Rule? {
            switch scalar {
            case 0x200B, 0xFEFF: switches.zeroWidth ? UnicodeCleaner.invisibleCharacter : nil
            case 0x200C, 0x200D: switches.joiners ? UnicodeCleaner.invisibleCharacter : nil
            case 0xAD: switches.softHyphens ? UnicodeCleaner.softHyphen : nil
            case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
                switches.directionMarks ? UnicodeCleaner.direction : nil
            default: nil
            }
        }

        private mutating func found(_ range: Range<Int>, _ text: String?, _ rule: Rule) -> Bool {
            self.range = range
            replacement = text
            self.rule = rule
            return true
        }
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    }

    private static func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}

public import Quern
import QuernText

/// Repairs text that was read in the wrong encoding, such as `cafÃ©` for `café`.
///
/// Lines are looked at one by one, and only those change in which characters stand side by side that hardly
/// anybody writes so; text in ASCII costs one look. Damage that happened more than once is undone more
/// than once. What cannot be told from text that is meant so is left alone. The method is ftfy's (Robyn
/// Speer: ftfy 6.3.1, Apache-2.0), written anew so that every repaired piece keeps its place in the
/// source; its other fixes (entities, quotation marks, ligatures) are not done here: see `clean: unicode`.
public struct MojibakeCleaner: Cleaner {
    @Parameter("Takes a space for the byte A0, where that makes a letter: some program changed it.")
    var restoreByteA0 = true
    @Parameter("Makes sequences of which a byte was lost (U+FFFD, or a question mark) one U+FFFD.")
    var replaceLossySequences = true
    @Parameter("Repairs parts of a line when no encoding explains the whole line.")
    var decodeInconsistentUtf8 = true
    @Parameter("Reads the controls U+0080-009F as windows-1252, which they nearly always were.")
    var fixC1Controls = true

    public static let description = StageDescription(
        "mojibake", "Repairs text that was read in the wrong encoding.",
        examples: [
            Example(
                "UTF-8 read as windows-1252", [:],
                "The cafÃ© at the lake wonâ€™t open â€“ not yet.",
                gives: "The café at the lake won’t open – not yet."),
            Example("Twice", [:], "sÃƒÂ© lugares", gives: "sé lugares"),
            Example(
                "UTF-8 read as windows-1251", [:], "РџСЂРёРІРµС‚, РјРёСЂ", gives: "Привет, мир"),
            Example("UTF-8 read on a Macintosh", [:], "le r√©gime", gives: "le régime"),
            Example(
                "A part of a line that is well otherwise", [:],
                "Москва: the Ostrow dam â€“ 中文", gives: "Москва: the Ostrow dam – 中文"),
            Example(
                "A no-break space that became a space", [:], "voilÃ  le travail",
                gives: "voilà le travail"),
            Example(
                "A byte that got lost", [:], "â€œa quiet riverâ€\u{FFFD}",
                gives: "“a quiet river\u{FFFD}"),
            Example(
                "Controls that were quotation marks", [:], "\u{93}Danke\u{94}, sagte sie.",
                gives: "“Danke”, sagte sie."),
            Example(
                "Controls kept", ["fix_c1_controls": false], "\u{93}Danke\u{94}",
                gives: "\u{93}Danke\u{94}"),
            Example(
                "What may be meant so stays", [:], "SÓ… 5×£35 – ВІКІ √π",
                gives: "SÓ… 5×£35 – ВІКІ √π"),
            Example("No text", [:], "", gives: ""),
        ])

    private var switches = MojibakeRepair.Switches()

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        switches = .init(
            restoresSpaces: restoreByteA0, replacesLost: replaceLossySequences,
            repairsParts: decodeInconsistentUtf8, readsControls: fixC1Controls)
    }

    /// Longer lines are repaired in pieces, so that one line as large as a file takes no more memory.
    private static let longestLine = 1 << 20
    /// A repaired run is one edit; text without ASCII would be one for a whole paragraph.
    private static let longestRun = 32

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        var text = document.text
        try text.withUTF8 { bytes in
            guard UTF8Scan.asciiRun(bytes, from: 0) < bytes.count else { return }
            var detector = MojibakeDetector()
            guard var bad = detector.firstBad(in: bytes, from: 0) else { return }
            var repair = MojibakeRepair(switches)
            try document.edit(as: MojibakeRules.general) { edits in
                var start = 0
                while true {
                    let line = Self.line(of: bad, in: bytes, from: start)
                    if let repaired = repair.repaired(Self.units(bytes, line)) {
                        Self.note(repaired, in: line, of: bytes, &edits)
                    }
                    start = line.upperBound
                    guard let next = detector.firstBad(in: bytes, from: start) else { return }
                    bad = next
                }
            }
        }
        return .keep
    }

    /// The line that holds an offset, its line break included, or a piece of it.
    private static func line(
        of place: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Range<Int> {
        var begin = place
        while begin > start, bytes[begin - 1] != 0x0A { begin -= 1 }
        let end =
            UTF8Scan.firstIndex(of: 0x0A, in: bytes, from: place).map { $0 + 1 } ?? bytes.count
        while true {
            var cut = min(end, begin + longestLine)
            while cut < end, bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
            if place < cut { return begin..<cut }
            begin = cut
        }
    }

    private static func units(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> [MojibakeUnit] {
        var units: [MojibakeUnit] = []
        units.reserveCapacity(line.count)
        var index = line.lowerBound
        while index < line.upperBound {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            units.append(MojibakeUnit(scalar: scalar, start: index, end: index + length))
            index += length
        }
        return units
    }

    /// Makes every run of characters that were repaired alike an edit.
    private static func note(
        _ units: [MojibakeUnit], in line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>,
        _ edits: inout TextEdits
    ) {
        var index = 0
        while index < units.count {
            let first = units[index]
            guard first.repair > 0 else {
                index += 1
                continue
            }
            var new: [UInt8] = []
            var end = index
            while end < units.count, end - index < longestRun,
                units[end].repair == first.repair, units[end].depth == first.depth
            {
                UTF8Scan.append(units[end].scalar, to: &new)
                end += 1
            }
            edits.replace(
                first.start..<units[end - 1].end, with: String(decoding: new, as: UTF8.self),
                as: MojibakeRules.rule(of: first))
            index = end
        }
    }
}

/// The rules that histories name, made once.
enum MojibakeRules {
    static let general = Rule("mojibake", reason: "Text was read in the wrong encoding")

    static func rule(of unit: MojibakeUnit) -> Rule {
        if unit.repair == MojibakeRepair.controls { return controls }
        return (unit.depth > 1 ? repeated : once)[Int(unit.repair) - 1]
    }

    private static let once = MojibakeEncoding.allCases.map { encoding in
        Rule("utf-8-as-\(encoding.name)", reason: "UTF-8 was read as \(encoding.name)")
    }
    private static let repeated = MojibakeEncoding.allCases.map { encoding in
        Rule(
            "utf-8-as-\(encoding.name)-repeatedly",
            reason: "UTF-8 was read in a wrong encoding several times, first as \(encoding.name)")
    }
    private static let controls = Rule(
        "windows-1252-as-latin-1", reason: "The controls U+0080-009F were windows-1252")
}

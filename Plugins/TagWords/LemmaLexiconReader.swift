internal import Quern
internal import QuernLinguistics
internal import QuernText

/// Reads lexicons of lemmas: `form TAB lemma`, or `form TAB lemma TAB tag`, a form on each line.
///
/// Blank lines are skipped, and so are lines that are `#` or begin with `# `. Of a form that is listed twice the first line
/// counts; how many there were is a warning.
struct LemmaLexiconReader {
    private var lexicon = LemmaLexicon()
    private var problems: [Diagnostic] = []
    private var repeated = 0

    mutating func read(_ file: SourceFile) {
        file.bytes.withUnsafeBufferPointer { bytes in
            if let bad = UTF8Scan.firstInvalid(bytes) {
                problems.append(
                    .error(
                        "the lexicon is not valid UTF-8",
                        at: SourceLocation(file: file, offset: bad, length: 1),
                        hints: ["convert it, as with: iconv -f WINDOWS-1252 -t UTF-8"]))
                return
            }
            let hasMark =
                bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
            UTF8Scan.forEachLine(bytes) { line in
                var line = line
                if line.lowerBound == 0, hasMark { line = 3..<line.upperBound }
                if line.upperBound > line.lowerBound, bytes[line.upperBound - 1] == 0x0D {
                    line = line.lowerBound..<(line.upperBound - 1)
                }
                self.line(bytes, line, file)
            }
        }
    }

    private mutating func line(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ file: SourceFile
    ) {
        if line.allSatisfy({ bytes[$0] == 0x20 || bytes[$0] == 0x09 }) { return }
        if bytes[line.lowerBound] == UInt8(ascii: "#"),
            line.count == 1 || bytes[line.lowerBound + 1] == 0x20
        {
            return
        }
        var cells: [String] = []
        var start = line.lowerBound
        for index in line where bytes[index] == 0x09 {
            cells.append(cell(bytes, start..<index))
            start = index + 1
        }
        cells.append(cell(bytes, start..<line.upperBound))
        let place = SourceLocation(file: file, offset: line.lowerBound, length: line.count)
        guard cells.count == 2 || cells.count == 3 else {
            problems.append(
                .error(
                    "a line must be a form, a tab, a lemma, and perhaps a tab and a tag; this one has "
                        + (cells.count == 1 ? "no tab" : "\(cells.count) columns"), at: place))
            return
        }
        guard !cells[0].isEmpty, !cells[1].isEmpty else {
            problems.append(
                .error("the \(cells[0].isEmpty ? "form" : "lemma") is empty", at: place))
            return
        }
        if !lexicon.add(cells[0], .init(lemma: cells[1], tag: cells.count == 3 ? cells[2] : "")) {
            repeated += 1
        }
    }

    private func cell(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(
            decoding: UnsafeBufferPointer(rebasing: bytes[LineScan.trimmed(bytes, range)]),
            as: UTF8.self)
    }

    func finish(_ context: PreparationContext) throws -> LemmaLexicon {
        if !problems.isEmpty { throw Diagnostics(problems) }
        if lexicon.count == 0 { context.warn("the lexicons of lemmas hold no forms") }
        if repeated > 0 {
            context.warn(
                "\(repeated) \(repeated == 1 ? "form is" : "forms are") listed more than once; the first line counts"
            )
        }
        return lexicon
    }
}

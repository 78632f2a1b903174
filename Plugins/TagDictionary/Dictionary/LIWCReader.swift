internal import Quern

/// Reads dictionaries in the format of LIWC (`.dic`): numbered categories between two lines `%`, then words with the numbers
/// of their categories.
///
/// Both layouts are read: flat as in LIWC 2007, and with tabs in front that nest categories as in LIWC 2015. Several
/// tabs count as one, blanks may stand where tabs should, and lines behind `# ` or `//` are comments. What LIWC 2007 writes
/// about single words in brackets or as `<of>` depends on the words around; such numbers are left out, with a warning. `*` is a
/// wildcard, and so is `?`.
struct LIWCReader {
    let isExact: Bool

    private struct Category {
        var path: [String]
        var place: SourceLocation
    }

    func read(_ file: SourceFile, into collector: inout DictionaryCollector) {
        var lines = DictionaryLines(file)
        var section = 0
        var categories: [Int: Category] = [:]
        var open: [(depth: Int, path: [String])] = []
        while let whole = lines.line() {
            let line = lines.trimmed(whole)
            if line.isEmpty { continue }
            if line.count == 1, file.bytes[line.lowerBound] == UInt8(ascii: "%") {
                section += 1
                continue
            }
            switch section {
            // What stands before the first mark is for people.
            case 0: continue
            case 1:
                if lines.isComment(line) { continue }
                let depth = whole.prefix { file.bytes[$0] == 0x09 }.count
                category(lines, line, depth, &open, &categories, &collector)
            default:
                if lines.isComment(line) { continue }
                word(lines, line, categories, &collector)
            }
        }
        if section < 2 {
            collector.report(
                .error(
                    section == 0
                        ? "this is no LIWC dictionary: no line is '%'"
                        : "the list of categories does not end: there is only one line '%'",
                    at: SourceLocation(file: file, offset: section == 0 ? 0 : file.bytes.count),
                    hints: ["a line '%' stands before the numbered categories, and one behind them"]
                ))
        }
    }

    private func category(
        _ lines: DictionaryLines, _ line: Range<Int>, _ depth: Int,
        _ open: inout [(depth: Int, path: [String])], _ categories: inout [Int: Category],
        _ collector: inout DictionaryCollector
    ) {
        let bytes = lines.file.bytes
        let digits = line.prefix { (0x30...0x39).contains(bytes[$0]) }
        let rest = lines.trimmed((line.lowerBound + digits.count)..<line.upperBound)
        guard let number = Int(lines.text(line.lowerBound..<(line.lowerBound + digits.count))),
            rest.lowerBound > line.lowerBound + digits.count, !rest.isEmpty
        else {
            collector.report(
                .error(
                    "a category must be a number and a name, not '\(lines.text(line))'",
                    at: lines.place(line), hints: ["as in '12<TAB>posemo'"]))
            return
        }
        let name = lines.text(lines.cells(rest, joinsTabs: true).last ?? rest)
        open.removeAll { $0.depth >= depth }
        let path = (open.last?.path ?? []) + [name]
        open.append((depth, path))
        let place = lines.place(line)
        if let first = categories[number] {
            collector.report(
                .error(
                    "the number \(number) is used twice", at: place,
                    related: [.init("first used here", at: first.place)]))
            return
        }
        categories[number] = Category(path: path, place: place)
        collector.declare(path)
    }

    private func word(
        _ lines: DictionaryLines, _ line: Range<Int>, _ categories: [Int: Category],
        _ collector: inout DictionaryCollector
    ) {
        var cells = lines.cells(line, joinsTabs: true)
        guard var word = cells.first else { return }
        cells.removeFirst()
        if cells.isEmpty { (word, cells) = divided(lines, word) }
        let place = lines.place(word)
        var numbers: [(number: Int, place: Range<Int>)] = []
        for cell in cells {
            for part in parts(lines, cell) {
                let text = lines.text(part)
                if let number = Int(text) {
                    numbers.append((number, part))
                } else if text.contains("(") || text.contains("/") || text.contains("<") {
                    collector.warn(
                        "'\(text)' depends on the words around '\(lines.text(word))', and is left out",
                        at: lines.place(part))
                } else {
                    collector.report(
                        .error(
                            "'\(text)' is no number of a category", at: lines.place(part),
                            hints: ["a line is a word and numbers, with tabs between"]))
                    return
                }
            }
        }
        if cells.isEmpty {
            collector.report(
                .error("'\(lines.text(word))' has no category", at: place))
            return
        }
        for (number, part) in numbers {
            guard let category = categories[number] else {
                collector.report(
                    .error(
                        "there is no category \(number)", at: lines.place(part),
                        hints: ["the categories stand between the two lines '%'"]))
                continue
            }
            collector.add(lines.text(word), to: category.path, isExact: isExact, at: place)
        }
    }

    /// A line without tabs: the numbers at its end are those of categories.
    private func divided(
        _ lines: DictionaryLines, _ line: Range<Int>
    ) -> (word: Range<Int>, cells: [Range<Int>]) {
        let bytes = lines.file.bytes
        var end = line.upperBound
        while true {
            var start = end
            while start > line.lowerBound, (0x30...0x39).contains(bytes[start - 1]) { start -= 1 }
            guard start < end, start > line.lowerBound, bytes[start - 1] == 0x20 else { break }
            end = start
            while end > line.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
        }
        if end == line.upperBound { return (line, []) }
        return (line.lowerBound..<end, [lines.trimmed(end..<line.upperBound)])
    }

    /// The parts of a cell between blanks; what stands in brackets is one part with what follows it.
    private func parts(_ lines: DictionaryLines, _ cell: Range<Int>) -> [Range<Int>] {
        let bytes = lines.file.bytes
        var parts: [Range<Int>] = []
        var start = cell.lowerBound
        var depth = 0
        for index in cell.lowerBound...cell.upperBound {
            let isEnd = index == cell.upperBound
            if !isEnd, bytes[index] == UInt8(ascii: "(") { depth += 1 }
            if !isEnd, bytes[index] == UInt8(ascii: ")") { depth = max(0, depth - 1) }
            guard isEnd || (depth == 0 && bytes[index] == 0x20) else { continue }
            if start < index { parts.append(start..<index) }
            start = index + 1
        }
        return parts
    }
}

internal import Quern
internal import QuernText

/// Reads lexicons of lines: `phrase` alone, or columns separated by tabs.
///
/// Columns are `phrase`, `id`, `label` and `parent` in this order, unless the first line names others:
/// it does when its first cell is `phrase`. Further names are `name`, `case`, and `variants` (separated
/// by `|`); every other column becomes an attribute. Lines of the same `id` are variants of one entry.
/// Blank lines are skipped, and so are lines that are `#` or begin with `# `.
struct LexiconTableReader {
    let file: SourceFile
    let label: String
    let rule: PhraseCase

    private enum Column: Equatable {
        case phrase, id, label, parent, name, rule, variants
        case attribute(String)
    }

    private static let standard: [Column] = [.phrase, .id, .label, .parent]

    func read(into collector: inout LexiconCollector) {
        guard let first = firstInvalid() else {
            file.bytes.withUnsafeBufferPointer { read($0, into: &collector) }
            return
        }
        collector.report(
            .error(
                "the lexicon is not valid UTF-8",
                at: SourceLocation(file: file, offset: first, length: 1),
                hints: ["convert it, as with: iconv -f WINDOWS-1252 -t UTF-8"]))
    }

    private func firstInvalid() -> Int? {
        do throws(UTF8.ValidationError) {
            _ = try file.bytes.withUnsafeBufferPointer { bytes throws(UTF8.ValidationError) in
                _ = try UTF8Span(validating: Span(_unsafeElements: bytes))
                return true
            }
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    private func read(_ bytes: UnsafeBufferPointer<UInt8>, into collector: inout LexiconCollector) {
        var columns = Self.standard
        var isFirst = true
        collector.reserve(phrases: bytes.count / 20, bytes: bytes.count)
        let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
        UTF8Scan.forEachLine(bytes) { line in
            var line = line
            if line.lowerBound == 0, hasMark { line = 3..<line.upperBound }
            if line.upperBound > line.lowerBound, bytes[line.upperBound - 1] == 0x0D {
                line = line.lowerBound..<(line.upperBound - 1)
            }
            if isBlank(bytes, line) || isComment(bytes, line) { return }
            defer { isFirst = false }
            if isFirst, let named = header(bytes, line, &collector) {
                columns = named
                return
            }
            row(bytes, line, columns, &collector)
        }
    }

    private func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        line.allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 }
    }

    private func isComment(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        bytes[line.lowerBound] == UInt8(ascii: "#")
            && (line.count == 1 || bytes[line.lowerBound + 1] == 0x20)
    }

    private func cells(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        for index in line where bytes[index] == 0x09 {
            cells.append(start..<index)
            start = index + 1
        }
        cells.append(start..<line.upperBound)
        return cells
    }

    private func text(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> String {
        var cell = cell
        while let last = cell.last, bytes[last] == 0x20 { cell = cell.lowerBound..<last }
        while let first = cell.first, bytes[first] == 0x20 { cell = (first + 1)..<cell.upperBound }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[cell]), as: UTF8.self)
    }

    private func place(_ range: Range<Int>) -> SourceLocation {
        SourceLocation(file: file, offset: range.lowerBound, length: range.count)
    }

    private func header(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ collector: inout LexiconCollector
    ) -> [Column]? {
        let cells = cells(bytes, line)
        guard text(bytes, cells[0]).lowercased() == "phrase", cells.count > 1 else { return nil }
        var columns: [Column] = []
        for cell in cells {
            let name = text(bytes, cell).lowercased()
            let column: Column =
                switch name {
                case "phrase": .phrase
                case "id": .id
                case "label": .label
                case "parent": .parent
                case "name": .name
                case "case": .rule
                case "variants": .variants
                default: .attribute(name)
                }
            if columns.contains(column) || name.isEmpty {
                collector.report(
                    .error(
                        name.isEmpty
                            ? "this column has no name" : "two columns are called '\(name)'",
                        at: place(cell)))
            }
            columns.append(column)
        }
        return columns
    }

    private func row(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ columns: [Column],
        _ collector: inout LexiconCollector
    ) {
        if UTF8Scan.firstIndex(of: 0x09, in: UnsafeBufferPointer(rebasing: bytes[line]), from: 0)
            == nil
        {
            // The common list of 100,000 plain phrases takes this short way.
            let phrase = UnsafeBufferPointer(rebasing: bytes[line])
            let entry = collector.add(
                LexiconEntry(
                    id: text(bytes, line), label: label, location: place(line), hasDeclaredID: false
                ))
            collector.addPhrase(phrase, to: entry, case: rule, at: place(line))
            return
        }
        let cells = cells(bytes, line)
        if cells.count > columns.count {
            collector.report(
                .error(
                    "the line has \(cells.count) columns, but only \(columns.count) have a name",
                    at: place(cells[columns.count]),
                    hints: ["name the columns in the first line: phrase, id, label, parent, …"]))
            return
        }
        var entry = LexiconEntry(id: "", label: label, location: place(line), hasDeclaredID: false)
        var phrases: [(text: String, at: Range<Int>)] = []
        var rule = rule
        for (column, cell) in zip(columns, cells) {
            let text = text(bytes, cell)
            if text.isEmpty, column != .phrase { continue }
            switch column {
            case .phrase: phrases.insert((text, cell), at: 0)
            case .id:
                entry.id = text
                entry.hasDeclaredID = true
                entry.location = place(cell)
            case .label: entry.label = text
            case .parent: entry.parent = .named(text, at: place(cell))
            case .name: entry.name = text
            case .variants: phrases += text.split(separator: "|").map { (String($0), cell) }
            case .attribute(let name): entry.attributes[name] = .string(text)
            case .rule:
                if let known = PhraseCase(rawValue: text) {
                    rule = known
                } else {
                    collector.report(LexiconYAMLReader.badCase(text, at: place(cell)))
                }
            }
        }
        if !entry.hasDeclaredID { entry.id = entry.name ?? phrases.first?.text ?? "" }
        let index = known(entry, &collector) ?? collector.add(entry)
        for phrase in phrases {
            collector.addPhrase(phrase.text, to: index, case: rule, at: place(phrase.at))
        }
    }

    /// The entry of an earlier line of this file with the same id.
    private func known(_ entry: LexiconEntry, _ collector: inout LexiconCollector) -> Int? {
        guard entry.hasDeclaredID, let index = collector.entry(declaring: entry.id) else {
            return nil
        }
        let first = collector.entries[index]
        guard first.location.file === file else { return nil }
        if first.label != entry.label {
            collector.report(
                .error(
                    "'\(entry.id)' has the label '\(entry.label)' here and '\(first.label)' before",
                    at: entry.location, related: [.init("first used here", at: first.location)]))
        }
        return index
    }
}

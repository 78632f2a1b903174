internal import Quern

/// Reads dictionaries in columns between tabs: a value, its category (`economy.trade`), and a weight where there is one.
///
/// A first line that names columns (`value`, `category`, `weight`) sets their order. Lines behind `# ` or `//` are comments.
struct DictionaryTableReader {
    let isExact: Bool

    private enum Column: String, CaseIterable { case value, category, weight }

    func read(_ file: SourceFile, into collector: inout DictionaryCollector) {
        var lines = DictionaryLines(file)
        var columns: [Column] = [.value, .category, .weight]
        var isFirst = true
        while let line = lines.line() {
            if lines.trimmed(line).isEmpty || lines.isComment(lines.trimmed(line)) { continue }
            let cells = lines.cells(line, joinsTabs: false)
            defer { isFirst = false }
            if isFirst, let named = header(lines, cells, &collector) {
                columns = named
                continue
            }
            row(lines, cells, columns, &collector)
        }
    }

    /// The columns that a first line names; nil when it is no header.
    private func header(
        _ lines: DictionaryLines, _ cells: [Range<Int>], _ collector: inout DictionaryCollector
    ) -> [Column]? {
        let names = cells.map { lines.text($0).lowercased() }
        guard names.contains("value"), names.contains("category") else { return nil }
        var columns: [Column] = []
        for (name, cell) in zip(names, cells) {
            guard let column = Column(rawValue: name) else {
                collector.report(
                    .error(
                        "a dictionary has no column '\(name)'", at: lines.place(cell),
                        hints: [
                            Suggestion.hint(
                                for: name, among: Column.allCases.map(\.rawValue), called: "columns"
                            )
                        ]))
                continue
            }
            if columns.contains(column) {
                collector.report(
                    .error("two columns are called '\(name)'", at: lines.place(cell)))
            }
            columns.append(column)
        }
        return columns
    }

    private func row(
        _ lines: DictionaryLines, _ cells: [Range<Int>], _ columns: [Column],
        _ collector: inout DictionaryCollector
    ) {
        if cells.count > columns.count {
            collector.report(
                .error(
                    "the line has \(cells.count) columns; there are \(columns.count): "
                        + columns.map(\.rawValue).joined(separator: ", "),
                    at: lines.place(cells[columns.count])))
            return
        }
        var value: Range<Int>?
        var category: Range<Int>?
        var weight: Double?
        for (column, cell) in zip(columns, cells) {
            switch column {
            case .value: value = cell
            case .category: category = cell
            case .weight where !cell.isEmpty:
                weight = collector.weight(lines.text(cell), at: lines.place(cell))
            case .weight: break
            }
        }
        let whole = (cells.first?.lowerBound ?? 0)..<(cells.last?.upperBound ?? 0)
        guard let value, let category, !category.isEmpty else {
            collector.report(
                .error(
                    "the line has no category", at: lines.place(whole),
                    hints: [
                        "a line is a value, a tab and a category, as in 'tariff*<TAB>economy.trade'"
                    ]))
            return
        }
        let path = lines.text(category).split(separator: ".", omittingEmptySubsequences: false)
            .map(String.init)
        if path.contains("") {
            collector.report(
                .error("a name is missing beside a dot", at: lines.place(category)))
            return
        }
        collector.declare(path)
        collector.add(
            lines.text(value), to: path, weight: weight, isExact: isExact, at: lines.place(value))
    }
}

import Quern

/// Documents grouped by fields of their metadata.
struct Grouping {
    struct Group {
        /// The values of the fields; empty where a document has none.
        let values: [String]
        let selection: Selection
    }

    /// Sorted by their values.
    let groups: [Group]

    /// Most groups that are worth a table.
    private static let limit = 100_000

    /// - Parameter fields: `document` is each document by itself; `date.year`, `date.month` and `date.day` are the beginnings of a field
    ///   with dates.
    init(
        _ selection: Selection, by fields: [String], in corpus: CorpusReader
    ) throws(Diagnostics) {
        if fields.isEmpty {
            groups = [Group(values: [], selection: selection)]
            return
        }
        let readers = try fields.map { name throws(Diagnostics) in
            try FieldReader(name, in: corpus.documents)
        }
        var numbers: [[String]: Int] = [:]
        var documents: [(values: [String], documents: [Int])] = []
        for document in selection.documents {
            let values = readers.map { $0.text(of: document) }
            if let number = numbers[values] {
                documents[number].documents.append(document)
            } else {
                numbers[values] = documents.count
                documents.append((values, [document]))
                if documents.count > Self.limit {
                    throw Diagnostics(
                        .error(
                            "there are more than \(FixedNumber.grouped(Self.limit)) groups by \(fields.joined(separator: ", "))",
                            hints: [
                                "group by a field with fewer values, or ask about fewer documents with 'where'"
                            ]
                        ))
                }
            }
        }
        groups = documents.sorted { Self.precedes($0.values, $1.values) }.map {
            Group(values: $0.values, selection: Selection($0.documents, of: corpus))
        }
    }

    private static func precedes(_ a: [String], _ b: [String]) -> Bool {
        for (a, b) in zip(a, b) where a != b {
            // Whole numbers as numbers.
            if let x = Int(a), let y = Int(b), x != y { return x < y }
            return a.utf8.lexicographicallyPrecedes(b.utf8)
        }
        return false
    }
}

/// Reads a field of the metadata as text.
struct FieldReader {
    private enum Content {
        case identity
        case field(String)
        /// The first bytes of a field with dates.
        case date(String, Int)
        case member(String, [String])
    }

    private let content: Content
    private let table: DocumentTable
    /// The name of a column of tables.
    let name: String

    init(_ name: String, in table: DocumentTable) throws(Diagnostics) {
        self.table = table
        self.name = name
        let columns = table.columnNames
        if columns.contains(name) {
            content = .field(name)
            return
        }
        if name == "document" {
            content = .identity
            return
        }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1, columns.contains(parts[0]) else {
            throw FieldName.unknownGroup(name, in: table)
        }
        switch parts[1] {
        case "year" where parts.count == 2: content = .date(parts[0], 4)
        case "month" where parts.count == 2: content = .date(parts[0], 7)
        case "day" where parts.count == 2: content = .date(parts[0], 10)
        default: content = .member(parts[0], Array(parts.dropFirst()))
        }
    }

    /// Empty when the document has no such field.
    func text(of document: Int) -> String {
        switch content {
        case .identity: return table.id(of: document)
        case .field(let name): return table.value(name, of: document)?.plainText ?? ""
        case .date(let name, let length):
            guard let text = table.value(name, of: document)?.string,
                let date = CalendarDate(beginningOf: text)?.iso, length <= date.utf8.count
            else { return "" }
            return String(decoding: date.utf8.prefix(length), as: UTF8.self)
        case .member(let name, let path):
            var value = table.value(name, of: document)
            for part in path { value = value?.record?[part] }
            return value?.plainText ?? ""
        }
    }
}

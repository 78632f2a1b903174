import Quern

/// The documents that a question is about, and how many tokens they have.
struct Selection: Sendable {
    /// Numbers of documents, ascending.
    let documents: [Int]
    let tokenCount: Int
    /// Whether these are all documents of the corpus.
    let isWhole: Bool
    private let table: DocumentTable
    /// A bit for every document of the corpus; empty where so few are selected that looking them up is cheaper.
    private let bits: [UInt64]

    /// The documents for which a condition holds.
    ///
    /// - Parameter name: the parameter that has the condition, for messages.
    /// - Throws: ``Diagnostics`` for fields that no document has, and for what is not kept in a corpus.
    init(
        _ condition: Condition?, named name: String, in corpus: CorpusReader
    ) throws(Diagnostics) {
        let table = corpus.documents
        guard let condition else {
            self.init(Array(0..<table.count), of: corpus)
            return
        }
        let columns = try Self.columns(of: condition, named: name, table).compactMap {
            table.column($0)
        }
        var documents: [Int] = []
        for document in 0..<table.count {
            var metadata = Metadata()
            for column in columns {
                if let value = column[document] { metadata.append(column.name, value) }
            }
            if condition.holds(for: metadata) { documents.append(document) }
        }
        self.init(documents, of: corpus)
    }

    /// - Parameter documents: numbers of documents, ascending.
    init(_ documents: [Int], of corpus: CorpusReader) {
        table = corpus.documents
        self.documents = documents
        isWhole = documents.count == table.count
        tokenCount =
            isWhole
            ? corpus.tokenCount : documents.reduce(0) { [table] in $0 + table.tokens(of: $1).count }
        guard !isWhole, documents.count > table.count / 64 else {
            bits = []
            return
        }
        var bits = [UInt64](repeating: 0, count: table.count / 64 + 1)
        for document in documents { bits[document / 64] |= 1 << UInt64(document % 64) }
        self.bits = bits
    }

    func contains(_ document: Int) -> Bool {
        if isWhole { return true }
        if !bits.isEmpty { return bits[document / 64] >> UInt64(document % 64) & 1 != 0 }
        var (low, high) = (0, documents.count)
        while low < high {
            let middle = (low + high) / 2
            if documents[middle] < document { low = middle + 1 } else { high = middle }
        }
        return low < documents.count && documents[low] == document
    }

    private static func columns(
        of condition: Condition, named name: String, _ table: DocumentTable
    ) throws(Diagnostics) -> [String] {
        let subjects = condition.subjects
        if let other = subjects.others.first {
            throw Diagnostics(
                .error(
                    "'\(name)' asks for \(other), and an index of a corpus keeps the metadata only",
                    hints: [FieldName.list(table)]))
        }
        return try subjects.fields.map { name throws(Diagnostics) in
            // A dot reaches into a record.
            let column = table.columnNames.contains(name) ? name : FieldName.head(of: name)
            if table.columnNames.contains(column) { return column }
            throw FieldName.unknown(name, in: table)
        }
    }

    /// Finds the documents of positions that ascend.
    func makeCursor() -> SelectionCursor { SelectionCursor(self, table) }
}

/// Finds the documents of positions that ascend, and passes over those that are not selected.
struct SelectionCursor {
    private let selection: Selection
    private let table: DocumentTable
    private(set) var document = -1
    private var tokens = 0..<0
    private var isSelected = false

    init(_ selection: Selection, _ table: DocumentTable) {
        self.selection = selection
        self.table = table
    }

    /// The tokens of the document that holds a position, whose number is then ``document``; nil when it is not selected.
    @inline(__always)
    mutating func document(holding position: Int) -> Range<Int>? {
        if position >= tokens.upperBound || position < tokens.lowerBound { move(to: position) }
        return isSelected ? tokens : nil
    }

    private mutating func move(to position: Int) {
        let next = document + 1
        if next < table.count, table.tokens(of: next).contains(position) {
            document = next
        } else {
            document = table.document(at: position)
        }
        tokens = table.tokens(of: document)
        isSelected = selection.contains(document)
    }
}

/// The fields of metadata that a corpus has.
enum FieldName {
    static func list(_ table: DocumentTable) -> String {
        table.columnNames.isEmpty
            ? "there are no fields" : "fields: " + table.columnNames.joined(separator: ", ")
    }

    static func head(of name: String) -> String {
        String(decoding: name.utf8.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
    }

    static func unknown(_ name: String, in table: DocumentTable) -> Diagnostics {
        Diagnostics(
            .error(
                "no document has a field '\(name)'",
                hints: [Suggestion.hint(for: name, among: table.columnNames, called: "fields")]))
    }

    /// The same where documents are grouped, and the year of a date may have been meant.
    static func unknownGroup(_ name: String, in table: DocumentTable) -> Diagnostics {
        guard ["year", "month", "day"].contains(name), table.columnNames.contains("date") else {
            return unknown(name, in: table)
        }
        return Diagnostics(
            .error(
                "no document has a field '\(name)'",
                hints: ["did you mean 'date.\(name)'?  \(list(table))"]))
    }
}

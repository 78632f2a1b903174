import Quern
import QuernCorpus

/// A metadata filter of a search: `id`, `resource`, or a field of the metadata, with a dot for the fields of records.
///
/// A field with several values matches when one of them does; `!=` when none is equal. Numbers compare as numbers, all
/// else by bytes. A document without the field is unequal to all, and neither less nor more.
struct DocumentFilter {
    private let corpus: CorpusReader
    private let filter: SearchQuery.Filter
    private let number: Double?
    private let column: DocumentColumn?
    private let path: [String]

    /// - Throws: ``StageError`` when no document has the field, as a misspelt name would find nothing and look like an
    ///   answer.
    init(_ filter: SearchQuery.Filter, in corpus: CorpusReader) throws {
        self.corpus = corpus
        self.filter = filter
        number = Double(filter.value).flatMap { $0.isFinite ? $0 : nil }
        let parts = filter.field.split(separator: ".", omittingEmptySubsequences: false).map {
            String($0)
        }
        if let whole = corpus.documents.column(filter.field) {
            column = whole
            path = []
        } else {
            column = corpus.documents.column(parts[0])
            path = Array(parts.dropFirst())
        }
        guard column == nil, !["id", "resource", "title", "date", "source"].contains(filter.field)
        else { return }
        let known = ["id", "resource"] + corpus.documents.columnNames
        var message = "no document of this index has the field '\(filter.field)'"
        if let near = Suggestion.closest(to: filter.field, among: known) {
            message += "; did you mean '\(near)'?"
        }
        throw StageError(message + " (fields: \(known.joined(separator: ", ")))")
    }

    func accepts(_ document: Int) -> Bool {
        let values: [Metadata.Value]
        switch filter.field {
        case "id": values = [.string(corpus.documents.id(of: document))]
        case "resource": values = [.string(corpus.documents.resource(of: document))]
        default: values = column?[document].map { Self.values($0, path[...]) } ?? []
        }
        if filter.comparison == .notEqual {
            return !values.contains { holds($0, .equal) }
        }
        return values.contains { holds($0, filter.comparison) }
    }

    /// The single values of a list or record.
    private static func values(
        _ value: Metadata.Value, _ path: ArraySlice<String>
    ) -> [Metadata.Value] {
        switch value {
        case .list(let list): return list.flatMap { values($0, path) }
        case .record(let record):
            guard let first = path.first, let inner = record[first] else { return [] }
            return values(inner, path.dropFirst())
        default: return path.isEmpty ? [value] : []
        }
    }

    private func holds(
        _ value: Metadata.Value, _ comparison: SearchQuery.Filter.Comparison
    ) -> Bool {
        let actual: Double?
        switch value {
        case .integer(let value): actual = Double(value)
        case .number(let value): actual = value
        default: actual = nil
        }
        if let actual {
            guard let number else { return false }
            return Self.holds(actual == number, actual < number, comparison)
        }
        let text = value.plainText.utf8
        return Self.holds(
            text.elementsEqual(filter.value.utf8),
            text.lexicographicallyPrecedes(filter.value.utf8), comparison)
    }

    private static func holds(
        _ isEqual: Bool, _ isLess: Bool, _ comparison: SearchQuery.Filter.Comparison
    ) -> Bool {
        switch comparison {
        case .equal: isEqual
        case .notEqual: !isEqual
        case .less: isLess
        case .atMost: isLess || isEqual
        case .more: !isLess && !isEqual
        case .atLeast: !isLess
        }
    }
}

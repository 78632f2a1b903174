import Quern

/// What documents have in common, in memory, so that counting it for a query takes a millisecond.
struct FacetTable: Sendable {
    struct Facet: Sendable {
        let name: String
        /// Whether a document can have several of the values.
        let isMultiple: Bool
        let values: [(value: String, label: String, count: Int)]
        /// How many more values there are among the documents.
        let others: Int
    }

    let columns: [FacetColumn]
    let documents: Int
    let dates: DateTable

    static let valueLimit = 2000
    static let shown = 12

    init(_ index: any BrowsableIndex) throws {
        documents = try index.documentCount
        let all = try index.columns(limit: Self.valueLimit)
        columns = all.filter { $0.name != "date" }
        dates = DateTable(all.first { $0.name == "date" }, documents: documents)
    }

    /// The most frequent values of every field among some documents; ties in the order of the values.
    func facets(of matches: [Int]) -> [Facet] {
        columns.compactMap { column in
            var counts = [Int](repeating: 0, count: column.values.count)
            for document in matches {
                for code in column.codes(of: document) { counts[Int(code)] += 1 }
            }
            let present = counts.indices.filter { counts[$0] > 0 }
            if present.isEmpty { return nil }
            let best = present.sorted {
                counts[$0] == counts[$1] ? $0 < $1 : counts[$0] > counts[$1]
            }.prefix(Self.shown)
            return Facet(
                name: column.name,
                isMultiple: column.codes.count > documents
                    || zip(column.starts, column.starts.dropFirst()).contains { $1 - $0 > 1 },
                values: best.map { (column.values[$0], column.labels[$0], counts[$0]) },
                others: present.count - best.count)
        }
    }
}

import Quern

/// A field by whose values documents are grouped.
struct GroupField {
    private let name: String
    /// For `date.year`: the field with the date, and how many bytes of it are meant.
    private let date: (field: String, length: Int)?

    init(_ name: String) {
        self.name = name
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
        switch parts.count == 2 ? parts[1] : "" {
        case "year": date = (parts[0], 4)
        case "month": date = (parts[0], 7)
        default: date = nil
        }
    }

    func value(of metadata: Metadata) -> GroupValue {
        if let value = metadata[name] { return GroupValue(value) }
        guard let date, let text = metadata[date.field]?.string,
            let iso = CalendarDate(beginningOf: text)?.iso, date.length <= iso.utf8.count
        else { return .missing }
        return .text(Array(iso.utf8.prefix(date.length)))
    }
}

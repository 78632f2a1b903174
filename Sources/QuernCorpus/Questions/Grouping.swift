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
                let date = CalendarDate(text), length <= date.length
            else { return "" }
            return String(decoding: text.utf8.prefix(length), as: UTF8.self)
        case .member(let name, let path):
            var value = table.value(name, of: document)
            for part in path { value = value?.record?[part] }
            return value?.plainText ?? ""
        }
    }
}

/// A day, a month or a year as ISO 8601 writes it at the beginning of a text.
struct CalendarDate: Sendable, Hashable {
    let year: Int
    /// 1 when the text does not say.
    let month: Int
    let day: Int
    /// How many bytes of the text are the date: 4, 7 or 10.
    let length: Int

    init?(_ text: String) {
        let bytes = Array(text.utf8.prefix(10))
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[range] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        func isDash(_ index: Int) -> Bool {
            index < bytes.count && bytes[index] == UInt8(ascii: "-")
        }
        guard let year = number(0..<4) else { return nil }
        self.year = year
        guard isDash(4), let month = number(5..<7), (1...12).contains(month) else {
            guard bytes.count == 4 else { return nil }
            (self.month, day, length) = (1, 1, 4)
            return
        }
        self.month = month
        guard isDash(7), let day = number(8..<10), (1...31).contains(day) else {
            guard bytes.count == 7 else { return nil }
            (self.day, length) = (1, 7)
            return
        }
        self.day = day
        length = 10
    }

    /// Days since 1 March of the year 0 of the Gregorian calendar.
    var dayNumber: Int {
        let (y, m) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        let yearsDays = 365 * y + Self.floor(y, 4) - Self.floor(y, 100) + Self.floor(y, 400)
        return yearsDays + (153 * m + 2) / 5 + day - 1
    }

    private static func floor(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((-a + b - 1) / b) }

    /// The ISO text of a day that is given by its number.
    static func text(dayNumber: Int) -> String {
        let days = max(0, dayNumber)
        let cycle = days / 146_097
        let inCycle = days % 146_097
        let yearOfCycle = (inCycle - inCycle / 1460 + inCycle / 36_524 - inCycle / 146_096) / 365
        let dayOfYear = inCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let m = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * m + 2) / 5 + 1
        let month = m < 10 ? m + 3 : m - 9
        let year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    static func padded(_ value: Int, _ digits: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}

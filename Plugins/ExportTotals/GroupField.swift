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
        guard let date, let text = metadata[date.field]?.string, Self.beginsWithMonth(text) else {
            return .missing
        }
        return .text(Array(text.utf8.prefix(date.length)))
    }

    /// Whether a text begins like `2024-09`.
    private static func beginsWithMonth(_ text: String) -> Bool {
        let bytes = Array(text.utf8.prefix(8))
        guard bytes.count >= 7, bytes.count == 7 || bytes[7] == UInt8(ascii: "-") else {
            return false
        }
        return bytes.prefix(7).enumerated().allSatisfy { index, byte in
            index == 4
                ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
    }
}

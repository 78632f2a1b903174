import Quern
import QuernText

/// What `pdfinfo` prints: a name and a value a line.
struct DocumentInfo {
    private var values: [String: String] = [:]

    init(_ printed: [UInt8]) {
        let text = printed.withUnsafeBufferPointer { TextDecoder(.utf8).decode($0) }.text
        for line in text.utf8.split(separator: 0x0A) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let name = String(decoding: line[..<colon], as: UTF8.self)
            let value = String(decoding: line[line.index(after: colon)...], as: UTF8.self)
            // A line of a value that has several may look like another name; the first of a name is the real one.
            if Self.names.contains(name), values[name] == nil { values[name] = Self.trimmed(value) }
        }
    }

    private static let names = [
        "Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate",
        "PDF version",
    ]

    private static func trimmed(_ value: String) -> String {
        var value = value
        return value.withUTF8 { bytes in
            String(decoding: bytes[LineScan.trimmed(bytes, bytes.indices)], as: UTF8.self)
        }
    }

    private func text(_ name: String) -> String? {
        guard let value = values[name], !value.isEmpty else { return nil }
        return value
    }

    /// - Parameters:
    ///   - metadata: of the document: title, authors, date.
    ///   - facts: of the file.
    func set(_ metadata: inout Metadata, _ facts: inout Metadata) {
        metadata.title = text("Title")
        if let author = text("Author") { metadata.authors = [author] }
        metadata.date = text("CreationDate").flatMap { CalendarDay(iso: $0)?.iso }
        for (field, name) in [
            ("subject", "Subject"), ("keywords", "Keywords"), ("creator", "Creator"),
            ("producer", "Producer"), ("created", "CreationDate"), ("modified", "ModDate"),
            ("version", "PDF version"),
        ] {
            facts[field] = text(name).map(Metadata.Value.string)
        }
    }
}

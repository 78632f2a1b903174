/// Lines `Name: value` up to an empty one.
struct HeaderFields {
    private var fields: [(name: String, value: String)] = []
    /// The first line, which is no field: `WARC/1.0`, `HTTP/1.1 200 OK`.
    private(set) var firstLine = ""
    /// The first byte behind the empty line.
    private(set) var end = 0

    /// - Returns: nil when no empty line comes.
    init?(_ bytes: UnsafeRawBufferPointer, from start: Int) {
        var place = start
        var isFirst = true
        while place < bytes.count {
            guard let newline = bytes[place...].firstIndex(of: 0x0A) else { return nil }
            var stop = newline
            if stop > place, bytes[stop - 1] == 0x0D { stop -= 1 }
            let line = bytes[place..<stop]
            place = newline + 1
            if line.isEmpty {
                end = place
                return
            }
            if isFirst {
                firstLine = String(decoding: line, as: UTF8.self)
                isFirst = false
            } else if let first = line.first, first == 0x20 || first == 0x09, !fields.isEmpty {
                fields[fields.count - 1].value += " " + Self.trimmed(line)
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                let name = line[..<colon].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
                fields.append(
                    (String(decoding: name, as: UTF8.self), Self.trimmed(line[(colon + 1)...])))
            }
            if fields.count > 4096 { return nil }
        }
        return nil
    }

    /// The value of the first field of a name in lower case.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    private static func trimmed(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
        var bytes = bytes
        while let first = bytes.first, first <= 0x20 { bytes = bytes.dropFirst() }
        while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}

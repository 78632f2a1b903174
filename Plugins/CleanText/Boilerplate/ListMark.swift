internal import QuernText

/// The mark that a list puts before its items.
enum ListMark {
    private static let marks: [UInt32] = [
        0x2A, 0x2D, 0xB7, 0x2022, 0x2023, 0x2219, 0x25A0, 0x25AA, 0x25B6, 0x25BA, 0x25CF, 0x25E6,
        0x2605, 0x2606,
    ]

    /// All marks, as help shows them.
    static var shown: String {
        marks.compactMap(Unicode.Scalar.init).map { "`\($0)`" }.joined(separator: " ")
    }

    /// Whether a byte begins a mark, or something else that is not ASCII: it spares ordinary lines all else.
    @inline(__always)
    static func canBegin(with byte: UInt8) -> Bool {
        byte == 0x2A || byte == 0x2D || byte == 0xC2 || byte == 0xE2
    }

    /// What stands behind the mark that a line begins with; nil when it begins with none, or nothing is behind it.
    ///
    /// A blank need not be between them (`•Print`), but a hyphen before a digit is a minus.
    static func item(of bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int>? {
        guard !line.isEmpty, canBegin(with: bytes[line.lowerBound]) else { return nil }
        let (scalar, length) = UTF8Scan.scalar(bytes, at: line.lowerBound)
        guard marks.contains(scalar) else { return nil }
        let start = line.lowerBound + length
        if scalar == 0x2D, start < line.upperBound, bytes[start] &- 0x30 < 10 { return nil }
        let item = LineScan.trimmed(bytes, start..<line.upperBound)
        return item.isEmpty ? nil : item
    }
}

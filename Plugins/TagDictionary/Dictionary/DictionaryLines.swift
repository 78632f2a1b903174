internal import Quern
internal import QuernText

/// The lines of a dictionary that is a text file, as UTF-8 or, where they are none, as Windows-1252.
struct DictionaryLines {
    let file: SourceFile
    private var next = 0

    init(_ file: SourceFile) {
        self.file = file
        if file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { next = 3 }
    }

    /// The next line, without its line break (LF, CR LF, or CR alone); nil behind the last.
    mutating func line() -> Range<Int>? {
        let bytes = file.bytes
        guard next < bytes.count else { return nil }
        let start = next
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        next = end + 1
        if next < bytes.count, bytes[end] == 0x0D, bytes[next] == 0x0A { next += 1 }
        return start..<end
    }

    /// A range without blanks and tabs around it.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, Self.isBlank(file.bytes[start]) { start += 1 }
        while end > start, Self.isBlank(file.bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// The parts between tabs; of several tabs in a row, no part between them when `joinsTabs`.
    func cells(_ line: Range<Int>, joinsTabs: Bool) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        for index in line.lowerBound...line.upperBound
        where index == line.upperBound || file.bytes[index] == 0x09 {
            let cell = trimmed(start..<index)
            if !cell.isEmpty || !joinsTabs { cells.append(cell) }
            start = index + 1
        }
        return cells
    }

    func text(_ range: Range<Int>) -> String {
        let bytes = Array(file.bytes[range])
        return bytes.withUnsafeBufferPointer { bytes in
            (TextDecoder.validUTF8(bytes) ?? TextDecoder(.windows1252).decode(bytes)).text
        }
    }

    func place(_ range: Range<Int>) -> SourceLocation {
        SourceLocation(file: file, offset: range.lowerBound, length: range.count)
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// A line that is for people: nothing, or behind `//` or behind `#` and a blank; `#flood` is a value.
    func isComment(_ range: Range<Int>) -> Bool {
        let text = file.bytes[range]
        guard text.first == UInt8(ascii: "#") else {
            return text.isEmpty || text.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")])
        }
        return text.count == 1 || Self.isBlank(text[text.startIndex + 1])
    }
}

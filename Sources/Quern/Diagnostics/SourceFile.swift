/// A text file that declarations come from, kept so that diagnostics can show its lines.
///
/// A pipeline file, a rule file or a lexicon is small and read whole; a node keeps only a reference
/// to its file and a byte range, and line and column are computed when somebody asks.
public final class SourceFile: Sendable {
    /// The path as messages show it: relative to the working directory where that is shorter.
    public let path: String
    /// The content, whatever its encoding; offsets in ``SourceLocation`` count these bytes.
    public let bytes: [UInt8]
    /// Where each line begins.
    let lineStarts: [Int]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        var starts = [0]
        for index in bytes.indices where bytes[index] == 0x0A { starts.append(index + 1) }
        lineStarts = starts
    }

    public convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}

/// A byte range of a source file.
///
/// Lines and columns count from 1; a column is a count of Unicode scalars, as editors show it.
public struct SourceLocation: Sendable, Hashable {
    public let file: SourceFile
    /// First byte; may equal the file's length for "at the end".
    public let offset: Int
    /// Length in bytes; 0 is shown as one caret.
    public let length: Int

    public init(file: SourceFile, offset: Int, length: Int = 0) {
        self.file = file
        self.offset = min(max(offset, 0), file.bytes.count)
        self.length = max(0, min(length, file.bytes.count - self.offset))
    }

    public static func == (a: SourceLocation, b: SourceLocation) -> Bool {
        a.file === b.file && a.offset == b.offset && a.length == b.length
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(file))
        hasher.combine(offset)
        hasher.combine(length)
    }

    /// The line, counted from 1.
    public var line: Int {
        // The first line that begins behind the offset, by bisection.
        var low = 0
        var high = file.lineStarts.count
        while low < high {
            let middle = (low + high) / 2
            if file.lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Where the line's text begins; a byte order mark is no part of it.
    private var lineStart: Int {
        if line > 1 { return file.lineStarts[line - 1] }
        return offset >= 3 && file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The column, counted from 1, in Unicode scalars.
    public var column: Int { Self.scalarCount(file.bytes[lineStart..<offset]) + 1 }

    /// The length in Unicode scalars, at most to the end of the line.
    public var width: Int {
        var end = offset
        let limit = offset + length
        while end < limit, file.bytes[end] != 0x0A, file.bytes[end] != 0x0D { end += 1 }
        return Self.scalarCount(file.bytes[offset..<end])
    }

    /// The whole line without its line break; invalid UTF-8 is shown as U+FFFD.
    public var lineText: String {
        var end = offset
        while end < file.bytes.count, file.bytes[end] != 0x0A { end += 1 }
        if end > lineStart, file.bytes[end - 1] == 0x0D { end -= 1 }
        return String(decoding: file.bytes[lineStart..<max(end, lineStart)], as: UTF8.self)
    }

    private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }
}

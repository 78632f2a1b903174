internal import Quern

/// The lines at the top of a file that say something about it: between `---` in the form of YAML, between
/// `+++` in that of TOML.
///
/// Only simple things are read: scalars, lists in brackets or one item a line, fields that are set in, blocks of text behind `|`
/// and `>`. What is more than that, such as braces, becomes metadata as it is written. Numbers and truth values keep
/// their type where they are not in quotation marks.
struct FrontMatter {
    private(set) var fields: [(name: String, value: Metadata.Value)] = []
    /// The place behind the closing line.
    let end: Int

    /// More than this is no front matter; a text may begin with a rule.
    private static let longest = 1 << 16

    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count > 4 else { return nil }
        let mark = bytes[0]
        guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "+") else { return nil }
        var lines: [Range<Int>] = []
        var start = 0
        var close: Int?
        while start < min(bytes.count, Self.longest) {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            var line = start..<end
            if end > start, bytes[end - 1] == 0x0D { line = start..<end - 1 }
            start = min(end + 1, bytes.count)
            let isMark = Self.isFence(bytes, line, mark)
            if lines.isEmpty, !isMark { return nil }
            if !lines.isEmpty, isMark || (mark == UInt8(ascii: "-") && Self.isDots(bytes, line)) {
                close = start
                break
            }
            lines.append(line)
        }
        guard let close else { return nil }
        end = close
        var reader = FrontMatterReader(
            lines.dropFirst().map { String(decoding: bytes[$0], as: UTF8.self) },
            separator: mark == UInt8(ascii: "-") ? ":" : "=")
        guard let fields = reader.fields() else { return nil }
        self.fields = fields
    }

    private static func isFence(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ mark: UInt8
    ) -> Bool {
        let line = BlockStart.trimmed(bytes, line)
        return line.count == 3 && line.allSatisfy { bytes[$0] == mark }
    }

    private static func isDots(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        let line = BlockStart.trimmed(bytes, line)
        return line.count == 3 && line.allSatisfy { bytes[$0] == UInt8(ascii: ".") }
    }
}

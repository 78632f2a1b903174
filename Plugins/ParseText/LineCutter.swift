import Quern
import QuernEncoding
import QuernText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Cuts a text behind every line that is not blank, and finds out its encoding on the way.
///
/// Blank lines belong to the line behind them.
struct LineCutter: RecordCutter {
    /// Nil when the encoding is declared.
    private var encoding: EncodingSurvey?
    /// Whether the line so far is blank.
    private var isBlank = true

    init(encoding: EncodingChoice) {
        if case .auto = encoding { self.encoding = EncodingSurvey() }
    }

    var name: String { encoding == nil ? "lines of text" : "lines of text auto" }

    mutating func survey(_ bytes: UnsafeRawBufferPointer) { encoding?.take(bytes) }

    func finding() throws -> [UInt8]? {
        guard let found = try encoding?.conclusion() else { return nil }
        guard found.encoding.keepsPunctuation else {
            throw StageError(
                "it is in \(found.encoding.name), where lines do not end with the byte of a line feed; declare it: 'encoding: \(found.encoding.name)'"
            )
        }
        return found.bytes
    }

    mutating func scan(_ bytes: UnsafeRawBufferPointer, endRecord: (Int) -> Void) {
        guard let base = bytes.baseAddress else { return }
        var start = 0
        while start < bytes.count {
            let found = memchr(base + start, 0x0A, bytes.count - start)
            let end = found.map { base.distance(to: UnsafeRawPointer($0)) } ?? bytes.count
            // As a rule the first byte tells.
            if isBlank { isBlank = Self.isBlank(bytes, start..<end) }
            guard found != nil else { return }
            if !isBlank { endRecord(end + 1) }
            isBlank = true
            start = end + 1
        }
    }

    static func isBlank(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
        range.allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 || bytes[$0] == 0x0D }
    }
}

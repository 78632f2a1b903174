/// How a resource is cut into records before it is parsed.
public enum Framing: Sendable {
    /// The whole resource is one record.
    case resource
    /// Every line, ended by byte 0x0A, is a record; the line break is no part of it. Blank lines are
    /// no records.
    case lines
    /// Records follow each other without gaps, and the cutter finds their ends. What separates them is part of
    /// the record before; the parser knows what to do with it.
    case records(any RecordCutter)

    package var isResource: Bool { if case .resource = self { true } else { false } }

    /// Tells one way of cutting from another: what was cut by the same name need not be cut again.
    var name: String {
        switch self {
        case .resource: "resource"
        case .lines: "lines"
        case .records(let cutter): cutter.name
        }
    }

    /// Whether the first record of a resource is no record but the header of all others.
    package var hasHeader: Bool {
        if case .records(let cutter) = self { cutter.hasHeader } else { false }
    }
}

/// Finds the ends of the records of a resource.
///
/// It is given the resource once from its start, in pieces of any size, so that large resources can be cut into
/// slices; and later every slice again, each by a fresh copy and from the start of a record. Both must find the same
/// ends, so an end may depend on nothing but the bytes of the record that it ends.
public protocol RecordCutter: Sendable {
    /// A name for this way of cutting, with everything in it that decides where records end: `csv ,"`.
    var name: String { get }

    /// Whether the first record of a resource is a header, which parsers get with every other record.
    var hasHeader: Bool { get }

    /// Takes the next bytes.
    ///
    /// - Parameter endRecord: is told where a record ends: the offset in `bytes` of the first byte behind it, from 0 to
    ///   their number. What comes after the last end is a record too.
    mutating func scan(_ bytes: UnsafeRawBufferPointer, endRecord: (Int) -> Void)

    /// Takes the next bytes, and may look at later ones; this is what is called where bytes come in pieces.
    ///
    /// A slice ends where a record ends, so a cutter that sees nothing behind that must find the same ends.
    ///
    /// - Parameter ahead: gives the bytes of a range that begins behind `bytes`, counted from their first one; fewer where the
    ///   resource ends.
    mutating func scan(
        _ bytes: UnsafeRawBufferPointer, ahead: (Range<Int>) -> [UInt8], endRecord: (Int) -> Void)

    /// Takes the next bytes of the resource before they are scanned, once each from the first to the last, for what can
    /// only be known of the whole, such as its encoding.
    mutating func survey(_ bytes: UnsafeRawBufferPointer)

    /// What was found out about the whole resource; parsers get it with every record, and it is part of what decides
    /// about their results.
    ///
    /// - Throws: ``StageError`` when no record of the resource can be read; it is then quarantined whole.
    func finding() throws -> [UInt8]?
}

extension RecordCutter {
    public var hasHeader: Bool { false }
    public mutating func scan(
        _ bytes: UnsafeRawBufferPointer, ahead: (Range<Int>) -> [UInt8], endRecord: (Int) -> Void
    ) { scan(bytes, endRecord: endRecord) }
    public func survey(_ bytes: UnsafeRawBufferPointer) {}
    public func finding() throws -> [UInt8]? { nil }
}

/// A record in some bytes that begin with a record.
package struct FramedRecord {
    /// The record with what ends it.
    package var span: Range<Int>
    /// The record as the parser gets it.
    package var content: Range<Int>
    /// The line at which it starts, when the first line of the bytes is 1.
    package var line: Int
}

extension Framing {
    /// The header of some bytes that are a whole resource, and what is to be known about all of them.
    package func preamble(
        of bytes: UnsafeRawBufferPointer
    ) throws -> (header: [UInt8], finding: [UInt8]?) {
        guard case .records(var cutter) = self else { return ([], nil) }
        cutter.survey(bytes)
        let finding = try cutter.finding()
        guard cutter.hasHeader else { return ([], finding) }
        var end: Int?
        cutter.scan(bytes) { end = end ?? $0 }
        return (Array(bytes[..<(end ?? bytes.count)]), finding)
    }

    /// Calls `body` with every record of some bytes.
    package func forEachRecord(
        of bytes: UnsafeRawBufferPointer, _ body: (FramedRecord) throws -> Void
    ) throws {
        switch self {
        case .resource:
            try body(FramedRecord(span: 0..<bytes.count, content: 0..<bytes.count, line: 1))
        case .lines:
            var start = 0
            var line = 1
            while start < bytes.count {
                let end = bytes.firstNewline(from: start) ?? bytes.count
                // The line break of a file from Windows is no part of its record either.
                var stop = end
                if stop > start, bytes[stop - 1] == 0x0D { stop -= 1 }
                let next = min(end + 1, bytes.count)
                if !UnsafeRawBufferPointer(rebasing: bytes[start..<stop]).isBlank {
                    try body(
                        FramedRecord(span: start..<next, content: start..<stop, line: line))
                }
                start = next
                line += 1
            }
        case .records(var cutter):
            var ends: [Int] = []
            cutter.scan(bytes) { ends.append($0) }
            if ends.last != bytes.count, !bytes.isEmpty { ends.append(bytes.count) }
            var start = 0
            var line = 1
            for end in ends where end > start {
                try body(FramedRecord(span: start..<end, content: start..<end, line: line))
                // Nothing comes after the last one, and one may be all there is.
                if end < bytes.count {
                    line += UnsafeRawBufferPointer(rebasing: bytes[start..<end]).newlineCount
                }
                start = end
            }
        }
    }
}

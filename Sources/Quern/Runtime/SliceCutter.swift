#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Finds the ends of records at which a large input is cut.
///
/// A record longer than the largest slice gets a slice of its own, so that it can be refused without the
/// records around it.
struct SliceCutter {
    /// Finds the ends of records; nil for those of lines.
    private var records: (any RecordCutter)?
    private let wantsHeader: Bool
    /// The first record of a resource that has a header.
    private(set) var header: [UInt8] = []
    private var isInHeader: Bool
    /// The cuts so far, without the end of what has been read.
    private(set) var finished: [InventoriedInput.Cut] = []
    private let size: SliceSize
    private var sliceStart = 0
    private var lineStart = 0
    private var line = 1
    /// The line breaks of the open record in what was read before.
    private var openLines = 0
    private var end = 0
    /// The beginning of the line that is being read; what decides about a cut after it.
    private var head: [UInt8] = []
    private static let headLength = 1024

    /// The longest header, in bytes; what is longer is taken for a record that never ends.
    static let headerLimit = 1 << 20

    /// - Parameter framing: lines or records; a whole resource is not cut.
    init(_ framing: Framing, size: SliceSize) {
        self.size = size
        if case .records(let cutter) = framing { records = cutter }
        wantsHeader = framing.hasHeader
        isInHeader = wantsHeader
    }

    /// What is to be known of the resource as a whole, now that all of it has been read.
    func finding() throws -> [UInt8]? { try records?.finding() }

    /// All cuts so far; the last one is the end of what has been read.
    var cuts: [InventoriedInput.Cut] {
        guard end > sliceStart else { return finished }
        let isLong = end - lineStart > size.maximum && sliceStart == lineStart
        return finished + [.init(offset: end, line: line + openLines, endsLongLine: isLong)]
    }

    /// Takes the next bytes of the file.
    ///
    /// - Parameter ahead: gives the bytes of a range of the file, fewer where it ends.
    mutating func scan(
        _ bytes: UnsafeRawBufferPointer, at offset: Int,
        ahead: (Range<Int>) -> [UInt8] = { _ in [] }
    ) {
        if records != nil { return scanRecords(bytes, at: offset, ahead) }
        guard let base = bytes.baseAddress else { return }
        var index = 0
        while index < bytes.count {
            guard let found = memchr(base + index, 0x0A, bytes.count - index) else { break }
            let stop = base.distance(to: UnsafeRawPointer(found))
            endLine(UnsafeRawBufferPointer(rebasing: bytes[index..<stop]), at: offset + stop)
            index = stop + 1
        }
        let room = Self.headLength - head.count
        head.append(contentsOf: bytes[index..<min(bytes.count, index + room)])
        end = offset + bytes.count
        separateLongLine(upTo: end)
    }

    private mutating func scanRecords(
        _ bytes: UnsafeRawBufferPointer, at offset: Int, _ ahead: (Range<Int>) -> [UInt8]
    ) {
        guard var cutter = records else { return }
        // What the cutter holds is not to be copied.
        records = nil
        var ends: [Int] = []
        cutter.survey(bytes)
        cutter.scan(
            bytes, ahead: { ahead((offset + $0.lowerBound)..<(offset + $0.upperBound)) },
            endRecord: { ends.append($0) })
        records = cutter
        var index = 0
        // An end at the very start is that of a record which the bytes before completed.
        for stop in ends where stop > index || stop == 0 && offset > lineStart {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[index..<stop])
            takeHeader(rest)
            isInHeader = false
            // The record ends where the next one begins; there is no line break to leave out.
            endRecord(rest, at: offset + stop - 1, lines: rest.newlineCount)
            index = stop
        }
        let rest = UnsafeRawBufferPointer(rebasing: bytes[index...])
        takeHeader(rest)
        head.append(contentsOf: rest.prefix(max(0, Self.headLength - head.count)))
        openLines += rest.newlineCount
        end = offset + bytes.count
        separateLongLine(upTo: end)
    }

    private mutating func takeHeader(_ bytes: UnsafeRawBufferPointer) {
        guard isInHeader else { return }
        header.append(contentsOf: bytes.prefix(Self.headerLimit - header.count))
    }

    private mutating func separateLongLine(upTo offset: Int) {
        if offset - lineStart > size.maximum, lineStart > sliceStart {
            cut(at: lineStart, line: line)
        }
    }

    private mutating func cut(at offset: Int, line: Int, endsLongLine: Bool = false) {
        finished.append(.init(offset: offset, line: line, endsLongLine: endsLongLine))
        sliceStart = offset
    }

    private mutating func endLine(_ rest: UnsafeRawBufferPointer, at offset: Int) {
        endRecord(rest, at: offset, lines: 1)
    }

    /// - Parameters:
    ///   - rest: what has been read last of the record.
    ///   - offset: where its last byte lies, in the resource.
    ///   - lines: how many line breaks there are in `rest`.
    private mutating func endRecord(
        _ rest: UnsafeRawBufferPointer, at offset: Int, lines: Int
    ) {
        let nextLine = line + openLines + lines
        defer {
            lineStart = offset + 1
            line = nextLine
            openLines = 0
        }
        separateLongLine(upTo: offset)
        let length = offset - lineStart
        guard offset + 1 - sliceStart >= size.minimum else {
            if !head.isEmpty { head.removeAll(keepingCapacity: true) }
            return
        }
        let hash: UInt64
        if head.isEmpty {
            let count = min(rest.count, Self.headLength)
            hash = Fingerprint.fast(UnsafeRawBufferPointer(rebasing: rest[..<count]))
        } else {
            head.append(contentsOf: rest.prefix(Self.headLength - head.count))
            hash = Fingerprint.fast(head)
            head.removeAll(keepingCapacity: true)
        }
        let distance = offset + 1 - sliceStart
        if size.cuts(afterRecordOf: length, hash: hash, at: distance) || distance >= size.maximum {
            cut(at: offset + 1, line: nextLine, endsLongLine: length > size.maximum)
        }
    }
}

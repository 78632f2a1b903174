import Quern

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Finds the ends of records of WARC and ARC files by the lengths that they declare.
///
/// A length is believed when the line breaks that end a record stand behind its block. Otherwise it may be wrong, and the record
/// ends where another one begins in its block; when none does, it ends as the length says, or goes on to the next record. Only
/// where a block does not end as it must is another one looked for in it, so a page about archives, or an archive in an archive,
/// is not cut.
///
/// Where a record does not begin as one must, what follows is given up to the next line that begins like a
/// record; the parser then says what is wrong with it.
struct WARCCutter: RecordCutter {
    let name = "warc 2"

    private enum Format {
        case warc, arc
    }

    private enum State {
        case start
        case block(left: Int)
        /// A block that does not end as one must.
        case doubtful(left: Int)
        /// The line breaks behind a block.
        case end(newlines: Int)
        case lost
    }

    private var state = State.start
    private var head: [UInt8] = []
    /// What the record at hand begins like; nil when it is neither.
    private var format: Format?
    /// The line breaks right before the place at hand, up to two, where records are looked for.
    private var breaks = 0
    /// The longest head of a record, in bytes.
    private static let headLimit = 1 << 18
    /// The longest line that is taken for the head of an ARC record, where one is looked for.
    private static let lineLimit = 1 << 11

    mutating func scan(_ bytes: UnsafeRawBufferPointer, endRecord: (Int) -> Void) {
        scan(bytes, ahead: { _ in [] }, endRecord: endRecord)
    }

    mutating func scan(
        _ bytes: UnsafeRawBufferPointer, ahead: (Range<Int>) -> [UInt8], endRecord: (Int) -> Void
    ) {
        var index = 0
        while index < bytes.count {
            switch state {
            case .start:
                let byte = bytes[index]
                // Line breaks before a record are no part of its head.
                if head.isEmpty, byte == 0x0A || byte == 0x0D {
                    index += 1
                    continue
                }
                head.append(byte)
                index += 1
                guard let length = takeHead() else { continue }
                if length == 0 {
                    state = .end(newlines: 0)
                } else if isBelievable(length, from: index, bytes, ahead) {
                    state = .block(left: length)
                } else {
                    // The head has ended with an empty line, or in ARC with its only one.
                    breaks = 2
                    state = .doubtful(left: length)
                }
            case .block(let left):
                let step = min(left, bytes.count - index)
                index += step
                state = step == left ? .end(newlines: 0) : .block(left: left - step)
            case .doubtful(let left):
                let start = index
                let stop = index + min(left, bytes.count - index)
                if seek(from: &index, to: stop, bytes, ahead, isInBlock: true) {
                    endRecord(index)
                    state = .start
                } else {
                    let step = index - start
                    state = step == left ? .end(newlines: 0) : .doubtful(left: left - step)
                }
            case .end(let newlines):
                let byte = bytes[index]
                if byte == 0x0A || byte == 0x0D {
                    index += 1
                    state = .end(newlines: newlines + (byte == 0x0A ? 1 : 0))
                    if byte == 0x0A, newlines == 1 {
                        endRecord(index)
                        state = .start
                    }
                } else if newlines == 1 && format == .arc || begins(at: index, bytes, ahead) {
                    endRecord(index)
                    state = .start
                } else {
                    // The length was too small: the record is broken, with all that comes before the next.
                    breaks = 0
                    state = .lost
                }
            case .lost:
                if seek(from: &index, to: bytes.count, bytes, ahead) {
                    endRecord(index)
                    state = .start
                }
            }
        }
    }

    /// - Returns: how long the block is, when the head is complete.
    private mutating func takeHead() -> Int? {
        let found = WARCHead.blockLength(of: head)
        guard found != nil || head.count >= Self.headLimit else { return nil }
        let isOld = head.starts(with: "http".utf8) || head.starts(with: "filedesc:".utf8)
        format =
            if head.starts(with: "WARC/".utf8) {
                .warc
            } else if found?.value != nil || isOld { .arc } else { nil }
        breaks = head.last == 0x0A ? 1 : 0
        head = []
        if found?.value == nil { state = .lost }
        return found?.value
    }

    // MARK: Where records begin and end

    /// Whether the line breaks that end a record stand behind a block: two of WARC, one of ARC. Some writers leave them out at the end of
    /// the file, or write one for two.
    private func isBelievable(
        _ length: Int, from index: Int, _ bytes: UnsafeRawBufferPointer,
        _ ahead: (Range<Int>) -> [UInt8]
    ) -> Bool {
        // No file is so long.
        if length > Int.max / 4 { return false }
        let lookahead = 12
        let found = Self.look(index + length - 1, lookahead, bytes, ahead)
        let behind = found.dropFirst()
        // The second half of a line break is none.
        if found.first == 0x0D, behind.first == 0x0A { return false }
        var rest = behind
        if rest.first == 0x0D { rest = rest.dropFirst() }
        if rest.first == 0x0A { rest = rest.dropFirst() }
        if rest.isEmpty, !found.isEmpty, found.count < lookahead { return true }
        guard format == .warc else {
            return behind.first == 0x0A || behind.starts(with: "\r\n".utf8)
        }
        return behind.starts(with: "\r\n\r\n".utf8) || behind.starts(with: "\n\n".utf8)
            || rest.starts(with: "WARC/".utf8)
                && rest.dropFirst(5).first.map { $0 &- 0x30 < 10 } == true
    }

    /// Goes on to the next line that begins like a record.
    ///
    /// - Returns: whether there is one, at `index`; else all up to `stop` has been looked at.
    private mutating func seek(
        from index: inout Int, to stop: Int, _ bytes: UnsafeRawBufferPointer,
        _ ahead: (Range<Int>) -> [UInt8], isInBlock: Bool = false
    ) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        while index < stop {
            if bytes[index] == 0x0A {
                breaks = min(2, breaks + 1)
                index += 1
            } else if bytes[index] == 0x0D, breaks > 0 {
                index += 1
            } else {
                let isFound =
                    breaks > 0
                    && (isInBlock
                        ? beginsInBlock(at: index, bytes, ahead)
                        : begins(at: index, bytes, ahead))
                if isFound { return true }
                breaks = 0
                guard let newline = memchr(base + index, 0x0A, stop - index) else {
                    index = stop
                    return false
                }
                index = base.distance(to: UnsafeRawPointer(newline))
            }
        }
        return false
    }

    /// Whether a record begins here, where one has ended or where one is looked for.
    private func begins(
        at index: Int, _ bytes: UnsafeRawBufferPointer, _ ahead: (Range<Int>) -> [UInt8]
    ) -> Bool {
        if Self.isWARC(index, bytes, ahead) { return true }
        switch format {
        case .warc: return false
        case .arc where bytes[index] == UInt8(ascii: "h"):
            // A record whose head is broken is one of its own, too.
            let scheme = Self.look(index, 6, bytes, ahead)
            return scheme.starts(with: "http:".utf8) || scheme.elementsEqual("https:".utf8)
                || Self.isARC(index, bytes, ahead)
        case .arc, nil: return Self.isARC(index, bytes, ahead)
        }
    }

    /// Whether a record begins here in the block of another, whose length may be wrong; before it lies a line break.
    private func beginsInBlock(
        at index: Int, _ bytes: UnsafeRawBufferPointer, _ ahead: (Range<Int>) -> [UInt8]
    ) -> Bool {
        format == .arc
            ? Self.isARC(index, bytes, ahead) : breaks == 2 && Self.isWARC(index, bytes, ahead)
    }

    private static func isWARC(
        _ index: Int, _ bytes: UnsafeRawBufferPointer, _ ahead: (Range<Int>) -> [UInt8]
    ) -> Bool {
        guard bytes[index] == UInt8(ascii: "W") else { return false }
        let version = look(index, 7, bytes, ahead)
        return version.count == 7 && version.starts(with: "WARC/".utf8)
            && (0x30...0x39).contains(version[5]) && version[6] == UInt8(ascii: ".")
    }

    private static func isARC(
        _ index: Int, _ bytes: UnsafeRawBufferPointer, _ ahead: (Range<Int>) -> [UInt8]
    ) -> Bool {
        guard (0x61...0x7A).contains(bytes[index]), let base = bytes.baseAddress else {
            return false
        }
        let room = min(lineLimit, bytes.count - index)
        if let newline = memchr(base + index, 0x0A, room) {
            let end = base.distance(to: UnsafeRawPointer(newline)) + 1
            return isARCHead(UnsafeRawBufferPointer(rebasing: bytes[index..<end]))
        }
        guard room < lineLimit else { return false }
        let line = look(index, lineLimit, bytes, ahead)
        guard let newline = line.firstIndex(of: 0x0A) else { return false }
        return line[...newline].withUnsafeBytes { isARCHead($0) }
    }

    /// - Parameter line: with its line break.
    private static func isARCHead(_ line: UnsafeRawBufferPointer) -> Bool {
        // Most lines are told by their last byte: a head ends with a number.
        var last = line.count - 2
        if last >= 0, line[last] == 0x0D { last -= 1 }
        return last >= 0 && (0x30...0x39).contains(line[last]) && (try? WARCHead(line)) != nil
    }

    /// Bytes from a place on, of those at hand and of those that come later; fewer at the end.
    private static func look(
        _ place: Int, _ count: Int, _ bytes: UnsafeRawBufferPointer,
        _ ahead: (Range<Int>) -> [UInt8]
    ) -> [UInt8] {
        let end = place + count
        if end <= bytes.count { return Array(bytes[place..<end]) }
        let here = place < bytes.count ? Array(bytes[place...]) : []
        return here + ahead(max(place, bytes.count)..<end)
    }
}

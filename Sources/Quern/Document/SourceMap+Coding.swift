#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How a map and its text are stored: relative to the source.
///
/// Most of a text is its source, byte for byte, so what is stored is which bytes of the source to copy; only
/// text that differs from them is written out. This makes a stored document a tenth of its size, and reading
/// it back a matter of copying.
extension SourceMap {
    private enum Form: UInt64 {
        /// Equal to the source.
        case copied = 0
        /// Units of one byte, with a text of their own.
        case literal = 1
        /// Units of other sizes, with a text of their own.
        case general = 2
    }

    /// - Parameters:
    ///   - text: the text that this is the map of.
    ///   - source: the bytes that the map points into.
    func encode(
        text: UnsafeBufferPointer<UInt8>, source: UnsafeRawBufferPointer,
        to encoder: inout ByteEncoder
    ) {
        let text = UnsafeRawBufferPointer(text)
        encoder.count(textLength)
        encoder.count(pieces.count)
        var expected = 0
        // No byte of the source is copied twice, so that readers know how long a text can be.
        var copied = 0
        for index in pieces.indices {
            let piece = pieces[index]
            let start = Int(piece.textStart)
            let end =
                index + 1 < pieces.count ? Int(pieces[index + 1].textStart) : textLength
            let length = end - start
            let origin = Int(piece.originStart)
            var form = Form.general
            if piece.textUnit == 1, piece.originUnit == 1 {
                form = .literal
                if origin >= copied, origin + length <= source.count,
                    memcmp(
                        text.baseAddress! + start, source.baseAddress! + origin, length) == 0
                {
                    form = .copied
                    copied = origin + length
                }
            }
            encoder.unsigned(UInt64(length) << 2 | form.rawValue)
            encoder.integer(origin - expected)
            if form == .general {
                encoder.unsigned(UInt64(piece.textUnit))
                encoder.unsigned(UInt64(piece.originUnit))
            }
            if form != .copied {
                encoder.raw(UnsafeRawBufferPointer(rebasing: text[start..<end]))
            }
            expected = origin + length / Int(piece.textUnit) * Int(piece.originUnit)
        }
    }

    /// Reads a map and its text.
    static func decode(
        source: UnsafeRawBufferPointer, from decoder: inout ByteDecoder
    ) throws -> (text: String, map: SourceMap) {
        let length = try decoder.count()
        let count = try decoder.length()
        guard length <= UInt32.max, length <= source.count + decoder.remaining else {
            throw DamagedBytes(offset: 0)
        }
        var pieces: [Piece] = []
        pieces.reserveCapacity(count)
        let text = try String(unsafeUninitializedCapacity: length) { buffer in
            let text = UnsafeMutableRawBufferPointer(buffer)
            var filled = 0
            var expected = 0
            for _ in 0..<count {
                let head = try decoder.unsigned()
                let origin = expected &+ (try decoder.integer())
                guard let size = Int(exactly: head >> 2), size > 0, size <= length - filled,
                    let form = Form(rawValue: head & 3), origin >= 0,
                    let start = UInt32(exactly: origin)
                else { throw DamagedBytes(offset: filled) }
                var piece = Piece(
                    textStart: UInt32(filled), originStart: start, textUnit: 1, originUnit: 1)
                if form == .general {
                    piece.textUnit = try decoder.small()
                    piece.originUnit = try decoder.small()
                    guard piece.textUnit > 0 else { throw DamagedBytes(offset: filled) }
                }
                let from: UnsafeRawBufferPointer
                if form == .copied {
                    guard size <= source.count, origin <= source.count - size else {
                        throw DamagedBytes(offset: filled)
                    }
                    from = UnsafeRawBufferPointer(rebasing: source[origin..<(origin + size)])
                } else {
                    from = try decoder.raw(size)
                }
                text.baseAddress!.advanced(by: filled)
                    .copyMemory(from: from.baseAddress!, byteCount: size)
                filled += size
                pieces.append(piece)
                let (width, overflows) = (size / Int(piece.textUnit))
                    .multipliedReportingOverflow(by: Int(piece.originUnit))
                guard !overflows, width <= UInt32.max else {
                    throw DamagedBytes(offset: filled)
                }
                expected = origin + width
            }
            guard filled == length else { throw DamagedBytes(offset: filled) }
            return filled
        }
        // What is not UTF-8 has been mended, and is no longer what the map is of.
        guard text.utf8.count == length else { throw DamagedBytes(offset: length) }
        return (text, SourceMap(stored: pieces, textLength: length))
    }
}

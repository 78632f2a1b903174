import Quern
import QuernCompression

/// The body of an HTTP response as it was sent, and as it was meant.
struct HTTPBody {
    /// The bytes as they were meant; nil when they are those that were sent.
    var decoded: [UInt8]?
    /// How they were decoded: `chunked, gzip`.
    var decoding = ""
    /// What is wrong with it: `chunks`, where they are damaged or end early; `trailer`, where something stands behind the
    /// chunks or the compressed data that belongs to neither, and is left out.
    var flaw: String?

    /// What may come out of all steps of decompressing a body together: hundreds of times its size is no page any more.
    private static func limit(_ size: Int) -> Int { max(64 << 20, 250 * size) }

    /// - Throws: ``StageError`` when the compressed body is damaged.
    init(
        _ sent: UnsafeRawBufferPointer, transfer: String?, content: String?,
        in context: StageContext
    ) throws {
        var steps: [String] = []
        if transfer?.lowercased().contains("chunked") == true {
            // Some archives keep the header and not the chunks.
            if let joined = Self.joined(sent, context) {
                (decoded, flaw) = joined
                steps.append("chunked")
            }
        }
        // Of all codings: from layer to layer a bomb would be given the more room, the larger it has become.
        var room = Self.limit(sent.count)
        let codings = (content ?? "").lowercased().split { $0 == "," || $0 == " " }
        for coding in codings.reversed() where coding != "identity" {
            guard let compression = Compression(contentCoding: String(coding)) else {
                throw StageError("its body is encoded as '\(coding)', which is not known here")
            }
            let bytes = decoded
            let result =
                if let bytes {
                    bytes.withUnsafeBytes { Self.decompressed($0, compression, limit: room) }
                } else { Self.decompressed(sent, compression, limit: room) }
            guard let result else { continue }
            if let problem = result.problem {
                throw StageError("its body is damaged (\(coding)): \(problem.message)")
            }
            if result.hasTrailer, flaw == nil {
                context.count("bodies with more behind them")
                flaw = "trailer"
            }
            room -= result.bytes.count
            decoded = result.bytes
            steps.append(String(coding))
        }
        decoding = steps.joined(separator: ", ")
    }

    /// - Returns: nil when the bytes are not compressed at all, as in archives that keep the header and
    ///   decompress the body.
    private static func decompressed(
        _ bytes: UnsafeRawBufferPointer, _ compression: Compression, limit: Int
    ) -> (bytes: [UInt8], problem: CompressionError?, hasTrailer: Bool)? {
        if bytes.isEmpty { return nil }
        if compression == .gzip, bytes.count < 2 || bytes[0] != 0x1F || bytes[1] != 0x8B {
            return nil
        }
        let result = Decompressor.decompress(bytes, compression, limit: limit)
        let looksLikeText = bytes.prefix(256).allSatisfy {
            $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09
        }
        if result.problem != nil, result.bytes.isEmpty, looksLikeText { return nil }
        // A line break behind a body is none of it, and nothing lost.
        let hasTrailer = result.trailer.map { bytes[$0...].contains { $0 > 0x20 } } == true
        return (result.bytes, result.problem, hasTrailer)
    }

    /// Puts chunks together (RFC 9112, section 7.1).
    ///
    /// - Returns: nil when there are no chunks.
    private static func joined(
        _ bytes: UnsafeRawBufferPointer, _ context: StageContext
    ) -> (bytes: [UInt8], flaw: String?)? {
        guard beginsWithChunk(bytes) else { return nil }
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            guard let (size, start) = chunkHead(bytes, at: place) else {
                // What cannot be told apart any more is better kept than lost.
                context.count("damaged chunks")
                result.append(contentsOf: bytes[place...])
                return (result, "chunks")
            }
            if size == 0 {
                guard hasMore(behindChunks: bytes[start...]) else { return (result, nil) }
                context.count("bodies with more behind them")
                return (result, "trailer")
            }
            let end = min(bytes.count, start + min(size, bytes.count))
            result.append(contentsOf: bytes[start..<end])
            place = behindLineBreak(bytes, at: end)
        }
        return (result, "chunks")
    }

    /// Whether more stands behind the last chunk than the fields that may follow it, and white space.
    private static func hasMore(behindChunks bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
        var rest = bytes
        while let newline = rest.firstIndex(of: 0x0A) {
            let line = rest[..<newline]
            guard line.contains(where: { $0 > 0x20 }) else { break }
            guard line.contains(0x3A) else { return true }
            rest = rest[(newline + 1)...]
        }
        return rest.contains { $0 > 0x20 }
    }

    /// Whether what looks like the size of a first chunk is one, and not the first line of a text such as `Feed`, whose
    /// chunks an archive has put together.
    ///
    /// A chunk that is there to its end proves itself: a line break stands behind it. One that is longer than the body may be
    /// the only one of a body that was cut, so its line must be as servers write it: with CR LF, and with letters of one
    /// case, which most words at the beginning of a text are not. Where servers end lines with LF alone,
    /// the line of the next chunk must be there too: LF stands everywhere in a text.
    private static func beginsWithChunk(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let (size, start) = chunkHead(bytes, at: 0) else { return false }
        // Nothing but the end of the chunks, and fields that follow it.
        if size == 0 {
            return bytes[start...].split(separator: 0x0A).allSatisfy { line in
                line.allSatisfy { $0 == 0x0D } || line.contains(0x3A)
            }
        }
        let hasCR = start >= 2 && bytes[start - 2] == 0x0D
        if size >= bytes.count - start {
            let letters = bytes[..<start].prefix { $0 != 0x3B && $0 != 0x0D }.filter { $0 >= 0x41 }
            return hasCR && Set(letters.map { $0 & 0x20 }).count <= 1
        }
        let end = start + size
        let next = behindLineBreak(bytes, at: end)
        // Of a body that is cut, half a line break may be left.
        if next == bytes.count { return hasCR }
        guard next > end, bytes[next - 1] == 0x0A else { return false }
        return hasCR || chunkHead(bytes, at: next) != nil
    }

    /// The size of a chunk and where it starts; nil when no line that gives a size is there.
    private static func chunkHead(
        _ bytes: UnsafeRawBufferPointer, at place: Int
    ) -> (size: Int, start: Int)? {
        guard let newline = bytes[place...].prefix(1024).firstIndex(of: 0x0A),
            let size = size(ofChunk: bytes[place..<newline])
        else { return nil }
        return (size, newline + 1)
    }

    private static func behindLineBreak(_ bytes: UnsafeRawBufferPointer, at place: Int) -> Int {
        var place = place
        if place < bytes.count, bytes[place] == 0x0D { place += 1 }
        if place < bytes.count, bytes[place] == 0x0A { place += 1 }
        return place
    }

    private static func size(ofChunk line: Slice<UnsafeRawBufferPointer>) -> Int? {
        var size = 0
        var digits = 0
        for byte in line {
            let digit: Int
            switch byte {
            case 0x30...0x39: digit = Int(byte) - 0x30
            case 0x41...0x46: digit = Int(byte) - 0x37
            case 0x61...0x66: digit = Int(byte) - 0x57
            case 0x20 where digits == 0: continue
            case 0x3B, 0x0D, 0x20: return digits > 0 ? size : nil
            default: return nil
            }
            digits += 1
            guard digits <= 12 else { return nil }
            size = size << 4 | digit
        }
        return digits > 0 ? size : nil
    }
}

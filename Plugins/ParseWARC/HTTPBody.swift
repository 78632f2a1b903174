import Quern
import QuernCompression

/// The body of an HTTP response as it was sent, and as it was meant.
struct HTTPBody {
    /// The bytes as they were meant; nil when they are those that were sent.
    var decoded: [UInt8]?
    /// How they were decoded: `chunked, gzip`.
    var decoding = ""
    /// Whether it has chunks, and they are damaged or end early.
    var isDamaged = false

    /// What a body may decompress to: hundreds of times its size is no page any more.
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
                (decoded, isDamaged) = joined
                steps.append("chunked")
            }
        }
        let codings = (content ?? "").lowercased().split { $0 == "," || $0 == " " }
        for coding in codings.reversed() where coding != "identity" {
            guard let compression = Compression(contentCoding: String(coding)) else {
                throw StageError("its body is encoded as '\(coding)', which is not known here")
            }
            let bytes = decoded
            let result: (bytes: [UInt8], problem: CompressionError?)? =
                bytes.map { array in
                    array.withUnsafeBytes { Self.decompressed($0, compression) }
                } ?? Self.decompressed(sent, compression)
            guard let result else { continue }
            if let problem = result.problem {
                throw StageError("its body is damaged (\(coding)): \(problem.message)")
            }
            decoded = result.bytes
            steps.append(String(coding))
        }
        decoding = steps.joined(separator: ", ")
    }

    /// - Returns: nil when the bytes are not compressed at all, as in archives that keep the header and
    ///   decompress the body.
    private static func decompressed(
        _ bytes: UnsafeRawBufferPointer, _ compression: Compression
    ) -> (bytes: [UInt8], problem: CompressionError?)? {
        if bytes.isEmpty { return nil }
        if compression == .gzip, bytes.count < 2 || bytes[0] != 0x1F || bytes[1] != 0x8B {
            return nil
        }
        let result = Decompressor.decompress(bytes, compression, limit: limit(bytes.count))
        let looksLikeText = bytes.prefix(256).allSatisfy {
            $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09
        }
        if result.problem != nil, result.bytes.isEmpty, looksLikeText { return nil }
        return result
    }

    /// Puts chunks together (RFC 9112, section 7.1).
    ///
    /// - Returns: nil when there are no chunks.
    private static func joined(
        _ bytes: UnsafeRawBufferPointer, _ context: StageContext
    ) -> (bytes: [UInt8], isDamaged: Bool)? {
        guard beginsWithChunk(bytes) else { return nil }
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            guard let (size, start) = chunkHead(bytes, at: place) else {
                // What cannot be told apart any more is better kept than lost.
                context.count("damaged chunks")
                result.append(contentsOf: bytes[place...])
                return (result, true)
            }
            if size == 0 { return (result, false) }
            let end = min(bytes.count, start + min(size, bytes.count))
            result.append(contentsOf: bytes[start..<end])
            place = behindLineBreak(bytes, at: end)
        }
        return (result, true)
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

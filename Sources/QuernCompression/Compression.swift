/// A way in which bytes can be compressed.
public enum Compression: String, Sendable, CaseIterable {
    /// RFC 1952; several members one after the other are one stream.
    case gzip
    /// RFC 1950, or RFC 1951 without a frame, which servers send under the same name.
    case deflate
    /// RFC 8878; several frames one after the other are one stream.
    case zstd
    /// RFC 7932.
    case brotli

    /// What an HTTP header calls it.
    ///
    /// - Returns: nil for names that mean no compression known here.
    public init?(contentCoding name: String) {
        switch name {
        case "gzip", "x-gzip": self = .gzip
        case "deflate": self = .deflate
        case "zstd": self = .zstd
        case "br": self = .brotli
        default: return nil
        }
    }
}

/// Compressed bytes that are damaged, or cannot be decompressed here.
public struct CompressionError: Error, Sendable, CustomStringConvertible {
    public let message: String
    /// Where the damage was noticed, in bytes of the compressed stream.
    public let offset: Int
    /// Whether the bytes are wrong; else they ask for more than there is.
    public let isDamage: Bool

    init(message: String, offset: Int, isDamage: Bool = true) {
        (self.message, self.offset, self.isDamage) = (message, offset, isDamage)
    }

    public var description: String { message }
}

/// Decompresses a stream that comes in pieces.
///
/// What could be decompressed before the damage in a stream has been given out when the error is thrown.
public struct Decompressor: ~Copyable {
    private var engine: any DecompressionEngine
    private var consumed = 0
    /// Where something begins that stands behind the stream and was not read, if there is such a thing.
    public private(set) var trailer: Int?

    /// - Parameter hasLargeWindows: whether zstd may take up to 2 GiB of memory, as files that were compressed with `--long` need,
    ///   and not up to 128 MiB.
    public init(_ compression: Compression, hasLargeWindows: Bool = false) throws {
        engine =
            switch compression {
            case .gzip: try InflateEngine(isDeflate: false)
            case .deflate: try InflateEngine(isDeflate: true)
            case .zstd: try ZstdEngine(hasLargeWindows: hasLargeWindows)
            case .brotli: try BrotliEngine()
            }
    }

    /// Where the part of the stream began that was read last: a member of a gzip file; 0 for other forms.
    public var memberStart: Int { engine.memberStart }

    /// Takes the next bytes, and calls `body` with what they say, and at the end of each member of a gzip file with nothing.
    ///
    /// - Throws: ``CompressionError``, and what `body` throws.
    public mutating func decompress(
        _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var place = 0
        do {
            try engine.decompress(bytes, at: &place, body)
            if engine.sawTrailer, trailer == nil { trailer = consumed + place }
            consumed += bytes.count
        } catch let damage as StreamDamage {
            throw CompressionError(
                message: damage.message, offset: consumed + place, isDamage: damage.isDamage)
        }
    }

    /// Says that there are no more bytes.
    ///
    /// - Throws: ``CompressionError`` when the stream should go on.
    public mutating func finish() throws {
        if !engine.isComplete {
            throw CompressionError(message: "the compressed data end too early", offset: consumed)
        }
    }

    /// Decompresses bytes that are there at once.
    ///
    /// - Parameter limit: the most bytes that may come out.
    /// - Returns: what came out; why it is not all; and where something begins that stands behind the stream and was not
    ///   read.
    public static func decompress(
        _ bytes: UnsafeRawBufferPointer, _ compression: Compression, limit: Int
    ) -> (bytes: [UInt8], problem: CompressionError?, trailer: Int?) {
        var result: [UInt8] = []
        do {
            var decompressor = try Decompressor(compression)
            try decompressor.decompress(bytes) { piece in
                guard result.count + piece.count <= limit else {
                    throw CompressionError(
                        message: "it decompresses to more than \(limit) bytes", offset: 0)
                }
                result.append(contentsOf: piece)
            }
            try decompressor.finish()
            return (result, nil, decompressor.trailer)
        } catch {
            return (
                result,
                error as? CompressionError ?? CompressionError(message: "\(error)", offset: 0), nil
            )
        }
    }
}

/// What a format's library does.
protocol DecompressionEngine: AnyObject {
    var memberStart: Int { get }

    /// - Parameter place: how much of `bytes` has been read; where an error was noticed.
    func decompress(
        _ bytes: UnsafeRawBufferPointer, at place: inout Int,
        _ body: (UnsafeRawBufferPointer) throws -> Void) throws

    /// Whether the stream may end here.
    var isComplete: Bool { get }

    /// Whether something stands behind the stream that is not part of it; `place` is where.
    var sawTrailer: Bool { get }
}

/// A stream that cannot be what it claims to be, or cannot be read here.
struct StreamDamage: Error {
    let message: String
    var isDamage = true
}

extension DecompressionEngine {
    var memberStart: Int { 0 }
}

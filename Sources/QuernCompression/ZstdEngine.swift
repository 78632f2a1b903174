import CZstd

/// zstd, by its reference library.
///
/// A frame's header says how far back its data refer, and so much memory decompressing it takes. Windows above 128 MiB are refused, as the
/// library does by default, unless large ones are asked for: then those of up to 2 GiB are read, which is what `zstd --long=31` writes.
final class ZstdEngine: DecompressionEngine {
    private let stream: OpaquePointer
    private let output = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 64)
    private(set) var isComplete = false
    /// What is no frame behind the last one is an error to the library.
    let sawTrailer = false
    private let largestWindow: Int
    /// The first bytes of the frame that is being read, in which its window stands.
    private var head: [UInt8] = []

    init(hasLargeWindows: Bool) throws {
        guard let stream = ZSTD_createDStream() else {
            throw StreamDamage(message: "zstd cannot be started")
        }
        self.stream = stream
        let exponent = hasLargeWindows ? 31 : 27
        largestWindow = 1 << exponent
        ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, Int32(exponent))
    }

    deinit {
        ZSTD_freeDStream(stream)
        output.deallocate()
    }

    func decompress(
        _ bytes: UnsafeRawBufferPointer, at place: inout Int,
        _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var input = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
        var isFull = false
        while input.pos < input.size || isFull {
            if isComplete { head.removeAll(keepingCapacity: true) }
            head.append(contentsOf: bytes[input.pos...].prefix(Self.headLength - head.count))
            var out = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
            let status = ZSTD_decompressStream(stream, &out, &input)
            place = input.pos
            if out.pos > 0 { try body(UnsafeRawBufferPointer(rebasing: output[..<out.pos])) }
            if ZSTD_isError(status) != 0 {
                throw problem(status)
            }
            isComplete = status == 0
            // A frame that has ended has nothing left to give, even where it filled the output to its last byte.
            isFull = !isComplete && out.pos == out.size
        }
    }

    private func problem(_ status: Int) -> StreamDamage {
        let limit: String
        switch ZSTD_getErrorCode(status) {
        case ZSTD_error_frameParameter_windowTooLarge:
            limit = "at most \(Self.spoken(largestWindow)) are kept in memory"
        case ZSTD_error_memory_allocation: limit = "there is not so much memory"
        default: return StreamDamage(message: String(cString: ZSTD_getErrorName(status)))
        }
        let found = window.map { " of \(Self.spoken($0))" } ?? ""
        return StreamDamage(
            message:
                "its data refer back over a window\(found), and \(limit); compress it again with a smaller one, "
                + "such as 'zstd --long=27'",
            isDamage: false)
    }

    private static let headLength = 6

    /// The window of the frame as its header says it (RFC 8878, 3.1.1.1.2); nil where it is the content's size.
    private var window: Int? {
        guard head.count == Self.headLength, head[4] & 0x20 == 0 else { return nil }
        let base = 1 << (10 + Int(head[5] >> 3))
        return base + base / 8 * Int(head[5] & 7)
    }

    private static func spoken(_ size: Int) -> String {
        size % (1 << 30) == 0 ? "\(size >> 30) GiB" : "\(size >> 20) MiB"
    }
}

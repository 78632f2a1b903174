import CZstd

/// zstd, by its reference library; windows above 128 MiB are refused, as the library does by default.
final class ZstdEngine: DecompressionEngine {
    private let stream: OpaquePointer
    private let output = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 64)
    private(set) var isComplete = false
    /// What is no frame behind the last one is an error to the library.
    let sawTrailer = false

    init() throws {
        guard let stream = ZSTD_createDStream() else {
            throw StreamDamage(message: "zstd cannot be started")
        }
        self.stream = stream
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
            var out = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
            let status = ZSTD_decompressStream(stream, &out, &input)
            place = input.pos
            if out.pos > 0 { try body(UnsafeRawBufferPointer(rebasing: output[..<out.pos])) }
            if ZSTD_isError(status) != 0 {
                throw StreamDamage(message: String(cString: ZSTD_getErrorName(status)))
            }
            isComplete = status == 0
            isFull = out.pos == out.size
        }
    }
}

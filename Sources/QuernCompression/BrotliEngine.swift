import CBrotli

/// Brotli, by its reference library.
final class BrotliEngine: DecompressionEngine {
    private let state: OpaquePointer
    private let output = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 64)
    private(set) var isComplete = false
    private(set) var sawTrailer = false

    init() throws {
        guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else {
            throw StreamDamage(message: "Brotli cannot be started")
        }
        self.state = state
    }

    deinit {
        BrotliDecoderDestroyInstance(state)
        output.deallocate()
    }

    func decompress(
        _ bytes: UnsafeRawBufferPointer, at place: inout Int,
        _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        guard !isComplete else {
            sawTrailer = sawTrailer || !bytes.isEmpty
            return
        }
        var left = bytes.count
        var next = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
        while true {
            var room = output.count
            var end = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
            let result = BrotliDecoderDecompressStream(state, &left, &next, &room, &end, nil)
            place = bytes.count - left
            let made = output.count - room
            if made > 0 { try body(UnsafeRawBufferPointer(rebasing: output[..<made])) }
            switch result {
            case BROTLI_DECODER_RESULT_SUCCESS:
                isComplete = true
                sawTrailer = left > 0
                return
            case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: return
            case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
            default:
                let code = BrotliDecoderGetErrorCode(state)
                throw StreamDamage(
                    message: BrotliDecoderErrorString(code).map { String(cString: $0) }
                        ?? "damaged data")
            }
        }
    }
}

import CZlib
import CZstd
import QuernCompression
import Testing

/// Streams that are whole, and what stands behind them.
@Suite struct CompressionTests {
    /// Sizes at which content fills what an engine puts it into to the last byte, and those beside them.
    static let sizes =
        [1 << 16, 1 << 17, 1 << 18, 1 << 20].flatMap { [$0 - 1, $0, $0 + 1] } + [0, 1]

    static let forms = Compression.allCases

    @Test(arguments: forms) func sizesThatFillTheOutput(form: Compression) throws {
        for size in Self.sizes {
            let content = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }
            for content in [content, [UInt8](repeating: 0x41, count: size)] {
                let packed = Self.packed(content, form)
                for step in [packed.count, 1000, 7] where step == packed.count || size < 1 << 18 {
                    let found = try Self.unpacked(packed, form, step: step)
                    #expect(found == content, "\(size) bytes in pieces of \(step)")
                }
                let all = packed.withUnsafeBytes {
                    Decompressor.decompress($0, form, limit: size)
                }
                #expect(all.problem == nil, "\(size) bytes")
                #expect(all.bytes == content && all.trailer == nil, "\(size) bytes")
            }
        }
    }

    /// What is cut off is not whole, wherever that is.
    @Test(arguments: forms) func streamsThatEndEarly(form: Compression) throws {
        let packed = Self.packed(Array("The mill stands.".utf8), form)
        for end in packed.indices {
            #expect(throws: CompressionError.self, "\(end)") {
                try Self.unpacked(Array(packed[..<end]), form, step: 100)
            }
        }
    }

    /// zstd says of what is no frame that it is damaged; the others pass over it, and say where it is.
    @Test(arguments: [Compression.gzip, .deflate, .brotli])
    func bytesBehindAStream(form: Compression) throws {
        let content = Array("The mill stands.".utf8)
        let packed = Self.packed(content, form)
        let found = (packed + Array("The lock.".utf8)).withUnsafeBytes {
            Decompressor.decompress($0, form, limit: 100)
        }
        #expect(found.bytes == content)
        #expect(found.problem == nil)
        #expect(found.trailer == packed.count)
    }

    // MARK: Compressed here

    private static func unpacked(
        _ bytes: [UInt8], _ form: Compression, step: Int
    ) throws -> [UInt8] {
        var decompressor = try Decompressor(form)
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: max(1, step)) {
            try bytes[start..<min(bytes.count, start + step)].withUnsafeBytes { piece in
                try decompressor.decompress(piece) { result.append(contentsOf: $0) }
            }
        }
        try decompressor.finish()
        return result
    }

    private static func packed(_ bytes: [UInt8], _ form: Compression) -> [UInt8] {
        switch form {
        case .gzip: zlib(bytes, window: 15 + 16)
        case .deflate: zlib(bytes, window: 15)
        case .zstd: zstd(bytes)
        case .brotli: brotli(bytes)
        }
    }

    private static func zlib(_ bytes: [UInt8], window: Int32) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        deflateInit2_(
            &stream, 6, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: bytes.count + bytes.count / 8 + 100)
        let room = output.count
        let left = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                deflate(&stream, Z_FINISH)
                return Int(stream.avail_out)
            }
        }
        return Array(output.prefix(room - left))
    }

    private static func zstd(_ bytes: [UInt8]) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
        let count = ZSTD_compress(&output, output.count, bytes, bytes.count, 3)
        return Array(output.prefix(count))
    }

    /// Blocks that are not compressed (RFC 7932, 9.2), as only the library that reads is at hand.
    private static func brotli(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        // A window of 64 KiB is one bit, which the first block's head follows.
        var shift = 1
        for start in stride(from: 0, to: bytes.count, by: 1 << 16) {
            let block = bytes[start..<min(bytes.count, start + (1 << 16))]
            let head = ((block.count - 1) << 3 | 1 << 19) << shift
            result += [0, 8, 16].map { UInt8(truncatingIfNeeded: head >> $0) }
            result += block
            shift = 0
        }
        // The last block is empty.
        return result + [0x03 << UInt8(shift)]
    }
}

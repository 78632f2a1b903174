import CZlib
import CZstd
import Foundation

/// Compressed files and archives, made here so that no program of the system is needed.
enum Packed {
    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard
            deflateInit2_(
                &stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { return [] }
        defer { deflateEnd(&stream) }
        var output = [UInt8](repeating: 0, count: bytes.count / 2 + 4096)
        var result: [UInt8] = []
        bytes.withUnsafeBufferPointer { input in
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = UInt32(input.count)
            var status = Z_OK
            while status == Z_OK {
                output.withUnsafeMutableBufferPointer {
                    stream.next_out = $0.baseAddress
                    stream.avail_out = UInt32($0.count)
                    status = deflate(&stream, Z_FINISH)
                }
                result += output.prefix(output.count - Int(stream.avail_out))
            }
        }
        return result
    }

    static func zstd(_ bytes: [UInt8]) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
        let count = ZSTD_compress(&output, output.count, bytes, bytes.count, 3)
        return Array(output.prefix(count))
    }

    /// A ZIP archive whose members are not compressed.
    static func zip(_ members: [(name: String, bytes: [UInt8])], flags: UInt16 = 0) -> [UInt8] {
        var result: [UInt8] = []
        var directory: [UInt8] = []
        for (name, bytes) in members {
            let offset = result.count
            var common = number(20, 2) + number(Int(flags), 2) + number(0, 2) + number(0, 4)
            common += number(Int(crc32(0, bytes, UInt32(bytes.count))), 4)
            common += number(bytes.count, 4) + number(bytes.count, 4) + number(name.utf8.count, 2)
            result += number(0x0403_4B50, 4) + common + number(0, 2) + Array(name.utf8) + bytes
            directory += number(0x0201_4B50, 4) + number(0x0314, 2) + common + number(0, 2)
            directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0o100644 << 16, 4)
            directory += number(offset, 4) + Array(name.utf8)
        }
        let start = result.count
        result += directory + number(0x0605_4B50, 4) + number(0, 4)
        result += number(members.count, 2) + number(members.count, 2)
        return result + number(directory.count, 4) + number(start, 4) + number(0, 2)
    }

    /// A tar archive of the POSIX form; `type` is `0` for a file, `5` for a folder, `2` for a link.
    static func tar(_ members: [(name: String, bytes: [UInt8], type: Character)]) -> [UInt8] {
        var result: [UInt8] = []
        for (name, bytes, type) in members {
            var head = [UInt8](repeating: 0, count: 512)
            func put(_ text: String, at place: Int) {
                for (index, byte) in text.utf8.enumerated() { head[place + index] = byte }
            }
            put(name, at: 0)
            put("0000644\0", at: 100)
            put(String(format: "%011o\0", bytes.count), at: 124)
            put("00000000000\0", at: 136)
            put("        ", at: 148)
            put(String(type), at: 156)
            if type == "2" { put("elsewhere", at: 157) }
            put("ustar\u{0}00", at: 257)
            put(String(format: "%06o\0 ", head.reduce(0) { $0 + Int($1) }), at: 148)
            result += head + bytes
            result += [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
        }
        return result + [UInt8](repeating: 0, count: 1024)
    }

    private static func number(_ value: Int, _ bytes: Int) -> [UInt8] {
        (0..<bytes).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}

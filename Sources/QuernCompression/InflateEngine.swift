import CZlib

/// gzip and deflate, by zlib.
final class InflateEngine: DecompressionEngine {
    private let stream: UnsafeMutablePointer<z_stream>
    private let output = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 64)
    private let isDeflate: Bool
    private var isOpen = false
    /// Whether a member has ended and no other has begun.
    private var isBetweenMembers = false
    private var sawMember = false
    /// What stands after the last member is passed over, as gzip itself does.
    private var isAtTrailer = false
    private(set) var sawTrailer = false
    private(set) var memberStart = 0
    /// The bytes of calls before.
    private var consumed = 0

    init(isDeflate: Bool) throws {
        self.isDeflate = isDeflate
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
    }

    deinit {
        if isOpen { inflateEnd(stream) }
        stream.deallocate()
        output.deallocate()
    }

    var isComplete: Bool { sawMember && isBetweenMembers || isAtTrailer }

    private func open(_ bytes: UnsafeRawBufferPointer) throws {
        // 16 asks for gzip's frame, 15 for the largest window, a negative one for no frame at all.
        var window: Int32 = 15 + 16
        if isDeflate {
            let first = UInt16(bytes[0])
            let second = bytes.count > 1 ? UInt16(bytes[1]) : 0
            let isFramed = first & 0x0F == 8 && (first << 8 | second) % 31 == 0
            window = isFramed ? 15 : -15
        }
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(stream, window, ZLIB_VERSION, size) == Z_OK else {
            throw StreamDamage(message: "zlib cannot be started")
        }
        isOpen = true
    }

    /// Zeros are padding, as on tapes; anything else may be a file that lost its head.
    private func lookAtTrailer(_ bytes: UnsafeRawBufferPointer, at place: inout Int) {
        guard !sawTrailer else { return }
        while place < bytes.count, bytes[place] == 0 { place += 1 }
        guard place < bytes.count else { return }
        // Between members, too.
        if !isDeflate, bytes[place] == 0x1F { isAtTrailer = false } else { sawTrailer = true }
    }

    func decompress(
        _ bytes: UnsafeRawBufferPointer, at place: inout Int,
        _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
        defer { consumed += bytes.count }
        if isAtTrailer {
            lookAtTrailer(bytes, at: &place)
            guard !isAtTrailer else { return }
        }
        if !isOpen { try open(bytes) }
        let input = base.assumingMemoryBound(to: UInt8.self)
        while place < bytes.count {
            if isBetweenMembers {
                // Padding, or something else that is no member.
                if isDeflate || bytes[place] != 0x1F {
                    isAtTrailer = true
                    lookAtTrailer(bytes, at: &place)
                    guard !isAtTrailer else { return }
                }
                inflateReset(stream)
                isBetweenMembers = false
                memberStart = consumed + place
            }
            stream.pointee.next_in = UnsafeMutablePointer(mutating: input + place)
            stream.pointee.avail_in = UInt32(min(bytes.count - place, 1 << 30))
            let given = Int(stream.pointee.avail_in)
            stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
            stream.pointee.avail_out = UInt32(output.count)
            let status = inflate(stream, Z_NO_FLUSH)
            place += given - Int(stream.pointee.avail_in)
            let made = output.count - Int(stream.pointee.avail_out)
            if made > 0 { try body(UnsafeRawBufferPointer(rebasing: output[..<made])) }
            switch status {
            case Z_STREAM_END:
                isBetweenMembers = true
                sawMember = true
                try body(UnsafeRawBufferPointer(start: nil, count: 0))
            case Z_OK: break
            case Z_BUF_ERROR where place >= bytes.count: return
            default:
                // Something else may follow the last member; it is no member when its frame is wrong.
                let reason = stream.pointee.msg.map { String(cString: $0) } ?? "damaged data"
                throw StreamDamage(message: "\(reason)")
            }
        }
        // What is left in the window comes out without further input.
        while stream.pointee.avail_out == 0, !isBetweenMembers {
            stream.pointee.avail_in = 0
            stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
            stream.pointee.avail_out = UInt32(output.count)
            let status = inflate(stream, Z_NO_FLUSH)
            let made = output.count - Int(stream.pointee.avail_out)
            if made > 0 { try body(UnsafeRawBufferPointer(rebasing: output[..<made])) }
            if status == Z_STREAM_END {
                isBetweenMembers = true
                sawMember = true
                try body(UnsafeRawBufferPointer(start: nil, count: 0))
            } else if status != Z_OK {
                break
            }
        }
    }
}

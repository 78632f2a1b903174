/// The form of every file in the store.
///
/// ```
/// 8 bytes   "QUERN1\r\n"           damaged by whatever changes line ends
/// 8 bytes   number of sections, n
/// n times   8 bytes length, 8 bytes XXH3 of the section
/// 8 bytes   XXH3 of all that stands before
/// n times   the section
/// ```
/// All numbers are little-endian. The first section is the preimage of the key. A file that is cut short, was
/// changed, or belongs to another key is not taken for what it should be.
enum StoredFile {
    private static let magic = Array("QUERN1\r\n".utf8)
    private static let sectionLimit = 8

    static func encode(_ key: StoreKey, _ sections: [[UInt8]]) -> [UInt8] {
        var encoder = ByteEncoder()
        let all = [key.preimage] + sections
        encoder.reserve(all.reduce(128) { $0 + $1.count })
        magic.withUnsafeBytes { encoder.raw($0) }
        encoder.fixed(UInt64(all.count))
        for section in all {
            encoder.fixed(UInt64(section.count))
            encoder.fixed(Fingerprint.fast(section))
        }
        encoder.fixed(Fingerprint.fast(encoder.bytes))
        for section in all { section.withUnsafeBytes { encoder.raw($0) } }
        return encoder.bytes
    }

    struct Header {
        /// Offset, length and hash of every section.
        var sections: [(range: Range<Int>, hash: UInt64)] = []
    }

    static func headerLength(_ sections: Int) -> Int { 24 + sections * 16 }

    /// Reads the head of a file.
    static func header(of bytes: UnsafeRawBufferPointer) throws(DamagedBytes) -> Header {
        var decoder = ByteDecoder(bytes)
        guard try decoder.raw(magic.count).elementsEqual(magic) else {
            throw DamagedBytes(offset: 0)
        }
        guard let count = Int(exactly: try decoder.fixed()), (1...sectionLimit).contains(count)
        else { throw DamagedBytes(offset: 8) }
        var header = Header()
        var offset = headerLength(count)
        for _ in 0..<count {
            guard let length = Int(exactly: try decoder.fixed()), length < 1 << 40 else {
                throw DamagedBytes(offset: 16)
            }
            header.sections.append((offset..<(offset + length), try decoder.fixed()))
            offset += length
        }
        let end = headerLength(count) - 8
        guard
            try decoder.fixed() == Fingerprint.fast(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
        else { throw DamagedBytes(offset: end) }
        return header
    }
}

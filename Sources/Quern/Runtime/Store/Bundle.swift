/// Several values in one file, which has the name of each of them.
///
/// Making and syncing a file costs a third of a millisecond of CPU time, which is much beside a slice of a few
/// milliseconds; giving a file one more name costs a hundredth of that.
///
/// ```
/// 8 bytes   "QUERNB\r\n"
/// 8 bytes   number of values, n
/// n times   8 bytes: the beginning of the key's digest, 8 bytes offset, 8 bytes length
/// 8 bytes   XXH3 of all that stands before
/// n times   the value, in the form of a file of its own (``StoredFile``)
/// ```
enum Bundle {
    private static let magic = Array("QUERNB\r\n".utf8)
    static let limit = 64

    static func encode(_ values: [(key: StoreKey, bytes: [UInt8])]) -> [UInt8] {
        var encoder = ByteEncoder()
        var offset = headLength(values.count)
        encoder.reserve(values.reduce(offset) { $0 + $1.bytes.count })
        magic.withUnsafeBytes { encoder.raw($0) }
        encoder.fixed(UInt64(values.count))
        for value in values {
            encoder.fixed(name(value.key))
            encoder.fixed(UInt64(offset))
            encoder.fixed(UInt64(value.bytes.count))
            offset += value.bytes.count
        }
        encoder.fixed(Fingerprint.fast(encoder.bytes))
        for value in values { value.bytes.withUnsafeBytes { encoder.raw($0) } }
        return encoder.bytes
    }

    private static func headLength(_ count: Int) -> Int { 24 + count * 24 }

    private static func name(_ key: StoreKey) -> UInt64 {
        UInt64(key.digest.prefix(16), radix: 16) ?? 0
    }

    /// Where a key's value lies in a file.
    ///
    /// - Parameter head: the beginning of the file.
    /// - Returns: nil when the file is no bundle but the value itself.
    static func range(
        of key: StoreKey, in head: UnsafeRawBufferPointer
    ) throws(DamagedBytes) -> Range<Int>? {
        guard head.count >= magic.count, head.prefix(magic.count).elementsEqual(magic) else {
            return nil
        }
        var decoder = ByteDecoder(head)
        _ = try decoder.raw(magic.count)
        guard let count = Int(exactly: try decoder.fixed()), (1...limit).contains(count) else {
            throw DamagedBytes(offset: 8)
        }
        var found: Range<Int>?
        for _ in 0..<count {
            let digest = try decoder.fixed()
            guard let start = Int(exactly: try decoder.fixed()),
                let length = Int(exactly: try decoder.fixed()), start < 1 << 40, length < 1 << 40
            else { throw DamagedBytes(offset: 16) }
            if digest == name(key) { found = start..<(start + length) }
        }
        let end = headLength(count) - 8
        guard end <= head.count,
            try decoder.fixed()
                == Fingerprint.fast(UnsafeRawBufferPointer(rebasing: head[..<end]))
        else { throw DamagedBytes(offset: end) }
        guard let found else { throw DamagedBytes(offset: 16) }
        return found
    }
}

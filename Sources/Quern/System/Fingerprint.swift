internal import COpenSSL
internal import CXXHash

/// Content hashes: SHA-256 where others must be able to check, XXH3 for keys of our own.
public enum Fingerprint {
    /// SHA-256 as 64 lower-case hex digits.
    public static func sha256(_ bytes: [UInt8]) -> String {
        bytes.withUnsafeBytes { sha256($0) }
    }

    public static func sha256(_ bytes: UnsafeRawBufferPointer) -> String {
        var hash = SHA256Stream()
        hash.update(bytes)
        return hash.finish()
    }

    /// XXH3, 64 bits: for cutting slices and for identities, which no one attacks.
    public static func fast(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { fast($0) }
    }

    public static func fast(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        XXH3_64bits(bytes.baseAddress, bytes.count)
    }

    /// XXH3, 128 bits: where one accidental match in a large corpus would be one too many.
    public static func wide(_ bytes: UnsafeRawBufferPointer) -> (high: UInt64, low: UInt64) {
        let hash = XXH3_128bits(bytes.baseAddress, bytes.count)
        return (hash.high64, hash.low64)
    }

    /// XXH3, 128 bits, as 32 lower-case hex digits: for the content of slices, which no one attacks.
    package static func content(_ bytes: UnsafeRawBufferPointer) -> String {
        let hash = XXH3_128bits(bytes.baseAddress, bytes.count)
        return hex(hash.high64) + hex(hash.low64)
    }

    /// 16 lower-case hex digits.
    public static func hex(_ value: UInt64) -> String {
        HexDigits.text((0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * UInt64($0))) })
    }
}

/// SHA-256 (FIPS 180-4) of bytes that come in pieces.
package struct SHA256Stream {
    private var state = SHA256_CTX()

    package init() { SHA256_Init(&state) }

    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        SHA256_Update(&state, bytes.baseAddress, bytes.count)
    }

    /// The digest as 64 lower-case hex digits.
    package func finish() -> String {
        var copy = state
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        SHA256_Final(&digest, &copy)
        return HexDigits.text(digest)
    }
}

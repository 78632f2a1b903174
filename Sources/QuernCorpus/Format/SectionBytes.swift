/// The bytes of one section while it is made.
struct SectionBytes {
    private(set) var bytes: [UInt8] = []

    init() {}

    var count: Int { bytes.count }

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    mutating func fixed(_ value: Int) {
        withUnsafeBytes(of: UInt64(value).littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func raw(_ more: [UInt8]) { bytes.append(contentsOf: more) }

    mutating func raw(_ more: UnsafeRawBufferPointer) { bytes.append(contentsOf: more) }

    mutating func byte(_ value: UInt8) { bytes.append(value) }

    @inline(__always)
    mutating func varint(_ value: Int) {
        var rest = UInt64(bitPattern: Int64(value))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// A length and as many bytes.
    mutating func text(_ value: String) {
        varint(value.utf8.count)
        bytes.append(contentsOf: value.utf8)
    }

    /// Zeros up to a multiple of eight.
    mutating func align() {
        while bytes.count & 7 != 0 { bytes.append(0) }
    }
}

/// What is wrong with a section; the reader adds the file.
struct SectionDamage: Error {
    let section: String
}

/// Reads the fixed parts of a section from the front, and never beyond its end.
struct SectionCursor {
    let section: String
    private let bytes: UnsafeRawBufferPointer
    private(set) var place = 0

    init(_ section: String, _ bytes: UnsafeRawBufferPointer) {
        self.section = section
        self.bytes = bytes
    }

    var damage: SectionDamage { SectionDamage(section: section) }
    var remaining: Int { bytes.count - place }

    mutating func fixed() throws -> Int {
        guard remaining >= 8 else { throw damage }
        let value = UInt64(
            littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        place += 8
        guard let result = Int(exactly: value) else { throw damage }
        return result
    }

    mutating func raw(_ count: Int) throws -> UnsafeRawPointer {
        guard count >= 0, count <= remaining, let base = bytes.baseAddress else { throw damage }
        defer { place += count }
        return base + place
    }

    mutating func varint() throws -> Int {
        var (value, shift) = (UInt64(0), UInt64(0))
        while true {
            guard remaining > 0, shift < 63 else { throw damage }
            let byte = bytes[place]
            place += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        guard let result = Int(exactly: value) else { throw damage }
        return result
    }

    mutating func text() throws -> String {
        let count = try varint()
        let start = try raw(count)
        return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
    }

    mutating func align() throws {
        let rest = -place & 7
        if rest <= remaining { place += rest }
    }
}

/// A variable-length number at a place, and where the next one begins; zero beyond the end.
@inline(__always)
func varint(_ bytes: UnsafeRawBufferPointer, _ place: inout Int) -> Int {
    var (value, shift) = (UInt64(0), UInt64(0))
    while place < bytes.count, shift < 63 {
        let byte = bytes[place]
        place += 1
        value |= UInt64(byte & 0x7F) << shift
        if byte < 0x80 { break }
        shift += 7
    }
    return Int(truncatingIfNeeded: value & UInt64(Int64.max))
}

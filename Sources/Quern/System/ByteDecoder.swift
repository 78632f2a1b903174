/// Reads what ``ByteEncoder`` wrote.
///
/// Every length is checked against what is left, so that damaged bytes give an error and never a crash or
/// a giant allocation.
public struct ByteDecoder {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    private var interned: [String] = []
    private var depth = 0
    /// More than any JSON that is read can have.
    private static let depthLimit = JSONScanner.depthLimit + 64

    /// - Parameter bytes: must outlive the decoder.
    public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    public var isAtEnd: Bool { position == bytes.count }
    var remaining: Int { bytes.count - position }

    public mutating func unsigned() throws(DamagedBytes) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            guard position < bytes.count, shift < 64 else { throw DamagedBytes(offset: position) }
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
    }

    /// A number that is not negative and fits a 63-bit integer.
    public mutating func count() throws(DamagedBytes) -> Int {
        guard let value = Int(exactly: try unsigned()) else { throw DamagedBytes(offset: position) }
        return value
    }

    /// A number that fits 32 bits.
    mutating func small() throws(DamagedBytes) -> UInt32 {
        guard let value = UInt32(exactly: try unsigned()) else {
            throw DamagedBytes(offset: position)
        }
        return value
    }

    public mutating func integer() throws(DamagedBytes) -> Int {
        let value = try unsigned()
        return Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1)
    }

    public mutating func fixed() throws(DamagedBytes) -> UInt64 {
        let part = try raw(8)
        return UInt64(littleEndian: part.loadUnaligned(as: UInt64.self))
    }

    public mutating func number() throws(DamagedBytes) -> Double {
        Double(bitPattern: try fixed())
    }

    public mutating func boolean() throws(DamagedBytes) -> Bool {
        switch try raw(1)[0] {
        case 0: return false
        case 1: return true
        default: throw DamagedBytes(offset: position)
        }
    }

    public mutating func text() throws(DamagedBytes) -> String {
        String(decoding: try raw(try count()), as: UTF8.self)
    }

    public mutating func data() throws(DamagedBytes) -> [UInt8] { Array(try raw(try count())) }

    /// The next bytes, in place.
    mutating func raw(_ count: Int) throws(DamagedBytes) -> UnsafeRawBufferPointer {
        guard count >= 0, count <= remaining else { throw DamagedBytes(offset: position) }
        defer { position += count }
        return UnsafeRawBufferPointer(rebasing: bytes[position..<(position + count)])
    }

    public mutating func name() throws(DamagedBytes) -> String {
        let number = try count()
        if number < interned.count { return interned[number] }
        guard number == interned.count else { throw DamagedBytes(offset: position) }
        let value = try text()
        interned.append(value)
        return value
    }

    public mutating func optional<Value>(
        _ body: (inout ByteDecoder) throws -> Value
    ) throws -> Value? {
        try boolean() ? try body(&self) : nil
    }

    public mutating func list<Value>(
        _ body: (inout ByteDecoder) throws -> Value
    ) throws -> [Value] {
        let count = try length()
        var values: [Value] = []
        // An element in memory may be a hundred times as large as the byte that it takes at least.
        values.reserveCapacity(min(count, 1024 + remaining / MemoryLayout<Value>.stride))
        for _ in 0..<count { values.append(try body(&self)) }
        return values
    }

    /// Reads a value that may hold values of its own kind.
    mutating func nested<Value>(_ body: (inout ByteDecoder) throws -> Value) throws -> Value {
        guard depth < Self.depthLimit else { throw DamagedBytes(offset: position) }
        depth += 1
        defer { depth -= 1 }
        return try body(&self)
    }

    /// The number of elements that follow, each of which takes a byte at least.
    mutating func length() throws(DamagedBytes) -> Int {
        let count = try count()
        guard count <= remaining else { throw DamagedBytes(offset: position) }
        return count
    }
}

/// Bytes that are not what they should be.
public struct DamagedBytes: Error, Sendable, CustomStringConvertible {
    /// Where it was noticed, in bytes.
    public let offset: Int

    public init(offset: Int) { self.offset = offset }

    public var description: String { "damaged at byte \(offset)" }
}

/// A value that the store can keep and that can be sent to a worker process.
public protocol Storable: Sendable {
    /// Writes the value; equal values must give equal bytes, so anything unordered is sorted first.
    func encode(to encoder: inout ByteEncoder)

    /// - Throws: ``DamagedBytes``
    init(from decoder: inout ByteDecoder) throws
}

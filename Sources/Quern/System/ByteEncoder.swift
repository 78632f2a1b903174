/// Writes values as bytes, for the store and for worker processes.
///
/// Integers take as many bytes as they need (LEB128, seven bits a byte, lowest first; signed ones in zigzag),
/// texts and lists their length before them. There are no tags: whoever reads must know what was written.
public struct ByteEncoder: Sendable {
    public private(set) var bytes: [UInt8] = []
    /// Short texts that come again and again, by their number.
    private var interned: [String: Int] = [:]
    private var names: [String] = []
    private var lastName = -1

    public init() {}

    public mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// A number that is not negative.
    @inlinable
    public mutating func count(_ value: Int) { unsigned(UInt64(value)) }

    public mutating func unsigned(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    public mutating func integer(_ value: Int) {
        unsigned(UInt64(bitPattern: Int64((value << 1) ^ (value >> 63))))
    }

    /// Eight bytes, the bit pattern of an IEEE 754 double.
    public mutating func number(_ value: Double) { fixed(value.bitPattern) }

    /// Eight bytes, lowest first; for hashes, which no shorter form would suit.
    public mutating func fixed(_ value: UInt64) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    public mutating func boolean(_ value: Bool) { bytes.append(value ? 1 : 0) }

    public mutating func text(_ value: String) {
        var value = value
        value.withUTF8 { utf8 in
            count(utf8.count)
            bytes.append(contentsOf: utf8)
        }
    }

    public mutating func data(_ value: [UInt8]) {
        count(value.count)
        bytes.append(contentsOf: value)
    }

    public mutating func data(_ value: UnsafeRawBufferPointer) {
        count(value.count)
        bytes.append(contentsOf: value)
    }

    /// Bytes without their length, where the reader knows it.
    mutating func raw(_ value: UnsafeRawBufferPointer) { bytes.append(contentsOf: value) }

    /// A short text that is likely to come again, such as the name of a field or a rule: written once,
    /// then referred to.
    public mutating func name(_ value: String) {
        // Documents are alike, so mostly what came after the last name comes after it again.
        lastName += 1
        // Texts that are equal to Swift may differ in their bytes.
        if lastName < names.count, names[lastName].utf8.elementsEqual(value.utf8) {
            count(lastName)
        } else if let known = interned[value], names[known].utf8.elementsEqual(value.utf8) {
            count(known)
            lastName = known
        } else {
            lastName = names.count
            count(names.count)
            text(value)
            interned[value] = names.count
            names.append(value)
        }
    }

    public mutating func optional<Value>(
        _ value: Value?, _ body: (inout ByteEncoder, Value) -> Void
    ) {
        boolean(value != nil)
        if let value { body(&self, value) }
    }

    public mutating func list<Values: Collection>(
        _ values: Values, _ body: (inout ByteEncoder, Values.Element) -> Void
    ) {
        count(values.count)
        for value in values { body(&self, value) }
    }
}

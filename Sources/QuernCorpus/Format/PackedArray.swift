/// Numbers of a fixed width in bits, lowest bits first.
///
/// Layout: count (8 bytes), width (8 bytes), the bits, eight bytes of zeros.
struct PackedArray: Sendable {
    let count: Int
    private let width: UInt64
    private let mask: UInt64
    // Of a mapped file that outlives this value, as all addresses in this module.
    nonisolated(unsafe) private let bits: UnsafeRawPointer

    static let widest = 56

    /// - Throws: ``SectionDamage`` when the bytes are too few for what they say.
    init(_ cursor: inout SectionCursor) throws {
        let count = try cursor.fixed()
        let width = try cursor.fixed()
        guard count <= Int.max / 64, width <= Self.widest else { throw cursor.damage }
        let size = (count * width + 7) / 8
        bits = try cursor.raw(size + CorpusFormat.padding)
        try cursor.align()
        self.count = count
        self.width = UInt64(width)
        mask = (1 << UInt64(width)) - 1
    }

    /// An index beyond the end reads zero, as only a damaged file asks for it.
    @inline(__always)
    subscript(index: Int) -> Int {
        guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0 }
        let place = UInt64(truncatingIfNeeded: index) &* width
        let word = bits.loadUnaligned(
            fromByteOffset: Int(truncatingIfNeeded: place >> 3), as: UInt64.self)
        return Int(truncatingIfNeeded: (word >> (place & 7)) & mask)
    }

    /// The first index in a range whose value is greater than `value`; values ascend.
    func firstIndex(above value: Int, in range: Range<Int>) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) >> 1
            if self[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Writes numbers, none of them negative or wider than ``widest`` bits.
    static func write<Values: Collection>(
        _ values: Values, most: Int, to section: inout SectionBytes
    ) where Values.Element: BinaryInteger {
        let width = Int.bitWidth - max(0, most).leadingZeroBitCount
        section.fixed(values.count)
        section.fixed(width)
        var writer = BitWriter()
        writer.reserve(values.count * width / 8 + 16)
        for value in values { writer.append(UInt64(truncatingIfNeeded: value), width) }
        writer.finish(into: &section)
    }

    static func write(_ values: [Int], to section: inout SectionBytes) {
        write(values, most: values.max() ?? 0, to: &section)
    }

    static func write(_ values: [UInt32], to section: inout SectionBytes) {
        write(values, most: Int(values.max() ?? 0), to: &section)
    }
}

/// Collects bits, lowest first.
struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var held: UInt64 = 0
    private var heldBits: UInt64 = 0

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    var bitCount: Int { bytes.count * 8 + Int(heldBits) }

    /// - Parameter width: at most 56.
    @inline(__always)
    mutating func append(_ value: UInt64, _ width: Int) {
        held |= value << heldBits
        heldBits += UInt64(width)
        while heldBits >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: held))
            held >>= 8
            heldBits -= 8
        }
    }

    /// Takes over the bits with zeros behind them.
    mutating func finish(into section: inout SectionBytes) {
        if heldBits > 0 {
            bytes.append(UInt8(truncatingIfNeeded: held))
            held = 0
            heldBits = 0
        }
        section.raw(bytes)
        section.raw([UInt8](repeating: 0, count: CorpusFormat.padding))
        section.align()
    }
}

/// Writes prefix codes, first bit highest.
struct CodeWriter {
    private(set) var bytes: [UInt8] = []
    private var held: UInt64 = 0
    private var heldBits: UInt64 = 0

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    var bitCount: Int { bytes.count * 8 + Int(heldBits) }

    /// - Parameter code: with its length, at most 32, in the upper half.
    @inline(__always)
    mutating func append(_ code: UInt64) {
        let length = code >> 32
        held |= (code & 0xFFFF_FFFF) << (64 &- heldBits &- length)
        heldBits += length
        if heldBits >= 32 {
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: held >> 32).bigEndian) {
                bytes.append(contentsOf: $0)
            }
            held <<= 32
            heldBits -= 32
        }
    }

    /// Hands over the whole bytes that there are, so that memory need not hold all of them.
    mutating func drain(_ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
        try bytes.withUnsafeBytes(body)
        bytes.removeAll(keepingCapacity: true)
    }

    /// The last bits, with zeros up to a whole byte.
    mutating func flush() {
        while heldBits > 0 {
            bytes.append(UInt8(truncatingIfNeeded: held >> 56))
            held <<= 8
            heldBits = heldBits > 8 ? heldBits - 8 : 0
        }
    }
}

/// Reads symbols of a prefix code from bits; short codes by a table, long ones by their length.
final class CodeReader: Sendable {
    let symbolCount: Int
    private let bitCount: Int
    nonisolated(unsafe) private let bits: UnsafeRawPointer
    /// Symbol and length of the code that the next bits begin with; zero when it is longer.
    nonisolated(unsafe) private let short: UnsafeMutablePointer<UInt32>
    /// For each length: the bound below which codes of it or shorter ones lie, as 32 bits from the left; what to add
    /// to a code to get its symbol.
    nonisolated(unsafe) private let limits: UnsafeMutablePointer<UInt64>
    nonisolated(unsafe) private let bases: UnsafeMutablePointer<Int>

    private static let shortBits = 12
    /// What a reader may look at beyond the last bit.
    static let slack = 8

    /// - Parameter bits: with ``slack`` bytes behind the last bit; must outlive the reader.
    init(_ code: PrefixCode, bits: UnsafeRawPointer, bitCount: Int) {
        symbolCount = code.symbolCount
        self.bits = bits
        self.bitCount = bitCount
        short = .allocate(capacity: 1 << Self.shortBits)
        short.initialize(repeating: 0, count: 1 << Self.shortBits)
        limits = .allocate(capacity: 34)
        limits.initialize(repeating: 1 << 32, count: 34)
        bases = .allocate(capacity: 34)
        bases.initialize(repeating: 0, count: 34)
        for length in 1...CorpusFormat.longestCode {
            let (first, count) = (code.first[length], code.counts[length])
            limits[length] = (first + UInt64(count)) << UInt64(32 - length)
            bases[length] = code.firstSymbol[length] - Int(first)
            guard length <= Self.shortBits else { continue }
            let width = Self.shortBits - length
            for number in 0..<count {
                let start = (Int(first) + number) << width
                for slot in start..<(start + (1 << width)) where slot < 1 << Self.shortBits {
                    short[slot] = UInt32(code.firstSymbol[length] + number) << 8 | UInt32(length)
                }
            }
        }
    }

    deinit {
        short.deallocate()
        limits.deallocate()
        bases.deallocate()
    }

    /// The symbol at a place, and the place behind it. Beyond the last bit it is symbol 0, so that damaged places do
    /// no harm.
    @inline(__always)
    func next(_ bit: inout Int) -> Int {
        guard UInt(bitPattern: bit) < UInt(bitPattern: bitCount) else { return 0 }
        let word = UInt64(
            bigEndian: bits.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self))
        let head = (word << UInt64(truncatingIfNeeded: bit & 7)) >> 32
        let entry = short[Int(truncatingIfNeeded: head >> 20)]
        if entry != 0 {
            bit &+= Int(entry & 0xFF)
            return Int(entry >> 8)
        }
        var length = Self.shortBits + 1
        while length < CorpusFormat.longestCode, head >= limits[length] { length &+= 1 }
        bit &+= length
        let symbol = Int(truncatingIfNeeded: head >> UInt64(32 &- length)) &+ bases[length]
        return UInt(bitPattern: symbol) < UInt(bitPattern: symbolCount) ? symbol : 0
    }
}

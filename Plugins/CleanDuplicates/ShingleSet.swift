/// The set of a document's shingles, as hashes: sequences of so many tokens, each once.
///
/// A text of fewer tokens is one shingle. Hashes of shingles are polynomials over those of their tokens, rolled on from one to the next
/// (Rabin-Karp), and then mixed.
struct ShingleSet {
    private(set) var hashes: [UInt64] = []
    /// A hash of all tokens in order: equal for texts that differ in nothing but white space and case.
    private(set) var sequence: UInt64 = 0
    private var slots: [UInt64] = []
    /// Only so many slots are used as the document at hand needs.
    private var mask = 0

    private static let base: UInt64 = 0x9DDF_EA08_EB38_2D69

    mutating func make(of tokens: [UInt64], size: Int, seed: UInt64) {
        hashes.removeAll(keepingCapacity: true)
        var leaving: UInt64 = 1
        for _ in 0..<size { leaving = leaving &* Self.base }
        let seed = Self.mixed(seed &+ 1)
        let count = max(1, tokens.count - size + 1)
        clearSlots(for: count)
        hashes.reserveCapacity(count)
        var rolled: UInt64 = 0
        var all: UInt64 = UInt64(tokens.count)
        tokens.withUnsafeBufferPointer { tokens in
            for index in tokens.indices {
                let token = tokens[index]
                all = (all ^ token) &* 0x9E37_79B9_7F4A_7C15
                all ^= all >> 29
                rolled = rolled &* Self.base &+ token
                if index >= size { rolled = rolled &- leaving &* tokens[index - size] }
                if index >= size - 1 { add(Self.mixed(rolled ^ seed)) }
            }
        }
        if tokens.count < size {
            add(Self.mixed((rolled &+ UInt64(tokens.count) &* 0xD6E8_FEB8_6659_FD93) ^ seed))
        }
        sequence = Self.mixed(all)
    }

    private mutating func clearSlots(for count: Int) {
        var size = 16
        while size < count * 2 { size *= 2 }
        mask = size - 1
        if slots.count < size {
            slots = [UInt64](repeating: 0, count: size)
        } else {
            slots.withUnsafeMutableBufferPointer { $0[..<size].update(repeating: 0) }
        }
    }

    /// Adds a hash unless it is there.
    @inline(__always)
    private mutating func add(_ hash: UInt64) {
        let hash = hash | (hash == 0 ? 1 : 0)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] == hash { return }
            slot = (slot + 1) & mask
        }
        slots[slot] = hash
        hashes.append(hash)
    }

    /// The finaliser of MurmurHash3.
    @inline(__always)
    static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value ^= value >> 33
        value = value &* 0xFF51_AFD7_ED55_8CCD
        value ^= value >> 33
        value = value &* 0xC4CE_B9FE_1A85_EC53
        return value ^ value >> 33
    }
}

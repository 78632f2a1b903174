/// A set of keys that are hashes already: open addressing, eight bytes a slot, at most two thirds of them taken.
struct KeySet: Sendable {
    /// 0 for an empty slot.
    private var keys: [UInt64]
    private var hasZero = false
    private var shift: UInt64
    private var count = 0

    init() {
        keys = [UInt64](repeating: 0, count: 16)
        shift = 60
    }

    /// What it takes in memory, in bytes, once so many keys more have been added.
    func bytes(adding more: Int) -> Int {
        var slots = keys.count
        while (count + more) * 3 >= slots * 2 { slots *= 2 }
        return slots * MemoryLayout<UInt64>.stride
    }

    /// Adds a key.
    ///
    /// - Returns: whether it is new.
    @inline(__always)
    mutating func insert(_ key: UInt64) -> Bool {
        if key == 0 {
            defer { hasZero = true }
            return !hasZero
        }
        if count * 3 >= keys.count * 2 { grow() }
        let slot = slot(of: key)
        if keys[slot] == key { return false }
        keys[slot] = key
        count += 1
        return true
    }

    /// Where the key stands, or is to stand.
    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        // Keys that differ only in low bits must not crowd.
        var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = keys
        keys = [UInt64](repeating: 0, count: old.count * 2)
        shift -= 1
        for key in old where key != 0 { keys[slot(of: key)] = key }
    }
}

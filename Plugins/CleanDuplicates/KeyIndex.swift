/// Numbers keys in the order in which they come, from 0: a hash table with open addressing.
///
/// Keys are hashes already. They lie in the order of their numbers; a slot of the table holds a number and half of the key's hash, so that
/// a look at a key, which lies elsewhere in memory, is seldom in vain. Eight bytes a slot, at most two thirds of them taken, and eight a
/// key.
struct KeyIndex: Sendable {
    /// The lower half of a key's hash, and below it its number and one; 0 for an empty slot.
    private var slots: [UInt64]
    private var keys: [UInt64] = []
    /// The upper bits of a hash that are left choose the slot.
    private var shift: UInt64

    var count: Int { keys.count }

    init(capacity: Int = 0) {
        var bits: UInt64 = 4
        while (2 << bits) / 3 <= capacity, bits < 40 { bits += 1 }
        slots = [UInt64](repeating: 0, count: 1 << bits)
        shift = 64 - bits
        keys.reserveCapacity(capacity)
    }

    /// Keys that differ only in low bits must not crowd.
    @inline(__always)
    private static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

    /// The number of a key, or the empty slot where it belongs.
    @inline(__always)
    private func find(_ key: UInt64, _ hash: UInt64) -> (number: Int?, slot: Int) {
        let mask = slots.count - 1
        var slot = Int(hash >> shift)
        while true {
            let entry = slots[slot]
            if entry == 0 { return (nil, slot) }
            if entry >> 32 == hash & 0xFFFF_FFFF {
                let number = Int(entry & 0xFFFF_FFFF) - 1
                if keys[number] == key { return (number, slot) }
            }
            slot = (slot + 1) & mask
        }
    }

    /// The number of a key; nil when it has none.
    @inline(__always)
    func number(of key: UInt64) -> Int? { find(key, Self.hash(key)).number }

    /// The number of a key, which gets the next one when it is new.
    @inline(__always)
    mutating func insert(_ key: UInt64) -> (number: Int, isNew: Bool) {
        if count * 3 >= slots.count * 2 { grow() }
        let hash = Self.hash(key)
        let (number, slot) = find(key, hash)
        if let number { return (number, false) }
        keys.append(key)
        slots[slot] = hash << 32 | UInt64(UInt32(count))
        return (count - 1, true)
    }

    /// What it takes in memory, in bytes, once so many keys more have been added.
    func bytes(adding more: Int) -> Int {
        var slots = slots.count
        while (count + more) * 3 >= slots * 2 { slots *= 2 }
        return (slots + count + more) * MemoryLayout<UInt64>.stride
    }

    private mutating func grow() {
        slots = [UInt64](repeating: 0, count: slots.count * 2)
        shift -= 1
        let mask = slots.count - 1
        for number in keys.indices {
            let hash = Self.hash(keys[number])
            var slot = Int(hash >> shift)
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = hash << 32 | UInt64(number + 1)
        }
    }
}

/// Numbers keys of 128 bits in the order in which they come, from 0.
struct WideKeyIndex: Sendable {
    private var index: KeyIndex
    private var lows: [UInt64] = []

    init(capacity: Int = 0) { index = KeyIndex(capacity: capacity) }

    /// What it takes in memory, in bytes, once so many keys more have been added.
    func bytes(adding more: Int) -> Int {
        index.bytes(adding: more) + (lows.count + more) * MemoryLayout<UInt64>.stride
    }

    /// The number of a key, which gets the next one when it is new.
    @inline(__always)
    mutating func insert(_ key: (high: UInt64, low: UInt64)) -> (number: Int, isNew: Bool) {
        // Those that share the first half are told apart by another try.
        var high = key.high
        while true {
            let found = index.insert(high)
            if found.isNew {
                lows.append(key.low)
                return found
            }
            if lows[found.number] == key.low { return found }
            high = high &* 0x9E37_79B9_7F4A_7C15 &+ 1
        }
    }
}

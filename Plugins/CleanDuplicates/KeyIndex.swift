/// Numbers keys in the order in which they come, from 0: a hash table with open addressing.
///
/// Keys are hashes already, so their top bits choose the slot. Twelve bytes a slot, at most two thirds of them
/// taken.
struct KeyIndex: Sendable {
    private var keys: [UInt64]
    /// The number and one; 0 for an empty slot.
    private var numbers: [UInt32]
    private var shift: UInt64
    private(set) var count = 0

    init(capacity: Int = 0) {
        var bits: UInt64 = 4
        while (2 << bits) / 3 <= capacity, bits < 40 { bits += 1 }
        keys = [UInt64](repeating: 0, count: 1 << bits)
        numbers = [UInt32](repeating: 0, count: 1 << bits)
        shift = 64 - bits
    }

    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        // Keys that differ only in low bits must not crowd.
        Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }

    /// The number of a key; nil when it has none.
    @inline(__always)
    func number(of key: UInt64) -> Int? {
        let mask = keys.count - 1
        var slot = slot(of: key)
        while true {
            let number = numbers[slot]
            if number == 0 { return nil }
            if keys[slot] == key { return Int(number) - 1 }
            slot = (slot + 1) & mask
        }
    }

    /// The number of a key, which gets the next one when it is new.
    @inline(__always)
    mutating func insert(_ key: UInt64) -> (number: Int, isNew: Bool) {
        if count * 3 >= keys.count * 2 { grow() }
        let mask = keys.count - 1
        var slot = slot(of: key)
        while true {
            let number = numbers[slot]
            if number == 0 {
                keys[slot] = key
                count += 1
                numbers[slot] = UInt32(count)
                return (count - 1, true)
            }
            if keys[slot] == key { return (Int(number) - 1, false) }
            slot = (slot + 1) & mask
        }
    }

    /// What it takes in memory, in bytes, once so many keys more have been added.
    func bytes(adding more: Int) -> Int {
        var slots = keys.count
        while (count + more) * 3 >= slots * 2 { slots *= 2 }
        return slots * (MemoryLayout<UInt64>.stride + MemoryLayout<UInt32>.stride)
    }

    private mutating func grow() {
        let (oldKeys, oldNumbers) = (keys, numbers)
        keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
        numbers = [UInt32](repeating: 0, count: oldKeys.count * 2)
        shift -= 1
        let mask = keys.count - 1
        for index in oldKeys.indices where oldNumbers[index] != 0 {
            var slot = slot(of: oldKeys[index])
            while numbers[slot] != 0 { slot = (slot + 1) & mask }
            keys[slot] = oldKeys[index]
            numbers[slot] = oldNumbers[index]
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

internal import Quern

/// Words by number, in order of their first occurrence: one look-up for each token.
///
/// Open addressing. The seed differs from run to run, so that nobody can choose words that all fall into one place; numbers do
/// not depend on it.
final class WordTable {
    /// Eight bytes of a word that has no more, or else a hash of all.
    private struct Slot {
        var key: UInt64
        /// Length, number + 1; zero when the slot is free.
        var length: UInt32
        var number: UInt32
    }

    private var slots: UnsafeMutablePointer<Slot>
    private var mask: Int
    private(set) var blob: UnsafeMutablePointer<UInt8>
    private var blobCapacity: Int
    private(set) var blobCount = 0
    /// Where each word begins in the blob, and where the last one ends.
    private(set) var starts: UnsafeMutablePointer<UInt32>
    private var startCapacity: Int
    private(set) var count = 0

    private static let seed = UInt64.random(in: .min ... .max) | 1

    init(capacity: Int = 1 << 10) {
        let size = 1 << (Int.bitWidth - max(capacity, 16).leadingZeroBitCount)
        slots = .allocate(capacity: size)
        slots.initialize(repeating: Slot(key: 0, length: 0, number: 0), count: size)
        mask = size - 1
        blobCapacity = 8 * size
        blob = .allocate(capacity: blobCapacity + 8)
        startCapacity = size
        starts = .allocate(capacity: startCapacity + 1)
        starts[0] = 0
    }

    deinit {
        slots.deallocate()
        blob.deallocate()
        starts.deallocate()
    }

    /// A word's bytes.
    @inline(__always)
    func bytes(_ number: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: blob + Int(starts[number]), count: Int(starts[number + 1] - starts[number]))
    }

    func text(_ number: Int) -> String { String(decoding: bytes(number), as: UTF8.self) }

    @inline(__always)
    func length(_ number: Int) -> Int { Int(starts[number + 1] - starts[number]) }

    /// The key of a word that has at most eight bytes is its bytes.
    ///
    /// - Parameter readable: how many bytes can be read from `start` on.
    @inline(__always)
    static func key(_ start: UnsafeRawPointer, _ length: Int, readable: Int) -> UInt64 {
        if length <= 8 {
            if readable >= 8 {
                let word = start.loadUnaligned(as: UInt64.self)
                return length == 8 ? word : word & ((1 << UInt64(length &* 8)) &- 1)
            }
            var word: UInt64 = 0
            for index in 0..<length {
                word |=
                    UInt64(start.load(fromByteOffset: index, as: UInt8.self)) << UInt64(index * 8)
            }
            return word
        }
        return longKey(start, length)
    }

    private static func longKey(_ start: UnsafeRawPointer, _ length: Int) -> UInt64 {
        var hash = seed &+ UInt64(length)
        var index = 0
        while index + 8 <= length {
            hash = mixed(hash ^ start.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        if index < length {
            hash = mixed(hash ^ start.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self))
        }
        return hash
    }

    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15 ^ seed)
        return product.high ^ product.low
    }

    @inline(__always)
    private static func hash(_ key: UInt64, _ length: Int) -> Int {
        Int(
            truncatingIfNeeded: mixed(
                key ^ UInt64(truncatingIfNeeded: length) &* 0xA076_1D64_78BD_642F ^ seed))
    }

    /// The number of a word, which gets the next one if it is new.
    @inline(__always)
    func number(_ start: UnsafeRawPointer, _ length: Int, readable: Int) -> Int {
        let key = Self.key(start, length, readable: readable)
        var slot = Self.hash(key, length) & mask
        while true {
            let entry = slots[slot]
            if entry.number == 0 { return insert(key, start, length, slot) }
            if entry.key == key, entry.length == UInt32(truncatingIfNeeded: length),
                length <= 8 || isEqual(Int(entry.number) - 1, start, length)
            {
                return Int(entry.number) - 1
            }
            slot = (slot + 1) & mask
        }
    }

    func number(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let base = bytes.baseAddress else { return number(blob, 0, readable: 8) }
        return number(base, bytes.count, readable: bytes.count)
    }

    func number(_ text: String) -> Int {
        var text = text
        return text.withUTF8 { number(UnsafeRawBufferPointer($0)) }
    }

    /// The number of a word that may not be there.
    func find(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard let start = bytes.baseAddress else { return nil }
        let key = Self.key(start, bytes.count, readable: bytes.count)
        var slot = Self.hash(key, bytes.count) & mask
        while slots[slot].number != 0 {
            let entry = slots[slot]
            if entry.key == key, Int(entry.length) == bytes.count,
                bytes.count <= 8 || isEqual(Int(entry.number) - 1, start, bytes.count)
            {
                return Int(entry.number) - 1
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private func isEqual(_ number: Int, _ start: UnsafeRawPointer, _ length: Int) -> Bool {
        let known = bytes(number)
        return known.elementsEqual(UnsafeRawBufferPointer(start: start, count: length))
    }

    private func insert(
        _ key: UInt64, _ start: UnsafeRawPointer, _ length: Int, _ slot: Int
    ) -> Int {
        let number = count
        if blobCount + length > blobCapacity {
            let larger = max(blobCapacity * 2, blobCount + length)
            let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger + 8)
            new.update(from: blob, count: blobCount)
            blob.deallocate()
            blob = new
            blobCapacity = larger
        }
        if count + 1 > startCapacity {
            let new = UnsafeMutablePointer<UInt32>.allocate(capacity: startCapacity * 2 + 1)
            new.update(from: starts, count: count + 1)
            starts.deallocate()
            starts = new
            startCapacity *= 2
        }
        UnsafeMutableRawPointer(blob + blobCount).copyMemory(from: start, byteCount: length)
        blobCount += length
        count += 1
        starts[count] = UInt32(truncatingIfNeeded: blobCount)
        slots[slot] = Slot(key: key, length: UInt32(length), number: UInt32(count))
        if count * 2 > mask { grow() }
        return number
    }

    private func grow() {
        let old = (slots, mask + 1)
        let size = (mask + 1) * 4
        slots = .allocate(capacity: size)
        slots.initialize(repeating: Slot(key: 0, length: 0, number: 0), count: size)
        mask = size - 1
        for index in 0..<old.1 where old.0[index].number != 0 {
            var slot = Self.hash(old.0[index].key, Int(old.0[index].length)) & mask
            while slots[slot].number != 0 { slot = (slot + 1) & mask }
            slots[slot] = old.0[index]
        }
        old.0.deallocate()
    }
}

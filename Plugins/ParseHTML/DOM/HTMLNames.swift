/// Finds the number of a name by its bytes, in one probe of a table for nearly all names.
///
/// A name is at most sixteen bytes long and is looked up as two words of lower-case bytes.
struct HTMLNames: Sendable {
    /// A name while it is being read.
    struct Key: Hashable {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var length = 0

        /// Adds a byte; capitals of ASCII become small.
        @inline(__always)
        mutating func append(_ byte: UInt8) {
            let small = UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
            if length < 8 {
                first |= small &<< UInt64(length &* 8)
            } else if length < 16 {
                second |= small &<< UInt64((length &- 8) &* 8)
            }
            length &+= 1
        }

        /// This name, a hyphen, and another.
        func joined(_ other: Key) -> Key {
            var key = self
            key.append(0x2D)
            for index in 0..<other.length {
                let word = index < 8 ? other.first : other.second
                key.append(UInt8(truncatingIfNeeded: word &>> UInt64((index & 7) &* 8)))
            }
            return key
        }

        init() {}

        init(_ name: some Sequence<UInt8>) { for byte in name { append(byte) } }

        @inline(__always)
        fileprivate var slot: Int {
            let mixed = (first ^ second &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
            return Int(truncatingIfNeeded: mixed &>> 54)
        }
    }

    private struct Slot {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var number: UInt8 = 0
    }

    private static let size = 1024
    private var slots = [Slot](repeating: Slot(), count: size)

    static let tags = HTMLNames(HTMLTag.allCases.dropFirst().map { ("\($0)", $0.rawValue) })
    static let attributes = HTMLNames(
        HTMLAttributeName.allCases.dropFirst().map { ($0.spelling, $0.rawValue) })

    init(_ names: [(String, UInt8)]) {
        for (name, number) in names {
            let key = Key(name.utf8)
            var slot = key.slot
            while slots[slot].number != 0 { slot = (slot + 1) % Self.size }
            slots[slot] = Slot(first: key.first, second: key.second, number: number)
        }
    }

    /// The name's number; zero when it is none of these.
    @inline(__always)
    func number(_ key: Key) -> UInt8 {
        guard key.length <= 16 else { return 0 }
        var slot = key.slot
        return slots.withUnsafeBufferPointer { slots in
            while slots[slot].number != 0 {
                if slots[slot].first == key.first, slots[slot].second == key.second {
                    return slots[slot].number
                }
                slot = (slot &+ 1) & (Self.size &- 1)
            }
            return 0
        }
    }
}

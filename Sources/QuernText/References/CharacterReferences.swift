/// Decodes character references such as `&amp;` and `&#8211;` (WHATWG HTML, section 13.2.5.72).
public enum CharacterReferences {
    /// A reference in a page: how long it is, and the one or two characters that it means.
    public struct Reference {
        public var length: Int
        public var first: UInt32
        /// Zero when there is no second character.
        public var second: UInt32 = 0
    }

    /// The reference that the ampersand at a place begins; nil when it is just an ampersand.
    ///
    /// - Parameter inAttribute: in attributes a name without a semicolon is none before `=`, a letter or a
    ///   digit, so that addresses with parameters stay whole.
    public static func reference(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, inAttribute: Bool
    ) -> Reference? {
        guard start + 1 < end else { return nil }
        if bytes[start + 1] == 0x23 { return numeric(bytes, at: start, end: end) }
        var stop = start + 1
        while stop < end, stop - start <= NameTable.longest, isAlphanumeric(bytes[stop]) {
            stop += 1
        }
        guard stop > start + 1 else { return nil }
        let table = NameTable.shared
        if stop < end, bytes[stop] == 0x3B,
            let found = table.find(bytes[(start + 1)..<stop], withSemicolon: true)
        {
            return Reference(length: stop + 1 - start, first: found.0, second: found.1)
        }
        var length = min(stop - start - 1, NameTable.longestWithout)
        while length >= 2 {
            let after = start + 1 + length
            if let found = table.find(bytes[(start + 1)..<after], withSemicolon: false) {
                // In text, the longest name counts; a semicolon behind it would have been found above.
                if inAttribute, after < end, bytes[after] == 0x3D || isAlphanumeric(bytes[after]) {
                    return nil
                }
                let hasSemicolon = after < end && bytes[after] == 0x3B
                return Reference(
                    length: length + (hasSemicolon ? 2 : 1), first: found.0, second: found.1)
            }
            length -= 1
        }
        return nil
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }

    private static func numeric(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
    ) -> Reference? {
        var at = start + 2
        let isHex = at < end && bytes[at] | 0x20 == 0x78
        if isHex { at += 1 }
        let digits = at
        var code: UInt32 = 0
        while at < end {
            let byte = bytes[at]
            var digit = UInt32(byte &- 0x30)
            if digit > 9 {
                digit = UInt32((byte | 0x20) &- 0x61)
                guard isHex, digit < 6 else { break }
                digit += 10
            }
            // Larger numbers mean nothing, however large.
            if code <= 0x10FFFF { code = code * (isHex ? 16 : 10) + digit }
            at += 1
        }
        guard at > digits else { return nil }
        if at < end, bytes[at] == 0x3B { at += 1 }
        return Reference(length: at - start, first: meaning(of: code))
    }

    /// What a number means: numbers of windows-1252's signs mean these, as in browsers.
    private static func meaning(of code: UInt32) -> UInt32 {
        switch code {
        case 0x80...0x9F:
            let sign = windows1252[Int(code - 0x80)]
            return sign == 0 ? code : sign
        case 0, 0xD800...0xDFFF, 0x110000...: return 0xFFFD
        default: return code
        }
    }

    private static let windows1252: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
        0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
        0x2122,
        0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]

    /// A part of a page with its references decoded.
    public static func decoded(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, inAttribute: Bool
    ) -> String {
        let part = UnsafeBufferPointer(rebasing: bytes[range])
        guard part.contains(0x26) else { return String(decoding: part, as: UTF8.self) }
        var text: [UInt8] = []
        text.reserveCapacity(part.count)
        var at = 0
        while at < part.count {
            if part[at] == 0x26,
                let reference = reference(part, at: at, end: part.count, inAttribute: inAttribute)
            {
                append(reference.first, to: &text)
                if reference.second != 0 { append(reference.second, to: &text) }
                at += reference.length
            } else {
                text.append(part[at])
                at += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Adds a character in UTF-8.
    public static func append(_ scalar: UInt32, to text: inout [UInt8]) {
        if scalar < 0x80 {
            text.append(UInt8(truncatingIfNeeded: scalar))
            return
        }
        if scalar < 0x800 {
            text.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
        } else {
            if scalar < 0x10000 {
                text.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
            } else {
                text.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
                text.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F))
            }
            text.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
        }
        text.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    }
}

/// The table of names as a hash table over its own bytes.
private struct NameTable: Sendable {
    static let shared = NameTable()
    static let longest = 31
    static let longestWithout = 6

    private struct Entry {
        var start: UInt32 = 0
        var length: UInt8 = 0
        var countsWithout = false
        var first: UInt32 = 0
        var second: UInt32 = 0
    }

    private static let size = 8192
    private let bytes: [UInt8]
    private var entries = [Entry](repeating: Entry(), count: size)

    private init() {
        bytes = Array(NamedReferences.table.utf8)
        var at = 0
        while at < bytes.count {
            var entry = Entry()
            if bytes[at] == 0x21 {
                entry.countsWithout = true
                at += 1
            }
            entry.start = UInt32(at)
            while bytes[at] != 0x20 { at += 1 }
            entry.length = UInt8(at - Int(entry.start))
            at += 1
            var code: UInt32 = 0
            while at < bytes.count, bytes[at] != 0x2C {
                if bytes[at] == 0x2B {
                    entry.first = code
                    code = 0
                } else {
                    let byte = bytes[at]
                    code = code << 4 | UInt32(byte < 0x3A ? byte - 0x30 : byte - 0x57)
                }
                at += 1
            }
            if entry.first == 0 { entry.first = code } else { entry.second = code }
            at += 1
            let name = Int(entry.start)..<(Int(entry.start) + Int(entry.length))
            var slot = Self.hash(bytes[name])
            while entries[slot].length != 0 { slot = (slot + 1) % Self.size }
            entries[slot] = entry
        }
    }

    private static func hash(_ name: some Sequence<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 29) & UInt64(size - 1))
    }

    func find(_ name: Slice<UnsafeBufferPointer<UInt8>>, withSemicolon: Bool) -> (UInt32, UInt32)? {
        var slot = Self.hash(name)
        while entries[slot].length != 0 {
            let entry = entries[slot]
            if Int(entry.length) == name.count,
                bytes[Int(entry.start)..<(Int(entry.start) + name.count)].elementsEqual(name)
            {
                return withSemicolon || entry.countsWithout ? (entry.first, entry.second) : nil
            }
            slot = (slot + 1) % Self.size
        }
        return nil
    }
}

internal import CUTF8Proc

/// Classes of Unicode scalars, as bitmaps that are made once: a look-up takes a nanosecond, whatever the
/// script.
public struct CharacterClass: Sendable {
    @usableFromInline let bits: [UInt64]

    private init(where contains: (utf8proc_category_t, UInt32) -> Bool) {
        var bits = [UInt64](repeating: 0, count: 0x110000 / 64)
        // Beyond this there are no letters or numbers, and a look at each costs start-up time.
        for value in UInt32(0)..<0x33480
        where contains(utf8proc_category(Int32(bitPattern: value)), value) {
            bits[Int(value >> 6)] |= 1 << UInt64(value & 63)
        }
        self.bits = bits
    }

    private init(_ ranges: [ClosedRange<UInt32>]) {
        var bits = [UInt64](repeating: 0, count: 0x110000 / 64)
        for value in ranges.joined() { bits[Int(value >> 6)] |= 1 << UInt64(value & 63) }
        self.bits = bits
    }

    @inlinable @inline(__always)
    public func contains(_ scalar: UInt32) -> Bool {
        bits[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) != 0
    }

    /// Letters (L*).
    public static let letters = CharacterClass { category, _ in
        category.rawValue >= UTF8PROC_CATEGORY_LU.rawValue
            && category.rawValue <= UTF8PROC_CATEGORY_LO.rawValue
    }
    /// Upper-case and title-case letters.
    public static let uppercase = CharacterClass { category, _ in
        category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT
    }
    /// Letters, numbers of all kinds (N*), and `_`: what a word is made of.
    public static let wordCharacters = CharacterClass { category, value in
        category.rawValue >= UTF8PROC_CATEGORY_LU.rawValue
            && category.rawValue <= UTF8PROC_CATEGORY_LO.rawValue
            || category.rawValue >= UTF8PROC_CATEGORY_ND.rawValue
                && category.rawValue <= UTF8PROC_CATEGORY_NO.rawValue
            || value == 0x5F
    }
    /// Combining marks (M*), which belong to the letter before them.
    public static let marks = CharacterClass { category, _ in
        category.rawValue >= UTF8PROC_CATEGORY_MN.rawValue
            && category.rawValue <= UTF8PROC_CATEGORY_ME.rawValue
    }
    /// Punctuation (P*).
    public static let punctuation = CharacterClass { category, _ in
        category.rawValue >= UTF8PROC_CATEGORY_PC.rawValue
            && category.rawValue <= UTF8PROC_CATEGORY_PO.rawValue
    }
    /// Numbers of all kinds (N*).
    public static let numbers = CharacterClass { category, _ in
        category.rawValue >= UTF8PROC_CATEGORY_ND.rawValue
            && category.rawValue <= UTF8PROC_CATEGORY_NO.rawValue
    }
    /// White space as Python's `str.split()` has it.
    public static let whiteSpace = CharacterClass([
        0x09...0x0D, 0x1C...0x20, 0x85...0x85, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A,
        0x2028...0x2029, 0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000,
    ])
}

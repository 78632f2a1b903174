internal import CUTF8Proc

/// Letters without their diacritics, for comparing names that are spelled with and without them.
///
/// Latin and Greek letters lose accents, dots, hooks and strokes (`ü`, `Ł`, `ø`, `ế`, `ά`), and `ё` is `е`. Where a
/// mark makes another letter of another script (`й`, Hebrew and Arabic points, Devanagari) nothing is lost. Letters that stand for two (`ß`, `æ`)
/// stay. Texts are meant to be in NFC: a combining mark after its letter is not looked at.
public enum Diacritics {
    /// The letter without diacritics; other scalars stay.
    @inline(__always)
    public static func base(_ scalar: UInt32) -> UInt32 {
        if scalar < 0xC0 { return scalar }
        if scalar < 0x460 { return UInt32(low[Int(scalar)]) }
        return scalar >= 0x1E00 && scalar < 0x2000 ? UInt32(high[Int(scalar - 0x1E00)]) : scalar
    }

    /// Appends the bases of a range of valid UTF-8, in lower case if that is wanted.
    static func appendBases(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, folding: Bool,
        to result: inout [UInt8]
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            let base = base(scalar)
            UTF8Scan.append(folding ? CaseFolding.folded(base) : base, to: &result)
            index += length
        }
    }

    private static let low = (UInt32(0)..<0x460).map { UInt16(made($0)) }
    private static let high = (UInt32(0x1E00)..<0x2000).map { UInt16(made($0)) }

    private static func made(_ scalar: UInt32) -> UInt32 {
        // Strokes are no marks in Unicode's decompositions.
        switch scalar {
        case 0xD8: return 0x4F
        case 0xF8: return 0x6F
        case 0x110: return 0x44
        case 0x111: return 0x64
        case 0x126: return 0x48
        case 0x127: return 0x68
        case 0x131: return 0x69
        case 0x141: return 0x4C
        case 0x142: return 0x6C
        case 0x166: return 0x54
        case 0x167: return 0x74
        case 0x401: return 0x415
        case 0x451: return 0x435
        case 0x400..<0x460: return scalar
        default: break
        }
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 8) { parts in
            var boundary: Int32 = 0
            let count = utf8proc_decompose_char(
                Int32(bitPattern: scalar), parts.baseAddress, 8, UTF8PROC_DECOMPOSE, &boundary)
            guard count > 1, count <= 8,
                parts[1..<count].allSatisfy({
                    CharacterClass.marks.contains(UInt32(bitPattern: $0))
                })
            else { return scalar }
            return UInt32(bitPattern: parts[0])
        }
    }
}

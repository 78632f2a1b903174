internal import CUTF8Proc

/// Unicode's simple case folding, one scalar to one scalar.
public enum CaseFolding {
    /// The scalar that stands for all cases of a letter; other scalars stay.
    ///
    /// Lower case of upper case, so that `ς` and `σ`, or the Kelvin sign and `k`, agree. Foldings that
    /// change the number of letters (`ß` to `ss`) are none.
    @inlinable @inline(__always)
    public static func folded(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        return slowlyFolded(scalar)
    }

    @usableFromInline
    static func slowlyFolded(_ scalar: UInt32) -> UInt32 {
        UInt32(bitPattern: utf8proc_tolower(utf8proc_toupper(Int32(bitPattern: scalar))))
    }

    /// The folded bytes of valid UTF-8.
    public static func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        let source = Array(bytes)
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        source.withUnsafeBufferPointer { append($0, 0..<source.count, to: &result) }
        return result
    }

    /// Appends the folded bytes of a range of valid UTF-8.
    static func append(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to result: inout [UInt8]
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            UTF8Scan.append(folded(scalar), to: &result)
            index += length
        }
    }
}

extension UTF8Scan {
    /// Appends the UTF-8 of a scalar.
    @inlinable
    public static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (scalar >> shift) & 0x3F) }
        switch scalar {
        case 0..<0x80: bytes.append(UInt8(scalar))
        case 0..<0x800:
            bytes.append(UInt8(0xC0 | scalar >> 6))
            bytes.append(tail(0))
        case 0..<0x10000:
            bytes.append(UInt8(0xE0 | scalar >> 12))
            bytes.append(tail(6))
            bytes.append(tail(0))
        default:
            bytes.append(UInt8(0xF0 | (scalar >> 18) & 0x07))
            bytes.append(tail(12))
            bytes.append(tail(6))
            bytes.append(tail(0))
        }
    }
}

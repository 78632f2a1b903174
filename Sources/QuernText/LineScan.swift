/// Questions about single lines of UTF-8.
public enum LineScan {
    /// A range without the white space at its ends: ASCII white space, no-break and ideographic
    /// space, zero-width space and byte order mark.
    @inlinable
    public static func trimmed(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            let length = spaceLength(bytes, at: start, before: end)
            if length == 0 { break }
            start += length
        }
        while start < end {
            let byte = bytes[end - 1]
            if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
                end -= 1
            } else if byte < 0x80 {
                break
            } else if end - start >= 2, spaceLength(bytes, at: end - 2, before: end) == 2 {
                end -= 2
            } else if end - start >= 3, spaceLength(bytes, at: end - 3, before: end) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return start..<end
    }

    /// The length of the space that begins at an offset; 0 when none does.
    @inlinable
    static func spaceLength(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int
    ) -> Int {
        switch bytes[index] {
        case 0x20, 0x09...0x0D: return 1
        case 0xC2: return index + 1 < end && bytes[index + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            guard index + 2 < end, bytes[index + 1] == 0x80 else { return 0 }
            return (0x80...0x8B).contains(bytes[index + 2]) || bytes[index + 2] == 0xAF ? 3 : 0
        case 0xE3:
            return index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
        case 0xEF:
            return index + 2 < end && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF ? 3 : 0
        default: return 0
        }
    }

    /// Whether a line, already trimmed, ends as a sentence does: with a full stop, question or
    /// exclamation mark of any script, or an ellipsis, perhaps closed by quotation marks or brackets.
    @inlinable
    public static func endsSentence(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> Bool {
        var end = line.upperBound
        while end > line.lowerBound {
            switch bytes[end - 1] {
            case 0x2E, 0x21, 0x3F: return true
            case 0x22, 0x27, 0x29, 0x5D: end -= 1
            // French sets spaces inside of quotation marks.
            case 0x20 where end < line.upperBound: end -= 1
            case ..<0x80: return false
            default:
                let (scalar, length) = UTF8Scan.scalar(bytes, before: end)
                if isSentenceEnd(scalar) { return true }
                guard closes(scalar), end - length >= line.lowerBound else { return false }
                end -= length
            }
        }
        return false
    }

    @usableFromInline
    static func isSentenceEnd(_ scalar: UInt32) -> Bool {
        scalar == 0x2026 || TerminalPunctuation.contains(scalar)
    }

    /// Whether a character may stand behind the end of a sentence: a quotation mark of any language, which all close somewhere, a
    /// bracket, or the space before one.
    @usableFromInline
    static func closes(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA0, 0xAB, 0xBB, 0x2018...0x201F, 0x202F, 0x2039, 0x203A, 0x3009, 0x300B, 0x300D,
            0x300F, 0x3011, 0x3015, 0x301E, 0x301F, 0xFF02, 0xFF07, 0xFF09, 0xFF3D, 0xFF63:
            true
        default: false
        }
    }
}

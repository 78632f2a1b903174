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
    /// exclamation mark, Western or Chinese, perhaps closed by quotation marks or brackets.
    @inlinable
    public static func endsSentence(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> Bool {
        var end = line.upperBound
        while end > line.lowerBound {
            switch bytes[end - 1] {
            case 0x2E, 0x21, 0x3F: return true
            case 0x22, 0x27, 0x29, 0x5D: end -= 1
            default:
                guard end - line.lowerBound >= 3 else { return false }
                switch (bytes[end - 3], bytes[end - 2], bytes[end - 1]) {
                // 。 ！ ？ …
                case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F),
                    (0xE2, 0x80, 0xA6):
                    return true
                // ’ ” » 」 』 ）
                case (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9D), (0xE3, 0x80, 0x8D),
                    (0xE3, 0x80, 0x8F), (0xEF, 0xBC, 0x89):
                    end -= 3
                default: return false
                }
            }
        }
        return false
    }
}

/// Turns bytes of any encoding into text, keeping for every character the bytes that it came from.
public struct TextDecoder: Sendable {
    public let encoding: TextEncoding

    public init(_ encoding: TextEncoding) { self.encoding = encoding }

    /// A byte order mark: the encoding it stands for and its length.
    public static func byteOrderMark(
        of bytes: UnsafeBufferPointer<UInt8>
    ) -> (encoding: TextEncoding, length: Int)? {
        func starts(_ mark: [UInt8]) -> Bool {
            bytes.count >= mark.count && zip(mark, bytes).allSatisfy { $0 == $1 }
        }
        if starts([0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        // The mark of UTF-32 little-endian begins with that of UTF-16.
        if starts([0xFF, 0xFE, 0, 0]), bytes.count % 4 == 0 { return (.utf32Little, 4) }
        if starts([0, 0, 0xFE, 0xFF]) { return (.utf32Big, 4) }
        if starts([0xFF, 0xFE]) { return (.utf16Little, 2) }
        if starts([0xFE, 0xFF]) { return (.utf16Big, 2) }
        return nil
    }

    /// The text of all bytes; a byte order mark of this encoding is left out.
    ///
    /// What is not valid becomes U+FFFD: in UTF-8 one for each maximal part of a sequence (Unicode
    /// 15, section 3.9, U+FFFD substitution of maximal subparts), in UTF-16 one for each lone
    /// surrogate, elsewhere one for each byte or pair of bytes that has no meaning.
    public func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> DecodedText {
        var start = 0
        var form = encoding.form
        if let mark = Self.byteOrderMark(of: bytes) {
            switch (form, mark.encoding.form) {
            case (.utf16, .utf16Little), (.utf16, .utf16Big), (.utf32, .utf32Little),
                (.utf32, .utf32Big):
                form = mark.encoding.form
                start = mark.length
            case (.utf16Little, .utf32Little):
                start = 2
            case (let own, let other) where own == other:
                start = mark.length
            default: break
            }
        }
        switch form {
        case .utf8: return decodeUTF8(bytes, from: start)
        case .utf16Little: return decodeUTF16(bytes, from: start, bigEndian: false)
        case .utf16Big: return decodeUTF16(bytes, from: start, bigEndian: true)
        case .utf32Little: return decodeUTF32(bytes, from: start, bigEndian: false)
        case .utf32Big: return decodeUTF32(bytes, from: start, bigEndian: true)
        case .utf16:
            return decodeUTF16(bytes, from: start, bigEndian: Self.seemsBigEndian(bytes, unit: 2))
        case .utf32:
            return decodeUTF32(bytes, from: start, bigEndian: Self.seemsBigEndian(bytes, unit: 4))
        case .iconv(let name):
            // The name was looked up when the encoding was made.
            return IdleConverters.shared.with(name) { $0.decode(bytes) }
                ?? decodeUTF8(bytes, from: 0)
        }
    }

    /// Without a mark, UTF-16 is little-endian as on the web, unless more zeros stand in front.
    private static func seemsBigEndian(_ bytes: UnsafeBufferPointer<UInt8>, unit: Int) -> Bool {
        var front = 0
        var back = 0
        for index in 0..<min(bytes.count, 4096) where bytes[index] == 0 {
            if index % unit == 0 { front += 1 }
            if index % unit == unit - 1 { back += 1 }
        }
        return front > back
    }

    // MARK: Unicode

    /// The text of bytes that are UTF-8 from the first to the last; nil when they are not.
    public static func validUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> DecodedText? {
        UTF8Scan.firstInvalid(bytes) == nil
            ? DecodedText(verbatim: UTF8Scan.text(bytes), from: 0) : nil
    }

    private func decodeUTF8(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> DecodedText {
        let rest = UnsafeBufferPointer(rebasing: bytes[start...])
        if UTF8Scan.firstInvalid(rest) == nil {
            return DecodedText(verbatim: UTF8Scan.text(rest), from: start)
        }
        var builder = DecodedText.Builder(capacity: bytes.count + 64)
        var valid = start
        var index = start
        while index < bytes.count {
            index += UTF8Scan.asciiRun(bytes, from: index)
            guard index < bytes.count else { break }
            let (length, isValid) = UTF8Scan.sequence(bytes, at: index)
            if !isValid {
                builder.appendVerbatim(
                    UnsafeBufferPointer(rebasing: bytes[valid..<index]), from: valid)
                builder.appendInvalid(length, from: index)
                valid = index + length
            }
            index += length
        }
        builder.appendVerbatim(UnsafeBufferPointer(rebasing: bytes[valid...]), from: valid)
        return builder.build()
    }

    private func decodeUTF16(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, bigEndian: Bool
    ) -> DecodedText {
        var builder = DecodedText.Builder(capacity: bytes.count + bytes.count / 2)
        func unit(_ index: Int) -> UInt32 {
            let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
            return bigEndian ? first << 8 | second : second << 8 | first
        }
        var index = start
        while index + 1 < bytes.count {
            let first = unit(index)
            if first & 0xF800 != 0xD800 {
                builder.append(scalar: first, origin: 2, from: index)
                index += 2
            } else if first < 0xDC00, index + 3 < bytes.count, unit(index + 2) & 0xFC00 == 0xDC00 {
                let scalar = 0x10000 + (first & 0x3FF) << 10 + unit(index + 2) & 0x3FF
                builder.append(scalar: scalar, origin: 4, from: index)
                index += 4
            } else {
                builder.appendInvalid(2, from: index)
                index += 2
            }
        }
        if index < bytes.count { builder.appendInvalid(1, from: index) }
        return builder.build()
    }

    private func decodeUTF32(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, bigEndian: Bool
    ) -> DecodedText {
        var builder = DecodedText.Builder(capacity: bytes.count)
        var index = start
        while index + 3 < bytes.count {
            var scalar: UInt32 = 0
            for place in 0..<4 {
                scalar = scalar << 8 | UInt32(bytes[index + (bigEndian ? place : 3 - place)])
            }
            if scalar > 0x10FFFF || scalar & 0xFFFF_F800 == 0xD800 {
                builder.appendInvalid(4, from: index)
            } else {
                builder.append(scalar: scalar, origin: 4, from: index)
            }
            index += 4
        }
        if index < bytes.count { builder.appendInvalid(bytes.count - index, from: index) }
        return builder.build()
    }
}

/// Translates between UTF-8 bytes and code points of one text.
struct CharacterOffsets {
    /// The byte at which every so many-th character begins.
    private static let stride = 256
    private var marks: [Int] = [0]
    private let bytes: [UInt8]
    private let count: Int

    init(_ text: String) {
        bytes = Array(text.utf8)
        var count = 0
        for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
            if count > 0, count % Self.stride == 0 { marks.append(offset) }
            count += 1
        }
        self.count = count
    }

    /// The byte at which a character begins; the end of the text is one too. Nil beyond it.
    func byte(of character: Int) -> Int? {
        guard (0...count).contains(character) else { return nil }
        if character == count { return bytes.count }
        var offset = marks[character / Self.stride]
        var left = character % Self.stride
        while left > 0 {
            offset += 1
            if bytes[offset] & 0xC0 != 0x80 { left -= 1 }
        }
        return offset
    }

    /// How many characters begin before a byte.
    func character(of byte: Int) -> Int {
        var low = 0
        var high = marks.count
        // The last mark at or before the byte.
        while high - low > 1 {
            let middle = (low + high) / 2
            if marks[middle] <= byte { low = middle } else { high = middle }
        }
        let begun = bytes[marks[low]..<min(byte, bytes.count)].count { $0 & 0xC0 != 0x80 }
        return low * Self.stride + begun
    }
}

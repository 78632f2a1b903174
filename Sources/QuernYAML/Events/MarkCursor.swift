/// Turns libyaml's marks, which count characters, into byte offsets.
///
/// Events come nearly in file order, so that a cursor that walks from the last mark to the next
/// reads the file once; an error's context may lie behind, hence it walks backwards too.
struct MarkCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The byte where the counting starts.
    let start: Int
    private let isASCII: Bool
    private var characters = 0
    private var offset: Int

    /// `bytes` must be valid UTF-8 and outlive the cursor; `start` is where the counting starts,
    /// behind a byte order mark.
    init(_ bytes: UnsafeBufferPointer<UInt8>, start: Int, isASCII: Bool) {
        self.bytes = bytes
        self.start = start
        self.isASCII = isASCII
        self.offset = start
    }

    mutating func offset(ofCharacter index: Int) -> Int {
        if isASCII { return min(start + index, bytes.count) }
        while characters < index, offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            characters += 1
        }
        while characters > index, offset > start {
            offset -= 1
            while offset > start, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
            characters -= 1
        }
        return offset
    }
}

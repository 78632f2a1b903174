func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
func isWordByte(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) || byte == 0x5F }
func isHostByte(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) || byte == 0x2D }
func isHexByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- 0x61 < 6
}
func isLocalByte(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == 0x2E || byte == 0x2D || byte == 0x2B || byte == 0x25
}

/// The length of a letter of an alphabet that begins at an offset, in ASCII or up to U+07FF; 0 for everything else. Characters of scripts
/// without spaces may stand right beside an address.
func letterLength(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    if isLetter(bytes[place]) { return 1 }
    guard (0xC3...0xDF).contains(bytes[place]), place + 1 < bytes.count else { return 0 }
    // × and ÷
    return bytes[place] == 0xC3 && [0x97, 0xB7].contains(bytes[place + 1]) ? 0 : 2
}

/// The same of the letter that ends before an offset.
func letterLength(_ bytes: UnsafeBufferPointer<UInt8>, before place: Int) -> Int {
    guard place > 0 else { return 0 }
    if bytes[place - 1] < 0x80 { return isLetter(bytes[place - 1]) ? 1 : 0 }
    return place > 1 ? letterLength(bytes, at: place - 2) == 2 ? 2 : 0 : 0
}

/// The end of four numbers from 0 to 255 with full stops between them.
func ipv4End(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    for part in 0..<4 {
        let first = index
        var value = 0
        while index < bytes.count, isDigit(bytes[index]), index - first < 4 {
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        guard index > first, value <= 255, index - first == 1 || bytes[first] != 0x30 else {
            return nil
        }
        // Nothing begins with 0 but the address of everything.
        if part == 0, value == 0 { return nil }
        guard part < 3 else { return index }
        guard index < bytes.count, bytes[index] == 0x2E else { return nil }
        index += 1
    }
    return nil
}

/// Whether one of some words of ASCII stands before an offset, with nothing between but a space, a full stop, a colon
/// or a bracket.
func hasWord(
    _ words: [StaticString], before place: Int, in bytes: UnsafeBufferPointer<UInt8>
) -> Bool {
    var end = place
    while end > max(0, place - 4),
        [0x20, 0x2E, 0x3A, 0x28, 0x2D, 0x23].contains(bytes[end - 1])
    { end -= 1 }
    var start = end
    while start > max(0, end - 12), isLetter(bytes[start - 1]) { start -= 1 }
    guard start < end else { return false }
    return words.contains { word in
        word.withUTF8Buffer { wanted in
            wanted.count == end - start
                && zip(wanted, bytes[start..<end]).allSatisfy { $0 == $1 | 0x20 }
        }
    }
}

extension Node {
    /// Where a part of a scalar's text stands in the file, by UTF-8 offsets of the text; the whole value when the
    /// file holds something else in its place, such as a variable.
    ///
    /// Plain and quoted scalars may go over several lines, which are folded into one, and those in double quotes have
    /// escapes; block scalars are indented. So text and file are walked side by side: a run of white space in one
    /// stands for one in the other.
    public func place(of part: Range<Int>) -> SourceLocation {
        guard let text else { return location }
        var walk = ScalarWalk(location, Array(text.utf8))
        guard let start = walk.place(of: part.lowerBound) else { return location }
        // What is missing at the end is shown at the last character.
        guard part.lowerBound < text.utf8.count else {
            return SourceLocation(
                file: location.file, offset: max(location.offset, start - 1), length: 1)
        }
        let end = walk.place(behind: max(part.upperBound - 1, part.lowerBound)) ?? start
        return SourceLocation(file: location.file, offset: start, length: max(1, end - start))
    }
}

/// Walks along a scalar's text and along the bytes that it was read from.
private struct ScalarWalk {
    private let file: ArraySlice<UInt8>
    private let text: [UInt8]
    private var inFile: Int
    private var inText = 0
    private let quote: UInt8

    init(_ whole: SourceLocation, _ text: [UInt8]) {
        self.text = text
        file = whole.file.bytes[whole.offset..<(whole.offset + whole.length)]
        inFile = whole.offset
        let first = file.first ?? 0
        let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        quote = isQuoted ? first : 0
        if isQuoted { inFile += 1 }
        if first == UInt8(ascii: "|") || first == UInt8(ascii: ">") {
            // The header of a block scalar.
            while inFile < file.endIndex, file[inFile] != 0x0A { inFile += 1 }
            skipSpace()
            while inText < text.count, Self.isSpace(text[inText]) { inText += 1 }
        }
    }

    /// The place of a byte of the text in the file; nil when the two cannot be brought together.
    mutating func place(of offset: Int) -> Int? {
        while inText < offset {
            guard step() else { return nil }
        }
        if inText > offset { return nil }
        if inText < text.count, !Self.isSpace(text[inText]) { skipFolding() }
        return inFile
    }

    /// The place in the file behind a byte of the text.
    mutating func place(behind offset: Int) -> Int? {
        guard place(of: offset) != nil, step() else { return nil }
        return inFile
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    private mutating func skipSpace() {
        while inFile < file.endIndex, Self.isSpace(file[inFile]) { inFile += 1 }
    }

    /// A line break in double quotes that stands for nothing.
    private mutating func skipFolding() {
        while quote == UInt8(ascii: "\""), inFile + 1 < file.endIndex,
            file[inFile] == UInt8(ascii: "\\"), file[inFile + 1] == 0x0A
        {
            inFile += 1
            skipSpace()
        }
    }

    /// One byte of the text, or a run of white space.
    private mutating func step() -> Bool {
        skipFolding()
        guard inFile < file.endIndex else { return false }
        if Self.isSpace(text[inText]), Self.isSpace(file[inFile]) {
            while inText < text.count, Self.isSpace(text[inText]) { inText += 1 }
            skipSpace()
            return true
        }
        if quote == UInt8(ascii: "\""), file[inFile] == UInt8(ascii: "\\") {
            let escapes: [UInt8: UInt8] = [
                UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
                UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "n"): 0x0A,
                UInt8(ascii: "t"): 0x09, UInt8(ascii: " "): 0x20,
            ]
            guard inFile + 1 < file.endIndex, escapes[file[inFile + 1]] == text[inText] else {
                return false
            }
            inFile += 2
            inText += 1
            return true
        }
        guard file[inFile] == text[inText] else { return false }
        inText += 1
        inFile += 1
        // Two single quotes stand for one.
        if quote == UInt8(ascii: "'"), text[inText - 1] == quote, inFile < file.endIndex,
            file[inFile] == quote
        {
            inFile += 1
        }
        return true
    }
}

internal import QuernText

/// A pattern for one word: `*` is any number of characters, `?` is one.
struct Glob: Sendable, Hashable {
    /// With case folded and apostrophes and hyphens straight, as ``WordFolding`` does it.
    let folded: [UInt8]
    /// As written, where case must be as written.
    let exact: [UInt8]?

    init(_ text: some Sequence<UInt8>, isExact: Bool) {
        let bytes = Array(text)
        folded = WordFolding.folded(bytes, ignoringCase: true)
        exact = isExact ? WordFolding.folded(bytes, ignoringCase: false) : nil
    }

    static let star = UInt8(ascii: "*")
    static let one = UInt8(ascii: "?")

    static func isWildcard(_ byte: UInt8) -> Bool { byte == star || byte == one }

    var isLiteral: Bool { !folded.contains(where: Self.isWildcard) }

    /// How much of a word it fixes: for values that match the same words, the one that says more counts first.
    var literalCount: Int { folded.count { !Self.isWildcard($0) } }

    /// Whether a pattern matches all of a word; both are valid UTF-8.
    ///
    /// At most the product of both lengths in steps: a star is only ever extended by the last one tried.
    static func matches(
        _ pattern: [UInt8], _ word: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var (place, index) = (0, 0)
        var retry: (place: Int, index: Int)?
        while index < word.count {
            if place < pattern.count, pattern[place] == star {
                place += 1
                retry = (place, index)
            } else if place < pattern.count, pattern[place] == one {
                place += 1
                index = end(of: word, at: index)
            } else if place < pattern.count, pattern[place] == word[index] {
                place += 1
                index += 1
            } else if let last = retry {
                let next = end(of: word, at: last.index)
                retry = (last.place, next)
                (place, index) = (last.place, next)
            } else {
                return false
            }
        }
        while place < pattern.count, pattern[place] == star { place += 1 }
        return place == pattern.count
    }

    private static func end(of word: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        var end = index + 1
        while end < word.count, word[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }
}

/// Makes words comparable: case folded, typographic apostrophes and hyphens as the straight ones.
enum WordFolding {
    static func folded(_ bytes: [UInt8], ignoringCase: Bool) -> [UInt8] {
        var result: [UInt8] = []
        bytes.withUnsafeBufferPointer { append($0, ignoringCase: ignoringCase, to: &result) }
        return result
    }

    /// Appends what valid UTF-8 amounts to.
    @inline(__always)
    static func append(
        _ bytes: UnsafeBufferPointer<UInt8>, ignoringCase: Bool, to result: inout [UInt8]
    ) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                result.append(ignoringCase && byte &- 0x41 < 26 ? byte | 0x20 : byte)
                index += 1
                continue
            }
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            switch scalar {
            case 0x2018, 0x2019, 0x02BC: result.append(0x27)
            case 0x2010, 0x2011: result.append(0x2D)
            default:
                UTF8Scan.append(ignoringCase ? CaseFolding.folded(scalar) : scalar, to: &result)
            }
            index += length
        }
    }
}

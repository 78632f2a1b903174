/// What a line begins, looked at from its first byte that is no white space.
enum BlockStart {
    static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        range.allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 }
    }

    /// `# Heading #`
    static func heading(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> (level: Int, content: Range<Int>)? {
        let level = run(of: UInt8(ascii: "#"), bytes, line)
        guard (1...6).contains(level) else { return nil }
        let rest = line.lowerBound + level
        guard rest == line.upperBound || bytes[rest] == 0x20 || bytes[rest] == 0x09 else {
            return nil
        }
        var content = trimmed(bytes, rest..<line.upperBound)
        var closing = content.upperBound
        while closing > content.lowerBound, bytes[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
        if closing == content.lowerBound || bytes[closing - 1] == 0x20 || bytes[closing - 1] == 0x09
        {
            content = trimmed(bytes, content.lowerBound..<closing)
        }
        return (level, content)
    }

    /// Three or more backticks or tildes; behind backticks no further one.
    static func fence(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> (mark: UInt8, length: Int, rest: Range<Int>)? {
        guard let mark = line.first.map({ bytes[$0] }),
            mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
        else { return nil }
        let length = run(of: mark, bytes, line)
        let rest = line.lowerBound + length..<line.upperBound
        guard length >= 3, mark == UInt8(ascii: "~") || !rest.contains(where: { bytes[$0] == mark })
        else { return nil }
        return (mark, length, rest)
    }

    /// The first word behind a fence: the language.
    static func firstWord(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Range<Int> {
        let range = trimmed(bytes, range)
        let end = range.first { bytes[$0] == 0x20 || bytes[$0] == 0x09 } ?? range.upperBound
        return range.lowerBound..<end
    }

    /// `===` or `---` below a paragraph: the level of the heading.
    static func underline(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int? {
        let mark = bytes[line.lowerBound]
        guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"),
            isBlank(bytes, line.lowerBound + run(of: mark, bytes, line)..<line.upperBound)
        else { return nil }
        return mark == UInt8(ascii: "=") ? 1 : 2
    }

    /// `***`, `---` or `_ _ _`
    static func isThematicBreak(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> Bool {
        let mark = bytes[line.lowerBound]
        guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_")
        else { return false }
        var count = 0
        for place in line {
            if bytes[place] == mark {
                count += 1
            } else if bytes[place] != 0x20, bytes[place] != 0x09 {
                return false
            }
        }
        return count >= 3
    }

    /// `[^name]:`
    static func noteLabel(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> (name: Range<Int>, end: Int)? {
        guard line.count >= 5, bytes[line.lowerBound] == UInt8(ascii: "["),
            bytes[line.lowerBound + 1] == UInt8(ascii: "^")
        else { return nil }
        let start = line.lowerBound + 2
        var end = start
        while end < line.upperBound, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "]"),
            bytes[end] != UInt8(ascii: "[")
        { end += 1 }
        guard end > start, end - start < 200, end + 1 < line.upperBound,
            bytes[end] == UInt8(ascii: "]"), bytes[end + 1] == UInt8(ascii: ":")
        else { return nil }
        return (start..<end, end + 2)
    }

    static func run(
        of mark: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> Int {
        var end = line.lowerBound
        while end < line.upperBound, bytes[end] == mark { end += 1 }
        return end - line.lowerBound
    }

    /// A range without the spaces and tabs at its ends.
    static func trimmed(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return start..<end
    }
}

/// `-`, `+`, `*`, `1.` or `1)` at the beginning of an item.
struct ListMarker {
    let mark: UInt8
    let isOrdered: Bool
    let length: Int
    /// Whether it begins a list in the middle of a paragraph: not when the item is empty, nor when
    /// its number is not 1, which is more often a year at the start of a line.
    let interruptsParagraph: Bool

    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        var at = line.lowerBound
        var startsAtOne = true
        switch bytes[at] {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): isOrdered = false
        case 0x30...0x39:
            isOrdered = true
            while at < line.upperBound, (0x30...0x39).contains(bytes[at]) { at += 1 }
            guard at - line.lowerBound <= 9, at < line.upperBound,
                bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ")")
            else { return nil }
            startsAtOne = at == line.lowerBound + 1 && bytes[line.lowerBound] == UInt8(ascii: "1")
        default: return nil
        }
        mark = bytes[at]
        at += 1
        guard at == line.upperBound || bytes[at] == 0x20 || bytes[at] == 0x09 else { return nil }
        length = at - line.lowerBound
        interruptsParagraph = startsAtOne && !BlockStart.isBlank(bytes, at..<line.upperBound)
    }
}

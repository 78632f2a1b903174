/// Cuts text into sentences, by rules for languages written with `.`, `!`, `?` and their CJK forms.
///
/// A sentence ends at a run of end marks with closing quotes and brackets behind it, when white space
/// and something that can begin a sentence follow; after `。！？` nothing need follow. A blank line ends
/// a sentence too. `.` ends none after an abbreviation (`Dr.`, `Sept.`, `U.S.`) or an initial (`J.`);
/// after abbreviations that often stand last (`Ltd.`, `p.m.`, `U.S.`) it does when a word follows that
/// often begins a sentence (`The`, `It`). Decimals and `e.g.` need no rule: no space and capital follow.
/// Items of a list inside a line (`1. One 2. Two`) are sentences when the line begins with the first.
///
/// Measured on the golden rules of pragmatic_segmenter; see `SentenceSuiteTests`.
public enum Sentences {
    /// Calls `body` with the range of each sentence of valid UTF-8, without white space around it.
    public static func forEach(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void
    ) {
        var start = 0
        var index = 0
        func end(at end: Int) {
            var (first, last) = (start, end)
            while first < last, isSpace(bytes[first]) { first += 1 }
            while last > first, isSpace(bytes[last - 1]) { last -= 1 }
            if first < last { body(first..<last) }
            start = end
        }
        var list: ListMarker?
        var isLineStart = true
        while index < bytes.count {
            let byte = bytes[index]
            if isLineStart {
                isLineStart = false
                list = ListMarker(bytes, at: index)
                if let list {
                    index = list.end
                    continue
                }
            }
            switch byte {
            case 0x20:
                index += 1
                if let known = list, let next = ListMarker(bytes, at: index), next.follows(known) {
                    end(at: index)
                    list = next
                    index = next.end
                }
            case UInt8(ascii: ".") where SpacedEllipsis(bytes, at: index) != nil:
                guard let dots = SpacedEllipsis(bytes, at: index) else { break }
                if let boundary = dots.boundary(bytes) { end(at: boundary) }
                index = dots.end
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                let mark = index
                let stop = endOfMarks(bytes, from: index)
                if isEnd(bytes, mark: mark, stop: stop, sentence: start) { end(at: stop) }
                index = stop
            case 0x0A:
                let stop = endOfBlankLines(bytes, from: index)
                if stop > index { end(at: stop) }
                index = max(stop, index + 1)
                isLineStart = true
            case 0xE3, 0xEF, 0xE2:
                let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
                switch scalar {
                case 0x3002, 0xFF01, 0xFF1F:
                    let stop = endOfMarks(bytes, from: index)
                    end(at: stop)
                    index = stop
                case 0x2026:
                    let mark = index
                    let stop = endOfMarks(bytes, from: index)
                    if isEnd(bytes, mark: mark, stop: stop, sentence: start) { end(at: stop) }
                    index = stop
                default: index += length
                }
            default: index += 1
            }
        }
        end(at: bytes.count)
    }

    /// The ranges of the sentences of a text.
    public static func ranges(in text: String) -> [Range<Int>] {
        var text = text
        var found: [Range<Int>] = []
        text.withUTF8 { forEach($0) { found.append($0) } }
        return found
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
    }

    /// The place behind end marks, closing quotes and brackets.
    private static func endOfMarks(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            switch scalar {
            case 0x21, 0x22, 0x27, 0x29, 0x2E, 0x3F, 0x5D, 0xBB, 0x2019, 0x201D, 0x2026, 0x3002,
                0x300D,
                0x300F, 0xFF01, 0xFF09, 0xFF1F:
                index += length
            default: return index
            }
        }
        return index
    }

    /// The place behind a line break and the blank lines after it; `start` itself when none is blank.
    private static func endOfBlankLines(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int
    {
        var index = start
        var breaks = 0
        var last = start
        while index < bytes.count, isSpace(bytes[index]) {
            if bytes[index] == 0x0A {
                breaks += 1
                last = index + 1
            }
            index += 1
        }
        return breaks > 1 ? last : start
    }

    private static func isEnd(
        _ bytes: UnsafeBufferPointer<UInt8>, mark: Int, stop: Int, sentence: Int
    ) -> Bool {
        var next = stop
        while next < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: next)
            guard CharacterClass.whiteSpace.contains(scalar) else { break }
            next += length
        }
        if next == bytes.count { return true }
        if next == stop { return false }
        // "[...]" leaves something out.
        if mark > 0, bytes[mark - 1] == UInt8(ascii: "["),
            bytes[mark..<stop].contains(UInt8(ascii: "]"))
        {
            return false
        }
        var first = UTF8Scan.scalar(bytes, at: next).0
        // Opening quotes and brackets stand before the word that decides.
        while [0x22, 0x27, 0x28, 0x5B, 0x2018, 0x201C, 0xAB].contains(first) {
            next += UTF8Scan.scalar(bytes, at: next).1
            guard next < bytes.count else { return true }
            first = UTF8Scan.scalar(bytes, at: next).0
        }
        let beginsSmall =
            CharacterClass.letters.contains(first)
            && !CharacterClass.uppercase.contains(first)
            && CaseFolding.folded(first) == first && first < 0x2E80
        if beginsSmall { return false }
        guard bytes[mark] == UInt8(ascii: "."), stop == mark + 1 else { return true }
        var start = mark
        while start > sentence {
            let (scalar, length) = UTF8Scan.scalar(bytes, before: start)
            guard CharacterClass.wordCharacters.contains(scalar) || scalar == 0x2E else { break }
            start -= length
        }
        let word = String(decoding: bytes[start..<mark], as: UTF8.self)
        if firm.contains(word) { return false }
        if first >= 0x30, first <= 0x39 {
            if numbered.contains(word) { return false }
            if word.isEmpty, mark > 0,
                [0xB0, 0xBA].contains(UTF8Scan.scalar(bytes, before: mark).0)
            {
                return false
            }
        }
        let letters = word.unicodeScalars
        // "you and I." is no initial, "Albert I. Jones" is one.
        if word == "I", !isBehindCapital(bytes, start) { return true }
        if letters.count == 1, let only = letters.first,
            CharacterClass.uppercase.contains(only.value)
        {
            return false
        }
        let isDotted = word.utf8.contains(UInt8(ascii: "."))
        guard soft.contains(word) || isDotted && letters.count <= 5 else { return true }
        var end = next
        while end < bytes.count, bytes[end] >= 0x41 && bytes[end] <= 0x7A { end += 1 }
        return openers.contains(String(decoding: bytes[next..<end], as: UTF8.self))
    }

    /// Whether the word before a place begins with a capital.
    private static func isBehindCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        var index = place
        while index > 0, bytes[index - 1] == 0x20 { index -= 1 }
        while index > 0, !isSpace(bytes[index - 1]) { index -= 1 }
        return index < place
            && CharacterClass.uppercase.contains(UTF8Scan.scalar(bytes, at: index).0)
    }

    /// Abbreviations before numbers.
    private static let numbered: Set<String> = [
        "p", "pp", "pg", "art", "Art", "sec", "Sec", "ch", "Ch", "par", "n",
    ]

    /// Abbreviations that something always follows.
    private static let firm: Set<String> = [
        "Mr", "Mrs", "Ms", "Mme", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Col", "Lt", "Capt",
        "Cpl",
        "Sgt", "Maj", "Adm", "Rev", "Hon", "St", "Mt", "Ft", "vs", "cf", "eg", "e.g", "i.e", "No",
        "Nos",
        "Vol", "vol", "Fig", "fig", "Figs", "pp", "ed", "eds", "Jan", "Feb", "Mar", "Apr", "Jun",
        "Jul",
        "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Messrs", "Pres", "Supt", "approx", "ca", "al",
    ]

    /// Abbreviations that may stand last in a sentence.
    private static let soft: Set<String> = [
        "Co", "Ltd", "Inc", "Corp", "Jr", "Sr", "etc", "Bros", "Ph.D", "a.m", "p.m", "U.S", "U.K",
        "U.N",
        "Dept", "Univ", "Ave", "Blvd", "Rd",
    ]

    private static let openers: Set<String> = [
        "The", "A", "An", "In", "On", "At", "It", "Its", "He", "She", "They", "We", "You", "I",
        "This",
        "That", "These", "Those", "But", "And", "So", "As", "If", "When", "While", "After",
        "Before",
        "For", "However", "Meanwhile", "According", "There", "With", "To", "By", "From", "His",
        "Her",
        "Their", "Our", "Since", "Although", "Some", "Many", "Most", "More", "Last", "Also",
        "Another", "How",
        "What", "Why", "Where", "Who", "Do", "Does", "Did", "Is", "Are", "Was", "Were", "Can",
        "Could", "Will",
        "Would", "Should", "Have", "Has", "My", "Let", "Then", "Now", "Please", "No", "Yes", "One",
        "All",
    ]
}

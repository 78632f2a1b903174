import Quern
import QuernText

/// Walks through a text from edit to edit.
///
/// An edit that may bring together what belongs together (a letter and its mark, CR and LF) is not
/// followed up here: the scan notes that the edited text is not settled, and it is scanned again.
/// Edits that do so are rare, and all others cost a look at the next byte.
struct UnicodeScan {
    /// The parameters as the scan wants them.
    struct Switches: Sendable {
        var form = UnicodeCleaner.Form.nfc
        var controls = true
        var zeroWidth = true
        var joiners = true
        var softHyphens = false
        var directionMarks = false
        var lineEnds = true
        var loneReturns = false
        var spaces = false
        var c1 = false
        var formatCharacters = false
        var lineSeparators = false
        var quotes = false
        var dashes = false
        var ligatures = false
        var width = false
        /// By the first byte of a character: its length when no character that begins so matters
        /// here, else 0.
        var skip: [UInt8] = []

        /// Whether some character is replaced by another, beside what the normal form does.
        var replaces: Bool { lineSeparators || quotes || dashes || ligatures || width }
    }

    private let switches: Switches
    private let replaces: Bool
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private(set) var range = 0..<0
    private(set) var replacement: String?
    private(set) var rule = UnicodeCleaner.nfc
    /// Whether another scan of the edited text may find more.
    private(set) var isUnsettled = false
    private var removalEnd = 0

    init(_ switches: Switches, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.switches = switches
        replaces = switches.replaces
        self.bytes = bytes
    }

    /// Moves to the next edit; false when there is none.
    mutating func next() -> Bool {
        switches.skip.withUnsafeBufferPointer { skip in
            while index < bytes.count {
                if bytes[index] < 0x80 { index = UTF8Scan.plainRunEnd(bytes, from: index) }
                // Runs of one script mostly need no more than this.
                while index < bytes.count, case let length = skip[Int(bytes[index])], length > 1 {
                    index += Int(length)
                }
                guard index < bytes.count else { return false }
                if skip[Int(bytes[index])] == 0, look() { return true }
            }
            return false
        }
    }

    /// Looks at one character that may matter, and goes past it; true when there is an edit.
    private mutating func look() -> Bool {
        let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
        let start = index
        index += length
        if scalar < 0x20 { return lookAtControl(UInt8(scalar), start) }
        if replaces, let new = replacement(of: scalar) { return replace(start, new) }
        if Self.tags ~= scalar, start > 0, UTF8Scan.scalar(bytes, before: start).0 == 0x1F3F4 {
            // The flags of Scotland and Wales are spelled so.
            while index < bytes.count,
                case (let more, let size) = UTF8Scan.scalar(bytes, at: index),
                Self.tags ~= more
            { index += size }
            return false
        }
        if let rule = removal(of: scalar) {
            while index < bytes.count,
                case (let more, let size) = UTF8Scan.scalar(bytes, at: index),
                removal(of: more) == rule
            { index += size }
            return found(start..<index, nil, rule)
        }
        // Before the normal form, which has one of these spaces for another.
        if switches.spaces, Self.isSpace(scalar) {
            return replace(start, ([0x20], UnicodeCleaner.space))
        }
        guard joins(scalar) else { return false }
        let (end, change) = normalizer.change(at: start, in: bytes)
        index = end
        guard let change else { return false }
        // Compatibility forms of dashes are dashes, and the form of a space is another space.
        if replaces || switches.spaces, change.text.unicodeScalars.contains(where: isSwitched) {
            isUnsettled = true
        }
        // What stands before was looked at with it, so nothing is left to join.
        range = change.range
        replacement = change.text
        rule = switches.form == .nfc ? UnicodeCleaner.nfc : UnicodeCleaner.nfkc
        return true
    }

    /// Whether a character in the normal form is one that a switch would replace.
    private func isSwitched(_ scalar: Unicode.Scalar) -> Bool {
        switches.spaces && Self.isSpace(scalar.value)
            || replaces && replacement(of: scalar.value) != nil
    }

    private var normalizer: Normalizer { switches.form == .nfkc ? .nfkc : .nfc }

    /// Whether the normal form may change a character, or join it to what stands before.
    @inline(__always)
    private func joins(_ scalar: UInt32) -> Bool {
        switches.form != .none && !quicklyStable(scalar) && !normalizer.isBoundary(scalar)
    }

    /// Punctuation and full-width forms, before the table of the normal form is asked for (and made).
    @inline(__always)
    private func quicklyStable(_ scalar: UInt32) -> Bool {
        guard switches.form == .nfc else { return false }
        return switch scalar {
        case 0x80...0x2FF, 0x2010...0x205F, 0x3000...0x3029, 0x3041...0x3098, 0x309D...0x33FF,
            0xFF00...0xFFEF, 0x1F000...0x1FAFF:
            true
        default: false
        }
    }

    private mutating func lookAtControl(_ byte: UInt8, _ start: Int) -> Bool {
        if byte == 0x0D {
            // Of several before LF all go: the one before the last would be the next to stand there.
            var end = index
            if !switches.loneReturns {
                while end < bytes.count, bytes[end] == 0x0D { end += 1 }
            }
            index = end
            if end < bytes.count, bytes[end] == 0x0A {
                return switches.lineEnds && found(start..<end, nil, UnicodeCleaner.lineEnd)
            }
            return switches.loneReturns && found(start..<index, "\n", UnicodeCleaner.lineEnd)
        }
        guard switches.controls else { return false }
        while index < bytes.count, Self.isControl(bytes[index]) { index += 1 }
        return found(start..<index, nil, UnicodeCleaner.control)
    }

    /// Characters in which a text can be hidden from readers, and not from programs.
    private static let tags: ClosedRange<UInt32> = 0xE0000...0xE007F

    @inline(__always)
    private func removal(of scalar: UInt32) -> Rule? {
        switch scalar {
        case 0x200B, 0xFEFF: switches.zeroWidth ? UnicodeCleaner.invisibleCharacter : nil
        case 0x200C, 0x200D: switches.joiners ? UnicodeCleaner.invisibleCharacter : nil
        case 0xAD: switches.softHyphens ? UnicodeCleaner.softHyphen : nil
        case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
            switches.directionMarks ? UnicodeCleaner.direction : nil
        case 0x80...0x9F: switches.c1 ? UnicodeCleaner.control : nil
        case 0x34F, 0x180E, 0x2060...0x2065, 0x206A...0x206F, 0xFFF0...0xFFFC, Self.tags:
            switches.formatCharacters ? UnicodeCleaner.formatCharacter : nil
        default: nil
        }
    }

    /// What a character becomes, beside what the normal form does.
    private func replacement(of scalar: UInt32) -> (text: [UInt8], rule: Rule)? {
        switch scalar {
        case 0x85, 0x2028, 0x2029:
            return switches.lineSeparators ? ([0x0A], UnicodeCleaner.lineEnd) : nil
        case 0x2018...0x201B: return switches.quotes ? ([0x27], UnicodeCleaner.quote) : nil
        case 0x201C...0x201F: return switches.quotes ? ([0x22], UnicodeCleaner.quote) : nil
        case 0x2010...0x2015, 0x2212: return switches.dashes ? ([0x2D], UnicodeCleaner.dash) : nil
        case 0x132, 0x133, 0x149, 0x1C4...0x1CC, 0x1F1...0x1F3, 0xFB00...0xFB06:
            return switches.ligatures
                ? (Self.compatible([scalar]), UnicodeCleaner.ligature) : nil
        case 0xFF01...0xFFEF:
            guard switches.width, case let usual = Self.compatible([scalar]),
                !usual.elementsEqual(Self.utf8([scalar]))
            else { return nil }
            return (usual, UnicodeCleaner.width)
        default: return nil
        }
    }

    private static func utf8(_ scalars: [UInt32]) -> [UInt8] {
        scalars.reduce(into: []) { UTF8Scan.append($1, to: &$0) }
    }

    private static func compatible(_ scalars: [UInt32]) -> [UInt8] {
        utf8(scalars).withUnsafeBufferPointer { Normalization.normalized($0, to: .nfkc) }
    }

    /// Replaces a character together with the marks behind it, with which what it becomes may join.
    private mutating func replace(_ start: Int, _ new: (text: [UInt8], rule: Rule)) -> Bool {
        var text = new.text
        let end = index
        while index < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            if scalar == 0xFF9E || scalar == 0xFF9F, switches.width {
                text += Self.compatible([scalar])
            } else if joins(scalar), !(switches.spaces && Self.isSpace(scalar)) {
                text += bytes[index..<(index + length)]
            } else {
                break
            }
            index += length
        }
        if index > end {
            let form = normalizer.form
            text = text.withUnsafeBufferPointer { Normalization.normalized($0, to: form) }
        }
        let result = String(decoding: text, as: UTF8.self)
        if index > end, result.unicodeScalars.contains(where: isSwitched) { isUnsettled = true }
        return found(start..<index, result, new.rule)
    }

    private mutating func found(_ range: Range<Int>, _ text: String?, _ rule: Rule) -> Bool {
        self.range = range
        replacement = text
        self.rule = rule
        if mayMeet(range, text) { isUnsettled = true }
        if text == nil { removalEnd = range.upperBound }
        return true
    }

    /// Whether what an edit puts in place, or lets move up, may join what stands before it.
    @inline(__always)
    private func mayMeet(_ range: Range<Int>, _ text: String?) -> Bool {
        let next: UInt32
        if let first = text?.unicodeScalars.first {
            next = first.value
        } else {
            guard range.upperBound < bytes.count else { return false }
            if bytes[range.upperBound] < 0x80 {
                next = UInt32(bytes[range.upperBound])
            } else {
                next = UTF8Scan.scalar(bytes, at: range.upperBound).0
            }
        }
        if next == 0x0A {
            return switches.lineEnds && range.lowerBound > 0
                && (bytes[range.lowerBound - 1] == 0x0D || removalEnd == range.lowerBound)
        }
        return next >= 0x300 && joins(next)
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    }

    private static func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}

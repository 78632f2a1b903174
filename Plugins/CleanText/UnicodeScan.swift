import Quern
import QuernText

/// Walks through a text from edit to edit.
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
        if let rule = removal(of: scalar) {
            while index < bytes.count,
                case (let more, let size) = UTF8Scan.scalar(bytes, at: index),
                removal(of: more) == rule
            { index += size }
            return found(start..<index, nil, rule)
        }
        if switches.form != .none, !quicklyStable(scalar) {
            let normalizer = switches.form == .nfc ? Normalizer.nfc : Normalizer.nfkc
            if !normalizer.isBoundary(scalar) {
                let (end, change) = normalizer.change(at: start, in: bytes)
                index = end
                if let change {
                    return found(
                        change.range, change.text,
                        switches.form == .nfc ? UnicodeCleaner.nfc : UnicodeCleaner.nfkc)
                }
                return false
            }
        }
        if switches.spaces, Self.isSpace(scalar) {
            return found(start..<index, " ", UnicodeCleaner.space)
        }
        return false
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
            if index < bytes.count, bytes[index] == 0x0A {
                guard switches.lineEnds else { return false }
                return found(start..<index, nil, UnicodeCleaner.lineEnd)
            }
            return switches.loneReturns && found(start..<index, "\n", UnicodeCleaner.lineEnd)
        }
        guard switches.controls else { return false }
        while index < bytes.count, Self.isControl(bytes[index]) { index += 1 }
        return found(start..<index, nil, UnicodeCleaner.control)
    }

    @inline(__always)
    private func removal(of scalar: UInt32) -> Rule? {
        switch scalar {
        case 0x200B, 0xFEFF: switches.zeroWidth ? UnicodeCleaner.invisibleCharacter : nil
        case 0x200C, 0x200D: switches.joiners ? UnicodeCleaner.invisibleCharacter : nil
        case 0xAD: switches.softHyphens ? UnicodeCleaner.softHyphen : nil
        case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
            switches.directionMarks ? UnicodeCleaner.direction : nil
        case 0x80...0x9F: switches.c1 ? UnicodeCleaner.control : nil
        case 0x34F, 0x180E, 0x2060...0x2064, 0x206A...0x206F, 0xFFF9...0xFFFC:
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
            } else if switches.form != .none, scalar >= 0x300, !Normalizer.nfc.isBoundary(scalar) {
                text += bytes[index..<(index + length)]
            } else {
                break
            }
            index += length
        }
        if index > end {
            text = text.withUnsafeBufferPointer { Normalization.normalized($0, to: .nfc) }
        }
        return found(start..<index, String(decoding: text, as: UTF8.self), new.rule)
    }

    private mutating func found(_ range: Range<Int>, _ text: String?, _ rule: Rule) -> Bool {
        self.range = range
        replacement = text
        self.rule = rule
        return true
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

import QuernText

/// Tells whether characters that follow each other look like text that was read in the wrong encoding.
///
/// The rules are those of ftfy's `badness` (Robyn Speer, ftfy 6.3.1, Apache-2.0): neighbours and
/// triples of characters that hardly anybody writes, and that UTF-8 gives when it is read as something
/// else. Instead of one large regular expression, characters are fed in one by one; most need a look
/// into a table. A line break begins anew, because lines are repaired one by one.
struct MojibakeDetector {
    private let table = MojibakeCharacters.shared
    private static let none = UInt32.max

    // What stands before, the nearest first.
    private var first = none
    private var second = none
    private var third = none
    private var firstClasses: MojibakeClasses = []
    private var secondClasses: MojibakeClasses = []
    private var unlikelyNext: MojibakeClasses = []
    /// How much of "ГўВЂВ" and one more character has been seen.
    private var sequence = 0

    /// Where the text looks damaged next.
    mutating func firstBad(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        reset()
        var index = start
        // Characters of ASCII since the last one beyond it; the rules look no further than two.
        var quiet = 2
        while index < bytes.count {
            if bytes[index] < 0x80 {
                if quiet >= 2 {
                    let run = UTF8Scan.asciiRun(bytes, from: index)
                    if run > 3 {
                        index += run
                        skip(bytes[index - 3], bytes[index - 2], bytes[index - 1])
                        continue
                    }
                }
                quiet += 1
                if feed(UInt32(bytes[index])) { return index }
                index += 1
            } else {
                quiet = 0
                let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
                if feed(scalar) { return index }
                index += length
            }
        }
        return nil
    }

    mutating func isBad(_ units: ArraySlice<MojibakeUnit>) -> Bool {
        reset()
        for unit in units where feed(unit.scalar) { return true }
        return false
    }

    /// What the rules for more than two classes begin with, but for "bad" ones and "вЂ".
    private static let leading: MojibakeClasses = [
        .opening, .closing, .upperAccented, .cyrillicTail, .lead,
    ]

    private mutating func reset() {
        (first, second, third) = (Self.none, Self.none, Self.none)
        (firstClasses, secondClasses, unlikelyNext, sequence) = ([], [], [], 0)
    }

    private mutating func skip(_ a: UInt8, _ b: UInt8, _ c: UInt8) {
        reset()
        guard c != 0x0A else { return }
        first = UInt32(c)
        guard b != 0x0A else { return }
        second = UInt32(b)
        guard a != 0x0A else { return }
        third = UInt32(a)
    }

    /// Takes the next character; true when it and those before it look damaged.
    @inline(__always)
    private mutating func feed(_ scalar: UInt32) -> Bool {
        let index = MojibakeCharacters.index(of: scalar)
        let classes = table.classes[index]
        if !unlikelyNext.isDisjoint(with: classes) || classes.contains(.c1) { return true }
        if sequence > 0 || scalar == 0x413, followsSequence(scalar) { return true }
        if !firstClasses.isDisjoint(with: Self.leading) || classes.contains(.bad)
            || scalar == 0x402,
            isUnlikely(scalar, classes)
        {
            return true
        }
        if scalar == 0x0A {
            reset()
            return false
        }
        (third, second, first) = (second, first, scalar)
        (secondClasses, firstClasses) = (firstClasses, classes)
        unlikelyNext = table.unlikelyNext[index]
        return false
    }

    /// "ГўВЂВ", any character, and a Latin letter or a space: windows-1251 on top of Latin-1 on top of
    /// windows-1252.
    private mutating func followsSequence(_ scalar: UInt32) -> Bool {
        let wanted: [UInt32] = [0x413, 0x45E, 0x412, 0x402, 0x412]
        if sequence == 6 {
            if Self.isASCIILetter(scalar) || scalar == 0x20 { return true }
            sequence = 0
        }
        if sequence == 5, scalar != 0x0A {
            sequence = 6
        } else if sequence < 5, scalar == wanted[sequence] {
            sequence += 1
        } else {
            sequence = scalar == 0x413 ? 1 : 0
        }
        return false
    }

    private static func isASCIILetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }
    private static func isASCIILower(_ scalar: UInt32) -> Bool { scalar &- 0x61 < 26 }

    private static func isSpace(_ scalar: UInt32) -> Bool {
        scalar < 0x110000 && CharacterClass.whiteSpace.contains(scalar)
    }

    private static func isWord(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 {
            return isASCIILetter(scalar) || scalar &- 0x30 < 10 || scalar == 0x5F
        }
        return CharacterClass.wordCharacters.contains(scalar)
    }

    /// The rules that look at more than two classes; the character before is one of those that matter.
    private func isUnlikely(_ scalar: UInt32, _ classes: MojibakeClasses) -> Bool {
        if !classes.isEmpty, isUnlikelyTriple(classes) { return true }
        if !firstClasses.isDisjoint(with: [.opening, .closing]),
            !secondClasses.isDisjoint(with: [.lowerAccented, .upperAccented]), Self.isWord(scalar)
        {
            return true
        }
        switch first {
        case 0x152, 0x153:  // Œ œ
            return !Self.isASCIILetter(scalar)
        case 0xC2, 0xC3, 0xCE, 0xD0:  // Â Ã Î Ð
            return classes.contains(.latinTail) || (first < 0xC4 && followsAHat(scalar, classes))
                || scalar == 0xB0
        case 0xD7: return scalar == 0xB2 || scalar == 0xB3  // ×
        case 0xE0: return Self.isOne(of: "²µ¹¼½¾", scalar)  // à
        case 0x221A: return Self.isOne(of: "±∂†≠®™´≤≥¥µø", scalar)  // √
        case 0x2248: return Self.isOne(of: "°¢", scalar)  // ≈
        case 0xC4:  // Ä
            return scalar == 0xB0 || second == 0x201A && Self.isOne(of: "ìîïòôúùû†°¢π", scalar)
        case 0xE2, 0xF3: return second == 0x201A && Self.isOne(of: "àä°ê", scalar)  // â ó
        case 0x432: return scalar == 0x402  // вЂ
        case 0x101: return scalar == 0x20AC  // ā€
        case 0x20AC where second == 0x3B2:  // β€
            return Self.isOne(of: "™\u{A0}Ά\u{AD}®°", scalar)
        case 0xD8, 0xD9:  // Ø Ù
            if classes.contains(.arabicTail), secondClasses.contains(.arabicTail),
                third == 0xD8 || third == 0xD9
            {
                return true
            }
            return first == 0xD8 && scalar == 0xB0
        default:
            if scalar == 0xB0, firstClasses.contains(.upperAccented) { return true }
            guard firstClasses.contains(.cyrillicTail) else { return false }
            return Self.isOne(of: "ВГРС", scalar) && Self.isOne(of: "ВГРС", second)
                || first != 0xB5 && Self.isOne(of: "ΒΓΞΟ", scalar)
                    && Self.isOne(of: "ΒΓΞΟ", second)
        }
    }

    private func isUnlikelyTriple(_ classes: MojibakeClasses) -> Bool {
        if classes.contains(.bad), !firstClasses.isDisjoint(with: [.upperCommon, .lowerCommon]),
            Self.isASCIILetter(second)
        {
            return true
        }
        if firstClasses.contains(.upperAccented) {
            if classes.contains(.currency), Self.isSpace(second) || Self.isASCIILower(second) {
                return true
            }
            if classes.contains(.opening), Self.isASCIILower(second) { return true }
        }
        if classes.contains(.numeric), firstClasses.contains(.opening),
            !secondClasses.isDisjoint(
                with: [.lowerAccented, .upperAccented, .box, .currency, .closing])
        {
            return true
        }
        return classes.contains(.opening) && firstClasses.contains(.closing)
            && !secondClasses.isDisjoint(
                with: [.lowerAccented, .upperAccented, .currency, .numeric, .box, .law])
    }

    /// What may not stand behind "Â" or "Ã": a space after a word, and what "Â" was put before.
    private func followsAHat(_ scalar: UInt32, _ classes: MojibakeClasses) -> Bool {
        if scalar == 0x20 {
            if second == Self.none || Self.isASCIILower(second) { return true }
            if Self.isSpace(second), Self.isASCIILower(third) { return true }
        }
        guard first == 0xC2,
            scalar == 0x20 || !classes.isDisjoint(with: [.opening, .closing])
        else { return false }
        return Self.isASCIILower(second) || Self.isOne(of: ".,?!", second)
            || secondClasses.contains(.closing)
    }

    private static func isOne(of set: StaticString, _ scalar: UInt32) -> Bool {
        set.withUTF8Buffer { bytes in
            var index = 0
            while index < bytes.count {
                let (one, length) = UTF8Scan.scalar(bytes, at: index)
                if one == scalar { return true }
                index += length
            }
            return false
        }
    }
}

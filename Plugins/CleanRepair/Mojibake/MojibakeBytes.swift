/// A line written back to bytes, each with the characters of the line that it came from.
struct MojibakeBytes {
    private let bytes: [UInt8]
    /// Ranges of characters; nil while byte and character have one number.
    private var sources: [Range<Int>]?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether a byte stands for one that got lost.
    var hasLost: Bool { bytes.contains(0x1A) }

    private func source(_ index: Int) -> Range<Int> {
        sources.map { $0[index] } ?? index..<(index + 1)
    }

    /// Replaces what `match` finds, from left to right.
    ///
    /// - Parameter match: the length of what begins at an index, and what it becomes: as many bytes, or "à"
    ///   put in before a space, or U+FFFD for all of it.
    private func replacing(_ match: (Int) -> (length: Int, with: [UInt8])?) -> MojibakeBytes {
        var result: [UInt8] = []
        var places: [Range<Int>] = []
        var copied = 0
        var index = 0
        func copy(_ end: Int) {
            result += bytes[copied..<end]
            for place in copied..<end { places.append(source(place)) }
        }
        while index < bytes.count {
            // All matches begin with bytes of this kind.
            guard bytes[index] >= 0xC2 || bytes[index] == 0x1A, let (length, new) = match(index)
            else {
                index += 1
                continue
            }
            copy(index)
            result += new
            if new.count == length {
                for place in index..<(index + length) { places.append(source(place)) }
            } else if new.count == length + 1, new.last == 0x20 {
                places.append(source(index))
                let space = source(index + 1)
                places.append(space.lowerBound..<space.lowerBound)
                places.append(space)
            } else {
                let whole =
                    source(index).lowerBound..<source(index + length - 1).upperBound
                for _ in new { places.append(whole) }
            }
            index += length
            copied = index
        }
        guard copied > 0 else { return self }
        copy(bytes.count)
        var replaced = MojibakeBytes(result)
        replaced.sources = places
        return replaced
    }

    private func at(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    /// Makes spaces 0xA0 again where that makes UTF-8: some program took a no-break space for a space.
    ///
    /// Only where the result is likely: after 0xE0 and 0xE1 it would be Samaritan or Mongolian. "Ã la" is "à la",
    /// with the space kept, unless it begins one of the Portuguese words `às` and `àquele`.
    func restoringSpaces() -> MojibakeBytes {
        guard bytes.contains(0x20), hasAlteredSequence() else { return self }
        return replacing { index in
            guard bytes[index] == 0xC3, at(index + 1) == 0x20 else { return nil }
            let rest = bytes[(index + 2)...]
            let joins =
                at(index + 2) == 0x20
                || ["quele", "quela", "quilo", "s "].contains { rest.starts(with: $0.utf8) }
            return joins ? nil : (2, [0xC3, 0xA0, 0x20])
        }.restoringAltered()
    }

    private func restoringAltered() -> MojibakeBytes {
        replacing { index in
            guard let length = alteredLength(index) else { return nil }
            return (length, bytes[index..<(index + length)].map { $0 == 0x20 ? 0xA0 : $0 })
        }
    }

    private func hasAlteredSequence() -> Bool {
        bytes.indices.contains { bytes[$0] >= 0xC2 && alteredLength($0) != nil }
    }

    private func alteredLength(_ index: Int) -> Int? {
        let (first, second, third, fourth) = (
            bytes[index], at(index + 1), at(index + 2), at(index + 3)
        )
        func follows(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
        /// Without those that spaces and ellipses stand for.
        func likely(_ byte: UInt8) -> Bool { follows(byte) && byte != 0x85 && byte != 0xA0 }
        switch first {
        case 0xC2, 0xC3, 0xC5, 0xCE, 0xD0, 0xD9: return second == 0x20 ? 2 : nil
        case 0xE0...0xE3:
            if first >= 0xE2, second == 0x20, likely(third) { return 3 }
            return likely(second) && third == 0x20 ? 3 : nil
        case 0xF0:
            let spaces = [second, third, fourth].count { $0 == 0x20 }
            return spaces == 1 && [second, third, fourth].allSatisfy { $0 == 0x20 || follows($0) }
                ? 4 : nil
        default: return nil
        }
    }

    /// Makes a sequence of which bytes were lost (0x1A, at most one "?") the UTF-8 of U+FFFD.
    func replacingLost() -> MojibakeBytes {
        guard bytes.contains(0x1A) || bytes.contains(0x3F) else { return self }
        return replacing { index in lostLength(index).map { ($0, [0xEF, 0xBF, 0xBD]) } }
    }

    private func lostLength(_ index: Int) -> Int? {
        func isLost(_ place: Int) -> Bool { at(index + place) == 0x1A }
        func isQuestion(_ place: Int) -> Bool { at(index + place) == 0x3F }
        func follows(_ place: Int) -> Bool { at(index + place) & 0xC0 == 0x80 }
        /// Whether all are continuations or lost, one of them surely, one perhaps as a "?".
        func isBroken(_ places: ClosedRange<Int>) -> Bool {
            places.contains { place in
                (isLost(place) || isQuestion(place))
                    && places.allSatisfy { $0 == place || isLost($0) || follows($0) }
            }
        }
        switch bytes[index] {
        case 0x1A: return 1
        case 0xC2...0xDF:
            return isLost(1) || bytes[index] <= 0xC3 && isQuestion(1) ? 2 : nil
        case 0xE0...0xEF:
            // Two surrogates, the way CESU-8 writes them.
            if bytes[index] == 0xED, (0xA0...0xAF).contains(at(index + 1)),
                at(index + 3) == 0xED, (0xB0...0xBF).contains(at(index + 4)),
                (isLost(2) || isQuestion(2)) && (isLost(5) || isQuestion(5) || follows(5))
                    || (isLost(2) || isQuestion(2) || follows(2)) && (isLost(5) || isQuestion(5))
            {
                return 6
            }
            return isBroken(1...2) ? 3 : nil
        case 0xF0...0xF4: return isBroken(1...3) ? 4 : nil
        default: return nil
        }
    }

    /// Reads the bytes as UTF-8, with CESU-8's surrogates and Java's NUL.
    ///
    /// - Returns: whether they are; `body` may have been called all the same.
    func forEachCharacter(_ body: (UInt32, Range<Int>) -> Void) -> Bool {
        func low(_ index: Int) -> UInt32 { UInt32(bytes[index] & 0x3F) }
        func follows(_ index: Int) -> Bool { index < bytes.count && bytes[index] & 0xC0 == 0x80 }
        var index = 0
        while index < bytes.count {
            let first = bytes[index]
            var length = 1
            var scalar = UInt32(first)
            switch first {
            case 0..<0x80: break
            case 0xC0:
                guard at(index + 1) == 0x80 else { return false }
                (scalar, length) = (0, 2)
            case 0xC2...0xDF:
                guard follows(index + 1) else { return false }
                (scalar, length) = (UInt32(first & 0x1F) << 6 | low(index + 1), 2)
            case 0xE0...0xEF:
                guard follows(index + 1), follows(index + 2) else { return false }
                scalar = UInt32(first & 0x0F) << 12 | low(index + 1) << 6 | low(index + 2)
                length = 3
                if scalar < 0x800 { return false }
                if scalar & 0xF800 == 0xD800 {
                    guard scalar < 0xDC00, at(index + 3) == 0xED,
                        (0xB0...0xBF).contains(at(index + 4)), follows(index + 5)
                    else { return false }
                    let second = UInt32(0xD000) | low(index + 4) << 6 | low(index + 5)
                    scalar = 0x10000 + (scalar & 0x3FF) << 10 + second & 0x3FF
                    length = 6
                }
            case 0xF0...0xF4:
                guard follows(index + 1), follows(index + 2), follows(index + 3) else {
                    return false
                }
                scalar =
                    UInt32(first & 0x07) << 18 | low(index + 1) << 12 | low(index + 2) << 6
                    | low(index + 3)
                length = 4
                if scalar < 0x10000 || scalar > 0x10FFFF { return false }
            default: return false
            }
            body(scalar, source(index).lowerBound..<source(index + length - 1).upperBound)
            index += length
        }
        return true
    }
}

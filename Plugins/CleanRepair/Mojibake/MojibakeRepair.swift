import QuernText

/// A character of a line that is being repaired, with the bytes of the line that it stands for.
struct MojibakeUnit {
    var scalar: UInt32
    var start: Int
    var end: Int
    /// 0 for a character as it was; else what was done, see ``MojibakeRepair/rule(of:)``.
    var repair: UInt8 = 0
    /// How many times it was decoded anew.
    var depth: UInt8 = 0
}

/// Repairs a line of text that was read in the wrong encoding.
///
/// The steps are those of `fix_encoding` in ftfy (Robyn Speer, ftfy 6.3.1, Apache-2.0), repeated until
/// nothing looks damaged any more: the line is written back to bytes in each encoding that has all of
/// its characters, and read as UTF-8; when no encoding makes the whole line UTF-8, this is done to the parts
/// of it that look like UTF-8; last, C1 controls are read as windows-1252. Every character
/// remembers the bytes of the line that it was made of, which ftfy does not do.
struct MojibakeRepair {
    struct Switches: Sendable {
        var restoresSpaces = true
        var replacesLost = true
        var repairsParts = true
        var readsControls = true
    }

    /// The repair of C1 controls; those by encodings are 1 + the encoding's number.
    static let controls = UInt8(MojibakeEncoding.allCases.count + 1)
    /// Lines that were damaged ten times are not text.
    private static let mostRounds = 10
    /// How deep parts of parts are looked at.
    private static let mostLevels = 4

    let switches: Switches
    private let table = MojibakeCharacters.shared
    private var detector = MojibakeDetector()
    private var level = 0

    init(_ switches: Switches) { self.switches = switches }

    /// The line as it should be; nil when nothing can be done.
    mutating func repaired(_ units: [MojibakeUnit]) -> [MojibakeUnit]? {
        var units = units
        for round in 0..<Self.mostRounds {
            guard let next = step(units) else { return round == 0 ? nil : units }
            units = next
        }
        return units
    }

    private mutating func step(_ units: [MojibakeUnit]) -> [MojibakeUnit]? {
        guard detector.isBad(units[...]) else { return nil }
        var possible = UInt16.max
        for unit in units {
            possible &= table.encodings[MojibakeCharacters.index(of: unit.scalar)]
            if possible == 0 { break }
        }
        for encoding in MojibakeEncoding.allCases
        where possible & UInt16(1) << UInt16(encoding.rawValue) != 0 {
            if let decoded = decoded(units, encoding) {
                // Nothing but characters that had been lost before: there is nothing to be had.
                return decoded.elementsEqual(units, by: { $0.scalar == $1.scalar })
                    ? nil : decoded
            }
        }
        if switches.repairsParts, let next = partsRepaired(units) { return next }
        guard switches.readsControls else { return nil }
        var changed = false
        let next = units.map { unit in
            guard (0x80...0x9F).contains(unit.scalar),
                case let scalar = table.windows1252[Int(unit.scalar - 0x80)], scalar != unit.scalar
            else { return unit }
            changed = true
            var unit = unit
            unit.scalar = scalar
            unit.repair = Self.controls
            return unit
        }
        return changed ? next : nil
    }

    /// Repairs the parts that look like UTF-8 in an encoding like Latin-1.
    private mutating func partsRepaired(_ units: [MojibakeUnit]) -> [MojibakeUnit]? {
        guard level < Self.mostLevels else { return nil }
        level += 1
        defer { level -= 1 }
        var result: [MojibakeUnit] = []
        var copied = 0
        var index = 0
        while index < units.count {
            let end = sequencesEnd(units, from: index)
            guard end > index else {
                index += 1
                continue
            }
            if end - index < units.count, detector.isBad(units[index..<end]),
                let part = repaired(Array(units[index..<end]))
            {
                result += units[copied..<index]
                result += part
                copied = end
            }
            index = end
        }
        guard copied > 0 else { return nil }
        return result + units[copied...]
    }

    /// The end of as many sequences as follow each other here.
    private func sequencesEnd(_ units: [MojibakeUnit], from start: Int) -> Int {
        // A few characters in a large garble are better left alone.
        if start > 0, table.classes(of: units[start - 1].scalar).contains(.strictlyFollowing) {
            return start
        }
        var index = start
        while index < units.count {
            let classes = table.classes(of: units[index].scalar)
            let length =
                if classes.contains(.firstOfTwo) {
                    2
                } else if classes.contains(.firstOfThree) {
                    3
                } else if classes.contains(.firstOfFour) { 4 } else { 0 }
            guard length > 0, index + length <= units.count,
                units[(index + 1)..<(index + length)].allSatisfy({
                    table.classes(of: $0.scalar).contains(.following)
                })
            else { break }
            index += length
        }
        return index
    }

    /// The line as bytes of an encoding read as UTF-8; nil when they are none.
    private func decoded(_ units: [MojibakeUnit], _ encoding: MojibakeEncoding) -> [MojibakeUnit]? {
        var bytes = MojibakeBytes(units.map { table.byte(of: $0.scalar, in: encoding) })
        if !switches.replacesLost, bytes.hasLost { return nil }
        // In this encoding it would take dashes before spaces for something.
        if switches.restoresSpaces, encoding != .macintosh {
            bytes = bytes.restoringSpaces()
        }
        if switches.replacesLost, encoding.isSloppy { bytes = bytes.replacingLost() }
        var result: [MojibakeUnit] = []
        result.reserveCapacity(units.count)
        let isText = bytes.forEachCharacter { scalar, range in
            let old = units[range]
            if old.count == 1, let unit = old.first, unit.scalar == scalar {
                result.append(unit)
                return
            }
            let before = range.lowerBound > 0 ? units[range.lowerBound - 1].end : units[0].start
            let start = old.first?.start ?? before
            result.append(
                MojibakeUnit(
                    scalar: scalar, start: start, end: old.last?.end ?? start,
                    repair: encoding.rawValue + 1, depth: (old.map(\.depth).max() ?? 0) + 1))
        }
        return isText ? result : nil
    }
}

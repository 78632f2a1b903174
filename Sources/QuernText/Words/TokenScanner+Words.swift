/// Words, abbreviations, hyphens and clitics.
extension TokenScanner {
    /// A token that begins with a letter, or with digits that belong to a word.
    mutating func word(from start: Int) {
        var end = WordBreaks.end(bytes, from: start)
        // Unicode keeps "EU:s" together, for Swedish; elsewhere a colon between letters is a mark ("mailto:", "note:this").
        for place in start..<end where bytes[place] == UInt8(ascii: ":") {
            end = place
            break
        }
        let stop = byte(end)
        if let address = address(start, end, stop) {
            emit(address.kind, start, address.end)
            return
        }
        if stop == 0x23 || stop == 0x2B, let name = programmingName(start, end) {
            emit(.word, start, name)
            return
        }
        if isOnlyConnectors(start, end) {
            emit(.punctuation, start, end)
            return
        }
        if containsDot(start, end) {
            if isDotted(start, end) {
                // "U.S.", "e.g.": the last full stop belongs to it, whatever follows.
                if stop == 0x2E, byte(end + 1) != 0x2E { end += 1 }
                // "U.K.-based"
                if options.hyphens == .keep { end = hyphenated(end) }
                emit(.word, start, end)
                return
            }
            if let missing = missingSpace(start, end) {
                emitWord(start, missing)
                emit(.punctuation, missing, missing + 1)
                return
            }
        }
        if stop == 0x2E, byte(end + 1) != 0x2E, isAbbreviation(start, end) {
            emit(.word, start, end + 1)
            return
        }
        if options.hyphens == .keep { end = hyphenated(end) }
        // "km²", "x³"
        if byte(end) == 0xC2, [0xB2, 0xB3].contains(byte(end + 1)) { end += 2 }
        if byte(end) == 0x26, let joined = ampersand(start, end) { end = joined }
        if byte(end) == 0x2F, let slashed = slashed(start, end) { end = slashed }
        emitWord(start, end)
    }

    /// The end of hyphenated parts: "low-altitude", "COVID-19".
    func hyphenated(_ end: Int) -> Int {
        var end = end
        while true {
            let length = hyphen(end)
            guard length > 0, end + length < bytes.count else { return end }
            let next = bytes[end + length]
            let begins =
                next < 0x80
                ? Self.kinds[Int(next)] == Kind.letter && next != 0x5F || next &- 0x30 < 10
                : WordBreaks.isLetter(scalar(end + length))
            guard begins else { return end }
            end = WordBreaks.end(bytes, from: end + length)
        }
    }

    /// "AT&T", "R&D": capitals on both sides, few of them on the left.
    private func ampersand(_ start: Int, _ end: Int) -> Int? {
        guard end - start <= 4, (start..<end).allSatisfy({ isCapital($0) }), isCapital(end + 1)
        else {
            return nil
        }
        return WordBreaks.end(bytes, from: end + 1)
    }

    /// "km/h", "w/o", "n/a"; "and/or" is three.
    private func slashed(_ start: Int, _ end: Int) -> Int? {
        guard end - start <= 3, isASCIILetter(end + 1) else { return nil }
        let stop = WordBreaks.end(bytes, from: end + 1)
        guard stop - start <= 6 else { return nil }
        return WordLists.slashed.contains(string(start, stop)) ? stop : nil
    }

    /// "C#", "C++", "g++".
    private func programmingName(_ start: Int, _ end: Int) -> Int? {
        guard end == start + 1 else { return nil }
        let length = byte(end) == 0x23 ? 1 : byte(end + 1) == 0x2B ? 2 : 0
        guard length > 0, byte(end) == 0x2B || isCapital(start) else { return nil }
        let after = byte(end + length)
        return Self.kinds[Int(after)] == Kind.gap || Self.kinds[Int(after)] == Kind.mark
            ? end + length : nil
    }

    private func isOnlyConnectors(_ start: Int, _ end: Int) -> Bool {
        guard bytes[start] == 0x5F || bytes[start] >= 0x80 else { return false }
        var place = start
        while place < end {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: place)
            guard BreakTable.word[scalar] == UInt8(class: "X") else { return false }
            place += length
        }
        return true
    }

    func containsDot(_ start: Int, _ end: Int) -> Bool {
        for place in start..<end where bytes[place] == 0x2E { return true }
        return false
    }

    /// Single letters with full stops between them: "U.S", "e.g", "z.B"; "Ph.D" is in a list.
    private func isDotted(_ start: Int, _ end: Int) -> Bool {
        var place = start
        while true {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: place)
            guard CharacterClass.letters.contains(scalar) else { break }
            place += length
            if place == end { return true }
            guard bytes[place] == 0x2E else { break }
            place += 1
            if place >= end { break }
        }
        return end - start <= 8 && options.rules.dotted.contains(string(start, end))
    }

    /// A full stop between a small letter and a capitalised word: a space is missing ("end.Next").
    private func missingSpace(_ start: Int, _ end: Int) -> Int? {
        for place in start..<end where bytes[place] == 0x2E {
            guard place >= start + 2, place + 2 < end, byte(place - 1) &- 0x61 < 26,
                byte(place - 2) &- 0x61 < 26,
                isCapital(place + 1), byte(place + 2) &- 0x61 < 26
            else { continue }
            return place
        }
        return nil
    }

    // MARK: Abbreviations

    /// Whether the full stop behind a word belongs to it.
    private func isAbbreviation(_ start: Int, _ end: Int) -> Bool {
        guard end - start <= 14 else { return false }
        let next = behindSpaces(end + 1)
        let (first, length) = UTF8Scan.scalar(bytes, at: start)
        if start + length == end, CharacterClass.uppercase.contains(first) {
            return isInitial(start, end, next)
        }
        let word = string(start, end)
        if options.rules.isAbbreviation(word) { return true }
        return options.rules.numbered.contains(word) && isDigit(next)
    }

    /// "J. Kalo", "Kalo, J.", but not "you and I. The" or "vitamin C. The".
    private func isInitial(_ start: Int, _ end: Int, _ next: Int) -> Bool {
        if next == end + 1 {
            return byte(next) == 0x2C || byte(next) == 0x29
                || CharacterClass.letters.contains(scalar(next))
        }
        guard next < bytes.count, CharacterClass.uppercase.contains(scalar(next)) else {
            return false
        }
        let before = tokens.last
        let followsCapital =
            before.map { $0.kind == .word && CharacterClass.uppercase.contains(scalar($0.start)) }
            ?? true
        if followsCapital { return true }
        if end - start == 1, bytes[start] == UInt8(ascii: "I") { return false }
        return !options.rules.openers.contains(string(next, WordBreaks.end(bytes, from: next)))
    }

    // MARK: Clitics

    /// Adds a word, in parts where clitics are taken apart.
    mutating func emitWord(_ start: Int, _ end: Int) {
        if options.clitics == .split {
            switch options.rules.clitics {
            case .english: splitEnglish(start, end)
            case .elided(let forms): splitElided(start, end, forms)
            case .none: emit(.word, start, end)
            }
        } else {
            emit(.word, start, end)
        }
    }

    /// As in the Penn Treebank: "do" "n't", "it" "'s", "could" "n't" "'ve".
    private mutating func splitEnglish(_ start: Int, _ end: Int) {
        var cuts: [Int] = []
        var stop = end
        while let cut = englishClitic(start, stop) {
            cuts.append(cut)
            stop = cut
        }
        if cuts.isEmpty, end - start == 6, spells("cannot", start) { cuts = [start + 3] }
        var from = start
        for cut in cuts.reversed() {
            emit(.word, from, cut)
            from = cut
        }
        emit(.word, from, end)
    }

    private func englishClitic(_ start: Int, _ end: Int) -> Int? {
        for (letters, length) in [(1, 1), (2, 2)] as [(Int, Int)] {
            for mark in [1, 3] {
                let place = end - length - mark
                guard place > start, apostrophe(place) == mark else { continue }
                if letters == 1 {
                    switch byte(end - 1) | 0x20 {
                    case UInt8(ascii: "t"):
                        // "n't" takes the n with it; "ain't" is "ai" "n't".
                        if byte(place - 1) | 0x20 == UInt8(ascii: "n"), place - 1 > start {
                            return place - 1
                        }
                    case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m"): return place
                    default: break
                    }
                } else if spells("re", end - 2) || spells("ve", end - 2) || spells("ll", end - 2) {
                    return place
                }
            }
        }
        return nil
    }

    /// Articles and pronouns before a vowel: "l'" "eau", "qu'" "il".
    private mutating func splitElided(_ start: Int, _ end: Int, _ forms: Set<String>) {
        var place = start
        while place < end, apostrophe(place) == 0 { place += 1 }
        let mark = apostrophe(place)
        if place < end, mark > 0, place + mark < end, place - start <= 8,
            forms.contains(
                String(decoding: CaseFolding.folded(bytes[start..<place]), as: UTF8.self))
        {
            emit(.word, start, place + mark)
        }
        emit(.word, index, end)
    }
}

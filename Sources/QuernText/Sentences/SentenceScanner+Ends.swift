/// Whether end marks end a sentence.
extension SentenceScanner {
    /// - Parameters:
    ///   - mark: where the first mark stands.
    ///   - stop: behind the marks and what closes with them.
    func isEnd(mark: Int, stop: Int) -> Bool {
        var next = behindSpaces(stop)
        if next == bytes.count { return true }
        // "3.5", "node.js", "example.org".
        if next == stop { return false }
        // "[...]" leaves something out.
        if mark > 0, bytes[mark - 1] == UInt8(ascii: "["),
            bytes[mark..<stop].contains(UInt8(ascii: "]"))
        {
            return false
        }
        // Opening quotes and brackets stand before the word that decides.
        var first = UTF8Scan.scalar(bytes, at: next).0
        while [0x22, 0x27, 0x28, 0x5B, 0x2018, 0x201C, 0x201E, 0xAB].contains(first) {
            next += UTF8Scan.scalar(bytes, at: next).1
            guard next < bytes.count else { return true }
            first = UTF8Scan.scalar(bytes, at: next).0
        }
        // "Yahoo! in the accounting department": a sentence does not begin with a small letter.
        if isSmall(first) { return false }
        if bytes[mark] != UInt8(ascii: ".") {
            // "“Who is it?” Vera asked": the sentence is the one that reports.
            return !(stop > mark + 1 && isClosed(stop) && isAttribution(next))
        }
        guard stop == mark + 1 else { return true }
        return !isAbbreviation(mark, next, first)
    }

    /// Whether what ends with a closing bracket is a part of the sentence that reports it: `「水が引いた。」と市長は言った。`
    ///
    /// The particle stands behind it, and a verb of saying or thinking behind that.
    func isReported(mark: Int, stop: Int) -> Bool {
        guard stop - mark > 3, bytes[stop...].starts(with: "と".utf8),
            ["」", "』"].contains(where: { bytes[..<stop].suffix(3).elementsEqual($0.utf8) })
        else { return false }
        if Self.openersInTo.contains(where: { bytes[stop...].starts(with: $0.utf8) }) {
            return false
        }
        let rest = String(decoding: bytes[stop...].prefix(150), as: UTF8.self)
        return rest.prefix { $0 != "。" && !$0.isNewline }.contains { Self.saying.contains($0) }
    }

    private static let saying = Set("言述話語答書叫訴説伝報尋問呼思考聞")

    /// Words that begin a sentence and begin like the particle.
    private static let openersInTo = [
        "とにかく", "ところ", "とても", "とりわけ", "とりあえず", "となり", "とはいえ", "ともかく", "ともあれ", "ともだち", "とある",
        "とうとう", "ときどき", "とつぜん", "とっさ", "とっく",
    ]

    private func isSmall(_ scalar: UInt32) -> Bool {
        CharacterClass.letters.contains(scalar) && scalar < 0x2E80
            && !CharacterClass.uppercase.contains(scalar)
            && BreakTable.sentence[scalar] == UInt8(class: "W")
    }

    private func behindSpaces(_ place: Int) -> Int {
        var place = place
        while place < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: place)
            guard CharacterClass.whiteSpace.contains(scalar) else { break }
            place += length
        }
        return place
    }

    /// Whether the full stop at a place is an abbreviation's, and the sentence goes on.
    private func isAbbreviation(_ mark: Int, _ next: Int, _ first: UInt32) -> Bool {
        var begin = mark
        // No abbreviation is longer.
        while begin > start, mark - begin < 24 {
            let (scalar, length) = UTF8Scan.scalar(bytes, before: begin)
            guard CharacterClass.wordCharacters.contains(scalar) || scalar == 0x2E else { break }
            begin -= length
        }
        let word = String(decoding: bytes[begin..<mark], as: UTF8.self)
        if rules.firm.contains(word) { return true }
        if first >= 0x30, first <= 0x39 {
            // "p. 55", "No. 5", "N°. 1026".
            if rules.numbered.contains(word) { return true }
            if word.isEmpty, mark > 0,
                [0xB0, 0xBA].contains(UTF8Scan.scalar(bytes, before: mark).0)
            {
                return true
            }
        }
        if rules.hasOrdinalStops, isOrdinal(word, at: begin, before: next) { return true }
        let letters = word.unicodeScalars
        // "you and I." is no initial, "Albert I. Jones" is one.
        if word == "I", !isBehindCapital(begin) { return false }
        if letters.count == 1, let only = letters.first,
            CharacterClass.uppercase.contains(only.value)
        {
            // "vitamin C. The mill": a letter behind a small word, and a word that opens a sentence.
            return isBehindCapital(begin) || begin == start || !opens(next)
        }
        let isDotted = word.utf8.contains(UInt8(ascii: "."))
        guard rules.soft.contains(word) || isDotted && letters.count <= 5 else { return false }
        return !opens(next)
    }

    /// Whether a number is an ordinal, by what stands beside it: `9. November`, `19. Jahrhundert`.
    private func isOrdinal(_ word: String, at begin: Int, before next: Int) -> Bool {
        guard (1...2).contains(word.utf8.count), word.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
            return false
        }
        // "3,25", "3:2", "COVID-19"
        if begin > start, !Self.isSpace(bytes[begin - 1]), bytes[begin - 1] != 0x28 { return false }
        let counted = self.word(at: next)
        guard WordLists.germanCounted.contains(counted) else { return false }
        // "Siehe Artikel 5. Kapitel 2 gilt."
        let behind = behindSpaces(next + counted.utf8.count)
        return behind == bytes.count || bytes[behind] &- 0x30 >= 10
            || WordLists.germanMonths.contains(counted)
    }

    /// Whether the word at a place often begins a sentence.
    private func opens(_ place: Int) -> Bool {
        rules.openers.contains(word(at: place))
    }

    private func word(at place: Int) -> String {
        var end = place
        while end < bytes.count, end - place < 32 {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: end)
            guard CharacterClass.letters.contains(scalar) else { break }
            end += length
        }
        return String(decoding: bytes[place..<end], as: UTF8.self)
    }

    /// Whether the word before a place begins with a capital.
    private func isBehindCapital(_ place: Int) -> Bool {
        var index = place
        while index > start, bytes[index - 1] == 0x20 { index -= 1 }
        let end = index
        while index > start, end - index < 64, !Self.isSpace(bytes[index - 1]) { index -= 1 }
        // A cut inside a character is none.
        guard index < end, bytes[index] & 0xC0 != 0x80 else { return false }
        return CharacterClass.uppercase.contains(UTF8Scan.scalar(bytes, at: index).0)
    }

    /// Whether a closing quote stands before a place.
    private func isClosed(_ stop: Int) -> Bool {
        [0x22, 0x27, 0x2019, 0x201D, 0xBB].contains(UTF8Scan.scalar(bytes, before: stop).0)
    }

    /// Whether a name of up to three words and a verb of speaking stand at a place.
    private func isAttribution(_ start: Int) -> Bool {
        var place = start
        for count in 0..<4 {
            let word = word(at: place)
            guard let first = word.unicodeScalars.first else { return false }
            if count > 0, WordLists.speechVerbs.contains(word) { return true }
            guard CharacterClass.uppercase.contains(first.value) else { return false }
            place += word.utf8.count
            // "Dr. Kalo asked"
            if place < bytes.count, bytes[place] == 0x2E, rules.firm.contains(word) { place += 1 }
            guard place < bytes.count, bytes[place] == 0x20 else { return false }
            place += 1
        }
        return false
    }
}

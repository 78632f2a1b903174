internal import QuernText

/// What the words of a text are like.
struct WordCounts {
    private(set) var all = 0
    /// Words with a character that is no symbol.
    private(set) var proper = 0
    private(set) var properCharacters = 0
    /// Words with a letter.
    private(set) var alphabetic = 0
    /// Different stop words.
    private(set) var stopWords = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ rule: WordRule, _ lookup: StopWords?) {
        let raw = UnsafeRawBufferPointer(bytes)
        let letters = CharacterClass.letters
        var all = 0
        var proper = 0
        var properCharacters = 0
        var alphabetic = 0
        var wanted = lookup?.count ?? 0
        withUnsafeTemporaryAllocation(of: Bool.self, capacity: max(1, wanted)) { found in
            found.initialize(repeating: false)
            WordScan.forEach(bytes, rule) { start, end in
                all += 1
                let folded = bytes[start] | 0x20
                if folded >= 0x61, folded <= 0x7A {
                    proper += 1
                    alphabetic += 1
                    properCharacters += WordScan.characters(raw, start, end)
                } else {
                    let kinds = Self.kinds(bytes, start, end, letters)
                    if kinds.isAlphabetic { alphabetic += 1 }
                    if kinds.isProper {
                        proper += 1
                        properCharacters += WordScan.characters(raw, start, end)
                    }
                }
                if wanted > 0, let lookup, let place = lookup.place(of: raw, start, end),
                    !found[place]
                {
                    found[place] = true
                    wanted -= 1
                }
            }
        }
        self.all = all
        self.proper = proper
        self.properCharacters = properCharacters
        self.alphabetic = alphabetic
        stopWords = (lookup?.count ?? 0) - wanted
    }

    private static func kinds(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ letters: CharacterClass
    ) -> (isProper: Bool, isAlphabetic: Bool) {
        var isProper = false
        var index = start
        while index < end {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            // No letter is among the symbols.
            if letters.contains(scalar) { return (true, true) }
            if !isProper { isProper = !SymbolCharacters.contains(scalar) }
            index += length
        }
        return (isProper, false)
    }
}

/// What the lines of a text are like.
struct LineCounts {
    private(set) var all = 0
    private(set) var bullets = 0
    private(set) var ellipses = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        TextLines.forEach(bytes) { range in
            all += 1
            let line = WhiteSpace.trimmed(bytes, range)
            guard !line.isEmpty else { return }
            let first = line.lowerBound
            if bytes[first] == 0x2D
                || line.count >= 3 && bytes[first] == 0xE2 && bytes[first + 1] == 0x80
                    && bytes[first + 2] == 0xA2
            {
                bullets += 1
            }
            if TextLines.endsInEllipsis(bytes, line) { ellipses += 1 }
        }
    }
}

/// Counts of single marks.
enum SymbolCounts {
    static func hashes(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var index = 0
        while let found = UTF8Scan.firstIndex(of: 0x23, in: bytes, from: index) {
            count += 1
            index = found + 1
        }
        return count
    }

    /// `...` counted without overlap, and `…`.
    static func ellipses(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var index = 0
        while let found = UTF8Scan.firstIndex(of: 0x2E, in: bytes, from: index) {
            let isEllipsis =
                found + 2 < bytes.count && bytes[found + 1] == 0x2E && bytes[found + 2] == 0x2E
            if isEllipsis { count += 1 }
            index = found + (isEllipsis ? 3 : 1)
        }
        index = 0
        while let found = UTF8Scan.firstIndex(of: 0xE2, in: bytes, from: index) {
            if bytes[found + 1] == 0x80, bytes[found + 2] == 0xA6 { count += 1 }
            index = found + 3
        }
        return count
    }
}

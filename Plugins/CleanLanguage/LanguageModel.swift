internal import QuernText

/// Which n-grams speak for which languages, read once from ``LanguageTable``.
struct LanguageModel: Sendable {
    static let standard = LanguageModel()

    /// Every language that can be told: those of the table, then those that have a script for themselves.
    let languages: [String]
    /// The script of each language.
    let scripts: [Script]
    /// Whether languages of a script are told apart by n-grams.
    let hasGrams: [Bool]
    /// Languages of each script.
    let members: [[Int]]

    /// An n-gram, zero where there is none, with the place of its postings beside it: finding them takes one look into memory.
    private struct Slot {
        var key: UInt64 = 0
        var start: UInt32 = 0
        var count: UInt32 = 0
    }

    private struct Posting {
        var language: UInt8
        var value: UInt8
    }

    /// Open addressing.
    private let slots: [Slot]
    private let postings: [Posting]

    /// What Chinese characters say, as ``LanguageGuess/Signs``, for U+4E00 and what follows.
    private let han: [UInt8]
    /// The places of the languages that letters alone tell apart.
    let chinese: Int
    let japanese: Int
    let hebrew: Int
    let yiddish: Int

    /// Scripts without n-grams. What is written in Ethiopic letters may be Tigrinya, which the model does not know.
    private static let single: [(Script, String)] = [
        (.greek, "el"), (.armenian, "hy"), (.hebrew, "he"), (.hebrew, "yi"), (.bengali, "bn"),
        (.tamil, "ta"),
        (.thai, "th"), (.tibetan, "bo"), (.georgian, "ka"), (.hangul, "ko"), (.kana, "ja"),
        (.han, "zh"), (.gurmukhi, "pa"), (.gujarati, "gu"), (.oriya, "or"), (.telugu, "te"),
        (.kannada, "kn"), (.malayalam, "ml"), (.sinhala, "si"), (.lao, "lo"), (.myanmar, "my"),
        (.khmer, "km"), (.ethiopic, "am"),
    ]

    private static let slotBits = 16

    private init() {
        var languages: [String] = []
        var scripts: [Script] = []
        var hasGrams = [Bool](repeating: false, count: Script.allCases.count)
        for entry in LanguageTable.languages {
            guard let script = Script.allCases.first(where: { $0.name == entry.script }) else {
                continue
            }
            hasGrams[Int(script.rawValue)] = true
            for language in entry.languages.split(separator: " ") {
                languages.append(String(language))
                scripts.append(script)
            }
        }
        for (script, language) in Self.single {
            languages.append(language)
            scripts.append(script)
        }
        var members = [[Int]](repeating: [], count: Script.allCases.count)
        for (place, script) in scripts.enumerated() { members[Int(script.rawValue)].append(place) }
        self.languages = languages
        self.scripts = scripts
        self.hasGrams = hasGrams
        self.members = members
        func place(_ language: String) -> Int { languages.firstIndex(of: language) ?? 0 }
        (chinese, japanese) = (place("zh"), place("ja"))
        (hebrew, yiddish) = (place("he"), place("yi"))
        var han = [UInt8](repeating: 0, count: 0xA000 - 0x4E00)
        for (list, mark) in [
            (HanTable.japanese, LanguageGuess.Signs.japanese),
            (HanTable.chinese, LanguageGuess.Signs.chinese),
        ] {
            for scalar in list.unicodeScalars where scalar.value >= 0x4E00 {
                han[Int(scalar.value) - 0x4E00] = UInt8(mark)
            }
        }
        self.han = han

        var slots = [Slot](repeating: Slot(), count: 1 << Self.slotBits)
        var postings: [Posting] = []
        let table = LanguageTable.grams
        let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x0A {
                index += 1
                continue
            }
            var key: UInt64 = 0
            while bytes[index] != UInt8(ascii: "|") {
                let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
                key = key << 16 | UInt64(scalar == 0x5F ? 0x20 : scalar)
                index += length
            }
            index += 1
            let start = postings.count
            while bytes[index] != UInt8(ascii: "~") {
                postings.append(
                    Posting(language: bytes[index] - 0x30, value: bytes[index + 1] - 0x23))
                index += 2
            }
            index += 1
            var slot = Self.slot(of: key)
            while slots[slot].key != 0 { slot = (slot + 1) & (1 << Self.slotBits - 1) }
            slots[slot] = Slot(
                key: key, start: UInt32(truncatingIfNeeded: start),
                count: UInt32(truncatingIfNeeded: postings.count - start))
        }
        self.slots = slots
        self.postings = postings
    }

    @inline(__always)
    private static func slot(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - slotBits))
    }

    /// Which language alone writes a Chinese character, as ``LanguageGuess/Signs``.
    @inline(__always)
    func han(_ scalar: UInt32) -> Int {
        let place = Int(scalar &- 0x4E00)
        return place < han.count ? Int(han[place]) : LanguageGuess.Signs.none
    }

    /// How much more a Hebrew letter speaks for Yiddish than for Hebrew, in sixteenths of a nat.
    ///
    /// Yiddish writes the vowel e with ע and foreign words with ט, and ה and ת hardly beyond words of Hebrew; no other letter differs as much.
    /// By 75,000 letters of the Hebrew sentences of eld 1.0.6, and 500 of Yiddish ones. Only Yiddish has the ligatures.
    @inline(__always)
    func yiddish(_ scalar: UInt32) -> Int32 {
        let place = Int(scalar &- 0x5D0)
        return place < yiddishWeights.count ? yiddishWeights[place] : scalar == 0xFB1F ? 64 : 0
    }

    /// For U+05D0 and what follows.
    private let yiddishWeights: [Int32] = (0x5D0...0x5F2).map { scalar in
        switch scalar {
        case 0x5E2: 19
        case 0x5D8: 28
        case 0x5D4: -27
        case 0x5EA: -40
        case 0x5F0...: 64
        default: 0
        }
    }

    /// Adds what an n-gram says of each language.
    ///
    /// - Parameter key: its letters, 16 bits each.
    @inline(__always)
    func add(_ key: UInt64, to scores: UnsafeMutableBufferPointer<Int32>) {
        var slot = Self.slot(of: key)
        while slots[slot].key != key {
            if slots[slot].key == 0 { return }
            slot = (slot + 1) & (1 << Self.slotBits - 1)
        }
        let start = Int(slots[slot].start)
        for posting in start..<(start + Int(slots[slot].count)) {
            scores[Int(postings[posting].language)] &+= Int32(postings[posting].value)
        }
    }
}

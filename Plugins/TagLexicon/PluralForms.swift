internal import QuernText

/// English plurals of phrases, for `inflection: english`.
///
/// Conservative: only the last word is inflected, and only when it is a word of ASCII letters that does not end in `s`; names
/// (a capital and small letters behind it) stay as they are, abbreviations in capitals get an `s` (`LLMs`). A form that the
/// lexicons declare themselves, for whatever entry, is left to them.
struct PluralForms {
    struct Form {
        let text: String
        let entry: UInt32
        let rule: PhraseCase
    }

    private var declared: Set<String> = []
    private var singulars: [Form] = []

    mutating func note(
        _ phrase: UnsafeBufferPointer<UInt8>, of entry: UInt32, case rule: PhraseCase
    ) {
        let text = String(decoding: phrase, as: UTF8.self)
        declared.insert(Self.key(text))
        singulars.append(Form(text: text, entry: entry, rule: rule))
    }

    /// The plurals, in the order of their phrases.
    func forms() -> [Form] {
        singulars.compactMap { form in
            guard let plural = Self.plural(of: form.text), !declared.contains(Self.key(plural))
            else { return nil }
            return Form(text: plural, entry: form.entry, rule: form.rule)
        }
    }

    private static func key(_ text: String) -> String {
        String(decoding: CaseFolding.folded(text.utf8), as: UTF8.self)
    }

    /// The plural of a phrase; nil when its last word has none here.
    static func plural(of phrase: String) -> String? {
        var bytes = Array(phrase.utf8)
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        var start = bytes.count
        while start > 0, (bytes[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
        let word = bytes[start...]
        // "R2D2" and "Müller" end in letters that are no words.
        if start > 0,
            bytes[start - 1] >= 0x80 || bytes[start - 1] &- 0x30 < 10 || bytes[start - 1] == 0x5F
        {
            return nil
        }
        guard word.count >= 2, let last = word.last else { return nil }
        func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
        let head = Array(bytes[..<start])
        func joined(_ end: [UInt8]) -> String { String(decoding: head + end, as: UTF8.self) }
        if word.allSatisfy(isCapital) {
            return last == UInt8(ascii: "S") ? nil : joined(Array(word) + [UInt8(ascii: "s")])
        }
        guard word.count >= 3, !word.contains(where: isCapital), last != UInt8(ascii: "s") else {
            return nil
        }
        let text = String(decoding: word, as: UTF8.self)
        if let irregular = irregular[text] { return joined(Array(irregular.utf8)) }
        if uncounted.contains(text) { return nil }
        if text.hasSuffix("man"),
            !["human", "german", "roman", "shaman", "talisman", "ottoman"].contains(text)
        {
            return joined(Array(word.dropLast(2)) + Array("en".utf8))
        }
        let before = word[word.endIndex - 2]
        let isVowel = "aeiou".utf8.contains(before)
        switch last {
        case UInt8(ascii: "y") where !isVowel:
            return joined(Array(word.dropLast()) + Array("ies".utf8))
        case UInt8(ascii: "x"), UInt8(ascii: "z"): return joined(Array(word) + Array("es".utf8))
        case UInt8(ascii: "h") where "cs".utf8.contains(before):
            return joined(Array(word) + Array("es".utf8))
        default: return joined(Array(word) + [UInt8(ascii: "s")])
        }
    }

    /// Words whose plurals follow no rule; those with two plurals (`index`, `formula`) have the regular one.
    private static let irregular = [
        "person": "people", "child": "children", "foot": "feet", "tooth": "teeth", "goose": "geese",
        "mouse": "mice",
        "woman": "women", "man": "men", "wife": "wives", "knife": "knives", "life": "lives",
        "leaf": "leaves",
        "half": "halves", "shelf": "shelves", "wolf": "wolves", "thief": "thieves",
        "calf": "calves", "self": "selves",
        "hero": "heroes", "potato": "potatoes", "tomato": "tomatoes", "echo": "echoes",
        "veto": "vetoes",
        "criterion": "criteria", "phenomenon": "phenomena", "bacterium": "bacteria",
        "medium": "media", "ox": "oxen",
        "stomach": "stomachs", "monarch": "monarchs", "quiz": "quizzes",
    ]

    /// Words that have no plural, or the same one.
    private static let uncounted: Set<String> = [
        "information", "equipment", "knowledge", "software", "hardware", "research", "advice",
        "news", "sheep", "fish",
        "aircraft", "spacecraft", "offspring", "staff", "intelligence", "energy", "electricity",
        "agriculture", "mining",
        "computing", "learning", "farming", "trading", "banking", "music", "traffic", "wheat",
        "rice", "steel", "water",
    ]
}

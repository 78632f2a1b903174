/// Rules of English inflection for words that no lexicon holds.
///
/// After the rules in Minnen, Carroll and Pearce, "Applied morphological processing of English" (2001), kept to the
/// regular endings of nouns and verbs; comparatives are left alone, because `-er` is an ending of nouns too.
enum EnglishInflection {
    /// - Parameter isKnown: whether a lexicon holds a word as a lemma; of two that a rule allows, the known one is taken.
    static func lemma(of form: [UInt8], isKnown: ([UInt8]) -> Bool) -> [UInt8] {
        guard form.count >= 4, form.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return form }
        if form.last == UInt8(ascii: "s") { return singular(form) }
        if ends(form, "ing"), form.count >= 6 {
            return verb(Array(form.dropLast(3)), form, isKnown)
        }
        if ends(form, "ied"), form.count >= 5 {
            return Array(form.dropLast(3)) + [UInt8(ascii: "y")]
        }
        if ends(form, "ed"), form.count >= 5 { return verb(Array(form.dropLast(2)), form, isKnown) }
        return form
    }

    /// "parties": "party", "foxes": "fox", "drones": "drone"; not "chaos", "virus", "basis", "press".
    private static func singular(_ form: [UInt8]) -> [UInt8] {
        if ends(form, "ss") || ends(form, "us") || ends(form, "is")
            || ends(form, "os") && form.count < 6
        {
            return form
        }
        if ends(form, "ies"), form.count >= 5 {
            return Array(form.dropLast(3)) + [UInt8(ascii: "y")]
        }
        for ending in ["sses", "shes", "ches", "xes", "zzes"] where ends(form, ending) {
            return Array(form.dropLast(2))
        }
        return Array(form.dropLast())
    }

    /// "zoning": "zone" or "zon"; "gripped": "grip"; "tasked": "task".
    private static func verb(_ stem: [UInt8], _ form: [UInt8], _ isKnown: ([UInt8]) -> Bool)
        -> [UInt8]
    {
        guard stem.count >= 3, let last = stem.last, stem.contains(where: isVowel) else {
            return form
        }
        let before = stem[stem.count - 2]
        let silent = stem + [UInt8(ascii: "e")]
        if isKnown(stem) { return stem }
        if isKnown(silent) { return silent }
        if last == before, !isVowel(last) {
            let single = Array(stem.dropLast())
            if isKnown(single) { return single }
            // "ll", "ss", "ff" and "zz" are spelled double in the base, too.
            return "lsfz".utf8.contains(last) ? stem : single
        }
        // An e is silent after v, u, c, and after s, z, g and l behind a consonant or vowel as in "-ise", "-ize", "-ge", "-ble", "-ate".
        if last == UInt8(ascii: "v") || last == UInt8(ascii: "u") || last == UInt8(ascii: "c") {
            return silent
        }
        if ends(stem, "iz") || ends(stem, "is") || ends(stem, "yz") || ends(stem, "at")
            || ends(stem, "rg") || ends(stem, "dg")
        {
            return silent
        }
        if last == UInt8(ascii: "l"), !isVowel(before), before != UInt8(ascii: "l"),
            before != UInt8(ascii: "r")
        {
            return silent
        }
        return stem
    }

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

    private static func ends(_ form: [UInt8], _ ending: String) -> Bool {
        form.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}

import Quern

/// Text of a file as messages quote it: on one line, in single quotes, cut when it is long.
func quoted(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(60) {
        shown.append(scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
    }
    let isCut = shown.count < text.unicodeScalars.prefix(61).count
    return "'\(String(shown))\(isCut ? "…" : "")'"
}

/// A line with what was probably meant and what there is, of sane length whatever the file holds.
func hint(
    for word: String, among names: some Sequence<String>, called plural: String
) -> String {
    // Nearness costs the product of both lengths, and no name that is meant is that long.
    var short: [String] = []
    for name in names where short.count < 200 && name.utf8.count <= 100 { short.append(name) }
    return Suggestion.hint(
        for: String(String.UnicodeScalarView(word.unicodeScalars.prefix(100))), among: short,
        called: plural)
}

extension Node {
    /// What this is, in the words of a message that says what was expected instead.
    var said: String {
        if isNull || text == "" { return "nothing" }
        return text.map(quoted) ?? spoken
    }
}

internal import Quern
internal import QuernText

/// Words with their weights, and the words that change them.
struct SentimentLexicon: Sendable {
    /// What is known of a word, in lower case.
    struct Entry: Sendable {
        var weight: Double?
        /// What it adds to the weight of a word behind it.
        var boost: Double?
        var isNegation = false
        /// Whether it is part of an idiom or of an intensifier of several words.
        var isInPhrase = false
    }

    private(set) var entries: [String: Entry] = [:]
    /// Phrases whose weight is that of the whole.
    private(set) var idioms: [String: Double] = [:]
    /// Intensifiers of several words.
    private(set) var boostingPhrases: [String: Double] = [:]
    /// Texts that stand for single characters.
    private(set) var emoji: [UInt32: [UInt8]] = [:]
    /// Which blocks of 256 characters hold one of ``emoji``.
    private(set) var emojiBlocks = [Bool](repeating: false, count: 0x1100)

    var isEmpty: Bool { entries.values.allSatisfy { $0.weight == nil } && idioms.isEmpty }

    mutating func setWeight(_ weight: Double, of word: String) {
        entries[word, default: Entry()].weight = weight
    }

    mutating func setBoost(_ boost: Double, of phrase: String) {
        entries[phrase, default: Entry()].boost = boost
        let words = phrase.split(separator: " ")
        if words.count > 1 {
            boostingPhrases[phrase] = boost
            mark(words)
        }
    }

    mutating func addNegation(_ word: String) {
        entries[word, default: Entry()].isNegation = true
    }

    mutating func setIdiom(_ weight: Double, of phrase: String) {
        idioms[phrase] = weight
        mark(phrase.split(separator: " "))
    }

    private mutating func mark(_ words: [Substring]) {
        for word in words { entries[String(word), default: Entry()].isInPhrase = true }
    }

    mutating func setEmoji(_ scalar: Unicode.Scalar, _ text: String) {
        emoji[scalar.value] = Array(text.utf8)
        emojiBlocks[Int(scalar.value >> 8)] = true
    }

    @inline(__always)
    func text(ofEmoji scalar: UInt32) -> [UInt8]? {
        emojiBlocks[Int(scalar >> 8)] ? emoji[scalar] : nil
    }
}

/// Reads lexicons of sentiment: YAML, or columns between tabs (a word and its weight; more columns are left alone).
///
/// ```yaml
/// name: Moods
/// words: {glad: 2, gloomy: -1.5}
/// intensifiers: {very: 0.3, hardly: -0.3}
/// negations: [not, never]
/// idioms: {over the moon: 3}
/// emoji: {"☀": sun}
/// ```
struct SentimentLexiconReader {
    private static let keys = [
        "name", "description", "source", "licence", "words", "intensifiers", "negations", "idioms",
        "emoji",
    ]

    private(set) var lexicon = SentimentLexicon()
    private(set) var problems: [Diagnostic] = []

    mutating func read(_ root: Node) {
        guard case .mapping(let fields) = root.content else {
            report("a lexicon must be a mapping with 'words', not \(root.spoken)", root.location)
            return
        }
        for field in fields {
            switch field.key {
            case "words": weights(field) { $0.setWeight($2, of: $1) }
            case "intensifiers": weights(field) { $0.setBoost($2, of: $1) }
            case "idioms": weights(field) { $0.setIdiom($2, of: $1) }
            case "negations": negations(field)
            case "emoji": emoji(field)
            default:
                if !Self.keys.contains(field.key) {
                    problems.append(
                        .error(
                            "a lexicon has no '\(field.key)'", at: field.keyLocation,
                            hints: [
                                Suggestion.hint(for: field.key, among: Self.keys, called: "keys")
                            ]))
                }
            }
        }
    }

    private mutating func report(_ message: String, _ place: SourceLocation) {
        problems.append(.error(message, at: place))
    }

    private mutating func weights(
        _ field: Node.Entry, _ set: (inout SentimentLexicon, String, Double) -> Void
    ) {
        guard case .mapping(let entries) = field.value.content else {
            report(
                "'\(field.key)' must be a mapping of words to numbers, not \(field.value.spoken)",
                field.value.location)
            return
        }
        for entry in entries {
            guard let text = entry.value.text, let weight = Double(text), weight.isFinite else {
                report(
                    "the weight of '\(entry.key)' must be a number, not \(entry.value.spoken)",
                    entry.value.location)
                continue
            }
            set(&lexicon, entry.key, weight)
        }
    }

    private mutating func negations(_ field: Node.Entry) {
        guard case .sequence(let nodes) = field.value.content else {
            report(
                "'negations' must be a list of words, not \(field.value.spoken)",
                field.value.location)
            return
        }
        for node in nodes {
            if let text = node.text, !node.isNull {
                lexicon.addNegation(text)
            } else {
                report("a negation must be a word, not \(node.spoken)", node.location)
            }
        }
    }

    private mutating func emoji(_ field: Node.Entry) {
        guard case .mapping(let entries) = field.value.content else {
            report(
                "'emoji' must be a mapping of characters to texts, not \(field.value.spoken)",
                field.value.location)
            return
        }
        for entry in entries {
            guard entry.key.unicodeScalars.count == 1, let scalar = entry.key.unicodeScalars.first
            else {
                report("'\(entry.key)' is not one character", entry.keyLocation)
                continue
            }
            guard let text = entry.value.text else {
                report(
                    "what '\(entry.key)' stands for must be text, not \(entry.value.spoken)",
                    entry.value.location)
                continue
            }
            lexicon.setEmoji(scalar, text)
        }
    }

    /// Reads columns: a word and its weight.
    mutating func readTable(_ file: SourceFile) {
        var lines = DictionaryLines(file)
        while let line = lines.line() {
            if lines.trimmed(line).isEmpty || lines.isComment(lines.trimmed(line)) { continue }
            let cells = lines.cells(line, joinsTabs: false)
            guard cells.count > 1, !cells[0].isEmpty else {
                problems.append(
                    .error(
                        "the line has no weight", at: lines.place(line),
                        hints: ["a line is a word, a tab and a number"]))
                continue
            }
            let text = lines.text(cells[1])
            guard let weight = Double(text), weight.isFinite else {
                report("the weight must be a number, not '\(text)'", lines.place(cells[1]))
                continue
            }
            lexicon.setWeight(weight, of: lines.text(cells[0]))
        }
    }
}

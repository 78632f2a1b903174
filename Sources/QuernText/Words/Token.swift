/// A word, number, mark or address in a text.
public struct Token: Sendable, Hashable {
    /// UTF-8 offsets in the text.
    public var start: Int
    public var end: Int
    public var kind: Kind

    public var range: Range<Int> { start..<end }

    public init(_ range: Range<Int>, _ kind: Kind) {
        start = range.lowerBound
        end = range.upperBound
        self.kind = kind
    }

    /// What a token is.
    public enum Kind: String, Sendable, CaseIterable {
        case word, number
        /// Marks of Unicode's categories P*, without those that are symbols here.
        case punctuation
        /// Marks of the categories S* that are no pictographs, and `# % & @ \ § ¶ † ‡ ‰`.
        case symbol
        case url, email, hashtag, mention
        /// Pictographs with all that modifies them, flags, and emoticons such as `:-)`.
        case emoji
    }
}

/// Segments what is written without spaces: Chinese, Japanese, Thai, Lao, Khmer, Burmese.
public protocol DictionarySegmenter: Sendable {
    /// Appends where words end in a range of valid UTF-8 that holds letters and marks of such scripts only; the
    /// last is the end of the range. A range has no more than ``Tokenizer/longestRun`` characters.
    func appendEnds(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to ends: inout [Int])
}

/// Cuts text into tokens: Unicode's words (UAX #29), and what linguists expect beyond them.
///
/// - Addresses are one token each: `https://ostrow.example/a?b=1`, `mill.example.org/x`, `vera@mill.example`, `#deepsea`,
///   `@vera_k`. Marks at the end of a sentence are no part of them.
/// - A full stop belongs to an abbreviation (`Dr.`, `U.S.`, `e.g.`, `No.` before a number) and an initial (`J. Kalo`), also
///   where it ends the sentence too.
/// - Numbers keep their signs, decimals, and groups (`-1,234.5`, `1 234` with no-break spaces), dates and times are
///   one number (`2024-09-04`, `10:30`), so are ordinals and decades (`3rd`, `1990s`); a unit is a token of its own (`5` `km`).
/// - Hyphenated words are one (`low-altitude`, `10-year-old`), or are taken apart.
/// - Clitics stay (`don't`), or are taken apart (`do` `n't`; French `l'` `eau`).
/// - A run of one mark is one token (`...`, `--`, `!!`).
///
/// Tokens are sorted, do not overlap and are never empty; all that lies between them is white space, controls and
/// format characters.
public struct Tokenizer: Sendable {
    /// Whether the parts of something stay together.
    public enum Parts: String, Sendable, CaseIterable { case keep, split }

    public var clitics = Parts.keep
    public var hyphens = Parts.keep
    public var units = Parts.split
    /// Finds words where there are no spaces; without one, each character is a token, as in UAX #29.
    public var dictionary: (any DictionarySegmenter)?
    /// Abbreviations and clitics of a language.
    public var rules: LanguageRules

    /// Runs without spaces are cut after as many characters, so that time and memory are bounded.
    public static let longestRun = 2048

    /// - Parameter language: BCP 47; what is unknown has the abbreviations that all languages share, and English ones.
    public init(language: String = "en") { rules = LanguageRules.of(language) }

    /// The tokens of a text.
    public func tokens(in text: String) -> [Token] {
        var text = text
        return text.withUTF8 { tokens(in: $0) }
    }

    /// The tokens of valid UTF-8.
    public func tokens(in bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
        var scanner = TokenScanner(bytes, self)
        scanner.run()
        return scanner.tokens
    }
}

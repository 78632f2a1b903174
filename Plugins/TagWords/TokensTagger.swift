public import Quern
internal import QuernLinguistics
public import QuernText

/// Annotates words, numbers, marks and addresses, with stems and lemmas where they are asked for.
///
/// Segmentation is `QuernText.Tokenizer`'s: Unicode's words (UAX #29), and what linguists expect beyond them. Labels say
/// what a token is: `word`, `number`, `punctuation`, `symbol`, `url`, `email`, `hashtag`, `mention`, `emoji`. Tokens lie in order,
/// do not overlap, and have nothing but white space and control characters between them.
///
/// A tagger adds annotations and cannot change them, so that stems and lemmas are made here, with the tokens, as their
/// attributes `stem`, `lemma` and `tag`: words have them (not numbers and marks), always in lower case but for what a lexicon
/// writes otherwise. An index by position takes its columns from them.
public struct TokensTagger: Tagger {
    @Parameter("The layer to write.") var layer = "tokens"
    @Parameter("Whether punctuation and symbols are tokens.") var punctuation = true
    @Parameter(
        "Short forms: don't as one token, or do n't (as in the Penn Treebank; French, Italian and Catalan l' eau)."
    )
    var clitics = Tokenizer.Parts.keep
    @Parameter("Hyphenated words: low-altitude as one token, or as three.") var hyphens = Tokenizer
        .Parts.keep
    @Parameter("Numbers with a unit on them: 5km as one token, or as two.") var units = Tokenizer
        .Parts.split
    @Parameter(
        "Chinese, Japanese, Thai, Lao, Khmer, Burmese: words by dictionary (ICU's), or characters.")
    var unspaced = Unspaced.dictionary
    @Parameter(
        "The language whose abbreviations and short forms are known (BCP 47); empty: that of each document's metadata, or English."
    )
    var language = ""
    @Parameter(
        "Snowball's stemmer for the attribute stem: none, auto (by the document's language), or a language."
    )
    var stem = StemChoice.none
    @Parameter(
        "The attribute lemma: none, english (a lexicon and rules), or auto (English for documents in it); see lemmas."
    )
    var lemma = LemmaChoice.none
    @Parameter(
        "Lexicons for the attributes lemma and tag: lines of form, TAB, lemma, and perhaps TAB and a tag. They come first."
    )
    var lemmas: [ResourcePath] = []

    public enum Unspaced: String, CaseIterable, Sendable, ParameterValue {
        case dictionary, characters
    }

    public enum LemmaChoice: String, CaseIterable, Sendable, ParameterValue {
        case none, auto, english
    }

    public static let description = StageDescription(
        "tokens", "Annotates words, numbers, marks and addresses, with stems and lemmas.",
        version: 1,
        writes: ["tokens"], examples: examples)

    private var lexicon: LemmaLexicon?

    public init() {}

    public var layers: LayerContract { LayerContract(writes: [layer]) }

    public mutating func prepare(in context: PreparationContext) throws {
        if let language = stem.language, Stemmer(language) == nil {
            throw StageError(
                "the stemmer library that is installed has no '\(language.rawValue)'; install libstemmer 2.2 or newer"
            )
        }
        guard !lemmas.isEmpty else { return }
        var reader = LemmaLexiconReader()
        for path in lemmas { reader.read(try context.open(path).file) }
        lexicon = try reader.finish(context)
    }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        let code = language.isEmpty ? document.metadata.language ?? "en" : language
        var tokenizer = Tokenizer(language: code)
        tokenizer.clitics = clitics
        tokenizer.hyphens = hyphens
        tokenizer.units = units
        tokenizer.dictionary = unspaced == .dictionary ? ICUSegmenter.shared : nil
        var forms = WordForms(
            stemmer: stem.stemmer(for: code),
            lemmas: lemma == .english || lemma == .auto && code.hasPrefix("en") ? .english : nil,
            lexicon: lexicon)
        var text = document.text
        let annotations = text.withUTF8 { bytes in
            let tokens = tokenizer.tokens(in: bytes)
            var annotations: [Annotation] = []
            annotations.reserveCapacity(tokens.count)
            for token in tokens {
                switch token.kind {
                case .punctuation, .symbol: if !punctuation { continue }
                default: break
                }
                annotations.append(
                    Annotation(
                        token.range, label: token.kind.rawValue,
                        attributes: token.kind == .word
                            ? forms.attributes(bytes, token.range) : Metadata()))
            }
            return annotations
        }
        tags.annotate(layer, annotations)
    }
}

extension Tokenizer.Parts: ParameterValue {}

/// Which stemmer is wanted.
enum StemChoice: String, CaseIterable, Sendable, ParameterValue {
    case none, auto
    case arabic, armenian, basque, catalan, danish, dutch, english, finnish, french, german
    case greek, hindi, hungarian, indonesian, irish, italian, lithuanian, nepali, norwegian
    case portuguese, romanian, russian, serbian, spanish, swedish, tamil, turkish, yiddish

    /// The language that is named; nil for `none` and `auto`.
    var language: Stemmer.Language? { Stemmer.Language(rawValue: rawValue) }

    /// The stemmer for a document in a language; nil when none is wanted, or Snowball has none for it.
    func stemmer(for code: String) -> Stemmer? {
        switch self {
        case .none: nil
        case .auto: Stemmer.Language(code: code).flatMap { Stemmer($0) }
        default: language.flatMap { Stemmer($0) }
        }
    }
}

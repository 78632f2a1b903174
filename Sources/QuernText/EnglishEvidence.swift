/// Whether a text is English, by its function words.
///
/// In running English about four words of ten are articles, prepositions, pronouns and auxiliaries;
/// in other languages written in Latin letters the same spellings make up less than one in ten.
/// That is no identification of languages: it says "English" or nothing.
public struct EnglishEvidence: Sendable {
    /// Words in Latin letters that were looked at.
    public private(set) var words = 0
    /// How many of them are function words of English.
    public private(set) var functionWords = 0
    private var seen: Set<UInt64> = []
    private var latin = 0
    private var other = 0

    /// How many different function words there are.
    public var distinctFunctionWords: Int { seen.count }
    /// The share of Latin letters among all letters, in percent.
    public var latinPercent: Int { latin + other == 0 ? 0 : latin * 100 / (latin + other) }

    /// No more words than these are looked at; the share does not change after them.
    static let wordLimit = 5000
    /// What is needed to say "English".
    static let fewestWords = 20
    static let fewestDistinct = 4
    static let leastPercent = 15

    public init() {}

    /// Looks at a part of valid UTF-8.
    public mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        let bytes = UnsafeBufferPointer(rebasing: bytes[range])
        var index = 0
        while index < bytes.count, words < Self.wordLimit {
            let byte = bytes[index]
            let folded = byte | 0x20
            if byte < 0x80, folded < 0x61 || folded > 0x7A {
                index += 1
                continue
            }
            // A word: Latin letters, accented ones too. Up to eight ASCII letters make its key.
            var key: UInt64 = 0
            var length = 0
            var isPlain = true
            while index < bytes.count {
                let letter = bytes[index]
                if letter < 0x80 {
                    let folded = letter | 0x20
                    if folded < 0x61 || folded > 0x7A { break }
                    key = key << 8 | UInt64(folded)
                    length += 1
                    index += 1
                } else {
                    let (scalar, size) = UTF8Scan.scalar(bytes, at: index)
                    guard Script.of(scalar) == .latin else {
                        if let script = Script.of(scalar) { other += script.weight }
                        if length == 0 { index += size }
                        break
                    }
                    isPlain = false
                    length += 1
                    index += size
                }
            }
            guard length > 0 else { continue }
            words += 1
            latin += length
            if isPlain, length <= 8, Self.functionWordKeys.contains(key) {
                functionWords += 1
                seen.insert(key)
            }
        }
    }

    /// The share of function words, in percent.
    public var functionPercent: Int { words == 0 ? 0 : functionWords * 100 / words }

    /// Whether the text is English; false also when there is too little to tell.
    ///
    /// Foreign letters do not count against it where there are hundreds of English words beside
    /// them: link spam does not make an article Chinese.
    public var isEnglish: Bool {
        words >= Self.fewestWords && distinctFunctionWords >= Self.fewestDistinct
            && functionPercent >= Self.leastPercent && (latinPercent >= 50 || words >= 80)
    }

    /// The evidence in words.
    public var summary: String {
        "\(functionPercent) % of \(words) words are function words of English, \(latinPercent) % of"
            + " letters are Latin"
    }

    /// The commonest function words of English (Leech, Rayson and Wilson, Word Frequencies in
    /// Written and Spoken English, 2001) of at most eight letters, without those that are common words of German,
    /// Dutch, French, Spanish or Italian too (`a`, `in`, `on`, `an`, `as`, `me`).
    private static let functionWordKeys: Set<UInt64> = Set(
        """
        the of and to is that for it with was be by are at this from have has had which or his her
        their its they we you he she not but will would can could should been were an who what when
        there than into also more other these those our your them him some such only over after about
        between through during while because where how all any each both under
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { word in
            word.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        })
}

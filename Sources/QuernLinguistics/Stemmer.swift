internal import CStemmer
internal import QuernText

/// A Snowball stemmer (libstemmer): cuts words of one language to what their inflected forms share.
///
/// A stem is no word (`turbin`); for words use a lemma. One thread at a time.
public final class Stemmer {
    private let handle: OpaquePointer

    /// Snowball's languages, as its library names them, with their codes in BCP 47.
    public enum Language: String, CaseIterable, Sendable {
        case arabic, armenian, basque, catalan, danish, dutch, english, finnish, french, german
        case greek, hindi, hungarian, indonesian, irish, italian, lithuanian, nepali, norwegian
        case portuguese, romanian, russian, serbian, spanish, swedish, tamil, turkish, yiddish

        public var code: String {
            switch self {
            case .arabic: "ar"
            case .armenian: "hy"
            case .basque: "eu"
            case .catalan: "ca"
            case .danish: "da"
            case .dutch: "nl"
            case .english: "en"
            case .finnish: "fi"
            case .french: "fr"
            case .german: "de"
            case .greek: "el"
            case .hindi: "hi"
            case .hungarian: "hu"
            case .indonesian: "id"
            case .irish: "ga"
            case .italian: "it"
            case .lithuanian: "lt"
            case .nepali: "ne"
            case .norwegian: "no"
            case .portuguese: "pt"
            case .romanian: "ro"
            case .russian: "ru"
            case .serbian: "sr"
            case .spanish: "es"
            case .swedish: "sv"
            case .tamil: "ta"
            case .turkish: "tr"
            case .yiddish: "yi"
            }
        }

        /// The language of a code such as `de` or `pt-BR`; nil when Snowball has none.
        public init?(code: String) {
            let first = code.prefix { $0 != "-" && $0 != "_" }
            // Both written forms of Norwegian have one stemmer.
            let known = first == "nb" || first == "nn" ? "no" : first
            guard let language = Self.allCases.first(where: { $0.code == known }) else {
                return nil
            }
            self = language
        }
    }

    /// Nil when the library that is installed does not know the language.
    public init?(_ language: Language) {
        guard let handle = sb_stemmer_new(language.rawValue, "UTF_8") else { return nil }
        self.handle = handle
    }

    deinit { sb_stemmer_delete(handle) }

    /// The stem of a word; letters are folded to lower case first, and typographic apostrophes are straight ones.
    public func stem(_ word: String) -> String {
        var folded: [UInt8] = []
        for scalar in word.unicodeScalars {
            UTF8Scan.append(
                scalar.value == 0x2019 ? 0x27 : CaseFolding.folded(scalar.value), to: &folded)
        }
        // Longer than any word of a language, and Snowball's time may grow with the square.
        guard folded.count <= 200 else { return String(decoding: folded, as: UTF8.self) }
        return folded.withUnsafeBufferPointer { bytes in
            guard let found = sb_stemmer_stem(handle, bytes.baseAddress, Int32(bytes.count)) else {
                return String(decoding: bytes, as: UTF8.self)
            }
            let length = Int(sb_stemmer_length(handle))
            return String(decoding: UnsafeBufferPointer(start: found, count: length), as: UTF8.self)
        }
    }
}

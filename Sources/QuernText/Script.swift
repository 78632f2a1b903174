/// The writing systems that texts are told apart by.
public enum Script: UInt8, Sendable, CaseIterable {
    case latin, greek, cyrillic, armenian, hebrew, arabic, devanagari, bengali, tamil, thai,
        tibetan,
        georgian, hangul, kana, han, gurmukhi, gujarati, oriya, telugu, kannada, malayalam, sinhala,
        lao, myanmar, khmer, ethiopic

    /// The name in lower case, such as `cyrillic`.
    public var name: String { "\(self)" }

    /// The script of a letter; nil for what is no letter, or one of a script that is not listed.
    ///
    /// By blocks (Unicode 15, Blocks.txt), which is enough to tell the language of a line: letters
    /// that a block borrows from another script are rare.
    @inlinable
    public static func of(_ scalar: UInt32) -> Script? {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A: .latin
        case 0..<0xAA: nil
        case 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x1D00...0x1DBF, 0x1E00...0x1EFF,
            0x2C60...0x2C7F, 0xA720...0xA7FF, 0xFB00...0xFB06, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
            .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: .cyrillic
        case 0x530...0x58F: .armenian
        case 0x590...0x5FF, 0xFB1D...0xFB4F: .hebrew
        case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE: .arabic
        case 0x900...0x97F: .devanagari
        case 0x980...0x9FF: .bengali
        case 0xA00...0xA7F: .gurmukhi
        case 0xA80...0xAFF: .gujarati
        case 0xB00...0xB7F: .oriya
        case 0xB80...0xBFF: .tamil
        case 0xC00...0xC7F: .telugu
        case 0xC80...0xCFF: .kannada
        case 0xD00...0xD7F: .malayalam
        case 0xD80...0xDFF: .sinhala
        case 0xE00...0xE7F: .thai
        case 0xE80...0xEFF: .lao
        case 0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F: .myanmar
        case 0x1200...0x139F, 0x2D80...0x2DDF: .ethiopic
        case 0x1780...0x17FF: .khmer
        case 0xF00...0xFFF: .tibetan
        case 0x10A0...0x10FF: .georgian
        case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: .hangul
        case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: .kana
        case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
            0x20000...0x323AF:
            .han
        default: nil
        }
    }

    /// How many letters of an alphabet one letter says as much as: a Chinese character is a
    /// syllable and often a word.
    public var weight: Int {
        switch self {
        case .han, .hangul, .kana: 2
        default: 1
        }
    }

    /// The scripts that a language (BCP 47) is written in; empty when not known.
    public static func scripts(ofLanguage tag: String) -> [Script] {
        let language = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        switch language {
        case "zh", "yue", "wuu": return [.han]
        case "ja": return [.han, .kana]
        case "ko": return [.hangul, .han]
        case "ru", "uk", "be", "bg", "mk", "kk", "ky", "mn", "tg": return [.cyrillic]
        case "el": return [.greek]
        case "he", "yi": return [.hebrew]
        case "ar", "fa", "ur", "ug", "ps", "ckb": return [.arabic]
        case "hi", "ne", "mr": return [.devanagari]
        case "bn": return [.bengali]
        case "ta": return [.tamil]
        case "th": return [.thai]
        case "bo": return [.tibetan]
        case "ka": return [.georgian]
        case "hy": return [.armenian]
        case "pa": return [.gurmukhi]
        case "gu": return [.gujarati]
        case "or": return [.oriya]
        case "te": return [.telugu]
        case "kn": return [.kannada]
        case "ml": return [.malayalam]
        case "si": return [.sinhala]
        case "lo": return [.lao]
        case "my": return [.myanmar]
        case "km": return [.khmer]
        case "am", "ti": return [.ethiopic]
        case "en", "fr", "de", "es", "pt", "it", "nl", "sv", "da", "no", "nb", "nn", "fi", "pl",
            "cs",
            "sk", "hu", "ro", "tr", "vi", "id", "ms", "tl", "sw", "la", "hr", "sl", "et", "lv",
            "lt", "ca",
            "eu", "gl", "is", "ga", "cy", "af", "sq", "eo", "so", "yo":
            return [.latin]
        case "az", "uz": return [.latin, .cyrillic]
        default: return []
        }
    }
}

/// How much of each script there is in a text.
public struct ScriptCounts: Sendable {
    private var weights = [Int](repeating: 0, count: Script.allCases.count)
    private static let latin = 0

    public init() {}

    /// Counts the letters of valid UTF-8.
    public mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte < 0x80 {
                let folded = byte | 0x20
                if folded >= 0x61, folded <= 0x7A { weights[Self.latin] += 1 }
                index += 1
                continue
            }
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            if let script = Script.of(scalar) { self[script] += script.weight }
            index += length
        }
    }

    public internal(set) subscript(script: Script) -> Int {
        get { weights[Int(script.rawValue)] }
        set { weights[Int(script.rawValue)] = newValue }
    }

    public var total: Int { weights.reduce(0, +) }

    /// The most frequent script, with its share of all letters.
    public var dominant: (script: Script, share: Double)? {
        let all = total
        guard all > 0, let index = weights.indices.max(by: { weights[$0] < weights[$1] }) else {
            return nil
        }
        return (Script.allCases[index], Double(weights[index]) / Double(all))
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A character encoding, by the name under which it is reported.
///
/// Labels are read as browsers read them (WHATWG Encoding Standard): `latin1` and `iso-8859-1` mean
/// windows-1252, `gb2312` and `gbk` mean gb18030, because the larger set is what pages and files with
/// those labels hold. Any other name is looked up in the system's iconv.
public struct TextEncoding: Sendable, Hashable {
    enum Form: Sendable, Hashable {
        case utf8
        /// Byte order from the byte order mark, else from where the zero bytes are.
        case utf16, utf32
        case utf16Little, utf16Big, utf32Little, utf32Big
        /// By iconv, under this name.
        case iconv(String)
    }

    /// Lower case, such as `windows-1252`.
    public let name: String
    let form: Form

    private init(_ name: String, _ form: Form) {
        self.name = name
        self.form = form
    }

    public static let utf8 = TextEncoding("utf-8", .utf8)
    public static let utf16Little = TextEncoding("utf-16le", .utf16Little)
    public static let utf16Big = TextEncoding("utf-16be", .utf16Big)
    public static let utf32Little = TextEncoding("utf-32le", .utf32Little)
    public static let utf32Big = TextEncoding("utf-32be", .utf32Big)
    public static let windows1252 = TextEncoding("windows-1252", .iconv("CP1252"))

    /// Whether this is one of Unicode's own encodings.
    public var isUnicode: Bool { if case .iconv = form { false } else { true } }

    /// Whether bytes below 0x80 mean ASCII wherever they stand, so that lines and cells can be found before the
    /// text is decoded.
    public var keepsASCII: Bool {
        switch form {
        case .utf8: true
        case .utf16, .utf32, .utf16Little, .utf16Big, .utf32Little, .utf32Big: false
        case .iconv:
            // Second bytes of these may be ASCII, or the meaning of all bytes is switched.
            !["gb18030", "big5", "shift_jis", "utf-7", "iso-2022", "hz", "ucs", "utf-16", "utf-32"]
                .contains { name.hasPrefix($0) }
        }
    }

    /// Whether bytes below 0x30, and those of `:;<=>?`, mean ASCII wherever they stand: line feeds, quotes, commas.
    public var keepsPunctuation: Bool {
        keepsASCII || ["gb18030", "big5", "shift_jis"].contains { name.hasPrefix($0) }
    }

    /// The encoding of this name, in any spelling of case and punctuation; nil when neither this
    /// library nor the system's iconv knows it.
    public init?(named label: String) {
        let key = Self.key(label)
        if let known = Self.byLabel[key] {
            self = known
            return
        }
        // A slash would ask iconv for transliteration, or for silence about errors.
        let allowed = label.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || [0x2B, 0x2D, 0x2E, 0x3A, 0x5F].contains($0)
        }
        guard allowed, !label.isEmpty, Iconv.knows(label) else { return nil }
        self.init(label.lowercased(), .iconv(label))
    }

    /// The names of encodings in wide use; what suggestions are made from.
    public static let commonNames: [String] = table.map(\.encoding.name)

    /// Letters and digits of a label, in lower case.
    private static func key(_ label: String) -> String {
        String(
            decoding: label.utf8.compactMap { byte -> UInt8? in
                switch byte {
                case 0x30...0x39, 0x61...0x7A: byte
                case 0x41...0x5A: byte + 0x20
                default: nil
                }
            }, as: UTF8.self)
    }

    private static let byLabel: [String: TextEncoding] = {
        var labels: [String: TextEncoding] = [:]
        for (encoding, others) in table {
            for label in [encoding.name] + others { labels[key(label)] = encoding }
        }
        return labels
    }()

    private static func legacy(_ name: String, _ iconv: String? = nil) -> TextEncoding {
        TextEncoding(name, .iconv(iconv ?? name.uppercased()))
    }

    private static let table: [(encoding: TextEncoding, labels: [String])] = [
        (.utf8, ["utf8", "ascii", "us-ascii"]),
        (TextEncoding("utf-16", .utf16), ["ucs2", "unicode"]),
        (.utf16Little, ["ucs2le"]), (.utf16Big, ["ucs2be"]),
        (TextEncoding("utf-32", .utf32), ["ucs4"]),
        (.utf32Little, ["ucs4le"]), (.utf32Big, ["ucs4be"]),
        (.windows1252, ["cp1252", "latin1", "l1", "iso-8859-1", "8859-1", "ansi"]),
        (legacy("windows-1250", "CP1250"), ["cp1250"]),
        (legacy("windows-1251", "CP1251"), ["cp1251"]),
        (legacy("windows-1253", "CP1253"), ["cp1253"]),
        (legacy("windows-1254", "CP1254"), ["cp1254", "iso-8859-9", "latin5"]),
        (legacy("windows-1255", "CP1255"), ["cp1255"]),
        (legacy("windows-1256", "CP1256"), ["cp1256"]),
        (legacy("windows-1257", "CP1257"), ["cp1257"]),
        (legacy("windows-1258", "CP1258"), ["cp1258"]),
        (legacy("windows-874", "CP874"), ["cp874", "tis-620", "iso-8859-11"]),
        (legacy("iso-8859-2"), ["latin2"]), (legacy("iso-8859-3"), ["latin3"]),
        (legacy("iso-8859-4"), ["latin4"]), (legacy("iso-8859-5"), []), (legacy("iso-8859-6"), []),
        (legacy("iso-8859-7"), []), (legacy("iso-8859-8"), []), (legacy("iso-8859-10"), ["latin6"]),
        (legacy("iso-8859-13"), []), (legacy("iso-8859-14"), []),
        (legacy("iso-8859-15"), ["latin9"]),
        (legacy("iso-8859-16"), []),
        (legacy("koi8-r"), ["koi8"]), (legacy("koi8-u"), []),
        (legacy("ibm866"), ["cp866", "dos-866"]), (legacy("ibm437"), ["cp437"]),
        (legacy("ibm850"), ["cp850"]), (legacy("ibm852"), ["cp852"]), (legacy("ibm855"), ["cp855"]),
        (legacy("macintosh"), ["mac", "macroman"]),
        (legacy("x-mac-cyrillic", "MAC-CYRILLIC"), ["mac-cyrillic"]),
        (legacy("gb18030"), ["gbk", "gb2312", "cp936", "euc-cn", "chinese"]),
        (legacy("big5", "BIG5-HKSCS"), ["big5-hkscs", "cp950"]),
        (legacy("euc-tw"), []),
        (legacy("shift_jis", "CP932"), ["sjis", "cp932", "windows-31j", "ms932"]),
        (legacy("euc-jp"), ["ujis"]), (legacy("iso-2022-jp"), []),
        (legacy("euc-kr", "CP949"), ["cp949", "uhc", "ks_c_5601-1987", "korean"]),
        (legacy("iso-2022-kr"), []), (legacy("johab"), []),
        (legacy("viscii"), []), (legacy("tcvn", "TCVN5712-1"), []),
    ]
}

import QuernText

/// The encoding that a page declares in its first bytes (WHATWG HTML, section 13.2.3.2, "prescan").
enum DeclaredEncoding {
    /// How far into the page a declaration is looked for; the standard says 1024.
    private static let reach = 1024

    /// The encoding of the first `meta` that names one; nil when none does, or names none that is known.
    static func declared(in page: UnsafeRawBufferPointer) -> TextEncoding? {
        let bytes = UnsafeBufferPointer(
            rebasing: page.bindMemory(to: UInt8.self)[..<min(page.count, reach)])
        var tokenizer = HTMLTokenizer(bytes)
        while true {
            let token = tokenizer.next(isForeign: false)
            switch token.kind {
            case .end: return nil
            case .startTag where token.tag == .meta:
                if let label = label(token, tokenizer.attributes, bytes),
                    let encoding = TextEncoding(named: label)
                {
                    // Whoever could read the declaration as ASCII was not reading UTF-16.
                    return encoding.name.hasPrefix("utf-16") ? .utf8 : encoding
                }
            default: break
            }
        }
    }

    private static func label(
        _ token: HTMLToken, _ attributes: [HTMLAttribute], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> String? {
        var content: String?
        var isContentType = false
        for attribute in attributes[token.firstAttribute...].prefix(token.attributeCount) {
            let range = Int(attribute.valueStart)..<Int(attribute.valueEnd)
            switch attribute.name {
            case .charset:
                return word(CharacterReferences.decoded(bytes, range, inAttribute: true).utf8)
            case .httpEquiv:
                isContentType = HTMLNames.Key(bytes[range]) == HTMLNames.Key("content-type".utf8)
            case .content: content = CharacterReferences.decoded(bytes, range, inAttribute: true)
            default: break
            }
        }
        guard isContentType, let content else { return nil }
        let text = Array(content.utf8)
        let name = Array("charset".utf8)
        var at = 0
        while at + name.count < text.count {
            if zip(text[at...], name).allSatisfy({ $0 | 0x20 == $1 }) {
                var rest = text[(at + name.count)...].drop { $0 <= 0x20 }
                guard rest.first == 0x3D else {
                    at += 1
                    continue
                }
                rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
                return word(rest.prefix { $0 != 0x3B && $0 != 0x22 && $0 != 0x27 && $0 > 0x20 })
            }
            at += 1
        }
        return nil
    }

    /// A label without white space around it.
    private static func word(_ text: some BidirectionalCollection<UInt8>) -> String {
        String(decoding: text.filter { $0 > 0x20 }, as: UTF8.self)
    }

    /// The encoding to read a page in.
    ///
    /// A byte order mark comes first, then the declaration, then a guess. A page that declares UTF-8 and is not
    /// valid UTF-8 is guessed, too, as is one that declares something else and is valid UTF-8 with several
    /// characters beyond ASCII in it: scrapers often convert pages and leave the declaration alone, and
    /// text in another encoding is not valid UTF-8 by chance. So is one that declares the western encoding, as templates do, and
    /// is in an alphabet of other letters alone.
    static func encoding(of page: UnsafeRawBufferPointer) -> TextEncoding? {
        let bytes = page.bindMemory(to: UInt8.self)
        if TextDecoder.byteOrderMark(of: bytes) != nil { return nil }
        guard let declared = declared(in: page), declared != .utf8 else { return nil }
        guard !declared.isUnicode else { return nil }
        let ascii = UTF8Scan.asciiRun(bytes, from: 0)
        if ascii < bytes.count, UTF8Scan.firstInvalid(bytes) == nil {
            var beyond = 0
            for byte in bytes[ascii...] where byte >= 0x80 {
                beyond += 1
                if beyond >= 8 { return nil }
            }
        }
        return declared == .windows1252 && isOtherAlphabet(bytes[ascii...]) ? nil : declared
    }

    /// Whether words in windows-1252 would consist of nothing but letters with accents, as those in Cyrillic or Greek do: western
    /// languages have ASCII letters in every word, but for a few short ones.
    private static func isOtherAlphabet(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        // Bytes above ASCII: all of them, and those in words of three and more of such letters.
        var (all, inWords, words) = (0, 0, 0)
        var run = 0
        var isMixed = false
        for byte in bytes {
            if byte >= 0x80 { all += 1 }
            if byte >= 0xC0 {
                run += 1
                continue
            }
            let isLetter = (byte | 0x20) &- 0x61 < 26
            if run >= 3, !isMixed, !isLetter {
                inWords += run
                words += 1
            }
            isMixed = isLetter
            run = 0
            if all >= 4096 { break }
        }
        // A table of characters has few such words.
        return words >= 10 && inWords * 10 >= all * 7
    }
}

/// `&amp;`, `&#233;` or `&#xE9;`.
struct CharacterReference {
    let text: String
    /// The place behind its semicolon.
    let end: Int

    /// The reference that begins with the `&` at a place; nil when that is text.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, before limit: Int) {
        var at = start + 1
        guard at < limit else { return nil }
        if bytes[at] == UInt8(ascii: "#") {
            at += 1
            let isHex = at < limit && bytes[at] | 0x20 == UInt8(ascii: "x")
            if isHex { at += 1 }
            let digits = at
            var value: UInt32 = 0
            while at < limit, at - digits < 8, let digit = Self.digit(bytes[at], isHex) {
                value = min(value * (isHex ? 16 : 10) + digit, 0x110000)
                at += 1
            }
            guard at > digits, at < limit, bytes[at] == UInt8(ascii: ";") else { return nil }
            let scalar = value == 0 ? nil : Unicode.Scalar(value)
            text = String(Character(scalar ?? "\u{FFFD}"))
        } else {
            while at < limit, at - start <= 32,
                ASCII.isLetter(bytes[at]) || ASCII.isDigit(bytes[at])
            {
                at += 1
            }
            guard at < limit, bytes[at] == UInt8(ascii: ";"),
                let named = Self.names[String(decoding: bytes[start + 1..<at], as: UTF8.self)]
            else { return nil }
            text = named
        }
        end = at + 1
    }

    private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46 where isHex: UInt32(byte - 0x37)
        case 0x61...0x66 where isHex: UInt32(byte - 0x57)
        default: nil
        }
    }

    /// The names that people write by hand.
    private static let names: [String: String] = {
        let pairs = """
            amp & lt < gt > quot " apos ' nbsp \u{A0} copy © reg ® trade ™ hellip … mdash — ndash – lsquo ‘ rsquo ’ \
            ldquo “ rdquo ” sbquo ‚ bdquo „ laquo « raquo » lsaquo ‹ rsaquo › bull • middot · sect § para ¶ deg ° \
            plusmn ± times × divide ÷ frac12 ½ frac14 ¼ frac34 ¾ sup1 ¹ sup2 ² sup3 ³ micro µ euro € pound £ yen ¥ \
            cent ¢ larr ← rarr → uarr ↑ darr ↓ harr ↔ le ≤ ge ≥ ne ≠ asymp ≈ infin ∞ minus − ensp \u{2002} \
            emsp \u{2003} thinsp \u{2009} shy \u{AD} zwj \u{200D} zwnj \u{200C} lrm \u{200E} rlm \u{200F} \
            dagger † Dagger ‡ permil ‰ iexcl ¡ iquest ¿ szlig ß auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü \
            agrave à aacute á acirc â atilde ã aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë igrave ì \
            iacute í icirc î iuml ï ntilde ñ ograve ò oacute ó ocirc ô otilde õ oslash ø ugrave ù uacute ú ucirc û \
            yacute ý yuml ÿ oelig œ Agrave À Aacute Á Acirc Â Atilde Ã Aring Å AElig Æ Ccedil Ç Egrave È Eacute É \
            Ecirc Ê Euml Ë Igrave Ì Iacute Í Icirc Î Iuml Ï Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Oslash Ø \
            Ugrave Ù Uacute Ú Ucirc Û Yacute Ý OElig Œ thorn þ THORN Þ eth ð ETH Ð alpha α beta β gamma γ delta δ \
            epsilon ε lambda λ mu μ pi π rho ρ sigma σ tau τ phi φ omega ω Delta Δ Sigma Σ Omega Ω check ✓ star ☆
            """
        // Split by hand at single spaces: a no-break or thin space is a value here.
        let parts = pairs.utf8.split(separator: 0x20).map { String(Substring($0)) }
        var names: [String: String] = [:]
        for index in stride(from: 0, to: parts.count - 1, by: 2) {
            names[parts[index]] = parts[index + 1]
        }
        return names
    }()
}

internal import QuernText

/// Characters of which a word that is none is made, as datatrove's `PUNCTUATION_SET` lists them: controls,
/// ASCII punctuation, common marks of Western and Chinese writing, and terminal punctuation.
enum SymbolCharacters {
    @inline(__always)
    static func contains(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 {
            switch scalar {
            case 0x00...0x08, 0x0B...0x1F, 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7F:
                return true
            default: return false
            }
        }
        return isBeyondASCII(scalar)
    }

    private static func isBeyondASCII(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0x9F, 0xAB, 0xB4, 0xBB, 0x2013...0x2014, 0x2019, 0x201C...0x201E, 0x2026,
            0x2236, 0x2501, 0x25BA, 0x3001, 0x3008...0x300D, 0x3010...0x3011, 0xFF05,
            0xFF08...0xFF09, 0xFF0C, 0xFF11, 0xFF1A...0xFF1B, 0xFF5E:
            true
        // Letters that most texts beyond ASCII are made of.
        case 0xC0...0x588, 0x3041...0xA4CF, 0xAC00...0xD7A3: false
        default: TerminalPunctuation.contains(scalar)
        }
    }
}

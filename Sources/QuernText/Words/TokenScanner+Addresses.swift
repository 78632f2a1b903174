/// URLs and e-mail addresses.
extension TokenScanner {
    /// The longest local part of an e-mail address (RFC 5321), and how far ahead a domain is looked for.
    private static let lookahead = 64

    /// The address that begins at a segment, which ends at `end` with the byte `stop` behind it.
    func address(_ start: Int, _ end: Int, _ stop: UInt8) -> (kind: Token.Kind, end: Int)? {
        switch stop {
        case UInt8(ascii: ":"):
            if let url = withScheme(start, end) { return (.url, url) }
        case UInt8(ascii: "@"), UInt8(ascii: "+"), UInt8(ascii: "%"), UInt8(ascii: "."):
            if let email = email(start) { return (.email, email) }
        case UInt8(ascii: "-"):
            if let email = email(start) { return (.email, email) }
            if let url = bareDomain(start) { return (.url, url) }
            return nil
        default: break
        }
        guard containsDot(start, end), let url = bareDomain(start) else { return nil }
        return (.url, url)
    }

    /// `https://…` with any scheme of letters; `mailto:` and `doi:`, which have no slashes.
    private func withScheme(_ start: Int, _ end: Int) -> Int? {
        guard end - start <= 12, (start..<end).allSatisfy({ isASCIILetter($0) }) else { return nil }
        if byte(end + 1) == 0x2F, byte(end + 2) == 0x2F {
            let body = urlEnd(end + 3)
            return body > end + 3 ? body : nil
        }
        if end - start == 6, spells("mailto", start) { return email(end + 1) }
        if end - start == 3, spells("doi", start), spells("10.", end + 1) { return urlEnd(end + 1) }
        return nil
    }

    /// The end of an e-mail address, if one begins here.
    private func email(_ start: Int) -> Int? {
        var place = start
        while place - start <= Self.lookahead {
            let byte = byte(place)
            if byte == UInt8(ascii: "@") { break }
            guard
                Self.kinds[Int(byte)] == Kind.letter || byte &- 0x30 < 10
                    || "._%+-'".utf8.contains(byte)
            else {
                return nil
            }
            place += 1
        }
        guard byte(place) == UInt8(ascii: "@"), place > start, byte(place - 1) != 0x2E else {
            return nil
        }
        let domain = domain(place + 1)
        return domain.dots > 0 && isASCIILetter(domain.end - 1) ? domain.end : nil
    }

    /// Labels with full stops between them: where they end, how many full stops there are, and where the last label begins.
    private func domain(_ start: Int) -> (end: Int, dots: Int, last: Int) {
        var place = start
        var dots = 0
        var last = start
        while place - start < 253 {
            let byte = byte(place)
            if Self.kinds[Int(byte)] == Kind.letter && byte != 0x5F || byte &- 0x30 < 10
                || byte == 0x2D && place > last
            {
                place += 1
            } else if byte == 0x2E, place > last, isASCIILetter(place + 1) || isDigit(place + 1) {
                dots += 1
                place += 1
                last = place
            } else {
                break
            }
        }
        while place > start, bytes[place - 1] == 0x2D { place -= 1 }
        return (place, dots, last)
    }

    /// `mill.example.org/x`, `www.ostrow.example`: a domain of a known kind, and what follows it.
    private func bareDomain(_ start: Int) -> Int? {
        let domain = domain(start)
        guard domain.dots > 0, domain.end > domain.last, bytes[domain.end - 1] < 0x80,
            domain.end >= bytes.count || bytes[domain.end] < 0x80 || !isBehindWord(domain.end + 2)
        else { return nil }
        let stop = byte(domain.end)
        guard stop != UInt8(ascii: "@"), Self.kinds[Int(stop)] != Kind.letter else { return nil }
        let isNamed = spells("www.", start)
        if !isNamed {
            let top = string(domain.last, domain.end)
            // Words that are domains too must have more that speaks for them.
            guard
                WordLists.topDomains.contains(top)
                    || WordLists.wordDomains.contains(top) && (stop == 0x2F || domain.dots > 1)
            else { return nil }
        }
        if stop == UInt8(ascii: ":"), isDigit(domain.end + 1) {
            var port = domain.end + 1
            while isDigit(port) { port += 1 }
            return byte(port) == 0x2F ? urlEnd(port) : port
        }
        if stop == 0x2F || stop == UInt8(ascii: "?") && isASCIILetter(domain.end + 1)
            || stop == UInt8(ascii: "#") && isASCIILetter(domain.end + 1)
        {
            return urlEnd(domain.end)
        }
        return domain.end
    }

    /// Where a URL ends whose scheme is behind us: at white space, brackets and quotes of text, and before
    /// marks that close a sentence (as in GitHub's autolinks).
    private func urlEnd(_ start: Int) -> Int {
        var place = start
        var open = 0
        var close = 0
        while place < bytes.count {
            let byte = bytes[place]
            if byte >= 0x80 {
                let (scalar, length) = UTF8Scan.scalar(bytes, at: place)
                guard CharacterClass.wordCharacters.contains(scalar),
                    !Self.isWrittenWithoutSpaces(scalar)
                else { break }
                place += length
                continue
            }
            if Self.kinds[Int(byte)] == Kind.gap || "<>\"`{}|\\^".utf8.contains(byte) { break }
            if byte == UInt8(ascii: "(") { open += 1 }
            if byte == UInt8(ascii: ")") { close += 1 }
            place += 1
        }
        while place > start {
            let last = bytes[place - 1]
            if last == UInt8(ascii: ")"), close > open {
                close -= 1
            } else if !"?!.,:;*_~'[]".utf8.contains(last) {
                break
            }
            place -= 1
        }
        return place
    }
}

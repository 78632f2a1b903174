#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An attribute of a start tag, as places in the page.
struct HTMLAttribute: Sendable {
    var nameStart: UInt32
    var nameEnd: UInt32
    var valueStart: UInt32
    var valueEnd: UInt32
    var name: HTMLAttributeName
}

/// A part of a page: text, a tag, a comment.
struct HTMLToken {
    enum Kind: UInt8 { case text, startTag, endTag, comment, doctype, end }
    var kind: Kind
    var tag: HTMLTag = .other
    var isSelfClosing = false
    /// The whole token.
    var start: Int
    var end: Int
    /// The name of a tag, the content of a comment; of text, the text.
    var contentStart: Int
    var contentEnd: Int
    /// Attributes of a start tag, by their places in ``HTMLTokenizer/attributes``.
    var firstAttribute = 0
    var attributeCount = 0
}

/// Cuts a page into tokens (WHATWG HTML, section 13.2.5), over bytes and without copying any.
///
/// Text and values are places in the page; character references are decoded when somebody asks for them
/// (``CharacterReferences``). Names are compared without regard to case. A tag that the page's end cuts off
/// is no token, as in browsers. Every byte is looked at a bounded number of times.
struct HTMLTokenizer {
    /// How the content of the element at hand is to be read.
    enum Content { case markup, rawText, escapableText, script, plainText, characterData }

    private let base: UnsafeBufferPointer<UInt8>
    private let count: Int
    private(set) var place = 0
    private(set) var attributes: [HTMLAttribute] = []
    private var content = Content.markup
    /// The element whose end tag ends raw text.
    private var rawName: HTMLNames.Key
    private let tags = HTMLNames.tags
    private let attributeNames = HTMLNames.attributes

    /// - Parameter bytes: UTF-8, valid while the tokenizer is used; shorter than 4 GiB.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        base = bytes
        count = bytes.count
        rawName = HTMLNames.Key()
        attributes.reserveCapacity(bytes.count / 64)
    }

    /// Has what follows read as the content of an element.
    mutating func read(_ content: Content, until name: some Sequence<UInt8>) {
        self.content = content
        rawName = HTMLNames.Key(name)
    }

    /// Has what follows read as the content of the element whose start tag was the last token.
    mutating func read(_ content: Content, of token: HTMLToken) {
        read(content, until: base[token.contentStart..<token.contentEnd])
    }

    @inline(__always)
    private func find(_ byte: UInt8, from start: Int) -> Int? {
        find(byte, in: start..<max(start, count))
    }

    @inline(__always)
    private func find(_ byte: UInt8, in range: Range<Int>) -> Int? {
        guard !range.isEmpty, let first = base.baseAddress,
            let found = memchr(first + range.lowerBound, Int32(byte), range.count)
        else { return nil }
        return UnsafeRawPointer(first).distance(to: UnsafeRawPointer(found))
    }

    /// The next token.
    ///
    /// - Parameter isForeign: whether the element at hand is of SVG or MathML, where CDATA sections are text.
    mutating func next(isForeign: Bool) -> HTMLToken {
        if content != .markup { return rawText() }
        var start = place
        var scan = start
        while true {
            guard start < count else { return token(.end, count, count) }
            guard let open = find(0x3C, from: scan), open + 1 < count else {
                place = count
                return token(.text, start, count)
            }
            let next = base[open + 1]
            let isTag = (next | 0x20) &- 0x61 < 26
            guard isTag || next == 0x2F || next == 0x21 || next == 0x3F else {
                scan = open + 1
                continue
            }
            if next == 0x2F, open + 2 >= count {
                place = count
                return token(.text, start, count)
            }
            if open > start {
                place = open
                return token(.text, start, open)
            }
            if isTag { return tag(from: open, .startTag) }
            if next == 0x2F {
                if (base[open + 2] | 0x20) &- 0x61 < 26 { return tag(from: open, .endTag) }
                if base[open + 2] == 0x3E {
                    // An end tag without a name is nothing.
                    start = open + 3
                    scan = start
                    place = start
                    continue
                }
                return bogusComment(from: open, contentAt: open + 2)
            }
            if next == 0x3F { return bogusComment(from: open, contentAt: open + 1) }
            return declaration(from: open, isForeign: isForeign)
        }
    }

    @inline(__always)
    private func token(_ kind: HTMLToken.Kind, _ start: Int, _ end: Int) -> HTMLToken {
        HTMLToken(kind: kind, start: start, end: end, contentStart: start, contentEnd: end)
    }

    // MARK: Tags

    @inline(__always)
    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }

    private mutating func tag(from open: Int, _ kind: HTMLToken.Kind) -> HTMLToken {
        var result = token(kind, open, open)
        var at = open + (kind == .startTag ? 1 : 2)
        result.contentStart = at
        var key = HTMLNames.Key()
        while at < count, !Self.isSpace(base[at]), base[at] != 0x2F, base[at] != 0x3E {
            key.append(base[at])
            at &+= 1
        }
        result.contentEnd = at
        result.tag = HTMLTag(rawValue: tags.number(key)) ?? .other
        result.firstAttribute = attributes.count
        while true {
            while at < count, Self.isSpace(base[at]) { at &+= 1 }
            guard at < count else { return cutOff(result) }
            if base[at] == 0x3E { break }
            if base[at] == 0x2F {
                at &+= 1
                if at < count, base[at] == 0x3E {
                    result.isSelfClosing = true
                    break
                }
                continue
            }
            guard attribute(&at) else { return cutOff(result) }
        }
        place = at + 1
        result.end = place
        if kind == .endTag {
            attributes.removeLast(attributes.count - result.firstAttribute)
        } else {
            result.attributeCount = attributes.count - result.firstAttribute
        }
        return result
    }

    /// The page ends inside a tag.
    private mutating func cutOff(_ tag: HTMLToken) -> HTMLToken {
        attributes.removeLast(attributes.count - tag.firstAttribute)
        place = count
        return token(.end, count, count)
    }

    /// Reads an attribute; false when the page ends inside it.
    @inline(__always)
    private mutating func attribute(_ at: inout Int) -> Bool {
        let nameStart = at
        var key = HTMLNames.Key()
        // A sign of equality in the first place is part of the name.
        repeat {
            key.append(base[at])
            at &+= 1
        } while at < count && !Self.isSpace(base[at]) && base[at] != 0x2F && base[at] != 0x3E
            && base[at] != 0x3D
        let nameEnd = at
        while at < count, Self.isSpace(base[at]) { at &+= 1 }
        guard at < count else { return false }
        var value = nameEnd..<nameEnd
        if base[at] == 0x3D {
            at &+= 1
            while at < count, Self.isSpace(base[at]) { at &+= 1 }
            guard at < count else { return false }
            let quote = base[at]
            if quote == 0x22 || quote == 0x27 {
                guard let end = find(quote, from: at + 1) else { return false }
                value = (at + 1)..<end
                at = end + 1
            } else {
                let start = at
                while at < count, !Self.isSpace(base[at]), base[at] != 0x3E { at &+= 1 }
                value = start..<at
            }
        }
        attributes.append(
            HTMLAttribute(
                nameStart: UInt32(truncatingIfNeeded: nameStart),
                nameEnd: UInt32(truncatingIfNeeded: nameEnd),
                valueStart: UInt32(truncatingIfNeeded: value.lowerBound),
                valueEnd: UInt32(truncatingIfNeeded: value.upperBound),
                name: HTMLAttributeName(rawValue: attributeNames.number(key)) ?? .other))
        return true
    }

    // MARK: Comments and declarations

    private mutating func bogusComment(from open: Int, contentAt start: Int) -> HTMLToken {
        let end = find(0x3E, from: start) ?? count
        place = min(end + 1, count)
        return HTMLToken(
            kind: .comment, start: open, end: place, contentStart: start, contentEnd: end)
    }

    private func matches(_ text: StaticString, at start: Int) -> Bool {
        guard start + text.utf8CodeUnitCount <= count else { return false }
        for index in 0..<text.utf8CodeUnitCount {
            let byte = base[start + index]
            let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if small != text.utf8Start[index] { return false }
        }
        return true
    }

    private mutating func declaration(from open: Int, isForeign: Bool) -> HTMLToken {
        let start = open + 2
        if matches("--", at: start) { return comment(from: open) }
        if matches("doctype", at: start) {
            var result = bogusComment(from: open, contentAt: start + 7)
            result.kind = .doctype
            return result
        }
        // The name is in capitals in pages; case is not told apart.
        if isForeign, matches("[cdata[", at: start) {
            content = .characterData
            place = start + 7
            return rawText()
        }
        return bogusComment(from: open, contentAt: start)
    }

    private mutating func comment(from open: Int) -> HTMLToken {
        let start = open + 4
        var result = token(.comment, open, count)
        result.contentStart = start
        var scan = start
        while let close = find(0x3E, from: scan) {
            let length = close - start
            let before = length >= 1 && base[close - 1] == 0x2D
            // `<!-->` and `<!--->` are comments, too.
            let isShort = length == 0 || length == 1 && before
            let isPlain = length >= 2 && before && base[close - 2] == 0x2D
            let isBang =
                length >= 3 && base[close - 1] == 0x21 && base[close - 2] == 0x2D
                && base[close - 3] == 0x2D
            if isShort || isPlain || isBang {
                result.contentEnd = isShort ? start : close - (isBang ? 3 : 2)
                result.end = close + 1
                place = result.end
                return result
            }
            scan = close + 1
        }
        place = count
        // Dashes at the very end belong to the end that never came.
        var end = count
        if end - start >= 3, matches("--!", at: end - 3) {
            end -= 3
        } else if end - start >= 2, matches("--", at: end - 2) {
            end -= 2
        } else if end - start >= 1, base[end - 1] == 0x2D {
            end -= 1
        }
        result.contentEnd = end
        return result
    }

    // MARK: Raw text

    /// Text up to the end tag of the element whose content it is; the end tag is the next token.
    private mutating func rawText() -> HTMLToken {
        let start = place
        var end = count
        switch content {
        case .plainText, .markup: break
        case .characterData:
            var scan = start
            while let close = find(0x5D, from: scan) {
                if matches("]]>", at: close) {
                    end = close
                    break
                }
                scan = close + 1
            }
            content = .markup
            place = min(end + 3, count)
            return token(.text, start, end)
        case .rawText, .escapableText:
            var scan = start
            while let open = find(0x3C, from: scan) {
                if isEndTag(at: open) {
                    end = open
                    break
                }
                scan = open + 1
            }
        case .script: end = scriptEnd(from: start)
        }
        place = end
        if content != .plainText || end == count { content = .markup }
        if start == end { return next(isForeign: false) }
        return token(.text, start, end)
    }

    private func isEndTag(at open: Int) -> Bool {
        open + 1 < count && base[open + 1] == 0x2F && isRawName(at: open + 2, rawName)
    }

    /// Whether a name stands at a place, and ends there.
    private func isRawName(at start: Int, _ name: HTMLNames.Key) -> Bool {
        let end = start + name.length
        guard end < count, Self.isSpace(base[end]) || base[end] == 0x2F || base[end] == 0x3E else {
            return false
        }
        return HTMLNames.Key(base[start..<end]) == name
    }

    /// Where a script ends: at its end tag, but not at one that belongs to a script that is written inside
    /// `<!--` in it.
    private func scriptEnd(from start: Int) -> Int {
        var scan = start
        var isEscaped = false
        var isNested = false
        while true {
            let open = find(0x3C, from: scan) ?? count
            if isEscaped, hasCommentEnd(in: scan..<open) {
                isEscaped = false
                isNested = false
            }
            guard open < count else { return count }
            if matches("!--", at: open + 1) {
                isEscaped = true
                // `<!-->` ends at once what it begins.
                scan = open + 2
                continue
            }
            if isEscaped, isRawName(at: open + 1, rawName) { isNested = true }
            if isEndTag(at: open) {
                if !isNested { return open }
                isNested = false
            }
            scan = open + 1
        }
    }

    private func hasCommentEnd(in range: Range<Int>) -> Bool {
        var scan = range.lowerBound
        while let close = find(0x3E, in: scan..<range.upperBound) {
            if close >= range.lowerBound + 2, base[close - 1] == 0x2D, base[close - 2] == 0x2D {
                return true
            }
            scan = close + 1
        }
        return false
    }
}

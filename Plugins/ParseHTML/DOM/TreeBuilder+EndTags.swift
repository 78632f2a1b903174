extension TreeBuilder {
    /// What bounds the search for an open element.
    enum Scope { case plain, button, item, table }

    private static func bounds(_ tag: HTMLTag, _ scope: Scope) -> Bool {
        switch tag {
        case .html, .table, .template: return true
        case .applet, .caption, .td, .th, .marquee, .object, .foreignobject, .desc, .mi, .mn, .mo,
            .ms,
            .mtext:
            return scope != .table
        case .button: return scope == .button
        case .ol, .ul: return scope == .item
        default: return false
        }
    }

    func isInScope(_ tag: HTMLTag, _ scope: Scope) -> Bool { positionInScope(tag, scope) != nil }

    /// Where in ``open`` the innermost element of a tag is, when nothing stands between.
    func positionInScope(_ tag: HTMLTag, _ scope: Scope) -> Int? {
        guard openCount[Int(tag.rawValue)] > 0 else { return nil }
        var position = open.count - 1
        while position >= 0 {
            if openTags[position] == tag { return position }
            if Self.bounds(openTags[position], scope) { return nil }
            position -= 1
        }
        return nil
    }

    // MARK: Closing

    /// Closes the paragraph that is open, with what is in it.
    @inline(__always)
    mutating func closeParagraph(_ place: Int) {
        guard openCount[Int(HTMLTag.p.rawValue)] > 0,
            let position = positionInScope(.p, .button)
        else { return }
        pop(to: position, at: place, end: place)
    }

    /// Closes elements whose end tags may be left out.
    mutating func closeImplied(_ place: Int, but tag: HTMLTag = .other) {
        while currentTag.impliesEnd, currentTag != tag { pop(place) }
    }

    /// Closes the innermost element of a tag and all in it.
    mutating func closeUpTo(_ tag: HTMLTag, _ place: Int, _ end: Int) {
        guard let position = openTags.lastIndex(of: tag) else { return }
        pop(to: position, at: place, end: end)
    }

    // MARK: End tags

    /// Acts on an end tag.
    mutating func endTag(_ token: HTMLToken) {
        let tag = token.tag
        let place = token.start
        if flattenedCount > 0, flattened[Int(tag.rawValue)] > 0 {
            flattened[Int(tag.rawValue)] -= 1
            flattenedCount -= 1
            return
        }
        if currentTag.isRawText, currentTag == tag {
            pop(to: open.count - 1, at: place, end: token.end)
            return
        }
        if !open.isEmpty, tree.nodes[current].isForeign, foreignEndTag(token) { return }
        switch mode {
        case .beforeHead, .head, .afterHead:
            switch tag {
            case .head:
                leaveHead(place)
                return
            case .body, .html, .br: enterBody(place)
            case .template: break
            default:
                if openCount[Int(HTMLTag.template.rawValue)] == 0 { return }
            }
        case .table, .tableBody, .row, .columns, .cell, .caption:
            if tableEndTag(token) { return }
        case .body: break
        }
        isFostering = mode != .body && mode != .cell && currentTag.isTableStructure
        endTagInBody(token)
        isFostering = false
    }

    /// True when the tag has been dealt with.
    private mutating func tableEndTag(_ token: HTMLToken) -> Bool {
        let tag = token.tag
        switch tag {
        case .table, .tbody, .tfoot, .thead, .tr, .td, .th, .caption, .colgroup:
            guard let position = positionInScope(tag, .table) else {
                return true
            }
            pop(to: position, at: token.start, end: token.end)
            if tag == .td || tag == .th || tag == .caption || mode == .cell || mode == .caption {
                clearFormatting()
            }
            resetMode()
            return true
        case .col, .body, .html: return mode != .body
        default: return false
        }
    }

    private mutating func endTagInBody(_ token: HTMLToken) {
        let tag = token.tag
        let (place, end) = (token.start, token.end)
        switch tag {
        case .other, .span, .form: closeAny(token)
        // What follows the body belongs to it, too.
        case .body, .html, .head: break
        case .p:
            if let position = positionInScope(.p, .button) {
                pop(to: position, at: place, end: end)
            } else {
                implied(.p, at: place)
                pop(end)
            }
        case .li:
            guard let position = positionInScope(.li, .item) else { return }
            pop(to: position, at: place, end: end)
        case .h1, .h2, .h3, .h4, .h5, .h6:
            // Any end tag of a heading closes the innermost heading.
            var position = open.count - 1
            while position >= 0, !openTags[position].isHeading {
                if Self.bounds(openTags[position], .plain) { return }
                position -= 1
            }
            if position >= 0 { pop(to: position, at: place, end: end) }
        case .br:
            reopenFormatting(place)
            var node = element(token)
            node.attributeCount = 0
            insertVoid(token, node)
        case .applet, .marquee, .object:
            guard let position = positionInScope(tag, .plain) else { return }
            pop(to: position, at: place, end: end)
            clearFormatting()
        case .template:
            guard openCount[Int(HTMLTag.template.rawValue)] > 0 else { return }
            closeUpTo(.template, place, end)
            if mode != .head && mode != .afterHead && mode != .beforeHead { resetMode() }
        default:
            if tag.isFormatting {
                endFormatting(token)
            } else if tag.isSpecial || tag.impliesEnd || tag.closesParagraph {
                guard let position = positionInScope(tag, .plain) else { return }
                pop(to: position, at: place, end: end)
            } else {
                closeAny(token)
            }
        }
    }

    /// Closes the innermost element of the same name, unless a special one stands between.
    ///
    /// Names without a number are compared byte by byte, so they are looked for in the 64 innermost elements only.
    mutating func closeAny(_ token: HTMLToken) {
        guard openCount[Int(token.tag.rawValue)] > 0 else { return }
        let least = token.tag == .other ? max(0, open.count - 64) : 0
        var position = open.count - 1
        while position >= least {
            if openTags[position] == token.tag,
                token.tag != .other || hasSameName(Int(open[position]), token)
            {
                pop(to: position, at: token.start, end: token.end)
                return
            }
            if openTags[position].isSpecial { return }
            position -= 1
        }
    }

    /// Whether an element without a number has the name of a tag.
    private func hasSameName(_ node: Int, _ token: HTMLToken) -> Bool {
        let length = token.contentEnd - token.contentStart
        let start = Int(tree.nodes[node].start) + 1
        guard start + length < tree.bytes.count else { return false }
        for index in 0..<length {
            var (a, b) = (tree.bytes[start + index], tree.bytes[token.contentStart + index])
            if a &- 0x41 < 26 { a |= 0x20 }
            if b &- 0x41 < 26 { b |= 0x20 }
            if a != b { return false }
        }
        let after = tree.bytes[start + length]
        return after <= 0x20 || after == 0x2F || after == 0x3E
    }

    private mutating func foreignEndTag(_ token: HTMLToken) -> Bool {
        if token.tag == .br || token.tag == .p {
            while !open.isEmpty, tree.nodes[current].isForeign,
                !tree.nodes[current].tag.isIntegrationPoint
            {
                pop(token.start)
            }
            return false
        }
        var position = open.count - 1
        while position > 0 {
            guard tree.nodes[Int(open[position])].isForeign else { return false }
            if openTags[position] == token.tag,
                token.tag != .other || hasSameName(Int(open[position]), token)
            {
                pop(to: position, at: token.start, end: token.end)
                return true
            }
            position -= 1
        }
        return true
    }
}

extension TreeBuilder {
    /// Acts on a start tag in the mode at hand.
    mutating func startTag(_ token: HTMLToken) {
        if !open.isEmpty, tree.nodes[current].isForeign, foreignStartTag(token) { return }
        switch mode {
        case .body, .cell, .caption: break
        case .beforeHead, .head, .afterHead:
            if startTagBeforeBody(token) { return }
        case .table, .tableBody, .row, .columns:
            if startTagInTable(token) { return }
        }
        startTagInBody(token)
    }

    // MARK: Before the body

    /// True when the tag has been dealt with.
    private mutating func startTagBeforeBody(_ token: HTMLToken) -> Bool {
        switch token.tag {
        case .html:
            if open.isEmpty {
                insert(element(token))
            } else {
                mergeAttributes(token, into: Int(open[0]))
            }
            return true
        case .head where mode == .beforeHead:
            enterHTML(token.start)
            tree.head = insert(element(token))
            mode = .head
            return true
        case .head: return true
        case .body where mode == .afterHead || currentTag == .head || mode == .beforeHead:
            leaveHead(token.start)
            tree.body = insert(element(token))
            seenBody = true
            mode = .body
            return true
        case .frameset where mode != .head || currentTag == .head:
            leaveHead(token.start)
            tree.body = insert(element(token))
            seenBody = true
            mode = .body
            return true
        case .base, .basefont, .bgsound, .link, .meta, .title, .style, .script, .noscript,
            .noframes,
            .template:
            enterHead(token.start)
            if mode == .afterHead, tree.head >= 0 {
                // What belongs into the head is put there, though it has been closed.
                let number = tree.nodes.count
                tree.nodes.append(element(token))
                attach(number, to: tree.head)
                if !token.tag.isVoid { push(number) }
            } else if token.tag.isVoid {
                insertVoid(token)
            } else {
                insert(element(token))
            }
            readRaw(token)
            return true
        default:
            // Inside a template in the head, anything goes.
            if openCount[Int(HTMLTag.template.rawValue)] > 0 { return false }
            enterBody(token.start)
            return false
        }
    }

    private mutating func readRaw(_ token: HTMLToken) {
        switch token.tag {
        case .title, .textarea: tokenizer.read(.escapableText, of: token)
        case .script: tokenizer.read(.script, of: token)
        case .plaintext: tokenizer.read(.plainText, of: token)
        case .style, .noscript, .iframe, .noembed, .noframes, .xmp:
            tokenizer.read(.rawText, of: token)
        default: break
        }
    }

    /// A second `html` or `body` tag adds the attributes that the first has not; here, it gives its own
    /// when the first has none at all.
    private mutating func mergeAttributes(_ token: HTMLToken, into node: Int) {
        guard tree.nodes[node].attributeCount == 0 else { return }
        tree.nodes[node].firstAttribute = UInt32(truncatingIfNeeded: token.firstAttribute)
        tree.nodes[node].attributeCount = UInt32(truncatingIfNeeded: token.attributeCount)
    }

    // MARK: Tables

    private mutating func startTagInTable(_ token: HTMLToken) -> Bool {
        let place = token.start
        switch token.tag {
        case .caption, .colgroup, .tbody, .tfoot, .thead:
            clearTable(to: [.table], place)
            if currentTag != .table { return true }
            if token.tag == .caption { formatting.append(-1) }
            insert(element(token))
            mode =
                token.tag == .caption ? .caption : token.tag == .colgroup ? .columns : .tableBody
            return true
        case .col:
            if mode != .columns {
                clearTable(to: [.table], place)
                implied(.colgroup, at: place)
                mode = .columns
            }
            insertVoid(token)
            return true
        case .tr:
            clearTable(to: [.table, .tbody, .tfoot, .thead], place)
            if currentTag == .table || mode == .columns { implied(.tbody, at: place) }
            insert(element(token))
            mode = .row
            return true
        case .td, .th:
            if mode != .row || !clearTable(to: [.tr], place) {
                clearTable(to: [.table, .tbody, .tfoot, .thead], place)
                if currentTag == .table { implied(.tbody, at: place) }
                implied(.tr, at: place)
            }
            insert(element(token))
            formatting.append(-1)
            mode = .cell
            return true
        case .table:
            // A table directly in a table closes it.
            guard let position = openTags.lastIndex(of: .table) else { return false }
            pop(to: position, at: place, end: place)
            resetMode()
            startTag(token)
            return true
        case .style, .script, .template:
            insert(element(token))
            readRaw(token)
            return true
        case .input where tree.attribute(.type, inToken: token, tokenizer.attributes, is: "hidden"):
            insertVoid(token)
            return true
        case .form:
            insertVoid(token)
            return true
        default:
            if mode == .columns {
                if currentTag == .colgroup { pop(place) }
                mode = .table
            }
            guard currentTag.isTableStructure else { return false }
            isFostering = true
            startTagInBody(token)
            isFostering = false
            return true
        }
    }

    /// Closes what is open inside one of these elements of a table; false when none of them is open.
    @discardableResult
    mutating func clearTable(to tags: [HTMLTag], _ place: Int) -> Bool {
        var position = open.count - 1
        while position >= 0, !tags.contains(openTags[position]) {
            // Not beyond the table at hand.
            if openTags[position] == .table || openTags[position] == .template { return false }
            position -= 1
        }
        guard position >= 0 else { return false }
        while open.count > position + 1 { pop(place) }
        return true
    }

    // MARK: Body

    private mutating func startTagInBody(_ token: HTMLToken) {
        let tag = token.tag
        let place = token.start
        if tag == .other || tag == .span {
            reopenFormatting(place)
            insert(element(token))
            return
        }
        if tag.closesParagraph {
            closeParagraph(place)
            insert(element(token))
            return
        }
        if tag.isFormatting {
            startFormatting(token)
            return
        }
        switch tag {
        case .html:
            if !open.isEmpty { mergeAttributes(token, into: Int(open[0])) }
        case .body:
            if tree.body >= 0 { mergeAttributes(token, into: tree.body) }
        case .head, .frame, .frameset: break
        case .base, .basefont, .bgsound, .link, .meta: insertVoid(token)
        case .title, .style, .script, .noscript, .noframes, .iframe, .noembed, .textarea, .template:
            insert(element(token))
            readRaw(token)
        case .xmp, .plaintext:
            closeParagraph(place)
            insert(element(token))
            readRaw(token)
        case .h1, .h2, .h3, .h4, .h5, .h6:
            closeParagraph(place)
            if currentTag.isHeading { pop(place) }
            insert(element(token))
        case .pre, .listing, .form:
            closeParagraph(place)
            insert(element(token))
        case .li: startItem(token, [.li])
        case .dd, .dt: startItem(token, [.dd, .dt])
        case .button:
            if isInScope(.button, .plain) {
                closeImplied(place)
                closeUpTo(.button, place, place)
            }
            reopenFormatting(place)
            insert(element(token))
        case .applet, .marquee, .object:
            reopenFormatting(place)
            insert(element(token))
            formatting.append(-1)
        case .table:
            if !isQuirky { closeParagraph(place) }
            insert(element(token))
            mode = .table
        case .area, .br, .embed, .img, .image, .keygen, .wbr, .input:
            reopenFormatting(place)
            insertVoid(token)
        case .param, .source, .track: insertVoid(token)
        case .hr:
            closeParagraph(place)
            insertVoid(token)
        case .select:
            reopenFormatting(place)
            insert(element(token))
        case .option, .optgroup:
            if currentTag == .option { pop(place) }
            if tag == .optgroup, currentTag == .optgroup { pop(place) }
            reopenFormatting(place)
            insert(element(token))
        case .rb, .rtc, .rp, .rt:
            if openCount[Int(HTMLTag.ruby.rawValue)] > 0 { closeImplied(place) }
            insert(element(token))
        case .svg, .math:
            reopenFormatting(place)
            var node = element(token)
            node.isForeign = true
            if token.isSelfClosing { insertVoid(token, node) } else { insert(node) }
        case .caption, .col, .colgroup, .tbody, .tfoot, .thead, .td, .th, .tr:
            startTablePart(token)
        default:
            reopenFormatting(place)
            insert(element(token))
        }
    }

    /// A part of a table: closes the cell or caption that it comes in; outside tables it is nothing.
    private mutating func startTablePart(_ token: HTMLToken) {
        switch mode {
        case .cell:
            guard let position = openTags.lastIndex(where: { $0 == .td || $0 == .th }) else {
                return
            }
            pop(to: position, at: token.start, end: token.start)
        case .caption:
            guard let position = openTags.lastIndex(of: .caption) else { return }
            pop(to: position, at: token.start, end: token.start)
        default:
            // In a template, the parts of a table stand for themselves.
            if openCount[Int(HTMLTag.template.rawValue)] > 0, token.tag != .col {
                insert(element(token))
            }
            return
        }
        clearFormatting()
        resetMode()
        startTag(token)
    }

    /// An item of a list closes the one before it.
    private mutating func startItem(_ token: HTMLToken, _ items: [HTMLTag]) {
        var position = open.count - 1
        while position >= 0 {
            let tag = openTags[position]
            if items.contains(tag) {
                pop(to: position, at: token.start, end: token.start)
                break
            }
            if tag.isSpecial, tag != .address, tag != .div, tag != .p { break }
            position -= 1
        }
        closeParagraph(token.start)
        insert(element(token))
    }

    // MARK: SVG and MathML

    private mutating func foreignStartTag(_ token: HTMLToken) -> Bool {
        let isInHTML = tree.nodes[current].tag.isIntegrationPoint
        if isInHTML, token.tag != .svg, token.tag != .math { return false }
        let isFont =
            token.tag == .font
            && tokenizer.attributes[token.firstAttribute...].prefix(token.attributeCount).contains {
                attribute in
                let name = UnsafeBufferPointer(
                    rebasing: tree.bytes[Int(attribute.nameStart)..<Int(attribute.nameEnd)])
                let key = HTMLNames.Key(name)
                return key == HTMLNames.Key("color".utf8) || key == HTMLNames.Key("face".utf8)
                    || key == HTMLNames.Key("size".utf8)
            }
        if token.tag.breaksOutOfForeign || isFont {
            while !open.isEmpty, tree.nodes[current].isForeign,
                !tree.nodes[current].tag.isIntegrationPoint
            {
                pop(token.start)
            }
            return false
        }
        var node = element(token)
        node.isForeign = true
        if token.isSelfClosing || open.count >= Self.depthLimit {
            insertVoid(token, node)
        } else {
            insert(node)
        }
        return true
    }
}

extension HTMLTree {
    /// Whether a tag that is no node yet has an attribute with this value.
    func attribute(
        _ name: HTMLAttributeName, inToken token: HTMLToken, _ attributes: [HTMLAttribute],
        is word: StaticString
    ) -> Bool {
        for attribute in attributes[token.firstAttribute...].prefix(token.attributeCount)
        where attribute.name == name {
            let value = bytes[Int(attribute.valueStart)..<Int(attribute.valueEnd)]
            return value.count == word.utf8CodeUnitCount
                && HTMLNames.Key(value)
                    == HTMLNames.Key(
                        UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        }
        return false
    }
}

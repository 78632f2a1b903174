import QuernText

/// Short lines right before the first sentence and behind the last one that belong to the text.
extension MainText {
    /// The first of the lines right before the first sentence, in the same element, that belong to it: whom a letter is to, a first
    /// question or speaker that others follow, the question of a first answer. Lines with names and days end otherwise.
    func opening(before start: Int) -> Int {
        var first = start
        var lines: [Int] = []
        for index in page.blocks.indices[..<start].suffix(12).reversed() {
            let block = page.blocks[index]
            guard verdicts[index] == .keep, block.linked == 0, block.count < 200,
                !namesButton(block)
            else { break }
            if block.kind == .item {
                guard tree.nodes[block.node].tag == .dt,
                    isAnswer(page.blocks[first])
                else { break }
            } else {
                guard isSibling(index, first) else { break }
                let isOpening =
                    start - index <= 4
                    && (opensText(block) || isStrong(block) && recursLater(block, than: start))
                if !isOpening {
                    guard isSameClass(index, first), isFirstSentence(block) else { break }
                    lines.append(index)
                }
            }
            first = index
        }
        // One line alone is a note to readers as often as not, unless somebody speaks.
        if lines == [first], !isSpoken(page.blocks[first]) {
            return page.blocks.indices[(first + 1)...start].first { verdicts[$0] == .keep } ?? start
        }
        return first
    }

    /// Whether a line begins with a quotation mark.
    private func isSpoken(_ block: PageBlock) -> Bool {
        let text = String(decoding: page.bytes[block.start..<block.end].prefix(8), as: UTF8.self)
        return text.first.map { "“”„‘’«»「『\"'–—".contains($0) } ?? false
    }

    /// Whether a block stands in what a list of questions answers.
    private func isAnswer(_ block: PageBlock) -> Bool {
        tree.nodes[block.node].tag == .dd
            || tree.nodes[Int(tree.nodes[block.node].parent)].tag == .dd
    }

    /// Whether a line says to whom the text is, or who says it and on what occasion, and ends accordingly.
    private func opensText(_ block: PageBlock) -> Bool {
        let text = String(decoding: page.bytes[block.start..<block.end], as: UTF8.self)
        guard let end = text.last, ":,!：，！".contains(end) else { return false }
        let first = text.lowercased().prefix { $0.isLetter }
        if Self.salutations.contains(String(first)) { return true }
        return ":：".contains(end)
            && ["各", "尊敬", "同志们", "朋友们", "女士们", "敬爱", "亲爱"].contains { text.hasPrefix($0) }
    }

    private static let salutations: Set<String> = [
        "dear", "ladies", "friends", "mr", "mrs", "ms", "madam", "sir", "gentlemen", "colleagues",
        "honourable", "honorable", "excellencies", "your", "fellow", "statement", "remarks",
        "whereas", "liebe", "lieber", "sehr", "geehrte", "verehrte", "cher", "chers", "chère",
        "chères", "ami", "amis", "mesdames", "messieurs", "estimado", "estimada", "estimados",
        "queridos", "querida", "querido", "señoras", "caro", "cara", "cari", "care", "gentili",
        "egregi", "prezados", "prezado", "beste", "geachte", "kære", "kära", "kjære", "szanowni",
        "drodzy", "уважаемые", "дорогие",
    ]

    private func isStrong(_ block: PageBlock) -> Bool {
        block.kind == .paragraph && block.strong * 10 >= block.count * 9
    }

    /// Whether a line in bold is a question and others follow between the sentences, or a speaker who speaks again.
    private func recursLater(_ block: PageBlock, than start: Int) -> Bool {
        let text = page.bytes[block.start..<block.end]
        return page.blocks.indices[(start + 1)...].prefix(200).contains {
            let other = page.blocks[$0]
            guard verdicts[$0] == .keep, other.count < 200, isStrong(other), isSibling($0, start)
            else { return false }
            return isQuestion(block) && isQuestion(other)
                || page.bytes[other.start..<other.end].elementsEqual(text)
        }
    }

    /// The last of the lines that follow the last sentence in the same element, and belong to it: its last words, a signature; a
    /// short sentence behind a list, or that is quoted behind a colon.
    func lastWords(after last: Int) -> Int {
        var end = last
        // A heading with one short line under it is a box as often as not.
        var isUnderHeading = false
        for index in page.blocks.indices[(last + 1)...] where verdicts[index] == .keep {
            let block = page.blocks[index]
            if isBeside(last, index) {
                if leadsToQuotation(index, beside: last) { continue }
                guard !isUnderHeading, !isFurniture(block),
                    !keepsAny(between: end, index) || isShortSentence(block)
                else { break }
                end = index
            } else if index > 0, block.kind == .quotation, leadsToQuotation(index - 1, beside: last)
            {
                end = index
            } else {
                guard leadsOn(block), isBesideBlock(last, index) else { break }
                isUnderHeading = block.kind == .heading
            }
        }
        return end
    }

    /// Whether a line ends in a colon, and a quotation without links is right behind it.
    private func leadsToQuotation(_ index: Int, beside last: Int) -> Bool {
        guard index + 1 < page.blocks.count, index > last, isSibling(index, last),
            page.bytes[page.blocks[index].end - 1] == 0x3A, verdicts[index] == .keep,
            !namesButton(page.blocks[index]), verdicts[index + 1] == .keep
        else { return false }
        let next = page.blocks[index + 1]
        return next.kind == .quotation && next.linked == 0 && isBesideBlock(last, index + 1)
    }

    /// Whether any block between two stays.
    private func keepsAny(between one: Int, _ other: Int) -> Bool {
        page.blocks.indices[(one + 1)..<other].contains { verdicts[$0] == .keep }
    }

    /// Whether the text may go on behind a heading or a part of a list.
    private func leadsOn(_ block: PageBlock) -> Bool {
        guard block.linked == 0, !namesButton(block) else { return false }
        return block.kind == .heading && !namesPerson(block) || block.kind == .item
            || block.kind == .row || block.kind == .code
    }

    /// Whether a block stands in an element that stands beside the paragraph of another one.
    private func isBesideBlock(_ paragraph: Int, _ index: Int) -> Bool {
        let parent = tree.nodes[page.blocks[paragraph].node].parent
        var at = page.blocks[index].node
        for _ in 0..<8 where at > 0 {
            if tree.nodes[at].parent == parent { return true }
            at = Int(tree.nodes[at].parent)
        }
        return false
    }

    /// Whether a block is a paragraph without links in the same element as another one.
    private func isBeside(_ before: Int, _ index: Int) -> Bool {
        let (block, other) = (page.blocks[index], page.blocks[before])
        guard block.kind == .paragraph, block.linked == 0 else { return false }
        return block.node == other.node || isSibling(index, before)
            || areParagraphs(index, before) && isShortSentence(block)
    }

    /// Whether two blocks are all of elements of one class side by side, as of writers who have no `p`, and the second is not the only
    /// one of them with a sentence.
    private func areParagraphs(_ index: Int, _ before: Int) -> Bool {
        let (node, other) = (page.blocks[index].node, page.blocks[before].node)
        guard tree.nodes[node].tag == .div, tree.nodes[other].tag == .div,
            tree.nodes[node].parent == tree.nodes[other].parent, isSameClass(index, before)
        else { return false }
        return page.blocks.indices[..<before].suffix(8).contains {
            isProse[$0] && verdicts[$0] == .keep && tree.nodes[page.blocks[$0].node].tag == .div
                && tree.nodes[page.blocks[$0].node].parent == tree.nodes[node].parent
                && isSameClass($0, before)
        }
    }

    /// Whether two blocks are of elements with one class, or without any.
    private func isSameClass(_ one: Int, _ other: Int) -> Bool {
        let classes = [one, other].map {
            tree.attributeRange(.classes, of: page.blocks[$0].node).map { Array(tree.bytes[$0]) }
        }
        return classes[0] == classes[1]
    }

    /// Whether a line ends as a sentence of two words or more does, and offers and asks nothing.
    private func isShortSentence(_ block: PageBlock) -> Bool {
        let text = page.bytes[block.start..<block.end]
        guard text.contains(0x20), !namesButton(block), !namesPerson(block),
            !["?", "!", "？", "！"].contains(where: {
                text.suffix($0.utf8.count).elementsEqual($0.utf8)
            })
        else { return false }
        return !asksReaders(text) && endsSentence(block.start..<block.end)
            && text.last != UInt8(ascii: ":")
    }

    /// Whether a line is one sentence on what readers may do: `Write to us.`
    private func asksReaders(_ line: ArraySlice<UInt8>) -> Bool {
        let words = String(decoding: line, as: UTF8.self).lowercased().split { $0 == " " }
        if words.dropLast().contains(where: { $0.last.map { ".?!".contains($0) } ?? false }) {
            return false
        }
        return words.contains {
            ["us", "us.", "our", "join", "back", "here.", "uns", "uns."].contains(String($0))
        }
    }

    /// Whether a line before the first long sentence is one of the text: it ends as sentences or quotations do, has small words in it,
    /// and neither figures nor what lines with names and days have.
    private func isFirstSentence(_ block: PageBlock) -> Bool {
        guard block.kind == .paragraph, block.strong * 2 < block.count else { return false }
        let text = String(decoding: page.bytes[block.start..<block.end], as: UTF8.self)
        guard let end = text.last, ".?…”»’\"'".contains(end), !text.contains(where: \.isNumber),
            !text.contains(":"), !text.contains("@"), !text.contains("|")
        else { return false }
        let words = text.split { !$0.isLetter && $0 != "’" && $0 != "'" }
        let small = words.dropFirst().contains { $0.first?.isLowercase ?? false }
        return words.count > 1 && small && !namesPerson(block) && !namesButton(block)
    }

    /// Whether a word of a block is one for people who wrote or made something, or when they did, or for what readers are asked to do.
    private func namesPerson(_ block: PageBlock) -> Bool {
        let text = String(decoding: page.bytes[block.start..<block.end], as: UTF8.self)
        return text.lowercased().split { !$0.isLetter }.contains {
            Self.people.contains(String($0))
        }
    }

    private static let people: Set<String> = [
        "by", "author", "authors", "writer", "editor", "editors", "reporter", "reporting",
        "reports", "correspondent", "contributor", "contributed", "staff", "photo", "photograph",
        "photographs", "image", "illustration", "credit", "source", "updated", "published",
        "posted", "edited", "translated", "written", "modified", "courtesy", "listen", "watch",
        "click", "comment", "rate", "vote", "donate", "support", "feedback", "cookie", "cookies",
        "affiliate", "commission", "disclosure", "reading", "lesedauer", "leitura", "lecture",
        "kommentar", "commentaire", "comentario", "spenden",
        "von", "autor", "autorin", "redaktion", "foto", "bild", "quelle", "aktualisiert", "par",
        "auteur", "publié", "por", "redacción", "publicado", "actualizado", "autore", "fonte",
        "fuente", "door", "bron", "av", "af", "przez", "автор", "источник", "фото",
    ]

    /// Whether a short line leads over to buttons, or claims rights.
    private func isFurniture(_ block: PageBlock) -> Bool {
        let text = String(decoding: page.bytes[block.start..<block.end], as: UTF8.self)
        let small = text.lowercased()
        return text.hasSuffix(":") || text.hasPrefix("©") || small.hasPrefix("copyright")
            || small.contains("all rights reserved") || small.hasPrefix("advertisement")
    }
}

/// Headings of the first level that are the name of the site or of one of its sections, where the page's own heading follows.
extension PageReader {
    /// The heading of the page, where one of the first level is only what the title ends in: `The weir is gone - Valley News` over which
    /// `Valley News` stands.
    ///
    /// A heading behind it, before the text, must show the beginning of that title, or what is called a headline. It stands in when Open
    /// Graph or structured data call the page so; or when it is the next heading and the first one, which is all of the last part of the
    /// title, stands in the banner of the site. Of `University of Ostrow - Faculty Board` the first part is the site's name, which stands before the
    /// heading, or in the foot of the page.
    func standIn(for heading: (node: Int, text: String)) -> (node: Int, text: String)? {
        guard let title = titleElement, title.utf8.count <= TitleText.longest else { return nil }
        // Most titles begin with the heading.
        let key = CleanText.key(heading.text)
        guard !key.isEmpty, !CleanText.key(title).starts(with: key) else { return nil }
        let ends = TitleText.ends(of: title)
        guard !ends.isEmpty else { return nil }
        let last = ends.last { !$0.isColon }
        let words = Set(CleanText.words(heading.text))
        let declared = [best(.title), data.headline].compactMap(\.self)
            .filter { $0.utf8.count <= TitleText.longest }.map(CleanText.key)
        // Somebody says that this is the title.
        guard !declared.contains(key) else { return nil }
        var said: [[UInt8]: String] = [:]
        var unsaid: [[UInt8]: String] = [:]
        for end in ends {
            let head = CleanText.key(end.head)
            guard !head.isEmpty, !isPartOfSite(head) else { continue }
            if declared.contains(head) {
                if words.isSubset(of: CleanText.words(end.tail)) { said[head] = end.head }
            } else if !end.isColon, declared.isEmpty || declared.contains(CleanText.key(title)),
                let last, key == CleanText.key(last.tail), CleanText.words(end.head).count > 2
            {
                // A colon stands in titles themselves, and two words may be any name.
                unsaid[head] = end.head
            }
        }
        if let found = element(showing: said, behind: heading.node, isNext: false) { return found }
        guard let found = element(showing: unsaid, behind: heading.node, isNext: true),
            isInBanner(heading.node, apartFrom: found.node)
        else { return nil }
        return found
    }

    /// Whether a heading stands in the banner of the site, or in a header outside of the main part in which the other one stands: one of
    /// `What readers say - Old mills` may be the whole of which the next is a part, and that of a card is the office that the page tells of.
    private func isInBanner(_ heading: Int, apartFrom other: Int) -> Bool {
        let place = Int(tree.nodes[other].start)
        var isHeader = false
        var at = Int(tree.nodes[heading].parent)
        for _ in 0..<40 where at >= 0 && at != tree.body && !tree.range(of: at).contains(place) {
            if isMain(at) { return false }
            if tree.attribute(.role, of: at, is: "banner") || isCalledSite(at) { return true }
            isHeader = isHeader || tree.isElement(at, .header)
            at = Int(tree.nodes[at].parent)
        }
        return isHeader && isInMain(other, without: heading)
    }

    /// Whether an element is called by what only the head of a site has: `site-description`, `headerbar`, `masthead`.
    private func isCalledSite(_ node: Int) -> Bool {
        [HTMLAttributeName.classes, .id].contains { name in
            guard let range = tree.attributeRange(name, of: node), range.count <= 400 else {
                return false
            }
            return CleanText.hasWord("site-description", tree.bytes, range)
                || CleanText.hasWord("site-branding", tree.bytes, range)
                || CleanText.hasWord("headerbar", tree.bytes, range)
                || CleanText.hasWord("masthead", tree.bytes, range)
        }
    }

    /// Whether an element stands in the main part of the page, and another one does not.
    private func isInMain(_ node: Int, without other: Int) -> Bool {
        var at = Int(tree.nodes[node].parent)
        for _ in 0..<40 where at >= 0 {
            if isMain(at) { return !tree.range(of: at).contains(Int(tree.nodes[other].start)) }
            at = Int(tree.nodes[at].parent)
        }
        return false
    }

    /// Whether a text without a heading is the page's, because the heading of the first level is a link above the main part.
    private func isBelowLink(_ heading: Int, _ node: Int) -> Bool {
        guard let link = tree.first(.a, within: heading),
            CleanText.key(tree.text(of: link)) == CleanText.key(tree.text(of: heading))
        else { return false }
        return isInMain(node, without: heading)
    }

    private func isMain(_ node: Int) -> Bool {
        let tag = tree.nodes[node].tag
        return tag == .main || tag == .article || tree.attribute(.role, of: node, is: "main")
    }

    /// Whether a text, as a key, is a name of the site or holds one.
    private func isPartOfSite(_ text: [UInt8]) -> Bool {
        sites.map(CleanText.key).contains { site in
            site == text
                || site.count >= 4
                    && String(decoding: text, as: UTF8.self).contains(
                        String(decoding: site, as: UTF8.self))
        }
    }

    /// The first heading behind another one that shows one of several texts; nil where anything before it does, too.
    ///
    /// - Parameter texts: by their keys.
    /// - Parameter isNext: whether it must be a heading itself or stand before the next one.
    private func element(
        showing texts: [[UInt8]: String], behind heading: Int, isNext: Bool
    ) -> (node: Int, text: String)? {
        guard let least = texts.keys.map(\.count).min() else { return nil }
        var looked = 0
        var passed = -1
        for node in tree.nodes.indices where tree.nodes[node].kind == .text {
            let parent = Int(tree.nodes[node].parent)
            guard parent >= 0, !tree.nodes[parent].tag.isNeverShown else { continue }
            let element = headingAround(node) ?? parent
            guard element != passed, !tree.range(of: heading).contains(Int(tree.nodes[node].start))
            else { continue }
            looked += 1
            if looked > 400 { return nil }
            let isHeading = tree.nodes[element].tag.isHeading
            if (least..<8000).contains(tree.range(of: element).count),
                let text = texts[CleanText.key(tree.text(of: element))]
            {
                guard node > heading else { return nil }
                if isHeading || isCalledHeadline(element)
                    || !isNext && isBelowLink(heading, element), !isFurniture(element)
                {
                    return (element, CleanText.collapsed(text))
                }
            }
            // What stands behind the text is in the foot of the page, or a link to other pages.
            if node > heading, !isHeading, tree.range(of: node).count > Self.shortest,
                CleanText.collapsed(tree.text(of: node)).utf8.count > Self.shortest
            {
                return nil
            }
            if isHeading {
                if node > heading, isNext { return nil }
                passed = element
            }
        }
        return nil
    }

    /// Other elements show names of shops, offices and bands.
    private func isCalledHeadline(_ node: Int) -> Bool {
        guard let range = tree.attributeRange(.classes, of: node), range.count <= 400 else {
            return false
        }
        return CleanText.hasWord("headline", tree.bytes, range)
    }

    /// What is longer, in bytes, is text.
    static let shortest = 160

    private func headingAround(_ node: Int) -> Int? {
        var at = Int(tree.nodes[node].parent)
        for _ in 0..<4 where at >= 0 {
            if tree.nodes[at].tag.isHeading { return at }
            at = Int(tree.nodes[at].parent)
        }
        return nil
    }
}

import QuernText

/// What the site is called, and where the page lies.
extension PageReader {
    /// Its name, else its host.
    var site: String? { best(.site) ?? data.site ?? host }

    var address: String? {
        evidence.canonicalAddress(at: place)
            ?? [best(.url), data.address].compactMap(\.self).first(where: WebAddress.isWhole)
    }

    /// The first heading, where it is the name of the site: the title ends in it, and begins with what is the page's title elsewhere, in the
    /// head or in a heading of lower level that is a link, as in boards.
    ///
    /// It has no more words than the title, as names of sites are short.
    var siteHeading: String? {
        guard let title = titleElement, title.utf8.count <= TitleText.longest,
            let end = TitleText.end(of: title)
        else { return nil }
        let (head, tail) = (CleanText.key(end.head), CleanText.key(end.tail))
        let (words, most) = (CleanText.words(end.head).count, CleanText.words(end.tail).count)
        func text(_ node: Int) -> String? {
            tree.range(of: node).count < 2000 ? CleanText.collapsed(tree.text(of: node)) : nil
        }
        let keys = evidence.headings.map { text($0).map(CleanText.key) }
        guard !head.isEmpty, most <= 4, words >= most,
            let place = keys.firstIndex(of: tail), !keys.contains(head)
        else { return nil }
        let isNamed =
            best(.title).map { CleanText.key($0) == head } == true
            || words >= 3
                && evidence.subheadings.contains { node in
                    guard let text = text(node), CleanText.key(text) == head,
                        let link = tree.first(.a, within: node)
                    else { return false }
                    return CleanText.key(tree.text(of: link)) == head
                }
        return isNamed ? text(evidence.headings[place]) : nil
    }
}

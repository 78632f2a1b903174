import QuernText

/// What the site is called, and where the page lies.
extension PageReader {
    /// Its name, else what its titles end in, else its host.
    var site: String? { best(.site).map(withoutSlogan) ?? data.site ?? siteOfTitle ?? host }
    /// A name without the slogan behind it, where the title ends in the name alone.
    private func withoutSlogan(_ name: String) -> String {
        guard name.utf8.count <= TitleText.longest,
            let start = TitleText.ends(of: name).first(where: { !$0.isColon })?.head,
            let title = titleElement, title.utf8.count <= TitleText.longest,
            let end = TitleText.end(of: title),
            case let key = CleanText.key(start), !key.isEmpty, key == CleanText.key(end.tail)
        else { return name }
        return CleanText.collapsed(start)
    }

    /// The last part of the title, where it is certain that it is a name of the site: what stands before it is the heading that readers see,
    /// and it is the name in the host, and not that of a part of sites there.
    private var siteOfTitle: String? {
        guard let title = titleElement, title.utf8.count <= TitleText.longest,
            let end = TitleText.end(of: title), let heading = headingNode,
            case let tail = CleanText.collapsed(end.tail),
            case (let name, let key) = (CleanText.key(tail), CleanText.key(heading.text)),
            name != key,
            name.count > 2, name.allSatisfy({ $0 &- 0x61 < 26 }),
            !Self.sections.contains(String(decoding: name, as: UTF8.self)),
            let labels = host?.utf8.split(separator: 0x2E).dropLast(),
            labels.contains(where: { $0.filter { $0 != 0x2D } == name })
        else { return nil }
        let isRest =
            CleanText.key(end.head) == key
            || CleanText.key(TitleText.cleaned(title, sites: sites)) == key
        return isRest ? tail : nil
    }

    /// What hosts of parts of sites are called.
    private static let sections: Set<String> = [
        "news", "blog", "docs", "sport", "wiki", "shop", "support", "help", "forum", "store",
        "jobs", "careers",
    ]
}

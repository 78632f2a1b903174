import QuernText

/// What the site is called, and where the page lies.
extension PageReader {
    /// Its name, else what its titles end in, else its host.
    var site: String? { best(.site) ?? data.site ?? siteOfTitle ?? host }

    var address: String? {
        evidence.canonicalAddress(at: place)
            ?? [best(.url), data.address].compactMap(\.self).first(where: WebAddress.isWhole)
    }

    /// The last part of the title, where it is certain that it is a name of the site: what stands before it is the heading that readers see,
    /// and it is the name in the host, or a few words that are no section's behind a mark that hardly stands in titles.
    private var siteOfTitle: String? {
        guard let title = titleElement, title.utf8.count <= TitleText.longest,
            let end = TitleText.end(of: title), let heading = headingNode,
            case let key = CleanText.key(heading.text), CleanText.key(end.tail) != key
        else { return nil }
        let tail = CleanText.collapsed(end.tail)
        let name = CleanText.key(tail)
        let labels = host?.utf8.split(separator: 0x2E).map { Array($0) } ?? []
        guard
            CleanText.key(end.head) == key
                || CleanText.key(TitleText.cleaned(title, sites: sites)) == key
        else { return nil }
        if name.count > 2, labels.contains(name) { return tail }
        let words = CleanText.words(tail).map { String(decoding: $0, as: UTF8.self) }
        guard [" | ", " :: "].contains(end.mark), (2...5).contains(words.count),
            tail.utf8.count <= 60,
            !tail.contains(where: \.isNumber), !words.allSatisfy(Self.sections.contains),
            language ?? "en" != "en" || isInCapitals(tail)
        else { return nil }
        return tail
    }

    /// Whether all words but small ones begin with capitals, as names do in English: `Buy now` is a slogan.
    private func isInCapitals(_ text: String) -> Bool {
        text.split(separator: " ").allSatisfy { word in
            word.first?.isLowercase != true || ["of", "the", "and", "for", "in"].contains(word)
                || Byline.particles.contains(String(word))
        }
    }

    /// What parts of sites are called, and words between.
    private static let sections: Set<String> = [
        "news", "local", "world", "latest", "breaking", "top", "stories", "opinion", "opinions",
        "comment", "analysis", "sport", "sports", "football", "business", "politics", "culture",
        "arts", "art", "life", "style", "lifestyle", "food", "drink", "travel", "science",
        "technology", "tech", "health", "education", "environment", "climate", "money", "media",
        "society", "entertainment", "music", "film", "books", "weather", "video", "videos", "blog",
        "blogs", "archive", "archives", "press", "release", "releases", "room", "article",
        "articles", "home", "page", "and", "the", "of", "uk", "us", "international", "national",
        "regional", "events", "features", "reviews", "letters", "recipes", "help", "center",
        "centre", "support", "docs", "documentation", "about", "free", "online", "download",
    ]
}

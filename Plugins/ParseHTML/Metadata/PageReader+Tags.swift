import QuernText

/// What a page is about, in single words.
extension PageReader {
    /// What is declared, else what readers see in the article.
    var tags: [String] {
        let metas = evidence[.tags]
        if let rank = metas.map(\.rank).min() {
            return words(metas.filter { $0.rank == rank }.map(\.text))
        }
        // A list says itself where a tag ends.
        let declared = data.tags.count > 1 ? distinct(data.tags) : words(data.tags)
        return declared.isEmpty ? linkedTags : declared
    }

    private func words(_ lists: [String]) -> [String] { distinct(lists.flatMap(pieces)) }

    private func distinct(_ list: [String]) -> [String] {
        var words: [String] = []
        for word in list {
            let word = CleanText.collapsed(word)
            if !word.isEmpty, words.count < 100, !words.contains(word) { words.append(word) }
        }
        return words
    }

    /// Parts of a list between commas or semicolons, of any script; between spaces in Chinese, which has none in words.
    private func pieces(_ list: String) -> [String] {
        // Marks of other scripts stand within phrases where those of ASCII part them; and where more semicolons than commas stand, so do
        // commas: `Wells, deep; water`.
        for (semicolon, comma) in [(";", ","), ("；", "，、،")] as [(Character, String)] {
            // References that are escaped twice end in one: `Farmer&#039;s`.
            let semicolons =
                semicolon == ";" && list.contains("&") ? 0 : list.count { $0 == semicolon }
            let commas = list.count { comma.contains($0) }
            guard semicolons + commas > 0 else { continue }
            return list.split {
                semicolons > 0 && $0 == semicolon || semicolons <= commas && comma.contains($0)
            }.map(String.init)
        }
        let words = list.split { $0 == " " || $0 == "\u{3000}" }
        let isChinese =
            words.count > 1 && language ?? "zh" == "zh"
            && words.allSatisfy { word in
                (2...8).contains(word.count)
                    && word.unicodeScalars.allSatisfy { Script.of($0.value) == .han }
            }
        return isChinese ? words.map(String.init) : [list]
    }

    /// Links that are called tags, in the `article` of the heading; clouds of them and boxes beside the text are the site's.
    private var linkedTags: [String] {
        guard let heading = headingNode.map({ Int(tree.nodes[$0.node].start) }) else { return [] }
        return words(
            evidence.tagLinks
                .filter { isInArticle($0, of: heading) && !isSection($0) && !isApart($0) }
                .map { tree.text(of: $0) }.filter { $0.utf8.count <= 80 }
                .map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 })
    }

    /// Whether a link leads to a section of the site, or to somebody's pages.
    private func isSection(_ link: Int) -> Bool {
        guard let range = tree.attributeRange(.href, of: link) else { return false }
        return CleanText.hasWord("/category/", tree.bytes, range)
            || CleanText.hasWord("/categories/", tree.bytes, range)
            || CleanText.hasWord("/author/", tree.bytes, range)
    }

    private func isInArticle(_ node: Int, of heading: Int) -> Bool {
        var at = Int(tree.nodes[node].parent)
        for _ in 0..<12 where at >= 0 && at != tree.body {
            if tree.range(of: at).contains(heading) {
                if tree.isElement(at, .article) { return true }
            } else {
                let classes = tree.attributeRange(.classes, of: at) ?? 0..<0
                func has(_ word: StaticString) -> Bool {
                    classes.count <= 2000 && CleanText.hasWord(word, tree.bytes, classes)
                }
                // What has a heading of its own tells of other pages: `Read next`.
                if has("cloud") || has("widget") || has("teaser") || has("card")
                    || tree.isElement(at, .article)
                    || tree.firstHeading(in: at, amongFirst: 400) != nil
                {
                    return false
                }
            }
            at = Int(tree.nodes[at].parent)
        }
        return false
    }
}

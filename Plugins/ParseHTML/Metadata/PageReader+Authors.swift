import QuernText

/// Who has written a page, as its parts say.
extension PageReader {
    func declared(_ texts: [String]) -> [String]? {
        people(
            texts.flatMap { Byline.names(in: $0, isDeclared: true) }
                .filter { Byline.looksLikePerson($0, leastWords: 2) })
    }

    /// Names but for the site's; nil where none is left.
    private func people(_ names: [String]) -> [String]? {
        let people = names.filter { !isSite($0) }
        return people.isEmpty ? nil : unique(people)
    }

    func anyone(_ texts: [String]) -> [String]? {
        let names = texts.flatMap { Byline.names(in: $0, isDeclared: true) }
        return names.isEmpty ? nil : unique(names)
    }

    private func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.map(withoutSite).filter { seen.insert($0.lowercased()).inserted }.prefix(50)
            .map(\.self)
    }

    /// `Ada Lind, CNN` without the site that she writes for, which looks like a degree.
    private func withoutSite(_ name: String) -> String {
        guard let comma = name.lastIndex(of: ","), name[..<comma].contains(" "),
            !name[comma...].contains(where: \.isLowercase),
            isSite(String(name[comma...].dropFirst()))
        else { return name }
        return String(name[..<comma])
    }

    func isSite(_ name: String) -> Bool {
        let key = CleanText.key(name)
        return sites.contains { CleanText.key($0) == key }
    }

    /// What the head says of authors, but for houses: `밸리뉴스 | 네이버` is a newspaper and where it is read.
    var authorValues: [PageEvidence.Value] {
        evidence[.author].filter { value in
            guard let stroke = value.text.firstRange(of: " | "),
                EastAsianByline.isEastAsian(value.text[...])
            else { return true }
            return value.name != "og:article:author"
                && EastAsianByline.looksLikePerson(String(value.text[..<stroke.lowerBound]))
        }
    }

    var metaAuthors: [String]? {
        var texts = authorValues
        // Yoast writes labels for Twitter's cards.
        for (label, data) in [(MetaNames.Field.label1, MetaNames.Field.data1), (.label2, .data2)] {
            let isAuthor = evidence[label].first.map {
                Self.authorLabels.contains($0.text.lowercased())
            }
            if isAuthor == true, let name = evidence[data].first {
                texts.append(PageEvidence.Value(text: name.text, rank: 100, name: name.name))
            }
        }
        for rank in Set(texts.map(\.rank)).sorted() {
            let found = texts.filter { $0.rank == rank }
            // Libraries and journals write these.
            let isJournal = found.allSatisfy { $0.name == "citation_author" }
            let isCatalogue = found.allSatisfy {
                $0.name.hasPrefix("citation") || $0.name.hasPrefix("dc")
            }
            let names = found.flatMap { value in
                isCatalogue
                    ? Byline.catalogued(value.text, areSeveral: isJournal && found.count > 1)
                    : Byline.names(in: value.text, isDeclared: true)
                        .filter { Byline.looksLikePerson($0, leastWords: 2) }
            }
            if let people = people(names) { return people }
        }
        return nil
    }

    private static let authorLabels: Set<String> = [
        "written by", "geschrieben von", "verfasst von", "écrit par", "escrito por", "scritto da",
        "geschreven door", "posted by",
    ]

    private func content(of node: Int) -> String {
        tree.attribute(.content, of: node) ?? tree.text(of: node)
    }

    var propertyTexts: [String] {
        evidence.properties.filter {
            ($0.name == "author" || $0.name == "creator") && !isApart($0.node)
        }
        .map { namePart(of: $0.node) }
    }

    var propertyAuthors: [String]? { declared(propertyTexts) }

    /// The `name` inside of an author's element, else its text.
    private func namePart(of node: Int) -> String {
        var at: Int? = tree.after(node, within: node)
        while let current = at {
            if tree.nodes[current].kind == .element,
                tree.attribute(.itemprop, of: current, is: "name")
            {
                return content(of: current)
            }
            at = tree.after(current, within: node)
        }
        return content(of: node)
    }

    var linkAuthors: [String]? {
        var texts: [String] = []
        var last = -1
        for node in evidence.authorLinks where !isApart(node) {
            let text = tree.text(of: node)
            guard !Byline.names(in: text, isDeclared: false).isEmpty, !isLabel(node) else {
                continue
            }
            // Authors of one article stand together; others are its reviewers, or those of other articles.
            if last >= 0, !NearbyTexts(tree: tree).isJoint(from: last, to: node) { break }
            texts.append(text)
            last = node
        }
        if last >= 0 { texts += linksBeside(last).map { tree.text(of: $0) } }
        return declared(texts)
    }

    /// The names behind the first label for authors in Chinese or Japanese, wherever it stands, as with days.
    var labelledAuthors: [String]? {
        let words = ["作者", "著者", "撰文"].map { Array($0.utf8) }
        // Few pages have one, and searching for bytes takes no time.
        guard words.contains(where: { UTF8Scan.firstRange(of: $0, in: tree.bytes, from: 0) != nil })
        else { return nil }
        var looked = 0
        for node in tree.nodes.indices where tree.nodes[node].kind == .text {
            let range = tree.range(of: node)
            let parent = Int(tree.nodes[node].parent)
            guard (8...400).contains(range.count), parent >= 0,
                !tree.nodes[parent].tag.isNeverShown,
                case let bytes = UnsafeBufferPointer(rebasing: tree.bytes[range]),
                words.contains(where: { UTF8Scan.firstRange(of: $0, in: bytes, from: 0) != nil }),
                case let text = tree.text(of: node), EastAsianByline.isLabelled(text)
            else { continue }
            looked += 1
            if looked > 100 { return nil }
            let names = Byline.names(in: text, isDeclared: false)
            let people = names.filter { !isSite($0) && Byline.looksLikePerson($0, leastWords: 2) }
            if !people.isEmpty, !isApart(node) { return unique(people) }
        }
        return nil
    }

    /// Whether a colon follows an element: the name of somebody whose articles are listed.
    private func isLabel(_ node: Int) -> Bool {
        let next = Int(tree.nodes[node].next)
        guard next >= 0, tree.nodes[next].kind == .text else { return false }
        let text = tree.bytes[tree.range(of: next)].drop { $0 <= 0x20 }
        return text.starts(with: ":".utf8) || text.starts(with: "：".utf8)
    }

    /// Names in elements that are called byline or author, the more exactly called ones first.
    var bylineAuthors: [String]? {
        var generic: [String]?
        for node in evidence.bylines
        where tree.range(of: node).count < 4000 && !isApart(node) && !isReference(node) {
            if evidence.signatures.contains(node), !isSignature(node) { continue }
            if let names = authorsSideBySide(at: node) { return unique(names) }
            let text = nearby.parts(of: node)
            guard text.utf8.count <= 160, !text.isEmpty else { continue }
            let names = Byline.names(in: text, isDeclared: false).filter { !isSite($0) }
            guard !names.isEmpty else { continue }
            if Byline.hasOpening(text)
                || names.allSatisfy({ Byline.looksLikePerson($0, leastWords: 2) })
            {
                return unique(names)
            }
            if generic == nil { generic = unique(names) }
        }
        return generic
    }

    /// Whether an element stands in a list of works that the article refers to: their authors are others. Or is an abstract by the authors,
    /// as `abstract author-highlights` of journals.
    private func isReference(_ node: Int) -> Bool {
        if let range = tree.attributeRange(.classes, of: node),
            tree.bytes[range].split(separator: 0x20).contains(where: {
                $0.elementsEqual("abstract".utf8)
            })
        {
            return true
        }
        var at = node
        let heading = headingNode.map { Int(tree.nodes[$0.node].start) } ?? -1
        for _ in 0..<12 where at >= 0 && at != tree.body && !tree.range(of: at).contains(heading) {
            for name in [HTMLAttributeName.classes, .id] {
                guard let range = tree.attributeRange(name, of: at), range.count <= 200 else {
                    continue
                }
                let words = String(decoding: tree.bytes[range], as: UTF8.self).lowercased()
                    .split { !$0.isLetter }
                if words.contains("references") || words.contains("bibliography") { return true }
            }
            at = Int(tree.nodes[at].parent)
        }
        return false
    }

    /// Who has written a mail, in an archive of them: a name in bold right behind the heading, an address, and a day in italics.
    private var archiveAuthor: String? {
        guard let heading = headingNode?.node,
            let name = elementRightBehind(heading), tree.isElement(name, .b),
            let link = elementRightBehind(name), tree.isElement(link, .a),
            tree.attribute(.href, of: link)?.lowercased().hasPrefix("mailto:") == true,
            let end = elementRightBehind(link), tree.isElement(end, .br),
            let day = elementRightBehind(end), tree.isElement(day, .i),
            DateText.first(in: tree.text(of: day), monthFirst: true) != nil
        else { return nil }
        return Byline.names(in: tree.text(of: name), isDeclared: true).first
    }

    /// The next element, where nothing but white space stands between.
    private func elementRightBehind(_ node: Int) -> Int? {
        var next = Int(tree.nodes[node].next)
        while next >= 0, tree.nodes[next].kind == .text, tree.text(of: next).isEmpty {
            next = Int(tree.nodes[next].next)
        }
        return next >= 0 && tree.nodes[next].kind == .element ? next : nil
    }

    /// `By Ada Lind` in a short piece of text soon after the heading, or the reporter in brackets where a story begins.
    var textAuthors: [String]? {
        let first = textsAfterHeading.prefix(2).last?.node ?? -1
        for (node, text, isPiece) in labelledTexts
        where text.utf8.count <= NearbyTexts.longest && !isPiece
            && (Byline.hasOpening(text) || EastAsianByline.isReporter(text))
            && !Byline.isInterview(text)
        {
            // Further down, a day before the word is one on which something happened, or until which.
            if node > first, Byline.beginsWithDay(text) { continue }
            let names = Byline.names(in: text, isDeclared: false).filter {
                !isSite($0) && Byline.looksLikePerson($0, leastWords: 2)
                    // `12 May 2024 by Close Of Business`
                    && !$0.split(separator: " ").contains { $0.lowercased() == "of" }
            }
            if !names.isEmpty, !isApart(node) { return unique(names) }
        }
        if let name = archiveAuthor { return [name] }
        for (node, text, _) in textsAfterHeading.prefix(12) {
            let names = EastAsianByline.reporters(in: text)
            if !names.isEmpty, !isApart(node) { return unique(names) }
        }
        return nil
    }
}

/// Authors who stand side by side, each in an element of the same kind.
extension PageReader {
    /// The people whom an element and its neighbours name one by one, or the elements within it; nil where they are fewer than two.
    ///
    /// Between them stands nothing but what joins names. What they are in must say that the second is an author as the first is: a
    /// class for authors, a list of them, or an address beside that of the first. Newspapers, jobs and topics are written
    /// like names, and stand beside them.
    func authorsSideBySide(at node: Int) -> [String]? {
        var first = node
        for _ in 0..<4 {
            if let names = peopleBeside(first) { return names }
            guard let inner = firstElement(within: first) else { return nil }
            first = inner
        }
        return nil
    }

    /// The links to people that follow one to an author, with nothing but what joins names between, and lead to the same folder: agencies
    /// and topics are linked behind authors, too.
    ///
    /// Some mark only the first of several as an author.
    func linksBeside(_ first: Int) -> [Int] {
        var links: [Int] = []
        var last = first
        while links.count < 20 {
            let joint = Int(tree.nodes[last].next)
            guard joint >= 0, tree.nodes[joint].kind == .text, tree.range(of: joint).count < 40,
                case let text = CleanText.collapsed(tree.text(of: joint)),
                NearbyTexts.joins(text),
                case let link = Int(tree.nodes[joint].next), link >= 0,
                tree.isElement(link, .a), person(in: link) != nil,
                folder(of: first) == folder(of: link)
            else { break }
            links.append(link)
            last = link
        }
        return links
    }

    private func peopleBeside(_ first: Int) -> [String]? {
        guard let name = person(in: first) else { return nil }
        var names = [name]
        var last = first
        while names.count < 50, let next = twin(of: first, behind: last),
            let name = person(in: next)
        {
            names.append(name)
            last = next
        }
        return names.count > 1 ? names : nil
    }

    /// The one person whom an element names.
    private func person(in node: Int) -> String? {
        guard tree.range(of: node).count < 4000 else { return nil }
        let text = nearby.parts(of: node)
        guard !text.isEmpty, text.utf8.count <= NearbyTexts.longest else { return nil }
        let names = Byline.names(in: text, isDeclared: false)
        guard names.count == 1, let name = names.first, !isSite(name), !name.contains(":"),
            Byline.looksLikePerson(name, leastWords: 2), !Byline.isJob(name),
            !name.split(separator: " ").contains(where: { Self.offices.contains($0.lowercased()) })
        else { return nil }
        return name
    }

    /// What is in names of agencies, offices and columns.
    private static let offices: Set<String> = [
        "bureau", "news", "institute", "department", "desk", "team", "columns", "life",
    ]

    /// The first element within another, where nothing but `By` stands before it.
    private func firstElement(within node: Int) -> Int? {
        var child = Int(tree.nodes[node].firstChild)
        while child >= 0 {
            if tree.nodes[child].kind == .element { return child }
            if tree.nodes[child].kind == .text,
                case let text = CleanText.collapsed(tree.text(of: child)),
                !text.isEmpty, !Byline.isOpening(text)
            {
                return nil
            }
            child = Int(tree.nodes[child].next)
        }
        return nil
    }

    /// The next element of the kind of the first one, behind the last found.
    private func twin(of first: Int, behind last: Int) -> Int? {
        var next = Int(tree.nodes[last].next)
        for _ in 0..<20 where next >= 0 {
            switch tree.nodes[next].kind {
            case .element where areTwins(first, next): return next
            case .element, .text:
                guard tree.range(of: next).count < 400,
                    case let text = CleanText.collapsed(tree.text(of: next)),
                    text.isEmpty || NearbyTexts.joins(text)
                else { return nil }
            default: break
            }
            next = Int(tree.nodes[next].next)
        }
        return nil
    }

    private func areTwins(_ one: Int, _ other: Int) -> Bool {
        let tag = tree.nodes[one].tag
        guard tag == tree.nodes[other].tag,
            tree.attribute(.classes, of: one) == tree.attribute(.classes, of: other)
        else { return false }
        if isCalledAuthor(one) { return true }
        if tag == .li { return isCalledAuthor(Int(tree.nodes[one].parent)) }
        return tag == .a && folder(of: one) == folder(of: other)
    }

    private func isCalledAuthor(_ node: Int) -> Bool {
        guard node >= 0, let range = tree.attributeRange(.classes, of: node) else { return false }
        return CleanText.hasWord("author", tree.bytes, range)
            || CleanText.hasWord("byline", tree.bytes, range)
            || CleanText.hasWord("writer", tree.bytes, range)
    }

    /// Where the page behind a link lies; nothing where the link leads nowhere.
    ///
    /// Pages of all kinds lie beside each other where a site begins, so that a link there is like no other.
    private func folder(of link: Int) -> Substring? {
        guard let address = tree.attribute(.href, of: link) else { return nil }
        var path = address.prefix { $0 != "?" && $0 != "#" }
        if path.hasSuffix("/") { path.removeLast() }
        let start = path.firstRange(of: "//")?.upperBound ?? path.startIndex
        let steps = path[start...].split(separator: "/")
        guard steps.count > (start == path.startIndex ? 1 : 2), let end = path.lastIndex(of: "/")
        else { return address[...] }
        return path[..<end]
    }
}

import QuernText

/// Elements called `autor` or `firma` in pages in Spanish, Portuguese, Catalan or Galician.
extension PageReader {
    /// Whether such an element names who has written the page: it stands between the heading and the text, or is called `autor` and
    /// stands close before the heading, or is one of those in what is called `autores`.
    ///
    /// Behind that are the authors of quotations, pictures, comments and other articles, and firms; `Firma ahora` is what readers are to do.
    func isSignature(_ node: Int) -> Bool {
        guard let heading = headingNode?.node,
            !tree.text(of: node).lowercased().hasPrefix("firma"),
            !isQuoted(node)
        else { return false }
        if node < heading {
            return Int(tree.nodes[heading].start) - Int(tree.nodes[node].start) < 4000
                && !isCalledFirm(node)
        }
        let parent = Int(tree.nodes[node].parent)
        if parent >= 0, tree.attribute(.classes, of: parent, is: "autores") { return true }
        var at = tree.behind(heading)
        while let next = at, next < node {
            if tree.nodes[next].kind == .text, tree.range(of: next).count > Self.shortest,
                case let parent = Int(tree.nodes[next].parent), parent >= 0,
                !tree.nodes[parent].tag.isNeverShown,
                CleanText.collapsed(tree.text(of: next)).utf8.count > Self.shortest
            {
                return false
            }
            // What has a heading of its own is another article.
            if tree.nodes[next].kind == .element, tree.nodes[next].tag.isHeading,
                tree.first(.a, within: next) != nil
            {
                return false
            }
            at = tree.after(next)
        }
        return true
    }

    private func isQuoted(_ node: Int) -> Bool {
        var at = node
        for _ in 0..<12 where at >= 0 && at != tree.body {
            let tag = tree.nodes[at].tag
            if tag == .blockquote || tag == .figcaption || tag == .figure { return true }
            for name in [HTMLAttributeName.classes, .id] {
                if let range = tree.attributeRange(name, of: at), range.count <= 400,
                    CleanText.hasWord("comentari", tree.bytes, range)
                        || CleanText.hasWord("opiniones", tree.bytes, range)
                {
                    return true
                }
            }
            at = Int(tree.nodes[at].parent)
        }
        return false
    }

    private func isCalledFirm(_ node: Int) -> Bool {
        [HTMLAttributeName.classes, .id].contains { name in
            tree.attributeRange(name, of: node).map {
                CleanText.hasWord("firma", tree.bytes, $0)
            } ?? false
        }
    }
}

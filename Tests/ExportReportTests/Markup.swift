/// A strict look at a page: every tag closed, every attribute quoted, what accessibility wants.
struct Markup {
    private(set) var problems: [String] = []

    private static let empty: Set<String> = ["meta", "rect"]
    private static let tags: Set<String> = [
        "html", "head", "meta", "title", "style", "body", "a", "header", "p", "h1", "h2", "h3",
        "bdi", "dl", "div", "dt",
        "dd", "nav", "ul", "li", "main", "section", "figure", "figcaption", "svg", "rect", "span",
        "details", "summary",
        "table", "caption", "thead", "tbody", "tr", "th", "td", "strong", "code", "q", "abbr", "ol",
        "footer",
    ]

    init(_ page: String) {
        let scalars = Array(page.unicodeScalars)
        var open: [String] = []
        var index = 0
        var ids: Set<String> = []
        func text(_ range: Range<Int>) -> String {
            String(String.UnicodeScalarView(scalars[range]))
        }
        if !page.hasPrefix("<!DOCTYPE html>\n") { problems.append("no doctype") }
        index = 16
        while index < scalars.count {
            guard scalars[index] == "<" else {
                if scalars[index] == ">", open.last != "style" { problems.append("a '>' in text") }
                index += 1
                continue
            }
            var end = index + 1
            var quote: Unicode.Scalar?
            while end < scalars.count, scalars[end] != ">" || quote != nil {
                if scalars[end] == quote {
                    quote = nil
                } else if quote == nil, "\"'".unicodeScalars.contains(scalars[end]) {
                    quote = scalars[end]
                }
                end += 1
            }
            var tag = text(index + 1..<min(end, scalars.count))
            index = end + 1
            if tag.hasPrefix("/") {
                tag.removeFirst()
                if open.popLast() != tag { problems.append("</\(tag)> closes something else") }
                continue
            }
            let selfClosed = tag.hasSuffix("/")
            let name = String(tag.prefix { $0.isLetter || $0.isNumber })
            if !Self.tags.contains(name) { problems.append("an unknown tag <\(tag)>") }
            var rest = tag.dropFirst(name.count)
            while let match = rest.firstMatch(of: /^\s+([a-zA-Z-]+)(="([^"]*)")?/) {
                if match.1.hasPrefix("on") { problems.append("a handler in <\(tag)>") }
                if match.1 == "id", let id = match.3, !ids.insert(String(id)).inserted {
                    problems.append("the id '\(id)' twice")
                }
                rest = rest[match.range.upperBound...]
            }
            if !["", "/"].contains(rest.trimmingPrefix(" ")) {
                problems.append("odd attributes in <\(tag)>")
            }
            if name == "th", !tag.contains("scope=") { problems.append("a <th> without scope") }
            if !selfClosed, name != "meta" { open.append(name) }
        }
        if !open.isEmpty { problems.append("not closed: \(open)") }
        for part in ["<main ", "<header ", "<nav ", "<footer>", "lang=\"en\""]
        where !page.contains(part) {
            problems.append("no \(part)")
        }
    }
}

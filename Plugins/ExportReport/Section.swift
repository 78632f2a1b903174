import QuernHTML

/// A part of the page: a heading with something below it, and a place in the navigation.
struct Section {
    let id: String
    let heading: String
    /// What stands below the heading; empty when there is nothing to show, and then the page has no such part.
    let content: HTML

    /// Its item in the navigation.
    var link: HTML {
        if content.isEmpty { return .empty }
        return "<li><a href=\"#\(id)\">\(heading)</a></li>"
    }

    var html: HTML {
        if content.isEmpty { return .empty }
        return """
            <section id="\(id)" aria-labelledby="\(id)-heading">
            <h2 id="\(id)-heading">\(heading)</h2>
            \(content)\
            </section>

            """
    }
}

extension HTML.StringInterpolation {
    /// What a table that shows only its first rows says below them.
    mutating func appendInterpolation(rest: Int) {
        appendInterpolation(if: rest > 0, "<p class=\"aside\">and \(grouped: rest) more</p>")
    }
}

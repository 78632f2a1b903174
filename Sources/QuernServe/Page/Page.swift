import Quern

/// The page: one document, its styles and its scripts, compiled in.
///
/// They are string literals, which compile at once, so that the program stays one file and no build tool is needed.
/// Nothing of it comes from elsewhere, and nothing of a run is in it: the scripts ask for that and put it in as text.
enum Page {
    /// What the page is made of, by path.
    static let files: [String: HTTPResponse] = {
        var files = [
            "/style.css": HTTPResponse(
                type: "text/css; charset=utf-8",
                text: [
                    PageLook.tones, StyleSheet.frame, StyleSheet.views, StyleSheet.reader,
                    StyleSheet.words,
                ]
                .joined(
                    separator: "\n"))
        ]
        for (name, text) in scripts {
            files["/script/\(name).js"] = HTTPResponse(
                type: "text/javascript; charset=utf-8", text: text)
        }
        return files
    }()

    /// The modules of the script, by name.
    static let scripts: [(name: String, text: String)] = [
        ("app", Script.app), ("dom", Script.dom), ("search", Script.search),
        ("facets", Script.facets), ("reader", Script.reader), ("life", Script.life),
        ("chart", Script.chart), ("trends", Script.trends), ("ledger", Script.ledger),
        ("concordance", Script.concordance), ("words", Script.words), ("plots", Script.plots),
    ]
}

/// The modules of the page's script, each in a file of its own.
enum Script {}

/// The parts of the page's style sheet, each in a file of its own.
enum StyleSheet {}

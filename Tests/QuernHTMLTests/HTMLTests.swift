import QuernHTML
import TestSupport
import Testing

/// What the type promises for any text.
@Suite struct EscapingLawTests {
    private static let signs: [Unicode.Scalar] = [
        "<", ">", "&", "\"", "'", "\u{301}", "\u{338}", "\u{20DD}", "\u{200D}", "\u{FE0F}", "\u{0}",
        "\u{9}", "\u{A}", "\u{D}", "\u{1F}", " ", "\u{7F}", "\u{80}", "\u{9F}", "\u{A0}", "a", ";",
        "é", "中", "\u{1F3F3}", "\u{FFFD}",
    ]
    // Swift takes no literals of noncharacters.
    private static let nonCharacters =
        ([0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF] as [UInt32])
        .compactMap(Unicode.Scalar.init)

    /// Texts of what is dangerous, of what may hide it, and of anything else.
    private static func texts(_ count: Int) -> [String] {
        var generator = SeededGenerator(seed: 39)
        return (0..<count).map { _ in
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0..<24, using: &generator) {
                switch Int.random(in: 0..<8, using: &generator) {
                case 0:
                    let value = UInt32.random(in: 0..<0xD800, using: &generator)
                    text.append(contentsOf: [Unicode.Scalar(value)].compactMap(\.self))
                case 1:
                    text.append(
                        nonCharacters[.random(in: 0..<nonCharacters.count, using: &generator)])
                default: text.append(signs[.random(in: 0..<signs.count, using: &generator)])
                }
            }
            return String(text)
        }
    }

    private static let references: [(name: String, scalar: Unicode.Scalar)] = [
        ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&#39;", "'"),
        ("&#13;", "\r"),
    ]

    /// Reads references as a browser does, and nothing else.
    private static func read(_ markup: String) -> String.UnicodeScalarView {
        var rest = Array(markup.unicodeScalars)[...]
        var text = String.UnicodeScalarView()
        while let first = rest.first {
            if let (name, scalar) = references.first(where: {
                rest.starts(with: $0.name.unicodeScalars)
            }) {
                text.append(scalar)
                rest = rest.dropFirst(name.unicodeScalars.count)
            } else {
                text.append(first)
                rest = rest.dropFirst()
            }
        }
        return text
    }

    private static func isNonCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isNoncharacterCodePoint
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control && scalar != "\t" && scalar != "\n"
    }

    @Test func noTextIsMarkup() {
        for text in Self.texts(4_000) {
            for html in ["\(text)", "\(exactly: text)"] as [HTML] {
                let markup = html.markup.unicodeScalars
                let raw = markup.contains { "<>\"'".unicodeScalars.contains($0) }
                #expect(!raw, "\(text.debugDescription)")
                for place in markup.indices where markup[place] == "&" {
                    let isOurs = Self.references.contains {
                        markup[place...].starts(with: $0.name.unicodeScalars)
                    }
                    #expect(isOurs, "\(text.debugDescription)")
                }
            }
        }
    }

    /// All that is lost is what no page may hold.
    @Test func readersGetTheTextBack() {
        for text in Self.texts(4_000) {
            let shown = text.unicodeScalars.map {
                Self.isControl($0) || Self.isNonCharacter($0) ? "\u{FFFD}" : $0
            }
            #expect(
                Array(Self.read(("\(text)" as HTML).markup)) == shown, "\(text.debugDescription)")
            let exact = text.unicodeScalars.map {
                Self.isControl($0) && $0.isASCII && $0 != "\r" ? "\u{FFFD}" : $0
            }
            let html: HTML = "\(exactly: text)"
            #expect(Array(Self.read(html.markup)) == exact, "\(text.debugDescription)")
            // A browser would read it as a line feed.
            #expect(!html.markup.unicodeScalars.contains("\r"))
        }
    }

    /// Cut between any two scalars, the pieces make the whole.
    @Test func piecesMakeTheWhole() {
        for text in Self.texts(400) {
            let scalars = text.unicodeScalars
            let whole: HTML = "\(text)"
            for cut in scalars.indices {
                let (start, end) = (String(scalars[..<cut]), String(scalars[cut...]))
                let pieces: HTML = "\(start)\(end)"
                #expect(Array(pieces.markup.utf8) == Array(whole.markup.utf8))
            }
        }
    }

    /// However deep it lies in other markup, what was escaped stays as it is.
    @Test func nothingIsEscapedTwice() {
        for text in Self.texts(400) {
            let once: HTML = "\(text)"
            let (nested, listed): (HTML, HTML) = ("\("\("\(once)" as HTML)" as HTML)", "\([once])")
            let (chosen, lines): (HTML, HTML) = ("\(if: true, once)", "\(lines: [once])")
            #expect(nested.markup == once.markup && listed.markup == once.markup)
            #expect(chosen.markup == once.markup && lines.markup == once.markup + "\n")
        }
    }
}

/// What may stand in a literal, by example.
@Suite struct InterpolationTests {
    private func markup(_ html: HTML) -> String { html.markup }

    @Test func literalsAreMarkupAndTextsAreNot() {
        let text = "<b title=\"x\" lang='en'>&amp;\n\t"
        #expect(markup("<b>\("<b>")</b>") == "<b>&lt;b&gt;</b>")
        #expect(
            markup("<p class=\"a\">\(text)</p>")
                == "<p class=\"a\">&lt;b title=&quot;x&quot; lang=&#39;en&#39;&gt;&amp;amp;\n\t</p>"
        )
        #expect(markup("\(HTML(markup: text))") == text)
    }

    @Test func escapesByScalar() {
        #expect(
            markup("\("\"\u{301}<\u{338}&'\u{0}")")
                == "&quot;\u{301}&lt;\u{338}&amp;&#39;\u{FFFD}")
    }

    @Test func whatHTMLHasNoPlaceFor() throws {
        let nonCharacter = String(try #require(Unicode.Scalar(0xFDD0 as UInt32)))
        let text = "a\rb\u{85}c\(nonCharacter)d\u{0}\u{7F}"
        #expect(markup("\(text)") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}\u{FFFD}")
        #expect(
            markup("\(exactly: text)") == "a&#13;b\u{85}c\(nonCharacter)d\u{FFFD}\u{FFFD}")
    }

    @Test func numbers() {
        #expect(markup("\(-1_234_567)") == "-1234567")
        let numbers = [0, 999, 1000, 1_234_567, -999, -1200, .min]
        #expect(
            numbers.map { markup("\(grouped: $0)") } == [
                "0", "999", "1,000", "1,234,567", "−999", "−1,200", "−9,223,372,036,854,775,808",
            ])
    }

    @Test func lists() {
        let (none, items): ([HTML], [HTML]) = ([], ["<i>", "&amp;", ""])
        #expect(markup("(\(items))(\(none))") == "(<i>&amp;)()")
        #expect(markup("(\(items, separator: "<br>"))") == "(<i><br>&amp;<br>)")
        #expect(markup("\(none, separator: "<br>")") == "")
        #expect(
            markup(
                """
                <ul>
                \(lines: items)\
                \(lines: none)\
                </ul>
                """) == "<ul>\n<i>\n&amp;\n\n</ul>")
    }

    @Test func choices() {
        #expect(markup("\(if: true, "<b>")\(if: false, "<i>")") == "<b>")
        // Without a hint a choice between literals is one between texts.
        func bold(_ isBold: Bool) -> HTML { "\(isBold ? "<b>" : "")" }
        #expect(bold(true).markup == "&lt;b&gt;")
        func unwanted() -> HTML {
            Issue.record("made, though not wanted")
            return .empty
        }
        #expect(markup("\(if: false, unwanted())") == "")
    }

    @Test func emptiness() {
        #expect(HTML.empty.isEmpty && markup(.empty) == "")
        #expect(("\("")" as HTML).isEmpty)
        #expect(!(" " as HTML).isEmpty)
    }
}

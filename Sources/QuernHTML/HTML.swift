/// A piece of an HTML page, in which text cannot be mistaken for markup.
///
/// A literal is markup, and what is put into it is escaped unless it is ``HTML`` itself:
///
///     let title = "Fish & <chips>"
///     let heading: HTML = "<h1>\(title)</h1>"  // <h1>Fish &amp; &lt;chips&gt;</h1>
///     let page: HTML = "<main>\(heading)</main>"  // taken as it is
///
/// So a text that nobody thought of is harmless, and the type says what has been escaped: nothing is escaped twice, and
/// nobody need remember to. Text may stand in elements and in quoted attributes. For scripts, style sheets, comments, the
/// names of tags and attributes, attributes without quotes and addresses (`javascript:`) escaping is not enough.
/// Whether tags are closed is not checked.
public struct HTML: Sendable {
    /// The piece as it stands in a page.
    ///
    /// It is a text to write or to compare. Interpolated into ``HTML`` it would be escaped, like any text.
    public let markup: String

    /// Takes over markup that was made elsewhere, as it is.
    ///
    /// For style sheets and the like of our own. Text of documents, names and parameters must never come
    /// here; this is the place to look at when a page is suspected of letting one through.
    public init(markup: String) { self.markup = markup }

    /// No markup at all.
    ///
    /// For what a page leaves out: where it stands nothing is written, not even an empty line.
    public static let empty = HTML(markup: "")

    /// Whether there is no markup.
    ///
    /// So that a page can leave out the frame of what it leaves out.
    public var isEmpty: Bool { markup.isEmpty }
}

extension HTML: ExpressibleByStringInterpolation {
    /// Takes a literal as markup.
    ///
    /// The compiler calls it, for literals without interpolations.
    public init(stringLiteral markup: String) { self.init(markup: markup) }

    /// Takes over what was interpolated.
    ///
    /// The compiler calls it, for literals with interpolations.
    public init(stringInterpolation: StringInterpolation) {
        self.init(markup: stringInterpolation.markup)
    }

    /// What may stand in an ``HTML`` literal, and what becomes of it.
    ///
    /// Each piece is appended to one text, so a page is copied once for each level of pieces in pieces. A module
    /// that writes something else can add it in an extension that calls these.
    public struct StringInterpolation: StringInterpolationProtocol, Sendable {
        var markup = ""

        /// Makes room for a literal.
        ///
        /// The compiler calls it; the numbers are those of bytes in the literal and of interpolations.
        public init(literalCapacity: Int, interpolationCount: Int) {
            markup.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        /// Appends a part of the literal, as it is.
        ///
        /// The compiler calls it.
        public mutating func appendLiteral(_ literal: String) { markup += literal }

        /// Appends a text, escaped: `\(title)`.
        ///
        /// It goes by Unicode scalars, because a combining mark after `<` makes another `Character` of it and leaves the sign
        /// a browser sees. Control characters, but for tabs and line feeds, and noncharacters have no place in HTML and
        /// become U+FFFD, carriage returns too.
        public mutating func appendInterpolation(_ text: String) {
            append(text, exactly: false)
        }

        /// Appends a text, escaped so that a reader gets back what it holds: `\(exactly: text)`.
        ///
        /// For pages that show a text as it is. A carriage return becomes a reference, since a plain one would be read as a line
        /// feed; controls from U+0080 on and noncharacters stay, although HTML has no place for them. Other control
        /// characters become U+FFFD here as well, because no page can hold them.
        public mutating func appendInterpolation(exactly text: String) {
            append(text, exactly: true)
        }

        /// Appends a number in plain digits: `\(width)`.
        ///
        /// Fit for attributes and style sheets; readers are better served with `\(grouped: number)`.
        public mutating func appendInterpolation(_ number: Int) { markup += String(number) }

        /// Appends a number as people read it: 1234567 is 1,234,567.
        ///
        /// For text only: attributes and style sheets do not understand the commas, nor the minus sign (U+2212).
        public mutating func appendInterpolation(grouped number: Int) {
            if number < 0 { markup += "−" }
            let digits = String(number.magnitude)
            for (index, digit) in digits.enumerated() {
                if index > 0, (digits.count - index).isMultiple(of: 3) { markup += "," }
                markup.append(digit)
            }
        }

        /// Appends markup, as it is: `\(heading)`.
        ///
        /// It has been escaped when it was made.
        public mutating func appendInterpolation(_ html: HTML) { markup += html.markup }

        /// Appends markup if a condition holds: `\(if: isBold, "<b>")`.
        ///
        /// `isBold ? "<b>" : ""` would not do: without a hint the compiler takes literals for `String`, and they
        /// would be escaped. For a choice between texts (`isOne ? "is" : "are"`) or between values that are ``HTML`` it does. The markup
        /// is made only where it is wanted.
        public mutating func appendInterpolation(
            if condition: Bool, _ html: @autoclosure () -> HTML
        ) {
            if condition { markup += html().markup }
        }

        /// Appends pieces of markup one after another: `\(items)`, `\(items, separator: ", ")`.
        ///
        /// The separator is markup, and stands between pieces only.
        public mutating func appendInterpolation(
            _ pieces: some Sequence<HTML>, separator: HTML = .empty
        ) {
            var isFirst = true
            for piece in pieces {
                if !isFirst { markup += separator.markup }
                markup += piece.markup
                isFirst = false
            }
        }

        /// Appends pieces of markup, each with a line feed after it: `\(lines: rows)\` at the end of a literal's line.
        ///
        /// With the backslash, which keeps the literal from adding a line feed of its own, no pieces leave no
        /// empty line.
        public mutating func appendInterpolation(lines pieces: some Sequence<HTML>) {
            for piece in pieces {
                markup += piece.markup
                markup += "\n"
            }
        }
    }
}

internal import QuernText

/// Text between quotation marks, by tokens.
struct QuotedSpan {
    /// The opening mark.
    var open: Int
    /// The closing mark.
    var close: Int

    /// Whether a closing mark stands there; else `close` is the first token of the next paragraph.
    var isClosed = true

    var content: Range<Int> { (open + 1)..<close }

    /// Every quoted span of a text, the outermost of nested ones.
    ///
    /// Straight marks open where something stands right behind them and nothing right before. A span
    /// that is open at the end of a paragraph goes on when the next one begins with a mark too, as long
    /// quotations do; it ends with its paragraph when a colon introduces it; else its mark is a stray one, as
    /// the inches in `a 7" screen`. Single marks count when a mark of speech stands before the closing one,
    /// for the closing one is an apostrophe, too.
    static func all(in text: TokenizedText) -> [QuotedSpan] {
        var found: [QuotedSpan] = []
        var open: (index: Int, closing: [String])?
        // Paragraphs that begin with a mark while a span is open.
        var index = 0
        while index < text.count {
            let token = text[index]
            if token.gap == 3, let opened = open {
                let goesOn = token.text == text[opened.index].text && introduces(text, opened.index)
                if goesOn, index + 1 < text.count, text[index + 1].gap == 0 {
                    index += 1
                    continue
                }
                if text.token(opened.index - 1)?.text == ":", text[opened.index].gap < 3,
                    index - opened.index > 4
                {
                    found.append(QuotedSpan(open: opened.index, close: index, isClosed: false))
                }
                open = nil
            }
            guard token.kind == .mark else {
                index += 1
                continue
            }
            switch token.text {
            case "\"":
                let isTight = (text.token(index + 1)?.gap ?? 3) == 0
                let isLoose = token.gap > 0 || index == 0 || isOpener(text[index - 1].text)
                if let opened = open, opened.closing == ["\""] {
                    if token.gap == 0, !(isTight && isOpener(text[index - 1].text)) {
                        found.append(QuotedSpan(open: opened.index, close: index))
                        open = nil
                    } else if isTight {
                        open = (index, ["\""])
                    }
                } else if open == nil, isTight, isLoose {
                    open = (index, ["\""])
                }
            case "»" where open?.closing != ["»"], "›" where open?.closing != ["›"]:
                // Some languages point inwards: »So.«
                let isTight = (text.token(index + 1)?.gap ?? 3) == 0
                if open == nil, token.gap > 0, isTight {
                    open = (index, [token.text == "»" ? "«" : "‹"])
                }
            case "«", "‹", "“", "”", "»", "›", "」", "』":
                if let opened = open, opened.closing.contains(token.text) {
                    found.append(QuotedSpan(open: opened.index, close: index))
                    open = nil
                } else if open == nil, let closing = Self.closing[token.text] {
                    open = (index, closing)
                }
            case "„", "‚", "「", "『":
                if open == nil, let closing = Self.closing[token.text] { open = (index, closing) }
            case "‘":
                if open == nil, token.gap > 0 || index == 0,
                    (text.token(index + 1)?.gap ?? 3) == 0
                {
                    open = (index, ["’"])
                }
            case "’":
                if let opened = open, opened.closing == ["’"],
                    [",", ".", "!", "?", "…"].contains(text[index - 1].text), token.gap == 0
                {
                    found.append(QuotedSpan(open: opened.index, close: index))
                    open = nil
                }
            default: break
            }
            index += 1
        }
        return found.filter { !$0.content.isEmpty }
    }

    /// Whether what stands before a mark can introduce a long quotation.
    private static func introduces(_ text: TokenizedText, _ index: Int) -> Bool {
        guard text[index].gap < 3, let before = text.token(index - 1) else { return true }
        return [":", ",", ".", "!", "?", "—", "that"].contains(before.text)
    }

    /// By the opening mark: what may close it. German closes with the English opening mark.
    private static let closing: [String: [String]] = [
        "“": ["”"], "„": ["“", "”"], "‚": ["‘", "’"], "«": ["»"], "‹": ["›"], "「": ["」"],
        "『": ["』"],
    ]

    private static func isOpener(_ text: String) -> Bool {
        ["(", "[", "—", "–", "-", "‘", "'", ":", "/"].contains(text)
    }
}

import QuernHTML

extension HTML.StringInterpolation {
    /// Escaped text that cannot change the direction of what stands around it.
    ///
    /// Exactly, like every text on the page: it shows what a document holds.
    mutating func appendInterpolation(isolated text: String) {
        appendLiteral("<bdi>")
        appendInterpolation(exactly: text)
        appendLiteral("</bdi>")
    }
}

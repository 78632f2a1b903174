import Quern

/// What the parameters of `parse: html` ask of the extraction.
struct ExtractionOptions: Sendable {
    var favour = HTMLParser.Favour.balance
    var title = false
    var comments = false
    var captions = false
    var tables = true
    var links = false
    var minLength = 0
}

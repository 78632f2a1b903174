internal import Quern

/// How `clean: boilerplate` tells running text from the rest of a page by what paragraphs are made of.
struct DensityRule: ParameterRecord {
    @Parameter("Paragraphs of fewer characters are short: those around them decide.", in: 1...)
    var minLength = 70
    @Parameter("Paragraphs of more characters, full of stop words, are good.", in: 1...)
    var goodLength = 200
    @Parameter("Share of stop words below which a paragraph is no text.", in: 0...1)
    var minStopWords = 0.30
    @Parameter("Share of stop words from which a paragraph is text.", in: 0...1)
    var goodStopWords = 0.32
    @Parameter("Most of a paragraph, as a share, that web and e-mail addresses may be.", in: 0...1)
    var maxLinks = 0.2
    @Parameter("Keeps the short line right above a good paragraph: its heading.")
    var headings = true
    @Parameter(
        "The language of the stop words; by default the document's, or the list that fits it best.")
    var language: String? = nil
    @Parameter("A file of stop words, separated by white space, instead of the lists that ship.")
    var stopWords: ResourcePath? = nil

    init() {}
}

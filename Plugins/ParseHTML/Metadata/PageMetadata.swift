import Quern

/// What a page says about itself.
///
/// The precedence of sources is declared here and nowhere else; `found_in` says for title, authors and date which it
/// was.
enum PageMetadata {
    /// Sets what the page tells: title, authors, date and so on.
    ///
    /// - Parameter place: the address of the page, or the name of its file.
    static func read(_ tree: HTMLTree, from place: String, into metadata: inout Metadata) {
        let evidence = PageEvidence(tree)
        let place = WebAddress.isWhole(place) ? place : nil
        let reader = PageReader(
            tree, evidence,
            StructuredData(tree, evidence.scripts, of: evidence.page(in: tree, at: place)),
            place: place)
        var sources = Metadata()
        if let (title, source) = first(reader.titles) {
            metadata.title = title
            sources["title"] = .string(source)
        }
        if let (authors, source) = first(reader.authors) {
            metadata.authors = authors
            sources["authors"] = .string(source)
        }
        if let (date, source) = first(reader.dates) {
            metadata.date = date.iso
            sources["date"] = .string(source)
        }
        metadata.language = reader.language
        metadata.source = reader.site
        metadata.url = reader.address
        metadata["description"] = reader.description.map { .string($0) }
        if let modified = reader.modified { metadata["date_modified"] = .string(modified.iso) }
        let tags = reader.tags
        if !tags.isEmpty { metadata["tags"] = .list(tags.map { .string($0) }) }
        if !sources.isEmpty { metadata["found_in"] = .record(sources) }
    }

    private static func first<Value>(
        _ sources: [(name: String, find: () -> Value?)]
    ) -> (value: Value, source: String)? {
        for source in sources {
            if let value = source.find() { return (value, source.name) }
        }
        return nil
    }
}

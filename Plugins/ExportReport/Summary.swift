import Quern

/// What a report knows of some documents; the summaries of slices add up to that of the corpus.
///
/// Its size is bounded: it keeps the first 50,000 different things that annotations name, 200,000
/// pairs of such a thing and a month, 20,000 days, 5,000 sources, and as many documents as are listed.
/// What found no room is counted, and the report says so.
struct Summary: Sendable {
    struct Listed: Sendable {
        let id, title, date, source, excerpt: String
    }

    struct Gone: Sendable {
        let id, title, detail, survivor: String
    }

    struct Cause: Hashable, Sendable {
        let stage, reason: String
        let isMerge: Bool
    }

    var documents = 0
    var bytes = 0
    /// Documents without a date that is one.
    var undated = 0
    /// Documents by day, as ``CalendarDay`` numbers them.
    var days: Tally<Int, Int>
    var sources: Tally<String, Int>
    var named: Tally<Named, NamedCount>
    var months: Tally<NamedMonth, Int>
    var listed: [Listed] = []
    var gone: Tally<Cause, Examples<Gone>>
    private let listLimit: Int

    /// - Parameters:
    ///   - bounded: whether the limits hold; a slice is small enough without.
    init(listing limit: Int, bounded: Bool) {
        listLimit = limit
        days = Tally(limit: bounded ? 20_000 : .max)
        sources = Tally(limit: bounded ? 5_000 : .max)
        named = Tally(limit: bounded ? 50_000 : .max)
        months = Tally(limit: bounded ? 200_000 : .max)
        gone = Tally(limit: bounded ? 1_000 : .max)
    }

    mutating func add(_ document: Document, layers: Set<String>?) {
        documents += 1
        bytes += document.text.utf8.count
        let day = document.metadata.date.flatMap { CalendarDay(iso: $0) }
        if let day {
            days.add(1, to: day.number)
        } else {
            undated += 1
        }
        if let source = document.metadata["source"]?.plainText, !source.isEmpty {
            sources.add(1, to: source.excerpt(80))
        }
        addNames(of: document, month: day?.monthNumber, layers)
        if listed.count < listLimit {
            listed.append(
                Listed(
                    id: document.id.text,
                    title: (document.metadata["title"]?.plainText ?? "").excerpt(160),
                    date: (document.metadata["date"]?.plainText ?? "").excerpt(20),
                    source: (document.metadata["source"]?.plainText ?? "").excerpt(60),
                    excerpt: document.text.excerpt(200)))
        }
    }

    private mutating func addNames(of document: Document, month: Int?, _ layers: Set<String>?) {
        var found = Tally<Named, NamedCount>()
        for layer in document.annotations.layers {
            // Without a choice, what has no id (a quantity, a quotation) names nothing.
            if let layers, !layers.contains(layer.name) { continue }
            for annotation in layer.annotations where layers != nil || !annotation.id.isEmpty {
                let given = annotation.attributes["name"]?.string
                let name = (given ?? document.text(in: annotation.range)).excerpt(80)
                let key = Named(
                    layer: layer.name, label: annotation.label,
                    id: annotation.id.isEmpty ? name : annotation.id)
                found.add(
                    NamedCount(name: name, isGivenName: given != nil, documents: 0, mentions: 1),
                    to: key)
            }
        }
        for (key, value) in found.entries {
            var value = value
            value.documents = 1
            guard let place = named.add(value, to: key), let month else { continue }
            months.add(1, to: NamedMonth(place: place, month: month))
        }
    }

    mutating func add(_ dropped: DroppedDocument) {
        let cause = Cause(
            stage: dropped.stage, reason: dropped.reason, isMerge: dropped.survivor != nil)
        let example = Gone(
            id: dropped.id.text, title: (dropped.title ?? "").excerpt(120),
            detail: dropped.detail.excerpt(160), survivor: dropped.survivor?.text ?? "")
        gone.add(Examples(count: 1, first: [example]), to: cause)
    }

    /// Adds the summary of the documents that follow.
    mutating func merge(_ other: Summary) {
        documents += other.documents
        bytes += other.bytes
        undated += other.undated
        days.merge(other.days)
        sources.merge(other.sources)
        gone.merge(other.gone)
        listed += other.listed.prefix(max(0, listLimit - listed.count))
        let places = other.named.entries.map { named.add($0.value, to: $0.key) }
        for (key, count) in other.months.entries {
            guard let place = places[key.place] else { continue }
            months.add(count, to: NamedMonth(place: place, month: key.month))
        }
    }
}

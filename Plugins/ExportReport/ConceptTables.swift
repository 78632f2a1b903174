/// The most frequent concepts by date, and the most frequent names.
struct ConceptTables {
    /// One for each layer and label, most frequent first.
    let concepts: [ConceptTable]
    /// Lists of people, organisations and places.
    let names: [NameList]

    /// How words for kinds of names in layers and labels are shown, in this order; what is none of
    /// them is a concept.
    private static let kinds: [(heading: String, words: Set<String>)] = [
        ("People", ["person", "persons", "people"]),
        (
            "Organisations",
            [
                "organisation", "organisations", "organization", "organizations", "company",
                "companies",
                "institution", "institutions", "agency", "agencies", "ministry", "university",
                "party",
            ]
        ),
        (
            "Places",
            [
                "place", "places", "location", "locations", "country", "countries", "region",
                "province",
                "city", "municipality", "district", "county", "state", "prefecture", "town",
                "continent",
            ]
        ),
    ]

    private struct Group {
        var heading: String
        /// Places in the tally.
        var members: [Int] = []
        var mentions = 0
    }

    init(_ summary: Summary, top: Int) {
        var named = Self.kinds.map { Group(heading: $0.heading) }
        var found: [String: Group] = [:]
        for (place, entry) in summary.named.entries.enumerated() {
            if let kind = Self.kind(of: entry.key) {
                named[kind].members.append(place)
                named[kind].mentions += entry.value.mentions
            } else {
                let heading = Self.heading(entry.key)
                found[heading, default: Group(heading: heading)].members.append(place)
                found[heading]?.mentions += entry.value.mentions
            }
        }
        let groups = found.values.sorted {
            $0.mentions != $1.mentions
                ? $0.mentions > $1.mentions
                : $0.heading.utf8.lexicographicallyPrecedes($1.heading.utf8)
        }
        let axis = MonthAxis(summary)
        var byPlace: [Int: [(month: Int, count: Int)]] = [:]
        for (key, count) in summary.months.entries {
            byPlace[key.place, default: []].append((key.month, count))
        }
        concepts = groups.map { group in
            Self.table(
                group.heading, Self.ranked(group.members, summary), summary, top, axis, byPlace)
        }
        names = named.filter { !$0.members.isEmpty }.map { group in
            Self.list(group.heading, Self.ranked(group.members, summary), summary, top)
        }
    }

    private static func kind(of name: Named) -> Int? {
        let label = name.label.lowercased()
        let layer = name.layer.lowercased()
        return kinds.firstIndex { $0.words.contains(label) }
            ?? kinds.firstIndex { $0.words.contains(layer) }
    }

    /// `concept` of the gazetteer → Concepts, `clean_energy` → Clean energy, no label → the layer.
    private static func heading(_ name: Named) -> String {
        let word = name.label.isEmpty ? name.layer : name.label
        if word == "concept" { return "Concepts" }
        let spaced = word.split(separator: "_").joined(separator: " ")
        return (spaced.prefix(1).uppercased() + spaced.dropFirst()).excerpt(60)
    }

    /// By documents, then mentions, then name.
    private static func ranked(_ places: [Int], _ summary: Summary) -> [Int] {
        places.sorted { a, b in
            let (one, other) = (summary.named.entries[a], summary.named.entries[b])
            if one.value.documents != other.value.documents {
                return one.value.documents > other.value.documents
            }
            if one.value.mentions != other.value.mentions {
                return one.value.mentions > other.value.mentions
            }
            if one.value.name != other.value.name {
                return one.value.name.utf8.lexicographicallyPrecedes(other.value.name.utf8)
            }
            return a < b
        }
    }

    private static func table(
        _ heading: String, _ ranked: [Int], _ summary: Summary, _ top: Int, _ axis: MonthAxis,
        _ byPlace: [Int: [(month: Int, count: Int)]]
    ) -> ConceptTable {
        let shown = ranked.prefix(top)
        let rows = shown.map { place in
            var counts = [Int](repeating: 0, count: axis.count)
            for (month, count) in byPlace[place] ?? [] {
                counts[axis.period.index(ofMonth: month) - axis.start] += count
            }
            return ConceptTable.Row(entry: summary.named.entries[place].value, counts: counts)
        }
        return ConceptTable(
            heading: heading, axis: axis, rows: rows, rest: ranked.count - shown.count)
    }

    private static func list(
        _ heading: String, _ ranked: [Int], _ summary: Summary, _ top: Int
    ) -> NameList {
        let shown = ranked.prefix(top).map { summary.named.entries[$0].value }
        return NameList(heading: heading, names: shown, rest: ranked.count - shown.count)
    }
}

/// The most frequent concepts of one kind, by date.
struct ConceptTable {
    struct Row {
        let entry: NamedCount
        /// Documents by period.
        let counts: [Int]
    }

    let heading: String
    let axis: MonthAxis
    let rows: [Row]
    /// How many concepts are not shown.
    let rest: Int
    private let most: Int

    init(heading: String, axis: MonthAxis, rows: [Row], rest: Int) {
        (self.heading, self.axis, self.rows, self.rest) = (heading, axis, rows, rest)
        most = rows.flatMap(\.counts).max() ?? 0
    }

    /// One of five steps of colour; 0 for nothing. Small numbers stay pale.
    func level(_ count: Int) -> Int {
        count == 0 ? 0 : 1 + (count * 5 - 1) / max(most, Chart.leastScale)
    }
}

/// The most frequent names of one kind.
struct NameList {
    let heading: String
    let names: [NamedCount]
    /// How many names are not shown.
    let rest: Int

    /// The documents of the first, who is in most of them.
    var most: Int { names.first?.documents ?? 0 }
}

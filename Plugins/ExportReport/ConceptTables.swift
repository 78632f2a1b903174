import Quern

/// The most frequent concepts by date, and the most frequent names.
struct ConceptTables {
    /// Tables of concepts: one for each layer and label, most frequent first, a column a period.
    let concepts: [View]
    /// Lists of people, organisations and places.
    let names: [View]

    private static let mostPeriods = 12
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
        let axis = Axis(summary)
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

    /// The periods of the tables' columns.
    private struct Axis {
        var period = Period.month
        var start = 0
        var count = 0

        init(_ summary: Summary) {
            let months = summary.months.entries.map(\.key.month)
            guard let first = months.min(), let last = months.max() else { return }
            period = Period.fitting(
                ConceptTables.mostPeriods, of: [.month, .quarter, .year, .decade, .century]
            ) { $0.index(ofMonth: last) - $0.index(ofMonth: first) + 1 }
            start = period.index(ofMonth: first)
            count = period.index(ofMonth: last) - start + 1
        }

        /// A header for each period.
        var periods: [View] {
            (start..<start + count).map {
                View(["label": .text(period.grouped($0)?.rest ?? period.label($0))])
            }
        }

        /// Headers over those: years, with the number of their columns.
        var years: [View] {
            var years: [(name: String, width: Int)] = []
            for index in start..<start + count {
                guard let year = period.grouped(index)?.group else { continue }
                if years.last?.name == year {
                    years[years.count - 1].width += 1
                } else {
                    years.append((year, 1))
                }
            }
            return years.map { View(["year": .text($0.name), "width": .number($0.width)]) }
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
        return View.excerpt(spaced.prefix(1).uppercased() + spaced.dropFirst(), 60)
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
        _ heading: String, _ ranked: [Int], _ summary: Summary, _ top: Int, _ axis: Axis,
        _ byPlace: [Int: [(month: Int, count: Int)]]
    ) -> View {
        let shown = ranked.prefix(top)
        let rows = shown.map { place in
            var counts = [Int](repeating: 0, count: axis.count)
            for (month, count) in byPlace[place] ?? [] {
                counts[axis.period.index(ofMonth: month) - axis.start] += count
            }
            return (entry: summary.named.entries[place].value, counts: counts)
        }
        let most = rows.flatMap(\.counts).max() ?? 0
        return View([
            "heading": .text(heading), "period": .text(axis.period.name),
            "hasPeriods": .flag(axis.count > 0), "periods": .list(axis.periods),
            "hasYears": .flag(!axis.years.isEmpty), "years": .list(axis.years),
            "rows": .list(
                rows.map { row in
                    View([
                        "name": .text(row.entry.name), "documents": .number(row.entry.documents),
                        "mentions": .number(row.entry.mentions),
                        "cells": .list(
                            row.counts.map {
                                View([
                                    "level": .markup(String(level($0, of: most))),
                                    "count": .number($0), "isZero": .flag($0 == 0),
                                ])
                            }),
                    ])
                }),
            "isCut": .flag(ranked.count > shown.count), "rest": .number(ranked.count - shown.count),
        ])
    }

    /// One of five steps of colour; 0 for nothing. Small numbers stay pale.
    private static func level(_ count: Int, of most: Int) -> Int {
        count == 0 ? 0 : 1 + (count * 5 - 1) / max(most, Chart.leastScale)
    }

    private static func list(
        _ heading: String, _ ranked: [Int], _ summary: Summary, _ top: Int
    ) -> View {
        let most = ranked.first.map { summary.named.entries[$0].value.documents } ?? 0
        let shown = ranked.prefix(top)
        return View([
            "heading": .text(heading),
            "rows": .list(
                shown.map { place in
                    let entry = summary.named.entries[place].value
                    return View([
                        "name": .text(entry.name), "documents": .number(entry.documents),
                        "mentions": .number(entry.mentions),
                        "bar": .markup(Chart.bar(entry.documents, of: most)),
                    ])
                }),
            "isCut": .flag(ranked.count > shown.count), "rest": .number(ranked.count - shown.count),
        ])
    }
}

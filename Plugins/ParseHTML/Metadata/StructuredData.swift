import Quern
import QuernText

/// What a page's JSON-LD says (schema.org): articles and the like, their authors and publishers.
struct StructuredData {
    private(set) var headline: String?
    private(set) var authors: [String] = []
    /// Whether those, if any, are the authors of something like a video, which the page may only have in it.
    private(set) var isNamedByWork = false
    private(set) var published: String?
    /// The day of such a work.
    private(set) var workDay: String?
    private(set) var modified: String?
    private(set) var site: String?
    private(set) var language: String?
    private(set) var description: String?
    private(set) var tags: [String] = []
    private(set) var address: String?
    /// When the event begins and ends that the page is about.
    private(set) var eventDays: [String] = []
    /// The scripts that tell of other things than the page, in bytes of the page.
    private(set) var listings: [Range<Int>] = []
    /// How good the item is that the facts above come from: less is more.
    private var rank = Rank(fit: .other, kind: .max)
    private let page: Page
    /// Works of other kinds that are what the page is about.
    private var works: [Metadata] = []
    /// Names of people and organisations by `@id`, to which others refer.
    private var names: [String: String] = [:]

    /// What names other pages, or the site.
    private static let listings: Set<String> = [
        "WebSite", "ItemList", "BreadcrumbList", "Organization", "CollectionPage", "Product",
        "OfferCatalog",
    ]

    /// What a page may be about, and more often has in it; a check of a claim stands below the article that explains it.
    private static let works: Set<String> = [
        "VideoObject", "PodcastEpisode", "Dataset", "SoftwareApplication", "ClaimReview",
    ]

    /// What pages have in them, or link, as often as they are it.
    private static let parts: Set<String> = ["CriticReview", "Chapter", "ShortStory"]

    /// Longer scripts are catalogues and no descriptions.
    private static let longest = 1 << 20
    /// Items inside of items are looked into this deep.
    private static let depth = 8

    /// What tells the item of the page from those of others that it names.
    struct Page {
        /// Its address, where it says one.
        var address: String?
        /// What its title and its headings say, as keys.
        var titles: Set<[UInt8]> = []
    }

    /// What an item is, articles first, and of several articles whether it is the page.
    private struct Rank: Comparable {
        enum Fit: Int { case page, unknown, other }
        var fit: Fit
        var kind: Int
        var isArticle: Bool { kind < 2 }
        private var order: (Int, Int, Int) {
            (isArticle ? 0 : 1, isArticle ? fit.rawValue : 0, kind)
        }
        static func < (one: Rank, other: Rank) -> Bool { one.order < other.order }
    }

    init() { page = Page() }

    init(_ tree: HTMLTree, _ scripts: [Int], of page: Page = Page()) {
        self.page = page
        var roots: [Metadata.Value] = []
        for script in scripts.prefix(20) {
            guard let range = tree.contentRange(of: script), range.count <= Self.longest else {
                continue
            }
            let values = LenientJSON.values(UnsafeBufferPointer(rebasing: tree.bytes[range]))
            roots += values
            if !values.isEmpty, values.allSatisfy(isListing) { listings.append(range) }
        }
        for root in roots { noteNames(root, Self.depth) }
        for root in roots { visit(root, Self.depth) }
        // Where an article tells of the page, its video or its data are a part of it only, and made by others.
        if !rank.isArticle {
            isNamedByWork = authors.isEmpty
            for record in works where authors.isEmpty { authors = makers(of: record) }
            workDay = works.lazy.compactMap { $0["datePublished"]?.string }.first
        }
    }

    private func isListing(_ value: Metadata.Value) -> Bool {
        let types = Self.types(value.record?["@type"])
        return !types.isEmpty && types.allSatisfy(Self.listings.contains)
            && value.record.map(fit) != .page
    }

    private mutating func noteNames(_ value: Metadata.Value, _ depth: Int) {
        guard depth > 0 else { return }
        switch value {
        case .list(let values): for value in values { noteNames(value, depth - 1) }
        case .record(let record):
            if let id = record["@id"]?.string, let name = record["name"]?.string, names[id] == nil {
                names[id] = name
            }
            for field in record.fields { noteNames(field.value, depth - 1) }
        default: break
        }
    }

    private mutating func visit(_ value: Metadata.Value, _ depth: Int) {
        guard depth > 0 else { return }
        switch value {
        case .list(let values): for value in values { visit(value, depth - 1) }
        case .record(let record):
            let types = Self.types(record["@type"])
            let isPart = types.contains(where: Self.parts.contains) && fit(of: record) != .page
            // Whatever has a headline is written by somebody.
            if let kind = (isPart ? nil : Self.kind(record["@type"]))
                ?? (record["headline"] == nil ? nil : 3)
            {
                take(record, Rank(fit: fit(of: record), kind: kind))
            } else if works.count < 20, types.contains(where: Self.works.contains),
                fit(of: record) == .page
            {
                works.append(record)
            } else if eventDays.count < 20, types.contains(where: { $0.hasSuffix("Event") }),
                fit(of: record) == .page
            {
                eventDays += ["startDate", "endDate"].compactMap { record[$0]?.string }
            }
            if types.contains("WebSite"), site == nil {
                site = record["name"]?.string.map(Self.text)
            }
            for name in ["@graph", "mainEntity", "mainEntityOfPage", "itemReviewed", "subjectOf"] {
                // What is checked is somebody else's claim.
                if name == "itemReviewed", types.contains("ClaimReview") { continue }
                if let inner = record[name] { visit(inner, depth - 1) }
            }
            // A list of them is what readers write.
            if let review = record["review"], review.record != nil { visit(review, depth - 1) }
        default: break
        }
    }

    private static func types(_ value: Metadata.Value?) -> [String] {
        value?.list?.compactMap(\.string) ?? value?.string.map { [$0] } ?? []
    }

    /// Articles before pages; other things say nothing about the text.
    private static func kind(_ type: Metadata.Value?) -> Int? {
        types(type).compactMap { type -> Int? in
            if type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report" {
                return 0
            }
            switch type {
            case "Recipe", "HowTo", "Review", "CriticReview", "CreativeWork", "MedicalWebPage",
                "Course", "Book", "Thesis", "Chapter", "ShortStory":
                return 1
            case "WebPage", "ItemPage", "FAQPage", "QAPage", "AboutPage", "Guide": return 2
            default: return nil
            }
        }.min()
    }

    /// Whether an item is the page, by its address and its headline.
    private func fit(of record: Metadata) -> Rank.Fit {
        let headline = record["headline"]?.string ?? record["name"]?.string
        if let headline, page.titles.contains(CleanText.key(Self.text(headline))) { return .page }
        guard let own = page.address.map(Self.place),
            let address = Self.addresses(of: record).first
        else { return .unknown }
        return Self.place(address) == own ? .page : .other
    }

    /// An address without what two addresses of one page differ in.
    private static func place(_ address: String) -> Substring {
        var place = Substring(address.prefix { $0 != "?" && $0 != "#" })
        if let scheme = place.firstRange(of: "://") { place = place[scheme.upperBound...] }
        if place.hasPrefix("www.") { place = place.dropFirst(4) }
        while place.hasSuffix("/") { place.removeLast() }
        if place.hasSuffix("/amp") { place = place.dropLast(4) }
        return place
    }

    /// The whole addresses that an item gives for itself.
    private static func addresses(of record: Metadata) -> [String] {
        let page = record["mainEntityOfPage"]
        return [record["url"]?.string.map(text), page?.string, page?.record?["@id"]?.string]
            .compactMap(\.self).filter(WebAddress.isWhole)
    }

    private mutating func take(_ record: Metadata, _ rank: Rank) {
        let isBetter = rank < self.rank
        if rank.isArticle, self.rank.isArticle {
            // What the article of the page leaves open, one of another page does not know.
            if !isBetter, rank.fit == .other, self.rank.fit != .other { return }
            if isBetter, rank.fit != .other, self.rank.fit == .other { forget() }
        }
        self.rank = min(rank, self.rank)
        func text(_ name: String) -> String? {
            let text = record[name]?.string ?? record[name]?.list?.first?.string
            return text.map(Self.text).flatMap { $0.isEmpty ? nil : $0 }
        }
        // A number where a day should be.
        func seconds(_ name: String) -> String? {
            if case .integer(let number)? = record[name] { String(number) } else { nil }
        }
        if isBetter || headline == nil, rank.kind < 2 {
            headline = text("headline") ?? text("name") ?? headline
        }
        if isBetter || authors.isEmpty {
            let found = makers(of: record)
            if !found.isEmpty { authors = found }
        }
        if isBetter || published == nil {
            published =
                text("datePublished") ?? seconds("datePublished") ?? text("dateCreated")
                ?? published
        }
        // That of another item is the address of another page.
        if isBetter { address = Self.addresses(of: record).first }
        if isBetter || modified == nil {
            modified = text("dateModified") ?? seconds("dateModified") ?? modified
        }
        if isBetter || description == nil { description = text("description") ?? description }
        if isBetter || language == nil { language = text("inLanguage") ?? language }
        if let publisher = people(record["publisher"]).first, site == nil || rank.kind == 0 {
            site = publisher
        }
        if isBetter || tags.isEmpty, let keywords = record["keywords"] {
            let words =
                keywords.list?.compactMap { $0.string ?? $0.record?["name"]?.string }
                ?? keywords.string.map { [$0] } ?? []
            if !words.isEmpty { tags = words.map(Self.text) }
        }
    }

    private func makers(of record: Metadata) -> [String] {
        record["author"] == nil ? people(record["creator"]) : people(record["author"])
    }

    /// Drops what another page's item has said.
    private mutating func forget() {
        (headline, authors, published, modified) = (nil, [], nil, nil)
        (description, language, tags) = (nil, nil, [])
    }

    /// Names of people or organisations: a name, an object, a list of such, or a reference to one.
    private func people(_ value: Metadata.Value?) -> [String] {
        switch value {
        case .string(let name): return names[name].map { [Self.text($0)] } ?? [Self.text(name)]
        case .list(let values): return values.prefix(50).flatMap { people($0) }
        case .record(let record):
            if let name = record["name"] { return people(name) }
            if let id = record["@id"]?.string, let name = names[id] { return [Self.text(name)] }
            guard let given = record["givenName"]?.string, let family = record["familyName"]?.string
            else { return [] }
            return [Self.text(given + " " + family)]
        default: return []
        }
    }

    /// Character references are no part of JSON, and stand in it nevertheless.
    private static func text(_ text: String) -> String {
        guard text.utf8.contains(0x26) else { return CleanText.collapsed(text) }
        var text = text
        return CleanText.collapsed(
            text.withUTF8 { CharacterReferences.decoded($0, 0..<$0.count, inAttribute: false) })
    }
}

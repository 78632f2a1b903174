import Quern

/// Chooses the blocks of a page that are its main text, and says of every other one why it is not.
struct MainText {
    /// Why a block is left out.
    enum Verdict: String {
        case keep
        case zone, outside, links, short, title, edge, table, duplicate
    }

    let tree: HTMLTree
    let page: PageText
    let options: ExtractionOptions
    private(set) var verdicts: [Verdict]
    /// The zone of a block that is left out for it.
    private(set) var zoneKinds: [Zone.Kind]
    private var zones: PageZones
    private var prose: [Int] = []
    private var isProse: [Bool] = []

    init(_ page: PageText, _ options: ExtractionOptions) {
        tree = page.tree
        self.page = page
        self.options = options
        zones = page.zones
        verdicts = [Verdict](repeating: .keep, count: page.blocks.count)
        zoneKinds = [Zone.Kind](repeating: .none, count: page.blocks.count)
        choose()
    }

    private mutating func choose() {
        measure()
        judgeZones()
        let container = chooseContainer()
        classify(container)
        fallBack()
    }

    // MARK: Measuring

    private func endsSentence(_ block: PageBlock) -> Bool {
        var at = block.end
        var steps = 0
        while at > block.start, steps < 6 {
            let byte = page.bytes[at - 1]
            if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A { return true }
            // Quotation marks and brackets may follow; marks of other scripts end in these bytes.
            if byte < 0x80, byte != 0x22, byte != 0x27, byte != 0x29, byte != 0x5D, byte > 0x20 {
                return false
            }
            if byte == 0x82, at >= 3, page.bytes[at - 2] == 0x80, page.bytes[at - 3] == 0xE3 {
                return true
            }
            if byte == 0x81 || byte == 0x9F, at >= 3, page.bytes[at - 2] == 0xBC,
                page.bytes[at - 3] == 0xEF
            {
                return true
            }
            at -= 1
            steps += 1
        }
        return false
    }

    private mutating func measure() {
        prose.reserveCapacity(page.blocks.count)
        isProse.reserveCapacity(page.blocks.count)
        for block in page.blocks {
            let plain = block.plain
            let isLinked = block.linked * 3 > block.count
            var good = false
            switch block.kind {
            case .control: break
            case .heading, .caption: break
            case .code: good = plain >= 20
            default:
                good = !isLinked && (plain >= 120 || plain >= 40 && endsSentence(block))
            }
            isProse.append(good)
            prose.append(good ? plain : 0)
        }
    }

    // MARK: Zones

    private mutating func judgeZones() {
        guard !zones.zones.isEmpty else { return }
        // Comments are the main text where there is no other, as in forums; else they have no vote.
        var total = 0
        var discussed = 0
        for (index, block) in page.blocks.enumerated() where prose[index] > 0 {
            total += prose[index]
            if isIn(.comments, block.zone) { discussed += prose[index] }
        }
        let isForum = total - discussed < max(400, total / 20)
        if !isForum { total -= discussed }
        for (index, block) in page.blocks.enumerated() {
            let votes = isForum || !isIn(.comments, block.zone)
            var zone = block.zone
            while zone >= 0 {
                zones[zone].count += block.count
                if votes || zones[zone].kind == .comments { zones[zone].prose += prose[index] }
                zone = zones[zone].parent
            }
        }
        let shares = sharesOfClasses(total)
        for index in zones.zones.indices {
            let number = Int32(index)
            let zone = zones[number]
            let share = total > 0 ? Double(zone.prose) / Double(total) : 0
            switch zone.kind {
            case .byline, .labels:
                if zone.count > 600 || share > 0.3 { zones[number].isRevoked = true }
            case .header: if share > 0.25 { zones[number].isRevoked = true }
            case .form: if share > 0.3 { zones[number].isRevoked = true }
            case .caption: if options.captions || share > 0.3 { zones[number].isRevoked = true }
            // Panels that open on a click are text, too; menus and forms that do have no sentences.
            case .hidden:
                if zone.prose >= 200, zone.prose * 2 > zone.count { zones[number].isRevoked = true }
            case .comments: if options.comments || isForum { zones[number].isRevoked = true }
            case .anchor: if zone.count > 20 { zones[number].isRevoked = true }
            default:
                // These mean what they are called, and can hold more sentences than a short article.
                let isSure =
                    tree.nodes[zone.node].tag.isBesideText || zone.isNamed
                    || zone.kind == .overlay || zone.kind == .consent
                if share > (isSure ? 0.8 : 0.5) { zones[number].isRevoked = true }
            }
            if zone.prose > 0, let share = classKey(zone).flatMap({ shares[$0] }),
                share > (zone.isModifier ? 0.15 : 0.3)
            {
                zones[number].isRevoked = true
            }
        }
    }

    /// The shares of the page's prose that all elements of the same class have together.
    private func sharesOfClasses(_ total: Int) -> [ClassKey: Double] {
        var shares: [ClassKey: Double] = [:]
        for zone in zones.zones where zone.prose > 0 {
            if let key = classKey(zone) {
                shares[key, default: 0] += Double(zone.prose) / Double(max(1, total))
            }
        }
        return shares
    }

    private struct ClassKey: Hashable {
        var kind: Zone.Kind
        var classes: [UInt8]
    }

    /// By what a zone is judged together with others: by its class when that can be one of paragraphs, such as `paywall`,
    /// and as a modifier when one says so.
    private func classKey(_ zone: Zone) -> ClassKey? {
        if zone.isModifier { return ClassKey(kind: zone.kind, classes: []) }
        guard !zone.classes.isEmpty else { return nil }
        switch zone.kind {
        case .paywall, .advertising, .byline, .labels:
            return ClassKey(kind: zone.kind, classes: Array(tree.bytes[zone.classes]))
        default: return nil
        }
    }

    private func isIn(_ kind: Zone.Kind, _ zone: Int32) -> Bool {
        var zone = zone
        while zone >= 0 {
            if zones[zone].kind == kind { return true }
            zone = zones[zone].parent
        }
        return false
    }

    /// The innermost zone of a block that is what it says.
    private func effectiveZone(_ block: PageBlock) -> Int32 {
        var zone = block.zone
        while zone >= 0, zones[zone].isRevoked { zone = zones[zone].parent }
        return zone
    }

    // MARK: The container

    /// The element that holds the main text.
    private func chooseContainer() -> Int {
        var sums = [Int32](repeating: 0, count: tree.nodes.count)
        for (index, block) in page.blocks.enumerated()
        where prose[index] > 0 && effectiveZone(block) < 0 {
            sums[block.node] += Int32(prose[index])
        }
        for node in page.order.reversed() where Int(node) != tree.body {
            var parent = Int(tree.nodes[Int(node)].parent)
            let sum = sums[Int(node)]
            if sum == 0 { continue }
            // Inline elements between are no containers.
            while parent > 0, !tree.nodes[parent].tag.isBlock {
                parent = Int(tree.nodes[parent].parent)
            }
            sums[max(parent, 0)] += sum
        }
        guard tree.body >= 0 else { return 0 }
        let total = Int(sums[tree.body])
        var at = tree.body
        // An element that says so, and holds most of the text, is believed; one that says so in plain words, and is
        // the only one, need not hold that much, as teasers around a short article can be longer than it.
        let certain = zones.certainHints.filter { Int(sums[Int($0)]) >= 300 }
        if let outermost = certain.first, Int(sums[Int(outermost)]) * 10 > total * 4,
            certain.allSatisfy({ isInside(Int($0), Int(outermost)) })
        {
            at = Int(outermost)
        } else {
            for hint in zones.hints.reversed() where Int(sums[Int(hint)]) * 10 > total * 7 {
                at = Int(hint)
                break
            }
        }
        while true {
            let sum = Int(sums[at])
            var best = -1
            var node = tree.after(at, within: at)
            // Children, looking through inline elements.
            while let child = node {
                if tree.nodes[child].kind == .element, tree.nodes[child].tag.isBlock {
                    if Int(sums[child]) * 10 >= sum * 9, sum > 0 {
                        best = child
                        break
                    }
                    node = tree.behind(child, within: at)
                } else {
                    node = tree.after(child, within: at)
                }
            }
            if best < 0 || tree.nodes[best].tag.isPartOfText {
                guard let article = articleOfTitle(within: at, sums) else { return at }
                best = article
            }
            at = best
        }
    }

    /// The article that has the title of the page, where several stand whole on it, as on pages that load the next one when
    /// readers come to the end.
    private func articleOfTitle(within container: Int, _ sums: [Int32]) -> Int? {
        guard let title = page.title.map(CleanText.key), title.count >= 8 else { return nil }
        var found: [Int] = []
        var headed = 0
        var last = -1
        for node in page.order {
            let node = Int(node)
            guard tree.nodes[node].tag == .article, node != container, sums[node] >= 300,
                isInside(node, container), last < 0 || !isInside(node, last)
            else { continue }
            last = node
            guard let heading = firstHeading(in: node) else { continue }
            headed += 1
            if CleanText.key(tree.text(of: heading)) == title { found.append(node) }
        }
        return found.count == 1 && headed > 1 ? found[0] : nil
    }

    private func firstHeading(in node: Int) -> Int? {
        var at: Int? = tree.after(node, within: node)
        for _ in 0..<60 {
            guard let child = at else { return nil }
            if tree.nodes[child].kind == .element, tree.nodes[child].tag.isHeading { return child }
            at = tree.after(child, within: node)
        }
        return nil
    }

    private func isInside(_ node: Int, _ container: Int) -> Bool {
        var at = node
        while at > 0 {
            if at == container { return true }
            at = Int(tree.nodes[at].parent)
        }
        return container == 0
    }

    // MARK: Blocks

    private mutating func classify(_ container: Int) {
        let blocks = page.blocks
        let lead = lead(before: container)
        // Most links allowed in a block, in percent.
        let linkLimit = options.favour == .precision ? 33 : 50
        for index in blocks.indices {
            let block = blocks[index]
            if let kind = zoneKind(at: index) {
                verdicts[index] = .zone
                zoneKinds[index] = kind
            } else if !isInside(block.node, container), !(lead.contains(index) && isProse[index]),
                options.favour != .recall || !isProse[index],
                !options.comments || !isIn(.comments, block.zone)
            {
                verdicts[index] = .outside
            } else if isTable(block), !options.tables {
                verdicts[index] = .table
            } else if block.linked * 100 > block.count * linkLimit, block.kind != .heading,
                block.plain < 80
            {
                verdicts[index] = .links
            }
        }
        if options.favour != .recall { trimEdges() }
        if options.favour == .precision { dropLoneBlocks() }
        dropDuplicates()
        dropEmptySections()
        if !options.title { dropTitle() }
    }

    /// The blocks between the heading of the page and the element that holds the text: many pages have what an article
    /// begins with, its lead, in an element beside the one for the rest.
    private func lead(before container: Int) -> Range<Int> {
        guard
            let first = page.blocks.indices.first(where: {
                isInside(page.blocks[$0].node, container)
            })
        else { return 0..<0 }
        for index in page.blocks.indices[..<first].suffix(Self.mostLeadBlocks).reversed()
        where headingLevel(page.blocks[index]) == 1 {
            return index..<first
        }
        return 0..<0
    }

    /// How many blocks there may be from the heading to the element that holds the text: lines of names and dates, buttons
    /// and a picture with its caption, but no list of other articles.
    private static let mostLeadBlocks = 24

    /// What a block that does not belong to the main text belongs to.
    private func zoneKind(at index: Int) -> Zone.Kind? {
        let block = page.blocks[index]
        let zone = effectiveZone(block)
        if zone >= 0 {
            let kind = zones[zone].kind
            // The header of an article, unlike that of a page, may begin it with sentences.
            if kind == .header, isProse[index], isInArticle(zones[zone].node) { return nil }
            return kind
        }
        switch block.kind {
        case .control: return .form
        case .caption where !options.captions: return .caption
        default: return nil
        }
    }

    /// Whether an element is the header of an article, by their names.
    private func isInArticle(_ node: Int) -> Bool {
        guard tree.nodes[node].tag == .header else { return false }
        var at = Int(tree.nodes[node].parent)
        while at > 0 {
            if tree.nodes[at].tag == .article { return true }
            at = Int(tree.nodes[at].parent)
        }
        return false
    }

    private func isTable(_ block: PageBlock) -> Bool {
        block.kind == .row || block.group >= 0 && tree.nodes[Int(block.group)].tag == .table
    }

    /// Short blocks before the first sentence and behind the last one are furniture, but for paragraphs beside the
    /// last one: its last words, a signature, who helped.
    private mutating func trimEdges() {
        let blocks = page.blocks
        guard let first = blocks.indices.first(where: { verdicts[$0] == .keep && isProse[$0] }),
            let last = blocks.indices.last(where: { verdicts[$0] == .keep && isProse[$0] })
        else { return }
        let end =
            blocks.indices.last { $0 > last && verdicts[$0] == .keep && isBeside(last, $0) } ?? last
        for index in blocks.indices where verdicts[index] == .keep {
            let kind = blocks[index].kind
            if index < first, kind != .heading { verdicts[index] = .edge }
            if index > end, kind != .item, kind != .row, kind != .code { verdicts[index] = .edge }
        }
    }

    /// Whether a block is a paragraph without links in the same element as another one.
    private func isBeside(_ other: Int, _ index: Int) -> Bool {
        let (block, other) = (page.blocks[index], page.blocks[other])
        guard block.kind == .paragraph, block.linked == 0 else { return false }
        return block.node == other.node
            || tree.nodes[block.node].tag == .p && tree.nodes[other.node].tag == .p
                && tree.nodes[block.node].parent == tree.nodes[other.node].parent
    }

    /// Short blocks between others that go are no part of the text either.
    private mutating func dropLoneBlocks() {
        let blocks = page.blocks
        for index in blocks.indices where verdicts[index] == .keep && !isProse[index] {
            let before = index > 0 ? verdicts[index - 1] : .outside
            let after = index + 1 < blocks.count ? verdicts[index + 1] : .outside
            if before != .keep, after != .keep { verdicts[index] = .short }
        }
    }

    /// A paragraph that has been there before is a teaser, or made for another width of screen.
    private mutating func dropDuplicates() {
        var seen: [UInt64: Int] = [:]
        for index in page.blocks.indices where verdicts[index] == .keep {
            let block = page.blocks[index]
            guard block.count >= 60, block.kind != .code, block.kind != .row else { continue }
            let text = page.bytes[block.start..<block.end]
            let hash = text.withUnsafeBytes { Fingerprint.fast($0) }
            if let first = seen[hash] {
                let other = page.blocks[first]
                if page.bytes[other.start..<other.end].elementsEqual(text) {
                    verdicts[index] = .duplicate
                }
            } else {
                seen[hash] = index
            }
        }
    }

    /// A heading goes with its section: when all up to the next heading of its level went, as with lists of
    /// related articles.
    private mutating func dropEmptySections() {
        let blocks = page.blocks
        var gone = 0
        // The level of the next heading that stays; the end of the text is above all.
        var next = 0
        var isEmpty = true
        for index in blocks.indices.reversed() {
            guard verdicts[index] == .keep else {
                gone += blocks[index].count
                continue
            }
            let level = headingLevel(blocks[index])
            if level > 0, isEmpty, gone > 0, next <= level {
                verdicts[index] = .edge
                gone += blocks[index].count
                continue
            }
            isEmpty = level > 0
            next = level
            gone = 0
        }
    }

    /// The level of a heading; zero for other blocks.
    private func headingLevel(_ block: PageBlock) -> Int {
        guard block.kind == .heading else { return 0 }
        var at = block.node
        while at > 0 {
            if tree.nodes[at].tag.isHeading { return tree.nodes[at].tag.headingLevel }
            at = Int(tree.nodes[at].parent)
        }
        return 0
    }

    /// The heading of the page, where it stands before the text.
    private mutating func dropTitle() {
        for index in page.blocks.indices where verdicts[index] == .keep {
            if isProse[index] { return }
            if page.blocks[index].kind == .heading, tree.nodes[page.blocks[index].node].tag == .h1 {
                verdicts[index] = .title
            }
        }
    }

    // MARK: When little is found

    private var keptCount: Int {
        page.blocks.indices.reduce(0) { $0 + (verdicts[$1] == .keep ? page.blocks[$1].count : 0) }
    }

    /// Where less is left than is believed, as in listings and very short pages, keeps what is in no zone; and
    /// where that is nothing, all that a browser shows.
    private mutating func fallBack() {
        guard keptCount < options.minLength else { return }
        for index in page.blocks.indices {
            switch verdicts[index] {
            case .outside, .links, .short, .edge: verdicts[index] = .keep
            default: break
            }
        }
        if keptCount > 0 { return }
        for index in page.blocks.indices
        where zoneKinds[index] != .hidden && zoneKinds[index] != .form {
            if verdicts[index] != .table { verdicts[index] = .keep }
        }
    }
}

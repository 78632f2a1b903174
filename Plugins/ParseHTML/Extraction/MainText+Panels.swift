import QuernText

/// Zones of a few sentences that are text by what stands around them, however little of the page they hold.
extension MainText {
    private func hasControl(_ node: Int) -> Bool {
        [HTMLTag.form, .button, .input, .select, .textarea].contains {
            tree.first($0, within: node) != nil
        }
    }

    // MARK: Slides

    /// Captions of several sentences, or with headings of their own, that are most of what is told: the pictures go with them.
    mutating func revokeSlides() {
        if zones.zones.reduce(0, { $0 + ($1.kind == .caption ? 1 : 0) }) < 3 { return }
        var slides: [Int32: (sentences: Int, hasHeading: Bool, count: Int)] = [:]
        // What has a linked heading or picture is a teaser.
        var linked: Set<Int32> = []
        var told = 0
        for (index, block) in page.blocks.enumerated() {
            guard block.zone >= 0, zones[block.zone].kind == .caption else {
                if !isIn(.caption, block.zone) { told += prose[index] }
                continue
            }
            if effectiveZone(in: zones[block.zone].parent) >= 0 { continue }
            var slide = slides[block.zone] ?? (0, isHeading(before: index), 0)
            let isFirst = slides[block.zone] == nil
            if isFirst, leadsElsewhere(zones[block.zone].node, before: index) {
                linked.insert(block.zone)
            }
            if block.kind == .heading {
                slide.hasHeading = true
                if block.linked > 0 { linked.insert(block.zone) }
            } else if block.linked * 3 <= block.count {
                slide.sentences += sentences(in: block)
                slide.count += block.count
            }
            slides[block.zone] = slide
        }
        slides = slides.filter {
            ($0.value.sentences > 1 || $0.value.sentences > 0 && $0.value.hasHeading)
                && !linked.contains($0.key)
        }
        let sum = slides.values.reduce(0) { $0 + $1.count }
        guard slides.count > 2, sum > told else { return }
        for index in page.blocks.indices where slides[page.blocks[index].zone] != nil {
            let block = page.blocks[index]
            if block.kind == .heading || block.kind == .control { continue }
            if block.kind == .caption { page.blocks[index].kind = .paragraph }
            isProse[index] =
                block.linked * 3 <= block.count
                && (block.plain >= 120
                    || block.plain >= 40 && endsSentence(block.start..<block.end))
            prose[index] = isProse[index] ? block.plain : 0
        }
        for zone in slides.keys { zones[zone].isRevoked = true }
    }

    /// Whether the heading right before a caption is a link, or the picture beside it.
    private func leadsElsewhere(_ caption: Int, before index: Int) -> Bool {
        if isHeading(before: index), page.blocks[index - 1].linked > 0 { return true }
        let parent = Int(tree.nodes[caption].parent)
        guard parent > 0, var at = tree.first(.img, within: parent) else { return false }
        while at > parent {
            if tree.nodes[at].tag == .a { return true }
            at = Int(tree.nodes[at].parent)
        }
        return false
    }

    private func isHeading(before index: Int) -> Bool {
        index > 0 && page.blocks[index - 1].kind == .heading
    }

    /// How many ends of sentences there are in a block.
    private func sentences(in block: PageBlock) -> Int {
        page.bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            var at = block.start
            while at < block.end {
                var end = at
                while end < block.end, bytes[end] > 0x20 { end += 1 }
                if end - at > 2, LineScan.endsSentence(bytes, at..<end) { count += 1 }
                at = end + 1
            }
            return count
        }
    }

    // MARK: Sections

    /// What a section that is called after its heading may be called besides.
    private static let kindsOfSections: Set<Zone.Kind> = [
        .navigation, .footer, .header, .related, .sharing, .advertising, .labels, .caption,
        .paywall,
    ]

    /// Sections with classes that are made of their headings, as others beside them are: `recommended-dosage` is about a dosage.
    mutating func revokeNamedSections() {
        var checks = 0
        for index in zones.zones.indices {
            let zone = zones.zones[index]
            guard zone.prose > 0, !zone.isRevoked, Self.kindsOfSections.contains(zone.kind),
                zone.kind != .related
                    || ["recommended", "suggested"].contains(where: {
                        CleanText.hasWord($0, tree.bytes, zone.classes)
                    }),
                zone.prose * 10 >= zone.count * 6, zone.linked * 10 <= zone.count,
                tree.nodes[zone.node].tag == .section || tree.nodes[zone.node].tag == .div,
                checks < 64
            else { continue }
            checks += 1
            if zones.hasNameOfHeading(zone.node), hasNamedNeighbour(zone.node),
                !hasControl(zone.node)
            {
                zones[Int32(index)].isRevoked = true
            }
        }
    }

    private func hasNamedNeighbour(_ node: Int) -> Bool {
        let siblings = [tree.nodes[node].next, tree.nodes[Int(tree.nodes[node].parent)].firstChild]
        return siblings.contains { first in
            var at = Int(first)
            for _ in 0..<16 where at >= 0 {
                if at != node, tree.isElement(at, tree.nodes[node].tag), zones.isUnsuspicious(at),
                    zones.hasNameOfHeading(at, isShort: true)
                {
                    return true
                }
                at = Int(tree.nodes[at].next)
            }
            return false
        }
    }

    // MARK: Paid parts

    /// Paragraphs that only subscribers are shown, and that the page holds: what offers a subscription has a button, a link or few words.
    mutating func revokePaidParts() {
        guard zones.zones.contains(where: { $0.kind == .paywall && !$0.isRevoked }) else { return }
        var parts: [Int32: (paragraphs: Int, hasLabel: Bool)] = [:]
        for (index, block) in page.blocks.enumerated() where block.zone >= 0 {
            guard zones[block.zone].kind == .paywall, !zones[block.zone].isRevoked else { continue }
            var part = parts[block.zone] ?? (0, block.kind == .heading)
            if isProse[index], block.plain >= 120, sentences(in: block) > 1 { part.paragraphs += 1 }
            parts[block.zone] = part
        }
        for (number, part) in parts where part.paragraphs > 1 && !part.hasLabel {
            let zone = zones[number]
            if zone.linked == 0, !hasControl(zone.node) { zones[number].isRevoked = true }
        }
    }

    // MARK: Answers

    private struct Panel: Hashable {
        let tag: HTMLTag
        let classes: [UInt8]
    }

    /// Short answers that a click shows: two or more elements of one kind, each with a sentence, no links and no fields, and right behind
    /// what is clicked on.
    mutating func revokeAnswers() {
        func isCandidate(_ zone: Zone) -> Bool {
            zone.kind == .hidden && zone.isPanel && !zone.isRevoked && zone.linked == 0
                && zone.count >= 16 && zone.count <= 4000
        }
        let candidates = zones.zones.indices.filter { isCandidate(zones.zones[$0]) }
        guard candidates.count > 1 else { return }
        var hasSentence: Set<Int32> = []
        var isShown: Set<Int32> = []
        var isPanel = [Bool](repeating: false, count: zones.zones.count)
        for index in candidates { isPanel[index] = true }
        for (index, block) in page.blocks.enumerated()
        where block.zone >= 0 && isPanel[Int(block.zone)] {
            if standsBeside(index) { isShown.insert(block.zone) }
            if block.count >= 16, page.bytes[block.start..<block.end].contains(0x20),
                endsSentence(block.start..<block.end), page.bytes[block.end - 1] != 0x3A
            {
                hasSentence.insert(block.zone)
            }
        }
        var panels: [Panel: [Int32]] = [:]
        lazy var places = linkedPlaces()
        for index in candidates
        where hasSentence.contains(Int32(index)) && !isShown.contains(Int32(index)) {
            let zone = zones.zones[index]
            guard effectiveZone(in: zone.parent) < 0, tree.range(of: zone.node).count < 20_000,
                isBehindTrigger(zone.node) || isLinked(zone.node, { places }),
                !hasControl(zone.node)
            else { continue }
            let panel = Panel(
                tag: tree.nodes[zone.node].tag, classes: Array(tree.bytes[zone.classes]))
            panels[panel, default: []].append(Int32(index))
        }
        for (_, zones) in panels where zones.count > 1 {
            for zone in zones { self.zones[zone].isRevoked = true }
        }
    }

    /// Whether a hidden block is shown nearby in the same words, as pages for two widths of screen have it.
    private func standsBeside(_ index: Int) -> Bool {
        let block = page.blocks[index]
        let text = page.bytes[block.start..<block.end]
        return (max(0, index - 6)..<min(page.blocks.count, index + 7)).contains {
            let other = page.blocks[$0]
            return other.zone != block.zone && effectiveZone(other) < 0
                && page.bytes[other.start..<other.end].elementsEqual(text)
        }
    }

    /// Whether a heading or another thing to click on is right before an element, or before the one that it begins.
    private func isBehindTrigger(_ node: Int) -> Bool {
        var at = node
        for _ in 0..<2 {
            if let before = elementBefore(at) { return isTrigger(before) && !areAlike(before, at) }
            at = Int(tree.nodes[at].parent)
            if at <= 0 { return false }
        }
        return false
    }

    /// Whether two elements have one tag and one class, as the slides of a show do.
    private func areAlike(_ one: Int, _ other: Int) -> Bool {
        let classes = [one, other].map {
            tree.attributeRange(.classes, of: $0).map { Array(tree.bytes[$0]) }
        }
        return tree.nodes[one].tag == tree.nodes[other].tag && classes[0] == classes[1]
            && classes[0]?.isEmpty == false
    }

    private func elementBefore(_ node: Int) -> Int? {
        var at = Int(tree.nodes[node].previous)
        for _ in 0..<6 where at >= 0 {
            if tree.nodes[at].kind == .element { return at }
            if tree.nodes[at].kind == .text,
                tree.bytes[Int(tree.nodes[at].start)..<Int(tree.nodes[at].end)].contains(where: {
                    $0 > 0x20
                })
            {
                return nil
            }
            at = Int(tree.nodes[at].previous)
        }
        return nil
    }

    private func isTrigger(_ element: Int) -> Bool {
        var inner: Int? = element
        for _ in 0..<6 {
            guard let at = inner else { return false }
            let tag = tree.nodes[at].tag
            if tag == .dt || tag == .summary { return true }
            if tag.isHeading { return isQuestion(at) }
            // The words of a button are none of the text, and answers without questions say little.
            if tag == .button { return false }
            if tree.attribute(.role, of: at, is: "button") || tree.has(.ariaExpanded, at) {
                return isQuestion(at) && !leadsAway(at)
            }
            inner = tree.after(at, within: element)
        }
        return false
    }

    /// Whether what is clicked on asks something, or has two words or more: buttons and tabs have one. Kinds of cookies are no questions.
    private func isQuestion(_ trigger: Int) -> Bool {
        guard tree.range(of: trigger).count < 4000 else { return false }
        let text = tree.text(of: trigger).trimmingPrefix { $0.isWhitespace }
        if text.lowercased().contains("cookie") { return false }
        let words = text.split { $0.isWhitespace }
        if words.count > 1 { return true }
        return text.contains("?") || text.contains("？")
            || text.reduce(0) { $0 + ($1.isASCII ? 0 : 1) } > 3
    }

    /// Whether an element has the address of another page.
    private func leadsAway(_ element: Int) -> Bool {
        guard let address = tree.attributeRange(.href, of: element), !address.isEmpty else {
            return false
        }
        return tree.bytes[address.lowerBound] != UInt8(ascii: "#")
            && !tree.bytes[address].starts(with: "javascript:".utf8)
    }

    /// The places in the page that links lead to which are all of their block.
    private func linkedPlaces() -> Set<[UInt8]> {
        var places: Set<[UInt8]> = []
        for node in tree.nodes.indices where tree.isElement(node, .a) {
            guard let address = tree.attributeRange(.href, of: node), address.count > 1,
                address.count < 100, tree.bytes[address.lowerBound] == UInt8(ascii: "#"),
                isAlone(node)
            else { continue }
            places.insert(Array(tree.bytes[address.dropFirst()]))
        }
        return places
    }

    /// Whether there is nothing but a link in its block.
    private func isAlone(_ link: Int) -> Bool {
        var at = link
        for _ in 0..<6 where at > 0 {
            for step in [\HTMLNode.previous, \.next] {
                var beside = Int(tree.nodes[at][keyPath: step])
                for _ in 0..<6 where beside >= 0 {
                    if tree.nodes[beside].kind == .element, tree.nodes[beside].tag.isBlock { break }
                    if tree.holdsWords(beside) { return false }
                    beside = Int(tree.nodes[beside][keyPath: step])
                }
            }
            at = Int(tree.nodes[at].parent)
            if at <= 0 || tree.nodes[at].tag.isBlock { return true }
        }
        return true
    }

    private func isLinked(_ node: Int, _ places: () -> Set<[UInt8]>) -> Bool {
        guard let id = tree.attributeRange(.id, of: node), !id.isEmpty else { return false }
        return places().contains(Array(tree.bytes[id]))
    }
}

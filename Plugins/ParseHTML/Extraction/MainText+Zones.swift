import QuernText

/// Which zones of a page are not what they say, as they hold its main text.
extension MainText {
    mutating func judgeZones() {
        guard !zones.zones.isEmpty else { return }
        revokeSlides()
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
                zones[zone].linked += block.linked
                if votes || zones[zone].kind == .comments { zones[zone].prose += prose[index] }
                zone = zones[zone].parent
            }
        }
        let keys = zones.zones.map(classKey)
        var shares: [ClassKey: Double] = [:]
        for (zone, key) in zip(zones.zones, keys) {
            if let key { shares[key, default: 0] += Double(zone.prose) / Double(max(1, total)) }
        }
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
            // Panels that open on a click are text, too; menus and forms that do have no sentences. What lies off the screen may be
            // one of several pages of it; with links, it is for search engines, and text where there is no other.
            case .hidden:
                if zone.prose >= 200, zone.prose * 2 > zone.count,
                    !zone.isOffScreen || zone.linked == 0 || share > 0.95
                {
                    zones[number].isRevoked = true
                }
            case .comments: if options.comments || isForum { zones[number].isRevoked = true }
            case .anchor: if zone.count > 20 { zones[number].isRevoked = true }
            default: if share > (isSure(zone) ? 0.8 : 0.5) { zones[number].isRevoked = true }
            }
            // A class of paragraphs, such as `paywall`, and one that has advertising are judged by all that bear them.
            if let key = keys[index], let share = shares[key], share > (key.isModifier ? 0.15 : 0.3)
            {
                zones[number].isRevoked = true
            }
        }
        revokeSections(total)
        revokeLead()
        revokeNamedSections()
        revokePaidParts()
        revokeAnswers()
    }

    /// What leads elsewhere, is somebody else's or lies over the page.
    private static let neverSections: Set<Zone.Kind> = [
        .related, .comments, .sharing, .signup, .aside, .overlay, .form,
    ]
    /// How many bytes of sentences a page of sections has at least: boxes beside a short note have less.
    private static let leastSections = 600

    private struct Section: Hashable {
        let parent: Int32
        let tag: HTMLTag
        let kind: Zone.Kind
    }

    /// Judges elements of one kind side by side together, where hardly anything is told outside of zones: a page of `legal` sections,
    /// the `menu` of a restaurant, answers that a click shows. What leads elsewhere, or is somebody else's, stays what it is.
    private mutating func revokeSections(_ total: Int) {
        var outside = 0
        for (index, block) in page.blocks.enumerated()
        where prose[index] > 0 && effectiveZone(block) < 0 {
            outside += prose[index]
        }
        guard outside * 5 < total else { return }
        func section(_ zone: Zone) -> Section? {
            if zone.isRevoked || zone.isOffScreen { return nil }
            if Self.neverSections.contains(zone.kind) { return nil }
            let node = tree.nodes[zone.node]
            return Section(parent: node.parent, tag: node.tag, kind: zone.kind)
        }
        var sums: [Section: (zones: Int, prose: Int, count: Int)] = [:]
        for zone in zones.zones {
            guard let section = section(zone) else { continue }
            var sum = sums[section] ?? (0, 0, 0)
            sum = (sum.zones + 1, sum.prose + zone.prose, sum.count + zone.count)
            sums[section] = sum
        }
        for index in zones.zones.indices {
            let zone = zones[Int32(index)]
            guard let section = section(zone), let sum = sums[section], sum.zones > 2,
                sum.prose >= Self.leastSections
            else { continue }
            let isPanel = zone.kind == .hidden && sum.prose * 2 > sum.count
            let share = Double(sum.prose) / Double(total)
            if isPanel || zone.kind != .hidden && share > (isSure(zone) ? 0.8 : 0.5) {
                zones[Int32(index)].isRevoked = true
            }
        }
    }

    /// The `teaser` between the heading of the page and its text, the only one and without a link, is what TYPO3 and others call the
    /// lead.
    private mutating func revokeLead() {
        let blocks = page.blocks
        guard
            let first = blocks.indices.first(where: {
                isProse[$0] && effectiveZone(blocks[$0]) < 0
            }), let heading = blocks[..<first].lastIndex(where: { headingLevel($0) == 1 })
        else { return }
        func isTeaser(_ zone: Zone) -> Bool {
            zone.kind == .related
                && CleanText.hasWord("teaser", tree.bytes, zone.classes)
        }
        guard let lead = zones.zones.indices.first(where: { isTeaser(zones.zones[$0]) }),
            !zones.zones[(lead + 1)...].contains(where: isTeaser)
        else { return }
        let zone = Int32(lead)
        let hasControl = [HTMLTag.button, .input, .select, .label].contains {
            tree.first($0, within: zones[zone].node) != nil
        }
        let isPlain =
            !hasControl
            && blocks.indices.allSatisfy {
                effectiveZone(blocks[$0]) != zone
                    || blocks[$0].linked == 0 && (heading..<first).contains($0)
            }
        if isPlain { zones[zone].isRevoked = true }
    }

    /// Whether there are sentences in a block: one that readers do not see and search engines do may be nothing but
    /// the words that are looked for, thousands of them. Thai and Lao write sentences without marks.
    func hasSentences(_ block: PageBlock) -> Bool {
        page.bytes.withUnsafeBufferPointer { bytes in
            var sentences = 0
            for end in block.start + 1...block.end {
                let last = bytes[end - 1]
                let isMark = last == 0x2E || last == 0x21 || last == 0x3F
                let isBehindMark = isMark && (end == block.end || bytes[end] <= 0x20)
                if last == 0xE0, end < block.end, 0xB8...0xBB ~= bytes[end] { return true }
                let isWhole = last >= 0x80 && (end == block.end || bytes[end] & 0xC0 != 0x80)
                if isBehindMark
                    || isWhole && LineScan.endsSentence(bytes, max(block.start, end - 4)..<end)
                {
                    sentences += 1
                }
            }
            return sentences * 1000 >= block.count
        }
    }

    /// Whether a zone means what it is called, and may hold more sentences than a short article does.
    private func isSure(_ zone: Zone) -> Bool {
        tree.nodes[zone.node].tag.isBesideText || zone.isNamed || zone.isHidden
            || zone.kind == .overlay || zone.kind == .consent
    }

    private struct ClassKey: Hashable {
        var kind: Zone.Kind
        var isModifier = false
        var classes: [UInt8] = []
    }

    /// By what a zone with prose is judged together with others; nil when it is judged alone.
    private func classKey(_ zone: Zone) -> ClassKey? {
        guard zone.prose > 0 else { return nil }
        if zone.isModifier {
            return zone.kind == .advertising ? ClassKey(kind: zone.kind, isModifier: true) : nil
        }
        guard !zone.classes.isEmpty, tree.nodes[zone.node].tag.isPartOfText else { return nil }
        return ClassKey(kind: zone.kind, classes: Array(tree.bytes[zone.classes]))
    }

    func isIn(_ kind: Zone.Kind, _ zone: Int32) -> Bool {
        var zone = zone
        while zone >= 0 {
            if zones[zone].kind == kind { return true }
            zone = zones[zone].parent
        }
        return false
    }

    /// The innermost zone of a block that is what it says.
    func effectiveZone(_ block: PageBlock) -> Int32 { effectiveZone(in: block.zone) }

    func effectiveZone(in zone: Int32) -> Int32 {
        var zone = zone
        while zone >= 0, zones[zone].isRevoked { zone = zones[zone].parent }
        return zone
    }
}

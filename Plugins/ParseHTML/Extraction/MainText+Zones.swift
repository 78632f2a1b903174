/// Which zones of a page are not what they say, as they hold its main text.
extension MainText {
    mutating func judgeZones() {
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

    func isIn(_ kind: Zone.Kind, _ zone: Int32) -> Bool {
        var zone = zone
        while zone >= 0 {
            if zones[zone].kind == kind { return true }
            zone = zones[zone].parent
        }
        return false
    }

    /// The innermost zone of a block that is what it says.
    func effectiveZone(_ block: PageBlock) -> Int32 {
        var zone = block.zone
        while zone >= 0, zones[zone].isRevoked { zone = zones[zone].parent }
        return zone
    }
}

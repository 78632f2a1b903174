import Quern
import QuernText

/// The text of a page, and what is to be taken out of it.
struct Extraction {
    let text: String
    let map: SourceMap
    private(set) var removals: [(range: Range<Int>, rule: Rule)] = []
    /// Over the text as it is after the removals.
    private(set) var annotations: [(layer: String, annotations: [Annotation])] = []

    /// The scripts of what the text begins with, without listings of code.
    let scripts: ScriptCounts
    /// Whether the text is that of structured data, because the page shows none.
    let isEmbedded: Bool

    /// - Parameter title: what the page is called, if that is known.
    init(_ tree: HTMLTree, title: String?, _ options: ExtractionOptions) {
        let page = PageText(tree, .shared)
        let main = MainText(page, title: title, options)
        let shown = main.keptCount
        // What a page says in sentences, or at some length, is believed.
        if shown < min(options.minLength, 100), !main.keepsProse,
            let article = EmbeddedArticle(tree)
        {
            self = Extraction(article, inPlaceOf: page)
            return
        }
        text = String(decoding: page.bytes, as: UTF8.self)
        map = page.map.build()
        scripts = Self.scripts(page, main)
        isEmbedded = false
        removals = Self.removals(page, main)
        annotations = annotations(page, main, options)
    }

    /// What a page shows goes as a whole where its text is another one, which follows it.
    private init(_ article: EmbeddedArticle, inPlaceOf page: PageText) {
        var map = page.map
        var start = page.bytes.count
        if start > 0 {
            // Places of the page come in no order then, as maps may have them.
            map.appendReplacement(2, for: 0..<0)
            start += 2
            removals = [(0..<start, Rule("html-shell"))]
        }
        map.append(article.map)
        self.map = map.build()
        text =
            String(decoding: page.bytes, as: UTF8.self) + (start > 0 ? "\n\n" : "") + article.text
        var counts = ScriptCounts()
        article.text.withUTF8Bytes { bytes in
            let bytes = bytes.assumingMemoryBound(to: UInt8.self)
            counts.add(bytes, 0..<min(bytes.count, 4000))
        }
        scripts = counts
        isEmbedded = true
    }

    private static func scripts(_ page: PageText, _ main: MainText) -> ScriptCounts {
        var counts = ScriptCounts()
        page.bytes.withUnsafeBufferPointer { bytes in
            for (block, verdict) in zip(page.blocks, main.verdicts)
            where verdict == .keep && block.kind != .code && block.kind != .row {
                counts.add(bytes, block.start..<block.end)
                // Letters enough to tell, with room for a quotation in another script.
                if counts.total >= 1000 { break }
            }
        }
        return counts
    }

    // MARK: Structure

    private func annotations(
        _ page: PageText, _ main: MainText, _ options: ExtractionOptions
    ) -> [(layer: String, annotations: [Annotation])] {
        let tree = page.tree
        let kept = page.blocks.indices.lazy.filter { main.verdicts[$0] == .keep }.map {
            page.blocks[$0]
        }
        let blocks = Array(kept)
        /// Where the last block that stays ends, up to a place; breaks before blocks that went are no part of it.
        func trimmed(_ end: Int) -> Int {
            var low = 0
            var high = blocks.count
            while low < high {
                let middle = (low + high) / 2
                if blocks[middle].start < end { low = middle + 1 } else { high = middle }
            }
            return low > 0 ? min(end, blocks[low - 1].end) : 0
        }
        // How many bytes have gone before each removal ends.
        var gone: [Int] = []
        gone.reserveCapacity(removals.count)
        var sum = 0
        for (range, _) in removals {
            sum += range.count
            gone.append(sum)
        }
        /// A place in the text that is left; inside a removal, where it was.
        func moved(_ place: Int) -> Int {
            var low = 0
            var high = removals.count
            while low < high {
                let middle = (low + high) / 2
                if removals[middle].range.upperBound <= place {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            let before = low > 0 ? gone[low - 1] : 0
            guard low < removals.count, removals[low].range.lowerBound < place else {
                return place - before
            }
            return removals[low].range.lowerBound - before
        }
        let length = page.bytes.count - sum
        var layers = [[Annotation]](repeating: [], count: PageSpan.Kind.allCases.count)
        for span in page.spans {
            if span.kind == .link, !options.links { continue }
            let start = moved(span.start)
            let end = min(moved(trimmed(span.end)), length)
            guard start < end else { continue }
            var attributes = Metadata()
            switch span.kind {
            case .heading: attributes["level"] = .integer(tree.nodes[span.node].tag.headingLevel)
            case .link:
                guard let target = tree.attribute(.href, of: span.node) else { continue }
                attributes["target"] = .string(target)
            case .list: attributes["ordered"] = .boolean(tree.nodes[span.node].tag == .ol)
            default: break
            }
            layers[Int(span.kind.rawValue)].append(Annotation(start..<end, attributes: attributes))
        }
        return PageSpan.Kind.allCases.map { ($0.layer, layers[Int($0.rawValue)]) }
    }

    /// Runs of blocks that go for the same reason, each with one of the breaks beside it.
    private static func removals(
        _ page: PageText, _ main: MainText
    ) -> [(range: Range<Int>, rule: Rule)] {
        var removals: [(range: Range<Int>, rule: Rule)] = []
        let blocks = page.blocks
        var kept = -1
        var index = 0
        while index < blocks.count {
            if main.verdicts[index] == .keep {
                kept = index
                index += 1
                continue
            }
            // A run of blocks that go, whatever the reasons.
            let first = index
            while index < blocks.count, main.verdicts[index] != .keep { index += 1 }
            // Of the breaks at its two ends the larger one stays; at the ends of the text none does.
            let before = kept >= 0 ? blocks[kept].end : 0
            let after = index < blocks.count ? blocks[index].start : page.bytes.count
            var start = before
            var end = after
            if kept >= 0, index < blocks.count {
                let larger = blocks[first].start - before >= after - blocks[index - 1].end
                if larger { start = blocks[first].start } else { end = blocks[index - 1].end }
            }
            var from = first
            while from < index {
                var to = from + 1
                while to < index, main.isRule(of: to, sameAs: from) { to += 1 }
                let stop = to < index ? blocks[to].start : end
                removals.append((start..<stop, main.rule(from)))
                start = stop
                from = to
            }
        }
        return removals
    }
}

extension MainText {
    /// The rule by which a block goes.
    fileprivate func rule(_ index: Int) -> Rule {
        let name = verdicts[index] == .zone ? zoneKinds[index].name : verdicts[index].rawValue
        return Rule("html-" + name)
    }

    /// Whether two blocks go by the same rule.
    fileprivate func isRule(of index: Int, sameAs other: Int) -> Bool {
        verdicts[index] == verdicts[other]
            && (verdicts[index] != .zone || zoneKinds[index] == zoneKinds[other])
    }
}

extension PageSpan.Kind {
    var layer: String {
        switch self {
        case .heading: "headings"
        case .list: "lists"
        case .quotation: "block_quotations"
        case .table: "tables"
        case .code: "code"
        case .link: "links"
        }
    }

    /// Those that are written whatever the parameters say.
    static let structural = ["headings", "lists", "block_quotations", "tables", "code"]
}

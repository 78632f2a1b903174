import Quern
import QuernText

/// Chooses the blocks of a page that are its main text, and says of every other one why it is not.
struct MainText {
    /// Why a block is left out.
    enum Verdict: String {
        case keep
        case zone, outside, links, short, title, edge, table, duplicate
    }

    let tree: HTMLTree
    var page: PageText
    /// What the page is called, if that is known.
    let title: String?
    let options: ExtractionOptions
    var verdicts: [Verdict]
    /// The zone of a block that is left out for it.
    var zoneKinds: [Zone.Kind]
    var zones: PageZones
    /// The bytes of each block that are prose: long, or ending as sentences do, and not linked.
    var prose: [Int] = []
    var isProse: [Bool] = []
    /// The headers that have a first heading in them.
    private var headersWithTitle: Set<Int> = []

    init(_ page: PageText, title: String?, _ options: ExtractionOptions) {
        self.title = title
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
        headersWithTitle = Set(
            zones.zones.filter { $0.kind == .header && tree.first(.h1, within: $0.node) != nil }
                .map(\.node))
        judgeZones()
        let container = chooseContainer()
        classify(container)
        fallBack()
    }

    // MARK: Measuring

    func endsSentence(_ range: Range<Int>) -> Bool {
        page.bytes.withUnsafeBufferPointer { bytes in
            let line = LineScan.trimmed(bytes, range)
            return line.last.map { bytes[$0] == 0x3A } ?? false
                || LineScan.endsSentence(bytes, line)
        }
    }

    /// Whether a paragraph begins and ends outside of links, as sentences do and titles of other articles do not.
    private func isAroundLinks(_ block: PageBlock) -> Bool {
        guard block.kind == .paragraph, tree.nodes[block.node].tag == .p else { return false }
        // Spans stand in the order of their ends.
        var low = 0
        var high = page.spans.count
        while low < high {
            let middle = (low + high) / 2
            if page.spans[middle].end <= block.start { low = middle + 1 } else { high = middle }
        }
        for span in page.spans[low...] where span.kind == .link {
            if span.start >= block.end { return true }
            if span.start <= block.start || span.end >= block.end { return false }
            // A whole sentence that is a link at the end leads away from the page.
            if block.end - span.end <= 3, endsSentence(block.start..<span.start) { return false }
        }
        return true
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
                good =
                    plain >= 120 && !isLinked
                    || plain >= 40 && endsSentence(block.start..<block.end)
                        && (!isLinked || isAroundLinks(block))
            }
            isProse.append(good)
            prose.append(good ? plain : 0)
        }
        dropHiddenWords()
    }

    /// A hidden block that is longer than all sentences that are shown is no text when it has no sentences.
    private mutating func dropHiddenWords() {
        let hidden = page.blocks.indices.filter {
            prose[$0] >= 1000 && isIn(.hidden, page.blocks[$0].zone)
        }
        if hidden.isEmpty { return }
        let shown = page.blocks.indices.reduce(0) {
            $0 + (isIn(.hidden, page.blocks[$1].zone) ? 0 : prose[$1])
        }
        for index in hidden where prose[index] > shown && !hasSentences(page.blocks[index]) {
            isProse[index] = false
            prose[index] = 0
        }
    }

    // MARK: Blocks

    private mutating func classify(_ container: Int) {
        let blocks = page.blocks
        let isInContainer = blocks.map { isInside($0.node, container) }
        let lead = lead(before: isInContainer)
        // Most links allowed in a block, in percent.
        let linkLimit = options.favour == .precision ? 33 : 50
        let beginning = blocks.indices.first { isInContainer[$0] && isProse[$0] } ?? blocks.count
        let ending = blocks.indices.last { isInContainer[$0] && isProse[$0] } ?? beginning
        let linkedGroups = linkedGroups(linkLimit, beginning..<max(beginning, ending))
        for index in blocks.indices {
            let block = blocks[index]
            if let kind = zoneKind(at: index, container, isBehindProse: index > beginning) {
                verdicts[index] = .zone
                zoneKinds[index] = kind
            } else if !isInContainer[index], !(lead.contains(index) && isProse[index]),
                options.favour != .recall || !isProse[index],
                !options.comments || !isIn(.comments, block.zone)
            {
                verdicts[index] = .outside
            } else if isTable(block) || tree.nodes[block.node].tag == .caption, !options.tables {
                verdicts[index] = .table
            } else if block.linked * 100 > block.count * linkLimit, block.kind != .heading,
                block.plain < 80, !isProse[index],
                linkedGroups.contains(block.group) || !isWholeLine(index)
            {
                verdicts[index] = .links
            }
        }
        if options.favour != .recall {
            dropLinkedBoxes(container)
            dropSignups(container)
            trimEdges()
            dropLabels(container)
        }
        if options.favour == .precision { dropLoneBlocks() }
        if options.favour != .recall { dropDuplicates() }
        dropEmptySections()
        if !options.title { dropTitle() }
    }

    /// Whether a block is all of an item of a list, or a row of a table of data: other parts of them may be buttons.
    private func isWholeLine(_ index: Int) -> Bool {
        let block = page.blocks[index]
        if block.linked == block.count, block.count < 40, namesButton(block) { return false }
        switch tree.nodes[block.node].tag {
        case .li, .dt, .dd:
            return ![index - 1, index + 1].contains {
                page.blocks.indices.contains($0) && isInside(page.blocks[$0].node, block.node)
            }
        case .td, .th: return block.group >= 0
        default: return false
        }
    }

    /// The lists and tables most of which is links, and tables that hold sentences: of others no line goes because it is a link. A table
    /// with headings over its columns, in the midst of the text, is one of data, whatever its cells lead to.
    private func linkedGroups(_ limit: Int, _ text: Range<Int>) -> Set<Int32> {
        var counts: [Int32: (linked: Int, all: Int, first: Int)] = [:]
        var groups: Set<Int32> = [-1]
        for (index, block) in page.blocks.enumerated() where block.group >= 0 {
            counts[block.group, default: (0, 0, index)].linked += block.linked
            counts[block.group, default: (0, 0, index)].all += block.count
            if isProse[index], isTable(block) { groups.insert(block.group) }
        }
        return groups.union(
            counts.filter {
                $0.value.linked * 100 > $0.value.all * limit
                    && !(text.contains($0.value.first) && tree.isElement(Int($0.key), .table)
                        && tree.hasHeaderRow(Int($0.key)))
            }.keys)
    }

    /// What a block that does not belong to the main text belongs to.
    private func zoneKind(at index: Int, _ container: Int, isBehindProse: Bool) -> Zone.Kind? {
        let block = page.blocks[index]
        var zone = effectiveZone(block)
        // The header of an article, unlike that of a page, may begin it with sentences; that of a section has its heading.
        while zone >= 0, zones[zone].kind == .header,
            isProse[index] && isHeaderOfText(zones[zone].node, container)
                || isBehindProse && isHeaderOfSection(zones[zone].node, index, container)
        {
            zone = effectiveZone(in: zones[zone].parent)
        }
        if zone >= 0 { return zones[zone].kind }
        switch block.kind {
        case .control: return .form
        case .caption where !options.captions: return .caption
        case .paragraph where announcesAdvertising(block): return .advertising
        default: return nil
        }
    }

    /// Whether an element is the header of the article that holds the text, by their names, or has the heading of the page and
    /// stands in the same `main`.
    private func isHeaderOfText(_ node: Int, _ container: Int) -> Bool {
        guard tree.nodes[node].tag == .header else { return false }
        var at = Int(tree.nodes[node].parent)
        while at > 0 {
            switch tree.nodes[at].tag {
            case .article: return isInside(container, at)
            case .main: return isInside(container, at) && headersWithTitle.contains(node)
            default: at = Int(tree.nodes[at].parent)
            }
        }
        return false
    }

    /// Whether a block is the heading of a section of the text, in a header of the section's own.
    private func isHeaderOfSection(_ node: Int, _ index: Int, _ container: Int) -> Bool {
        let parent = tree.nodes[Int(tree.nodes[node].parent)].tag
        return tree.nodes[node].tag == .header && (parent == .section || parent == .article)
            && headingLevel(page.blocks[index]) > 1 && isInside(node, container)
    }

    private func isTable(_ block: PageBlock) -> Bool {
        block.kind == .row || block.group >= 0 && tree.nodes[Int(block.group)].tag == .table
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
    ///
    /// A question that is set like a heading may be asked more than once, and goes only with the answer behind it.
    private mutating func dropDuplicates() {
        var seen: [UInt64: Int] = [:]
        var lastQuestion = -1
        for index in page.blocks.indices where verdicts[index] == .keep {
            let block = page.blocks[index]
            guard block.count >= 60, block.kind != .code, block.kind != .row else {
                lastQuestion = -1
                continue
            }
            let text = page.bytes[block.start..<block.end]
            let hash = text.withUnsafeBytes { Fingerprint.fast($0) }
            guard let first = seen[hash].map({ page.blocks[$0] }) else {
                seen[hash] = index
                lastQuestion = -1
                continue
            }
            guard page.bytes[first.start..<first.end].elementsEqual(text) else { continue }
            // What is quoted twice is answered twice.
            if block.kind == .quotation, first.kind == .quotation { continue }
            if isQuestion(block) {
                lastQuestion = index
                continue
            }
            verdicts[index] = .duplicate
            if lastQuestion >= 0 { verdicts[lastQuestion] = .duplicate }
            lastQuestion = -1
        }
    }

    func isQuestion(_ block: PageBlock) -> Bool {
        guard block.kind == .heading || block.strong * 10 >= block.count * 9 else { return false }
        let end = page.bytes[block.start..<block.end].suffix(3)
        return end.last == 0x3F || end.elementsEqual("？".utf8)
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
    func headingLevel(_ block: PageBlock) -> Int {
        guard block.kind == .heading else { return 0 }
        let heading = headingNode(block)
        return heading > 0 ? tree.nodes[heading].tag.headingLevel : 0
    }

    /// The heading that a block stands in; zero where there is none.
    func headingNode(_ block: PageBlock) -> Int {
        var at = block.node
        while at > 0, !tree.nodes[at].tag.isHeading { at = Int(tree.nodes[at].parent) }
        return max(at, 0)
    }

    /// The heading of the page, where it stands before the text.
    private mutating func dropTitle() {
        var title = title.map(CleanText.key)
        for index in page.blocks.indices where verdicts[index] == .keep {
            if isProse[index] { return }
            let block = page.blocks[index]
            guard block.kind == .heading else { continue }
            if tree.nodes[block.node].tag == .h1 {
                verdicts[index] = .title
            } else if title != nil, block.count < 400, key(of: block) == title {
                verdicts[index] = .title
                // Posts in a forum may all be called like it.
                title = nil
            }
        }
    }

    private func key(of block: PageBlock) -> [UInt8] {
        CleanText.key(String(decoding: page.bytes[block.start..<block.end], as: UTF8.self))
    }
}

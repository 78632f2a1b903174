internal import Quern
internal import QuernText

/// jusText's measure, on the paragraphs of a plain text.
///
/// Paragraphs are judged alone first: links and copyright marks are bad; short ones are undecided; of
/// the others, the share of stop words says whether they are good, nearly good or bad. Then those around
/// them decide: a short one stays between good ones, a nearly good one where one of the next clear
/// paragraphs is good (Jan Pomikálek, Removing Boilerplate and Duplicate Content from Web Corpora, 2011,
/// section 3.2; jusText 3.0.2). Otherwise than there, links are known by their addresses and
/// headings by their place, because a plain text has no tags, and a copyright mark does not
/// condemn a long paragraph.
///
/// A line is a paragraph, but for lines that were broken to fit a width, which are one together.
struct DensityScan {
    private enum Kind { case blank, short, good, nearGood, bad }

    private let rule: DensityRule
    private let words: StopWords

    static let links = Rule("link-density", reason: "Much of it is web and e-mail addresses")
    static let copyright = Rule(
        "copyright-line", reason: "A copyright mark in a line that is not long")
    static let fewStopWords = Rule(
        "few-stop-words", reason: "Too few of the words that sentences are made of")
    static let short = Rule("short-among-boilerplate", reason: "A short line away from the text")
    static let nearGood = Rule(
        "near-good-among-boilerplate", reason: "A paragraph that may be text, away from the text")

    init(_ rule: DensityRule, _ words: StopWords) {
        self.rule = rule
        self.words = words
    }

    /// Gives every line that is no text its rule.
    func judge(_ list: inout LineList, of bytes: UnsafeBufferPointer<UInt8>) {
        var (paragraphs, owners) = Self.paragraphs(of: list, bytes)
        judge(&paragraphs, of: bytes)
        for index in list.lines.indices { list.lines[index].rule = paragraphs[owners[index]].rule }
    }

    /// Lines that belong together as one, and the paragraph of every line.
    private static func paragraphs(
        of list: LineList, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (paragraphs: [LineList.Line], owners: [Int]) {
        let wrapped = continuations(list, bytes)
        var paragraphs: [LineList.Line] = []
        let owners = list.lines.map { line in
            if let last = paragraphs.last, !line.isBlank, wrapped.contains(line.content.lowerBound)
            {
                paragraphs[paragraphs.count - 1].range =
                    last.range.lowerBound..<line.range.upperBound
                paragraphs[paragraphs.count - 1].content =
                    last.content.lowerBound..<line.content.upperBound
            } else {
                paragraphs.append(line)
            }
            return paragraphs.count - 1
        }
        return (paragraphs, owners)
    }

    /// Where lines begin that go on with the one before, in a text that was broken to fit a width as a whole: without a long line, and
    /// with most lines as long as they could be.
    private static func continuations(
        _ list: LineList, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Set<Int> {
        let isNarrow = list.lines.allSatisfy { line in
            line.content.count <= 140
                || UTF8Scan.scalarCount(UnsafeBufferPointer(rebasing: bytes[line.content])) <= 140
        }
        guard isNarrow else { return [] }
        let joins = LineJoins(bytes, dehyphenates: false, unwraps: true, width: nil).joins
        let pairs = zip(list.lines, list.lines.dropFirst()).count { !$0.isBlank && !$1.isBlank }
        guard joins.count > 2, joins.count * 2 >= pairs else { return [] }
        return Set(joins.map(\.range.upperBound))
    }

    private func judge(
        _ paragraphs: inout [LineList.Line], of bytes: UnsafeBufferPointer<UInt8>
    ) {
        var kinds = paragraphs.indices.map { judge(&paragraphs[$0], of: bytes) }
        let alone = kinds
        settleShort(&kinds)
        settleNearGood(&kinds)
        if rule.headings { keepHeadings(&kinds, alone, paragraphs, bytes) }
        for index in kinds.indices {
            if kinds[index] != .bad {
                paragraphs[index].rule = nil
            } else if paragraphs[index].rule == nil {
                paragraphs[index].rule = alone[index] == .short ? Self.short : Self.nearGood
            }
        }
    }

    private func judge(
        _ line: inout LineList.Line, of bytes: UnsafeBufferPointer<UInt8>
    ) -> Kind {
        guard !line.isBlank else { return .blank }
        let content = UnsafeBufferPointer(rebasing: bytes[line.content])
        let length = UTF8Scan.scalarCount(content)
        let linked = Self.linkedBytes(content)
        if Double(linked) > rule.maxLinks * Double(content.count) {
            line.rule = Self.links
            return .bad
        }
        if length <= rule.goodLength,
            UTF8Scan.firstRange(of: [0xC2, 0xA9], in: content, from: 0) != nil
        {
            line.rule = Self.copyright
            return .bad
        }
        if length < rule.minLength {
            if linked == 0 { return .short }
            line.rule = Self.links
            return .bad
        }
        let (count, found) = words.count(in: bytes, line.content)
        let share = count == 0 ? 0 : Double(found) / Double(count)
        if share >= rule.goodStopWords { return length > rule.goodLength ? .good : .nearGood }
        if share >= rule.minStopWords { return .nearGood }
        line.rule = Self.fewStopWords
        return .bad
    }

    /// The bytes of words that are addresses.
    private static func linkedBytes(_ line: UnsafeBufferPointer<UInt8>) -> Int {
        let marks: [[UInt8]] = [Array("://".utf8), Array("www.".utf8), Array("@".utf8)]
        guard marks.contains(where: { UTF8Scan.firstRange(of: $0, in: line, from: 0) != nil })
        else { return 0 }
        var sum = 0
        var index = 0
        while index < line.count {
            var end = index
            while end < line.count, line[end] > 0x20 { end += 1 }
            let word = UnsafeBufferPointer(rebasing: line[index..<end])
            let isAddress = marks.contains { mark in
                guard let found = UTF8Scan.firstRange(of: mark, in: word, from: 0) else {
                    return false
                }
                return mark.count > 1 || found.lowerBound > 0 && found.upperBound < word.count
            }
            if isAddress { sum += word.count }
            index = end + 1
        }
        return sum
    }

    /// For every paragraph the class of the next clear one in a direction, and whether a nearly good one comes first.
    private func neighbours(
        _ kinds: [Kind], _ order: some Sequence<Int>
    ) -> (clear: [Kind], near: [Bool]) {
        var clear = [Kind](repeating: .bad, count: kinds.count)
        var near = [Bool](repeating: false, count: kinds.count)
        var last = Kind.bad
        var sawNear = false
        for index in order {
            clear[index] = last
            near[index] = sawNear
            switch kinds[index] {
            case .good, .bad: (last, sawNear) = (kinds[index], false)
            case .nearGood: sawNear = true
            case .blank, .short: break
            }
        }
        return (clear, near)
    }

    private func settleShort(_ kinds: inout [Kind]) {
        let before = neighbours(kinds, kinds.indices)
        let after = neighbours(kinds, kinds.indices.reversed())
        for index in kinds.indices where kinds[index] == .short {
            switch (before.clear[index], after.clear[index]) {
            case (.good, .good): kinds[index] = .good
            case (.bad, .good) where before.near[index]: kinds[index] = .good
            case (.good, .bad) where after.near[index]: kinds[index] = .good
            default: kinds[index] = .bad
            }
        }
    }

    private func settleNearGood(_ kinds: inout [Kind]) {
        let after = neighbours(kinds, kinds.indices.reversed()).clear
        var before = Kind.bad
        for index in kinds.indices {
            if kinds[index] == .nearGood {
                kinds[index] = before == .good || after[index] == .good ? .good : .bad
            }
            if kinds[index] != .blank { before = kinds[index] }
        }
    }

    private func keepHeadings(
        _ kinds: inout [Kind], _ alone: [Kind], _ paragraphs: [LineList.Line],
        _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        var next: Int?
        for index in kinds.indices.reversed() where kinds[index] != .blank {
            if kinds[index] == .bad, alone[index] == .short, let next, kinds[next] == .good,
                alone[next] != .short, !LineScan.endsSentence(bytes, paragraphs[index].content)
            {
                kinds[index] = .good
            }
            next = index
        }
    }
}

internal import Quern
internal import QuernPatterns
internal import QuernText

/// What one pass over a page finds: facts, the lines that say them, and who speaks.
struct NewsReading {
    struct Line {
        var range: Range<Int>
        var content: Range<Int>
        var isLong: Bool
        /// Why the line goes; nil when it stays.
        var rule: Rule?
        /// What goes of a line that stays: its beginning.
        var prefix: (end: Int, rule: Rule)?
    }

    private let rules: CompiledNewsRules
    private(set) var lines: [Line] = []
    private(set) var title: String?
    private(set) var date: CalendarDay?
    private(set) var dateRule: String?
    private(set) var time: String?
    private var foundAuthors = Names()
    private var foundEditors = Names()
    private var creditedAgency: String?
    private var dateline: (place: String, month: Int?, day: Int?)?
    private var datelineAgency: String?

    /// A line that is no longer than this can be a line about the article.
    private static let longestLine = 400
    /// A sentence of so many bytes is text, not furniture.
    private static let longParagraph = 150
    /// A line of so many bytes that ends a sentence is one.
    private static let sentence = 40
    /// Of sentences with fewer words, the language is not asked.
    private static let fewestWords = 20
    /// How many lines that are not blank the top of a page has at most.
    private static let topLines = 60
    /// How many lines that are not blank a dateline is looked for in.
    private static let datelineLines = 60

    init(_ rules: CompiledNewsRules) { self.rules = rules }

    var authors: [String] { foundAuthors.inOrder }
    var editors: [String] { foundEditors.inOrder }
    var agency: String? { (datelineAgency ?? creditedAgency).map { rules.agency($0) } }

    /// Place and day, the year taken from the day of publication.
    var datelineRecord: Metadata? {
        guard let dateline else { return nil }
        var record: Metadata = ["place": .string(dateline.place)]
        if let month = dateline.month, let day = dateline.day, let date,
            let day = NewsDate.nearest(month: month, day: day, to: date)
        {
            record["date"] = .string(day.iso)
        }
        return record
    }

    mutating func run(over bytes: UnsafeBufferPointer<UInt8>) throws {
        UTF8Scan.forEachLine(bytes) { range in
            let content = LineScan.trimmed(bytes, range)
            lines.append(
                Line(
                    range: range, content: content,
                    isLong: content.count >= Self.longParagraph
                        && LineScan.endsSentence(bytes, content)))
        }
        let filled = lines.indices.filter { !lines[$0].content.isEmpty }
        guard let first = filled.first else { return }
        let long = filled.filter { lines[$0].isLong }
        let topEnd = long.count >= 3 ? long[2] : filled[min(filled.count, Self.topLines) - 1] + 1
        let endStart = max(topEnd, (long.last ?? -1) + 1)
        try read(bytes, first..<(first + 1), .first)
        try readDateline(bytes, filled)
        try read(bytes, (first + 1)..<max(first + 1, topEnd), .top)
        try read(bytes, topEnd..<endStart, .anywhere)
        try read(bytes, endStart..<lines.count, .end)
    }

    /// What the sentences of the page say about its language; menus and link lists say little.
    func englishEvidence(_ bytes: UnsafeBufferPointer<UInt8>) -> EnglishEvidence {
        var evidence = EnglishEvidence()
        for line in lines
        where line.content.count >= Self.sentence && LineScan.endsSentence(bytes, line.content) {
            evidence.add(bytes, line.content)
        }
        if evidence.words < Self.fewestWords {
            evidence = EnglishEvidence()
            evidence.add(bytes, 0..<bytes.count)
        }
        return evidence
    }

    private mutating func readDateline(
        _ bytes: UnsafeBufferPointer<UInt8>, _ filled: [Int]
    ) throws {
        let matcher = rules.datelines.matcher()
        for index in filled.prefix(Self.datelineLines) where lines[index].rule == nil {
            guard let found = try? matcher.firstMatch(in: bytes, line: lines[index].content) else {
                continue
            }
            let line = UnsafeBufferPointer(rebasing: bytes[lines[index].content])
            let groups = rules.lines[found].pattern.matcher()
            guard (try? groups.match(line)) == true else { continue }
            func text(_ name: String) -> String? { groups.range(name).map { line.text($0) } }
            if let place = text("place") {
                dateline = (
                    place, text("month").flatMap(NewsDate.month),
                    text("day").flatMap { Int($0) }
                )
            }
            datelineAgency = text("agency")
            if let names = text("authors") { foundAuthors.add(names) }
            return
        }
    }

    private mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ place: NewsPlace
    ) throws {
        let set = rules.set(for: place)
        guard !set.isEmpty, !range.isEmpty else { return }
        let matcher = set.matcher()
        for index in range {
            let content = lines[index].content
            // A line that takes too many steps to compare is none of these.
            guard !content.isEmpty, content.count <= Self.longestLine,
                let found = try? matcher.firstMatch(in: bytes, line: content)
            else { continue }
            let line = UnsafeBufferPointer(rebasing: bytes[content])
            let rule = rules.lines[found].rule
            guard let rest = try? note(rules.lines[found], line) else { continue }
            if rest == content.count {
                lines[index].rule = rule
            } else {
                lines[index].prefix = (content.lowerBound + rest, rule)
                lines[index].content = (content.lowerBound + rest)..<content.upperBound
            }
        }
    }

    /// Takes the facts from a line; gives the place from which on the line is text, nil when it
    /// is that as a whole, because it names a day that does not exist.
    private mutating func note(
        _ rule: CompiledNewsRules.Line, _ line: UnsafeBufferPointer<UInt8>
    ) throws -> Int? {
        let groups = rule.pattern.matcher()
        guard try groups.match(line) else { return nil }
        func text(_ name: String) -> String? { groups.range(name).map { line.text($0) } }
        var isThisDay = true
        if let year = text("year").flatMap({ Int($0) }),
            let month = text("month").flatMap(NewsDate.month),
            let day = text("day").flatMap({ Int($0) })
        {
            guard (1000...9999).contains(year), let found = CalendarDay(year, month, day) else {
                return nil
            }
            if date == nil {
                date = found
                dateRule = rule.rule.name
            }
            isThisDay = found == date
        }
        if time == nil, isThisDay, var hour = text("hour").flatMap({ Int($0) }),
            let minute = text("minute").flatMap({ Int($0) })
        {
            if let half = text("half")?.lowercased() {
                if half.hasPrefix("p"), hour < 12 { hour += 12 }
                if half.hasPrefix("a"), hour == 12 { hour = 0 }
            }
            if hour < 24, minute < 60 {
                time = "\(NewsDate.two(hour)):\(NewsDate.two(minute))"
            }
        }
        if title == nil { title = text("title") }
        if creditedAgency == nil { creditedAgency = text("agency") }
        if let names = text("authors") { foundAuthors.add(names) }
        if let names = text("editors") { foundEditors.add(names) }
        guard let rest = groups.range("rest"), !rest.isEmpty else { return line.count }
        return rest.lowerBound
    }
}

/// Names in the order in which they were found, each once.
private struct Names {
    private(set) var inOrder: [String] = []
    private var known: Set<String> = []

    /// Adds those of a line that lists some.
    mutating func add(_ line: String) {
        for name in NameList.names(in: line) where known.insert(name).inserted {
            inOrder.append(name)
        }
    }
}

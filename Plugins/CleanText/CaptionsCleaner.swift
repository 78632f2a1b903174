public import Quern
internal import QuernPatterns
internal import QuernText

/// Takes photo captions out of the text and keeps each once in the metadata.
///
/// A caption is a line that ends in a credit (`(Xinhua/Name)`, `/VCG`, `[Photo/Agency]`) or begins as
/// captions do (`Photo taken on`); rule files say how. A full stop may follow a credit only when it
/// stands in brackets. Pages give a caption up to three times, as
/// text of the image, below it, and in a gallery, so that later copies go too, also those without
/// the credit. A caption whose text is there twice on one line is kept once.
public struct CaptionsCleaner: Cleaner {
    @Parameter("Rule files.") var rules: [ResourcePath]
    @Parameter("A line right above a lone credit is its caption up to so many bytes.", in: 0...)
    var maxUncreditedLength = 300

    private var compiled = CompiledCaptions()

    public static let description = StageDescription(
        "captions", "Moves photo captions from the text to the metadata, each once.", version: 3,
        examples: [
            Example(
                "A caption that the page has three times",
                ["rules": ["captions.yaml"]],
                "A crane lifts a gate.\nA crane lifts a gate. /PHX\n\nA crane lifts a gate. /PHX\n\nThe dam holds.",
                resources: [
                    "captions.yaml": """
                    rules:
                      - name: agency behind a slash
                        ends: ' ?/PHX'
                    """
                ],
                gives: "\n\nThe dam holds.", sets: ["captions": ["A crane lifts a gate. /PHX"]]),
            Example(
                "The photographer is noted",
                ["rules": ["captions.yaml"]],
                "The dam of Ostrow, May 3. (Norpress/Ada Lind)\n\nThe dam holds (see Norpress/Lind).",
                resources: [
                    "captions.yaml": """
                    rules:
                      - name: agency and photographer in brackets
                        ends: \\((?<agency>Norpress)/(?<photographers>[^()]+)\\)
                    """
                ],
                gives: "\nThe dam holds (see Norpress/Lind).",
                sets: [
                    "captions": ["The dam of Ostrow, May 3. (Norpress/Ada Lind)"],
                    "photographers": ["Ada Lind"], "agency": "Norpress",
                ]),
        ])

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        compiled = try CompiledCaptions(
            rules.map { try context.decode(CaptionFile.self, from: $0) })
    }

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        var text = document.text
        var finder = CaptionFinder(compiled, maxUncreditedLength: maxUncreditedLength)
        try text.withUTF8 { try finder.run(over: $0) }
        guard finder.foundAny, let lines = finder.lines else { return .keep }
        try lines.removeLines(from: &document)
        func add(_ values: [String], to name: String) {
            guard !values.isEmpty else { return }
            // What the metadata already say stays, also where it is not in a list.
            let known = document.metadata[name]
            var all = known?.list ?? known.map { [$0] } ?? []
            var seen = Set(all)
            for value in values where seen.insert(.string(value)).inserted {
                all.append(.string(value))
            }
            document.metadata[name] = .list(all)
        }
        add(finder.captions, to: "captions")
        add(finder.photographers, to: "photographers")
        if document.metadata["agency"] == nil, let agency = finder.agency {
            document.metadata["agency"] = .string(agency)
        }
        return .keep
    }
}

/// Looks for captions in one document.
private struct CaptionFinder {
    static let caption = Rule("caption", reason: "a photo caption; kept in the metadata")
    static let repeated = Rule("repeated-caption", reason: "a photo caption that was there before")
    static let credit = Rule("photo-credit", reason: "names who made a photo, and is no text")

    private let rules: CompiledCaptions
    private let maxUncreditedLength: Int
    private(set) var lines: LineList?
    private(set) var captions: [String] = []
    private(set) var photographers: [String] = []
    private(set) var agency: String?
    private(set) var foundAny = false
    private var seenCaptions: Set<String> = []
    private var seenPhotographers: Set<String> = []
    /// Captions without their credits, to know copies by.
    private var bare: Set<String> = []

    init(_ rules: CompiledCaptions, maxUncreditedLength: Int) {
        self.rules = rules
        self.maxUncreditedLength = maxUncreditedLength
    }

    mutating func run(over bytes: UnsafeBufferPointer<UInt8>) throws {
        var list = LineList(bytes)
        let (ends, starts) = (rules.ends.matcher(), rules.starts.matcher())
        let credits = rules.credits.matcher()
        for index in list.lines.indices {
            let line = list.lines[index].content
            guard !line.isEmpty, line.count <= rules.maxLength else { continue }
            if let way = try credits.firstMatch(in: bytes, line: line), fits(way, line) {
                try note(way, bytes, line)
                list.lines[index].rule = Self.credit
                takeLine(above: index, in: &list, bytes)
            } else if Self.canEndInCredit(bytes, line),
                let way = try ends.firstMatch(in: bytes, line: line), fits(way, line)
            {
                let start = try note(way, bytes, line) ?? line.upperBound
                list.lines[index].rule = add(bytes, line, creditAt: start)
            } else if let way = try starts.firstMatch(in: bytes, line: line), fits(way, line) {
                try note(way, bytes, line)
                list.lines[index].rule = add(bytes, line, creditAt: line.upperBound)
            }
        }
        guard foundAny else { return }
        for index in list.lines.indices where list.lines[index].rule == nil {
            let line = list.lines[index].content
            if !line.isEmpty, line.count <= rules.maxLength, bare.contains(Self.key(bytes, line)) {
                list.lines[index].rule = Self.repeated
            }
        }
        lines = list
    }

    /// Whether a line does not end in a full stop, or has a bracket before it: nearly all sentences are
    /// spared the search for a credit by that.
    private static func canEndInCredit(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> Bool {
        guard bytes[line.upperBound - 1] == UInt8(ascii: "."), line.count > 1 else { return true }
        let before = bytes[line.upperBound - 2]
        return before == UInt8(ascii: ")") || before == UInt8(ascii: "]") || before == 0x89
    }

    private func fits(_ way: Int, _ line: Range<Int>) -> Bool {
        line.count <= rules.ways[way].maxLength
    }

    /// Takes the names out of a match; gives the place where it begins.
    @discardableResult
    private mutating func note(
        _ way: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) throws -> Int? {
        foundAny = true
        let pattern = rules.ways[way].pattern
        let subject = UnsafeBufferPointer(rebasing: bytes[line])
        let matcher = pattern.matcher()
        guard try matcher.match(subject), let whole = matcher.range(0) else { return nil }
        if let names = matcher.range("photographers") {
            for name in NameList.names(in: subject.text(names))
            where !rules.notPhotographers.contains(name.lowercased())
                && seenPhotographers.insert(name).inserted
            {
                photographers.append(name)
            }
        }
        if agency == nil, let name = matcher.range("agency") { agency = subject.text(name) }
        return line.lowerBound + whole.lowerBound
    }

    /// Adds a caption unless it is known; gives the rule that removes its line.
    private mutating func add(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, creditAt credit: Int
    ) -> Rule {
        var line = line
        var body = line.lowerBound..<credit
        if let half = Self.half(bytes, line) {
            body =
                half.lowerBound..<max(half.lowerBound, half.upperBound - (line.upperBound - credit))
            line = half
        }
        let text = bytes.text(line)
        let isKnown = !seenCaptions.insert(text).inserted
        if !isKnown { captions.append(text) }
        bare.insert(Self.key(bytes, line))
        let key = Self.key(bytes, LineScan.trimmed(bytes, body))
        // One word alone is too little to know a copy by.
        if key.utf8.contains(0x20) || key.utf8.count > 30 { bare.insert(key) }
        return isKnown ? Self.repeated : Self.caption
    }

    /// The first half of a line that says the same thing twice.
    private static func half(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> Range<Int>? {
        for gap in 0...1 {
            let length = (line.count - gap) / 2
            guard length >= 12, length * 2 + gap == line.count else { continue }
            let first = line.lowerBound..<(line.lowerBound + length)
            let second = (first.upperBound + gap)..<line.upperBound
            if gap == 1, bytes[first.upperBound] != 0x20 { continue }
            if bytes[first].elementsEqual(bytes[second]) { return first }
        }
        return nil
    }

    /// A short line right above a lone credit is the caption.
    private mutating func takeLine(
        above index: Int, in list: inout LineList, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        guard index > 0, list.lines[index - 1].rule == nil else { return }
        let line = list.lines[index - 1].content
        guard !line.isEmpty, line.count <= maxUncreditedLength else { return }
        list.lines[index - 1].rule = add(bytes, line, creditAt: line.upperBound)
    }

    /// A line as copies of it are compared: lower case is kept, white space is one space.
    private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> String {
        var key: [UInt8] = []
        key.reserveCapacity(line.count)
        for byte in bytes[line] {
            if byte == 0x20 || byte == 0x09 {
                if key.last != 0x20 { key.append(0x20) }
            } else {
                key.append(byte)
            }
        }
        return String(decoding: key, as: UTF8.self)
    }
}

internal import Quern
internal import QuernPatterns
internal import QuernText

/// One pass of `clean: foreign_script` over a document.
struct ForeignScan {
    static let line = Rule(
        "foreign-script", reason: "a line in a script that the document is not in")
    static let run = Rule(
        "foreign-run", reason: "a long run of a script that the document is not in")
    static let linkSpam = Rule("link-spam", reason: "a line of phrases that link spam is made of")

    private let isForeign: [Bool]
    private let lineShare: Double
    private let minLetters: Int
    private let maxRun: Int
    private(set) var removals: [(Range<Int>, Rule)] = []

    init(home: [Script], lineShare: Double, minLetters: Int, maxRun: Int) {
        isForeign = Script.allCases.map { !home.contains($0) }
        self.lineShare = lineShare
        self.minLetters = minLetters
        self.maxRun = maxRun
    }

    mutating func run(
        over bytes: UnsafeBufferPointer<UInt8>, spam: Pattern?, minPhrases: Int
    ) throws {
        let matcher = spam?.matcher()
        var keepsAny = false
        try UTF8Scan.forEachLine(bytes) { range in
            var rule: Rule?
            var runs: [Range<Int>] = []
            if !UTF8Scan.isASCII(bytes, in: range) || isForeign[0] {
                (rule, runs) = judge(bytes, range)
            }
            if rule == nil, let matcher {
                let content = LineScan.trimmed(bytes, range)
                if !content.isEmpty, !LineScan.endsSentence(bytes, content),
                    try Self.hasPhrases(bytes, content, matcher, atLeast: minPhrases)
                {
                    rule = Self.linkSpam
                }
            }
            if let rule {
                // A line goes with the line break before it, or else with the one behind.
                let whole =
                    keepsAny
                    ? (range.lowerBound - 1)..<range.upperBound
                    : range.lowerBound..<min(range.upperBound + 1, bytes.count)
                removals.append((whole, rule))
            } else {
                keepsAny = true
                removals += runs.map { ($0, Self.run) }
            }
        }
    }

    /// Whether a line is foreign as a whole, and else the foreign runs in it.
    private func judge(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> (Rule?, [Range<Int>]) {
        var home = 0
        var foreign = 0
        var letters = 0
        var runs: [Range<Int>] = []
        var runStart = -1
        var runEnd = 0
        var runLetters = 0
        func closed(_ runs: [Range<Int>]) -> [Range<Int>] {
            runStart >= 0 && maxRun > 0 && runLetters >= maxRun ? runs + [runStart..<runEnd] : runs
        }
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            if let script = Script.of(scalar) {
                if isForeign[Int(script.rawValue)] {
                    foreign += script.weight
                    letters += 1
                    if runStart < 0 {
                        runStart = index
                        runLetters = 0
                    }
                    runLetters += 1
                    runEnd = index + length
                } else {
                    home += script.weight
                    // A run may hold single letters of the document's script, as spam does; a
                    // word of four ends it.
                    if runStart >= 0, index - runEnd >= 4 {
                        runs = closed(runs)
                        runStart = -1
                    }
                }
            } else if runStart >= 0, length > 1 || scalar == 0x7C {
                runEnd = index + length
            }
            index += length
        }
        if letters >= minLetters, Double(foreign) >= lineShare * Double(home + foreign) {
            return (Self.line, [])
        }
        return (nil, closed(runs))
    }

    private static func hasPhrases(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ matcher: Pattern.Matcher,
        atLeast count: Int
    ) throws -> Bool {
        let subject = UnsafeBufferPointer(rebasing: bytes[line])
        var start = 0
        var found = 0
        while found < count, try matcher.match(subject, from: start), let range = matcher.range(0) {
            found += 1
            if range.isEmpty { return false }
            start = range.upperBound
        }
        return found >= count
    }
}

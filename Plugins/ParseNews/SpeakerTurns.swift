internal import Quern
internal import QuernPatterns
internal import QuernText

/// Who speaks where in a transcript.
struct SpeakerTurns {
    struct Turn {
        var speaker: String
        /// From the speaker's name to the end of the last line of the turn.
        var range: Range<Int>
    }

    /// The turns of a page; none when it is no transcript.
    static func turns(
        in bytes: UnsafeBufferPointer<UInt8>, lines: [NewsReading.Line],
        _ rules: [CompiledNewsRules.Speakers]
    ) throws -> [Turn] {
        for rule in rules {
            let labels = try starts(
                bytes, lines, rule.labels, rule.labelPatterns, except: rule.except, longest: 200)
            if labels.count >= rule.minTurns {
                let turns = turns(from: labels, lines)
                if try hold(turns, bytes, rule) { return turns }
            }
            let inline = try starts(
                bytes, lines, rule.inline, rule.inlinePatterns, except: rule.except,
                longest: Int.max)
            if inline.count >= rule.minInlineTurns,
                Set(inline.map(\.speaker)).count < inline.count,
                Set(inline.map(\.speaker)).count > 1
            {
                let turns = turns(from: inline, lines)
                if try hold(turns, bytes, rule) { return turns }
            }
        }
        return []
    }

    private static func starts(
        _ bytes: UnsafeBufferPointer<UInt8>, _ lines: [NewsReading.Line], _ set: LinePatterns,
        _ patterns: [Pattern], except: Set<String>, longest: Int
    ) throws -> [(line: Int, speaker: String)] {
        let matcher = set.matcher()
        var starts: [(line: Int, speaker: String)] = []
        for index in lines.indices where lines[index].rule == nil {
            let content = lines[index].content
            guard !content.isEmpty, content.count <= longest,
                let found = try matcher.firstMatch(in: bytes, line: content)
            else { continue }
            let line = UnsafeBufferPointer(rebasing: bytes[content])
            let groups = patterns[found].matcher()
            guard try groups.match(line), let name = groups.range("speaker") else { continue }
            let speaker = line.text(name)
            if !except.contains(speaker.lowercased()) { starts.append((index, speaker)) }
        }
        return starts
    }

    private static func turns(
        from starts: [(line: Int, speaker: String)], _ lines: [NewsReading.Line]
    ) -> [Turn] {
        starts.indices.map { index in
            let start = starts[index].line
            let stop = index + 1 < starts.count ? starts[index + 1].line : lines.count
            let last = lines[start..<stop].last { !$0.content.isEmpty && $0.rule == nil }
            return Turn(
                speaker: starts[index].speaker,
                range: lines[start].content.lowerBound..<(last ?? lines[start]).content.upperBound)
        }
    }

    private static func hold(
        _ turns: [Turn], _ bytes: UnsafeBufferPointer<UInt8>, _ rule: CompiledNewsRules.Speakers
    ) throws -> Bool {
        guard let evidence = rule.evidence else { return true }
        let matcher = evidence.matcher()
        for turn in turns where try matcher.match(UnsafeBufferPointer(rebasing: bytes[turn.range]))
        {
            return true
        }
        return false
    }
}

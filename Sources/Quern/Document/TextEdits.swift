internal import QuernUTF8

/// Edits of one text, collected from left to right and then carried out together.
///
/// Ranges count UTF-8 bytes of the text as it was before the first of these edits, ascend, and do not
/// overlap. The collection is at the same time the entry in the document's history: ranges, rules and
/// replacements, never a copy of the text.
public struct TextEdits: Sendable, Equatable {
    struct Edit: Sendable, Hashable {
        var start: UInt32
        var end: UInt32
        var replacementStart: UInt32
        var replacementLength: UInt32
        var rule: UInt32
        /// Bytes that the edits before this one take away, so that places can be moved by bisection.
        var removedBefore: UInt32
    }

    private(set) var edits: [Edit] = []
    private(set) var replacements: [UInt8] = []
    private(set) var rules: [Rule]
    private(set) var isOutOfOrder = false
    private(set) var isOutside = false

    init(rule: Rule) { rules = [rule] }

    /// Edits as they were before they were stored.
    init(carriedOut edits: [Edit], replacements: [UInt8], rules: [Rule]) {
        self.edits = edits
        self.replacements = replacements
        self.rules = rules
    }

    public var isEmpty: Bool { edits.isEmpty && !isOutside }
    public var count: Int { edits.count }

    /// Removes a range. Without a rule, the rule that the whole edit was begun with.
    public mutating func remove(_ range: Range<Int>, as rule: Rule? = nil) {
        append(range, replacementLength: 0, rule)
    }

    /// Replaces a range; an empty range inserts.
    public mutating func replace(_ range: Range<Int>, with text: String, as rule: Rule? = nil) {
        let before = replacements.count
        replacements.append(contentsOf: text.utf8)
        append(range, replacementLength: replacements.count - before, rule)
    }

    private mutating func append(_ range: Range<Int>, replacementLength: Int, _ rule: Rule?) {
        guard !range.isEmpty || replacementLength > 0 else { return }
        guard range.lowerBound >= 0, range.upperBound < UInt32.max, replacements.count < UInt32.max
        else {
            isOutside = true
            return
        }
        var ruleIndex = 0
        if let rule {
            // Rules come in runs, so the newest is the likeliest.
            if let known = rules.lastIndex(of: rule) {
                ruleIndex = known
            } else {
                ruleIndex = rules.count
                rules.append(rule)
            }
        }
        var removed: UInt32 = 0
        if let last = edits.last {
            if Int(last.end) > range.lowerBound { isOutOfOrder = true }
            // Edits that overlap are refused later; until then their sum may be anything.
            removed = last.removedBefore &+ (last.end - last.start)
        }
        edits.append(
            Edit(
                start: UInt32(range.lowerBound), end: UInt32(range.upperBound),
                replacementStart: UInt32(replacements.count - replacementLength),
                replacementLength: UInt32(replacementLength), rule: UInt32(ruleIndex),
                removedBefore: removed))
    }

    /// The map from the edited text to the text before.
    func map(overTextOf length: Int) -> SourceMap {
        var builder = SourceMap.Builder()
        builder.reserve(edits.count + 1)
        var kept = 0
        for edit in edits {
            builder.appendVerbatim(Int(edit.start) - kept, from: kept)
            builder.appendReplacement(
                Int(edit.replacementLength), for: Int(edit.start)..<Int(edit.end))
            kept = Int(edit.end)
        }
        builder.appendVerbatim(length - kept, from: kept)
        return builder.build()
    }

    /// Where a range of the old text lies in the new one: trimmed to what is left of it, nil when
    /// nothing is. A replacement wholly inside the range stays inside it.
    func moved(_ range: Range<Int>) -> Range<Int>? {
        let start = position(range.lowerBound, roundingUp: true)
        let end = position(range.upperBound, roundingUp: false)
        return start < end || (range.isEmpty && start == end) ? start..<max(start, end) : nil
    }

    /// The new offset of an old one; inside an edit, its end (`roundingUp`) or its start.
    private func position(_ offset: Int, roundingUp: Bool) -> Int {
        var low = 0
        var high = edits.count
        // The first edit that is not wholly before the offset.
        while low < high {
            let middle = (low + high) / 2
            let edit = edits[middle]
            if Int(edit.end) <= offset { low = middle + 1 } else { high = middle }
        }
        var shift = shifts(before: low)
        // An insertion exactly at the end of a range stays outside it.
        if !roundingUp {
            var index = low - 1
            while index >= 0, edits[index].start == edits[index].end,
                Int(edits[index].start) == offset
            {
                shift -= Int(edits[index].replacementLength)
                index -= 1
            }
        }
        guard low < edits.count, Int(edits[low].start) < offset else { return offset + shift }
        let edit = edits[low]
        return roundingUp
            ? Int(edit.start) + shift + Int(edit.replacementLength) : Int(edit.start) + shift
    }

    private func shifts(before index: Int) -> Int {
        guard index > 0 else { return 0 }
        let last = edits[index - 1]
        let removed = Int(last.removedBefore + (last.end - last.start))
        return Int(last.replacementStart + last.replacementLength) - removed
    }

    /// The new text, or the reason why these edits cannot be carried out.
    func apply(to text: inout String) throws(EditError) -> String {
        if isOutside { throw .outside }
        if isOutOfOrder { throw .overlap }
        let problem: EditError?
        var edited = ""
        (problem, edited) = text.withUTF8 { old in
            var length = old.count
            for edit in edits {
                guard Int(edit.end) <= old.count else { return (.outside, "") }
                for place in [Int(edit.start), Int(edit.end)]
                where place < old.count && old[place] & 0xC0 == 0x80 {
                    return (.insideCharacter, "")
                }
                length += Int(edit.replacementLength) - Int(edit.end - edit.start)
            }
            // Whole characters of texts, one after another, are a text.
            let result = withUnsafeTemporaryAllocation(byteCount: length, alignment: 1) { new in
                var kept = 0
                var filled = 0
                func copy(_ source: UnsafeRawBufferPointer) {
                    guard source.count > 0, let target = new.baseAddress else { return }
                    (target + filled).copyMemory(
                        from: source.baseAddress!, byteCount: source.count)
                    filled += source.count
                }
                replacements.withUnsafeBytes { stored in
                    for edit in edits {
                        copy(
                            UnsafeRawBufferPointer(
                                rebasing: UnsafeRawBufferPointer(old)[kept..<Int(edit.start)]))
                        let first = Int(edit.replacementStart)
                        copy(
                            UnsafeRawBufferPointer(
                                rebasing: stored[first..<(first + Int(edit.replacementLength))]))
                        kept = Int(edit.end)
                    }
                    copy(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(old)[kept...]))
                }
                return String(knownUTF8: UnsafeRawBufferPointer(rebasing: new[..<filled]))
            }
            return (nil, result)
        }
        if let problem { throw problem }
        return edited
    }
}

/// Edits that no text allows; a fault of the stage that made them.
public enum EditError: Error, Sendable, Hashable, CustomStringConvertible {
    case overlap, outside, insideCharacter

    public var description: String {
        switch self {
        case .overlap: "edits must ascend and not overlap"
        case .outside: "an edit reaches beyond the end of the text"
        case .insideCharacter: "an edit begins or ends inside a character's UTF-8 bytes"
        }
    }
}

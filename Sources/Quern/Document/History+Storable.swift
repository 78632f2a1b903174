extension History {
    /// - Parameter other: a history of which the first steps may be the same; they are not written again.
    func encode(after other: History, to encoder: inout ByteEncoder) {
        let shared = zip(steps, other.steps).prefix { $0 == $1 }.count
        encoder.count(shared)
        encoder.list(steps[shared...]) { encoder, step in
            encoder.count(step.stage)
            step.edits.encode(to: &encoder)
        }
    }

    init(after other: History, from decoder: inout ByteDecoder) throws {
        self.init()
        let shared = try decoder.count()
        guard shared <= other.steps.count else { throw DamagedBytes(offset: 0) }
        for step in other.steps.prefix(shared) { append(step.edits, by: step.stage) }
        for _ in 0..<(try decoder.length()) {
            let stage = try decoder.count()
            append(try TextEdits(from: &decoder), by: stage)
        }
    }
}

/// Edits that have been carried out, so that they are known to ascend and to lie inside their text.
extension TextEdits: Storable {
    public func encode(to encoder: inout ByteEncoder) {
        encoder.list(rules) { encoder, rule in
            encoder.name(rule.name)
            encoder.name(rule.reason)
        }
        encoder.data(replacements)
        let hasOneRule = rules.count == 1
        var last: UInt32 = 0
        encoder.list(edits) { encoder, edit in
            // Most edits remove: the low bit of the length tells those that put something in its place.
            encoder.unsigned(UInt64(edit.start - last))
            let length = UInt64(edit.end - edit.start)
            encoder.unsigned(length << 1 | (edit.replacementLength > 0 ? 1 : 0))
            if edit.replacementLength > 0 { encoder.unsigned(UInt64(edit.replacementLength)) }
            if !hasOneRule { encoder.unsigned(UInt64(edit.rule)) }
            last = edit.end
        }
    }

    public init(from decoder: inout ByteDecoder) throws {
        let rules = try decoder.list { decoder in
            let name = try decoder.name()
            return Rule(name, reason: try decoder.name())
        }
        guard !rules.isEmpty else { throw DamagedBytes(offset: 0) }
        let replacements = try decoder.data()
        var last: UInt32 = 0
        var used: UInt32 = 0
        var removed: UInt32 = 0
        let edits = try decoder.list { decoder in
            let step = try decoder.small()
            let said = try decoder.unsigned()
            guard let length = UInt32(exactly: said >> 1) else { throw DamagedBytes(offset: 0) }
            let replacement = said & 1 == 1 ? try decoder.small() : 0
            let rule = rules.count == 1 ? 0 : try decoder.small()
            let (start, overflow) = last.addingReportingOverflow(step)
            let (end, overflow2) = start.addingReportingOverflow(length)
            guard !overflow, !overflow2, Int(rule) < rules.count,
                Int(used) + Int(replacement) <= replacements.count
            else { throw DamagedBytes(offset: 0) }
            defer {
                last = end
                used += replacement
                removed &+= length
            }
            return Edit(
                start: start, end: end, replacementStart: used, replacementLength: replacement,
                rule: rule, removedBefore: removed)
        }
        self.init(carriedOut: edits, replacements: replacements, rules: rules)
    }
}

/// What a condition is asked about: a document, or an annotation of one.
struct ConditionSubject {
    private let metadata: Metadata
    private let document: Document?
    private let annotation: Annotation?
    /// The counts of the text that were made so far.
    private(set) var counts: [(name: String, value: Int)] = []

    init(_ document: Document) {
        self.document = document
        metadata = document.metadata
        annotation = nil
    }

    init(metadata: Metadata) {
        self.metadata = metadata
        document = nil
        annotation = nil
    }

    init(_ annotation: Annotation, of document: Document) {
        self.annotation = annotation
        self.document = document
        metadata = annotation.attributes
    }

    /// The value of an operand; nil when it is missing.
    mutating func value(of operand: ConditionExpression.Operand) -> Metadata.Value? {
        switch operand {
        case .field(let name):
            if let annotation {
                if name == "label" { return .string(annotation.label) }
                if name == "id" { return .string(annotation.id) }
            }
            if let value = Self.value(name[...], metadata) { return value }
            return annotation == nil ? TextCount(rawValue: name).flatMap { count($0) } : nil
        case .metadata(let name): return Self.value(name[...], metadata)
        case .text:
            guard let document else { return nil }
            return .string(annotation.map { document.text(in: $0.range) } ?? document.text)
        case .textCount(let count): return self.count(count)
        case .score(let reference):
            guard let document, let stage = reference.stage else { return nil }
            let name = reference.name
            let score = document.scores.last {
                $0.stage == stage && (name == $0.name || name.hasSuffix("." + $0.name))
            }
            return score.map { .number($0.value) }
        case .count(let layer, let condition):
            return .integer(annotations(in: layer, where: condition, atMost: Int.max))
        case .lower(let inner): return value(of: inner).map(Self.lower)
        }
    }

    /// How many annotations of a layer a condition holds for.
    func annotations(
        in layer: String, where condition: ConditionExpression?, atMost limit: Int
    ) -> Int {
        guard let document else { return 0 }
        let annotations = document.annotations[layer]
        guard let condition else { return min(limit, annotations.count) }
        var count = 0
        for annotation in annotations {
            var subject = ConditionSubject(annotation, of: document)
            if condition.holds(for: &subject) { count += 1 }
            if count == limit { break }
        }
        return count
    }

    private mutating func count(_ what: TextCount) -> Metadata.Value? {
        guard let document else { return nil }
        if let known = counts.first(where: { $0.name == what.rawValue }) {
            return .integer(known.value)
        }
        var text = document.text
        let value = text.withUTF8 { what.value(in: $0) }
        counts.append((what.rawValue, value))
        return .integer(value)
    }

    private static func value(_ path: Substring, _ metadata: Metadata) -> Metadata.Value? {
        if let value = metadata[String(path)] { return value }
        guard let dot = path.firstIndex(of: "."), let head = metadata[String(path[..<dot])] else {
            return nil
        }
        return value(path[path.index(after: dot)...], in: head)
    }

    /// What a path leads to in a record, or in the records of a list: those that have it give a list.
    private static func value(_ path: Substring, in head: Metadata.Value) -> Metadata.Value? {
        switch head {
        case .record(let record): return value(path, record)
        case .list(let members):
            let found = members.compactMap { value(path, in: $0) }
                .flatMap { value in value.list ?? [value] }
            return found.isEmpty ? nil : .list(found)
        default: return nil
        }
    }

    private static func lower(_ value: Metadata.Value) -> Metadata.Value {
        switch value {
        case .list(let values): .list(values.map(lower))
        default: .string(value.plainText.lowercased())
        }
    }
}

extension ConditionExpression {
    func holds(for subject: inout ConditionSubject) -> Bool {
        switch self {
        case .all(let parts):
            for part in parts where !part.holds(for: &subject) { return false }
            return true
        case .either(let parts):
            for part in parts where part.holds(for: &subject) { return true }
            return false
        case .not(let inner): return !inner.holds(for: &subject)
        case .truth(let operand):
            // A name alone asks for the field, not for the count.
            var metadataOnly = operand
            if case .field(let name) = operand, TextCount(rawValue: name) != nil {
                metadataOnly = .metadata(name)
            }
            switch subject.value(of: metadataOnly) {
            case nil, .boolean(false): return false
            default: return true
            }
        case .comparison(let operand, let comparison, let literal):
            return literal.compares(subject.value(of: operand), comparison)
        case .membership(let operand, let literals):
            let value = subject.value(of: operand)
            return literals.contains { $0.compares(value, .equal) }
        case .match(let operand, let matching, let literal):
            return literal.matches(subject.value(of: operand), matching)
        case .missing(let operand, let isMissing):
            return (subject.value(of: operand) == nil) == isMissing
        case .any(let layer, let condition):
            return subject.annotations(in: layer, where: condition, atMost: 1) > 0
        }
    }

    /// The part that decided; see ``Condition/Judgement``.
    func decisivePart(holds: Bool, _ subject: inout ConditionSubject) -> ConditionExpression {
        switch (self, holds) {
        case (.all(let parts), false):
            for part in parts where !part.holds(for: &subject) {
                return part.decisivePart(holds: false, &subject)
            }
        case (.either(let parts), true):
            for part in parts where part.holds(for: &subject) {
                return part.decisivePart(holds: true, &subject)
            }
        default: break
        }
        return self
    }

    /// What the condition looks at, with the values: `words is 57, language is missing`.
    func values(in subject: inout ConditionSubject) -> String {
        var seen: [String] = []
        for operand in operands {
            let name = operand.written
            let value = subject.value(of: operand)
            var text = value?.plainText ?? ""
            if text.utf8.count > Self.shownLength {
                text =
                    String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.shownLength)))
                    + "…"
            }
            if case .string = value { text = "\"\(text)\"" }
            let told = value == nil ? "\(name) is missing" : "\(name) is \(text)"
            if !seen.contains(told) { seen.append(told) }
        }
        return seen.joined(separator: ", ")
    }

    private static let shownLength = 60

    private var operands: [Operand] {
        switch self {
        case .all(let parts), .either(let parts): parts.flatMap(\.operands)
        case .not(let inner): inner.operands
        case .truth(let one), .comparison(let one, _, _), .membership(let one, _),
            .match(let one, _, _), .missing(let one, _):
            one == .text ? [] : [one]
        case .any(let layer, let condition): [.count(layer, condition)]
        }
    }
}

extension ConditionExpression.Literal {
    private var plainText: String {
        switch self {
        case .text(let text), .date(let text): text
        case .integer(let value): String(value)
        case .number(let value): "\(value)"
        case .boolean(let value): value ? "true" : "false"
        }
    }

    /// Whether a value stands in a relation to this one.
    func compares(_ value: Metadata.Value?, _ comparison: ConditionExpression.Comparison) -> Bool {
        guard let value else { return comparison == .unequal }
        if case .list(let values) = value {
            return comparison == .unequal
                ? !values.contains { compares($0, .equal) }
                : values.contains { compares($0, comparison) }
        }
        let wanted: Double
        switch self {
        case .integer(let number):
            // Identities have more digits than a floating-point number keeps.
            if let whole = Self.integer(value) {
                return comparison.holds(whole < number ? -1 : whole > number ? 1 : 0)
            }
            wanted = Double(number)
        case .number(let number): wanted = number
        case .date: return comparesAsDate(value, comparison)
        default: return comparison.holds(ordered(value))
        }
        if let number = Self.number(value) {
            return comparison.holds(number < wanted ? -1 : number > wanted ? 1 : 0)
        }
        // A year beside a date.
        if case .integer(1000...9999) = self, case .string = value {
            return ConditionExpression.Literal.date(plainText).comparesAsDate(value, comparison)
        }
        return comparison == .unequal
    }

    /// `5 March 1999` and `unknown` come neither before nor after a day; `2024/3/05` and seconds since 1970 do (see ``CalendarDate``).
    private func comparesAsDate(
        _ value: Metadata.Value, _ comparison: ConditionExpression.Comparison
    ) -> Bool {
        let text = value.plainText
        if CalendarDate(text) != nil { return comparison.holds(ordered(value)) }
        if let iso = CalendarDate.iso8601(of: text), CalendarDate(iso) != nil {
            return comparison.holds(ordered(.string(iso)))
        }
        guard let date = CalendarDate(beginningOf: text) else { return comparison == .unequal }
        return comparison.holds(ordered(.string(date.iso)))
    }

    private static func integer(_ value: Metadata.Value) -> Int? {
        switch value {
        case .integer(let value): value
        case .string(let text): Int(text)
        default: nil
        }
    }

    private static func number(_ value: Metadata.Value) -> Double? {
        switch value {
        case .integer(let value): Double(value)
        case .number(let value): value
        case .string(let text): Double(decimal: text)
        default: nil
        }
    }

    /// Below zero when the value comes before this one, by bytes.
    private func ordered(_ value: Metadata.Value) -> Int {
        var (mine, theirs) = (plainText, value.plainText)
        return mine.withUTF8 { wanted in
            theirs.withUTF8 { bytes in
                var (found, wanted) = (bytes, wanted)
                // Of dates only as much is compared as both say: 2024 is neither before nor after a day in it.
                if case .date = self {
                    let length = min(bytes.count, wanted.count)
                    found = UnsafeBufferPointer(rebasing: bytes[..<length])
                    wanted = UnsafeBufferPointer(rebasing: wanted[..<length])
                }
                if found.elementsEqual(wanted) { return 0 }
                return found.lexicographicallyPrecedes(wanted) ? -1 : 1
            }
        }
    }

    func matches(_ value: Metadata.Value?, _ matching: ConditionExpression.Matching) -> Bool {
        guard let value else { return false }
        if case .list(let values) = value {
            // A list contains its members; that a member contains something is another matter.
            return values.contains {
                matching == .contains ? compares($0, .equal) : matches($0, matching)
            }
        }
        let (text, part) = (value.plainText.utf8, plainText.utf8)
        switch matching {
        case .starts: return text.starts(with: part)
        case .ends: return text.count >= part.count && text.suffix(part.count).elementsEqual(part)
        case .contains: return value.plainText.contains(bytesOf: plainText)
        }
    }
}

extension ConditionExpression.Comparison {
    fileprivate func holds(_ order: Int) -> Bool {
        switch self {
        case .equal: order == 0
        case .unequal: order != 0
        case .less: order < 0
        case .lessOrEqual: order <= 0
        case .greater: order > 0
        case .greaterOrEqual: order >= 0
        }
    }
}

public import Quern
internal import QuernPatterns
internal import QuernText

/// Masks, hashes or removes what tells who somebody is: addresses, telephone numbers, numbers of cards,
/// accounts and identity papers, and what patterns of your own match.
///
/// What is found must have the form and, where there is one, the check digit of its kind; dates, version
/// numbers, prices and ISBNs are left alone. Names of people are not found (`tag: people` finds some). Texts in the fields of
/// `metadata` and in attributes of annotations, such as the targets of links, are redacted like the text, without an entry of their own in
/// the history; all other metadata stay as they are, because documents are known by some of them.
///
/// Outputs, history and ledger hold where something was redacted and by which rule, never what it was;
/// `quern why` and `quern diff` read that from the source, for whoever has the source. Stages before
/// this one show examples of what they removed in `report.html`, so put this one first.
///
/// With `hash`, the same value gives the same hash (HMAC-SHA-256 of its normal form: e-mail addresses in lower
/// case, numbers without separators), so that people can be counted and not be named. The key is needed
/// because addresses and numbers can be tried out. `salt` stands in the run record; a key that must stay
/// secret belongs into a file of its own, of which the run keeps the hash only: whoever verifies the run needs the file. What patterns of your own
/// find is hashed as it stands there, capitals and spaces included.
public struct RedactCleaner: Cleaner {
    public enum Manner: String, CaseIterable, ParameterValue { case mask, hash, drop }

    @Parameter("What to look for.") var kinds: [PersonalKind] = [
        .email, .phone, .ip, .creditCard, .iban, .usSsn, .cnId,
    ]
    @Parameter("Patterns of your own, which come first.") var patterns: [RedactPattern] = []
    @Parameter(
        "Fields of the metadata in which texts and whole numbers are redacted too, such as `description`; no others are looked at. What the field is called counts as a word before its value: `phone: 2125550123`. A dot leads into records and lists of them: `user.email`."
    )
    var metadata: [String] = []
    @Parameter(
        "Layers in whose attributes texts are redacted too: `all` that stages before this one write, `none`, or a list."
    )
    var annotations: [String] = ["all"]
    @Parameter("Whether a mask or a keyed hash stands there instead, or nothing.")
    var by = Manner.mask
    @Parameter("The mask; KIND in it becomes the kind in capitals.") var mask = "[KIND]"
    @Parameter(
        "The key of the hashes, as a text that is published with the record of the run; or give 'key'."
    )
    var salt: String? = nil
    @Parameter(
        "A file whose content is the key of the hashes; the run keeps its hash, and no copy.")
    var key: ResourcePath? = nil
    @Parameter("Hexadecimal digits of a hash.", in: 8...64) var hashLength = 12

    public static let description = StageDescription(
        "redact", "Masks, hashes or removes personal data.", version: 6,
        examples: RedactExamples.all)

    private var search = PersonalDataScan.Kinds()
    private var steps: [Step] = []
    private var rules: [Rule] = []
    private var masks: [String] = []
    private var keyBytes: [UInt8] = []

    public init() {}

    public var layers: LayerContract {
        LayerContract(
            reads: annotations.filter { $0 != "all" && $0 != "none" },
            readsAll: annotations.contains("all"))
    }

    public mutating func prepare(in context: PreparationContext) throws {
        context.doubtFields(metadata, of: "metadata")
        if annotations.contains("none"), annotations.count > 1 {
            throw StageError("'annotations' has 'none' beside others; leave one of the two out")
        }
        if metadata.contains("id") {
            context.warn(
                "'metadata' names 'id', and the identity of a document is no field: it stays; have the parser take another one"
            )
        }
        if kinds.isEmpty, patterns.isEmpty {
            throw StageError("there is nothing to look for; give 'kinds' or 'patterns'")
        }
        if by == .hash {
            switch (salt, key) {
            case (let salt?, nil): keyBytes = Array(salt.utf8)
            case (nil, let key?): keyBytes = try context.open(key, isSecret: true).bytes
            default:
                throw StageError(
                    "'by: hash' needs a key, because addresses and numbers can be tried out; give "
                        + "either 'salt' or 'key'")
            }
            if keyBytes.isEmpty { throw StageError("the key of the hashes is empty") }
        } else if salt != nil || key != nil || hashLength != RedactCleaner().hashLength {
            throw StageError("'salt', 'key' and 'hash_length' need 'by: hash'")
        }
        if by == .drop, mask != RedactCleaner().mask {
            throw StageError("'mask' needs 'by: mask'; 'by: drop' leaves nothing there")
        }
        for kind in kinds { search.insert(kind) }
        steps =
            patterns.enumerated().map { .pattern($1.pattern, PersonalKind.allCases.count + $0) }
            + (search.isEmpty ? [] : [.kinds])
        masks =
            PersonalKind.allCases.map { maskText($0.label) } + patterns.map { maskText($0.name) }
        rules =
            PersonalKind.allCases.map { $0.rule }
            + patterns.map {
                Rule($0.name, reason: $0.reason ?? "Personal data", isConfidential: true)
            }
    }

    private func maskText(_ name: String) -> String {
        let parts = mask.split(separator: "KIND", omittingEmptySubsequences: false)
        return parts.joined(separator: name.uppercased())
    }

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        for name in metadata {
            if try !redact(name[...], of: &document.metadata) {
                context.count("without '\(name)'")
            }
        }
        // Those that the contract does not name cannot be seen.
        for layer in document.annotations.layers {
            try document.reviseAttributes(in: layer.name) { attributes in
                for field in attributes.fields {
                    attributes[field.name] = try redacted(field.value, in: field.name[...])
                }
            }
        }
        for step in steps {
            var text = document.text
            try text.withUTF8 { bytes in
                let finds = try finds(step, in: bytes)
                guard let first = finds.first else { return }
                try document.edit(as: first.rule) { edits in
                    for find in finds {
                        edits.replace(find.range, with: find.replacement, as: find.rule)
                    }
                }
            }
        }
        return .keep
    }

    /// One pass over a text.
    private enum Step {
        /// A pattern of one's own, and its place behind the kinds.
        case pattern(Pattern, Int)
        case kinds
    }

    private struct Find {
        let range: Range<Int>
        let replacement: String
        let rule: Rule
    }

    private func finds(
        _ step: Step, in bytes: UnsafeBufferPointer<UInt8>
    ) throws -> [Find] {
        var finds: [Find] = []
        switch step {
        case .pattern(let pattern, let kind):
            try pattern.forEachMatch(in: bytes) { matcher in
                guard let range = matcher.range(0) else { return false }
                if !range.isEmpty {
                    let text = replacement(for: kind, bytes[range], normal: Array(bytes[range]))
                    finds.append(Find(range: range, replacement: text, rule: rules[kind]))
                }
                return true
            }
        case .kinds:
            var scan = PersonalDataScan(bytes, search)
            while let found = scan.next() {
                let value = bytes[found.range]
                let text = replacement(
                    for: found.kind.index, value, normal: found.kind.normal(value))
                finds.append(
                    Find(range: found.range, replacement: text, rule: rules[found.kind.index]))
            }
        }
        return finds
    }

    /// Redacts what a path leads to, as conditions read it: a field of that very name, else one in a record, or in the records of a
    /// list.
    ///
    /// - Returns: whether there is anything.
    private func redact(_ path: Substring, of metadata: inout Metadata) throws -> Bool {
        if let value = metadata[String(path)] {
            metadata[String(path)] = try redacted(value, in: path)
            return true
        }
        guard let dot = path.firstIndex(of: ".") else { return false }
        let head = String(path[..<dot])
        guard var value = metadata[head],
            try redact(path[path.index(after: dot)...], in: &value)
        else { return false }
        metadata[head] = value
        return true
    }

    private func redact(_ path: Substring, in value: inout Metadata.Value) throws -> Bool {
        switch value {
        case .record(var record):
            let isThere = try redact(path, of: &record)
            value = .record(record)
            return isThere
        case .list(var members):
            var isThere = false
            for index in members.indices where try redact(path, in: &members[index]) {
                isThere = true
            }
            value = .list(members)
            return isThere
        default: return false
        }
    }

    /// A value of the metadata without what is looked for in it.
    ///
    /// - Parameter name: of its field, which may say what it is: numbers without separators are telephone numbers in a field `phone`
    ///   alone, as in a text behind that word.
    private func redacted(_ value: Metadata.Value, in name: Substring) throws -> Metadata.Value {
        switch value {
        case .string(let text): return .string(try redacted(text, in: name))
        case .integer(let number):
            let text = String(number)
            let result = try redacted(text, in: name)
            return result == text ? value : .string(result)
        case .list(let values): return .list(try values.map { try redacted($0, in: name) })
        case .record(var record):
            for field in record.fields {
                record[field.name] = try redacted(field.value, in: field.name[...])
            }
            return .record(record)
        default: return value
        }
    }

    /// A text of a field: what is found in it as it stands, and behind the name of the field what is known for what it is by that alone.
    private func redacted(_ text: String, in name: Substring) throws -> String {
        let label = Array((String(name.map { $0 == "_" || $0 == "." ? " " : $0 }) + ": ").utf8)
        var text = Array(text.utf8)
        for step in steps {
            var found = try text.withUnsafeBufferPointer { try finds(step, in: $0) }
            let labelled = try (label + text).withUnsafeBufferPointer { try finds(step, in: $0) }
            for find in labelled where find.range.upperBound > label.count {
                let range =
                    max(
                        0, find.range.lowerBound - label.count)..<(find.range.upperBound
                    - label.count)
                if found.contains(where: { $0.range.overlaps(range) }) { continue }
                found.append(Find(range: range, replacement: find.replacement, rule: find.rule))
            }
            found.sort { $0.range.lowerBound < $1.range.lowerBound }
            var result: [UInt8] = []
            var place = 0
            for find in found {
                result += text[place..<find.range.lowerBound]
                result += find.replacement.utf8
                place = find.range.upperBound
            }
            text = result + text[place...]
        }
        return String(decoding: text, as: UTF8.self)
    }

    private func replacement(
        for kind: Int, _ value: Slice<UnsafeBufferPointer<UInt8>>,
        normal: @autoclosure () -> [UInt8]
    ) -> String {
        switch by {
        case .mask: return masks[kind]
        case .drop: return ""
        case .hash:
            let name =
                kind < PersonalKind.allCases.count
                ? PersonalKind.allCases[kind].label
                : patterns[kind - PersonalKind.allCases.count].name
            let hash = KeyedHash.hex(normal(), key: keyBytes)
            return "\(name.uppercased())-\(hash.prefix(hashLength))"
        }
    }
}

/// A pattern of one's own.
public struct RedactPattern: ParameterRecord {
    @Parameter("The name that masks, ledger and history show.") var name: String
    @Parameter("A regular expression; the whole match is redacted.") var pattern: Pattern
    @Parameter("Why, in a sentence.") var reason: String? = nil

    public init() {}
}

/// HMAC with SHA-256 (RFC 2104).
enum KeyedHash {
    static func hex(_ message: [UInt8], key: [UInt8]) -> String {
        var block = key.count > 64 ? bytes(Fingerprint.sha256(key)) : key
        block += [UInt8](repeating: 0, count: 64 - block.count)
        let inner = bytes(Fingerprint.sha256(block.map { $0 ^ 0x36 } + message))
        return Fingerprint.sha256(block.map { $0 ^ 0x5C } + inner)
    }

    private static func bytes(_ hex: String) -> [UInt8] {
        func value(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit - 0x30 : digit - 0x57 }
        let digits = Array(hex.utf8)
        return stride(from: 0, to: digits.count, by: 2).map {
            value(digits[$0]) << 4 | value(digits[$0 + 1])
        }
    }
}

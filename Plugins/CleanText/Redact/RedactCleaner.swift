public import Quern
internal import QuernPatterns
internal import QuernText

/// Masks, hashes or removes what tells who somebody is: addresses, telephone numbers, numbers of cards,
/// accounts and identity papers, and what patterns of your own match.
///
/// What is found must have the form and, where there is one, the check digit of its kind; dates, version
/// numbers, prices and ISBNs are left alone. Names of people are not found (`tag: people` finds some), nor is
/// anything outside the text: metadata stay as they are.
///
/// Outputs, history and ledger hold where something was redacted and by which rule, never what it was;
/// `quern why` and `quern diff` read that from the source, for whoever has the source. Stages before
/// this one show examples of what they removed in `report.html`, so put this one first.
///
/// With `hash`, the same value gives the same hash (HMAC-SHA-256 of its normal form: e-mail addresses in lower
/// case, numbers without separators), so that people can be counted and not be named. The key is needed
/// because addresses and numbers can be tried out. `salt` stands in the run record; a key that must stay
/// secret belongs into a file of its own, of which the record holds the hash only.
public struct RedactCleaner: Cleaner {
    public enum Manner: String, CaseIterable, ParameterValue { case mask, hash, drop }

    @Parameter("What to look for.") var kinds: [PersonalKind] = [
        .email, .phone, .ip, .creditCard, .iban, .usSsn, .cnId,
    ]
    @Parameter("Patterns of your own, which come first.") var patterns: [RedactPattern] = []
    @Parameter("Whether a mask or a keyed hash stands there instead, or nothing.")
    var by = Manner.mask
    @Parameter("The mask; KIND in it becomes the kind in capitals.") var mask = "[KIND]"
    @Parameter("The key of the hashes, as a text; or give 'key'.") var salt: String? = nil
    @Parameter("A file whose content is the key of the hashes.") var key: ResourcePath? = nil
    @Parameter("Hexadecimal digits of a hash.", in: 8...64) var hashLength = 12

    public static let description = StageDescription(
        "redact", "Masks, hashes or removes personal data.", version: 3,
        examples: RedactExamples.all)

    private var search = PersonalDataScan.Kinds()
    private var rules: [Rule] = []
    private var masks: [String] = []
    private var keyBytes: [UInt8] = []

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        if kinds.isEmpty, patterns.isEmpty {
            throw StageError("there is nothing to look for; give 'kinds' or 'patterns'")
        }
        if by == .hash {
            switch (salt, key) {
            case (let salt?, nil): keyBytes = Array(salt.utf8)
            case (nil, let key?): keyBytes = try context.open(key).bytes
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
        for (index, pattern) in patterns.enumerated() {
            try redact(pattern.pattern, as: PersonalKind.allCases.count + index, in: &document)
        }
        guard !search.isEmpty else { return .keep }
        var text = document.text
        try text.withUTF8 { bytes in
            var scan = PersonalDataScan(bytes, search)
            guard var found = scan.next() else { return }
            try document.edit(as: rules[found.kind.index]) { edits in
                while true {
                    edits.replace(
                        found.range,
                        with: replacement(
                            for: found.kind.index, bytes[found.range],
                            normal: found.kind.normal(bytes[found.range])),
                        as: rules[found.kind.index])
                    guard let next = scan.next() else { return }
                    found = next
                }
            }
        }
        return .keep
    }

    private func redact(_ pattern: Pattern, as kind: Int, in document: inout Document) throws {
        var text = document.text
        try text.withUTF8 { bytes in
            guard try pattern.matcher().match(bytes) else { return }
            try document.edit(as: rules[kind]) { edits in
                try pattern.forEachMatch(in: bytes) { matcher in
                    guard let range = matcher.range(0) else { return false }
                    if !range.isEmpty {
                        edits.replace(
                            range,
                            with: replacement(
                                for: kind, bytes[range], normal: Array(bytes[range])))
                    }
                    return true
                }
            }
        }
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

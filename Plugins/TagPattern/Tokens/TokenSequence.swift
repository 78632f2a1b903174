internal import Quern
internal import QuernPatterns
internal import QuernText

/// What a rule can ask of one token.
enum TokenCondition: Sendable {
    /// The token as written.
    case text(TextTest)
    /// In lower case.
    case lower(TextTest)
    /// An attribute of its annotation, such as its lemma.
    case attribute(String, TextTest)
    case length(Comparison, Int)
    case flag(TokenFlags, Bool)
    /// Whether it lies in an annotation of a layer, with one of these labels or ids where some are given.
    case inside(layer: String, labels: Set<String>, ids: Set<String>, isIn: Bool)

    enum TextTest: Sendable {
        case oneOf(Set<String>)
        case noneOf(Set<String>)
        case matching(Pattern)
    }

    enum Comparison: String, Sendable, CaseIterable {
        case equal = "=="
        case unequal = "!="
        case atLeast = ">="
        case atMost = "<="
        case more = ">"
        case less = "<"

        func holds(_ a: Int, _ b: Int) -> Bool {
            switch self {
            case .equal: a == b
            case .unequal: a != b
            case .atLeast: a >= b
            case .atMost: a <= b
            case .more: a > b
            case .less: a < b
            }
        }
    }

    /// The layer that the condition looks at.
    var layer: String? {
        if case .inside(let layer, _, _, _) = self { layer } else { nil }
    }

    var isFlag: Bool { if case .flag = self { true } else { false } }

    /// The attribute that it looks at.
    var attribute: String? {
        if case .attribute(let name, _) = self { name } else { nil }
    }
}

/// The tokens of a document with what rules ask of them; made once for all rules.
struct TokenSequence {
    let ranges: [Range<Int>]
    let lowers: [String]
    private let texts: [String]
    private let flags: [TokenFlags]
    private let attributes: [Metadata]
    private let gaps: [TextTokens.Gap]
    /// By layer: for each token, the annotations that cover it.
    private var covering: [String: [[Annotation]]] = [:]

    var count: Int { ranges.count }

    /// - Parameters:
    ///   - layer: the layer of tokens; nil to have them cut by rules.
    ///   - layers: the layers that rules look at.
    ///   - needsFlags: whether a rule asks how a token looks.
    init(
        _ document: Document, _ bytes: UnsafeBufferPointer<UInt8>, layer: String?,
        layers: [String], needsFlags: Bool
    ) {
        let tokens: TextTokens
        if let layer {
            let annotations = document.annotations[layer]
            tokens = TextTokens(annotations.map(\.range), in: bytes)
            var next = annotations.startIndex
            attributes = tokens.tokens.map { token in
                while annotations[next].range != token.range { next += 1 }
                return annotations[next].attributes
            }
        } else {
            tokens = TextTokens(bytes, [])
            attributes = []
        }
        ranges = tokens.tokens.map(\.range)
        gaps = tokens.tokens.map(\.gap)
        texts = ranges.map {
            String(decoding: UnsafeBufferPointer(rebasing: bytes[$0]), as: UTF8.self)
        }
        lowers = texts.map(Self.lower)
        flags = needsFlags ? zip(texts, lowers).map { TokenFlags(of: $0, lower: $1) } : []
        for name in layers { covering[name] = Self.cover(ranges, document.annotations[name]) }
    }

    private static func lower(_ text: String) -> String {
        // Most words are in lower case already.
        if text.utf8.allSatisfy({ $0 < 0x80 && $0 &- 0x41 >= 26 }) { return text }
        return text.lowercased()
    }

    private static func cover(_ ranges: [Range<Int>], _ layer: [Annotation]) -> [[Annotation]] {
        var open: [Annotation] = []
        var next = layer.startIndex
        return ranges.map { range in
            while next < layer.endIndex, layer[next].range.lowerBound <= range.lowerBound {
                open.append(layer[next])
                next += 1
            }
            open.removeAll { $0.range.upperBound <= range.lowerBound }
            return open.filter { $0.range.upperBound >= range.upperBound }
        }
    }

    /// Whether a blank line stands before a token.
    func startsParagraph(_ token: Int) -> Bool { gaps[token] == .paragraph }

    /// Whether all conditions hold for a token.
    func fulfils(_ conditions: [TokenCondition], _ token: Int) throws -> Bool {
        for condition in conditions where try !fulfils(condition, token) { return false }
        return true
    }

    private func fulfils(_ condition: TokenCondition, _ token: Int) throws -> Bool {
        switch condition {
        case .text(let test): return try Self.fulfils(test, texts[token])
        case .lower(let test): return try Self.fulfils(test, lowers[token])
        case .attribute(let name, let test):
            guard let value = attributes[token][name]?.string else { return false }
            return try Self.fulfils(test, value)
        case .length(let comparison, let length):
            return comparison.holds(texts[token].unicodeScalars.count, length)
        case .flag(let flag, let isSet): return flags[token].contains(flag) == isSet
        case .inside(let layer, let labels, let ids, let isIn):
            let holds = (covering[layer]?[token] ?? []).contains { annotation in
                (labels.isEmpty || labels.contains(annotation.label))
                    && (ids.isEmpty || ids.contains(annotation.id))
            }
            return holds == isIn
        }
    }

    private static func fulfils(_ test: TokenCondition.TextTest, _ text: String) throws -> Bool {
        switch test {
        case .oneOf(let texts): return texts.contains(text)
        case .noneOf(let texts): return !texts.contains(text)
        case .matching(let pattern):
            var text = text
            return try text.withUTF8 { try pattern.matcher().match($0) }
        }
    }
}

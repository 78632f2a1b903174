import Quern

/// Annotates words with which an author takes back a little of what is said.
///
/// Hyland (1998) calls them hedges; the list is a parameter, because every field has its own.
public struct HedgesTagger: Tagger {
    @Parameter("The words, in lower case.")
    var words = ["may", "might", "could", "perhaps", "possibly", "likely", "appears", "suggests"]

    public static let description = StageDescription(
        "hedges", "Annotates words with which an author takes back a little of what is said.",
        writes: ["hedges"],
        examples: [
            Example(
                "Whole words only", [:], "The mayor may agree, perhaps.",
                annotates: ["hedges": ["may", "perhaps"]]),
            Example(
                "A list of one's own", ["words": ["probably"]],
                "It will Probably rain; it may not.",
                annotates: ["hedges": ["Probably"]]),
        ])

    public init() {}

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        let wanted = words.map { Array($0.utf8) }
        let bytes = Array(document.text.utf8)
        var hits = 0
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, Self.isWordByte(bytes[end]) { end += 1 }
            if end > start {
                let word = bytes[start..<end].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
                if wanted.contains(word) {
                    tags.annotate("hedges", Annotation(start..<end, label: "hedge"))
                    hits += 1
                }
            }
            start = max(end, start + 1)
        }
        tags.metadata["hedges"] = .integer(hits)
    }

    /// Letters and digits of ASCII, and everything beyond it.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
        default: false
        }
    }
}

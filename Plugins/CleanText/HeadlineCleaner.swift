public import Quern
internal import QuernText

/// Takes the headline out of the text: to the title where there is none, else as a copy of it.
///
/// Put it behind the stages that remove page furniture and captions. The headline is then the first
/// line, if it does not end as a sentence does and the first sentence stands below it. Where the
/// document has a title already, that line stays. Lines that repeat the title are removed.
public struct HeadlineCleaner: Cleaner {
    @Parameter("Longest headline, in bytes.", in: 1...) var maxLength = 300
    @Parameter("Fewest letters and digits of a headline.", in: 1...) var minLetters = 8
    @Parameter("A line of so many bytes that ends a sentence is a paragraph.", in: 1...)
    var paragraphLength = 80
    @Parameter("What sites put behind their titles; taken off, with the separator before it.")
    var siteNames: [String] = []

    public static let description = StageDescription(
        "headline", "Makes the first line the title, and removes lines that repeat the title.",
        version: 2,
        examples: [
            Example(
                "The first line becomes the title", ["paragraph_length": 20],
                "Valley dam holds through the night\n\nThe dam of Ostrow held through the night.",
                gives: "\nThe dam of Ostrow held through the night.",
                sets: ["title": "Valley dam holds through the night"]),
            Example(
                "A title that is known is removed where it is repeated", ["paragraph_length": 20],
                "Valley dam holds\n\nOpinion\nThe dam of Ostrow held through the night.",
                metadata: ["title": "Valley Dam  Holds"],
                gives: "\nOpinion\nThe dam of Ostrow held through the night.",
                sets: ["title": "Valley Dam  Holds"]),
            Example(
                "A text that begins with a sentence has no headline", ["paragraph_length": 20],
                "The dam of Ostrow held through the night.\nMore rain",
                gives: "The dam of Ostrow held through the night.\nMore rain"),
            Example(
                "The name of the site is no part of a title",
                ["paragraph_length": 20, "site_names": ["Valley Online"]],
                "Valley dam holds - Valley Online\nThe dam of Ostrow held through the night.",
                gives: "The dam of Ostrow held through the night.",
                sets: ["title": "Valley dam holds"]),
        ])

    public init() {}

    private static let headline = Rule("headline", reason: "the headline; kept as the title")
    private static let repeated = Rule("repeated-headline", reason: "repeats the title")

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        // One of nothing but white space is none.
        var title = document.metadata.title.flatMap {
            $0.utf8.allSatisfy { $0 <= 0x20 } ? nil : withoutSiteName($0)
        }
        let hadTitle = title != nil
        if hadTitle, title != document.metadata.title { document.metadata.title = title }
        var text = document.text
        let found: LineList? = text.withUTF8 { bytes in
            var list = LineList(bytes)
            guard
                let paragraph = list.lines.firstIndex(where: {
                    $0.content.count >= paragraphLength && LineScan.endsSentence(bytes, $0.content)
                })
            else { return nil }
            let above = list.lines.indices[..<paragraph].filter { !list.lines[$0].isBlank }
            if title == nil {
                guard let first = above.first, isHeadline(bytes, list.lines[first].content) else {
                    return nil
                }
                title = withoutSiteName(bytes.text(list.lines[first].content))
                list.lines[first].rule = Self.headline
            }
            let key = Self.key(title ?? "")
            for index in list.lines.indices where list.lines[index].rule == nil {
                let line = list.lines[index].content
                // Marks alone repeat nothing.
                if !line.isEmpty, !key.isEmpty, line.count - 60 <= maxLength,
                    Self.key(withoutSiteName(bytes.text(line))) == key
                {
                    list.lines[index].rule = Self.repeated
                }
            }
            return list
        }
        guard let found else { return .keep }
        if !hadTitle { document.metadata.title = title }
        try found.removeLines(from: &document)
        return .keep
    }

    private func isHeadline(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count <= maxLength, let last = bytes[line].last else { return false }
        var letters = 0
        for byte in bytes[line] where byte >= 0x80 || byte >= 0x30 && byte != 0x3A { letters += 1 }
        if letters < minLetters { return false }
        switch last {
        case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"): return false
        case UInt8(ascii: "."):
            // "U.S." and "D.C." end a headline, a word and a full stop end a sentence.
            return line.count > 3 && bytes[line.upperBound - 3] == UInt8(ascii: ".")
        default:
            return !bytes[line].suffix(3).elementsEqual([0xE3, 0x80, 0x82])
        }
    }

    private func withoutSiteName(_ title: String) -> String {
        for name in siteNames where title.hasSuffix(name) && title.utf8.count > name.utf8.count {
            let rest = title.dropLast(name.count)
            let kept = rest.reversed().drop { " -–—|_·".contains($0) }
            // Without a separator the name is a part of the title.
            if kept.count < rest.count, kept.count >= 8 { return String(String(kept.reversed())) }
        }
        return title
    }

    /// A title as copies of it are compared: letters and digits only, ASCII case ignored.
    private static func key(_ title: String) -> [UInt8] {
        title.utf8.compactMap { byte in
            switch byte {
            case 0x41...0x5A: byte | 0x20
            case 0x30...0x39, 0x61...0x7A, 0x80...: byte
            default: nil
            }
        }
    }
}

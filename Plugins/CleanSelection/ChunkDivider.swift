public import Quern
import QuernText

/// Makes documents of a document's parts: by size, sentence, paragraph or heading.
///
/// Words are runs without white space, characters Unicode code points, sentences those of the document's language. `size` says how many units a part has, the last
/// one has what is left; `overlap` how many of them the next part begins with again. White space between parts
/// belongs to none. With `by: headings` a part goes from one heading to the next, and its field `heading` says which; what
/// stands before the first is a part too. Parts are called `ID#1`, `ID#2` and so on, and have `chunk`, `chunks` and
/// `part_of` in their metadata. Text of nothing but white space gives no part.
public struct ChunkDivider: Divider {
    public enum Unit: String, CaseIterable, Sendable, ParameterValue {
        case words, characters, bytes, sentences, paragraphs, headings
    }

    @Parameter(
        "What parts are counted in, or where they begin. Parts get `chunk`, `chunks` and `part_of` in place of what the document had there."
    )
    var by: Unit
    @Parameter(
        "How many units a part has; 1 for sentences and paragraphs where nothing is said.", in: 1...
    )
    var size: Int? = nil
    @Parameter("With how many of the units of one part the next one begins.", in: 0...)
    var overlap =
        0
    @Parameter("The layer that holds the headings, for 'by: headings'.") var layer = "headings"

    public static let description = StageDescription(
        "chunk", "Makes documents of a document's parts: by size, sentence, paragraph or heading.",
        version: 3,
        examples: [
            Example(
                "A number of words", ["by": "words", "size": 3], "The mill grinds rice and tea.",
                documents: ["The mill grinds", "rice and tea."], sets: ["chunk": 1, "chunks": 2]),
            Example(
                "With an overlap", ["by": "words", "size": 3, "overlap": 1],
                "one two  three four five",
                documents: ["one two  three", "three four five"]),
            Example(
                "Sentences", ["by": "sentences"], "The mill grinds. Dr. No saw it! Who else?\n",
                documents: ["The mill grinds.", "Dr. No saw it!", "Who else?"]),
            Example(
                "Sentences with the abbreviations of the document's language", ["by": "sentences"],
                "Das ist z.B. Dr. Ost, Nr. 5 usw. Er kommt.", metadata: ["language": "de"],
                documents: ["Das ist z.B. Dr. Ost, Nr. 5 usw.", "Er kommt."]),
            Example(
                "Paragraphs, two by two", ["by": "paragraphs", "size": 2],
                "One.\n\nTwo.\nTwo.\n \nThree.\n",
                documents: ["One.\n\nTwo.\nTwo.", "Three."]),
            Example(
                "Characters, not bytes", ["by": "characters", "size": 3], "磨坊磨米和茶。",
                documents: ["磨坊磨", "米和茶", "。"]),
            Example(
                "Bytes, but no part of a character", ["by": "bytes", "size": 8], "磨坊磨米",
                documents: ["磨坊", "磨米"]),
            Example("Nothing but white space", ["by": "sentences"], " \n", documents: []),
            Example(
                "How large?", ["by": "words"], "x", fails: "needs 'size': how many words a part has"
            ),
            Example(
                "Parts that never end", ["by": "words", "size": 3, "overlap": 3], "x",
                fails: "'overlap' is 3 and 'size' is 3: a part must have more that is new"),
        ])

    public init() {}

    public var layers: LayerContract { LayerContract(reads: by == .headings ? [layer] : []) }

    /// Ends are moved back out of characters, so that parts of bytes must go on by more than one.
    private static let leastBytes = 8

    public mutating func prepare(in context: PreparationContext) throws {
        switch by {
        case .headings:
            if size != nil || overlap > 0 {
                throw StageError("'size' and 'overlap' mean nothing with 'by: headings'")
            }
            return
        case .sentences, .paragraphs: size = size ?? 1
        case .words, .characters, .bytes: break
        }
        guard let size else {
            throw StageError("needs 'size': how many \(by.rawValue) a part has")
        }
        guard overlap < size else {
            throw StageError(
                "'overlap' is \(overlap) and 'size' is \(size): a part must have more that is new")
        }
        if by == .bytes, size - overlap < Self.leastBytes {
            throw StageError(
                "'size' must be at least \(Self.leastBytes) bytes more than 'overlap', because characters are not cut"
            )
        }
    }

    public func parts(of document: Document, in context: StageContext) throws -> [DocumentPart] {
        if by == .headings { return sections(of: document) }
        let size = size ?? 1
        var text = document.text
        return text.withUTF8 { bytes in
            let ranges =
                switch by {
                case .bytes: Self.byteParts(bytes, size, overlap)
                case .characters: Self.characterParts(bytes, size, overlap)
                case .words: Self.join(Self.words(bytes), size, overlap)
                case .paragraphs: Self.join(Self.paragraphs(bytes), size, overlap)
                default:
                    Self.join(
                        Self.sentences(bytes, .of(document.metadata.language ?? "en")), size,
                        overlap)
                }
            return ranges.map { DocumentPart($0) }
        }
    }

    // MARK: Units

    private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        var index = 0
        while index < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            if CharacterClass.whiteSpace.contains(scalar) {
                if let first = start { words.append(first..<index) }
                start = nil
            } else if start == nil {
                start = index
            }
            index += length
        }
        if let start { words.append(start..<bytes.count) }
        return words
    }

    private static func sentences(
        _ bytes: UnsafeBufferPointer<UInt8>, _ rules: LanguageRules
    ) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        Sentences.forEach(bytes, rules: rules) { sentences.append($0) }
        return sentences
    }

    /// What stands between blank lines, without the white space around it; conditions on `paragraphs` count the same.
    private static func paragraphs(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var current: Range<Int>?
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let line = LineScan.trimmed(bytes, start..<end)
            if line.isEmpty {
                if let current { paragraphs.append(current) }
                current = nil
            } else {
                current = (current?.lowerBound ?? line.lowerBound)..<line.upperBound
            }
            start = end + 1
        }
        if let current { paragraphs.append(current) }
        return paragraphs
    }

    /// Runs of units.
    private static func join(_ units: [Range<Int>], _ size: Int, _ overlap: Int) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var first = 0
        while first < units.count {
            let end = units.count - first > size ? first + size : units.count
            parts.append(units[first].lowerBound..<units[end - 1].upperBound)
            if end == units.count { break }
            first = end - overlap
        }
        return parts
    }

    // MARK: Sizes

    private static func byteParts(
        _ bytes: UnsafeBufferPointer<UInt8>, _ size: Int, _ overlap: Int
    ) -> [Range<Int>] {
        func startOfCharacter(_ place: Int) -> Int {
            var place = place
            while place > 0, place < bytes.count, bytes[place] & 0xC0 == 0x80 { place -= 1 }
            return place
        }
        var parts: [Range<Int>] = []
        var start = 0
        while start < bytes.count {
            let end = bytes.count - start > size ? startOfCharacter(start + size) : bytes.count
            parts.append(start..<end)
            if end == bytes.count { break }
            start = startOfCharacter(end - overlap)
        }
        return parts.filter { !LineScan.trimmed(bytes, $0).isEmpty }
    }

    private static func characterParts(
        _ bytes: UnsafeBufferPointer<UInt8>, _ size: Int, _ overlap: Int
    ) -> [Range<Int>] {
        func skip(_ count: Int, from start: Int, _ step: Int) -> Int {
            var (place, left) = (start, count)
            while left > 0, step > 0 ? place < bytes.count : place > 0 {
                place += step
                while place < bytes.count, place > 0, bytes[place] & 0xC0 == 0x80 { place += step }
                left -= 1
            }
            return place
        }
        var parts: [Range<Int>] = []
        var start = 0
        while start < bytes.count {
            let end = skip(size, from: start, 1)
            parts.append(start..<end)
            if end == bytes.count { break }
            start = skip(overlap, from: end, -1)
        }
        return parts.filter { !LineScan.trimmed(bytes, $0).isEmpty }
    }

    // MARK: Headings

    private func sections(of document: Document) -> [DocumentPart] {
        var text = document.text
        let headings = document.annotations[layer].map(\.range)
        return text.withUTF8 { bytes in
            var parts: [DocumentPart] = []
            var start = 0
            var heading: Range<Int>?
            func end(at end: Int) {
                let range = LineScan.trimmed(bytes, start..<max(start, end))
                guard !range.isEmpty else { return }
                var metadata = Metadata()
                if let heading {
                    let line = LineScan.trimmed(bytes, heading)
                    metadata["heading"] = .string(String(decoding: bytes[line], as: UTF8.self))
                }
                parts.append(DocumentPart(range, metadata: metadata))
            }
            for next in headings where next.lowerBound > start || heading == nil {
                end(at: next.lowerBound)
                start = next.lowerBound
                heading = next
            }
            end(at: bytes.count)
            return parts
        }
    }
}

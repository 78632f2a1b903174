internal import Quern

extension CorpusSearch.Answer {
    /// The positions in a document at which a word stands that was searched for.
    public func marks(in document: Int, of corpus: CorpusReader) -> [Int] {
        let word = corpus.attributes[0]
        var marks: [Int] = []
        word.forEachID(in: corpus.documents.tokens(of: document)) { position, id in
            if classes.contains(word.classes[id]) { marks.append(position) }
            return true
        }
        return marks
    }
}

extension CorpusReader {
    /// About 24 words around the place that has most marks, on one line, with these between the highlighting signs.
    public func snippet(
        of document: Int, marked marks: [Int], _ highlight: (open: String, close: String)
    ) -> String {
        let tokens = documents.tokens(of: document)
        let length = 24
        var (best, most) = (tokens.lowerBound, 0)
        var end = 0
        for (index, mark) in marks.enumerated() {
            end = max(end, index)
            while end < marks.count, marks[end] < mark + length - 6 { end += 1 }
            if end - index > most { (best, most) = (mark, end - index) }
        }
        let start = max(tokens.lowerBound, min(best - 6, tokens.upperBound - length))
        let range = start..<min(start + length, tokens.upperBound)
        let wanted = Set(marks)
        var line = String.UnicodeScalarView()
        func add(_ bytes: UnsafeRawBufferPointer) {
            for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
                if scalar.properties.generalCategory == .control || scalar.properties.isWhitespace {
                    // Line breaks and control characters would disturb a list of hits.
                    if let last = line.last, last != " " { line.append(" ") }
                } else {
                    line.append(scalar)
                }
            }
        }
        if range.lowerBound > tokens.lowerBound {
            line.append("…")
        } else {
            add(gaps.bytes(documents.leadGaps[document]))
        }
        gaps.forEachToken(in: range, documents) { position, id, gap, _ in
            let isMarked = wanted.contains(position)
            if isMarked { line.append(contentsOf: highlight.open.unicodeScalars) }
            add(attributes[0].bytes(id))
            if isMarked { line.append(contentsOf: highlight.close.unicodeScalars) }
            if position + 1 < range.upperBound || range.upperBound == tokens.upperBound {
                add(gaps.bytes(gap))
            }
            return line.count < 4000
        }
        if range.upperBound < tokens.upperBound { line.append("…") }
        while line.last == " " { line.removeLast() }
        return String(line)
    }

    /// The first section in which two corpora differ; nil when they hold the same.
    public func firstDifference(from other: CorpusReader) -> String? {
        if documentCount != other.documentCount {
            return "documents: \(documentCount) → \(other.documentCount)"
        }
        if tokenCount != other.tokenCount {
            return "tokens: \(tokenCount) → \(other.tokenCount)"
        }
        for document in 0..<documentCount {
            let (old, new) = (documents.id(of: document), other.documents.id(of: document))
            if old != new { return "document \(document): '\(old)' → '\(new)'" }
            let (text, changed) = (
                try? textBytes(of: document), try? other.textBytes(of: document)
            )
            if text != changed { return "the text of document '\(old)' differs" }
            let (row, after) = (
                documents.metadata(of: document), other.documents.metadata(of: document)
            )
            for field in row.fields where after[field.name] != field.value {
                return "\(field.name) of document '\(old)': \(field.value.plainText) → "
                    + (after[field.name]?.plainText ?? "nothing")
            }
            if row.fields.count != after.fields.count {
                return "document '\(old)' has other fields of metadata"
            }
        }
        let names = Set(sections.entries.map(\.name)).union(other.sections.entries.map(\.name))
        for name in names.sorted() {
            let old = sections.entries.first { $0.name == name }
            let new = other.sections.entries.first { $0.name == name }
            if old?.sum != new?.sum || old?.size != new?.size {
                return "the section \(name) differs"
            }
        }
        return nil
    }
}

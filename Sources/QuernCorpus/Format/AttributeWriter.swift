internal import Quern
internal import QuernText

/// Merges the words of slices, and writes the sections of one attribute.
final class AttributeWriter {
    let name: String
    private let words = WordTable(capacity: 1 << 14)
    private var counts: [AttributeBuilder.Count] = []
    private(set) var segments: [Segment] = []
    private(set) var tokenCount = 0

    struct Segment {
        let builder: AttributeBuilder
        /// The corpus's number of each of the slice's words.
        let numbers: NumberList
        /// The position of its first token.
        let start: Int
    }

    init(_ name: String) { self.name = name }

    /// Whether a token has another value than the empty one.
    var hasValues: Bool {
        words.count > 1 || words.count == 1 && words.length(0) > 0
    }

    /// Takes a slice's words over.
    func add(_ builder: AttributeBuilder) {
        let local = builder.words
        let numbers = NumberList(capacity: local.count)
        for number in 0..<local.count {
            let bytes = local.bytes(number)
            let known = words.count
            let found =
                bytes.baseAddress.map {
                    words.number(
                        $0, bytes.count, readable: local.blobCount + 8 - Int(local.starts[number]))
                } ?? words.number(bytes)
            if found == known {
                counts.append(AttributeBuilder.Count(tokens: 0, documents: 0, last: 0, fold: .max))
            }
            let count = builder.count(number)
            counts[found].tokens += count.tokens
            counts[found].documents += count.documents
            numbers.append(UInt32(found))
        }
        for number in 0..<local.count {
            let found = Int(numbers[number])
            if counts[found].fold == .max {
                counts[found].fold = numbers[Int(builder.count(number).fold)]
            }
        }
        segments.append(Segment(builder: builder, numbers: numbers, start: tokenCount))
        tokenCount += builder.stream.count
    }

    // MARK: Writing

    /// The words that occur, by descending frequency, then by bytes: what ids stand for.
    private func ranked() -> [Int] {
        (0..<words.count).filter { counts[$0].tokens > 0 }.sorted {
            let (a, b) = (counts[$0].tokens, counts[$1].tokens)
            return a != b ? a > b : words.precedes($0, $1)
        }
    }

    /// Lengths of documents in tokens, to know which position lies in which.
    func write(documentEnds: [Int], to file: inout CorpusFileWriter) throws {
        let ranked = ranked()
        var ids = [UInt32](repeating: 0, count: words.count)
        for (id, number) in ranked.enumerated() { ids[number] = UInt32(id) }
        try writeLexicon(ranked, to: &file)
        let classes = try writeOrder(ranked, ids, to: &file)
        try writeStream(ranked, ids, to: &file)
        try writePostings(classes, documentEnds, to: &file)
    }

    private func writeLexicon(_ ranked: [Int], to file: inout CorpusFileWriter) throws {
        var lexicon = SectionBytes()
        lexicon.fixed(ranked.count)
        // Runs of ids that occur equally often.
        var runs: [(first: Int, tokens: Int)] = []
        for (id, number) in ranked.enumerated()
        where runs.last?.tokens != Int(counts[number].tokens) {
            runs.append((id, Int(counts[number].tokens)))
        }
        PackedArray.write(runs.map(\.first), to: &lexicon)
        PackedArray.write(runs.map(\.tokens), to: &lexicon)
        // What occurs once is in one document.
        let several = ranked.prefix { counts[$0].tokens > 1 }
        PackedArray.write(several.map { counts[$0].documents }, to: &lexicon)
        var blob = SectionBytes()
        var groups: [Int] = []
        for (id, number) in ranked.enumerated() {
            if id % CorpusFormat.lexiconGroup == 0 { groups.append(blob.count) }
            blob.varint(words.length(number))
            blob.raw(words.bytes(number))
        }
        PackedArray.write(groups, to: &lexicon)
        lexicon.fixed(blob.count)
        lexicon.raw(blob.bytes)
        try file.write("\(name).lexicon", lexicon)
    }

    /// Ids in the order of folded bytes, then of bytes, and the class of each id: words that are equal without case.
    ///
    /// - Returns: the class of each number.
    private func writeOrder(
        _ ranked: [Int], _ ids: [UInt32], to file: inout CorpusFileWriter
    ) throws -> Classes {
        let forms = Array(Set(ranked.map { Int(counts[$0].fold) })).sorted {
            words.precedes($0, $1)
        }
        var classes = [UInt32](repeating: .max, count: words.count)
        for (index, form) in forms.enumerated() { classes[form] = UInt32(index) }
        var tokens = [Int](repeating: 0, count: forms.count)
        for number in ranked {
            let form = Int(counts[number].fold)
            classes[number] = classes[form]
            tokens[Int(classes[number])] += Int(counts[number].tokens)
        }
        let order = ranked.sorted {
            let (a, b) = (classes[$0], classes[$1])
            return a != b ? a < b : words.precedes($0, $1)
        }
        var section = SectionBytes()
        PackedArray.write(order.map { ids[$0] }, to: &section)
        PackedArray.write(ranked.map { classes[$0] }, to: &section)
        try file.write("\(name).order", section)
        return Classes(ofNumber: classes, tokens: tokens)
    }

    struct Classes {
        let ofNumber: [UInt32]
        let tokens: [Int]
    }

    private func writeStream(
        _ ranked: [Int], _ ids: [UInt32], to file: inout CorpusFileWriter
    ) throws {
        let frequencies = ranked.map { Int(counts[$0].tokens) }
        let lengths = PrefixCode.counts(of: frequencies)
        guard let code = PrefixCode(counts: lengths) else {
            throw StageError("the words of the corpus cannot be coded")
        }
        let codes = code.codes
        var writer = CodeWriter()
        var starts: [Int] = []
        starts.reserveCapacity(tokenCount / CorpusFormat.streamBlock + 1)
        var total = 0
        var position = 0
        file.begin("\(name).stream")
        for segment in segments {
            let numbers = segment.numbers
            var own = [UInt64](repeating: 0, count: numbers.count)
            for number in 0..<numbers.count where segment.builder.count(number).tokens > 0 {
                own[number] = codes[Int(ids[Int(numbers[number])])]
            }
            let stream = segment.builder.stream
            writer.reserve(stream.count * 2)
            own.withUnsafeBufferPointer { own in
                let base = stream.base
                for index in 0..<stream.count {
                    if position & (CorpusFormat.streamBlock - 1) == 0 {
                        starts.append(total + writer.bitCount)
                    }
                    writer.append(own[Int(base[index])])
                    position &+= 1
                }
            }
            total += writer.bytes.count * 8
            try writer.drain { try file.append($0) }
        }
        total += writer.bitCount
        writer.flush()
        try writer.drain { try file.append($0) }
        try file.end()
        var section = SectionBytes()
        section.fixed(tokenCount)
        section.fixed(total)
        for count in lengths { section.varint(count) }
        section.align()
        PackedArray.write(starts, to: &section)
        try file.write("\(name).blocks", section)
    }

    private func writePostings(
        _ classes: Classes, _ documentEnds: [Int], to file: inout CorpusFileWriter
    ) throws {
        // The lists of each class, slice by slice: a counting sort.
        let count = classes.tokens.count
        var starts = [Int](repeating: 0, count: count + 1)
        forEachList(classes) { form, _, _, _ in starts[form + 1] += 1 }
        for form in 0..<count { starts[form + 1] += starts[form] }
        var next = starts
        var lists = [(segment: UInt32, first: UInt32, count: UInt32)](
            repeating: (0, 0, 0), count: starts[count])
        forEachList(classes) { form, segment, first, length in
            lists[next[form]] = (UInt32(segment), UInt32(first), UInt32(length))
            next[form] += 1
        }
        var postings = PostingsWriter(tokenCount: tokenCount, documentEnds: documentEnds)
        file.begin("\(name).postings")
        var offsets: [Int] = []
        offsets.reserveCapacity(count)
        for form in 0..<count {
            postings.begin(classes.tokens[form])
            for list in lists[starts[form]..<starts[form + 1]] {
                let segment = segments[Int(list.segment)]
                postings.add(
                    UnsafeBufferPointer(
                        start: segment.builder.positions.base + Int(list.first),
                        count: Int(list.count)), from: segment.start)
            }
            offsets.append(postings.total)
            postings.end()
            if postings.bytes.count > 1 << 20 { try postings.drain { try file.append($0) } }
        }
        try postings.drain { try file.append($0) }
        try file.end()
        var section = SectionBytes()
        PackedArray.write(offsets, to: &section)
        try file.write("\(name).lists", section)
    }

    private func forEachList(
        _ classes: Classes,
        _ body: (_ form: Int, _ segment: Int, _ first: Int, _ count: Int) -> Void
    ) {
        for (index, segment) in segments.enumerated() {
            let starts = segment.builder.listStarts
            for number in 0..<segment.numbers.count {
                let length = Int(starts[number + 1] - starts[number])
                guard length > 0 else { continue }
                body(
                    Int(classes.ofNumber[Int(segment.numbers[number])]), index,
                    Int(starts[number]), length)
            }
        }
    }
}

extension WordTable {
    /// Whether a word comes before another by its bytes.
    func precedes(_ a: Int, _ b: Int) -> Bool {
        let (x, y) = (bytes(a), bytes(b))
        return x.lexicographicallyPrecedes(y)
    }
}

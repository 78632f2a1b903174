public import Quern
internal import QuernText

/// Merges documents that the corpus has more than once into one of them.
///
/// Documents are compared by their text, by its words alone, by their address, or by how many of their shingles
/// (sequences of words or characters) they share: their similarity is the share of the shingles of both that they have in
/// common (Jaccard). Documents are taken in the order that `keep` says; one goes when it is a duplicate of an earlier one that
/// stays. Who stays has in `duplicates` the number of documents that it stands for besides itself: those that went into it, those that
/// these stood for, and those that it stood for before, as an earlier stage or the source has noted in that field. Who goes is
/// counted as merged, with the one that it went into. The outcome does not depend on the number of workers or the cut of slices.
///
/// Whether a text came before can be said by looking back; how many more will come cannot. So with `keep: first`, equal texts, words
/// or addresses, and `count: false`, a run without a store goes over the documents once, where otherwise it goes over them twice
/// (see ``LookbackCleaner``).
///
/// `near` looks for candidates by MinHash (`bands` of `rows` each) and compares the candidates' shingles, all of them up to about
/// 512 and a sample of so many beyond; with `exact: true` it compares every pair that could be alike, and misses
/// none. Of two documents with similarity s, MinHash finds the share 1 - (1 - s^rows)^bands.
///
/// With `unit: paragraph` or `line`, not documents go but their parts: one that stands earlier in the corpus is taken out.
///
/// Memory: what the survey notes of documents (60 bytes each, with `near` about four for every word more) goes to a scratch file
/// beyond an eighth of `--memory`; some thirty bytes a document stay. Looking back keeps 18 to 36 bytes for every line or
/// paragraph, for a document 16 more and its identity, up to a quarter of `--memory`; then the run surveys.
public struct DuplicatesCleaner: LookbackCleaner {
    public enum Unit: String, CaseIterable, ParameterValue { case document, paragraph, line }
    public enum Comparison: String, CaseIterable, ParameterValue {
        case text
        case normalisedText = "normalised_text"
        case url, near
    }
    public enum Keep: String, CaseIterable, ParameterValue { case first, earliest, longest }
    public enum Shingles: String, CaseIterable, ParameterValue { case words, characters }

    @Parameter("What is compared: whole documents, or their paragraphs or lines.") var unit =
        Unit.document
    @Parameter(
        "By what: text, normalised_text (letters and digits alone, case folded, NFKC; punctuation parts words, so that `re-open` is two, but soft hyphens and zero-width characters vanish, and so do gaps in Chinese, Japanese, Thai, Lao, Khmer and Burmese), url, or near; near without it, text for parts of documents."
    )
    var by: Comparison? = nil
    @Parameter(
        "Who stays: the first in the input, the earliest by `date`, with its time and zone, or the longest. Dates are read as conditions read them, also in seconds since 1970 and as mails and Twitter have them; documents without one that can be read come last, in the order of the input, and those that went are counted."
    )
    var keep =
        Keep.first
    @Parameter("near: from which similarity on documents are duplicates.", in: 0...1)
    var threshold =
        0.8
    @Parameter("near: what shingles are made of; characters suit Chinese or Japanese.")
    var shingles =
        Shingles.words
    @Parameter("near: how many words or characters make a shingle.", in: 1...100) var shingleSize =
        5
    @Parameter("near: how many bands a signature has.", in: 1...512) var bands = 32
    @Parameter("near: how many hashes a band has.", in: 1...64) var rows = 4
    @Parameter(
        "near: another number gives other hashes, so that what is missed by chance is something else."
    )
    var seed = 1
    @Parameter("near: whether to find all, with no help of chance; slower where texts share much.")
    var exact = false
    @Parameter("Shorter paragraphs or lines, in bytes, may repeat.", in: 0...) var minLength = 60
    @Parameter(
        "Whether who stays has in `duplicates` the number of documents that it stands for besides itself: those that went into it, those that these stood for, and those noted there before; without it a run with --no-store is faster."
    )
    var count = true

    public static let description = StageDescription(
        "duplicates", "Merges documents that the corpus has more than once into one of them.",
        version: 6,
        examples: [
            Example(
                "Nearly the same, and the longer one is wanted",
                ["keep": "longest", "threshold": 0.7, "shingle_size": 2],
                "The dam above Ostrow holds, officials said on Monday.",
                corpus: ["The dam above Ostrow holds, officials said on Monday morning."],
                drops: "alike, similarity 0.70"),
            Example(
                "Who stays knows how many went", ["by": "text"], "The dam holds.",
                corpus: ["The dam holds.", "The river rose.", "The dam holds."],
                gives: "The dam holds.", sets: ["duplicates": 2]),
            Example(
                "And what it stood for before counts, too", ["by": "text"], "The dam holds.",
                metadata: ["duplicates": 3], corpus: ["The dam holds."], sets: ["duplicates": 4]),
            Example(
                "Or does not", ["by": "text", "count": false], "The dam holds.",
                corpus: ["The dam holds."], gives: "The dam holds."),
            Example(
                "White space, case and punctuation do not matter", ["by": "normalised_text"],
                "THE DAM HOLDS!", corpus: ["The dam: holds"], gives: "THE DAM HOLDS!",
                sets: ["duplicates": 1]),
            Example(
                "Nor do soft hyphens, or gaps where words are not set apart",
                ["by": "normalised_text"], "大坝 没有决口，官员说", corpus: ["大坝没有决口官员\u{200B}说。"],
                sets: ["duplicates": 1]),
            Example(
                "A text of one letter more is another text", ["by": "text"], "The dam holds.",
                corpus: ["The dams holds."], gives: "The dam holds."),
            Example(
                "Without an address nothing is compared", ["by": "url"], "The dam holds.",
                corpus: ["The dam holds."], gives: "The dam holds."),
            Example(
                "Lines that stand earlier go", ["unit": "line", "min_length": 10],
                "Valley Online\nThe dam holds.\nValley Online\nYes.\nYes.",
                corpus: ["Valley Online\nThe river rose."],
                gives: "Valley Online\nThe dam holds.\nYes.\nYes."),
            Example(
                "Characters, where words are not set apart",
                ["shingles": "characters", "shingle_size": 3, "keep": "longest", "threshold": 0.5],
                "大坝没有决口，官员说。", corpus: ["大坝没有决口，官员星期一说。"],
                drops: "alike, similarity 0.50"),
            Example(
                "Empty texts are equal", [:], "", corpus: [""], gives: "", sets: ["duplicates": 1]),
        ])

    private(set) var comparison = Comparison.near
    private var minHash: MinHash?

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        comparison = by ?? (unit == .document ? .near : .text)
        guard unit == .document || comparison == .text || comparison == .normalisedText else {
            throw StageError(
                "with 'unit: \(unit.rawValue)' 'by' must be text or normalised_text, not \(comparison.rawValue)"
            )
        }
        try checkNeeds()
        guard bands * rows <= 8192 else {
            throw StageError("'bands' times 'rows' is \(bands * rows), and the limit is 8192")
        }
        if !exact { minHash = MinHash(bands: bands, rows: rows) }
        if comparison == .near, !exact { warnOfMisses(in: context) }
    }

    /// Says so when chance misses many of the documents that are just as similar as the threshold wants.
    private func warnOfMisses(in context: PreparationContext) {
        func power(_ base: Double, _ exponent: Int) -> Double {
            (0..<exponent).reduce(1) { product, _ in product * base }
        }
        // As the description has it, in percent.
        func found(_ rows: Int) -> Int { Int((1 - power(1 - power(threshold, rows), bands)) * 100) }
        let share = found(rows)
        guard share < 90 else { return }
        let fewer = (1..<rows).last { found($0) >= 95 } ?? 1
        let way =
            found(fewer) > share
            ? "'rows: \(fewer)' finds \(found(fewer)) %, and 'exact: true' all"
            : "more bands find more, and 'exact: true' all"
        context.warn(
            "MinHash finds \(share) % of the documents that are \(threshold) alike, as 'threshold' is low for \(bands) bands of \(rows) rows; \(way)"
        )
    }

    /// Refuses what would have no effect.
    private func checkNeeds() throws(StageError) {
        let plain = DuplicatesCleaner()
        let isSketchOnly: [(name: String, isGiven: Bool)] = [
            ("bands", bands != plain.bands), ("rows", rows != plain.rows),
            ("seed", seed != plain.seed),
        ]
        let isNearOnly =
            [
                ("threshold", threshold != plain.threshold),
                ("shingles", shingles != plain.shingles),
                ("shingle_size", shingleSize != plain.shingleSize),
            ] + isSketchOnly + [("exact", exact)]
        if comparison != .near, let given = isNearOnly.first(where: \.isGiven) {
            throw StageError(
                "'\(given.name)' needs 'by: near', and \(unit == .document ? "documents" : "\(unit.rawValue)s") are compared by "
                    + comparison.rawValue)
        }
        if exact, let given = isSketchOnly.first(where: \.isGiven) {
            throw StageError("'\(given.name)' means nothing with 'exact: true', which compares all")
        }
        if unit == .document, minLength != plain.minLength {
            throw StageError("'min_length' needs 'unit: paragraph' or 'unit: line'")
        }
    }

    // Places tell equal records apart.
    public var surveyDependsOnPlace: Bool { true }

    // MARK: Survey

    public func begin(in space: SurveySpace) -> Summary {
        unit == .document
            ? Summary(.documents(DocumentRecords(in: space)))
            : Summary(.units(UnitRecords(in: space)))
    }

    public func survey(
        _ document: Document, into summary: inout Summary, in context: StageContext
    ) throws {
        let rank = keep == .first ? nil : DocumentMark.rank(of: document, keep)
        var text = document.text
        guard unit == .document else {
            let records = summary.takeUnits()
            records.add(document, rank: rank) { survey in
                text.withUTF8 { bytes in
                    forEachUnit(bytes) { number, _, hash in survey.add(hash, number: number) }
                }
            }
            summary.state = .units(records)
            return
        }
        let records = summary.takeDocuments()
        defer { summary.state = .documents(records) }
        let others = count ? DocumentMark.others(of: document) : 0
        if comparison == .near {
            text.withUTF8 { readShingles($0, into: records) }
            records.add(
                document, key: (records.work.set.sequence, 0), rank: rank, others: others)
            records.addSet(minHash)
        } else if let key = key(of: document, &records.work.bytes) {
            records.add(document, key: key, rank: rank, others: others)
        }
    }

    /// What documents that are duplicates of each other share; nil when nothing is to be compared.
    func key(
        of document: Document, _ buffer: inout [UInt8]
    ) -> (high: UInt64, low: UInt64)? {
        switch comparison {
        case .normalisedText:
            return document.text.withUTF8Bytes { bytes in
                NormalisedText.key(of: bytes.assumingMemoryBound(to: UInt8.self), &buffer)
            }
        case .url:
            guard let url = document.metadata.url, let canonical = CanonicalURL.make(of: url) else {
                return nil
            }
            return canonical.withUTF8Bytes { Fingerprint.wide($0) }
        case .text, .near: return document.text.withUTF8Bytes { Fingerprint.wide($0) }
        }
    }

    private func readShingles(
        _ bytes: UnsafeBufferPointer<UInt8>, into records: DocumentRecords
    ) {
        if shingles == .words {
            records.work.tokens.readWords(bytes)
        } else {
            records.work.tokens.readCharacters(bytes)
        }
        records.work.set.make(
            of: records.work.tokens.hashes, size: shingleSize,
            seed: UInt64(bitPattern: Int64(seed)))
    }

    public func conclude(_ summary: consuming Summary) throws -> Summary {
        switch summary.state {
        case .documents(let records):
            var search = try DuplicateSearch(records)
            try search.findEqual()
            if comparison == .near {
                try search.findAlike(
                    threshold: threshold, exact ? PrefixSearch.search : BandSearch.search)
            }
            return Summary(.decided(try DuplicateTable(search)))
        case .units(let records): return Summary(.decidedUnits(try UnitTable(records)))
        default: return summary
        }
    }

    // MARK: Decisions

    public func clean(
        _ document: inout Document, given corpus: Summary, in context: StageContext
    ) throws -> Verdict {
        switch corpus.state {
        case .decided(let table):
            switch table.fate(at: document.placeHash) {
            case nil: return .keep
            case .survives(let others):
                if count {
                    // A number beyond all that are counted stays what it is.
                    let noted = document.metadata["duplicates"]?.integer ?? 0
                    let sum = DocumentMark.others(of: document) + others
                    document.metadata["duplicates"] = .integer(max(noted, sum))
                }
                return .keep
            case .goes(let survivor, let similarity):
                if keep == .earliest, DocumentMark.isUndated(document) {
                    context.count(
                        document.metadata["date"] == nil
                            ? "merged without 'date'" : "merged with a 'date' that cannot be read")
                }
                return .merge(into: survivor, reason: reason(similarity))
            }
        case .decidedUnits(let table): try removeUnits(of: &document, table)
        default: break
        }
        return .keep
    }

    func reason(_ similarity: Int) -> String {
        switch comparison {
        case .text: return "the same text"
        case .normalisedText: return "the same words"
        case .url: return "the same address"
        case .near:
            let hundredths = similarity / 10_000
            return
                "alike, similarity \(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
        }
    }

    public func decisions(
        given corpus: Summary, for slice: Summary, into encoder: inout ByteEncoder
    ) -> Bool {
        switch (corpus.state, slice.state) {
        case (.decided(let table), .documents(let records)):
            for (number, place) in records.places.values.enumerated() {
                guard let fate = table.fate(at: place) else { continue }
                // Nothing of such a document depends on how many they are.
                if !count, case .survives = fate { continue }
                encoder.count(number)
                switch fate {
                case .survives(let others): encoder.integer(-others)
                case .goes(let survivor, let similarity):
                    encoder.integer(similarity)
                    encoder.text(survivor.text)
                }
            }
        case (.decidedUnits(let table), .units(let records)):
            let documents = records.documents.places.values
            var numbers = KeyIndex(capacity: documents.count)
            for place in documents { _ = numbers.insert(place) }
            for (unit, hash) in records.hashes.values.enumerated() {
                guard let place = table.place(of: hash) else { continue }
                encoder.count(unit)
                encoder.integer(numbers.number(of: place.document) ?? -1)
                encoder.count(Int(place.number))
            }
        default: break
        }
        return true
    }

    // MARK: Parts of documents

    private static let rule = Rule(
        "repeated-unit", reason: "the same paragraph or line stands earlier in the corpus")

    private func removeUnits(of document: inout Document, _ table: UnitTable) throws {
        let here = document.placeHash
        try removeUnits(of: &document) { bytes, range, number in
            guard let place = table.place(of: hash(bytes, range)) else { return false }
            return place.document != here || Int(place.number) != number
        }
    }

    /// Takes out the units that are long enough and of which `goes` says that they go.
    func removeUnits(
        of document: inout Document,
        where goes: (UnsafeBufferPointer<UInt8>, Range<Int>, Int) -> Bool
    ) throws {
        var text = document.text
        let edits = text.withUTF8 { bytes in
            var removal = UnitRemoval()
            var next = 0
            TextUnits.forEach(bytes, unit) { range in
                if range.count >= minLength, goes(bytes, range, next) {
                    removal.remove(range)
                } else {
                    removal.keep(range)
                }
                next += 1
            }
            return removal.finish(textOf: bytes.count)
        }
        guard !edits.isEmpty else { return }
        try document.edit(as: Self.rule) { list in
            for range in edits { list.remove(range) }
        }
    }

    private func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        var buffer: [UInt8] = []
        return TextUnits.hash(
            bytes, range, isNormalised: comparison == .normalisedText, &buffer)
    }

    /// Calls `body` with the number, the range and the hash of every unit that is long enough.
    func forEachUnit(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Int, Range<Int>, UInt64) -> Void
    ) {
        var next = 0
        TextUnits.forEach(bytes, unit) { range in
            if range.count >= minLength { body(next, range, hash(bytes, range)) }
            next += 1
        }
    }
}

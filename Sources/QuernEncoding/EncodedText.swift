public import Quern
public import QuernText

/// Bytes of a resource read as text: what every parser of text files begins with.
///
/// The encoding is declared or guessed; bytes that mean nothing in it become U+FFFD, are counted, and the
/// first of them located. The context counts invalid bytes and encodings other than UTF-8, so that
/// the ledger shows them.
public struct EncodedText: Sendable {
    public let text: String
    /// Maps the text to the bytes it was read from.
    public let sourceMap: SourceMap
    /// For the metadata: `name`, `source` (bom, valid, guessed, declared), `confidence` of a guess, and
    /// `invalid_bytes`, `invalid_sequences`, `invalid_offsets` (the first ten, from the start of the
    /// bytes) where there are any.
    public let report: Metadata

    /// The report where it says what is out of the ordinary, for parsers that make many documents of a file.
    public var remark: Metadata? { Self.remark(report) }

    /// A report where it says what is out of the ordinary.
    public static func remark(_ report: Metadata) -> Metadata? {
        report["source"] == "guessed" || report["invalid_bytes"] != nil ? report : nil
    }

    /// - Throws: ``StageError`` when the bytes are no text.
    public init(
        _ bytes: UnsafeRawBufferPointer, as choice: EncodingChoice, in context: StageContext
    ) throws {
        let bytes = bytes.bindMemory(to: UInt8.self)
        self.init(bytes, try Self.encoding(of: bytes, choice), in: context)
    }

    private init(
        _ bytes: UnsafeBufferPointer<UInt8>, _ found: EncodingGuess, in context: StageContext
    ) {
        let decoded = found.decoded ?? TextDecoder(found.encoding).decode(bytes)
        text = decoded.text
        var map = SourceMap.Builder()
        map.reserve(decoded.runs.count)
        for run in decoded.runs {
            map.appendRun(
                text: run.textUnit, origin: run.originUnit, count: run.count, from: run.originStart)
        }
        sourceMap = map.build()
        report = Self.report(found, decoded)
        context.count("invalid bytes", by: decoded.invalidBytes)
        if found.encoding != .utf8 { context.count("encoding: \(found.encoding.name)") }
    }

    /// Reads a record, whose carrier may have declared an encoding for it, or whose framing may have found the one of the
    /// whole resource.
    ///
    /// What an HTTP header says counts when the pipeline leaves it open, but for the western encoding that servers
    /// declare without looking: bytes that are valid UTF-8 are UTF-8 then.
    public init(
        _ record: Record, as choice: EncodingChoice, in context: StageContext
    ) throws {
        try self.init(record.bytes, of: record, as: choice, in: context)
    }

    /// Reads bytes that are encoded as a record is, such as the header of its table.
    public init(
        _ bytes: UnsafeRawBufferPointer, of record: Record, as choice: EncodingChoice,
        in context: StageContext
    ) throws {
        if case .auto = choice, let declared = Self.declaration(of: record) {
            try self.init(bytes, as: .named(declared), in: context)
        } else if case .auto = choice, let finding = record.finding,
            let known = EncodingSurvey.Conclusion(finding)
        {
            self.init(
                bytes.bindMemory(to: UInt8.self),
                EncodingGuess(known.source, known.encoding, confidence: known.confidence),
                in: context)
        } else {
            try self.init(bytes, as: choice, in: context)
        }
    }

    /// The encoding that a record's carrier declares for it, if it is to be believed: not where much of it means nothing
    /// in it. A few bytes that mean nothing prove nothing: texts are cut in the midst of characters.
    public static func declaration(of record: Record) -> TextEncoding? {
        guard let declared = record.charset.flatMap({ TextEncoding(named: $0) }) else { return nil }
        let bytes = record.bytes.bindMemory(to: UInt8.self)
        if declared == .windows1252 {
            return UTF8Scan.firstInvalid(bytes) == nil ? nil : declared
        }
        if declared.isUnicode, declared != .utf8 || UTF8Scan.firstInvalid(bytes) == nil {
            return declared
        }
        // From the first letter beyond ASCII on, a piece is enough.
        let start = UTF8Scan.asciiRun(bytes, from: 0)
        let decoded = TextDecoder(declared).decode(
            UnsafeBufferPointer(rebasing: bytes[start...].prefix(longestPiece)))
        guard decoded.invalidSequences >= leastMeaningless else { return declared }
        let meant = decoded.text.unicodeScalars.count { !$0.isASCII && $0 != "\u{FFFD}" }
        let share = declared == .utf8 ? 1 : 10
        return decoded.invalidSequences * share > meant ? nil : declared
    }

    /// The longest piece of a text, in bytes, by which its declared encoding is judged, and how many sequences in it must mean nothing
    /// for it not to be believed.
    private static let (longestPiece, leastMeaningless) = (1 << 16, 20)

    private static func encoding(
        of bytes: UnsafeBufferPointer<UInt8>, _ choice: EncodingChoice
    ) throws -> EncodingGuess {
        if case .named(let declared) = choice {
            // UTF-8's mark cannot be the beginning of a text in another encoding.
            if let mark = TextDecoder.byteOrderMark(of: bytes), mark.encoding == .utf8,
                declared != .utf8
            {
                return EncodingGuess(.bom, .utf8)
            }
            return EncodingGuess(.declared, declared)
        }
        return try refusingBinaries { () throws(EncodingGuess.Binary) in
            try EncodingGuess.guess(bytes)
        }
    }

    static func refusingBinaries<T>(
        _ body: () throws(EncodingGuess.Binary) -> T
    ) throws(StageError) -> T {
        do throws(EncodingGuess.Binary) {
            return try body()
        } catch {
            throw StageError(
                "looks like a binary file (\(error.kind)), where text was expected; leave it out of the "
                    + "inputs, convert it, or declare its 'encoding'")
        }
    }

    private static func report(_ found: EncodingGuess, _ decoded: DecodedText) -> Metadata {
        var report = Metadata([
            "name": .string(found.encoding.name), "source": .string(found.source.rawValue),
        ])
        report["confidence"] = found.confidence.map(Metadata.Value.number)
        if decoded.invalidBytes > 0 {
            report["invalid_bytes"] = .integer(decoded.invalidBytes)
            report["invalid_sequences"] = .integer(decoded.invalidSequences)
            report["invalid_offsets"] = .list(decoded.invalidOffsets.map { .integer($0) })
        }
        return report
    }
}

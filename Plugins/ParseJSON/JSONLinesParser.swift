public import Quern

/// Reads JSON Lines: every line an object, every object a document; and files of JSON, as their names or their first bytes say:
/// an array of objects, or objects over several lines; also scripts that assign such an array, as archives of X do.
///
/// `fields` says which members become the identity, the text and the metadata; all others become
/// metadata under their own names, unless `keep` lists the ones that are wanted. A line that is
/// no JSON object, or has no text, is quarantined with its file, line and offset; the lines around it are
/// not touched. Texts are mapped through their escapes, so that every character keeps its address.
public struct JSONLinesParser: Parser {
    @Parameter("The member that holds the text; a dot reaches into objects.") var text = "text"
    @Parameter(
        "The member that identifies the document; it may be missing, and a dot reaches into objects."
    )
    var id = "id"
    @Parameter(
        "Other names for members: `title: headline` takes the title from `headline`; a dot reaches into objects, and one member may have several. Where a member is missing or null, the ledger counts it."
    )
    var fields: ParameterMap<String> = [:]
    @Parameter(
        "The members to keep as metadata, by the names they have in the file; a dot reaches into objects. Without this list, all. Where a member is missing or null, the ledger counts it."
    )
    var keep: [String]? = nil

    public static let description = StageDescription(
        "jsonl",
        "Reads JSON Lines, and arrays of objects in files of JSON: every object a document.",
        version: 6,
        examples: [
            Example(
                "A document a line", [:],
                #"{"id": "a1", "text": "Rice\nand tea", "source": "Mill Post", "year": 2024}"#,
                gives: "Rice\nand tea", sets: ["source": "Mill Post", "year": 2024]),
            Example(
                "Members under other names",
                ["text": "body.plain", "fields": .record(["title": "headline"])],
                #"{"headline": "A new mill", "body": {"plain": "It grinds."}}"#,
                gives: "It grinds.",
                sets: ["title": "A new mill"]),
            Example(
                "What stands beside a text inside", ["text": "body.plain"],
                #"{"body": {"plain": "It grinds.", "by": "Ann"}}"#, gives: "It grinds.",
                sets: ["body": .record(["by": "Ann"])]),
            Example(
                "Only some of the metadata", ["keep": ["year"]],
                #"{"text": "x", "year": 2024, "junk": "no"}"#, gives: "x", sets: ["year": 2024]),
            Example(
                "Members inside others",
                [
                    "text": "tweet.full_text", "id": "tweet.id",
                    "fields": .record(["date": "tweet.created_at", "authors": "tweet.user.name"]),
                    "keep": ["tweet.created_at", "tweet.user.name", "tweet.lang"],
                ],
                #"{"tweet": {"id": "7", "full_text": "Fog.", "created_at": "2024-05-01", "lang": "en", "user": {"name": "Ann"}}}"#,
                gives: "Fog.",
                sets: ["date": "2024-05-01", "authors": "Ann", "tweet": .record(["lang": "en"])]),
            Example(
                "A line of an array", [:], #"[{"text": "It grinds."}]"#,
                fails: "not JSON: expected an object"),
            Example("A line that is cut off", [:], #"{"text": "It grin"#, fails: "not JSON"),
            Example(
                "An object without text", [:], #"{"title": "A mill"}"#,
                fails: "there is no member 'text'"),
            Example(
                "A text that is no string", [:], #"{"text": 5}"#,
                fails: "the member 'text' must be a string"),
        ])

    public let framing = Framing.lines

    public func framing(of name: String, type: MediaType) -> Framing {
        Self.isJSON(type) ? .records(ObjectCutter()) : .lines
    }

    private static func isJSON(_ type: MediaType) -> Bool { type.essence == "application/json" }

    private var uses = MemberUses()
    private var textPath: [String] = []
    /// The bytes of the names that every record has: they need no string to be told.
    private var textKey: [UInt8] = []
    private var idPath: [String] = []
    private var idKey: [UInt8] = []

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        textPath = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        textKey = Array(textPath[0].utf8)
        idPath = id.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        idKey = Array(id.utf8)
        uses = MemberUses(fields: fields, keep: keep, besides: [text, id])
    }

    public func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        if record.start == 0,
            [[0xFF, 0xFE], [0xFE, 0xFF]].contains(Array(record.bytes.prefix(2)))
        {
            throw StageError(
                "the file is in UTF-16, and JSON Lines are UTF-8; convert it, as with 'iconv -f utf-16 -t utf-8'"
            )
        }
        do {
            try read(record, into: &documents, context)
        } catch let error as JSONError {
            throw StageError(error.description, atByte: error.offset)
        }
    }

    private func read(
        _ record: Record, into documents: inout ParsedDocuments, _ context: StageContext
    ) throws {
        let isArray = Self.isJSON(record.mediaType)
        // A byte order mark at the start of a file is no part of its first object.
        let hasMark =
            (record.start == 0 || isArray) && record.bytes.count >= 3
            && record.bytes.starts(with: [0xEF, 0xBB, 0xBF])
        var start = hasMark ? 3 : 0
        if isArray {
            if record.start == 0 { start = record.bytes.assignedJSONStart ?? start }
            start = Self.behind("[", record.bytes, from: start)
            if Self.behind("]", record.bytes, from: start) == record.bytes.count {
                if Self.isCutOff(record, from: start) {
                    throw JSONError(offset: start, problem: Self.cutOff)
                }
                return documents.skip("no objects")
            }
        }
        var scanner = JSONScanner(record.bytes, from: start)
        guard try scanner.peek() == .object else {
            throw JSONError(offset: scanner.offset, problem: "expected an object")
        }
        var found = Found()
        try scanner.beginObject()
        var first = true
        while let key = try scanner.nextKey(first: first) {
            first = false
            try member(key, record, &scanner, &found)
        }
        if !isArray { try scanner.finish() }
        guard let text = found.text.take(), let map = found.map.take() else {
            let isOnly = record.start == 0 && record.isLast
            throw StageError(
                "there is no member '\(self.text)'"
                    + (isOnly ? Self.hint(about: found.members.take()) : ""),
                atByte: 0)
        }
        try documents.add(
            text: text, sourceMap: map.build(), key: found.id.take(),
            metadata: found.members.take())
        for name in uses.missing(in: found.uses) { context.count("without a member '\(name)'") }
        if isArray { refuseRest(of: record, from: scanner.offset, in: &documents) }
    }

    /// Refuses what stands behind an object and neither parts it from the next nor ends the array, and the end of a file in which
    /// the array does not end.
    private func refuseRest(
        of record: Record, from start: Int, in documents: inout ParsedDocuments
    ) {
        let bytes = record.bytes
        var place = max(
            Self.behind(",", bytes, from: start), Self.behind("]", bytes, from: start))
        // The end of a script.
        if record.isLast { place = max(place, Self.behind(";", bytes, from: place)) }
        let problem: String
        if place < bytes.count {
            problem = "expected the next object or the end of the array"
        } else if Self.isCutOff(record, from: start) {
            problem = Self.cutOff
        } else {
            return
        }
        let error = JSONError(offset: place, problem: problem)
        documents.refuse(
            place..<bytes.count, lines: bytes[..<place].count { $0 == 0x0A },
            because: StageError(error.description, atByte: place))
    }

    /// Whether a file that began as an array ends without closing it.
    private static func isCutOff(_ record: Record, from start: Int) -> Bool {
        record.isLast && record.finding == [UInt8(ascii: "[")]
            && !record.bytes[start...].contains(UInt8(ascii: "]"))
    }

    private static let cutOff =
        "expected the end of the array, but the file ends; it seems to be cut off"

    /// The place behind white space, behind a mark if it stands there, and behind the white space that follows it.
    private static func behind(
        _ mark: Unicode.Scalar, _ bytes: UnsafeRawBufferPointer, from start: Int
    ) -> Int {
        func behindSpace(_ start: Int) -> Int {
            bytes[start...].firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? bytes.count
        }
        let place = behindSpace(start)
        guard place < bytes.count, bytes[place] == UInt8(ascii: mark) else { return place }
        return behindSpace(place + 1)
    }

    /// What has been read of an object.
    private struct Found {
        var text: String?
        var map: SourceMap.Builder?
        var id: String?
        var members = JSONMembers()
        var uses = MemberUses.Found()
    }

    private func member(
        _ key: Range<Int>, _ record: Record, _ scanner: inout JSONScanner, _ found: inout Found
    ) throws {
        let raw = UnsafeRawBufferPointer(rebasing: record.bytes[key])
        if Self.equal(raw, textKey) { return try takeMemberOfText(&scanner, &found) }
        if Self.equal(raw, idKey) { return try takeID(&scanner, &found) }
        let name = try scanner.content(of: key)
        // The same with escapes in it, as many programs write what is not ASCII.
        if name == textPath[0] { return try takeMemberOfText(&scanner, &found) }
        if name == id { return try takeID(&scanner, &found) }
        guard let value = try scanner.value() else { return }
        try set(name, value, &found)
    }

    private func set(_ name: String, _ value: Metadata.Value, _ found: inout Found) throws {
        if idPath.count > 1, name == idPath[0] {
            let inner = idPath.dropFirst().reduce(value as Metadata.Value?) { $0?.record?[$1] }
            if let inner { try identify(by: inner, &found) }
        }
        uses.set(name, value, in: &found.members, &found.uses)
    }

    @inline(__always)
    private static func equal(_ raw: UnsafeRawBufferPointer, _ key: [UInt8]) -> Bool {
        if raw.count != key.count { return false }
        for index in raw.indices where raw[index] != key[index] { return false }
        return true
    }

    private func takeID(_ scanner: inout JSONScanner, _ found: inout Found) throws {
        let start = scanner.offset
        let isString = try scanner.peek() == .string
        guard let value = try scanner.value() else { return }
        // A whole number of more than 64 bits is a text by now, and so is a number beyond all.
        if !isString, case .string(let text) = value, text.contains(where: { ".eE".contains($0) }) {
            throw notAnID(atByte: start)
        }
        try identify(by: value, &found, atByte: start)
    }

    private func identify(
        by value: Metadata.Value, _ found: inout Found, atByte place: Int = 0
    ) throws(StageError) {
        switch value {
        case .string(let text): if !text.isEmpty { found.id = text }
        case .integer(let number): found.id = String(number)
        default: throw notAnID(atByte: place)
        }
    }

    /// What the object that has no text may have instead: exports of chats and the like are one object with a list in it.
    private static func hint(about members: Metadata) -> String {
        for field in members.fields {
            guard let list = field.value.list, list.first?.record != nil else { continue }
            return "; '\(field.name)' is a list of \(list.count), \(wayOut(field.name))"
        }
        return ""
    }

    private static func wayOut(_ list: String) -> String {
        let isPlain = list.utf8.allSatisfy {
            ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F || $0 == 0x2E
        }
        let path = isPlain ? ".\(list)" : ".[\"\(list)\"]"
        return
            "and objects in a list are no documents: write them one a line, as \"jq -c '\(path)[]'\" does"
    }

    private func notAnID(atByte place: Int) -> StageError {
        StageError("the member '\(id)' must be a string or a whole number", atByte: place)
    }

    /// Takes the member that is the text or has it inside; in the latter case, what else there is inside is metadata.
    private func takeMemberOfText(_ scanner: inout JSONScanner, _ found: inout Found) throws {
        let rest = try takeText(textPath.dropFirst(), &scanner, &found)
        if let rest { try set(textPath[0], rest, &found) }
    }

    /// - Returns: what stands beside the text in the objects on its path; nil when nothing does.
    private func takeText(
        _ path: ArraySlice<String>, _ scanner: inout JSONScanner, _ found: inout Found
    ) throws -> Metadata.Value? {
        guard let name = path.first else {
            let kind = try scanner.peek()
            guard kind == .string else {
                throw StageError("the member '\(text)' must be a string", atByte: scanner.offset)
            }
            var map: SourceMap.Builder? = SourceMap.Builder()
            found.text = try scanner.string(into: &map)
            found.map = map
            return nil
        }
        let kind = try scanner.peek()
        guard kind == .object else {
            let path = textPath.prefix(textPath.count - path.count).joined(separator: ".")
            throw StageError(
                "there is no member '\(text)'"
                    + (kind == .array ? "; '\(path)' is a list, \(Self.wayOut(path))" : ""),
                atByte: scanner.offset)
        }
        try scanner.beginObject()
        var beside = JSONMembers()
        var isFirst = true
        while let key = try scanner.nextKey(first: isFirst) {
            isFirst = false
            let member = try scanner.content(of: key)
            let value =
                member == name
                ? try takeText(path.dropFirst(), &scanner, &found) : try scanner.value()
            beside.set(member, value)
        }
        let rest = beside.take()
        return rest.isEmpty ? nil : .record(rest)
    }
}

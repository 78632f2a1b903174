public import Quern

/// Reads web archives: WARC 0.17 to 1.1 (ISO 28500) and the older ARC.
///
/// Records are found by the lengths that they declare; a broken one is quarantined and the next one is looked for.
/// Of responses, the HTTP head is read, chunks are put together and the body is decompressed; then the parser that
/// a route gives for the media type makes the documents. Compressed archives are opened before, record by record
/// or whole.
///
/// Every document has `url`, `warc_target_uri`, `retrieved`, `media_type` and `warc_record_id` in its metadata. Where a body had to
/// be decoded, the document's origin is its whole record, and the source map counts in the decoded body.
public struct WARCParser: Parser {
    /// The types of records of WARC 1.1, section 5.5.
    enum RecordType: String, ParameterValue, CaseIterable {
        case warcinfo, response, resource, request, metadata, revisit, conversion, continuation
    }

    @Parameter("The records that are read, by their WARC-Type.")
    var types: [RecordType] = [.response, .resource, .conversion]
    @Parameter("The HTTP status codes of responses that are read; empty for all.") var status = [
        200
    ]
    @Parameter(
        "Addresses that are read, as patterns such as https://*.example.org/**; empty for all.")
    var urls: [String] = []
    @Parameter(
        "Which parser reads what; the first route that fits the media type or the address wins.")
    var routes = ParserRoutes()

    public static let description = StageDescription(
        "warc", "Reads web archives (WARC and ARC).", version: 6,
        examples: [
            Example(
                "A response", [:],
                record(
                    "response", "http://example.org/a",
                    "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nThe mill stands."),
                gives: "The mill stands.",
                sets: ["url": "http://example.org/a", "media_type": "text/plain"]),
            Example(
                "Chunks are put together", [:],
                record(
                    "response", "http://example.org/a",
                    "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "9\r\nThe mill \r\n7\r\nstands.\r\n0\r\n\r\n"),
                gives: "The mill stands."),
            Example(
                "Chunks that end early", [:],
                record(
                    "response", "http://example.org/a",
                    "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "9\r\nThe mill \r\n7\r\nstands.\r\n"),
                gives: "The mill stands.", sets: ["warc_truncated": "chunks"]),
            Example(
                "The first segment of several", [:],
                record(
                    "response", "http://example.org/a",
                    "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nThe mill stands",
                    fields: "WARC-Segment-Number: 1\r\n"),
                gives: "The mill stands", sets: ["warc_truncated": "segment"]),
            Example(
                "Not found is no document", [:],
                record(
                    "response", "http://example.org/b",
                    "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\n\r\nNo such page."),
                documents: []),
            Example(
                "Requests are passed over", [:],
                record("request", "http://example.org/a", "GET /a HTTP/1.1\r\n\r\n"), documents: []
            ),
            Example(
                "By address", ["urls": ["http://example.org/news/**"]],
                record(
                    "resource", "http://example.org/about", "The mill.", contentType: "text/plain"),
                documents: []),
            Example(
                "A parser of one's own choice",
                ["routes": [.record(["media": "text/plain", "parse": "lines"])]],
                record(
                    "resource", "http://example.org/l", "The mill.\nThe river.",
                    contentType: "text/plain"), documents: ["The mill.", "The river."]),
            Example(
                "A record that ends early", [:],
                "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 500\r\n\r\nThe mill.\r\n\r\n",
                fails: "the record ends early"),
            Example(
                "A record whose length is too small", [:],
                "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 5\r\n\r\nThe mill.\r\n\r\n",
                fails: "the record does not end where its head says"),
            Example(
                "No archive at all", [:], "The mill stands.\n",
                fails: "no record begins here: expected 'WARC/1.0'"),
        ])

    public init() {}

    public let framing = Framing.records(WARCCutter())

    public var layers: LayerContract { routes.layers }
    public var dependsOnPlace: Bool { routes.dependOnPlace }

    public mutating func prepare(in context: PreparationContext) throws {
        // An archive in an archive is a container's business.
        let standard = ParserRoute.standard.filter { !$0.media.contains("application/warc") }
        routes = try routes.prepared(in: context, orElse: standard)
    }

    public func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        var start = 0
        while start < record.bytes.count, record.bytes[start] == 0x0A || record.bytes[start] == 0x0D
        { start += 1 }
        guard start < record.bytes.count else {
            documents.skip("empty lines")
            return
        }
        let head: WARCHead
        do {
            head = try WARCHead(UnsafeRawBufferPointer(rebasing: record.bytes[start...]))
        } catch let damage as WARCHead.Damage {
            throw StageError(damage.message, atByte: start + damage.offset)
        }
        let block = start + head.blockStart
        guard record.bytes.count - block >= head.length else {
            throw StageError(
                "the record ends early: its head says \(head.length) bytes, and \(record.bytes.count - block) are there",
                atByte: record.bytes.count)
        }
        let behind = record.bytes[(block + head.length)...]
        if let rest = behind.firstIndex(where: { $0 != 0x0A && $0 != 0x0D }) {
            throw StageError(
                "the record does not end where its head says: after \(head.length) bytes, no line break and no other record follow",
                atByte: rest)
        }
        guard let type = RecordType(rawValue: head.type.lowercased()), types.contains(type) else {
            documents.skip("WARC-Type \(head.type.isEmpty ? "missing" : head.type)")
            return
        }
        let isWanted =
            urls.isEmpty
            || head.url.map { url in urls.contains { FilePattern($0).covers(url) } } ?? false
        guard isWanted else {
            documents.skip("address not wanted")
            return
        }
        try read(record, head, block..<(block + head.length), into: &documents, in: context)
    }

    private func read(
        _ record: Record, _ head: WARCHead, _ block: Range<Int>,
        into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        guard let type = head.contentType, MediaType(type).essence == "application/http" else {
            let type = head.payloadType ?? head.contentType
            return try route(record.part(block), type, head, into: &documents, in: context)
        }
        guard block.lowerBound < block.upperBound,
            let fields = HeaderFields(
                UnsafeRawBufferPointer(rebasing: record.bytes[..<block.upperBound]),
                from: block.lowerBound)
        else {
            throw StageError(
                "it holds no HTTP response: its head does not end", atByte: block.lowerBound)
        }
        let words = fields.firstLine.split(separator: " ")
        guard words.first?.hasPrefix("HTTP/") == true, words.count >= 2, let code = Int(words[1])
        else {
            throw StageError(
                "it holds no HTTP response: expected a line such as 'HTTP/1.1 200 OK'",
                atByte: block.lowerBound)
        }
        guard status.isEmpty || status.contains(code) else {
            documents.skip("HTTP status \(code)")
            return
        }
        let range = fields.end..<block.upperBound
        let sent = UnsafeRawBufferPointer(rebasing: record.bytes[range])
        let body = try HTTPBody(
            sent, transfer: fields["transfer-encoding"], content: fields["content-encoding"],
            in: context)
        var head = head
        head.truncated = head.truncated ?? body.flaw
        let declared = fields["content-type"] ?? head.payloadType
        guard let decoded = body.decoded else {
            return try route(record.part(range), declared, head, into: &documents, in: context)
        }
        try decoded.withUnsafeBytes {
            try route(
                record.decoded(range, to: $0, by: body.decoding), declared, head, into: &documents,
                in: context)
        }
    }

    private func route(
        _ inner: Record, _ declared: String?, _ head: WARCHead,
        into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        if inner.bytes.isEmpty {
            documents.skip("empty body")
            return
        }
        var inner = inner
        inner.name = head.url ?? inner.name
        // Servers say nothing, or that everything is text or bytes; then what the bytes look like counts.
        let type = declared.map { MediaType($0) }
        inner.mediaType =
            if let type, !type.essence.isEmpty, type != .unknown { type } else {
                MediaType.of(Self.path(of: inner.name), inner.bytes)
            }
        inner.charset = declared.flatMap { Self.charset(in: $0) }
        inner.key = head.id.map { id in
            id.hasPrefix("urn:uuid:") ? String(id.dropFirst("urn:uuid:".count)) : id
        }
        guard let parser = routes.parser(for: Self.path(of: inner.name), inner.mediaType) else {
            documents.skip("no route for \(inner.mediaType)")
            return
        }
        var metadata = Metadata()
        metadata.url = head.url
        // What a page says of itself comes before it in `url`.
        metadata["warc_target_uri"] = head.url.map(Metadata.Value.string)
        metadata["retrieved"] = head.date.map(Metadata.Value.string)
        metadata["media_type"] = .string(inner.mediaType.essence)
        metadata["warc_record_id"] = head.id.map(Metadata.Value.string)
        metadata["warc_truncated"] = head.truncated.map(Metadata.Value.string)
        try documents.add(inner, by: parser, metadata: metadata, in: context)
    }

    /// An address without its query, whose ending may say what it is.
    private static func path(of url: String) -> String {
        String(url.prefix { $0 != "?" && $0 != "#" })
    }

    private static func charset(in type: String) -> String? {
        let lower = type.lowercased()
        guard let range = lower.firstRange(of: "charset=") else { return nil }
        let name = lower[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
            .prefix { $0 != "\"" && $0 != "'" && $0 != ";" && $0 != " " && $0 != "," }
        return name.isEmpty ? nil : String(name)
    }

    /// A record for examples.
    private static func record(
        _ type: String, _ url: String, _ block: String,
        contentType: String = "application/http; msgtype=response", fields: String = ""
    ) -> String {
        "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(url)\r\nContent-Type: \(contentType)\r\n"
            + "\(fields)Content-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
    }
}

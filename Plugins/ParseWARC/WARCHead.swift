/// The head of a record of a WARC (ISO 28500) or ARC file.
struct WARCHead {
    /// `response`, `request`, `metadata`, …; of an ARC file, `response` or `filedesc`.
    var type: String
    var url: String?
    /// When it was retrieved, as the file says it.
    var date: String?
    var id: String?
    var contentType: String?
    var payloadType: String?
    var truncated: String?
    /// Bytes of the block.
    var length: Int
    /// Where the block begins.
    var blockStart: Int

    struct Damage: Error {
        let message: String
        let offset: Int
    }

    /// How long the block of a record is, as soon as its head is complete.
    ///
    /// - Returns: nil while bytes are missing; a value of nil when this is no head.
    static func blockLength(of bytes: [UInt8]) -> (value: Int?, isComplete: Bool)? {
        let mark = Array("WARC/".utf8)
        if bytes.count < mark.count {
            return mark.starts(with: bytes) || bytes.last != 0x0A ? nil : (nil, true)
        }
        guard bytes.last == 0x0A else { return nil }
        if bytes.starts(with: mark) {
            // The last line is empty, with or without CR: for `HeaderFields` too, whatever the lines before end with.
            var line = bytes.dropLast()
            if line.last == 0x0D { line = line.dropLast() }
            guard line.last == 0x0A else { return nil }
        }
        let head = try? bytes.withUnsafeBytes { try WARCHead($0) }
        return (head?.length, true)
    }

    /// - Parameter bytes: a record that begins with its head.
    init(_ bytes: UnsafeRawBufferPointer) throws {
        if bytes.count >= 5, bytes[..<5].elementsEqual("WARC/".utf8) {
            try self.init(warc: bytes)
        } else {
            try self.init(arc: bytes)
        }
    }

    private init(warc bytes: UnsafeRawBufferPointer) throws {
        guard let fields = HeaderFields(bytes, from: 0) else {
            throw Damage(message: "its head does not end", offset: bytes.count)
        }
        guard let length = fields["content-length"].flatMap({ Int($0) }), length >= 0 else {
            throw Damage(message: "its head gives no valid Content-Length", offset: 0)
        }
        self.length = length
        blockStart = fields.end
        type = fields["warc-type"] ?? ""
        // Some writers put the address in angle brackets.
        url = fields["warc-target-uri"].map { Self.bare($0) }
        date = fields["warc-date"]
        id = fields["warc-record-id"].map { Self.bare($0) }
        contentType = fields["content-type"]
        payloadType = fields["warc-identified-payload-type"]
        // The rest of a record in segments stands in others, which may be in other files.
        truncated =
            fields["warc-truncated"] ?? (fields["warc-segment-number"] == nil ? nil : "segment")
    }

    /// A line `URL IP-address date media-type … length`.
    private init(arc bytes: UnsafeRawBufferPointer) throws {
        let none = Damage(
            message: "no record begins here: expected 'WARC/1.0' or the head of an ARC record",
            offset: 0)
        guard let end = bytes.firstIndex(of: 0x0A) else { throw none }
        let line = String(decoding: bytes[..<end], as: UTF8.self)
        let words = line.split(whereSeparator: { $0 == " " || $0 == "\r" || $0 == "\r\n" })
        guard words.count >= 5, let last = words.last, let length = Int(last), length >= 0,
            words[0].contains(":")
        else { throw none }
        // An address may hold spaces, so fields are counted from the end: version 1 has five.
        let tail = words.suffix(4)
        guard let stamp = tail.dropFirst().first,
            (8...14).contains(stamp.utf8.count) && stamp.utf8.allSatisfy({ 48...57 ~= $0 })
                || words.count >= 10
        else { throw none }
        self.length = length
        blockStart = end + 1
        type = line.hasPrefix("filedesc:") ? "filedesc" : "response"
        url = words.dropLast(4).joined(separator: " ")
        date = words.count >= 10 ? String(words[2]) : String(stamp)
        payloadType =
            words.count >= 10 ? String(words[3]) : tail.dropFirst(2).first.map(String.init)
        if words.count >= 10 { url = String(words[0]) }
        let isWeb = url.map { $0.hasPrefix("http:") || $0.hasPrefix("https:") } ?? false
        contentType = isWeb ? "application/http; msgtype=response" : payloadType
    }

    private static func bare(_ text: String) -> String {
        text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
    }
}

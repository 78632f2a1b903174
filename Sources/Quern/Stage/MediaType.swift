/// What kind of thing some bytes are: `text/html`.
public struct MediaType: Sendable, Hashable, CustomStringConvertible {
    /// Type and subtype in lower case, without parameters.
    public let essence: String

    /// - Parameter text: as a header gives it; parameters such as `charset` are left out.
    public init(_ text: String) {
        let essence = text.prefix { $0 != ";" && $0 != "," }
        self.essence = String(
            decoding: essence.utf8.compactMap { byte -> UInt8? in
                switch byte {
                case 0x41...0x5A: byte | 0x20
                case 0x21...0x7E: byte
                default: nil
                }
            }, as: UTF8.self)
    }

    public var description: String { essence }

    /// Whether it is what a pattern such as `text/html`, `text/*` or `*` means.
    public func fits(_ pattern: String) -> Bool {
        let pattern = MediaType(pattern).essence
        if pattern == "*" || pattern == "*/*" { return true }
        return pattern.hasSuffix("/*")
            ? essence.hasPrefix(pattern.dropLast()) : essence == pattern
    }

    /// Bytes of which nothing is known.
    public static let unknown = MediaType("application/octet-stream")

    /// What a name and the first bytes say.
    ///
    /// Bytes that can be nothing else decide; then the name's ending; then what bytes look like. Files of all kinds are called `.txt`,
    /// so that pages and lines of objects are told by their bytes there.
    public static func of(_ name: String, _ head: UnsafeRawBufferPointer) -> MediaType {
        if let certain = certain(head) { return certain }
        guard let known = ofName(name) else { return likely(head) }
        // Many call lines of objects so, too.
        if known.fits("application/json"), beginsLines(head) {
            return MediaType("application/jsonl")
        }
        // Archives of X are scripts of one assignment each.
        if known.fits("text/javascript") {
            return head.assignedJSONStart == nil ? likely(head) : MediaType("application/json")
        }
        if known.fits("text/plain"),
            name.utf8.suffix(4).map({ $0 | 0x20 }).elementsEqual(".txt".utf8)
        {
            return certainInText(head) ?? known
        }
        return known
    }

    /// The type that a name's ending stands for.
    public static func ofName(_ name: String) -> MediaType? {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let ending = name.utf8[name.utf8.index(after: dot)...].map { byte in
            (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
        return endings[String(decoding: ending, as: UTF8.self)]
    }

    private static let endings: [String: MediaType] = {
        let table = """
            text/html html htm shtml
            application/xhtml+xml xhtml xht
            application/xml xml tei
            text/plain txt text log asc
            text/markdown md markdown mdown
            text/csv csv
            text/tab-separated-values tsv tab
            application/jsonl jsonl ndjson
            application/json json
            text/javascript js mjs
            application/pdf pdf
            application/warc warc
            application/gzip gz gzip
            application/zstd zst zstd
            application/zip zip
            application/x-tar tar
            """
        var endings: [String: MediaType] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            for ending in words.dropFirst() {
                endings[String(ending)] = MediaType(String(words[0]))
            }
        }
        return endings
    }()

    private static func certain(_ head: UnsafeRawBufferPointer) -> MediaType? {
        if head.starts(with: "%PDF-") { return MediaType("application/pdf") }
        // The first line of a record is its version and nothing else, unlike that of a text about the format.
        let version = head.dropFirst(5).prefix { $0 == 0x2E || (0x30...0x39).contains($0) }
        let behind = head[version.endIndex...].first
        if head.starts(with: "WARC/"), !version.isEmpty, behind == 0x0D || behind == 0x0A {
            return MediaType("application/warc")
        }
        return nil
    }

    /// What bytes are that are called a text, where they can hardly be one.
    private static func certainInText(_ head: UnsafeRawBufferPointer) -> MediaType? {
        let content = UnsafeRawBufferPointer(
            rebasing: head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF })
        let start = content.prefix(16).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        for mark in ["<!doctype html", "<html"] where start.starts(with: mark.utf8) {
            // `<htmlarea>` is another element.
            let behind = start.dropFirst(mark.utf8.count).first
            if behind == nil || behind == 0x3E || (behind ?? 0) <= 0x20 {
                return MediaType("text/html")
            }
        }
        return beginsWithObject(content, isCut: head.count >= Unpacker.headLength)
            ? MediaType("application/jsonl") : nil
    }

    /// Whether the first line is an object by the grammar, and so may the next be.
    ///
    /// - Parameter isCut: whether there may be more than these bytes.
    private static func beginsWithObject(_ bytes: UnsafeRawBufferPointer, isCut: Bool) -> Bool {
        guard bytes.first == UInt8(ascii: "{") else { return false }
        let newline = bytes.firstIndex(of: 0x0A)
        let line = UnsafeRawBufferPointer(rebasing: bytes[..<(newline ?? bytes.count)])
        var scanner = JSONScanner(line)
        var hasKey = false
        do throws(JSONError) {
            try scanner.beginObject()
            hasKey = try scanner.nextKey(first: true) != nil
            scanner = JSONScanner(line)
            _ = try scanner.value()
            try scanner.finish()
        } catch {
            // Where the line is longer than what is seen of it, the last escape may not be whole.
            return hasKey && isCut && newline == nil && error.offset >= line.count - 12
        }
        let next = newline.flatMap { bytes[$0...].first { $0 > 0x20 } }
        return hasKey && [nil, UInt8(ascii: "{")].contains(next)
    }

    /// Whether the first line is an object, and so may the next be.
    private static func beginsLines(_ head: UnsafeRawBufferPointer) -> Bool {
        let start = head.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
        guard start == UInt8(ascii: "{"), let newline = head.firstIndex(of: 0x0A) else {
            return false
        }
        return head[..<newline].last { $0 > 0x20 } == UInt8(ascii: "}")
            && [nil, UInt8(ascii: "{")].contains(head[newline...].first { $0 > 0x20 })
    }

    /// What bytes without a telling name look like.
    private static func likely(_ head: UnsafeRawBufferPointer) -> MediaType {
        let start = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(512)
        let lower = start.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let text = String(decoding: lower, as: UTF8.self)
        if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") || text.contains("<head") {
            return MediaType("text/html")
        }
        if ["<?xml", "<rss", "<feed", "<rdf:rdf", "<tei"].contains(where: text.hasPrefix) {
            return MediaType("application/xml")
        }
        let firstElement = text.utf8.dropFirst().first { $0 > 0x20 }
        if text.hasPrefix("["), firstElement == UInt8(ascii: "{") {
            return MediaType("application/json")
        }
        if text.hasPrefix("{\"") {
            return MediaType(beginsLines(head) ? "application/jsonl" : "application/json")
        }
        return head.prefix(512).contains(0) ? .unknown : MediaType("text/plain")
    }
}

extension UnsafeRawBufferPointer {
    /// Where the value begins in a script that assigns JSON to a name, such as `window.YTD.tweets.part0 = [`; nil in anything else.
    package var assignedJSONStart: Int? {
        let isSpace: (UInt8) -> Bool = { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        let head = prefix(512).drop { isSpace($0) || [0xEF, 0xBB, 0xBF].contains($0) }
        guard let first = head.first, first | 0x20 >= 0x61 && first | 0x20 <= 0x7A || first == 0x5F,
            let sign = head.firstIndex(of: UInt8(ascii: "=")),
            head[..<sign].allSatisfy({ byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24, 0x2E, 0x20, 0x09: true
                // As in `window["posts"]`.
                case 0x5B, 0x5D, 0x22, 0x27: true
                default: false
                }
            }), let start = head[(sign + 1)...].firstIndex(where: { !isSpace($0) }),
            [UInt8(ascii: "["), UInt8(ascii: "{")].contains(self[start])
        else { return nil }
        return start
    }

    func starts(with mark: StaticString) -> Bool {
        count >= mark.utf8CodeUnitCount
            && (0..<mark.utf8CodeUnitCount).allSatisfy { self[$0] == mark.utf8Start[$0] }
    }
}

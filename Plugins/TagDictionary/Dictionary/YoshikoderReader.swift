internal import Quern

/// Reads dictionaries of Yoshikoder (`.ykd`): categories are `cnode` elements with a name, values `pnode` elements.
///
/// Of XML it knows what such files need: tags, attributes, comments, the five named references and numbers. A document type
/// is passed over; nothing outside the file is read.
struct YoshikoderReader {
    let isExact: Bool

    static let depthLimit = 100

    func read(_ file: SourceFile, into collector: inout DictionaryCollector) {
        var tags = TagScanner(file)
        var path: [String] = []
        var open: [(name: String, place: SourceLocation, isCategory: Bool)] = []
        var hasRoot = false
        do throws(Diagnostics) {
            while let tag = try tags.next() {
                if tag.isEnd {
                    guard let last = open.popLast(), last.name == tag.name else {
                        throw Diagnostics(
                            .error("nothing that is open is called '\(tag.name)'", at: tag.place))
                    }
                    if last.isCategory { path.removeLast() }
                    continue
                }
                if open.isEmpty {
                    guard !hasRoot, tag.name == "dictionary" else {
                        throw Diagnostics(
                            .error(
                                hasRoot
                                    ? "something stands behind the dictionary"
                                    : "this is no Yoshikoder dictionary: its root is '\(tag.name)'",
                                at: tag.place,
                                hints: hasRoot ? [] : ["the root must be 'dictionary'"]))
                    }
                    hasRoot = true
                }
                if open.count >= Self.depthLimit {
                    throw Diagnostics(
                        .error(
                            "elements are nested more than \(Self.depthLimit) deep", at: tag.place))
                }
                let isCategory = category(tag, &path, &collector)
                value(tag, path, &collector)
                if tag.isEmpty {
                    if isCategory { path.removeLast() }
                } else {
                    open.append((tag.name, tag.place, isCategory))
                }
            }
            if let last = open.last {
                throw Diagnostics(
                    .error(
                        "the file ends before '\(last.name)' does",
                        at: SourceLocation(file: file, offset: file.bytes.count),
                        related: [.init("it begins here", at: last.place)]))
            }
            if !hasRoot {
                throw Diagnostics(
                    .error(
                        "this is no Yoshikoder dictionary: there is no element in it",
                        at: SourceLocation(file: file, offset: 0)))
            }
        } catch {
            for problem in error.all { collector.report(problem) }
        }
    }

    private func category(
        _ tag: TagScanner.Tag, _ path: inout [String], _ collector: inout DictionaryCollector
    ) -> Bool {
        guard tag.name == "cnode" else { return false }
        guard let (name, place) = tag.attribute("name"), !name.isEmpty else {
            collector.report(.error("the category has no 'name'", at: tag.place))
            return false
        }
        _ = place
        path.append(name)
        collector.declare(path)
        return true
    }

    private func value(
        _ tag: TagScanner.Tag, _ path: [String], _ collector: inout DictionaryCollector
    ) {
        guard tag.name == "pnode" else { return }
        guard let (text, place) = tag.attribute("name") else {
            collector.report(.error("the value has no 'name'", at: tag.place))
            return
        }
        if path.isEmpty {
            collector.report(.error("the value '\(text)' is in no category", at: place))
            return
        }
        collector.add(text, to: path, isExact: isExact, at: place)
    }
}

/// Finds the tags of an XML file.
private struct TagScanner {
    struct Tag {
        var name: String
        var isEnd = false
        var isEmpty = false
        var attributes: [(name: String, value: String, place: SourceLocation)] = []
        var place: SourceLocation

        func attribute(_ name: String) -> (value: String, place: SourceLocation)? {
            attributes.first { $0.name == name }.map { ($0.value, $0.place) }
        }
    }

    let lines: DictionaryLines
    private let bytes: [UInt8]
    private var index = 0

    init(_ file: SourceFile) {
        lines = DictionaryLines(file)
        bytes = file.bytes
    }

    private func error(_ message: String, at offset: Int) -> Diagnostics {
        Diagnostics(.error(message, at: lines.place(offset..<min(offset + 1, bytes.count))))
    }

    /// The next tag; nil at the end of the file.
    mutating func next() throws(Diagnostics) -> Tag? {
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start
            if starts("<!--") {
                try skip(to: "-->", from: start, what: "comment")
            } else if starts("<?") {
                try skip(to: "?>", from: start, what: "instruction")
            } else if starts("<![CDATA[") {
                try skip(to: "]]>", from: start, what: "section")
            } else if starts("<!") {
                try skip(
                    to: bytes[start...].prefix { $0 != 0x3E }.contains(0x5B) ? "]>" : ">",
                    from: start, what: "document type")
            } else {
                return try tag(start)
            }
        }
        index = bytes.count
        return nil
    }

    private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

    private mutating func skip(
        to end: String, from start: Int, what: String
    ) throws(Diagnostics) {
        let wanted = Array(end.utf8)
        while index < bytes.count {
            if bytes[index] == wanted[0], starts(end) {
                index += wanted.count
                return
            }
            index += 1
        }
        throw error("the \(what) does not end", at: start)
    }

    private mutating func tag(_ start: Int) throws(Diagnostics) -> Tag {
        index += 1
        var tag = Tag(name: "", place: lines.place(start..<start))
        if index < bytes.count, bytes[index] == UInt8(ascii: "/") {
            tag.isEnd = true
            index += 1
        }
        let name = self.name()
        tag.name = lines.text(name)
        tag.place = lines.place(name)
        if name.isEmpty { throw error("a '<' begins no tag; write '&lt;'", at: start) }
        while true {
            skipSpace()
            guard index < bytes.count else { throw error("the tag does not end", at: start) }
            if bytes[index] == UInt8(ascii: ">") {
                index += 1
                return tag
            }
            if bytes[index] == UInt8(ascii: "/"), index + 1 < bytes.count,
                bytes[index + 1] == UInt8(ascii: ">")
            {
                tag.isEmpty = true
                index += 2
                return tag
            }
            tag.attributes.append(try attribute())
        }
    }

    private mutating func attribute() throws(Diagnostics) -> (String, String, SourceLocation) {
        let start = index
        let name = self.name()
        if name.isEmpty { throw error("an attribute was expected here", at: start) }
        skipSpace()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
            throw error("the attribute has no value", at: start)
        }
        index += 1
        skipSpace()
        guard index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else {
            throw error("the value of an attribute stands in quotes", at: start)
        }
        let quote = bytes[index]
        guard let end = bytes[(index + 1)...].firstIndex(of: quote) else {
            throw error("the value of the attribute does not end", at: start)
        }
        let range = (index + 1)..<end
        index = end + 1
        return (lines.text(name), try referenced(range), lines.place(range))
    }

    private mutating func name() -> Range<Int> {
        let start = index
        while index < bytes.count {
            switch bytes[index] {
            case 0x00...0x20, UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="), 0x22, 0x27,
                UInt8(ascii: "<"):
                return start..<index
            default: index += 1
            }
        }
        return start..<index
    }

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }

    /// A value with its references put in.
    private func referenced(_ range: Range<Int>) throws(Diagnostics) -> String {
        guard bytes[range].contains(UInt8(ascii: "&")) else { return lines.text(range) }
        var result = ""
        var place = range.lowerBound
        while place < range.upperBound {
            let amp = bytes[place..<range.upperBound].firstIndex(of: UInt8(ascii: "&"))
            result += lines.text(place..<(amp ?? range.upperBound))
            guard let amp else { break }
            guard
                let end = bytes[amp..<min(range.upperBound, amp + 12)].firstIndex(
                    of: UInt8(ascii: ";")),
                let scalar = Self.scalar(lines.text((amp + 1)..<end))
            else { throw error("a '&' begins no known reference; write '&amp;'", at: amp) }
            result.unicodeScalars.append(scalar)
            place = end + 1
        }
        return result
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.first == "#" else { return nil }
            let digits = name.dropFirst()
            if digits.first == "x" {
                return UInt32(digits.dropFirst(), radix: 16).flatMap { Unicode.Scalar($0) }
            }
            return UInt32(digits).flatMap { Unicode.Scalar($0) }
        }
    }
}

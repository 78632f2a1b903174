internal import Quern

/// Reads the lines of front matter; a few hundred bytes, so as text.
struct FrontMatterReader {
    private let lines: [String]
    private let separator: Character
    /// In how many others these lines are nested.
    private let depth: Int
    private var at = 0

    init(_ lines: [String], separator: Character, depth: Int = 0) {
        self.lines = lines
        self.separator = separator
        self.depth = depth
    }

    /// Nil when a line at the margin is neither `name: value`, a comment nor blank: then it is text between
    /// two rules.
    mutating func fields() -> [(name: String, value: Metadata.Value)]? {
        var fields: [(name: String, value: Metadata.Value)] = []
        var table = ""
        while at < lines.count {
            let line = lines[at]
            at += 1
            let text = Self.trimmed(line)
            if text.isEmpty || text.hasPrefix("#") { continue }
            if separator == "=", text.hasPrefix("["), text.hasSuffix("]") {
                table = text.filter { $0 != "[" && $0 != "]" } + "."
                continue
            }
            guard let field = field(line) else { return nil }
            if let value = value(field.value) {
                fields.append((table + field.name, value))
            }
        }
        return fields
    }

    /// The two sides of a line at the margin that is `name: value`; nil when it is none.
    ///
    /// A name may have spaces in it, or stand in quotes; what else begins with a quote or a bracket is a piece of a list, or text.
    private func field(_ line: String) -> (name: String, value: String)? {
        let text = Self.trimmed(line)
        guard let first = text.first, line.first == first, !"[{#".contains(first) else {
            return nil
        }
        var start = text.startIndex
        if first == "\"" || first == "'" {
            guard let close = Self.closingQuote(of: text) else { return nil }
            start = text.index(after: close)
            // Names of TOML have parts: `"a"."b"`.
            let next = text[start...].first { $0 != " " && $0 != "\t" }
            guard next == separator || separator == "=" && next == "." else { return nil }
        }
        guard let split = text[start...].firstIndex(of: separator) else { return nil }
        let written = Self.trimmed(text[..<split])
        let name = Self.unquoted(written) ?? written
        let rest = text[text.index(after: split)...]
        guard !name.isEmpty,
            separator == "=" || rest.isEmpty || rest.first == " " || rest.first == "\t"
        else { return nil }
        return (name, Self.trimmed(rest))
    }

    /// The quote that closes the one with which a text begins.
    private static func closingQuote(of text: String) -> String.Index? {
        let quote = text.first
        var index = text.index(after: text.startIndex)
        while index < text.endIndex {
            let next = text.index(after: index)
            let isDoubled = quote == "'" && next < text.endIndex && text[next] == quote
            if quote == "\"" && text[index] == "\\" || text[index] == quote && isDoubled {
                guard next < text.endIndex else { return nil }
                index = text.index(after: next)
            } else if text[index] == quote {
                return index
            } else {
                index = next
            }
        }
        return nil
    }

    private mutating func value(_ text: String) -> Metadata.Value? {
        if text.isEmpty { return separator == ":" ? nested() : nil }
        if let first = text.first, first == "|" || first == ">", text.count <= 3, separator == ":" {
            let lines = indented().map(Self.trimmed)
            return .string(lines.joined(separator: first == "|" ? "\n" : " "))
        }
        if text.hasPrefix("["), let list = list(text) { return list }
        return Self.scalar(Self.withoutComment(text))
    }

    /// A list in brackets, perhaps over several lines; nil for a text that begins with a bracket.
    private mutating func list(_ text: String) -> Metadata.Value? {
        var scan = ListScan()
        var parts: [String] = []
        var line = text
        var next = at
        while true {
            let (end, content) = scan.read(line)
            if let end {
                let rest = Self.trimmed(line[line.index(after: end)...])
                guard rest.isEmpty || rest.hasPrefix("#") else { return nil }
                at = next
                return Self.list((parts + [String(line[...end])]).joined(separator: " "))
            }
            // The next name ends what is no list, so that no line is looked at for two of them.
            guard next < lines.count, field(lines[next]) == nil else { return nil }
            parts.append(Self.trimmed(content))
            line = Self.trimmed(lines[next])
            next += 1
        }
    }

    /// Looks for the bracket that closes the first one, line by line.
    private struct ListScan {
        private var quote: Character?
        private var depth = 0

        /// - Returns: the bracket, and the line without a comment.
        mutating func read(_ line: String) -> (end: String.Index?, content: Substring) {
            var before: Character = " "
            for index in line.indices {
                let character = line[index]
                if let open = quote {
                    if character == open { quote = nil }
                } else if character == "\"" || character == "'", " [,".contains(before) {
                    quote = character
                } else if character == "#", before == " " {
                    return (nil, line[..<index])
                } else if character == "[" {
                    depth += 1
                } else if character == "]" {
                    depth -= 1
                    if depth == 0 { return (index, line[...]) }
                }
                before = character
            }
            return (nil, line[...])
        }
    }

    /// Lines that are set in below a name: a list or fields, and what cannot be read so stays as it is.
    private mutating func nested() -> Metadata.Value? {
        let lines = indented()
        guard lines.contains(where: Self.isContent) else { return nil }
        return Self.block(lines, depth: depth + 1) ?? .string(lines.joined(separator: "\n"))
    }

    /// How deep lists and fields may nest; every level looks at its lines again.
    private static let deepest = 12

    private static func isContent(_ line: String) -> Bool {
        let text = trimmed(line)
        return !text.isEmpty && !text.hasPrefix("#")
    }

    /// What lines say that are set in alike, or deeper: the items of a list, or fields.
    private static func block(_ lines: [String], depth: Int) -> Metadata.Value? {
        let indents = lines.filter(isContent).map { $0.prefix { $0 == " " }.count }
        guard depth <= deepest, let indent = indents.min() else { return nil }
        // What looks like a comment, and what is blank, may stand in a text behind `|`.
        let lines = lines.map { line in
            String(line.dropFirst(min(indent, line.prefix { $0 == " " }.count)))
        }
        guard lines.contains(where: isItem) else {
            var reader = FrontMatterReader(lines, separator: ":", depth: depth)
            guard let fields = reader.fields() else { return nil }
            var record = Metadata()
            for field in fields {
                // Of two equal names one would be lost.
                if record[field.name] != nil { return nil }
                record[field.name] = field.value
            }
            return .record(record)
        }
        var items: [[String]] = []
        for line in lines {
            if line.hasPrefix("#") { continue }
            if trimmed(line).isEmpty {
                if !items.isEmpty { items[items.count - 1].append("") }
            } else if isItem(line) {
                // Fields of an item are set in as far as the first, which stands behind the dash.
                items.append([" " + line.dropFirst()])
            } else if line.first == " ", !items.isEmpty {
                items[items.count - 1].append(line)
            } else {
                return nil
            }
        }
        var values: [Metadata.Value] = []
        for item in items {
            let text = trimmed(item[0])
            let isOneLine = !item.dropFirst().contains(where: isContent)
            if isOneLine, !isMapping(text), !text.hasPrefix("- ") {
                let plain = withoutComment(text)
                if plain.hasPrefix("["), plain.hasSuffix("]") {
                    values.append(list(plain))
                } else if let value = scalar(plain) {
                    values.append(value)
                }
            } else {
                guard let value = block(item, depth: depth + 1) else {
                    return nil
                }
                values.append(value)
            }
        }
        return .list(values)
    }

    private static func isItem(_ line: String) -> Bool { line == "-" || line.hasPrefix("- ") }

    /// The following lines that are set in, or are items of a list at the margin.
    private mutating func indented() -> [String] {
        let start = at
        while at < lines.count,
            lines[at].first == " " || lines[at].first == "\t" || Self.isItem(lines[at])
                || Self.trimmed(lines[at]).isEmpty
        { at += 1 }
        return Array(lines[start..<at])
    }

    private static func isMapping(_ text: String) -> Bool {
        unquoted(text) == nil && (text.contains(": ") || text.hasSuffix(":") || text.hasPrefix("{"))
    }

    private static func list(_ text: String) -> Metadata.Value {
        var items: [Metadata.Value] = []
        var item = ""
        var quote: Character?
        func finish() {
            let text = trimmed(item)
            if !text.isEmpty, let value = scalar(text) { items.append(value) }
            item = ""
        }
        for character in text.dropFirst().dropLast() {
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "," {
                finish()
                continue
            } else if character == "\"" || (character == "'" && trimmed(item).isEmpty) {
                quote = character
            }
            item.append(character)
        }
        finish()
        return .list(items)
    }

    private static func scalar(_ text: String) -> Metadata.Value? {
        if let text = unquoted(text) { return .string(text) }
        switch text {
        case "", "~", "null": return nil
        case "true", "True": return true
        case "false", "False": return false
        default: break
        }
        let isNumber = text.utf8.allSatisfy { ASCII.isDigit($0) || $0 == 0x2E || $0 == 0x2D }
        // A leading zero makes a code of it, not a number.
        if isNumber, !(text.count > 1 && text.hasPrefix("0") && !text.hasPrefix("0.")) {
            if let number = Int(text) { return .integer(number) }
            if let number = Double(text), number.isFinite { return .number(number) }
        }
        return .string(text)
    }

    private static func unquoted(_ text: String) -> String? {
        guard text.count >= 2, let quote = text.first, quote == text.last,
            quote == "\"" || quote == "'"
        else { return nil }
        let inner = text.dropFirst().dropLast()
        if quote == "'" {
            var plain = ""
            var isSecond = false
            for character in inner {
                if character == "'", !isSecond {
                    isSecond = true
                    continue
                }
                plain.append(character)
                isSecond = false
            }
            return plain
        }
        var plain = ""
        var rest = inner
        while let character = rest.popFirst() {
            guard character == "\\", let escaped = rest.popFirst() else {
                plain.append(character)
                continue
            }
            switch escaped {
            case "n": plain.append("\n")
            case "t": plain.append("\t")
            case "r": plain.append("\r")
            case "x", "u", "U":
                // By their number, as in YAML and TOML; two units of UTF-16 as in JSON.
                let count = escaped == "x" ? 2 : escaped == "u" ? 4 : 8
                guard let number = unit(rest, count) else {
                    plain += "\\" + String(escaped)
                    continue
                }
                if 0xD800...0xDBFF ~= number, escaped == "u",
                    case let behind = rest.dropFirst(4), behind.hasPrefix("\\u"),
                    let low = unit(behind.dropFirst(2), 4), 0xDC00...0xDFFF ~= low,
                    let scalar = Unicode.Scalar(0x10000 + (number - 0xD800) << 10 + (low - 0xDC00))
                {
                    plain.unicodeScalars.append(scalar)
                    rest.removeFirst(10)
                } else if let scalar = Unicode.Scalar(number) {
                    plain.unicodeScalars.append(scalar)
                    rest.removeFirst(count)
                } else {
                    plain += "\\" + String(escaped)
                }
            default: plain.append(escaped)
            }
        }
        return plain
    }

    /// A number of so many hexadecimal digits.
    private static func unit(_ text: Substring, _ count: Int) -> UInt32? {
        let digits = text.prefix(count)
        guard digits.count == count, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
            return nil
        }
        return UInt32(digits, radix: 16)
    }

    private static func withoutComment(_ text: String) -> String {
        if let quote = text.first, quote == "\"" || quote == "'" {
            var isEscaped = false
            var close: String.Index?
            for index in text.indices.dropFirst() {
                if isEscaped {
                    isEscaped = false
                } else if text[index] == "\\", quote == "\"" {
                    isEscaped = true
                } else if text[index] == quote {
                    close = index
                } else if text[index] == "#", let close, text.index(after: close) < index {
                    return String(text[...close])
                } else if text[index] != " " {
                    close = nil
                }
            }
            return text
        }
        var before: Character = " "
        for index in text.indices {
            if text[index] == "#", before == " " { return trimmed(text[..<index]) }
            before = text[index]
        }
        return text
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        var bytes = Array(text.utf8)[...]
        while let first = bytes.first, ASCII.isSpace(first) { bytes.removeFirst() }
        while let last = bytes.last, ASCII.isSpace(last) { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Lines of HTML between the blocks of Markdown: the seven kinds of CommonMark's section 4.6.
enum HTMLBlock {
    /// What ends a block: a blank line, or something on a line, which is then the last.
    enum End {
        case blankLine, comment, section, declaration, instruction, verbatim
    }

    /// How a block that begins with this line ends; nil when the line begins none.
    static func start(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, interruptsParagraph: Bool
    ) -> End? {
        guard line.count >= 2, bytes[line.lowerBound] == UInt8(ascii: "<") else { return nil }
        let next = line.lowerBound + 1
        if bytes[next] == UInt8(ascii: "!") {
            if matches("<!--", bytes, line, at: line.lowerBound) { return .comment }
            if matches("<![CDATA[", bytes, line, at: line.lowerBound) { return .section }
            if line.count > 2, ASCII.isLetter(bytes[next + 1]) { return .declaration }
            return nil
        }
        if bytes[next] == UInt8(ascii: "?") { return .instruction }
        let isClosing = bytes[next] == UInt8(ascii: "/")
        let start = isClosing ? next + 1 : next
        var end = start
        while end < line.upperBound, ASCII.isLetter(bytes[end]) || ASCII.isDigit(bytes[end]) {
            end += 1
        }
        guard end > start, end - start <= 10 else {
            return whole(bytes, line, interruptsParagraph)
        }
        let name = " " + String(decoding: bytes[start..<end], as: UTF8.self).lowercased() + " "
        let follows = end == line.upperBound ? 0x0A : bytes[end]
        if !isClosing, verbatimNames.contains(name), [0x0A, 0x20, 0x09, 0x3E].contains(follows) {
            return .verbatim
        }
        if blockNames.contains(name), [0x0A, 0x20, 0x09, 0x3E, 0x2F].contains(follows) {
            return .blankLine
        }
        return whole(bytes, line, interruptsParagraph)
    }

    /// What a tag does to the text around it.
    enum TagRole {
        case inline, block
        /// A cell of a table begins; a row or a table begins or ends.
        case cell, row
    }

    static func role(
        ofTagAt place: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> TagRole {
        let isClosing = place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "/")
        var at = place + (isClosing ? 2 : 1)
        var name = TagName()
        var length = 0
        while at < bytes.count, ASCII.isLetter(bytes[at]) || ASCII.isDigit(bytes[at]) {
            guard length < TagName.scalarCount else { return .inline }
            name[length] = ASCII.lowered(bytes[at])
            length += 1
            at += 1
        }
        // `<p-card>` is no paragraph.
        guard length > 0,
            at == bytes.count || ASCII.isSpace(bytes[at]) || [0x2F, 0x3E].contains(bytes[at])
        else { return .inline }
        let role = roles[name] ?? .inline
        return role == .cell && isClosing ? .inline : role
    }

    /// A name of a tag, in small letters with zeros behind it: texts would take longer than the rest of the parse.
    private typealias TagName = SIMD16<UInt8>

    private static let roles: [TagName: TagRole] = {
        var roles: [TagName: TagRole] = [:]
        func set(_ names: some Sequence<Substring>, _ role: TagRole) {
            for name in names {
                var key = TagName()
                for (index, byte) in name.utf8.enumerated() { key[index] = byte }
                roles[key] = role
            }
        }
        set((blockNames + " br pre").split(separator: " "), .block)
        set("td th".split(separator: " "), .cell)
        set("tr table".split(separator: " "), .row)
        return roles
    }()

    /// A line that is one tag of any name.
    private static func whole(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ interruptsParagraph: Bool
    ) -> End? {
        let scan = RawTagScan()
        guard !interruptsParagraph,
            let end = scan.tagEnd(
                UnsafeBufferPointer(rebasing: bytes[line.lowerBound..<line.upperBound]), at: 0),
            BlockStart.isBlank(bytes, line.lowerBound + end..<line.upperBound)
        else { return nil }
        return .blankLine
    }

    /// Whether a line has the mark that ends its block in it.
    static func ends(
        _ end: End, _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> Bool {
        switch end {
        case .blankLine: false
        case .comment: holds("-->", bytes, line)
        case .section: holds("]]>", bytes, line)
        case .declaration: holds(">", bytes, line)
        case .instruction: holds("?>", bytes, line)
        case .verbatim:
            holds("</script>", bytes, line) || holds("</pre>", bytes, line)
                || holds("</style>", bytes, line) || holds("</textarea>", bytes, line)
        }
    }

    private static func holds(
        _ mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> Bool {
        line.contains { matches(mark, bytes, line, at: $0) }
    }

    /// Whether ASCII stands at a place, letters in either case.
    static func matches(
        _ text: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, at place: Int
    ) -> Bool {
        guard place + text.utf8CodeUnitCount <= line.upperBound else { return false }
        return text.withUTF8Buffer { wanted in
            for index in wanted.indices
            where ASCII.lowered(wanted[index]) != ASCII.lowered(bytes[place + index]) {
                return false
            }
            return true
        }
    }

    private static let verbatimNames = " script pre style textarea "
    /// The names of the specification's sixth kind.
    private static let blockNames = """
         address article aside base basefont blockquote body caption center col colgroup dd details dialog \
        dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr \
        html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section \
        summary table tbody td tfoot th thead title tr track ul 
        """
}

/// Questions about bytes.
enum ASCII {
    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    static func lowered(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
    /// What a backslash can take the meaning from.
    static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}

internal import Quern
internal import QuernEncoding
internal import QuernText

/// Makes documents of the tokens of one file.
struct XMLReading {
    /// A document as it was read.
    struct Found {
        /// In the decoded text.
        var range: Range<Int>
        /// With places that are counted from the beginning of the document's element.
        var text: MappedText
        var values: [(rank: Int, value: String)?]
        var lists: [[String]]
        var layers: [[Annotation]]
    }

    private let mapping: CompiledXMLMapping
    private var tokenizer: XMLTokenizer
    private let bytes: UnsafeBufferPointer<UInt8>
    private var state: XMLPathSet.State
    private var frames: [Frame] = []
    private var found: Found?

    // Of the document at hand.
    private var textDepth = 0
    private var skipDepth = 0
    private var captures: [XMLCapture] = []
    private var openLayers: [OpenLayer] = []
    /// White space that has been passed over: how many line breaks, and where it stands.
    private var space: (range: Range<Int>, breaks: Int)?
    /// Whether white space that comes next stands within a word.
    private var isJoining = false
    private var namespaces: [(prefix: [UInt8], uri: [UInt8], depth: Int)] = []

    private struct Frame {
        var name: Range<Int>
        var isDocument = false
        var isText = false
        var isSkipped = false
        var breaks = 0
        /// Whether text that is no white space stands in it and in no element of its own.
        var hasText = false
        /// Whether it has an element, and nothing has come since that ended.
        var isBehindElement = false
    }

    private struct OpenLayer {
        var depth: Int
        var layer: Int
        /// -1 until something is written.
        var start = -1
        var label: String
        var attributes: Metadata
    }

    init(
        _ bytes: UnsafeBufferPointer<UInt8>, _ mapping: CompiledXMLMapping, _ entities: XMLEntities
    ) {
        self.bytes = bytes
        self.mapping = mapping
        tokenizer = XMLTokenizer(bytes, entities)
        state = mapping.paths.begin()
    }

    /// Reads the whole file; calls `body` with every document.
    mutating func run(_ body: (Found) throws -> Void) throws {
        while true {
            let start = tokenizer.offset
            guard let token = try tokenizer.next() else { return }
            switch token {
            case .start(let name): try enter(name, at: start)
            case .end:
                if let done = leave(endingAt: tokenizer.offset) { try body(done) }
            case .text(let range): try text(range)
            case .section(let range): section(range)
            }
        }
    }

    // MARK: - Elements

    private mutating func enter(_ name: Range<Int>, at start: Int) throws(XMLError) {
        let attributes = try decodedAttributes()
        let local = XMLName.local(bytes, name)
        let depth = frames.count
        if mapping.hasNamespaces { noteNamespaces(attributes, depth) }
        var matched: [Int] = []
        let uri = { [namespaces, bytes] () -> [UInt8] in
            let prefix =
                name.lowerBound == local.lowerBound
                ? [] : Array(bytes[name.lowerBound..<local.lowerBound - 1])
            return namespaces.last { $0.prefix == prefix }?.uri ?? []
        }
        let value = { (wanted: [UInt8], isQualified: Bool) -> [UInt8]? in
            attributes.first { isQualified ? $0.name == wanted : $0.local.elementsEqual(wanted) }?
                .value
        }
        mapping.paths.enter(&state, bytes, local, namespace: uri, value: value) {
            matched.append($0)
        }
        var frame = Frame(name: local)
        if found == nil, matched.contains(where: { isDocumentRole($0) }) {
            frame.isDocument = true
            begin(at: start)
            matched += mapping.paths.beginDocument(&state)
        }
        let isBesideElement = isBesideElement
        defer { frames.append(frame) }
        guard found != nil else { return }
        if isBesideElement {
            // Where nothing says what blocks are, elements side by side are taken for such: `<b>One.</b><b>Two.</b>` is not one word.
            if isShown, !mapping.hasBlocks { separate(1) }
            if XMLWords.arePart(bytes[local]), XMLWords.beginsWord(bytes, at: tokenizer.offset),
                isShown, mapping.hasBlocks, !isJoining, XMLWords.endsWord(found?.text.bytes ?? [])
            {
                space = space ?? (start..<start, 0)
            }
        }
        for index in captures.indices {
            captures[index].enter(bytes[local], depth: depth, isBeside: isBesideElement)
        }
        for path in matched {
            switch mapping.roles[path] {
            case .document: break
            case .text:
                if !frame.isText { textDepth += 1 }
                // Two texts side by side are not one word.
                if textDepth == 1 { frame.breaks = 2 }
                frame.isText = true
            case .skip:
                if !frame.isSkipped { skipDepth += 1 }
                frame.isSkipped = true
            case .block: frame.breaks = 2
            case .line: frame.breaks = max(frame.breaks, 1)
            case .join: join()
            case .value(_, _, let attribute?), .list(_, let attribute?):
                if let found = value(Array(attribute.utf8), attribute.contains(":")) {
                    note(String(decoding: found, as: UTF8.self), mapping.roles[path])
                }
            case .value, .list:
                captures.append(
                    XMLCapture(depth: depth, role: mapping.roles[path], skipDepth: skipDepth))
            case .layer(let layer):
                var notes = Metadata()
                if mapping.layerNames[layer] == "headings" {
                    notes["level"] = .integer(level(depth))
                }
                for attribute in attributes {
                    notes[String(decoding: attribute.name, as: UTF8.self)] = .string(
                        String(decoding: attribute.value, as: UTF8.self))
                }
                openLayers.append(
                    OpenLayer(
                        depth: depth, layer: layer,
                        label: String(decoding: bytes[local], as: UTF8.self),
                        attributes: notes))
            }
        }
        // What is left out leaves no trace in the text around it.
        if frame.breaks > 0, skipDepth == 0 { separate(frame.breaks) }
    }

    /// Whether an element that begins here follows another one, in a parent that has no text of its own: among text, elements are
    /// parts of it.
    private var isBesideElement: Bool {
        frames.last.map { $0.isBehindElement && !$0.hasText } ?? false
    }

    private func isDocumentRole(_ path: Int) -> Bool {
        if case .document = mapping.roles[path] { true } else { false }
    }

    private mutating func begin(at start: Int) {
        found = Found(
            range: start..<start,
            text: MappedText(from: start),
            values: Array(repeating: nil, count: mapping.valueNames.count),
            lists: Array(repeating: [], count: mapping.listNames.count),
            layers: Array(repeating: [], count: mapping.layerNames.count))
        textDepth = mapping.takesAllText ? 1 : 0
        skipDepth = 0
        captures = []
        openLayers = []
        space = nil
        isJoining = false
    }

    /// How deep a heading stands: the divisions around it, `div` or `div1`, `div2`.
    private func level(_ depth: Int) -> Int {
        guard depth > 0 else { return 1 }
        func stem(_ name: Range<Int>) -> Slice<UnsafeBufferPointer<UInt8>> {
            var end = name.upperBound
            while end > name.lowerBound, (0x30...0x39).contains(bytes[end - 1]) { end -= 1 }
            return bytes[name.lowerBound..<end]
        }
        let division = stem(frames[depth - 1].name)
        return frames.count { stem($0.name).elementsEqual(division) }
    }

    private mutating func leave(endingAt end: Int) -> Found? {
        mapping.paths.leave(&state)
        guard let frame = frames.popLast() else { return nil }
        let depth = frames.count
        while let last = namespaces.last, last.depth == depth { namespaces.removeLast() }
        guard found != nil else { return nil }
        for index in captures.indices {
            captures[index].leave(depth: depth, hasText: frame.hasText)
        }
        while let capture = captures.last, capture.depth == depth {
            captures.removeLast()
            note(capture.value(hasText: frame.hasText), capture.role)
        }
        while let layer = openLayers.last, layer.depth == depth {
            openLayers.removeLast()
            let end = found?.text.end ?? 0
            if layer.start >= 0, layer.start < end {
                found?.layers[layer.layer].append(
                    Annotation(
                        layer.start..<end, label: layer.label, attributes: layer.attributes))
            }
        }
        if frame.breaks > 0, skipDepth == 0 { separate(frame.breaks) }
        if depth > 0 { frames[depth - 1].isBehindElement = true }
        if frame.isText { textDepth -= 1 }
        if frame.isSkipped { skipDepth -= 1 }
        guard frame.isDocument, var done = found else { return nil }
        found = nil
        done.range = done.range.lowerBound..<end
        return done
    }

    private mutating func separate(_ breaks: Int) {
        found?.text.separate(breaks)
        space = nil
        isJoining = false
    }

    private mutating func note(_ value: String, _ role: CompiledXMLMapping.Role) {
        guard !value.isEmpty else { return }
        switch role {
        case .value(let field, let rank, _):
            if let old = found?.values[field], old.rank <= rank { return }
            found?.values[field] = (rank, value)
        case .list(let field, _): found?.lists[field].append(value)
        default: break
        }
    }

    /// A word goes on behind the element that begins here, however the file is set in lines.
    private mutating func join() {
        for index in captures.indices where captures[index].skipDepth == skipDepth {
            captures[index].join()
        }
        guard isShown else { return }
        space = nil
        isJoining = true
    }

    // MARK: - Attributes

    private struct Attribute {
        var name: [UInt8]
        var local: ArraySlice<UInt8>
        var value: [UInt8]
    }

    private mutating func decodedAttributes() throws(XMLError) -> [Attribute] {
        var decoded: [Attribute] = []
        for attribute in tokenizer.attributes {
            let name = Array(bytes[attribute.name])
            let prefix = XMLName.local(bytes, attribute.name).lowerBound - attribute.name.lowerBound
            var value: [UInt8] = []
            var at = attribute.value.lowerBound
            while at < attribute.value.upperBound {
                if bytes[at] == UInt8(ascii: "&") {
                    let found = try tokenizer.entities.reference(bytes, at: at)
                    value += found.text
                    at = found.end
                } else {
                    value.append(XMLName.isSpace(bytes[at]) ? 0x20 : bytes[at])
                    at += 1
                }
            }
            decoded.append(Attribute(name: name, local: name[prefix...], value: value))
        }
        return decoded
    }

    private mutating func noteNamespaces(_ attributes: [Attribute], _ depth: Int) {
        for attribute in attributes {
            if attribute.name == Array("xmlns".utf8) {
                namespaces.append(([], attribute.value, depth))
            } else if attribute.name.starts(with: "xmlns:".utf8) {
                namespaces.append((Array(attribute.name.dropFirst(6)), attribute.value, depth))
            }
        }
    }

    // MARK: - Text

    private var isShown: Bool { found != nil && textDepth > 0 && skipDepth == 0 }

    private mutating func text(_ range: Range<Int>) throws(XMLError) {
        guard found != nil else {
            return try check(range)
        }
        var at = range.lowerBound
        while at < range.upperBound {
            let stop =
                UTF8Scan.firstIndex(
                    of: UInt8(ascii: "&"),
                    in: UnsafeBufferPointer(rebasing: bytes[..<range.upperBound]), from: at)
                ?? range.upperBound
            section(at..<stop)
            at = stop
            guard at < range.upperBound else { return }
            let reference = try tokenizer.entities.reference(bytes, at: at)
            for index in captures.indices { append(reference.text, to: index) }
            if isShown {
                putSpace(before: at)
                found?.text.write(reference.text, for: at..<reference.end, in: bytes)
            } else {
                frames[frames.count - 1].isBehindElement = false
                frames[frames.count - 1].hasText = true
            }
            at = reference.end
        }
    }

    /// References in text that nobody takes must be good ones all the same.
    private mutating func check(_ range: Range<Int>) throws(XMLError) {
        var at = range.lowerBound
        while let found = UTF8Scan.firstIndex(
            of: UInt8(ascii: "&"), in: UnsafeBufferPointer(rebasing: bytes[..<range.upperBound]),
            from: at)
        {
            at = try tokenizer.entities.reference(bytes, at: found).end
        }
    }

    /// Takes text without references.
    private mutating func section(_ range: Range<Int>) {
        guard found != nil else { return }
        for index in captures.indices { append(bytes[range], to: index) }
        if !captures.isEmpty, !isShown {
            frames[frames.count - 1].isBehindElement = false
            if bytes[range].contains(where: { !XMLName.isSpace($0) }) {
                frames[frames.count - 1].hasText = true
            }
        }
        guard isShown else { return }
        var at = range.lowerBound
        while at < range.upperBound {
            let start = at
            var breaks = 0
            while at < range.upperBound, XMLName.isSpace(bytes[at]) {
                if bytes[at] == 0x0A { breaks += 1 }
                at += 1
            }
            if at > start {
                frames[frames.count - 1].isBehindElement = false
                if !isJoining {
                    let from = space?.range.lowerBound ?? start
                    space = (from..<at, breaks + (space?.breaks ?? 0))
                }
            }
            guard at < range.upperBound else { return }
            putSpace(before: at)
            let run = at
            // A single space within a run is a part of it.
            while at < range.upperBound {
                if !XMLName.isSpace(bytes[at]) {
                    at += 1
                } else if bytes[at] == 0x20, at + 1 < range.upperBound,
                    !XMLName.isSpace(bytes[at + 1])
                {
                    at += 2
                } else {
                    break
                }
            }
            found?.text.write(bytes, run..<at)
        }
    }

    /// Writes the white space before what comes next, and begins the layers that wait for it.
    private mutating func putSpace(before place: Int) {
        frames[frames.count - 1].hasText = true
        frames[frames.count - 1].isBehindElement = false
        // Asked one by one: a copy of the text beside it would be copied whole when it is written to.
        if let space, found?.text.isAtBreak == false {
            if !mapping.hasBlocks, space.breaks > 0 {
                found?.text.separate(min(space.breaks, 2))
            } else {
                found?.text.write([0x20], for: space.range, in: bytes)
            }
        }
        space = nil
        isJoining = false
        let start = found?.text.place ?? 0
        for index in openLayers.indices where openLayers[index].start < 0 {
            openLayers[index].start = start
        }
    }

    private mutating func append(_ text: some Collection<UInt8>, to capture: Int) {
        if captures[capture].skipDepth == skipDepth { captures[capture].append(text) }
    }
}

public import Quern
internal import QuernEncoding
internal import QuernText

/// Reads XML by a mapping of paths: which elements are documents, which are text, where metadata stand.
///
/// Paths are a small part of XPath: `a/b`, `a//b`, `//b`, `/a`, `*`, `@c`, `.`, and the predicates `[@c]`, `[@c="d"]` and
/// `[not(@c="d")]`; those inside documents begin at the document's element, and one that begins at the file's root (`/a`) sees what lies in
/// the document, too, and nothing else of the file. Documents that have nothing at the paths of a field are counted. Names are compared without prefix
/// unless `namespaces` declares the path's. White space is collapsed; with `blocks`, paragraphs are set apart by blank
/// lines; without it the lines of the file stay lines, and elements that stand side by side, with no text beside them
/// in their parent, get lines of their own. In the layer `headings`, `level` says how many
/// divisions a heading stands in.
///
/// In metadata, the texts of elements side by side are parted by a space, and year, month and day that are elements of their
/// own are a date in ISO form. Elements at the path of documents that have no text are counted as dropped.
///
/// With the preset `tei`, the text is what its editors read: notes are metadata, and running heads, deletions (`del`), readings
/// beside the one that was chosen, and what was corrected, regularised or expanded are left out. A word that is broken at the
/// end of a line or a page (`break="no"`) is one word.
///
/// The file must be well-formed (errors have their place), and is not validated. No other file is ever read: entities
/// that are declared as text in the DOCTYPE are expanded up to 64 KiB each, external ones are refused. `]]>` in
/// text, `--` in comments and control characters are let pass.
public struct XMLParser: Parser {
    @Parameter(
        "A mapping to begin with; the other parameters replace what it says. With no mapping at all, files that are TEI are read as such, without layers."
    )
    var preset: XMLPreset? = nil
    @Parameter(
        "The elements that are documents; without it, the root. Documents inside documents are text."
    )
    var document: [XMLPath] = []
    @Parameter("The elements whose text is taken; without it, all text.") var text: [XMLPath] = []
    @Parameter("Elements that are left out, also inside those that are taken.") var skip:
        [XMLPath] = []
    @Parameter("Elements that are paragraphs or hold such: blank lines set them apart.")
    var blocks: [XMLPath] = []
    @Parameter("Elements that stand on lines of their own.") var lines: [XMLPath] = []
    @Parameter("Where the title stands; of several paths the first that gives something.")
    var title: [XMLPath] = []
    @Parameter("Where the date stands; one that begins with an ISO date is cut behind the day.")
    var date: [XMLPath] = []
    @Parameter("Where authors stand; all that are found are noted.") var authors: [XMLPath] = []
    @Parameter("Where the language stands.") var language: [XMLPath] = []
    @Parameter("Where the publisher stands.") var source: [XMLPath] = []
    @Parameter("Where the document's address stands.") var url: [XMLPath] = []
    @Parameter("Where the document's identity stands.") var id: [XMLPath] = []
    @Parameter("Other metadata: a name and the paths to it; several values become a list.")
    var metadata: ParameterMap<[XMLPath]> = [:]
    /// The parameter `layers`. A property of that name says which layers a stage writes, so this one is named as
    /// the wrapper would name its storage.
    private var _layers = Parameter<ParameterMap<[XMLPath]>>(
        wrappedValue: [:],
        "Layers: a name and the elements whose spans it holds, with their attributes.")
    @Parameter("Prefixes of namespaces that paths use: a prefix and its URI.")
    var namespaces: ParameterMap<String> = [:]
    @Parameter("Entities that files use and do not declare: a name and its text.")
    var entities: ParameterMap<String> = [:]
    @Parameter("The encoding; auto takes that of the XML declaration, or guesses.")
    var encoding = EncodingChoice.auto

    /// Fields to which the pipeline itself gives paths: those that give nothing may be slips.
    private var declaredFields: [String] = []
    private var mapping = CompiledXMLMapping(XMLMapping(), namespaces: [:])
    /// For files that are TEI, where no mapping is declared.
    private var mappingOfTEI: CompiledXMLMapping?

    public static let description = StageDescription(
        "xml", "Reads XML by paths: which elements are documents, text, metadata, layers.",
        version: 10,
        examples: [
            Example(
                "All text of a file", [:],
                "<?xml version=\"1.0\"?>\n<a>\n  <b>Rye &amp; oats</b>\n  <c><![CDATA[1 < 2]]></c>\n</a>",
                gives: "Rye & oats\n1 < 2"),
            Example(
                "Elements side by side are not one word, but those in a text are parts of it", [:],
                "<a><b>Rye.</b><b>Oats.</b><p>H<sub>2</sub><sup>+</sup>O</p></a>",
                gives: "Rye.\nOats.\nH2+O"),
            Example(
                "Many documents in a file, metadata by paths",
                [
                    "document": "//record", "text": "body", "title": "head/title", "date": "@day",
                    "metadata": .record(["topics": "head/topic"]), "blocks": "//p",
                ],
                "<all><record day=\"2024-09-04\"><head><title>Rye</title><topic>grain</topic><topic>food</topic></head>"
                    + "<body><p>Rye\n is grown.</p><p>A lot.</p></body></record><record><body>Oats</body></record></all>",
                documents: ["Rye is grown.\n\nA lot.", "Oats"],
                sets: ["title": "Rye", "date": "2024-09-04", "topics": ["grain", "food"]]),
            Example(
                "Names and dates whose parts are elements",
                ["document": "//A", "text": "X", "authors": "Author", "date": "PubDate"],
                "<S><A><Author><LastName>Lind</LastName><ForeName>Ada</ForeName></Author><PubDate><Year>2020</Year>"
                    + "<Month>May</Month><Day>3</Day></PubDate><X>Rye.</X></A></S>",
                gives: "Rye.", sets: ["authors": ["Lind Ada"], "date": "2020-05-03"]),
            Example(
                "TEI", ["preset": "tei"],
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>The mill</title>"
                    + "<author>Ada Lind</author></titleStmt></fileDesc></teiHeader><text><body><div><head>One</head>"
                    + "<lg><l>The river turns</l><l>the wheel.<note>Proverb.</note></l></lg></div></body></text></TEI>",
                gives: "One\n\nThe river turns\nthe wheel.",
                sets: ["title": "The mill", "authors": ["Ada Lind"], "notes": ["Proverb."]],
                annotates: [
                    "headings": ["One=head"], "verses": ["The river turns=l", "the wheel.=l"],
                    "stanzas": ["The river turns\nthe wheel.=lg"],
                ]),
            Example(
                "TEI: what was struck out is left out, and a word that is broken at a line is one",
                ["preset": "tei"],
                "<TEI><text><body><p>He <del>hated</del><add>loved</add> the wind\n<lb n=\"2\" break=\"no\"/>mill\n"
                    + "<lb n=\"3\"/>by the river.</p></body></text></TEI>",
                gives: "He loved the windmill\nby the river."),
            Example(
                "TEI is known by its root and its namespace, where nothing says what is what", [:],
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>The mill</title>"
                    + "</titleStmt></fileDesc></teiHeader><text><body><p>It grinds.</p></body></text></TEI>",
                gives: "It grinds.", sets: ["title": "The mill"]),
            Example(
                "Predicates, and what is left out",
                ["text": "//p[@lang=\"en\"]", "skip": "//hide", "blocks": "//p"],
                "<a><p lang=\"de\">Roggen</p><p lang=\"en\">Rye<hide> no</hide></p></a>",
                gives: "Rye"),
            Example(
                "A tag that is not closed", [:], "<a><b>text</a>",
                fails: "not well-formed XML: the end tag 'a' stands where 'b' is open"),
            Example(
                "Other files are never read", [:],
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"/etc/passwd\">]><a>&x;</a>",
                fails:
                    "not well-formed XML: the entity 'x' lies in another file, and none is ever read"
            ),
            Example(
                "Entities that a file takes from its DTD",
                ["entities": .record(["nbsp": "\u{A0}"])],
                "<a>4&nbsp;m</a>", gives: "4\u{A0}m"),
            Example("No text", [:], "<a><b/></a>", documents: []),
        ])

    public init() {}

    public var layers: LayerContract {
        LayerContract(writes: combined.layers.map(\.name))
    }

    /// Where nothing says what is what, a file that is TEI is read as that.
    private var presetOfFile: XMLPreset? {
        let isPlain =
            preset == nil && metadata.entries.isEmpty && _layers.wrappedValue.entries.isEmpty
            && [
                document, text, skip, blocks, lines, title, date, authors, language, source, url,
                id,
            ]
            .allSatisfy(\.isEmpty)
        return isPlain ? .tei : nil
    }

    /// The paths that parameters give to fields of one value, and to those of as many as there are.
    private var valuePaths: [(name: String, paths: [XMLPath])] {
        [
            ("title", title), ("date", date), ("language", language), ("source", source),
            ("url", url), ("id", id),
        ]
    }
    private var listPaths: [(name: String, paths: [XMLPath])] {
        [("authors", authors)] + metadata.entries.map { ($0.key, $0.value) }
    }

    /// What the preset and the parameters say together.
    private var combined: XMLMapping {
        var mapping = preset?.mapping ?? XMLMapping()
        func replace(_ part: WritableKeyPath<XMLMapping, [XMLPath]>, _ paths: [XMLPath]) {
            if !paths.isEmpty { mapping[keyPath: part] = paths }
        }
        replace(\.document, document)
        replace(\.text, text)
        replace(\.skip, skip)
        replace(\.blocks, blocks)
        replace(\.lines, lines)
        if mapping.document.isEmpty { mapping.document = [XMLPath(known: "/*")] }
        for (name, paths) in valuePaths where !paths.isEmpty {
            mapping.values.removeAll { $0.name == name }
            mapping.values.append((name, paths))
        }
        for (name, paths) in listPaths where !paths.isEmpty {
            mapping.lists.removeAll { $0.name == name }
            mapping.lists.append((name, paths))
        }
        for (name, paths) in _layers.wrappedValue.entries {
            mapping.layers.removeAll { $0.name == name }
            mapping.layers.append((name, paths))
        }
        return mapping
    }

    public mutating func prepare(in context: PreparationContext) throws {
        let combined = combined
        var uris: [String: String] = [:]
        for entry in namespaces.entries { uris[entry.key] = entry.value }
        let groups = [
            combined.document, combined.text, combined.skip, combined.blocks, combined.lines,
        ]
        let lists =
            combined.values.map(\.paths) + combined.lists.map(\.paths)
            + combined.layers.map(\.paths)
        for path in (groups + lists).joined() {
            for case let prefix? in path.steps.map(\.prefix) where uris[prefix] == nil {
                throw StageError(
                    "the path '\(path.text)' has the prefix '\(prefix)', which 'namespaces' does not declare"
                )
            }
        }
        for path in groups.joined() where path.attribute != nil {
            throw StageError(
                "the path '\(path.text)' ends in an attribute, where elements are wanted; only metadata can be "
                    + "taken from attributes")
        }
        declaredFields = (valuePaths + listPaths).filter { !$0.paths.isEmpty }.map(\.name)
        mapping = CompiledXMLMapping(combined, namespaces: uris)
        mappingOfTEI = presetOfFile.map { CompiledXMLMapping($0.mapping, namespaces: uris) }
    }

    /// Whether the root is one of TEI, and in its namespace.
    private func isTEI(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var tokenizer = XMLTokenizer(bytes, XMLEntities(entities.entries))
        guard case .start(let name)? = try? tokenizer.next() else { return false }
        let local = bytes[XMLName.local(bytes, name)]
        guard local.elementsEqual("TEI".utf8) || local.elementsEqual("teiCorpus".utf8) else {
            return false
        }
        return tokenizer.attributes.contains {
            bytes[$0.name].starts(with: "xmlns".utf8)
                && bytes[$0.value].elementsEqual("http://www.tei-c.org/ns/1.0".utf8)
        }
    }

    public func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        let source = try EncodedText(
            record.bytes, as: XMLDeclaration.encoding(of: record, encoding), in: context)
        var text = source.text
        var (elements, count) = (0, 0)
        do {
            try text.withUTF8 { bytes in
                let mapping = mappingOfTEI.flatMap { isTEI(bytes) ? $0 : nil } ?? mapping
                var reading = XMLReading(bytes, mapping, XMLEntities(entities.entries))
                try reading.run { found in
                    elements += 1
                    let (text, map) = found.text.build()
                    guard text.utf8.contains(where: { $0 > 0x20 }) else { return }
                    count += 1
                    let (metadata, key) = self.metadata(
                        of: found, by: mapping, source.report(of: found.range, in: bytes))
                    for field in declaredFields
                    where metadata[field] == nil && (field != "id" || key == nil) {
                        context.count("without '\(field)'")
                    }
                    if let date = metadata.date, !CalendarDate.isReadable(date) {
                        context.count(CalendarDate.unreadableCount)
                    }
                    // The bytes of the document's element, whatever they are encoded in.
                    let origin = source.sourceMap.originRange(of: found.range)
                    let whole = source.sourceMap.part(found.range).composed(with: map)
                    try documents.add(
                        text: text, sourceMap: whole.counted(from: origin.lowerBound),
                        range: origin, key: key, metadata: metadata
                    ) { _, tags in
                        if presetOfFile != nil { return }
                        for (name, annotations) in zip(mapping.layerNames, found.layers) {
                            tags.annotate(name, annotations)
                        }
                    }
                }
            }
        } catch let error as XMLError {
            let place = source.sourceMap.originRange(of: error.offset..<error.offset + 1).lowerBound
            throw StageError("not well-formed XML: \(error.message)", atByte: place)
        }
        if elements == 0 {
            let paths = combined.document.map { "'\($0.text)'" }.joined(separator: " or ")
            documents.skip("no element is at \(paths), the path of documents")
        } else if elements > count {
            documents.skip("no text", count: elements - count)
        }
    }

    private func metadata(
        of found: XMLReading.Found, by mapping: CompiledXMLMapping, _ encoding: Metadata
    ) -> (fields: Metadata, key: String?) {
        var fields = Metadata()
        var key: String?
        for (name, value) in zip(mapping.valueNames, found.values) {
            guard let value = value?.value else { continue }
            switch name {
            case "id": key = value
            case "date": fields.date = CalendarDate.day(of: value)
            default: fields[name] = .string(value)
            }
        }
        for (name, values) in zip(mapping.listNames, found.lists) where !values.isEmpty {
            let isList = name == "authors" || name == "notes" || values.count > 1
            fields[name] = isList ? .list(values.map { .string($0) }) : .string(values[0])
        }
        fields["encoding"] = .record(encoding)
        return (fields, key)
    }
}

/// What stands before the root element.
enum XMLDeclaration {
    /// The encoding to read a file in: the one that is set, that its carrier declares, or its own declaration; else
    /// it is guessed.
    static func encoding(of record: Record, _ choice: EncodingChoice) -> EncodingChoice {
        guard case .auto = choice else { return choice }
        let bytes = record.bytes.bindMemory(to: UInt8.self)
        guard TextDecoder.byteOrderMark(of: bytes) == nil else { return .auto }
        if let encoding = record.charset.flatMap({ TextEncoding(named: $0) }) {
            return .named(encoding)
        }
        guard XMLName.matches("<?xml", bytes, at: 0) else { return .auto }
        let head = UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count, 300)])
        guard let end = XMLName.find("?>", head, from: 0),
            let label = XMLName.find(
                "encoding", UnsafeBufferPointer(rebasing: head[..<end]), from: 0)
        else { return .auto }
        var at = label
        while at < end, XMLName.isSpace(head[at]) || head[at] == UInt8(ascii: "=") { at += 1 }
        guard at < end, head[at] == 0x22 || head[at] == 0x27,
            let close = head[(at + 1)..<end].firstIndex(of: head[at])
        else { return .auto }
        let name = String(decoding: head[at + 1..<close], as: UTF8.self)
        // A declaration that can be read is in no encoding of two or four bytes a character.
        guard let encoding = TextEncoding(named: name), !encoding.isUnicode || encoding == .utf8
        else {
            return .auto
        }
        return .named(encoding)
    }
}

internal import Quern

/// Which paths mean what: the stage's parameters and what a preset adds to them.
struct XMLMapping {
    var document: [XMLPath] = []
    var text: [XMLPath] = []
    var skip: [XMLPath] = []
    var blocks: [XMLPath] = []
    var lines: [XMLPath] = []
    /// Elements that stand within a word: white space beside them is none of the text.
    var joins: [XMLPath] = []
    /// Fields of one value: the first path that gives one counts.
    var values: [(name: String, paths: [XMLPath])] = []
    /// Fields of as many values as there are.
    var lists: [(name: String, paths: [XMLPath])] = []
    var layers: [(name: String, paths: [XMLPath])] = []
}

/// Mappings that ship.
enum XMLPreset: String, ParameterValue, CaseIterable {
    /// TEI P5.
    case tei

    var mapping: XMLMapping {
        func paths(_ text: String...) -> [XMLPath] { text.map { XMLPath(known: $0) } }
        var mapping = XMLMapping()
        mapping.document = paths("//TEI")
        mapping.text = paths("text")
        // Notes go to the metadata; running heads, what editors have replaced and what writers have struck out are not the text.
        mapping.skip = paths(
            "//note", "//fw", "//figDesc", "//choice/sic", "//choice/orig", "//choice/abbr",
            "//app/rdg", "//del")
        mapping.blocks = paths(
            "//p", "//head", "//ab", "//lg", "//sp", "//list", "//table", "//cit", "//div",
            "//opener",
            "//closer", "//epigraph", "//argument", "//trailer", "//titlePage", "//figure")
        mapping.lines = paths(
            "//l", "//lb[not(@break=\"no\")]", "//item", "//row", "//speaker", "//stage",
            "//titlePart", "//cell", "//u", "//addrLine", "//castItem",
            "//byline", "//dateline", "//salute", "//signed", "//docImprint")
        mapping.joins = ["lb", "pb", "cb", "gb", "milestone"].map {
            XMLPath(known: "//\($0)[@break=\"no\"]")
        }
        let file = "teiHeader/fileDesc/"
        mapping.values = [
            (
                "title",
                paths(
                    file + "titleStmt/title[@type=\"main\"]",
                    file + "titleStmt/title[@level=\"a\"]",
                    file + "titleStmt/title")
            ),
            (
                "date",
                paths(
                    file + "publicationStmt/date/@when", file + "publicationStmt/date",
                    file + "sourceDesc//date/@when", file + "sourceDesc//date")
            ),
            (
                "source",
                paths(file + "publicationStmt/publisher", file + "publicationStmt/authority")
            ),
            (
                "language",
                paths(
                    "teiHeader/profileDesc/langUsage/language/@ident", "text/@xml:lang", "@xml:lang"
                )
            ),
        ]
        mapping.lists = [
            ("authors", paths(file + "titleStmt/author")), ("notes", paths("text//note")),
        ]
        mapping.layers = [
            ("headings", paths("//head")), ("lists", paths("//list")), ("tables", paths("//table")),
            ("block_quotations", paths("//cit")), ("verses", paths("//l")),
            ("stanzas", paths("//lg")),
            ("turns", paths("//sp")), ("speakers", paths("//speaker")),
        ]
        return mapping
    }
}

/// A mapping with its paths numbered and compiled.
struct CompiledXMLMapping {
    enum Role {
        case document, text, skip, block, line, join
        /// A field of one value, and how much the path is preferred: less is more.
        case value(Int, rank: Int, attribute: String?)
        case list(Int, attribute: String?)
        case layer(Int)
    }

    private(set) var paths = XMLPathSet()
    private(set) var roles: [Role] = []
    let valueNames: [String]
    let listNames: [String]
    let layerNames: [String]
    /// Without paths for text, all of it is taken; without blocks, lines of the file are lines.
    let takesAllText: Bool
    let hasBlocks: Bool
    /// Whether a path asks for a namespace.
    let hasNamespaces: Bool

    init(_ mapping: XMLMapping, namespaces: [String: String]) {
        valueNames = mapping.values.map(\.name)
        listNames = mapping.lists.map(\.name)
        layerNames = mapping.layers.map(\.name)
        takesAllText = mapping.text.isEmpty
        hasBlocks = !mapping.blocks.isEmpty
        hasNamespaces = !namespaces.isEmpty
        func add(_ list: [XMLPath], fromRoot: Bool = false, _ role: (Int, XMLPath) -> Role) {
            for (rank, path) in list.enumerated() {
                paths.add(path, isFromRoot: fromRoot, namespaces: namespaces)
                roles.append(role(rank, path))
            }
        }
        add(mapping.document, fromRoot: true) { _, _ in .document }
        add(mapping.text) { _, _ in .text }
        add(mapping.skip) { _, _ in .skip }
        add(mapping.blocks) { _, _ in .block }
        add(mapping.lines) { _, _ in .line }
        add(mapping.joins) { _, _ in .join }
        for (index, field) in mapping.values.enumerated() {
            add(field.paths) { .value(index, rank: $0, attribute: $1.attribute) }
        }
        for (index, field) in mapping.lists.enumerated() {
            add(field.paths) { .list(index, attribute: $1.attribute) }
        }
        for (index, layer) in mapping.layers.enumerated() {
            add(layer.paths) { _, _ in .layer(index) }
        }
    }
}

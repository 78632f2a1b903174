public import Quern
internal import QuernText

/// Writes what the corpus comes to: one JSON object with the numbers of documents, words, characters and bytes,
/// and sums of fields of the metadata.
///
/// Words are runs without white space, as Python's `str.split()` has them, so that a Chinese sentence is one;
/// characters are Unicode code points, bytes those of the text in UTF-8. Sums are exact decimal numbers, which do
/// not depend on the order of the documents. With `by`, the list `groups` has the same figures for every
/// combination of values, sorted by them; a document without the field is in the group `null`.
public struct TotalsExporter: Exporter {
    /// What is counted in every document.
    public enum Figure: String, CaseIterable, ParameterValue {
        case documents, words, characters, bytes
    }

    @Parameter("The file, in the run directory.") var to: OutputPath = "totals.json"
    @Parameter("Which figures are wanted.") var figures = Figure.allCases
    @Parameter(
        """
        Fields of the metadata whose numbers are added up: whole ones, and others below 10^15 with up to nine \
        decimal places. Documents without the field add nothing.
        """) var sum: [String] = []
    @Parameter(
        """
        Fields of the metadata by whose values documents are grouped; `date.year` and `date.month` are the beginnings \
        of a field with dates such as 2024-09-04. A field that differs in nearly every document makes no totals: \
        100,000 groups are the most.
        """) var by: [String] = []
    @Parameter("Other names for members: `documents: docs`.") var map: ParameterMap<String> = [:]
    @Parameter("Members to copy into the file, such as a version: `v: ${v}`.") var constants:
        ParameterMap<Constant> = [:]

    public static let description = StageDescription(
        "totals",
        "Writes the numbers of documents, words, characters and bytes as one JSON object.",
        version: 2)

    static let groupLimit = 100_000
    private static let groupsName = "groups"
    private var groupFields: [GroupField] = []

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        context.doubtFields(by, of: "by")
        groupFields = by.map { GroupField($0) }
        if figures.isEmpty, sum.isEmpty {
            throw StageError("'figures' and 'sum' are empty, so that nothing is left to write")
        }
        let members = figures.map(\.rawValue) + sum
        let all = members + by + (by.isEmpty ? [] : [Self.groupsName])
        for entry in map.entries where !all.contains(entry.key) {
            var message = "'map' renames '\(entry.key)', which is no member of the file"
            if let near = Suggestion.closest(to: entry.key, among: all) {
                message += "; did you mean '\(near)'?"
            }
            throw StageError(message)
        }
        let top = members + (by.isEmpty ? [] : [Self.groupsName])
        try refuseTwins(top.map(name) + constants.entries.map(\.key))
        try refuseTwins((by + members).map(name))
    }

    private func refuseTwins(_ names: [String]) throws {
        for (index, name) in names.enumerated() where names[..<index].contains(name) {
            throw StageError(
                "the file would have two members '\(name)'; give one of them another name with 'map', or take it out"
            )
        }
    }

    private func name(_ member: String) -> String { map[member] ?? member }

    public func partial(of slice: FoldSlice, in context: StageContext) throws -> PartialTotals {
        var partial = PartialTotals()
        let wantsWords = figures.contains(.words)
        let wantsCharacters = figures.contains(.characters)
        for document in slice.documents {
            var totals = Totals(fields: sum.count)
            totals.documents = 1
            var text = document.text
            text.withUTF8 { bytes in
                totals.bytes = bytes.count
                if wantsWords { totals.words = UTF8Scan.wordCount(bytes) }
                if wantsCharacters { totals.characters = UTF8Scan.scalarCount(bytes) }
            }
            for (index, field) in sum.enumerated() {
                totals.sums[index] += try number(field, of: document)
            }
            partial.add(totals, to: groupFields.map { $0.value(of: document.metadata) })
        }
        return partial
    }

    private func number(_ field: String, of document: Document) throws -> DecimalSum {
        switch document.metadata[field] {
        case nil: return DecimalSum()
        case .integer(let value)?: return DecimalSum(value)
        case .number(let value)?:
            do { return try DecimalSum(value) } catch {
                throw StageError("'\(field)': \(error.message)")
            }
        case let value?:
            throw StageError(
                "'\(field)' is '\(value.plainText.prefix(40))', which is no number and cannot be added"
            )
        }
    }

    public func open(in context: OutputContext) throws -> TotalsOutput {
        TotalsOutput(file: try context.createFile(to))
    }

    public func add(_ partial: PartialTotals, to output: inout TotalsOutput) throws {
        for (key, totals) in partial.groups { output.totals.add(totals, to: key) }
        if output.totals.groups.count > Self.groupLimit {
            throw StageError(
                """
                there are more than \(Self.groupLimit) groups; 'by' names a field that differs in nearly every \
                document, or too many fields at once
                """)
        }
    }

    public func finish(_ output: consuming TotalsOutput, in context: OutputContext) throws {
        var all = Totals(fields: sum.count)
        for totals in output.totals.groups.values { all.add(totals) }
        var json = JSONWriter()
        json.object { json in
            write(all, to: &json)
            for constant in constants.entries {
                json.key(constant.key)
                json.value(constant.value.value)
            }
            if !by.isEmpty { write(output.totals.groups, to: &json) }
        }
        json.newline()
        try output.file.write(json.bytes)
    }

    private func write(_ totals: Totals, to json: inout JSONWriter) {
        for figure in figures {
            json.key(name(figure.rawValue))
            switch figure {
            case .documents: json.integer(totals.documents)
            case .words: json.integer(totals.words)
            case .characters: json.integer(totals.characters)
            case .bytes: json.integer(totals.bytes)
            }
        }
        for (field, sum) in zip(sum, totals.sums) {
            json.key(name(field))
            json.raw(Array(sum.text.utf8))
        }
    }

    private func write(_ groups: [[GroupValue]: Totals], to json: inout JSONWriter) {
        json.key(name(Self.groupsName))
        json.array { json in
            for (key, totals) in groups.sorted(by: { GroupValue.isBefore($0.key, $1.key) }) {
                json.object { json in
                    for (field, value) in zip(by, key) {
                        json.key(name(field))
                        switch value {
                        case .missing: json.null()
                        case .integer(let value): json.integer(value)
                        case .text(let bytes): json.string(String(decoding: bytes, as: UTF8.self))
                        }
                    }
                    write(totals, to: &json)
                }
            }
        }
    }
}

/// The file of totals while the run goes on.
public struct TotalsOutput {
    let file: OutputFile
    var totals = PartialTotals()
}

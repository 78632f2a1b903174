public import Quern
public import QuernCorpus

/// An exporter that folds the documents into a corpus in scratch space and writes the answer to a question.
///
/// The parameters are the question's, and so is the work: a command that asks an index of the same documents answers the
/// same.
public protocol TableExporter: Exporter where Partial == PartialCorpus, Output == ScratchCorpus {
    associatedtype Asked: Question

    var to: OutputPath { get }
    var words: WordCut { get }
    var question: Asked { get set }
}

/// A corpus while it is written.
public struct ScratchCorpus {
    let file: OutputFile
    let path: String
    var writer: CorpusWriter
}

/// What a file holds, by the end of its name.
enum TableFile: String, CaseIterable {
    case csv, json, txt, svg, graphml, gexf

    init?(_ path: OutputPath) {
        guard let dot = path.path.lastIndex(of: ".") else { return nil }
        self.init(rawValue: path.path[path.path.index(after: dot)...].lowercased())
    }

    /// - Throws: ``StageError`` when the table has no such form.
    func bytes(_ table: Table) throws -> [UInt8] {
        switch self {
        case .csv: return table.csv
        case .json: return table.json
        case .txt: return Array((table.text + "\n").utf8)
        case .svg: if let svg = table.svg { return svg }
        case .graphml: if let network = table.network { return network.graphML }
        case .gexf: if let network = table.network { return network.gexf }
        }
        throw StageError(
            "the table '\(table.title)' has no form that a file of the kind .\(rawValue) could hold; write .csv, .json or .txt"
        )
    }
}

extension TableExporter {
    public mutating func prepare(in context: PreparationContext) throws {
        if TableFile(to) == nil {
            throw StageError(
                "'to' is '\(to.path)', and the end of the name says no kind of file: use one of \(TableFile.allCases.map { "." + $0.rawValue }.joined(separator: ", "))"
            )
        }
        try question.prepare { try context.open($0).bytes }
    }

    private var options: CorpusOptions { CorpusOptions(words: words) }

    public func partial(of slice: FoldSlice, in context: StageContext) throws -> PartialCorpus {
        try PartialCorpus(of: slice.documents, options)
    }

    public func open(in context: OutputContext) throws -> ScratchCorpus {
        let file = try context.createFile(to)
        let path = try context.scratchPath("corpus.quern")
        return ScratchCorpus(
            file: file, path: path,
            writer: try CorpusWriter(path: path, pipeline: context.pipeline, options))
    }

    public func add(_ partial: PartialCorpus, to output: inout ScratchCorpus) throws {
        try output.writer.add(partial)
    }

    public func finish(_ output: consuming ScratchCorpus, in context: OutputContext) throws {
        var writer = output.writer
        _ = try writer.finish()
        let table = try question.answer(try CorpusReader(path: output.path))
        let form = TableFile(to) ?? .csv
        try output.file.write(try form.bytes(table))
    }
}

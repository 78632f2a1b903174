import Foundation
import Quern
import QuernTesting
import TestSupport

@testable import QuernCorpus

/// Six short texts on an invented valley, on which figures are checked against other programs.
enum MillTexts {
    static let texts: [(id: String, date: String?, source: String?, text: String)] = [
        (
            "a", "2024-01-05", "Larkholm Post",
            "The old mill stands by the river. The mill grinds rye and the mill grinds oats. Clean energy from the river turns the wheel, and clean water leaves it."
        ),
        (
            "b", "2024-01-20", "Larkholm Post",
            "A solar farm will be built beside the mill. The solar farm gives clean energy to the village, said Ada Brandt. The river gives little in summer."
        ),
        (
            "c", "2024-03-02", "Orrin Weekly",
            "Ada Brandt met Tomas Veil in Orrin. The mayor said the river is low. The council wants a dam, and a dam needs money. Money is scarce, Tomas Veil said."
        ),
        (
            "d", "2024-03-28", "Orrin Weekly",
            "Rye is dear this year. The bakers of Orrin buy rye from the mill and oats from the coast. Bread is dear, and bread will be dearer."
        ),
        (
            "e", "2024-06-11", "Larkholm Post",
            "The dam is built. Water is high and the mill grinds day and night. Clean energy is cheap energy, said the mayor. Energy for all, said Ada Brandt."
        ),
        (
            "f", nil, nil,
            "A letter to the editor: the wheel of the mill is loud at night. Who can sleep beside a river that never sleeps?"
        ),
    ]

    static func documents() throws -> [Document] {
        try texts.map { one in
            var metadata: Metadata = [:]
            metadata["date"] = one.date.map { .string($0) }
            metadata["source"] = one.source.map { .string($0) }
            var document = Document.sample(
                one.text, id: one.id, resource: "mill.txt", metadata: metadata)
            try document.annotate("people", people(one.text))
            try document.annotate("sentences", sentences(one.text))
            return document
        }
    }

    private static func people(_ text: String) -> [Annotation] {
        [("Ada Brandt", "ada"), ("Tomas Veil", ""), ("mayor", "office")].flatMap { name, id in
            ranges(of: name, in: text).map {
                Annotation($0, label: id == "office" ? "role" : "person", id: id)
            }
        }
    }

    private static func ranges(of part: String, in text: String) -> [Range<Int>] {
        let (text, part) = (Array(text.utf8), Array(part.utf8))
        return (0...max(0, text.count - part.count)).filter {
            text[$0..<($0 + part.count)].elementsEqual(part)
        }.map { $0..<($0 + part.count) }
    }

    /// The fixed texts have no full stop that does not end a sentence.
    private static func sentences(_ text: String) -> [Annotation] {
        var spans: [Annotation] = []
        var start = 0
        for (index, byte) in text.utf8.enumerated()
        where byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") {
            spans.append(Annotation(start..<(index + 1)))
            start = index + 2
        }
        return spans
    }

    static func corpus() throws -> AskedCorpus { try AskedCorpus([documents()]) }
}

/// A corpus that questions are asked of, in a folder of its own.
struct AskedCorpus: @unchecked Sendable {
    let folder: TemporaryDirectory
    let reader: CorpusReader

    init(_ slices: [[Document]]) throws {
        folder = try TemporaryDirectory()
        let path = folder.file("corpus.quern")
        var writer = try CorpusWriter(path: path, pipeline: "test", CorpusOptions())
        for slice in slices { try writer.add(try writer.partial(of: slice)) }
        _ = try writer.finish()
        reader = try CorpusReader(path: path)
    }

    /// The answer to a question with these parameters.
    func ask<Asked: Question>(
        _ type: Asked.Type, _ parameters: KeyValuePairs<String, Metadata.Value> = [:],
        files: [String: String] = [:]
    ) throws -> Table {
        let place = SourceLocation(file: SourceFile(path: Asked.name, text: ""), offset: 0)
        let entries = parameters.map { key, value in
            Node.Entry(key: key, keyLocation: place, value: Self.node(value, key))
        }
        var report: [Diagnostic] = []
        let decoded = Asked.decode(
            Node(.mapping(entries), at: place), as: ParameterName(owner: Asked.name, name: ""),
            into: &report)
        guard var question = decoded else { throw Diagnostics(report) }
        try question.prepare { Array((files[$0.path] ?? "").utf8) }
        return try question.answer(reader)
    }

    private static func node(_ value: Metadata.Value, _ key: String) -> Node {
        if case .list(let values) = value {
            let place = SourceLocation(file: SourceFile(path: key, text: ""), offset: 0)
            return Node(.sequence(values.map { node($0, key) }), at: place)
        }
        let file = SourceFile(path: key, text: value.plainText)
        return Node(
            .scalar(value.plainText, isPlain: false),
            at: SourceLocation(file: file, offset: 0, length: file.bytes.count))
    }

    /// The hits of a query, as their tokens with spaces between, one a line.
    func hits(_ query: String) throws -> [String] {
        let selection = try Selection(nil, named: "where", in: reader)
        let hits = try QueryEvaluation(try CorpusQuery(query), in: reader).hits(in: selection)
        var buffer: [UInt32] = []
        return (0..<hits.count).map { index in
            reader.attribute("word")?.ids(in: hits[index], into: &buffer)
            return buffer.map { reader.attribute("word")?.word(Int($0)) ?? "" }.joined(
                separator: " ")
        }
    }
}

/// The rows of a table as its CSV has them.
func rows(_ table: Table) -> [String] {
    String(decoding: table.csv, as: UTF8.self).split(separator: "\n").map(String.init)
}

/// The text of what is thrown.
func message(_ body: () throws -> Void) -> String {
    do {
        try body()
        return "nothing was thrown"
    } catch { return "\(error)" }
}

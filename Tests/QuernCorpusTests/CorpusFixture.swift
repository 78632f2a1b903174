import Foundation
import Quern
import QuernTesting
import TestSupport

@testable import QuernCorpus

/// A corpus of invented documents in a file of its own.
struct CorpusFixture {
    let folder: TemporaryDirectory
    let path: String
    let digest: String

    init(_ slices: [[Document]], _ options: CorpusOptions = CorpusOptions()) throws {
        folder = try TemporaryDirectory()
        path = folder.file("corpus.quern")
        var writer = try CorpusWriter(path: path, pipeline: "test", options)
        for slice in slices { try writer.add(try writer.partial(of: slice)) }
        digest = try writer.finish()
    }

    init(_ texts: [String]) throws {
        try self.init([texts.enumerated().map { .sample($1, id: "d\($0)") }])
    }

    func reader() throws -> CorpusReader { try CorpusReader(path: path) }

    var bytes: [UInt8] { get throws { Array(try Data(contentsOf: URL(fileURLWithPath: path))) } }

    /// Documents of words that are frequent by rank, with cases, accents, Chinese, signs and blank lines between.
    static func invented(_ count: Int, seed: UInt64) throws -> [Document] {
        var random = SeededGenerator(seed: seed)
        let stems = (0..<400).map { rank -> String in
            let letters = ["ba", "ko", "øre", "li", "ß", "tu", "né", "水", "x", "9", "i\u{307}"]
            var rest = rank + 1
            var word = ""
            while rest > 0 {
                word += letters[rest % letters.count]
                rest /= letters.count
            }
            return word
        }
        let gaps = [
            " ", " ", " ", " ", " ", ", ", ". ", "\n\n", " — ", "\u{200B}", "'", "\r\n \r\n", "…",
        ]
        return try (0..<count).map { number in
            var text = number % 7 == 3 ? "«" : ""
            let words = number % 11 == 5 ? 0 : Int.random(in: 1...120, using: &random)
            for _ in 0..<words {
                let share = Double.random(in: 0..<1, using: &random)
                let word = stems[Int(share * share * share * Double(stems.count))]
                switch Int.random(in: 0..<10, using: &random) {
                case 0: text += word.uppercased()
                case 1: text += word.prefix(1).uppercased() + word.dropFirst()
                default: text += word
                }
                text += gaps[Int.random(in: 0..<gaps.count, using: &random)]
            }
            var metadata: Metadata = [
                "number": .integer(number), "even": .boolean(number % 2 == 0),
            ]
            if number % 3 > 0 {
                metadata["source"] =
                    ["Larkholm Post", "Øresby Tidende"][number % 2] == ""
                    ? nil : .string(["Larkholm Post", "Øresby Tidende"][number % 2])
            }
            metadata["title"] = .string("Title \(number % 5) of \(stems[number % 40])")
            if number % 4 == 0 { metadata["mixed"] = .list([.integer(number), .string("a")]) }
            if number % 4 == 1 { metadata["mixed"] = .number(Double(number) / 8) }
            var document = Document.sample(
                text, id: "doc-\(number)", resource: "r\(number % 4).txt", metadata: metadata)
            let size = text.utf8.count
            if size > 10 {
                let bytes = Array(text.utf8)
                var cuts = (0..<8).map { _ in Int.random(in: 0...size, using: &random) }.sorted()
                cuts = cuts.map { cut in
                    var cut = cut
                    while cut < size, bytes[cut] & 0xC0 == 0x80 { cut += 1 }
                    return cut
                }
                try document.annotate(
                    "names",
                    (0..<7).map {
                        Annotation(cuts[$0]..<cuts[$0 + 1], label: "l\($0 % 3)", id: "i\($0)")
                    }
                        + [Annotation(cuts[0]..<cuts[7], label: "whole")])
            }
            return document
        }
    }
}

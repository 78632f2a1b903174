import CleanRepair
import Foundation
import Quern
import QuernTesting
import TestSupport
import Testing

@Suite("clean: mojibake")
struct MojibakeCleanerTests {
    private struct Case: Decodable {
        let label: String
        let original: String
        let fixed: String
        let fixedEncoding: String?
        let expect: String

        enum CodingKeys: String, CodingKey {
            case label, original, fixed, expect
            case fixedEncoding = "fixed-encoding"
        }

        var wanted: String { fixedEncoding ?? fixed }
    }

    private static let folder = "encodings/ftfy/"
    private static let files = ["in-the-wild", "language-names", "negative", "synthetic"]

    private static func cases(_ file: String) throws -> [Case] {
        let data = Data(try SharedData.suites.bytes(folder + file + ".json"))
        return try JSONDecoder().decode([Case].self, from: data)
    }

    private func cleaned(_ text: String) throws -> String {
        try StageHarness(MojibakeCleaner.self).clean(.sample(text)).document.text
    }

    @Test func examples() {
        let runner = ExampleRunner(reader: { _ in throw StageError("none") })
        for stage in CleanRepairPlugin().stages { #expect(runner.failures(of: stage) == []) }
    }

    @Test(
        "ftfy's cases",
        .enabled(
            if: SharedData.suites.has(folder + "negative.json"),
            Comment(rawValue: SharedData.absent)
        ))
    func suite() throws {
        var right = 0
        var count = 0
        for file in Self.files {
            for one in try Self.cases(file) {
                let text = try cleaned(one.original)
                let isRight = text.isSame(as: one.wanted)
                count += 1
                if isRight { right += 1 }
                #expect(isRight, "\(file): \(one.label): \(text.debugDescription)")
            }
        }
        #expect(count == 151)
        #expect(right == count)
    }

    @Test func everyRunIsAnEditWithItsRule() throws {
        let text = "La cafÃ© est fermÃ©e.\nRien ici.\nIl dit â€œnonâ€\u{9D}. \u{85}"
        let document = try StageHarness(MojibakeCleaner.self).clean(.sample(text)).document
        #expect(document.text == "La café est fermée.\nRien ici.\nIl dit “non”. …")
        let entries = document.history.entries(
            from: text, SourceMap(verbatim: text.utf8.count))
        #expect(
            entries.map { "\($0.rule.name): \($0.before) > \($0.after)" } == [
                "utf-8-as-latin-1: Ã© > é", "utf-8-as-latin-1: Ã© > é",
                "utf-8-as-windows-1252: â€œ > “", "utf-8-as-windows-1252: â€\u{9D} > ”",
                "windows-1252-as-latin-1: \u{85} > …",
            ])
        // "fermée" begins behind the first repaired letter.
        let found = try #require(document.text.range(of: "fermée"))
        let start = document.text.utf8.distance(
            from: document.text.startIndex, to: found.lowerBound)
        let origin = document.sourceMap.originRange(of: start..<(start + 7))
        #expect(String(decoding: Array(text.utf8)[origin], as: UTF8.self) == "fermÃ©e")
    }

    @Test func damageOnDamageIsOneEditThatSaysSo() throws {
        let document = try StageHarness(MojibakeCleaner.self).clean(.sample("sÃƒÂ© lugares"))
            .document
        let entries = document.history.entries(from: "sÃƒÂ© lugares", SourceMap(verbatim: 20))
        #expect(entries.map(\.rule.name) == ["utf-8-as-latin-1-repeatedly"])
        #expect(entries.map(\.before) == ["ÃƒÂ©"])
    }

    /// Any text of these pieces: no crash, a true map, and nothing left to repair.
    @Test func anyText() throws {
        var random = SeededGenerator(seed: 5)
        let pieces = [
            "a", "Ã", "©", "â", "€", "œ", " ", "\u{9D}", "\u{FFFD}", "?", "\n", "Р", "°", "í", "½",
            "í", "¸", "ð", "Ÿ", "˜", "中", "√", "é", "\u{A0}", "├", "Г", "ў", "В", "Ђ", "\u{1A}",
            "Ø",
        ]
        let stage = try StageHarness(MojibakeCleaner.self)
        var changed = 0
        for round in 0..<3000 {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...14, using: &random) {
                view.append(contentsOf: pieces.randomElement(using: &random)!.unicodeScalars)
            }
            let text = String(view)
            let document = try stage.clean(.sample(text)).document
            #expect(document.originsAscend(within: text.utf8.count), "round \(round): \(text)")
            #expect(document.sourceMap.textLength == document.text.utf8.count)
            guard !document.text.isSame(as: text) else { continue }
            changed += 1
            let again = try stage.clean(.sample(document.text)).document
            #expect(again.text.isSame(as: document.text), "round \(round): \(text)")
        }
        #expect(changed > 200)
    }

    /// Lines are independent of each other, as long as they may be.
    @Test func longLinesAreRepairedInPieces() throws {
        let piece = "Mur Ã© dou, "
        let count = (3 << 20) / piece.utf8.count
        let text = String(repeating: piece, count: count)
        let result = try cleaned(text)
        #expect(result.isSame(as: String(repeating: "Mur é dou, ", count: count)))
    }
}

extension String {
    fileprivate func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

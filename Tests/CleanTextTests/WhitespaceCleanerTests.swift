import CleanText
import Quern
import QuernTesting
import TestSupport
import Testing

@Suite struct WhitespaceCleanerTests {
    private typealias Switches = (collapse: Bool, lines: Bool, blank: Int?, ends: Bool)

    private func harness(_ switches: Switches) throws -> StageHarness<WhitespaceCleaner> {
        try StageHarness(
            WhitespaceCleaner.self,
            [
                ("collapse", .boolean(switches.collapse)),
                ("strip_lines", .boolean(switches.lines)),
                ("max_blank_lines", switches.blank.map { .integer($0) } ?? "any"),
                ("strip_text", .boolean(switches.ends)),
            ])
    }

    /// Line by line, then over the lines: the slow way.
    private func reference(_ text: String, _ switches: Switches) -> String {
        func isBlank(_ scalar: Unicode.Scalar) -> Bool {
            scalar == " " || scalar == "\t" || scalar == "\u{A0}"
        }
        var lines: [[Unicode.Scalar]] = text.unicodeScalars.split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(Array.init)
        lines = lines.map { line in
            var line = line
            if switches.lines {
                while let first = line.first, isBlank(first) { line.removeFirst() }
                while let last = line.last, isBlank(last) { line.removeLast() }
            }
            guard switches.collapse else { return line }
            var result: [Unicode.Scalar] = []
            var inRun = false
            for scalar in line {
                if isBlank(scalar) {
                    if !inRun { result.append(" ") }
                    inRun = true
                } else {
                    result.append(scalar)
                    inRun = false
                }
            }
            return result
        }
        var scalars = Array(lines.joined(separator: ["\n"]))
        if let most = switches.blank {
            var kept: [Unicode.Scalar] = []
            var breaks = 0
            for scalar in scalars {
                breaks = scalar == "\n" ? breaks + 1 : 0
                if breaks <= most + 1 { kept.append(scalar) }
            }
            scalars = kept
        }
        if switches.ends {
            while scalars.first == "\n" { scalars.removeFirst() }
            while scalars.last == "\n" { scalars.removeLast() }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    @Test func agreesWithTheReference() throws {
        var random = SeededGenerator(seed: 13)
        let pieces = [
            " ", "  ", "\t", "\u{A0}", "\n", "\n\n", "\n \n", "a", "b.", "à", "\u{20A0}", "\u{C2}",
            "中", "\r\n",
            "some longer words in a row", " \u{A0}",
        ]
        for collapse in [true, false] {
            for lines in [true, false] {
                for blank in [nil, 0, 1, 2] {
                    for ends in [true, false] {
                        let switches = (collapse, lines, blank, ends)
                        let harness = try harness(switches)
                        for round in 0..<250 {
                            let text = randomText(of: pieces, upTo: 16, &random)
                            let document = try harness.clean(.sample(text)).document
                            let expected = reference(text, switches)
                            #expect(
                                document.text.isSame(as: expected),
                                "\(switches), round \(round): '\(escaped(text))' gave '\(escaped(document.text))', not '\(escaped(expected))'"
                            )
                            checkMap(
                                document, of: text, "\(switches), round \(round): \(escaped(text))")
                        }
                    }
                }
            }
        }
    }

    /// The benchmark drops lines between the two halves; without that, two stages are one.
    @Test func halvesMakeTheWhole() throws {
        var random = SeededGenerator(seed: 17)
        let whole = try harness((true, true, 1, true))
        let first = try harness((true, true, nil, false))
        let second = try harness((false, false, 1, true))
        for _ in 0..<500 {
            let text = randomText(
                of: [" ", "\t", "\n", "x", "\n\n\n", "\u{A0}"], upTo: 14, &random)
            let halves = try second.clean(first.clean(.sample(text)).document).document
            #expect(try whole.clean(.sample(text)).document.text.isSame(as: halves.text))
            checkMap(halves, of: text, "\(escaped(text))")
            #expect(try whole.clean(halves).document.text.isSame(as: halves.text))
        }
    }

    @Test func cleanTextIsNotTouched() throws {
        let text = "One line.\n\nAnother – with\u{2003}an em space, à la carte.\nEnd."
        let document = try harness((true, true, 1, true)).clean(.sample(text)).document
        #expect(document.history.entries(from: text, SourceMap(verbatim: text.utf8.count)).isEmpty)
    }

    @Test func aSpaceThatStaysKeepsItsPlace() throws {
        let document = try harness((true, true, 1, true)).clean(.sample("a\t b")).document
        #expect(document.text == "a b")
        #expect(document.sourceMap.originRange(of: 1..<2) == 2..<3)
        #expect(document.sourceMap.originRange(of: 0..<3) == 0..<4)
    }

    @Test func everyEditSaysWhy() throws {
        let text = "\n a  b \n\n\n\nc\n"
        let document = try harness((true, true, 1, true)).clean(.sample(text)).document
        let entries = document.history.entries(from: text, SourceMap(verbatim: text.utf8.count))
        #expect(
            entries.map(\.rule.name) == [
                "text-edge", "line-edge", "white-space", "line-edge", "blank-lines", "blank-lines",
                "text-edge",
            ])
        #expect(document.text == "a b\n\nc")
    }
}

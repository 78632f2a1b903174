import CleanDuplicates
import Quern
import QuernTesting
import TestSupport
import Testing

/// Paragraphs and lines that the corpus has more than once.
@Suite struct RepeatedUnitTests {
    private func cleaned(
        _ texts: [String], _ parameters: [(name: String, value: Metadata.Value)], slice: Int = 2,
        space: SurveySpace = SurveySpace(), shuffled: UInt64? = nil
    ) throws -> [String] {
        let outcome = try Corpus(texts: texts).outcome(
            parameters, slice: slice, shuffled: shuffled, space: space)
        return outcome.sorted { $0.key < $1.key }.map {
            String($0.value.dropFirst("stays for 0: ".count))
        }
    }

    @Test func theFirstLineStays() throws {
        let lines: [(name: String, value: Metadata.Value)] = [("unit", "line"), ("min_length", 0)]
        #expect(
            try cleaned(["a\nb\na\n", "b\r\nb\n\nc", "c\n\nd\n"], lines)
                == ["a\nb\n", "b\r\n\nc", "d\n"])
        #expect(try cleaned(["a", "a\n", "a\na\nb"], lines) == ["a", "", "b"])
    }

    @Test func shortLinesMayRepeat() throws {
        #expect(
            try cleaned(
                ["Yes.\nThe dam holds.", "The dam holds.\nYes."],
                [("unit", "line"), ("min_length", 6)]) == ["Yes.\nThe dam holds.", "Yes."])
    }

    @Test func paragraphsHaveSeveralLines() throws {
        #expect(
            try cleaned(
                ["One\ntwo.\n\nThree.\n", "Three!\n \none two\n\nFour.\n\nthree\n"],
                [("unit", "paragraph"), ("min_length", 1), ("by", "normalised_text")])
                == ["One\ntwo.\n\nThree.\n", "Four.\n"])
    }

    @Test func keepDecidesWhoseLineStays() throws {
        for slice in 1...3 {
            #expect(
                try cleaned(
                    ["a\nb", "a\nlonger", "x"],
                    [("unit", "line"), ("min_length", 1), ("keep", "longest")], slice: slice)
                    == ["b", "a\nlonger", "x"])
        }
    }

    @Test func cutMergedOrSpilledItIsTheSame() throws {
        var random = SeededGenerator(seed: 8)
        let texts = (0..<80).map { _ in
            (0..<Int.random(in: 0...30, using: &random)).map { _ in
                String(Int.random(in: 0..<300, using: &random))
            }.joined(separator: "\n")
        }
        let way: [(name: String, value: Metadata.Value)] = [("unit", "line"), ("min_length", 0)]
        // By definition.
        var seen: Set<String> = []
        let expected = texts.map { text in
            text.isEmpty
                ? ""
                : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                    .filter { seen.insert($0).inserted }.joined(separator: "\n")
        }
        for slice in [1, 9, 80] {
            #expect(try cleaned(texts, way, slice: slice) == expected)
            #expect(
                try cleaned(texts, way, slice: slice, space: SurveySpace(memory: 500)) == expected)
            #expect(try cleaned(texts, way, slice: slice, shuffled: 4) == expected)
        }
    }

    @Test func aCharacterOfTheTextKeepsItsAddress() throws {
        let stage = try StageHarness(
            DuplicatesCleaner.self, [("unit", "line"), ("min_length", 0)])
        let document = try stage.clean([.sample("a\nb\na\nc\n")])[0].document
        #expect(document.text == "a\nb\nc\n")
        #expect(document.sourceRange(of: 4..<5) == 6..<7)
    }

    @Test func partsAreNotComparedByAddress() {
        #expect {
            _ = try StageHarness(DuplicatesCleaner.self, [("unit", "line"), ("by", "url")])
        } throws: {
            "\($0)" == "with 'unit: line' 'by' must be text or normalised_text, not url"
        }
    }
}

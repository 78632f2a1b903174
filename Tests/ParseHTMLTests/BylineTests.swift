import TestSupport
import Testing

@testable import ParseHTML

/// Whatever a byline says, its names are found in a bounded number of steps.
@Suite struct BylineTests {
    /// What bylines are made of: words that are names, jobs, degrees or several of these, and what stands between.
    private static let words = [
        "Ada", "Lind", "Ada Lind", "de", "CEO", "CTO", "MD", "Ph.D.", "HEAD", "Editor", "editor",
        "by", "By", "By:", "von", "und", "and", "&", "et", "ada@mill.example", "(", ")", "4",
        "March",
        "updated", "on", "Staff", "ÖI", "作者", "",
    ]
    private static let marks = [", ", ",", "; ", ";", " and ", " & ", " ", " | ", " - ", ":"]

    @Test(arguments: [1 as UInt64, 2, 3, 4]) func namesAreFoundInAnyText(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2000 {
            var text = ""
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                text += Self.words.randomElement(using: &random) ?? ""
                text += Self.marks.randomElement(using: &random) ?? ""
            }
            for isDeclared in [true, false] {
                for name in Byline.names(in: text, isDeclared: isDeclared) {
                    #expect(
                        !name.isEmpty && !name.hasPrefix(" ") && !name.hasSuffix(","), "\(text)")
                }
            }
        }
    }
}

import QuernText
import TestSupport
import Testing

/// Unicode's own test files, from `../shared/suites/unicode-ucd15`, where they are at hand.
@Suite(
    "Unicode's break tests",
    .enabled(if: SharedData.suites.has("unicode-ucd15"), Comment(rawValue: SharedData.absent)))
struct BreakSuiteTests {
    /// A text with the offsets of its boundaries: `÷ 0061 × 005F ÷`.
    private static func cases(_ file: String) throws -> [(text: String, breaks: [Int])] {
        try SharedData.suites.lines("unicode-ucd15/\(file)").compactMap { line in
            let parts = line.prefix { $0 != "#" && $0 != "\t" }.split(separator: " ")
            guard !parts.isEmpty else { return nil }
            var text = ""
            var breaks: [Int] = []
            for part in parts {
                if part == "÷" {
                    breaks.append(text.utf8.count)
                } else if let value = UInt32(part, radix: 16), let scalar = Unicode.Scalar(value) {
                    text.unicodeScalars.append(scalar)
                }
            }
            return (text, breaks)
        }
    }

    @Test("all word boundaries of Unicode 15")
    func words() throws {
        let cases = try Self.cases("WordBreakTest.txt")
        #expect(cases.count == 1823)
        for (text, breaks) in cases {
            #expect(
                [0] + WordBreaks.ranges(in: text).map(\.upperBound) == breaks,
                "\(text.unicodeScalars.map(\.value))")
        }
    }
}

extension BreakSuiteTests {
    @Test("all sentence boundaries of Unicode 15; Quern's own rules keep three of four")
    func sentences() throws {
        let cases = try Self.cases("SentenceBreakTest.txt")
        #expect(cases.count == 502)
        var own = 0
        for (text, breaks) in cases {
            #expect(
                [0] + SentenceBreaks.ranges(in: text).map(\.upperBound) == breaks,
                "\(text.unicodeScalars.map(\.value))")
            let starts = Sentences.ranges(in: text).dropFirst().map(\.lowerBound)
            if [0] + starts + [text.utf8.count] == breaks { own += 1 }
        }
        // The others are single line breaks, and marks behind which a space is missing: Quern's rules differ on purpose.
        #expect(
            own == 375, "\(own) of \(cases.count), and docs/guides/words-and-sentences.md says 375")
    }
}

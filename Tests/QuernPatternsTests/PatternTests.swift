import Quern
import QuernPatterns
import Testing

@Suite struct PatternTests {
    private func ranges(_ pattern: String, _ text: String) throws -> [Range<Int>] {
        try Pattern(pattern).matches(in: text).map(\.range)
    }

    @Test func offsetsAreBytes() throws {
        #expect(try ranges("b", "abcb") == [1..<2, 3..<4])
        #expect(try ranges("é", "aéé中é") == [1..<3, 3..<5, 8..<10])
        #expect(try ranges("😀", "中😀") == [3..<7])
        #expect(try ranges(".", "é中😀\n") == [0..<2, 2..<5, 5..<9])
        #expect(try ranges("x", "") == [])
        #expect(try ranges("^$", "") == [0..<0])
    }

    /// Files of Windows and old Macs have lines, too.
    @Test func lineEndsOfAllSystems() throws {
        let pattern = try Pattern("^\\*$", multiline: true, knowsAllLineEnds: true)
        #expect(
            try pattern.matches(in: "*\r\na\n*\n*\r*").map(\.range)
                == [0..<1, 5..<6, 7..<8, 9..<10])
        // Else only LF ends a line, and white space may begin a match anywhere.
        #expect(try ranges("a(.+)", "ab\r\nac\n") == [0..<3, 4..<6])
        #expect(try ranges("\\sac", "ab\r\nac\n") == [3..<6])
    }

    @Test func unicode() throws {
        #expect(try ranges(#"\w+"#, "Ünal, 中文 x") == [0..<5, 7..<13, 14..<15])
        #expect(try ranges(#"\bü"#, "ü aü") == [0..<2])
        #expect(try ranges(#"\p{Han}+"#, "ab中文c") == [2..<8])
        #expect(try ranges(#"\d"#, "1٣") == [0..<1, 1..<3])
        let folded = try Pattern("straße|ÉCOLE", ignoresCase: true)
        #expect(try folded.matches(in: "STRAßE école").map(\.range) == [0..<7, 8..<14])
        // Without Unicode classes, a word is ASCII.
        #expect(
            try Pattern(#"\w+"#, unicodeClasses: false).matches(in: "aé").map(\.range) == [0..<1])
    }

    @Test func groups() throws {
        let pattern = try Pattern(#"(?<day>\d+)\.(\d+)\.(x)?"#)
        #expect(pattern.groupCount == 3)
        #expect(pattern.groupNames == ["day": 1])
        let found = try pattern.firstMatch(in: "am 17.8. ")
        let match = try #require(found)
        #expect(match.groups == [3..<8, 3..<5, 6..<7, nil])
        #expect(match[3] == nil)
        #expect(match[9] == nil)
        var text = "am 17.8. "
        try text.withUTF8 { bytes in
            let matcher = pattern.matcher()
            let isFound = try matcher.match(bytes)
            #expect(isFound)
            #expect(matcher.range("day") == 3..<5)
            #expect(matcher.range("month") == nil)
            #expect(matcher.range(4) == nil)
        }
    }

    @Test func emptyMatches() throws {
        #expect(try ranges("x*", "axb") == [0..<0, 1..<2, 2..<2, 3..<3])
        // Between characters, never inside one.
        #expect(try ranges("", "é中") == [0..<0, 2..<2, 5..<5])
        #expect(try ranges("(?=b)", "abb") == [1..<1, 2..<2])
        #expect(
            try Pattern("^", multiline: true).matches(in: "a\nb\n").map(\.range) == [0..<0, 2..<2])
    }

    @Test func startsAnchorsAndEnds() throws {
        var text = "abcabc"
        try text.withUTF8 { bytes in
            let matcher = try Pattern("abc").matcher()
            #expect(try matcher.match(bytes, from: 1))
            #expect(matcher.range(0) == 3..<6)
            #expect(try !matcher.match(bytes, from: 1, anchored: true))
            #expect(try matcher.match(bytes, from: 3, anchored: true, toEnd: true))
            #expect(try !matcher.match(bytes, anchored: true, toEnd: true))
            // What lies before the start is still seen.
            #expect(try Pattern(#"(?<=c)a"#).matcher().match(bytes, from: 3, anchored: true))
            #expect(try !Pattern(#"\ba"#).matcher().match(bytes, from: 3, anchored: true))
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func backtrackingWithoutEndIsStopped() throws {
        let text = String(repeating: "a", count: 60) + "!"
        for source in ["(a+)+$", "(a|a)*$", "(a|aa)+$", #"^(\w+\s?)*$"#] {
            let pattern = try Pattern(source)
            #expect {
                _ = try pattern.matches(in: text)
            } throws: {
                "\($0)"
                    == "the pattern '\(source)' needs too many steps on this text; make it simpler"
            }
            // The pattern is as good as before.
            #expect(try pattern.matches(in: "aaa").count >= 1)
        }
    }

    @Test func longSubjects() throws {
        let text = String(repeating: "ab ", count: 400_000)
        #expect(try Pattern("(?:a|b| )*").matches(in: text).first?.range == 0..<text.utf8.count)
        #expect(try Pattern("(?s).*?b $").matches(in: text).count == 1)
        #expect(try ranges("ab", text).count == 400_000)
    }

    @Test func patternsAreShared() async throws {
        let pattern = try Pattern(#"(\w)\1"#)
        let text = String(repeating: "abba ", count: 500)
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { try pattern.matches(in: text).count } }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(counts == Array(repeating: 500, count: 8))
    }

    @Test func mistakesHaveAnOffset() {
        #expect {
            _ = try Pattern("ab(c")
        } throws: {
            ($0 as? Pattern.SyntaxError)?.offset == 4
                && "\($0)".contains("missing closing parenthesis")
        }
        #expect(throws: Pattern.SyntaxError.self) { try Pattern(#"\C"#) }
        #expect(throws: Pattern.SyntaxError.self) { try Pattern("[z-a]") }
    }

    /// As a parameter, a mistake is shown in its line.
    @Test func mistakesInAFileHaveAPlace() {
        func report(_ line: String, value: String, at offset: Int) -> [Diagnostic] {
            let file = SourceFile(path: "p.yaml", text: line)
            let node = Node(
                .scalar(value, isPlain: true),
                at: SourceLocation(file: file, offset: offset, length: line.utf8.count - offset))
            var report: [Diagnostic] = []
            #expect(
                Pattern.decode(
                    node, as: ParameterName(owner: "clean: x", name: "pattern"), into: &report)
                    == nil)
            return report
        }
        let plain = report("pattern: é[z-a]", value: "é[z-a]", at: 9)
        #expect(plain.count == 1)
        #expect(plain[0].message.hasPrefix("'pattern' of 'clean: x' is no regular expression: "))
        // The caret stands where PCRE2 stopped, in columns of characters.
        #expect(plain[0].location?.column == 10 + 4)
        let text = DiagnosticText(colour: false).render(plain[0])
        #expect(text.contains("p.yaml:1:14:"))
        #expect(text.contains("\n    1 | pattern: é[z-a]\n"))
        // Quotes do not shift it; escapes make it point at the whole value.
        #expect(
            report("pattern: 'a[z-a]'", value: "a[z-a]", at: 9)[0].location?.column == 10 + 1 + 4)
        #expect(report(#"pattern: "\x61[z-a]""#, value: "a[z-a]", at: 9)[0].location?.column == 10)
        #expect(report("pattern: 5", value: "(", at: 9)[0].location?.column == 10)
    }
}

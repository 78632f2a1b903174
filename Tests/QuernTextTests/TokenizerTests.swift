import QuernText
import TestSupport
import Testing

/// Each token as its text, with the kind behind a slash when it is no word.
private func tokens(
    _ text: String, language: String = "en", _ change: (inout Tokenizer) -> Void = { _ in }
) -> [String] {
    var tokenizer = Tokenizer(language: language)
    change(&tokenizer)
    let bytes = Array(text.utf8)
    return tokenizer.tokens(in: text).map {
        String(decoding: bytes[$0.range], as: UTF8.self) + ($0.kind == .word ? "" : "/\($0.kind)")
    }
}

@Suite("Tokens")
struct TokenizerTests {
    @Test(
        "full stops",
        arguments: [
            ("Dr. Kalo", ["Dr.", "Kalo"]), ("DR. KALO", ["DR.", "KALO"]),
            ("the U.S.", ["the", "U.S."]),
            ("U.K.-based", ["U.K.-based"]), ("e.g. rye", ["e.g.", "rye"]),
            ("Ph.D. work", ["Ph.D.", "work"]),
            ("No. 5", ["No.", "5/number"]), ("No. Then", ["No", "./punctuation", "Then"]),
            ("J. R. Kalo", ["J.", "R.", "Kalo"]),
            ("Kalo, J., in", ["Kalo", ",/punctuation", "J.", ",/punctuation", "in"]),
            ("vitamin C. The", ["vitamin", "C", "./punctuation", "The"]),
            ("you and I. Then", ["you", "and", "I", "./punctuation", "Then"]),
            ("Albert I. Kalo", ["Albert", "I.", "Kalo"]),
            ("the gate.Next day", ["the", "gate", "./punctuation", "Next", "day"]),
            ("node.js", ["node.js"]),
            ("so... yes", ["so", ".../punctuation", "yes"]), ("А. С. Нов", ["А.", "С.", "Нов"]),
        ])
    func fullStops(text: String, wanted: [String]) { #expect(tokens(text) == wanted) }

    @Test(
        "numbers",
        arguments: [
            ("1,234.50", ["1,234.50/number"]), ("1'000", ["1'000/number"]),
            ("12\u{202F}500,5", ["12\u{202F}500,5/number"]),
            ("$5.4bn", ["$/symbol", "5.4/number", "bn"]),
            ("-5 to 10-20", ["-5/number", "to", "10/number", "-/punctuation", "20/number"]),
            ("a .5 b", ["a", ".5/number", "b"]),
            (
                "3rd 1990s '90s 1990's",
                ["3rd/number", "1990s/number", "'90s/number", "1990's/number"]
            ),
            ("2024-09-04T10:30:00+02:00", ["2024-09-04T10:30:00+02:00/number"]),
            ("4/9/2024 3/4", ["4/9/2024/number", "3/4/number"]),
            ("10:30:15.5 x", ["10:30:15.5/number", "x"]),
            ("60km/h 5km² 20°C", ["60/number", "km/h", "5/number", "km²", "20/number", "°C"]),
            ("3D 4x4 5G-ready", ["3D", "4x4", "5G-ready"]), ("10-year-old", ["10-year-old"]),
            ("1.2.3", ["1.2.3/number"]),
            ("2+2=4", ["2/number", "+/symbol", "2/number", "=/symbol", "4/number"]),
            ("٣٫٥ ۱۲", ["٣٫٥/number", "۱۲/number"]),
        ])
    func numbers(text: String, wanted: [String]) { #expect(tokens(text) == wanted) }

    @Test(
        "addresses",
        arguments: [
            (
                "(https://ostrow.example/a_(b)?c=1).",
                [
                    "(/punctuation", "https://ostrow.example/a_(b)?c=1/url", ")/punctuation",
                    "./punctuation",
                ]
            ),
            (
                "www.ostrow.example, mill.example.org:80/x",
                ["www.ostrow.example/url", ",/punctuation", "mill.example.org:80/x/url"]
            ),
            ("ostrow.com. it.at", ["ostrow.com/url", "./punctuation", "it.at"]),
            ("my-mill.org", ["my-mill.org/url"]),
            ("v.kalo+x@a-b.co.uk.", ["v.kalo+x@a-b.co.uk/email", "./punctuation"]),
            ("mailto:v@mill.org", ["mailto:v@mill.org/url"]),
            ("doi:10.1000/182.", ["doi:10.1000/182/url", "./punctuation"]),
            ("#1 #a1 a#b", ["#/symbol", "1/number", "#a1/hashtag", "a", "#/symbol", "b"]),
            (
                "@vera.mill.example: @ x",
                ["@vera.mill.example/mention", ":/punctuation", "@/symbol", "x"]
            ),
            (
                "https://ostrow.example/水車。",
                ["https://ostrow.example//url", "水", "車", "。/punctuation"]
            ),
            ("http:// x", ["http", ":/punctuation", "//punctuation", "//punctuation", "x"]),
        ])
    func addresses(text: String, wanted: [String]) { #expect(tokens(text) == wanted) }

    @Test("hyphens, clitics, ampersands and slashes")
    func parts() {
        #expect(
            tokens("low-altitude COVID-19 pre‑war a - b x--y") == [
                "low-altitude", "COVID-19", "pre‑war", "a", "-/punctuation", "b", "x",
                "--/punctuation", "y",
            ])
        #expect(tokens("low-lying") { $0.hyphens = .split } == ["low", "-/punctuation", "lying"])
        #expect(
            tokens("don't can’t it's they've couldn't've cannot Cannot o'clock dogs'") {
                $0.clitics = .split
            } == [
                "do", "n't", "ca", "n’t", "it", "'s", "they", "'ve", "could", "n't", "'ve", "can",
                "not", "Can", "not", "o'clock",
                "dogs", "'/punctuation",
            ])
        #expect(tokens("don't cannot") == ["don't", "cannot"])
        #expect(tokens("dell'acqua", language: "it") { $0.clitics = .split } == ["dell'", "acqua"])
        #expect(
            tokens("'tis rock 'n' roll Yahoo!'s") == [
                "'tis", "rock", "'n'", "roll", "Yahoo", "!/punctuation", "'s",
            ])
        #expect(
            tokens("AT&T R&D a&b and/or w/o") == [
                "AT&T", "R&D", "a", "&/symbol", "b", "and", "//punctuation", "or", "w/o",
            ])
        #expect(tokens("C++ C# g++.") == ["C++", "C#", "g++", "./punctuation"])
        #expect(tokens("5km") { $0.units = .keep } == ["5km"])
    }

    @Test("pictures, marks and scripts")
    func others() {
        #expect(
            tokens("👩‍👩‍👧 🇫🇷🇩🇪 ☀ © ✓ :-) x:)") == [
                "👩‍👩‍👧/emoji", "🇫🇷/emoji", "🇩🇪/emoji", "☀/emoji", "©/symbol", "✓/symbol", ":-)/emoji",
                "x",
                ":/punctuation", ")/punctuation",
            ])
        #expect(
            tokens("“naïve” — café… __") == [
                "“/punctuation", "naïve", "”/punctuation", "—/punctuation", "café", "…/punctuation",
                "__/punctuation",
            ])
        #expect(tokens("北京カタカナ、ราช") == ["北", "京", "カタカナ", "、/punctuation", "ร", "า", "ช"])
        #expect(
            tokens("z.B. Dr. Ost, Nr. 5 usw.", language: "de-AT") == [
                "z.B.", "Dr.", "Ost", ",/punctuation", "Nr.", "5/number", "usw.",
            ])
    }

    /// Sorted, not empty, not overlapping, on character boundaries, with gaps of white space and controls only.
    private func checkLaws(_ text: String, _ note: Comment) {
        let bytes = Array(text.utf8)
        var last = 0
        func checkGap(_ range: Range<Int>) {
            for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
                let category = scalar.properties.generalCategory
                #expect(
                    scalar.properties.isWhitespace || scalar.value <= 0x20 || category == .control
                        || category == .format,
                    "\(note): U+\(String(scalar.value, radix: 16)) is in no token")
            }
        }
        for clitics in Tokenizer.Parts.allCases {
            var tokenizer = Tokenizer(language: "en")
            tokenizer.clitics = clitics
            last = 0
            for token in tokenizer.tokens(in: text) {
                #expect(
                    token.start >= last && token.end > token.start && token.end <= bytes.count, note
                )
                guard token.start >= last else { return }
                #expect(bytes[token.start] & 0xC0 != 0x80, note)
                #expect(token.end == bytes.count || bytes[token.end] & 0xC0 != 0x80, note)
                checkGap(last..<token.start)
                last = token.end
            }
            checkGap(last..<bytes.count)
        }
    }

    @Test("tokens and gaps give the text, whatever it is")
    func laws() {
        var random = SeededGenerator(seed: 28)
        let pieces = [
            "a", "Dr", ".", ",", " ", "\n", "'", "’", "-", "@", "#", "1", "42", "km", ":", "/",
            "//", "http", "www.", "é", "e\u{301}",
            "北", "京", "カ", "ร", "\u{200B}", "\u{FEFF}", "👩", "\u{200D}", "🇫", "️", "²", "°", "C",
            "_", "&", "+", "=", "(", ")", "…",
            "n't", "'s", "\u{A0}", "\u{202F}", "T", "Z", "א", "\"", "𠀀", "\u{0}", "\u{7F}", "½",
            "Ⅳ", "٣", "\u{85}", "\u{2028}",
        ]
        for round in 0..<3000 {
            let text = (0..<Int.random(in: 0..<14, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            checkLaws(text, "round \(round): \(text.debugDescription)")
        }
    }

    @Test("hostile texts take time that grows with their length")
    func hostile() {
        let clock = ContinuousClock()
        for piece in [
            "a-", "a.", "@", "1,", "a@", "'", "n't", "http://", "#", "1:", "北", "a\u{300}",
            ".\u{300}", "🇫", "U.", "\u{A0}123", "www.", "=)", "a'",
        ] {
            let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
            let time = clock.measure { _ = Tokenizer().tokens(in: text) }
            // Debug builds need about a second for the slowest; a quadratic path needs minutes.
            #expect(time < .seconds(20), "\(piece)")
        }
    }
}

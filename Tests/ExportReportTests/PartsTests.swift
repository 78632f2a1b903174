import Foundation
import Quern
import QuernHTML
import Testing

@testable import ExportReport

@Suite struct CalendarTests {
    @Test func numbersDaysWithoutGaps() throws {
        var last = try #require(CalendarDay(iso: "0000-01-01")).number - 1
        for year in stride(from: 0, to: 10_000, by: 1)
        where year < 5 || year > 9_990 || (1890...2105).contains(year) {
            if year == 1890 || year == 9_991 {
                last = try #require(CalendarDay(iso: padded(year, 4) + "-01-01")).number - 1
            }
            for month in 1...12 {
                for day in 1...31 {
                    let text = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
                    guard let date = CalendarDay(iso: text) else { continue }
                    #expect(date.number == last + 1)
                    last = date.number
                    #expect(Period.day.label(date.number) == text)
                    #expect(Period.month.label(date.monthNumber) == text.prefix(7))
                }
            }
        }
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }

    @Test func periods() {
        let month = 2024 * 12 + 8
        #expect(
            Period.allCases.dropFirst().map { $0.label($0.index(ofMonth: month)) } == [
                "2024-09", "2024 Q3", "2024", "2020s", "2000–2099",
            ])
    }

    @Test func aTimelineFitsThePage() {
        for (first, last, period, count) in [
            ("2024-09-01", "2024-10-15", "day", 45), ("2024-09-01", "2025-10-15", "month", 14),
            ("2015-01-01", "2024-12-31", "quarter", 40), ("1980-01-01", "2024-12-31", "year", 45),
            ("0001-01-01", "2024-12-31", "century", 21),
            ("0000-01-01", "9999-12-31", "century", 100),
        ] {
            var days = Tally<Int, Int>()
            for text in [first, last] {
                if let day = CalendarDay(iso: text) { days.add(1, to: day.number) }
            }
            let timeline = Timeline(days)
            #expect(timeline.period.name == period && timeline.values.count == count)
            #expect(timeline.values.first?.count == 1 && timeline.values.last?.count == 1)
        }
    }
}

@Suite struct TallyTests {
    /// However a sequence is cut, the first keys are counted, and all of each.
    @Test func aLimitDoesNotDependOnSlices() {
        let keys = (0..<200).map { ($0 * 7919) % 31 }
        func tally(_ size: Int) -> Tally<Int, Int> {
            var whole = Tally<Int, Int>(limit: 10)
            for start in stride(from: 0, to: keys.count, by: size) {
                var part = Tally<Int, Int>()
                for key in keys[start..<min(start + size, keys.count)] { part.add(1, to: key) }
                whole.merge(part)
            }
            return whole
        }
        let once = tally(200)
        #expect(once.entries.count == 10)
        #expect(once.entries.reduce(0) { $0 + $1.value } + once.lost == 200)
        for size in [1, 3, 50] {
            #expect(tally(size).entries.elementsEqual(once.entries) { $0 == $1 })
            #expect(tally(size).lost == once.lost)
        }
    }
}

@Suite struct TextTests {
    @Test func sizes() {
        let sizes: [HTML] = [
            0, 999, 1000, 1049, 99_949, 99_950, 999_499, 999_500, 1_234_567, 5_000_000_000,
        ].map { "\(bytes: $0)" }
        #expect(
            sizes.map(\.markup) == [
                "0 B", "999 B", "1.0 kB", "1.0 kB", "99.9 kB", "100 kB", "999 kB", "1.0 MB",
                "1.2 MB", "5.0 GB",
            ])
    }

    @Test func excerpts() {
        #expect("  a\n\n b\t".excerpt(10) == "a b")
        #expect("one two three".excerpt(10) == "one two…")
        #expect(String(repeating: "x", count: 300).excerpt(10) == "xxxxxxxxxx…")
        #expect("".excerpt(10) == "")
        #expect(
            ("e" + String(repeating: "\u{301}", count: 1_000_000)).excerpt(10).unicodeScalars
                .count == 11)
    }
}

@Suite struct StyleTests {
    /// WCAG 2.2, 1.4.3: at least 4.5 to 1.
    @Test func textIsReadableInBothSchemes() throws {
        let schemes = Style.sheet.components(separatedBy: "prefers-color-scheme: dark")
        for scheme in [schemes[0], schemes[1]] {
            var colors: [String: Double] = [:]
            for match in scheme.matches(of: /--([a-z0-9-]+): #([0-9a-f]{6})/)
            where colors[String(match.1)] == nil {
                colors[String(match.1)] = luminance(String(match.2))
            }
            func contrast(_ text: String, _ ground: String) throws -> Double {
                let (a, b) = (try #require(colors[text]), try #require(colors[ground]))
                return (max(a, b) + 0.05) / (min(a, b) + 0.05)
            }
            for text in ["text", "soft", "accent", "alarm"] {
                #expect(try contrast(text, "ground") >= 4.5, "\(text)")
            }
            for ground in ["h1", "h2", "h3"] {
                #expect(try contrast("text", ground) >= 4.5, "\(ground)")
            }
            for ground in ["h4", "h5"] {
                #expect(try contrast("on-dark", ground) >= 4.5, "\(ground)")
            }
            #expect(try contrast("bar", "ground") >= 3)
        }
    }

    private func luminance(_ hex: String) -> Double {
        let value = Int(hex, radix: 16) ?? 0
        let parts = [16, 8, 0].map { shift -> Double in
            let part = Double(value >> shift & 0xFF) / 255
            return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    /// x to the power of 2.4, by x² · x^0.4, the last by Newton's method for the fifth root of x².
    private func power(_ x: Double) -> Double {
        var root = 1.0
        for _ in 0..<60 {
            root -= (root * root * root * root * root - x * x) / (5 * root * root * root * root)
        }
        return x * x * root
    }
}

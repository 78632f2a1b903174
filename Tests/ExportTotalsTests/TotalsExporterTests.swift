import Foundation
import Quern
import QuernTesting
import TestSupport
import Testing

@testable import ExportTotals

@Suite struct TotalsExporterTests {
    private typealias Parameters = [(name: String, value: Metadata.Value)]

    private func totals(_ slices: [[Document]], _ parameters: Parameters = []) throws -> String {
        let folder = try TemporaryDirectory()
        try StageHarness(TotalsExporter.self, parameters).fold(slices, into: folder.file("run"))
        return try folder.text("run/totals.json")
    }

    private func refusal(_ parameters: Parameters) -> String {
        do {
            _ = try StageHarness(TotalsExporter.self, parameters)
            return "none"
        } catch {
            return "\(error)"
        }
    }

    private let corpus: [Document] = [
        .sample(
            "Grain falls.",
            metadata: ["source": "Mill", "date": "2024-09-04", "views": 3, "fee": 0.1]),
        .sample("谷物 été\u{3000}x", metadata: ["source": "Mill", "date": "2023-01", "fee": 0.2]),
        .sample("", metadata: ["source": 7, "date": "soon", "views": -1]),
    ]

    @Test func countsEverything() throws {
        #expect(
            try totals([corpus])
                == #"{"documents":3,"words":5,"characters":20,"bytes":28}"# + "\n")
        #expect(
            try totals([]) == #"{"documents":0,"words":0,"characters":0,"bytes":0}"# + "\n")
    }

    @Test func writesTheFileOfTheBenchmark() throws {
        #expect(
            try totals(
                [corpus],
                [
                    ("figures", ["documents", "words"]), ("map", .record(["documents": "docs"])),
                    ("constants", .record(["v": 1, "version": "1.10", "final": true])),
                ]) == #"{"docs":3,"words":5,"v":1,"version":"1.10","final":true}"# + "\n")
    }

    @Test func addsNumbersExactly() throws {
        let parameters: Parameters = [("figures", []), ("sum", ["views", "fee"])]
        #expect(try totals([corpus], parameters) == #"{"views":2,"fee":0.3}"# + "\n")
        // In floating point these depend on the order.
        let fees: [Double] = [1e14, 0.1, -1e14, 0.000000001, 123456.789]
        let documents = fees.map { Document.sample("", metadata: ["fee": .number($0)]) }
        let sum = #"{"views":0,"fee":123456.889000001}"# + "\n"
        #expect(try totals([documents], parameters) == sum)
        #expect(try totals(documents.reversed().map { [$0] }, parameters) == sum)
        let large = [Int.max, Int.max, 5].map {
            Document.sample("", metadata: ["fee": .integer($0)])
        }
        #expect(
            try totals([large], parameters) == #"{"views":0,"fee":18446744073709551619}"# + "\n")
    }

    @Test(
        arguments: [
            (.string("12"), "'fee' is '12', which is no number and cannot be added"),
            (
                .number(1e-10),
                "'fee': 1e-10 cannot be added exactly; numbers must be below 10^15 and have at most nine decimal places"
            ),
            (
                .number(1e15),
                "'fee': 1000000000000000.0 cannot be added exactly; numbers must be below 10^15 and have at most nine decimal places"
            ),
        ] as [(Metadata.Value, String)])
    func refusesWhatItCannotAdd(_ value: Metadata.Value, _ message: String) throws {
        #expect {
            _ = try totals([[.sample("", metadata: ["fee": value])]], [("sum", ["fee"])])
        } throws: { "\($0)" == message }
    }

    @Test func groupsByFields() throws {
        #expect(
            try totals(
                [[corpus[2], corpus[0]], [corpus[1], .sample("one two")]],
                [
                    ("figures", ["documents", "words"]), ("by", ["source"]),
                    ("map", .record(["source": "publisher"])),
                ])
                == #"{"documents":4,"words":7,"groups":[{"publisher":null,"documents":1,"words":2},"#
                + #"{"publisher":7,"documents":1,"words":0},{"publisher":"Mill","documents":2,"words":5}]}"#
                + "\n")
        #expect(
            try totals(
                [corpus], [("figures", ["documents"]), ("by", ["source", "date.year"])])
                == #"{"documents":3,"groups":[{"source":7,"date.year":null,"documents":1},"#
                + #"{"source":"Mill","date.year":"2023","documents":1},"#
                + #"{"source":"Mill","date.year":"2024","documents":1}]}"# + "\n")
    }

    /// Months and years are read as everywhere else; `date.month` of a day that cannot be one is missing.
    @Test(arguments: [
        ("2024-09-04", "\"2024\"", "\"2024-09\""), ("2024-13-45", "null", "null"),
        ("2024-02-30", "\"2024\"", "\"2024-02\""), ("2024", "\"2024\"", "null"),
        ("2024-99", "\"2024\"", "null"), ("soon", "null", "null"),
    ]) func monthsOfTheCalendar(date: String, year: String, month: String) throws {
        #expect(
            try totals(
                [[.sample("", metadata: ["date": .string(date)])]],
                [("figures", ["documents"]), ("by", ["date.year", "date.month"])])
                == #"{"documents":1,"groups":[{"date.year":\#(year),"date.month":\#(month),"documents":1}]}"#
                + "\n")
    }

    @Test func textsThatOnlyLookTheSameAreTwoGroups() throws {
        let documents = ["\u{E9}", "e\u{301}", "\u{E9}"].map {
            Document.sample("", metadata: ["source": .string($0)])
        }
        #expect(
            try totals([documents], [("figures", ["documents"]), ("by", ["source"])])
                == "{\"documents\":3,\"groups\":[{\"source\":\"e\u{301}\",\"documents\":1},{\"source\":\"\u{E9}\",\"documents\":2}]}\n"
        )
    }

    @Test func refusesFilesWithTwinsAndNothing() {
        #expect(
            refusal([("map", .record(["word": "w"]))]).contains(
                "'map' renames 'word', which is no member of the file; did you mean 'words'?"))
        #expect(
            refusal([("constants", .record(["words": 1]))]).contains(
                "the file would have two members 'words'; give one of them another name with 'map', or take it out"
            ))
        #expect(
            refusal([("by", ["words"])]).contains("the file would have two members 'words'"))
        #expect(
            refusal([("figures", [])]).contains(
                "'figures' and 'sum' are empty, so that nothing is left to write"))
    }

    /// The store keeps partials: they must come back as they were, in whatever grouping they are merged.
    @Test func partialsAreStorable() throws {
        var random = SeededGenerator(seed: 5)
        let stage = try StageHarness(
            TotalsExporter.self, [("sum", ["fee"]), ("by", ["source", "year"])]
        ).stage
        for _ in 0..<200 {
            let documents = (0..<Int.random(in: 0..<12, using: &random)).map { _ -> Document in
                let fee = Double(Int.random(in: -99999...99999, using: &random)) / 100
                var metadata: Metadata = [
                    "source": Bool.random(using: &random) ? "A" : "谷", "fee": .number(fee),
                ]
                if Bool.random(using: &random) {
                    metadata["year"] = .integer(Int.random(in: -3...3, using: &random))
                }
                let text = String(repeating: "é x ", count: Int.random(in: 0..<9, using: &random))
                return Document.sample(text, metadata: metadata)
            }
            let partial = try stage.partial(
                of: FoldSlice(documents: documents, dropped: []), in: StageContext(label: "totals"))
            var encoder = ByteEncoder()
            partial.encode(to: &encoder)
            let bytes = encoder.bytes
            let back = try bytes.withUnsafeBytes { buffer in
                var decoder = ByteDecoder(buffer)
                let value = try PartialTotals(from: &decoder)
                #expect(decoder.isAtEnd)
                return value
            }
            #expect(back.groups == partial.groups)
        }
    }
}

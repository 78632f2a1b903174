import Foundation
import ParseCSV
import Quern
import QuernTesting
import TestSupport
import Testing

/// csv-spectrum: the same cells as its JSON files say.
@Suite struct CSVSuiteTests {
    static let names = [
        "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
        "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8",
    ]

    @Test(
        .enabled(if: SharedData.suites.has("csv-spectrum"), Comment(rawValue: SharedData.absent)),
        arguments: names)
    func cells(name: String) throws {
        let bytes = try SharedData.suites.bytes("csv-spectrum/csvs/\(name).csv")
        let json = try SharedData.suites.bytes("csv-spectrum/json/\(name).json")
        let wanted = try #require(
            try JSONSerialization.jsonObject(with: Data(json)) as? [[String: String]])
        let columns = try #require(wanted.first).keys.sorted()
        // Every column in turn is the text, and all the others metadata.
        for column in columns {
            let harness = try StageHarness(
                CSVParser.self, [("text", [.string(column)]), ("id", "no such column")])
            let documents = try harness.parse(bytes)
            #expect(documents.count == wanted.count)
            for (document, row) in zip(documents, wanted) {
                #expect(document.text == row[column])
                for other in columns where other != column {
                    #expect(document.metadata[other]?.string ?? "" == row[other], "\(other)")
                }
            }
        }
    }
}

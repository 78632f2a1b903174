internal import ArgumentParser
import Quern
import QuernCorpus

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The form in which a table is printed.
enum TableFormat: String, ExpressibleByArgument, CaseIterable, Decodable {
    case text, csv, json, svg, graphml, gexf

    /// Prints a table to standard output; what no row can say, such as the citation of a CSV file, goes to standard error.
    ///
    /// - Throws: ``Diagnostics`` when the table has no such form.
    func print(_ table: Table, of question: String) throws {
        switch self {
        case .text: try Console.print(table.text)
        case .csv:
            try Self.write(table.csv)
            for line in table.notes + [table.citation?.line].compactMap({ $0 }) {
                Console.note(line)
            }
        case .json: try Self.write(table.json)
        case .svg:
            guard let svg = table.svg else { throw Self.missing("picture", question) }
            try Self.write(svg)
        case .graphml, .gexf:
            guard let network = table.network else { throw Self.missing("network", question) }
            try Self.write(self == .gexf ? network.gexf : network.graphML)
            if let citation = table.citation { Console.note(citation.line) }
        }
    }

    private static func write(_ bytes: [UInt8]) throws {
        try Console.write(String(decoding: bytes, as: UTF8.self), to: STDOUT_FILENO)
    }

    private static func missing(_ what: String, _ question: String) -> Diagnostics {
        Diagnostics(
            .error(
                "what '\(question)' answers here has no \(what)",
                hints: ["every answer can be printed as text, csv or json"]))
    }
}

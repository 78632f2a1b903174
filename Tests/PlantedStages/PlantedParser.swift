import Quern

/// Makes a document of every line, unless the line holds the marker.
struct PlantedParser: Parser {
    @Parameter("What it does to a marked line.") var fault = Fault.none
    @Parameter("The word that marks a line.") var marker = "PLANTED"
    @Parameter("A file that says that it has been done once.") var flag = ""
    @Parameter("How many documents a line gives.", in: 1...) var documents = 1

    static let description = StageDescription(
        "planted", "Makes a document of every line, unless the line holds the marker.")

    var framing: Framing { .lines }

    func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        let text = String(decoding: record.bytes, as: UTF8.self)
        context.count("lines seen")
        if text.contains(marker) { try fault.strike(flag: flag) }
        for _ in 0..<self.documents {
            try documents.add(text: text, sourceMap: SourceMap(verbatim: text.utf8.count))
        }
    }
}

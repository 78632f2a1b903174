public import Quern

/// Reads comma-separated values; see ``TableParser``.
public typealias CSVParser = TableParser<CommaForm>

public enum CommaForm: TableForm {
    public static let delimiter = DialectCharacter.one(",")

    public static let description = StageDescription(
        "csv", "Reads comma-separated values: every row a document, columns as text and metadata.",
        version: 7,
        examples: [
            Example(
                "A document a row", [:], "id,text,source\na1,\"Rice, tea\",Mill Post\na2,Milk,\n",
                documents: ["Rice, tea", "Milk"], sets: ["source": "Mill Post"]),
            Example(
                "Line breaks and quotes in quotes", [:], "text\r\n\"He said:\r\n\"\"Tea!\"\"\"\r\n",
                gives: "He said:\r\n\"Tea!\""),
            Example(
                "Several columns make the text",
                ["text": ["headline", "body"], "fields": .record(["title": "headline"])],
                "headline,body\nA mill,It grinds.\n", gives: "A mill\n\nIt grinds.",
                sets: ["title": "A mill"]),
            Example(
                "Types, and only some of the columns",
                ["keep": ["year"], "types": .record(["year": "integer"])],
                "text,year,junk\nx,2024,no\n", gives: "x", sets: ["year": 2024]),
            Example(
                "Another dialect", ["delimiter": "auto", "comment": "#"],
                "# made by hand\ntext;place\nTea, no milk;Ostrow\n", gives: "Tea, no milk",
                sets: ["place": "Ostrow"]),
            Example(
                "What Excel writes before a header", ["delimiter": "auto"],
                "sep=|\r\nid|text\r\na1|Tea, milk; no sugar\r\n", gives: "Tea, milk; no sugar"),
            Example(
                "No header", ["header": false, "text": ["2"], "id": "1"], "a1,Tea\na2,Milk\n",
                documents: ["Tea", "Milk"]),
            Example(
                "A row that is too short", [:], "text,year\nTea\n",
                fails: "the row has 1 cells, where 2 were expected by the header"),
            Example(
                "A quote that is never closed", [:], "text\n\"Tea\n",
                fails: "the quote that opens a cell in line 2 is never closed"),
            Example(
                "It costs its line alone, where rows follow", [:],
                "id,text\na1,\"Tea\na2,Milk\na3,Rice\n", documents: ["Milk", "Rice"]),
            Example(
                "A column that is not there", [:], "txt\nTea\n",
                fails: "there is no column 'text'; did you mean 'txt'?"),
            Example(
                "A file with another delimiter", [:], "id;text\na1;Tea\n",
                fails:
                    "there is no column 'text', because the whole header is one cell: 'id;text'; give the delimiter of the file: 'delimiter: semicolon'"
            ),
        ])
}

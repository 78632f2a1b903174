public import Quern

/// Reads tab-separated values; see ``TableParser``.
public typealias TSVParser = TableParser<TabForm>

public enum TabForm: TableForm {
    public static let delimiter = DialectCharacter.one("\t")

    public static let description = StageDescription(
        "tsv", "Reads tab-separated values: every row a document, columns as text and metadata.",
        version: 7,
        examples: [
            Example(
                "A document a row", [:], "id\ttext\tsource\na1\tRice, tea\tMill Post\n",
                gives: "Rice, tea", sets: ["source": "Mill Post"]),
            Example(
                "Quotes that are only text", ["quote": "none"], "text\tyear\n\"Tea\t2024\n",
                gives: "\"Tea", sets: ["year": "2024"]),
            Example(
                "Cells in quotes may hold tabs and line breaks", [:],
                "text\tyear\n\"Tea\tand\nmilk\"\t2024\n",
                gives: "Tea\tand\nmilk"),
            Example(
                "Columns that have no names", ["header": false, "columns": ["text", "place"]],
                "Tea\tOstrow\n", gives: "Tea", sets: ["place": "Ostrow"]),
            Example(
                "Too many cells", [:], "text\nTea\tMilk\n",
                fails: "the row has 2 cells, where 1 were expected by the header"),
            Example(
                "Rows of any length", ["ragged": "accept"], "text\nTea\tMilk\n", gives: "Tea",
                sets: ["2": "Milk"]),
        ])
}

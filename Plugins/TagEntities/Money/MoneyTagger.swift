public import Quern
internal import QuernText

/// Annotates amounts of money with currency and value, and links what is said twice.
///
/// Signs (`$3.5bn`, `US$4`, `€5 million`), ISO 4217 codes on either side (`RMB 6 billion`, `40 PLN`) and words
/// (`1.5 billion yuan`) in English. The value is exact (`1.5 billion` is 1500000000); a range has `upper`. An
/// amount in another currency in brackets behind (`1.5 billion yuan (about 210 million U.S. dollars)`) is a
/// conversion: both have the other's place. `$` alone is USD, `pounds` GBP, `¥` CNY.
public struct MoneyTagger: Tagger {
    @Parameter("The layer to write.") var layer = "money"

    public static let description = StageDescription(
        "money", "Annotates amounts of money with currency and value.", version: 1,
        writes: ["money"],
        examples: [
            Example(
                "Signs, codes and words", [:],
                "It cost $3.5bn, PLN 40, 40 PLN, €5 million, 12,000 yen and 10 to 15 million Norwegian kroner; 12 km.",
                annotates: [
                    "money": [
                        "$3.5bn=money#USD 3500000000", "PLN 40=money#PLN 40",
                        "40 PLN=money#PLN 40", "€5 million=money#EUR 5000000",
                        "12,000 yen=money#JPY 12000",
                        "10 to 15 million Norwegian kroner=money#NOK 10000000-15000000",
                    ]
                ]),
            Example(
                "A conversion", [:], "worth 1.5 billion yuan (about 210 million U.S. dollars)",
                annotates: [
                    "money": [
                        "1.5 billion yuan=money#CNY 1500000000",
                        "about 210 million U.S. dollars=money#USD 210000000",
                    ]
                ]),
        ])

    private var rules: QuantityRules?

    public init() {}

    public var layers: LayerContract { LayerContract(writes: [layer]) }

    public mutating func prepare(in context: PreparationContext) throws {
        rules = try Currencies.rules()
    }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        guard let rules else { return }
        let text = TokenizedText(document.text)
        let amounts = QuantityFinder(text, rules).find().filter { $0.kind == .money }
        var annotations: [Annotation] = []
        var attributes = amounts.map { self.attributes($0) }
        for (index, amount) in amounts.enumerated().dropFirst() {
            let before = amounts[index - 1]
            guard Self.converts(text, before, amount) else { continue }
            attributes[index - 1]["converted"] = Self.place(text, amount)
            attributes[index]["conversion_of"] = Self.place(text, before)
        }
        for (amount, attributes) in zip(amounts, attributes) {
            annotations.append(
                Annotation(
                    text.range(amount.tokens), label: "money", id: Self.id(amount),
                    attributes: attributes))
        }
        tags.annotate(layer, annotations)
    }

    private func attributes(_ amount: Quantity) -> Metadata {
        var attributes = Metadata()
        attributes["currency"] = amount.unit.map(Metadata.Value.string)
        attributes["amount"] = amount.values.first?.value
        attributes["upper"] = amount.upper?.value
        attributes["qualifier"] = amount.qualifier.map(Metadata.Value.string)
        return attributes
    }

    /// `1.5 billion yuan (210 million dollars)`, `… (about …)`, `…, or about … `
    private static func converts(
        _ text: TokenizedText, _ first: Quantity, _ second: Quantity
    ) -> Bool {
        guard first.unit != second.unit else { return false }
        let start = first.tokens.upperBound
        let end = second.tokens.lowerBound
        guard end > start, end - start <= 4 else { return false }
        let between = (start..<end).map { text[$0].text }
        if between.first == "(" {
            return between.dropFirst().allSatisfy {
                ["or", "about", "equivalent", "to", "roughly"].contains($0)
            }
        }
        return between == [",", "or"] || between == ["or"]
    }

    private static func place(_ text: TokenizedText, _ amount: Quantity) -> Metadata.Value {
        let range = text.range(amount.tokens)
        var record = Metadata()
        record["start"] = .integer(range.lowerBound)
        record["end"] = .integer(range.upperBound)
        record["currency"] = amount.unit.map(Metadata.Value.string)
        record["amount"] = amount.values.first?.value
        return .record(record)
    }

    private static func id(_ amount: Quantity) -> String {
        let values = amount.values.map(\.plain).joined(separator: ",")
        return (amount.unit ?? "") + " " + values + (amount.upper.map { "-" + $0.plain } ?? "")
    }
}

extension ExactNumber {
    /// In digits, with a decimal point where one is needed.
    var plain: String {
        guard exponent < 0 else { return digits + String(repeating: "0", count: min(exponent, 30)) }
        let padded =
            String(repeating: "0", count: max(0, 1 - exponent - digits.utf8.count)) + digits
        var whole = String(padded.dropLast(-exponent))
        var decimals = String(padded.suffix(-exponent))
        while decimals.utf8.last == UInt8(ascii: "0") { decimals.removeLast() }
        while whole.utf8.count > 1, whole.utf8.first == UInt8(ascii: "0") { whole.removeFirst() }
        return decimals.isEmpty ? whole : whole + "." + decimals
    }
}

internal import Quern
internal import QuernText

/// The rule file of `tag: quantities`.
struct QuantityRuleFile: ParameterRecord {
    @Parameter("Words before a number, such as 'more than'.") var qualifiers = WordList()
    @Parameter("Qualifiers that count before percentages only.") var directions = WordList()
    @Parameter("Words and signs of currencies, with their codes.") var currencies = ParameterMap<
        String
    >()
    @Parameter("Units of measure, with their signs.") var measures = ParameterMap<String>()
    @Parameter("What a percentage is measured against, such as 'year on year'.") var comparisons =
        WordList()
    @Parameter("Plurals that do not end in s.") var plurals = WordList()
    @Parameter("Words in s that are no plural.") var notPlurals = WordList()

    init() {}
}

/// The rule file, compiled.
struct QuantityRules: Sendable {
    /// Values: 0 qualifier, 1 direction.
    let qualifiers: PhraseTable
    let comparisons: PhraseTable
    let currencies: PhraseTable
    let currencyCodes: [String]
    /// Signs such as `$`, which are no words, by their text; longest first.
    let signs: [(text: [UInt8], code: String)]
    let measures: PhraseTable
    let measureSigns: [String]
    /// Signs by names, for what stands right behind a number: `20kWh`.
    let measuresByName: [String: String]
    let plurals: Set<String>
    let notPlurals: Set<String>

    /// Rules of currencies alone.
    init(currencies: [(key: String, value: String)], qualifiers: [String]) throws {
        var file = QuantityRuleFile()
        file.currencies = ParameterMap(currencies)
        file.qualifiers = WordList(qualifiers)
        try self.init(file)
    }

    init(_ file: QuantityRuleFile) throws {
        func table(_ lists: [(WordList, UInt32)]) throws -> PhraseTable {
            var builder = PhraseTable.Builder()
            for (list, value) in lists {
                for phrase in list.words { try Self.add(phrase, value, .smart, to: &builder) }
            }
            return builder.build()
        }
        let directions = file.directions.set
        qualifiers = try table([
            (WordList(file.qualifiers.words.filter { !directions.contains($0) }), 0),
            (file.directions, 1),
        ])
        comparisons = try table([(file.comparisons, 0)])
        var words = PhraseTable.Builder()
        var codes: [String] = []
        var signs: [(text: [UInt8], code: String)] = []
        for (name, code) in file.currencies.entries {
            if name.unicodeScalars.contains(where: { "$¥€£₩₹".unicodeScalars.contains($0) }) {
                signs.append((Array(name.utf8), code))
            } else {
                try Self.add(name, UInt32(codes.count), .smart, to: &words)
                codes.append(code)
            }
        }
        currencies = words.build()
        currencyCodes = codes
        self.signs = signs.sorted { $0.text.count > $1.text.count }
        var units = PhraseTable.Builder()
        var unitSigns: [String] = []
        for (name, sign) in file.measures.entries {
            // Short signs mean different things in other cases: mW and MW.
            let isSign = name.utf8.count <= 4 && name != name.lowercased() || name.utf8.count <= 2
            try Self.add(name, UInt32(unitSigns.count), isSign ? .exact : .smart, to: &units)
            unitSigns.append(sign)
        }
        measures = units.build()
        measureSigns = unitSigns
        measuresByName = Dictionary(
            file.measures.entries.map { ($0.key, $0.value) },
            uniquingKeysWith: { first, _ in first })
        plurals = file.plurals.set
        notPlurals = file.notPlurals.set
    }

    private static func add(
        _ phrase: String, _ value: UInt32, _ rule: PhraseCase, to builder: inout PhraseTable.Builder
    ) throws {
        do throws(PhraseTable.PhraseError) {
            try builder.add(phrase, value: value, case: rule)
        } catch {
            throw StageError("'\(phrase)' cannot be looked for: \(error.rawValue)")
        }
    }
}

/// A number as text, exact: digits and a power of ten.
struct ExactNumber: Sendable, Equatable {
    /// Digits without separators, the decimal point taken out.
    var digits: String
    /// The power of ten to multiply by.
    var exponent: Int

    /// Nil when commas do not group by thousands.
    init?(_ text: String, times exponent: Int = 0) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first else { return nil }
        let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
        if groups.count > 1 {
            guard (groups.first?.count ?? 0) <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 })
            else { return nil }
        }
        let decimals = parts.count == 2 ? String(parts[1]) : ""
        digits = groups.joined() + decimals
        self.exponent = exponent - decimals.utf8.count
        guard !digits.isEmpty, digits.utf8.count <= 18 else { return nil }
    }

    /// The number as metadata: whole where it is, else the nearest binary number.
    var value: Metadata.Value {
        var digits = digits
        var exponent = exponent
        while exponent < 0, digits.utf8.count > 1, digits.hasSuffix("0") {
            digits.removeLast()
            exponent += 1
        }
        if exponent >= 0, digits.utf8.count + exponent <= 18,
            let whole = Int(digits + String(repeating: "0", count: exponent))
        {
            return .integer(whole)
        }
        if digits.allSatisfy({ $0 == "0" }) { return .integer(0) }
        return .number(Double("\(digits)e\(exponent)") ?? 0)
    }
}

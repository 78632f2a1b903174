/// Currencies of the world by the words and signs that English texts have for them, with their ISO 4217 codes.
///
/// Compiled for Quern from general knowledge of ISO 4217. A word that several countries use (`dollars`,
/// `francs`, `pesos`, `crowns`) means the one that texts mostly mean by it, or none at all.
enum Currencies {
    /// Codes, which stand before or behind a number as they are.
    static let codes = """
        AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD
        CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ
        GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR
        LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN
        PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS
        TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW
        """

    static let signs: [(sign: String, code: String)] = [
        ("$", "USD"), ("US$", "USD"), ("USD$", "USD"), ("HK$", "HKD"), ("A$", "AUD"),
        ("AU$", "AUD"),
        ("C$", "CAD"), ("CA$", "CAD"), ("NZ$", "NZD"), ("S$", "SGD"), ("NT$", "TWD"), ("R$", "BRL"),
        ("€", "EUR"), ("£", "GBP"), ("¥", "CNY"), ("JP¥", "JPY"), ("CN¥", "CNY"), ("₩", "KRW"),
        ("₹", "INR"),
    ]

    static let words: [(words: String, code: String)] = [
        ("yuan; renminbi; RMB; Chinese yuan", "CNY"), ("yen; Japanese yen", "JPY"),
        (
            "dollar; dollars; U.S. dollar; U.S. dollars; US dollar; US dollars; American dollars; bucks",
            "USD"
        ),
        ("Hong Kong dollar; Hong Kong dollars", "HKD"),
        ("Australian dollar; Australian dollars", "AUD"),
        ("Canadian dollar; Canadian dollars", "CAD"),
        ("New Zealand dollar; New Zealand dollars", "NZD"),
        ("Singapore dollar; Singapore dollars", "SGD"),
        ("Taiwan dollar; Taiwan dollars; New Taiwan dollars", "TWD"), ("euro; euros", "EUR"),
        ("pound sterling; pounds sterling; sterling; British pound; British pounds", "GBP"),
        ("Egyptian pound; Egyptian pounds", "EGP"), ("Swiss franc; Swiss francs", "CHF"),
        ("CFA franc; CFA francs", "XOF"), ("won; South Korean won", "KRW"),
        ("rupee; rupees; Indian rupee; Indian rupees", "INR"),
        ("Pakistani rupee; Pakistani rupees", "PKR"), ("Sri Lankan rupees", "LKR"),
        ("ruble; rubles; rouble; roubles", "RUB"), ("rand", "ZAR"), ("real; reais", "BRL"),
        ("baht", "THB"), ("ringgit", "MYR"), ("rupiah", "IDR"), ("dong", "VND"),
        ("Philippine pesos", "PHP"), ("Mexican peso; Mexican pesos", "MXN"),
        ("Argentine peso; Argentine pesos", "ARS"), ("Chilean pesos", "CLP"),
        ("Colombian pesos", "COP"), ("zloty; zlotys; zloties", "PLN"), ("forint; forints", "HUF"),
        ("koruna; Czech crowns", "CZK"), ("Swedish krona; Swedish kronor; Swedish crowns", "SEK"),
        ("Norwegian krone; Norwegian kroner; Norwegian crowns", "NOK"),
        ("Danish krone; Danish kroner; Danish crowns", "DKK"), ("hryvnia; hryvnias", "UAH"),
        ("lira; liras; Turkish lira; Turkish liras", "TRY"), ("shekel; shekels", "ILS"),
        ("Saudi riyal; Saudi riyals; riyals", "SAR"), ("dirham; dirhams", "AED"),
        ("Iranian rials", "IRR"), ("naira", "NGN"), ("cedi; cedis", "GHS"),
        ("Kenyan shilling; Kenyan shillings", "KES"), ("birr", "ETB"), ("tenge", "KZT"),
        ("taka", "BDT"), ("Kuwaiti dinar; Kuwaiti dinars", "KWD"), ("dinars; Iraqi dinars", "IQD"),
    ]

    /// Rules that know numbers and these currencies, and nothing else.
    static func rules() throws -> QuantityRules {
        var entries: [(key: String, value: String)] = signs.map { ($0.sign, $0.code) }
        for code in codes.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            entries.append((String(code), String(code)))
        }
        for (names, code) in words {
            for name in names.split(separator: ";") {
                entries.append((String(name.drop { $0 == " " }), code))
            }
        }
        entries.append(("pounds", "GBP"))
        entries.append(("pound", "GBP"))
        return try QuantityRules(
            currencies: entries,
            qualifiers: [
                "about", "around", "some", "nearly", "almost", "over", "more than", "less than",
                "at least", "up to", "roughly", "approximately", "an estimated", "at most",
                "fewer than", "as much as", "close to", "under", "a total of", "equivalent to",
            ])
    }
}

internal import QuernText

/// The lists of places that ship, for looking up.
///
/// Made at first use, once for all stages and workers. Origin and licences: decision 32.
struct PlaceLists: Sendable {
    enum Kind: UInt32, Sendable {
        case country, state, region, city
        /// A city that is small enough to want a word like `in` before it, or a state behind it, when its
        /// name may be somebody's.
        case town

        var name: String {
            switch self {
            case .country: "country"
            case .state: "state"
            case .region: "region"
            case .city, .town: "city"
            }
        }
    }

    static let standard = PlaceLists()

    let names: PhraseTable

    private init() {
        var builder = PhraseTable.Builder()
        let tables: [(String, Kind)] = [
            (PlaceTable.countries, .country), (PlaceTable.states, .state),
            (PlaceTable.regions, .region), (PlaceTable.cities, .city), (PlaceTable.towns, .town),
        ]
        for (table, kind) in tables {
            for name in table.split(separator: ";") {
                // What cannot be looked for (no letter in it) is in none of the tables.
                try? builder.add(String(name), value: kind.rawValue, case: .smart)
            }
        }
        names = builder.build()
    }

    /// One id for what has several names.
    static let aliases: [String: String] = [
        "US": "United States", "U.S.": "United States", "U.S": "United States",
        "USA": "United States", "U.S.A.": "United States", "America": "United States",
        "United States of America": "United States", "UK": "United Kingdom",
        "U.K.": "United Kingdom", "Britain": "United Kingdom",
        "Great Britain": "United Kingdom", "UAE": "United Arab Emirates",
        "Holland": "Netherlands", "Burma": "Myanmar", "PRC": "China", "USSR": "Soviet Union",
        "Czech Republic": "Czechia", "Ivory Coast": "Côte d’Ivoire", "East Timor": "Timor-Leste",
        "NYC": "New York City", "L.A.": "Los Angeles", "Calcutta": "Kolkata", "Bombay": "Mumbai",
        "Madras": "Chennai", "Peking": "Beijing", "Saigon": "Ho Chi Minh City",
        "Rangoon": "Yangon", "Kiev": "Kyiv", "Falluja": "Fallujah", "Gaza Strip": "Gaza",
        "Washington D.C.": "Washington, D.C.", "Washington DC": "Washington, D.C.",
    ]

    /// Postal codes of the United States and Canada, in lower case, as in `Springfield, IL`.
    static let postalCodes: Set<String> = [
        "al", "ak", "az", "ar", "ca", "co", "ct", "de", "fl", "ga", "hi", "id", "il", "in", "ia",
        "ks", "ky", "la", "me", "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj",
        "nm", "ny", "nc", "nd", "oh", "ok", "or", "pa", "ri", "sc", "sd", "tn", "tx", "ut", "vt",
        "va", "wa", "wv", "wi", "wy", "dc", "on", "qc", "bc", "ab", "mb", "sk", "ns", "nb", "pei",
    ]
}

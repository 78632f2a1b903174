internal import QuernText

/// The well-known organisations that ship, for looking up; made at first use.
enum OrganisationLists {
    static let standard: PhraseTable = {
        var builder = PhraseTable.Builder()
        for (kind, table) in [
            OrganisationTable.companies, OrganisationTable.media, OrganisationTable.bodies,
        ].enumerated() {
            for name in table.split(separator: ";") {
                // What cannot be looked for (no letter in it) is in none of the tables.
                try? builder.add(String(name), value: UInt32(kind), case: .exact)
            }
        }
        return builder.build()
    }()
}

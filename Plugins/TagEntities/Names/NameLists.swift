/// What the lists that ship know of a word as a name of people.
struct NameClasses: OptionSet, Sendable {
    let rawValue: UInt8

    /// A given name and hardly ever anything else.
    static let given = NameClasses(rawValue: 1)
    /// A given name that is an English word, too.
    static let givenWord = NameClasses(rawValue: 2)
    /// A given name that is a place, too.
    static let givenPlace = NameClasses(rawValue: 4)
    /// A given name that is rare, short, or more often a family name.
    static let givenRare = NameClasses(rawValue: 8)
    static let family = NameClasses(rawValue: 16)
    /// A family name that is an English word, too.
    static let familyWord = NameClasses(rawValue: 32)
    /// A family name that is a place, too.
    static let familyPlace = NameClasses(rawValue: 64)

    static let anyGiven: NameClasses = [.given, .givenWord, .givenPlace, .givenRare]
    static let anyFamily: NameClasses = [.family, .familyWord, .familyPlace]
}

/// The lists of given names and family names that ship, for looking up.
///
/// Made at first use, once for all stages and workers. Origin and licences: decision 32.
struct NameLists: Sendable {
    static let standard = NameLists()

    private var classes: [String: NameClasses] = [:]

    private init() {
        classes.reserveCapacity(80_000)
        add(NameTable.given, .given)
        add(NameTable.givenWords, .givenWord)
        add(NameTable.givenPlaces, .givenPlace)
        add(NameTable.givenRare, .givenRare)
        add(NameTable.families, .family)
        add(NameTable.familyWords, .familyWord)
        add(NameTable.familyPlaces, .familyPlace)
    }

    private mutating func add(_ table: String, _ kind: NameClasses) {
        var table = table
        table.withUTF8 { bytes in
            var start = 0
            for index in 0...bytes.count where index == bytes.count || bytes[index] <= 0x20 {
                if index > start {
                    let name = String(decoding: bytes[start..<index], as: UTF8.self)
                    classes[name, default: []].insert(kind)
                }
                start = index + 1
            }
        }
    }

    /// What is known of a word in lower case; of `Anna-Lena` what is known of both parts.
    subscript(word: String) -> NameClasses {
        if let known = classes[word] { return known }
        guard let hyphen = word.utf8.firstIndex(of: UInt8(ascii: "-")) else { return [] }
        let first = classes[String(word[..<hyphen])] ?? []
        let second = classes[String(word[word.utf8.index(after: hyphen)...])] ?? []
        if !first.isDisjoint(with: .anyGiven), !second.isDisjoint(with: .anyGiven) {
            return .given
        }
        let families = NameClasses.anyFamily
        return !first.isDisjoint(with: families) && !second.isDisjoint(with: families)
            ? .family : []
    }
}

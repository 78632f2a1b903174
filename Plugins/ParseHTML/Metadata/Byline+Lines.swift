/// Lines in which more than names stands.
extension Byline {
    // MARK: - Places

    /// The people in a line that says of each where they are: `Ada Lind in Harbin and Bo Ek in Beijing`.
    ///
    /// Where only the first has a place, what follows may be another place, or a topic: `Ada Lind in Mills and Water Policy`.
    static func peopleInPlaces(_ text: String) -> [String]? {
        guard CleanText.holds(text, " in ") else { return nil }
        var line = text
        for end in [" | ", " • ", " · ", " – ", " — "] {
            if let found = line.firstRange(of: end) {
                line = String(line[..<found.lowerBound])
            }
        }
        let pieces = line.split(separator: ",").flatMap { piece in
            // A comma and `and`, too.
            (" " + piece).split(separator: " and ").map { CleanText.collapsed(String($0)) }
        }.filter { !$0.isEmpty }
        guard pieces.count > 1 else { return nil }
        var people: [String] = []
        for piece in pieces {
            guard let joint = piece.firstRange(of: " in "),
                case let name = String(piece[..<joint.lowerBound]),
                case let place = piece[joint.upperBound...].split(separator: " "),
                looksLikePerson(name, leastWords: 2), (1...3).contains(place.count),
                place.allSatisfy({ $0.first?.isUppercase == true })
            else { return nil }
            people.append(name)
        }
        return people
    }

    // MARK: - Houses and roles

    /// A line without the house in brackets behind its names: `Ada Lind (Mill Post)`. A single word there may be another name of hers, but for
    /// agencies.
    static func withoutHouse(_ text: String) -> String {
        guard text.hasSuffix(")"), let start = text.lastIndex(of: "(") else { return text }
        let names = CleanText.collapsed(String(text[..<start]))
        let house = text[start...].dropFirst().dropLast()
        guard looksLikePerson(names, leastWords: 2), house.first?.isUppercase == true,
            house.utf8.allSatisfy({ $0 &- 0x30 >= 10 }),
            house.contains(" ") || !house.contains(where: \.isLowercase) && house.count > 1
                || agencies.contains(house.lowercased()),
            !EastAsianByline.isEastAsian(house)
        else { return text }
        return names
    }

    private static let agencies: Set<String> = [
        "xinhua", "reuters", "bloomberg", "ansa", "tass", "cnn", "dpa",
    ]

    /// A line without what its people are, before their names: `Xinhua writers Ada Lind and Bo Ek`, `Staff Writer Ada Lind`.
    ///
    /// Before that stands their house or rank, and several are no part of a name in small letters alone: `Reporters Without Borders`.
    static func withoutRole(_ text: String) -> String {
        let words = text.split(separator: " ")
        guard words.count > 2,
            let role = words.prefix(3).firstIndex(where: { isRole($0) }),
            role == 1 || role == 2 && ranks.contains(words[1].lowercased()),
            words.count > role + 2,
            words[(role + 1)...(role + 2)].allSatisfy({ $0.first?.isUppercase == true })
        else { return text }
        return words[(role + 1)...].joined(separator: " ")
    }

    private static func isRole(_ word: Substring) -> Bool {
        roles.contains(word.lowercased())
            || ["writers", "reporters", "correspondents"].contains(word)
    }

    private static let roles: Set<String> = ["writer", "reporter", "correspondent"]
    private static let ranks: Set<String> = ["staff", "senior", "special"]

    /// Whether a part of a line is an office and no person: `ARD-Studio Altenwied`.
    static func isOffice(_ part: String) -> Bool {
        part.lowercased().split { $0 == " " || $0 == "-" }.contains {
            ["studio", "redaktion", "newsroom", "hauptstadtstudio"].contains($0)
        }
    }

    /// Whether a line names who leads an interview, or whom it is with: beside a heading it is the latter as often.
    static func isInterview(_ text: String) -> Bool {
        let small = text.prefix(12).lowercased()
        return small.hasPrefix("interview:") || small.hasPrefix("interview :")
    }
}

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

    // MARK: - Days before names, several lines, others

    /// How far `March 12, 2024 by` goes, where a text begins so: with nothing before the word but a day and its hour.
    static func lengthOfDay(_ small: [UInt8]) -> Int? {
        // Most texts begin otherwise.
        guard small.count > 12, small.prefix(24).contains(where: { $0 &- 0x30 < 10 }) else {
            return nil
        }
        for place in 6..<min(small.count - 3, 48) where small[place] == 0x20 {
            guard let joint = dayJoints.first(where: { small[place...].starts(with: $0) }) else {
                continue
            }
            let day = String(decoding: small[..<place], as: UTF8.self)
            var words = day.split { !$0.isLetter && !$0.isNumber }
            // The day of the week.
            if let first = words.first, day[first.endIndex...].first == "," { words.removeFirst() }
            guard words.count <= 8,
                words.allSatisfy({
                    $0.first?.isNumber == true || dayFillers.contains($0)
                        || MonthNames.number(String($0)) != nil
                }), DateText.first(in: day, monthFirst: true) != nil
            else { return nil }
            return place + joint.count
        }
        return nil
    }

    private static let dayJoints = [" by ", " von ", " par ", " por ", " door ", " av ", " di "]
        .map { Array($0.utf8) }
    private static let dayFillers: Set<Substring> = [
        "de", "of", "at", "à", "um", "uhr", "am", "pm", "om", "kl", "h",
    ]

    /// Whether a text begins with a day and such a word.
    static func beginsWithDay(_ text: String) -> Bool {
        lengthOfDay(Array(text.lowercased().utf8)) != nil
    }

    /// Whether a text is nothing but a day and the word behind which a name follows.
    static func isDayWithOpening(_ text: String) -> Bool {
        guard text.utf8.count < 48, case let small = Array((text.lowercased() + " .").utf8) else {
            return false
        }
        return lengthOfDay(small) == small.count - 1
    }

    /// The people of several lines of which each begins with the same word: `By Ada Lind | By Bo Hall`.
    static func namesInLines(_ text: String, _ isDeclared: Bool) -> [String]? {
        guard CleanText.holds(text, " | ") else { return nil }
        var opening = ""
        var people: [String] = []
        var count = 0
        for line in text.replacing(" | ", with: "\n").split(separator: "\n").map(String.init) {
            let start = line.dropLast(withoutOpening(line).count).lowercased()
            guard !start.isEmpty, opening.isEmpty || start == opening else { break }
            opening = start
            people += names(in: line, isDeclared: isDeclared).filter { !people.contains($0) }
            count += 1
        }
        return count > 1 && !people.isEmpty ? people : nil
    }

    /// A line without the number of those whom it does not name: `Ada Lind & 1 more`.
    static func withoutOthers(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return text }
        let words = text.split(separator: " ")
        guard words.count > 3, others.contains(words[words.count - 1].lowercased()),
            words[words.count - 2].allSatisfy(\.isNumber),
            ["and", "&", "+", "und", "et", "y", "e", "en"].contains(words[words.count - 3])
        else { return text }
        return words.dropLast(3).joined(separator: " ")
    }

    private static let others: Set<String> = [
        "more", "other", "others", "weitere", "weiterer", "autre", "autres", "más", "mais",
        "otros", "outros", "altri", "anderen",
    ]

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

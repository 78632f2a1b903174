/// Names of authors, out of what pages write around them.
enum Byline {
    /// Words before names, in small letters. One with a colon counts only with that, as it may be a name (`Oleh`) or begin a sentence.
    private static let openings: [String] = {
        let text = """
            by|written by|posted by|published by|article by|story by|words by|text by|author:|authors:|author|by:|written by:|\
            von|autor:|autor|geschrieben von|par|écrit par|por|escrito por|di|scritto da|door|av|af|автор:|автор|text:|words:|\
            autor/in:|autorin:|autorin|autoren:|auteur:|auteurs:|auteure:|texte:|autora:|autores:|texto:|a cura di|autore:|autori:|\
            testo:|tekst:|forfatter:|författare:|skribent:|teksti:|kirjoittaja:|autorka:|szerző:|írta:|yazar:|yazan:|\
            oleh:|penulis:|ditulis oleh|tác giả:|текст:|авторы:|автори:|авторка:|συντάκτης:|κείμενο:|بقلم|كتب:|كتبت:|الكاتب:|\
            publié par|publicado por|pubblicato da|veröffentlicht von|erstellt von|verfasst von|rédigé par|interview:|interview by|\
            analysis by|opinion by|reported by|guest post by|نویسنده:|מאת|लेखक:|লেখক:|ผู้เขียน:
            """
        return text.split(separator: "|").map(String.init).sorted { $0.utf8.count > $1.utf8.count }
    }()

    /// The same as bytes, by the first of them: most texts begin with none.
    private static let openingsByStart = Dictionary(grouping: openings.map { Array($0.utf8) }) {
        $0[0]
    }

    /// Words for publication, with what leads from the day behind them to the author.
    private static let publications: [(start: [UInt8], joint: [UInt8])] = [
        ("publié", " par "), ("mis en ligne", " par "), ("posted", " by "),
        ("veröffentlicht", " von "), ("gepubliceerd", " door "), ("publicerad", " av "),
    ].map { (Array($0.utf8), Array($1.utf8)) }

    /// What ends a name: dates and what else stands in the line behind it.
    private static let endings = [
        " | ", " • ", " · ", " ⋅ ", " – ", " — ", " - ", "\n", " updated", " published", " posted",
        " on ", " last ", " reviewed by",
        " medically", " contributor to", " min read", " in ", " about ", " for ", " and updated",
        " read more", " leave a comment", " (@",
        " view all", " view profile", " see all", " follow", " edited by", " fact checked",
        " foto:", " photo:", " photos:", " фото:", " kuvat:", " kuva:",
        " and agencies", " with agencies", " mit agenturen", " avec agences", " y agencias",
    ]

    /// What names nobody.
    private static let nobodies: Set<String> = [
        "admin", "administrator", "author", "authors", "by", "staff", "staff writer", "editor",
        "editors", "editorial staff",
        "webmaster", "guest", "guest author", "anonymous", "unknown", "user", "root", "none",
        "null", "undefined", "n/a",
        "about the author", "about the authors", "about", "share", "follow", "more", "read more",
        "written by", "posted by",
        "comments", "reply", "website", "name", "home", "contributors", "contributor", "wpengine",
        "superuser", "super user", "super admin", "superadmin", "site admin",
        "system administrator",
        "administrateur", "administrador", "amministratore", "blog", "discuz! team",
        "comsenz ui team", "web desk", "news desk", "newsdesk", "newsroom", "wire reports",
        "press release", "agencies", "editorial team", "redaktion",
    ]

    /// The authors that a text names.
    ///
    /// - Parameter isDeclared: whether a field for authors says so, and not a part of the page that looks like it. Then
    ///   any name will do, else it must look like that of a person.
    static func names(in text: String, isDeclared: Bool) -> [String] {
        var text = CleanText.collapsed(text)
        guard !text.isEmpty, text.utf8.count <= 300, !CleanText.holds(text, "://"),
            !CleanText.holds(text, "www.")
        else {
            return []
        }
        if let names = namesInLines(text, isDeclared) { return names }
        let plain = withoutOpening(text)
        if plain == text, let names = EastAsianByline.names(in: text, isDeclared: isDeclared) {
            return names
        }
        text = withoutOthers(plain)
        if !isDeclared {
            if let people = peopleInPlaces(text) { return people }
            text = withoutRole(text)
        }
        text = withoutEnding(text, isDeclared)
        text = withoutAddresses(text)
        if !isDeclared { text = withoutHouse(text) }
        return split(text).filter { isGood($0, isDeclared) }.reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }

    /// Whether a text begins with such a word as `By`, or has a label for authors.
    static func hasOpening(_ text: String) -> Bool {
        withoutOpening(text) != text || EastAsianByline.isLabelled(text)
    }

    /// Whether a text is nothing but such a word.
    static func isOpening(_ text: String) -> Bool {
        // None of them is as long, in capitals either.
        text.utf8.count < 64 && openings.contains(text.lowercased())
    }

    static func withoutOpening(_ text: String) -> String {
        let small = text.lowercased()
        // Lengths agree where no letter changes its length with its case.
        guard small.utf8.count == text.utf8.count else { return text }
        let bytes = Array(small.utf8)
        guard let start = bytes.first else { return text }
        for opening in openingsByStart[start] ?? [] {
            let colon = UInt8(ascii: ":")
            let needsColon = opening.last == colon
            let word = needsColon ? opening.dropLast() : opening[...]
            guard bytes.starts(with: word) else { continue }
            let rest = bytes[word.count...]
            let next = rest.first
            // The French set a space before colons.
            let isOpening =
                needsColon
                ? rest.drop { $0 == 0x20 }.first == colon : next == 0x20 || next == colon
            guard isOpening else { continue }
            let length = word.count + rest.prefix { $0 == 0x20 || $0 == colon }.count
            return withoutOpening(
                trimmed(String(decoding: text.utf8.dropFirst(length), as: UTF8.self)))
        }
        guard let length = lengthOfPublication(bytes) ?? lengthOfDay(bytes) else { return text }
        return trimmed(String(decoding: text.utf8.dropFirst(length), as: UTF8.self))
    }

    /// How far `Publié le 4 mars 2025 par` goes, where a text begins so.
    private static func lengthOfPublication(_ small: [UInt8]) -> Int? {
        guard let (start, joint) = publications.first(where: { small.starts(with: $0.start) })
        else { return nil }
        let places =
            start.count..<min(start.count + 60, max(start.count, small.count - joint.count))
        guard let place = places.first(where: { small[$0...].starts(with: joint) }) else {
            return nil
        }
        let between = String(decoding: small[start.count..<place], as: UTF8.self)
        return DateText.first(in: between, monthFirst: true) == nil ? nil : place + joint.count
    }

    private static func withoutEnding(_ text: String, _ isDeclared: Bool) -> String {
        let small = text.lowercased()
        guard small.utf8.count == text.utf8.count else { return text }
        var end = text.utf8.count
        let bytes = Array(small.utf8)
        for ending in endings {
            // Titles of works and houses have these words in them.
            if isDeclared, [" in ", " on ", " for ", " about "].contains(ending) { continue }
            let mark = Array(ending.utf8)
            guard bytes.count > mark.count else { continue }
            for place in 1...bytes.count - mark.count
            where place < end && bytes[place...].starts(with: mark) {
                end = place
                break
            }
        }
        // A date behind the name.
        if let digit = bytes.prefix(end).firstIndex(where: { $0 &- 0x30 < 10 }), digit > 3,
            !isDeclared
        {
            var words = String(decoding: text.utf8.prefix(digit), as: UTF8.self).split(
                separator: " ")
            while let last = words.last, leadsToDay(last) { words.removeLast() }
            return trimmed(words.joined(separator: " "))
        }
        return trimmed(String(decoding: text.utf8.prefix(end), as: UTF8.self))
    }

    /// Whether a word behind a name leads to a day: `Ada Lind le 4 mars`, `Ada Lind March 4`.
    private static func leadsToDay(_ word: Substring) -> Bool {
        if word == "-" || dayWords.contains(word) { return true }
        let small = String(word.lowercased().filter { $0 != "," && $0 != "." })
        return MonthNames.number(small) != nil && !monthsOfNames.contains(small)
    }

    private static let dayWords: Set<Substring> = ["le", "am", "el", "il", "em", "op", "den"]

    /// Months of languages that set none before a day, which are names of people in the same and other languages.
    private static let monthsOfNames: Set<String> = ["marta", "maja", "julija", "augusta"]

    private static func withoutAddresses(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
        return trimmed(
            text.split(separator: " ").filter { !$0.contains("@") }.joined(separator: " "))
    }

    private static func trimmed(_ text: String) -> String {
        let marks = Set(" ,;:|-–—•·()[]/\"".unicodeScalars)
        var scalars = Substring(text).unicodeScalars
        while let first = scalars.first, marks.contains(first) { scalars.removeFirst() }
        // A bracket may close what opened within.
        while let last = scalars.last, marks.contains(last), !(last == ")" && scalars.contains("("))
        {
            scalars.removeLast()
        }
        return String(scalars)
    }

    // MARK: - Lists of names

    private static let credentials: Set<String> = [
        "md", "phd", "rn", "rd", "do", "jd", "mba", "ms", "ma", "mph", "msc", "bsc", "dds", "dvm",
        "cpa", "cfp", "esq", "jr", "sr",
        "ii", "iii", "iv", "facs", "ldn", "rdn", "cdces", "lcsw", "pharmd", "dpt", "mfa", "msw",
        "edd", "psyd", "cpt", "cscs",
    ]

    /// What stands between two names; in a line of capitals, too, but for letters that may be initials.
    private static let joints = [
        " and ", " & ", " und ", " et ", " y ", " e ", " AND ", " UND ", " ET ",
    ]

    /// Parts at commas, semicolons, `&` and `and`, where all of them look like names; degrees stay with theirs.
    private static func split(_ text: String) -> [String] {
        let semicolons = text.split(separator: ";").map { trimmed(String($0)) }.filter {
            !$0.isEmpty
        }
        if semicolons.count > 1 { return semicolons.flatMap { split($0) } }
        var joined = text
        for word in joints where CleanText.holds(joined, word) {
            joined = pieces(joined, word).joined(separator: ", ")
        }
        // `Ada Lind, head of mills`: what follows is no name.
        let commas = pieces(text, ",").map { trimmed($0) }
        if commas.count > 1, looksLikePerson(commas[0], leastWords: 2),
            commas[1...].contains(where: isJob)
        {
            // `CEO` is written like a degree and is a job; without the jobs there is less to divide than before.
            let degrees = commas[1...].prefix { isCredential($0) && !isJob($0) }
            return split(([commas[0]] + degrees).joined(separator: ", "))
        }
        var parts: [String] = []
        // Names look like degrees there.
        let isInCapitals = !joined.contains(where: \.isLowercase)
        for part in pieces(joined, ",").map({ trimmed($0) }) where !part.isEmpty {
            let hasAnd = part.hasPrefix("and ")
            let part = hasAnd ? String(part.dropFirst(4)) : part
            if isCredential(part), !isInCapitals || !part.contains(" ") || isKnownCredential(part),
                let last = parts.popLast()
            {
                // A full stop behind a degree in capitals ends a sentence; in `M.D.` it does not.
                let isStopped =
                    part.hasSuffix(".") && part.count { $0 == "." } == 1 && part.count > 3
                parts.append(last + ", " + (isStopped ? String(part.dropLast()) : part))
            } else {
                parts.append(part)
            }
        }
        // `Ada Lind, da Redação`: a small word begins where she writes from. A name in a list has another name before such a word.
        if parts.count > 1, looksLikePerson(parts[0], leastWords: 2), let last = parts.last,
            placeWords.contains(where: { last.hasPrefix($0) }),
            last.split(separator: " ").count == 2
                || desks.contains(where: { last.lowercased().contains($0) })
        {
            parts.removeLast()
        }
        if parts.count > 1, looksLikePerson(parts[0], leastWords: 2) {
            parts = parts.prefix(1) + parts.dropFirst().filter { !isOffice($0) }
        }
        guard parts.count > 1 else {
            return parts.isEmpty ? [] : [parts.count == 1 ? parts[0] : text]
        }
        if parts.allSatisfy({ looksLikePerson($0, leastWords: 2) }) { return parts }
        // `Ada Lind and Bo Hall, Ostrow`: a place follows.
        let people = parts.prefix { looksLikePerson($0, leastWords: 2) }
        if people.count > 1, joined != text { return Array(people) }
        // `Ada Lind, head of mills`: what follows is no name.
        if looksLikePerson(parts[0], leastWords: 2), parts[0].contains(" "), joined == text {
            return [parts[0]]
        }
        return [text]
    }

    private static let desks = [
        "redação", "redacao", "redacción", "redacció", "redazione", "agência", "agencia",
    ]
    private static let placeWords = ["da ", "do ", "das ", "dos ", "de ", "del ", "dal ", "dalla "]

    private static let jobs: Set<String> = [
        "expert", "editor", "director", "manager", "writer", "founder", "cofounder", "co-founder",
        "ceo", "cto", "professor",
        "consultant", "specialist", "analyst", "journalist", "reporter", "correspondent",
        "contributor", "coach", "dietitian",
        "nutritionist", "therapist", "attorney", "lawyer", "engineer", "officer", "president",
        "head", "chief", "researcher",
        "strategist", "representative", "developer", "designer", "producer", "columnist", "author",
        "owner", "partner",
        "associate", "assistant", "instructor", "teacher", "trainer", "redakteur", "redakteurin",
        "journalistin", "verslaggever", "redacteur", "journaliste", "redaktör", "periodista",
    ]

    static func isJob(_ part: String) -> Bool {
        part.split(separator: " ").contains { jobs.contains($0.lowercased()) }
    }

    private static func pieces(_ text: String, _ mark: String) -> [String] {
        var parts: [[UInt8]] = [[]]
        let (bytes, mark) = (Array(text.utf8), Array(mark.utf8))
        var at = 0
        while at < bytes.count {
            if bytes[at...].starts(with: mark) {
                parts.append([])
                at += mark.count
            } else {
                parts[parts.count - 1].append(bytes[at])
                at += 1
            }
        }
        return parts.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether a part is nothing but words for degrees.
    static func isKnownCredential(_ part: String) -> Bool {
        part.split { $0 == " " || $0 == "-" || $0 == "/" }.allSatisfy { word in
            credentials.contains(word.filter { $0 != "." }.lowercased())
        }
    }

    private static func isCredential(_ part: String) -> Bool {
        let words = part.split { $0 == " " || $0 == "-" || $0 == "/" }
        return !words.isEmpty
            && words.allSatisfy { word in
                let plain = word.filter { $0 != "." }
                return credentials.contains(plain.lowercased())
                    || (plain.count >= 2 && plain.count <= 6
                        && plain.utf8.allSatisfy { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 })
            }
    }

    /// Small words in family names, and between names.
    static let particles: Set<String> = [
        "de", "da", "di", "van", "von", "der", "den", "del", "la", "le", "bin", "al", "el", "dos",
        "du", "af", "ter", "y",
    ]
    private static let joiners: Set<String> = ["and", "&", "und", "et"]

    /// Two to five words that begin with capitals, particles aside, and no digits; what is a name in scripts without capitals.
    static func looksLikePerson(_ name: String, leastWords: Int) -> Bool {
        if EastAsianByline.isEastAsian(name[...]) { return EastAsianByline.looksLikePerson(name) }
        let name = name.split(separator: ",").first.map(String.init) ?? name
        guard !name.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return false }
        let words = name.split(separator: " ")
        guard words.count >= leastWords, words.count <= 5 else { return false }
        return words.allSatisfy { word in
            if particles.contains(word.lowercased()) || joiners.contains(word.lowercased()) {
                return true
            }
            guard
                let first = word.unicodeScalars.first(where: {
                    $0 != "(" && $0 != "\"" && $0 != "'"
                })
            else {
                return false
            }
            // Scripts without case have no capitals to ask for.
            return first.properties.isUppercase
                || (first.properties.isAlphabetic && !first.properties.isCased)
        }
    }

    private static func isGood(_ name: String, _ isDeclared: Bool) -> Bool {
        let small = name.lowercased()
        guard name.utf8.count >= 2, name.utf8.count <= 120, !nobodies.contains(small),
            name.unicodeScalars.contains(where: { $0.properties.isAlphabetic })
        else { return false }
        if isDeclared { return true }
        // `Von der Redaktion`: an article before an office.
        if name.hasPrefix("der ") || name.hasPrefix("la ") { return false }
        return looksLikePerson(name, leastWords: 1) && !notNames(small)
    }

    /// Phrases of furniture that are written with capitals.
    private static func notNames(_ small: String) -> Bool {
        let words = Set(small.split(separator: " ").map(String.init))
        return !words.isDisjoint(with: [
            "about", "author", "authors", "comments", "comment", "share", "read", "more",
            "reviewed", "updated", "published",
            "subscribe", "contact", "view", "articles", "posts", "post", "our", "the", "your",
            "this", "min", "minutes", "minute",
            "follow", "bio", "profile", "date", "category", "categories", "tags", "home", "menu",
            "search", "newsletter",
        ])
    }
}

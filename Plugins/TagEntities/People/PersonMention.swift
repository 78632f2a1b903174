/// One place where a person is named.
struct PersonMention {
    var tokens: Range<Int>
    /// The name as it stands here, normalised.
    var name: String
    var shape: NameCandidate.Shape
    /// `Vice Premier`, `Mr.`, `economist`.
    var title: String?
    var isHonorific = false
    var role: String?
    var organisation: String?
    /// Whether the whole name stands here.
    var isFull: Bool
}

/// The people of one document, for resolving short forms.
///
/// A short form is resolved to the person of that family name who was named last before it and whom its
/// title suits: `Mr.` suits nobody who was called `Ms.`, and `Premier Li` is rather a Li who was called
/// premier than another. Where nobody was named before, the first one named later is taken; a
/// title with an unknown name stays on its own.
struct PersonRegister {
    private struct Person {
        var id: String
        var titles: [String] = []
        var honorific: String?
        var lastMention = -1
        var firstMention: Int
    }

    private var people: [Person] = []
    private var byID: [String: Int] = [:]
    private var bySurname: [String: [Int]] = [:]

    mutating func enter(_ mention: PersonMention, at place: Int) {
        let index: Int
        if let known = byID[mention.name] {
            index = known
        } else {
            index = people.count
            people.append(Person(id: mention.name, firstMention: place))
            byID[mention.name] = index
            bySurname[surname(mention), default: []].append(index)
        }
        note(mention, index)
    }

    private func surname(_ mention: PersonMention) -> String {
        let words = mention.name.split(separator: " ")
        return String((mention.shape == .chinese ? words.first : words.last) ?? "")
    }

    private mutating func note(_ mention: PersonMention, _ index: Int) {
        if let title = mention.title {
            if mention.isHonorific {
                people[index].honorific = title
            } else {
                people[index].titles.append(title)
            }
        }
    }

    func knows(surname: String) -> Bool { bySurname[surname] != nil }

    /// The person whom a short form means.
    mutating func resolve(_ mention: PersonMention, at place: Int) -> String? {
        guard let candidates = bySurname[mention.name] else { return nil }
        let suited = candidates.filter { candidate in
            guard mention.isHonorific, let title = mention.title,
                let known = people[candidate].honorific
            else { return true }
            return isMale(title) == isMale(known)
        }
        let titled = suited.filter { candidate in
            guard let title = mention.title, !mention.isHonorific else { return false }
            return people[candidate].titles.contains(title)
                && people[candidate].firstMention <= place
        }
        let pool = titled.isEmpty ? suited : titled
        let before = pool.filter { people[$0].lastMention >= 0 }
        let chosen =
            before.max { people[$0].lastMention < people[$1].lastMention }
            ?? pool.min { people[$0].firstMention < people[$1].firstMention }
        guard let chosen else { return nil }
        people[chosen].lastMention = place
        return people[chosen].id
    }

    /// Notes that a person is named in full at a place, for the short forms behind it.
    mutating func pass(_ id: String, at place: Int) {
        if let index = byID[id] { people[index].lastMention = place }
    }

    private func isMale(_ honorific: String) -> Bool {
        honorific.hasPrefix("Mr") && !honorific.hasPrefix("Mrs")
    }
}

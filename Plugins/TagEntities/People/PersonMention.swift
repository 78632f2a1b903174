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
    /// By family name and by given name: who is called so, in the order of the text, and who of them was
    /// named last. No more than `limit` each, so that a list of thousands of one name stays cheap.
    private var byName: [String: (all: [Int], recent: [Int])] = [:]

    private static let limit = 24

    mutating func enter(_ mention: PersonMention, at place: Int) {
        let index: Int
        if let known = byID[mention.name] {
            index = known
        } else {
            index = people.count
            people.append(Person(id: mention.name, firstMention: place))
            byID[mention.name] = index
            for name in Self.parts(mention) {
                byName[name, default: ([], [])].all.append(index)
                if byName[name, default: ([], [])].all.count > Self.limit {
                    byName[name]?.all.removeLast()
                }
            }
        }
        note(mention, index)
    }

    /// The names by which a person may be called: the family name, with its particles and without, and
    /// the given name.
    private static func parts(_ mention: PersonMention) -> [String] {
        let words = mention.name.split(separator: " ").map { String($0) }
        guard words.count > 1, let first = words.first, let last = words.last else {
            return [mention.name]
        }
        if mention.shape == .chinese { return [first] }
        return first.utf8.last == UInt8(ascii: ".") || first == last ? [last] : [last, first]
    }

    private mutating func note(_ mention: PersonMention, _ index: Int) {
        if let title = mention.title {
            if mention.isHonorific {
                people[index].honorific = title
            } else if people[index].titles.count < Self.limit {
                people[index].titles.append(title)
            }
        }
    }

    func knows(_ name: String) -> Bool { byName[name] != nil }

    /// The person whom a short form means.
    mutating func resolve(_ mention: PersonMention, at place: Int) -> String? {
        guard let named = byName[mention.name] else { return nil }
        func suits(_ candidate: Int) -> Bool {
            guard mention.isHonorific, let title = mention.title,
                let known = people[candidate].honorific
            else { return true }
            return isMale(title) == isMale(known)
        }
        let recent = named.recent.filter(suits)
        let all = named.all.filter(suits)
        let titled = (recent + all).filter { candidate in
            guard let title = mention.title, !mention.isHonorific else { return false }
            return people[candidate].titles.contains(title)
                && people[candidate].firstMention <= place
        }
        let chosen =
            titled.max { people[$0].lastMention < people[$1].lastMention }
            ?? recent.max { people[$0].lastMention < people[$1].lastMention } ?? all.first
        guard let chosen else { return nil }
        pass(chosen, at: place)
        return people[chosen].id
    }

    /// Notes that a person is named in full at a place, for the short forms behind it.
    mutating func pass(_ mention: PersonMention, at place: Int) {
        guard let index = byID[mention.name] else { return }
        pass(index, at: place, Self.parts(mention))
    }

    private mutating func pass(_ index: Int, at place: Int, _ names: [String] = []) {
        people[index].lastMention = place
        for name in names {
            guard var recent = byName[name]?.recent else { continue }
            recent.removeAll { $0 == index }
            recent.append(index)
            if recent.count > Self.limit { recent.removeFirst() }
            byName[name]?.recent = recent
        }
    }

    private func isMale(_ honorific: String) -> Bool {
        honorific.hasPrefix("Mr") && !honorific.hasPrefix("Mrs")
    }
}

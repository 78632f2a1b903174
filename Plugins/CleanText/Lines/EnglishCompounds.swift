/// English words that are written with a hyphen, by their two parts, for lines that end with it.
///
/// Only what cannot be one word that was divided: `ex-` alone might be the first syllable of `example`, `well-` that of `wellness`, `all-`
/// that of German `allgemein`. `non-` and `pre-` are not here, because many write them without a hyphen.
enum EnglishCompounds {
    static func contain(
        _ first: Slice<UnsafeBufferPointer<UInt8>>, _ second: Slice<UnsafeBufferPointer<UInt8>>
    ) -> Bool {
        // The longest first part has six letters; many words are longer.
        guard (1...6).contains(first.count), !second.isEmpty else { return false }
        func lower(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
            String(decoding: bytes.map { $0 | 0x20 }, as: UTF8.self)
        }
        guard first.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return false }
        let (first, second) = (lower(first), lower(second))
        // No syllable is a consonant alone: x-ray, T-shirt, p-value.
        if first.utf8.count == 1, !"aeiou".contains(first) { return true }
        if first == "self" { return !afterSelf.contains(second) }
        return seconds[first]?.contains(second) ?? false
    }

    /// What makes one word with `self`.
    private static let afterSelf: Set<String> = [
        "dom", "heal", "hood", "ish", "ishly", "ishness", "less", "lessly", "lessness", "ness",
        "same",
    ]

    private static let seconds: [String: Set<String>] = [
        "a": ["bomb", "bombs", "level", "levels"],
        "e": [
            "bike", "bikes", "book", "books", "cigarette", "cigarettes", "commerce", "government",
            "learning", "mail", "mailed", "mails", "reader", "readers", "scooter", "scooters",
        ],
        "i": ["beam", "beams"],
        "o": ["level", "levels", "ring", "rings"],
        "u": ["boat", "boats", "turn", "turns"],
        "ex": [
            "boyfriend", "boyfriends", "boss", "champion", "chief", "convict", "convicts",
            "employee", "employees", "girlfriend", "girlfriends", "husband", "husbands", "lover",
            "lovers", "manager", "member", "members", "minister", "ministers", "officer",
            "officers", "partner", "partners", "player", "players", "policeman", "president",
            "presidents", "prisoner", "prisoners", "soldier", "soldiers", "spouse", "wife", "wives",
        ],
        "all": [
            "american", "around", "black", "clear", "consuming", "day", "electric", "embracing",
            "encompassing", "important", "inclusive", "knowing", "new", "night", "out",
            "pervading", "pervasive", "powerful", "purpose", "round", "rounder", "rounders",
            "seeing", "star", "stars", "terrain", "time", "weather", "white",
        ],
        "so": ["called"],
        "far": ["fetched", "flung", "reaching", "sighted"],
        "old": ["age", "fashioned", "timer", "timers"],
        "one": ["off", "sided", "third", "time", "way"],
        "two": ["day", "party", "storey", "story", "thirds", "way", "week", "year"],
        "full": ["blown", "fledged", "length", "page", "scale", "time"],
        "half": ["brother", "century", "dozen", "hour", "mile", "million", "sister"],
        "hard": [
            "core", "earned", "fought", "hit", "line", "liner", "liners", "pressed", "working",
        ],
        "high": [
            "class", "end", "level", "pitched", "profile", "quality", "ranking", "rise", "risk",
            "speed", "tech",
        ],
        "left": ["hand", "handed", "wing", "winger", "wingers"],
        "long": [
            "awaited", "distance", "haul", "lasting", "lived", "range", "running", "standing",
            "term", "time",
        ],
        "low": ["cost", "income", "key", "level", "lying"],
        "part": ["time", "timer", "timers"],
        "vice": ["chairman", "chancellor", "president", "presidents", "principal"],
        "right": ["hand", "handed", "wing", "winger", "wingers"],
        "short": ["lived", "range", "sighted", "term"],
        "middle": ["aged", "class", "income"],
        "well": [
            "adjusted", "advised", "attended", "aware", "balanced", "behaved", "being", "beings",
            "born", "bred", "built", "chosen", "connected", "defined", "deserved", "designed",
            "developed", "disposed", "documented", "done", "dressed", "earned", "educated",
            "endowed", "equipped", "established", "fed", "formed", "founded", "funded", "groomed",
            "grounded", "heeled", "informed", "intended", "intentioned", "kept", "knit", "known",
            "liked", "loved", "made", "maintained", "mannered", "matched", "meaning", "meant",
            "off", "ordered", "organised", "organized", "paid", "placed", "planned", "prepared",
            "preserved", "qualified", "read", "received", "respected", "rounded", "spent",
            "spoken", "stocked", "structured", "suited", "thought", "timed", "trained",
            "travelled", "trodden", "understood", "used", "versed", "wisher", "wishers", "worn",
            "written",
        ],
    ]
}

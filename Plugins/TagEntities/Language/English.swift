/// Closed classes of English words, which rules take for granted.
enum English {
    /// Articles, pronouns, prepositions, conjunctions and what else begins sentences with a capital
    /// without being a name.
    static let functionWords: Set<String> = [
        "a", "an", "the", "this", "that", "these", "those", "he", "she", "it", "they", "we", "you",
        "i",
        "his", "her", "its", "their", "our", "your", "my", "who", "whom", "whose", "which", "what",
        "when",
        "where", "why", "how", "and", "or", "but", "nor", "so", "yet", "if", "as", "than", "then",
        "while",
        "because", "since", "although", "though", "unless", "until", "after", "before", "once",
        "in", "on",
        "at", "by", "for", "from", "to", "of", "with", "without", "within", "into", "onto", "over",
        "under",
        "about", "above", "below", "between", "among", "through", "during", "against", "across",
        "along",
        "around", "behind", "beside", "besides", "beyond", "despite", "except", "inside", "outside",
        "near",
        "off", "out", "per", "toward", "towards", "up", "upon", "via", "is", "are", "was", "were",
        "be",
        "been", "being", "has", "have", "had", "do", "does", "did", "will", "would", "shall",
        "should",
        "can", "could", "may", "might", "must", "not", "no", "yes", "all", "any", "both", "each",
        "every",
        "few", "many", "more", "most", "much", "other", "another", "some", "such", "several",
        "also",
        "however", "meanwhile", "moreover", "furthermore", "therefore", "thus", "still", "just",
        "only",
        "even", "here", "there", "now", "today", "yesterday", "tomorrow", "according", "following",
        "including", "regarding", "speaking", "noting", "citing", "asked", "said", "says", "like",
        "unlike",
        "earlier", "later", "recently", "currently", "additionally", "specifically", "okay",
        "thank", "thanks",
        "well", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "dear",
        "last", "next", "first", "second", "third", "finally", "instead", "indeed", "overall",
        "again",
    ]

    static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october",
        "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
        "oct", "nov",
        "dec",
    ]

    static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
        "wed",
        "thu", "fri", "sat",
    ]

    static let articles: Set<String> = ["a", "an", "the", "another", "one"]

    /// Verbs of speaking beside which a name is somebody's.
    static let speechVerbs: Set<String> = [
        "said", "says", "told", "added", "noted", "asked", "explained", "replied", "answered",
        "argued", "claimed", "insisted", "warned", "wrote", "commented", "observed", "recalled",
    ]

    /// Abbreviations of capitals with full stops that are nobody's initials.
    static let dottedAbbreviations: Set<String> = [
        "u.s.", "u.s", "u.k.", "u.k", "u.n.", "u.n", "e.u.", "d.c.", "d.c", "a.m.", "p.m.", "l.a.",
        "n.y.", "u.s.a", "b.c.", "a.d.", "p.s.", "i.e.", "e.g.", "p.o.", "m.d.", "r.n.", "b.a.",
        "m.a.", "b.s.", "m.s.", "q.", "i.", "a.", "v.", "f.c.", "i.q.", "i.d.", "t.v.", "o.k.",
        "r.i.p", "p.r.", "s.a.", "n.v.", "h.r.", "j.d.",
    ]

    static func isDateWord(_ word: String) -> Bool {
        months.contains(word) || weekdays.contains(word)
    }
}

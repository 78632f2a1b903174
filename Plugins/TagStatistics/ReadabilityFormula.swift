public import Quern

/// A readability formula: what it was published as, and how it is computed.
public enum ReadabilityFormula: String, CaseIterable, Sendable, ParameterValue {
    /// Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948): 0 to 100 and beyond, higher is easier.
    case flesch
    /// Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas" (1975): a school grade, as are the next five.
    case fleschKincaid = "flesch_kincaid"
    /// Gunning, "The technique of clear writing" (1952).
    case gunningFog = "gunning_fog"
    /// McLaughlin, "SMOG grading: a new readability formula", Journal of Reading 12 (1969); made for 30 sentences and more.
    case smog
    /// Coleman and Liau, "A computer readability formula designed for machine scoring", Journal of Applied Psychology 60 (1975).
    case colemanLiau = "coleman_liau"
    /// Senter and Smith, "Automated readability index", AMRL-TR-66-220 (1967).
    case ari
    /// Björnsson, "Läsbarhet" (1968): 20 to 60, higher is harder.
    case lix
    /// Anderson, "Lix and Rix: variations on a little-known readability index", Journal of Reading 26 (1983).
    case rix

    /// The score, rounded to two decimals; nil for a text without words.
    func score(_ counts: ReadabilityCounts) -> Double? {
        guard counts.words > 0, counts.sentences > 0 else { return nil }
        let (words, sentences) = (Double(counts.words), Double(counts.sentences))
        let perSentence = words / sentences
        let value: Double =
            switch self {
            case .flesch: 206.835 - 1.015 * perSentence - 84.6 * (Double(counts.syllables) / words)
            case .fleschKincaid:
                0.39 * perSentence + 11.8 * (Double(counts.syllables) / words) - 15.59
            case .gunningFog: 0.4 * (perSentence + 100 * Double(counts.hardWords) / words)
            case .smog:
                1.0430 * (Double(counts.polysyllables) * 30 / sentences).squareRoot() + 3.1291
            case .colemanLiau:
                0.0588 * (100 * Double(counts.letters) / words) - 0.296 * (100 * sentences / words)
                    - 15.8
            case .ari: 4.71 * (Double(counts.letters) / words) + 0.5 * perSentence - 21.43
            case .lix: perSentence + 100 * Double(counts.longWords) / words
            case .rix: Double(counts.longWords) / sentences
            }
        return (value * 100).rounded() / 100
    }
}

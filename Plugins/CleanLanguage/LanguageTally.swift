internal import QuernText

/// What has been counted of a text, or of a piece of one, in memory that somebody lends.
struct LanguageTally {
    let memory: UnsafeMutableBufferPointer<Int32>
    /// The sum of the scores of n-grams, by language, in sixths of a nat.
    let scores: UnsafeMutableBufferPointer<Int32>
    /// How many letters there are, and how many n-grams, by script.
    let letters: UnsafeMutableBufferPointer<Int32>
    let grams: UnsafeMutableBufferPointer<Int32>
    /// By ``LanguageGuess/Signs``.
    let signs: UnsafeMutableBufferPointer<Int32>

    private static let scriptCount = Script.allCases.count

    /// How many numbers it takes.
    static func size(_ model: LanguageModel) -> Int {
        model.languages.count + 2 * scriptCount + LanguageGuess.Signs.count
    }

    /// An empty one.
    init(_ memory: UnsafeMutableBufferPointer<Int32>, _ model: LanguageModel) {
        self.memory = memory
        memory.initialize(repeating: 0)
        var start = 0
        func take(_ count: Int) -> UnsafeMutableBufferPointer<Int32> {
            defer { start += count }
            return UnsafeMutableBufferPointer(rebasing: memory[start..<(start + count)])
        }
        scores = take(model.languages.count)
        letters = take(Self.scriptCount)
        grams = take(Self.scriptCount)
        signs = take(LanguageGuess.Signs.count)
    }

    func add(_ other: LanguageTally) {
        for index in memory.indices { memory[index] &+= other.memory[index] }
    }

    /// By how much the scores of a language must lead so that it is the most probable one with 0.95, and the mean score of an n-gram
    /// that is as familiar (``LanguageGuess``).
    private static let sureLead: Int32 = 48
    private static let sureScore: Int32 = 5

    /// The language of a piece, where it is sure; nil also where its script alone does not tell.
    func leader(_ model: LanguageModel) -> Int? {
        var script = 0
        for other in letters.indices where letters[other] > letters[script] { script = other }
        guard letters[script] > 0 else { return nil }
        let members = model.members[script]
        guard model.hasGrams[script] else { return members.count == 1 ? members[0] : nil }
        var (best, most, second) = (0, Int32.min, Int32.min)
        for place in members {
            let score = scores[place]
            if score > most {
                (best, most, second) = (place, score, most)
            } else if score > second {
                second = score
            }
        }
        let isSure =
            most > 0 && (second == .min || most - second >= Self.sureLead)
            && most >= grams[script] &* Self.sureScore
        return isSure ? best : nil
    }
}

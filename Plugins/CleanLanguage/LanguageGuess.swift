internal import QuernText

/// What language a text is in: a probability for each language, by the shares of scripts and by n-grams of letters.
///
/// A naive Bayes classifier over 3-grams and 4-grams of letters with the ends of words (Cavnar and Trenkle 1994; Dunning
/// 1994), for each script by itself. Two things are calibrated on held-out sentences: how far a lead in scores
/// makes sure, as n-grams overlap; and how familiar an n-gram must be on average, below which a text is in
/// no language that the model knows.
///
/// Chinese and Hebrew characters are written in two languages each, which single letters tell apart: see ``HanTable`` and
/// ``LanguageModel/yiddish(_:)``. Where none of them stands in a text, the more frequent language has the lead, and the confidence says
/// that it is no more than that.
struct LanguageGuess {
    /// The probability of each language of the model; they add up to at most 1.
    private(set) var probabilities: [Double]
    /// The most probable language; nil when there are no letters.
    private(set) var best: Int?

    var confidence: Double { best.map { probabilities[$0] } ?? 0 }

    /// Scores are in sixths of a nat; so many make a lead of a factor of e, where overlapping n-grams say the same thing
    /// nearly three times.
    private static let temperature = 16
    /// The mean score of an n-gram of the best language, from which on a text is in it; running text has 13, letters at random 1.5.
    private static let familiarScore = 5.0

    /// e^(-d/16) for every lead d; multiplied up, so that no machine's library has a say.
    private static let likelihoods: [Double] = {
        var list = [1.0]
        // e^(-1/16)
        for _ in 1..<(temperature * 40) { list.append(list[list.count - 1] * 0.939413062813475786) }
        return list
    }()

    /// - Parameter ranges: the parts of valid UTF-8 to look at.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ ranges: [Range<Int>], _ model: LanguageModel) {
        probabilities = [Double](repeating: 0, count: model.languages.count)
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: LanguageTally.size(model)) {
            let tally = LanguageTally($0, model)
            for range in ranges {
                var scan = LanguageScan(model, tally)
                scan.run(over: bytes, range)
            }
            conclude(tally, model)
        }
    }

    private mutating func conclude(_ tally: LanguageTally, _ model: LanguageModel) {
        let (scores, letters, grams, signs) = (
            tally.scores, tally.letters, tally.grams, tally.signs
        )
        // Japanese and Korean are written with Chinese characters, too.
        let (han, kana, hangul) = (
            Int(Script.han.rawValue), Int(Script.kana.rawValue), Int(Script.hangul.rawValue)
        )
        for other in [kana, hangul] where letters[other] * 10 > letters[han] {
            letters[other] += letters[han]
            letters[han] = 0
        }
        let all = letters.reduce(0, +)
        guard all > 0 else { return }
        for script in letters.indices where letters[script] > 0 {
            let share = Double(letters[script]) / Double(all)
            let members = model.members[script]
            guard model.hasGrams[script] else {
                divide(share, among: members, script, signs, model)
                continue
            }
            guard let most = members.map({ scores[$0] }).max(), most > 0 else { continue }
            var sum = 0.0
            for place in members {
                let lead = Int(most - scores[place])
                guard lead < Self.likelihoods.count else { continue }
                probabilities[place] = Self.likelihoods[lead]
                sum += probabilities[place]
            }
            let familiar = min(
                1, Double(most) / Double(max(1, grams[script])) / Self.familiarScore)
            for place in members { probabilities[place] *= share * familiar / sum }
        }
        var best = 0
        for place in probabilities.indices where probabilities[place] > probabilities[best] {
            best = place
        }
        if probabilities[best] > 0 { self.best = best }
    }

    /// What speaks for one of the languages of a script without n-grams.
    enum Signs {
        /// Of characters that two languages write, or that are rare.
        static let none = 0
        static let japanese = 1
        static let chinese = 2
        /// In sixteenths of a nat.
        static let yiddish = 3
        static let count = 4
    }

    /// How much the guess without any sign weighs, in signs.
    private static let doubt = 0.25
    /// Of texts in Chinese characters alone without any sign so many are taken for Japanese ones.
    private static let japaneseShare = 0.25
    /// Ten texts in Hebrew letters to one in Yiddish, in sixteenths of a nat.
    private static let hebrewLead = 74

    private mutating func divide(
        _ share: Double, among members: [Int], _ script: Int,
        _ signs: UnsafeMutableBufferPointer<Int32>, _ model: LanguageModel
    ) {
        switch script {
        case Int(Script.han.rawValue):
            let (japanese, chinese) = (
                Double(signs[Signs.japanese]), Double(signs[Signs.chinese])
            )
            let part =
                (japanese + Self.doubt * Self.japaneseShare) / (japanese + chinese + Self.doubt)
            probabilities[model.japanese] += share * part
            probabilities[model.chinese] += share * (1 - part)
        case Int(Script.hebrew.rawValue):
            let lead = Int(signs[Signs.yiddish]) - Self.hebrewLead
            let likelihood = abs(lead) < Self.likelihoods.count ? Self.likelihoods[abs(lead)] : 0
            let part = (lead < 0 ? likelihood : 1) / (1 + likelihood)
            probabilities[model.yiddish] += share * part
            probabilities[model.hebrew] += share * (1 - part)
        default:
            for place in members { probabilities[place] += share }
        }
    }

    /// What language a text is in, and where it is in several, how much of it is in each.
    ///
    /// Pieces of a text in one language say the same, and all of them together are surer than each. Where several of them are
    /// sure of something else, n-grams of all would be those of neither: more pieces are then asked, and each counts as a part of the
    /// text.
    ///
    /// - Parameter size: how much of a longer text is looked at first, in bytes.
    init(ofLongText bytes: UnsafeBufferPointer<UInt8>, size: Int, _ model: LanguageModel) {
        let pieces = Self.sample(bytes, size: size)
        guard pieces.count > 1 else {
            self.init(bytes, pieces, model)
            return
        }
        self.init(bytes, [], model)
        let tallySize = LanguageTally.size(model)
        let areOfSeveral = withUnsafeTemporaryAllocation(
            of: Int32.self, capacity: 2 * tallySize
        ) { memory in
            let whole = LanguageTally(.init(rebasing: memory[..<tallySize]), model)
            let piece = LanguageTally(.init(rebasing: memory[tallySize...]), model)
            var leaders: [Int] = []
            for range in pieces {
                piece.memory.update(repeating: 0)
                var scan = LanguageScan(model, piece)
                scan.run(over: bytes, range)
                whole.add(piece)
                if let leader = piece.leader(model) { leaders.append(leader) }
            }
            conclude(whole, model)
            return Self.areOfSeveral(leaders, best)
        }
        guard areOfSeveral else { return }
        let many = Self.sample(bytes, pieces: max(64, pieces.count), of: 128)
        var sums = [Double](repeating: 0, count: model.languages.count)
        for piece in many {
            let guess = LanguageGuess(bytes, [piece], model)
            for place in sums.indices { sums[place] += guess.probabilities[place] }
        }
        probabilities = sums.map { $0 / Double(many.count) }
        best = probabilities.indices.max { probabilities[$0] < probabilities[$1] }
    }

    /// Whether two pieces are sure of another language than all of them together are; one may be a title or a name.
    private static func areOfSeveral(_ leaders: [Int], _ best: Int?) -> Bool {
        let others = leaders.filter { $0 != best }
        return others.contains { other in others.count { $0 == other } >= 2 }
    }

    /// The parts of a text that a sample of `size` bytes is taken from: the whole, or pieces of some 64 bytes at equal distances.
    static func sample(_ bytes: UnsafeBufferPointer<UInt8>, size: Int) -> [Range<Int>] {
        guard bytes.count > size else { return [0..<bytes.count] }
        let count = max(2, size / 64)
        return sample(bytes, pieces: count, of: max(1, size / count))
    }

    /// Pieces at equal distances; fewer where the text has no room for as many.
    private static func sample(
        _ bytes: UnsafeBufferPointer<UInt8>, pieces count: Int, of piece: Int
    ) -> [Range<Int>] {
        let count = max(2, min(count, bytes.count / piece))
        let piece = min(piece, bytes.count)
        return (0..<count).map { number in
            var start = number * (bytes.count - piece) / (count - 1)
            let end = start + piece
            // A piece begins behind a space where one is near, else with a whole character.
            if start > 0 {
                var near = start
                while near < min(start + 24, end), bytes[near] != 0x20 { near += 1 }
                if near < min(start + 24, end) { start = near }
                while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
            }
            var stop = end
            while stop < bytes.count, bytes[stop] & 0xC0 == 0x80 { stop += 1 }
            return start..<max(start, stop)
        }
    }
}

/// Counts letters by script, and scores n-grams, of parts of a text.
private struct LanguageScan {
    private let model: LanguageModel
    private let scores: UnsafeMutableBufferPointer<Int32>
    private let letters: UnsafeMutableBufferPointer<Int32>
    private let grams: UnsafeMutableBufferPointer<Int32>
    private let signs: UnsafeMutableBufferPointer<Int32>
    /// The last four letters, 16 bits each, and how many there are since the word began, with the space before it.
    private var window: UInt64 = 0
    private var length = 0

    init(_ model: LanguageModel, _ tally: LanguageTally) {
        self.model = model
        (scores, letters) = (tally.scores, tally.letters)
        (grams, signs) = (tally.grams, tally.signs)
    }

    mutating func run(over bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        let isLetter = CharacterClass.letters
        let isMark = CharacterClass.marks
        let isStart = range.lowerBound == 0
        (window, length) = isStart ? (0x20, 1) : (0, 0)
        var script = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                let folded = byte | 0x20
                if folded >= 0x61, folded <= 0x7A {
                    if length == 1, folded == 0x68 || folded == 0x77,
                        isAddress(bytes, at: index - 1, before: range.upperBound)
                    {
                        endWord(script)
                        index = wordEnd(bytes, from: index, before: range.upperBound)
                        continue
                    }
                    script = Int(Script.latin.rawValue)
                    letters[script] &+= 1
                    push(UInt64(folded), script)
                } else {
                    endWord(script)
                    if byte == 0x40 {
                        index = wordEnd(bytes, from: index, before: range.upperBound)
                    }
                }
                continue
            }
            let (scalar, size) = UTF8Scan.scalar(bytes, at: index)
            index += size
            guard scalar <= 0xFFFF || isLetter.contains(scalar) else {
                endWord(script)
                continue
            }
            if isLetter.contains(scalar), let found = Script.of(scalar) {
                script = Int(found.rawValue)
                letters[script] &+= Int32(found.weight)
                if model.hasGrams[script], scalar <= 0xFFFF {
                    push(UInt64(CaseFolding.folded(scalar)), script)
                } else {
                    endWord(script)
                    note(scalar, found)
                }
            } else if isMark.contains(scalar) {
                if length > 1 || length == 1 && window != 0x20 { push(UInt64(scalar), script) }
            } else {
                endWord(script)
            }
        }
        // A word that the end of a piece cuts has no end.
        if range.upperBound == bytes.count { endWord(script) }
    }

    /// Notes what a letter says of languages that are not told apart by n-grams.
    @inline(__always)
    private func note(_ scalar: UInt32, _ script: Script) {
        if script == .han {
            signs[model.han(scalar)] &+= 1
        } else if script == .hebrew {
            signs[LanguageGuess.Signs.yiddish] &+= model.yiddish(scalar)
        }
    }

    /// Whether a web address begins here, which is in no language, and neither is a name such as `@mill_ostrow`.
    private func isAddress(
        _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, before end: Int
    ) -> Bool {
        let rest = bytes[place..<min(end, place + 8)]
        return (["http://", "https://", "www."] as [StaticString]).contains { address in
            address.withUTF8Buffer { wanted in
                rest.count >= wanted.count
                    && zip(rest, wanted).allSatisfy { $0 | 0x20 == $1 | 0x20 }
            }
        }
    }

    private func wordEnd(
        _ bytes: UnsafeBufferPointer<UInt8>, from place: Int, before end: Int
    ) -> Int {
        var index = place
        while index < end, bytes[index] > 0x20, bytes[index] < 0x80 { index += 1 }
        return index
    }

    @inline(__always)
    private mutating func push(_ letter: UInt64, _ script: Int) {
        window = window << 16 | letter & 0xFFFF
        length += 1
        guard length >= 3 else { return }
        grams[script] &+= 1
        model.add(window & 0xFFFF_FFFF_FFFF, to: scores)
        guard length >= 4 else { return }
        grams[script] &+= 1
        model.add(window, to: scores)
    }

    @inline(__always)
    private mutating func endWord(_ script: Int) {
        if length > 1 { push(0x20, script) }
        (window, length) = (0x20, 1)
    }
}

internal import QuernText

/// The scores of VADER (Hutto and Gilbert, "VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media
/// Text", ICWSM 2014), computed step by step as the package vaderSentiment 3.3.2 does, so that they are the same to the last
/// digit. The constants are the paper's; a look-up in the order of first occurrence, which the package does for `but`, is
/// kept, too.
struct VaderScores {
    /// Between -1 and 1, to four digits.
    private(set) var compound = 0.0
    /// Shares of the text, to three digits.
    private(set) var positive = 0.0
    private(set) var neutral = 0.0
    private(set) var negative = 0.0

    /// What capitals add among words that are not all in capitals.
    private static let capitals = 0.733
    /// What a negation makes of a weight.
    private static let negation = -0.74

    /// - Parameter note: is told the weight of each word that has one, with all rules but `but`.
    init(_ text: VaderText, _ note: (VaderText.Word, Double) -> Void) {
        let words = text.words
        guard !words.isEmpty else { return }
        let capitalised = words.count { $0.isUpper }
        let hasContrast = capitalised > 0 && capitalised < words.count
        var sentiments: [Double] = []
        sentiments.reserveCapacity(words.count)
        for (index, word) in words.enumerated() {
            let isKindOf =
                word.role == .kind && index < words.count - 1 && words[index + 1].role == .of
            if word.entry?.boost != nil || isKindOf {
                sentiments.append(0)
                continue
            }
            guard let weight = word.entry?.weight else {
                sentiments.append(0)
                continue
            }
            let value = Self.valence(weight, text, index, hasContrast)
            sentiments.append(value)
            note(word, value)
        }
        if let place = words.firstIndex(where: { $0.role == .but }) {
            Self.weigh(&sentiments, around: place)
        }
        score(sentiments, text)
    }

    private static func valence(
        _ weight: Double, _ text: VaderText, _ i: Int, _ hasContrast: Bool
    ) -> Double {
        let words = text.words
        var valence = weight
        if words[i].role == .no, i != words.count - 1, words[i + 1].entry?.weight != nil {
            valence = 0
        }
        if (i > 0 && words[i - 1].role == .no) || (i > 1 && words[i - 2].role == .no)
            || (i > 2 && words[i - 3].role == .no
                && (words[i - 1].role == .or || words[i - 1].role == .nor))
        {
            valence = weight * negation
        }
        if words[i].isUpper, hasContrast {
            if valence > 0 { valence += capitals } else { valence -= capitals }
        }
        for distance in 0..<3 where i > distance {
            let before = words[i - distance - 1]
            if before.entry?.weight != nil { continue }
            var scalar = boost(before, valence, hasContrast)
            if distance == 1, scalar != 0 { scalar = scalar * 0.95 }
            if distance == 2, scalar != 0 { scalar = scalar * 0.9 }
            valence = valence + scalar
            valence = negated(valence, text, i, distance)
            if distance == 2 { valence = idiom(valence, text, i) }
        }
        return least(valence, words, i)
    }

    private static func boost(
        _ word: VaderText.Word, _ valence: Double, _ hasContrast: Bool
    ) -> Double {
        guard var scalar = word.entry?.boost else { return 0 }
        if valence < 0 { scalar *= -1 }
        if word.isUpper, hasContrast {
            if valence > 0 { scalar += capitals } else { scalar -= capitals }
        }
        return scalar
    }

    private static func isNegation(_ text: VaderText, _ index: Int) -> Bool {
        text.words[index].entry?.isNegation == true || text.hasNotInside(text.words[index])
    }

    private static func negated(
        _ valence: Double, _ text: VaderText, _ i: Int, _ distance: Int
    ) -> Double {
        let words = text.words
        func isSoOrThis(_ index: Int) -> Bool {
            words[index].role == .so || words[index].role == .this
        }
        switch distance {
        case 0: return isNegation(text, i - 1) ? valence * negation : valence
        case 1:
            if words[i - 2].role == .never, isSoOrThis(i - 1) { return valence * 1.25 }
            if words[i - 2].role == .without, words[i - 1].role == .doubt { return valence }
            return isNegation(text, i - 2) ? valence * negation : valence
        default:
            if words[i - 3].role == .never && isSoOrThis(i - 2) || isSoOrThis(i - 1) {
                return valence * 1.25
            }
            if words[i - 3].role == .without,
                words[i - 2].role == .doubt || words[i - 1].role == .doubt
            {
                return valence
            }
            return isNegation(text, i - 3) ? valence * negation : valence
        }
    }

    private static func idiom(_ valence: Double, _ text: VaderText, _ i: Int) -> Double {
        var valence = valence
        let idioms = text.idioms
        for range in [
            (i - 1)...i, (i - 2)...i, (i - 2)...(i - 1), (i - 3)...(i - 1), (i - 3)...(i - 2),
        ] {
            if let weight = text.phrase(range).flatMap({ idioms[$0] }) {
                valence = weight
                break
            }
        }
        for range in [i...(i + 1), i...(i + 2)] {
            if let weight = text.phrase(range).flatMap({ idioms[$0] }) { valence = weight }
        }
        for range in [(i - 3)...(i - 1), (i - 3)...(i - 2), (i - 2)...(i - 1)] {
            if let weight = text.phrase(range).flatMap({ text.boostingPhrases[$0] }) {
                valence = valence + weight
            }
        }
        return valence
    }

    private static func least(_ valence: Double, _ words: [VaderText.Word], _ i: Int) -> Double {
        guard i > 0, words[i - 1].role == .least, words[i - 1].entry?.weight == nil else {
            return valence
        }
        if i > 1, words[i - 2].role == .at || words[i - 2].role == .very { return valence }
        return valence * negation
    }

    /// Halves what stands before `but` and raises what stands behind it; of equal values, the first that is left is
    /// changed, as the package does it.
    private static func weigh(_ sentiments: inout [Double], around place: Int) {
        var places: [Double: PlaceHeap] = [:]
        for (index, value) in sentiments.enumerated() where value != 0 {
            places[value, default: PlaceHeap()].insert(index)
        }
        // Nothing changes a nought.
        for index in sentiments.indices where sentiments[index] != 0 {
            let value = sentiments[index]
            var first = places[value]?.first ?? index
            while sentiments[first] != value {
                places[value]?.removeFirst()
                first = places[value]?.first ?? index
            }
            if first == place { continue }
            let new = value * (first < place ? 0.5 : 1.5)
            sentiments[first] = new
            places[new, default: PlaceHeap()].insert(first)
        }
    }

    private mutating func score(_ sentiments: [Double], _ text: VaderText) {
        var sum = 0.0
        for value in sentiments { sum += value }
        let exclamation = Double(min(text.exclamationMarks, 4)) * 0.292
        var question = 0.0
        if text.questionMarks > 1 {
            question = text.questionMarks <= 3 ? Double(text.questionMarks) * 0.18 : 0.96
        }
        let emphasis = exclamation + question
        if sum > 0 { sum += emphasis } else if sum < 0 { sum -= emphasis }
        let normal = sum / ((sum * sum) + 15).squareRoot()
        compound = Decimals.rounded(max(-1, min(1, normal)), to: 4)
        var (up, down, none) = (0.0, 0.0, 0.0)
        for value in sentiments {
            if value > 0 { up += value + 1 }
            if value < 0 { down += value - 1 }
            if value == 0 { none += 1 }
        }
        if up > abs(down) { up += emphasis } else if up < abs(down) { down -= emphasis }
        let total = up + abs(down) + none
        positive = Decimals.rounded(abs(up / total), to: 3)
        negative = Decimals.rounded(abs(down / total), to: 3)
        neutral = Decimals.rounded(abs(none / total), to: 3)
    }
}

/// Places in a list, the first at hand.
struct PlaceHeap {
    private var places: [Int] = []

    var first: Int? { places.first }

    mutating func insert(_ place: Int) {
        places.append(place)
        var child = places.count - 1
        while child > 0, places[child] < places[(child - 1) / 2] {
            places.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func removeFirst() {
        guard let last = places.popLast(), !places.isEmpty else { return }
        places[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < places.count && places[child] < places[least] { least = child }
            if least == parent { return }
            places.swapAt(parent, least)
            parent = least
        }
    }
}

/// Rounding to decimals.
enum Decimals {
    /// The number nearest to a value with so many decimals, ties to even: of the value as it is, not of a product that has
    /// been rounded already (Python's `round`).
    static func rounded(_ value: Double, to digits: Int) -> Double {
        var factor = 1.0
        for _ in 0..<digits { factor *= 10 }
        let product = value * factor
        guard product.isFinite, abs(product) < 4e15 else { return value }
        // What rounding the product has lost.
        let lost = (-product).addingProduct(value, factor)
        let floor = product.rounded(.down)
        let over = (product - floor) - 0.5
        var whole = floor
        if over > 0 || (over == 0 && lost > 0) {
            whole += 1
        } else if over == 0, lost == 0, floor.truncatingRemainder(dividingBy: 2) != 0 {
            whole += 1
        }
        return whole / factor
    }
}

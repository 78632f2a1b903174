internal import Quern
internal import QuernText

/// The n-grams of a text's words that stand in it more than once, for n from 2 on.
///
/// An n-gram can only repeat where the (n-1)-grams at its first and its second word do, so each step
/// looks at what the one before has left, which is little in running text. N-grams are told apart by hashes of
/// 64 bits, rolled from those of the words: that two of w different ones are taken as one has a probability
/// of about w²/2⁶⁵, for a document of 100,000 words 3·10⁻¹⁰.
struct NGrams {
    private let scratch: Scratch
    /// The number of words.
    let words: Int
    private(set) var n = 1
    /// How many places of `scratch.repeated` are filled.
    private var repeats = 0
    private var topPlace = 0
    private var topCount = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ rule: WordRule, _ scratch: Scratch) {
        self.scratch = scratch
        var most = 0
        switch rule {
        case .whiteSpace: most = UTF8Scan.wordCount(bytes)
        case .unicode: WordScan.forEach(bytes, rule) { _, _ in most += 1 }
        }
        scratch.reserve(words: most)
        let raw = UnsafeRawBufferPointer(bytes)
        let (hashes, lengths) = (scratch.hashes, scratch.lengths)
        var count = 0
        var length: Int32 = 0
        WordScan.forEach(bytes, rule) { start, end in
            let (hash, characters) = WordScan.hash(raw, start, end)
            hashes[count] = hash
            lengths[count] = length
            length &+= Int32(truncatingIfNeeded: characters)
            count += 1
        }
        lengths[count] = length
        words = count
    }

    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Goes on to n-grams of one word more.
    mutating func lengthen() {
        n += 1
        var possible = 0
        let (hashes, grams, repeated) = (scratch.hashes, scratch.grams, scratch.repeated)
        if n == 2 {
            possible = max(0, words - 1)
            for place in 0..<possible {
                grams[place] = hashes[place] &* Self.multiplier &+ hashes[place + 1]
                repeated[place] = Int32(truncatingIfNeeded: place)
            }
        } else {
            for index in 0..<max(0, repeats - 1) where repeated[index + 1] == repeated[index] + 1 {
                let place = Int(repeated[index])
                grams[place] = grams[place] &* Self.multiplier &+ hashes[place + n - 1]
                repeated[possible] = repeated[index]
                possible += 1
            }
        }
        count(possible)
    }

    /// Counts the n-grams at the first `possible` places of the list, and leaves those in it that repeat.
    private mutating func count(_ possible: Int) {
        let (grams, owners, counts) = (scratch.grams, scratch.owners, scratch.counts)
        let repeated = scratch.repeated
        let (slots, shift) = scratch.emptyTable(for: possible)
        let mask = 1 << (64 - Int(shift)) - 1
        for index in 0..<possible {
            let place = Int(repeated[index])
            let gram = grams[place]
            var slot = Int(truncatingIfNeeded: gram >> shift)
            while true {
                let entry = Int(slots[slot])
                if entry == 0 {
                    slots[slot] = Int32(truncatingIfNeeded: place + 1)
                    owners[place] = Int32(truncatingIfNeeded: place)
                    counts[place] = 1
                    break
                }
                if grams[entry - 1] == gram {
                    owners[place] = Int32(truncatingIfNeeded: entry - 1)
                    counts[entry - 1] &+= 1
                    break
                }
                slot = (slot + 1) & mask
            }
        }
        repeats = 0
        // Without a repeat the first n-gram is as frequent as any.
        (topPlace, topCount) = (0, words >= n ? 1 : 0)
        for index in 0..<possible {
            let place = repeated[index]
            let count = counts[Int(owners[Int(place)])]
            guard count > 1 else { continue }
            repeated[repeats] = place
            repeats += 1
            if count > topCount { (topPlace, topCount) = (Int(place), Int(count)) }
        }
    }

    /// The characters of the most frequent n-gram, joined by one space, times its count; of
    /// equally frequent ones, of the first.
    var topCharacters: Int {
        guard topCount > 0 else { return 0 }
        return (characters(at: topPlace) + n - 1) * topCount
    }

    /// The characters, without spaces, of the n-grams that stood at an earlier stop: from the left, one goes on
    /// by a word from an n-gram that is new, and by n from one that is not.
    func duplicateCharacters() -> Int {
        let (owners, counts) = (scratch.owners, scratch.counts)
        var sum = 0
        var next = 0
        for index in 0..<repeats {
            let place = Int(scratch.repeated[index])
            guard place >= next else { continue }
            let owner = Int(owners[place])
            // The count is no longer needed; its sign says whether the n-gram was met.
            if counts[owner] < 0 {
                sum += characters(at: place)
                next = place + n
            } else {
                counts[owner] = -counts[owner]
                next = place + 1
            }
        }
        return sum
    }

    private func characters(at place: Int) -> Int {
        Int(scratch.lengths[place + n] - scratch.lengths[place])
    }
}

internal import Quern
internal import QuernText

// The word lists in the extensions of this type are those of jusText 3.0.2 in lower case, made from Wikipedias
// by their frequency:
//
// Copyright (c) 2011, Jan Pomikalek <jan.pomikalek@gmail.com>
// Copyright (c) 2013, Michal Belica
// All rights reserved.
//
// Redistribution and use in source and binary forms, with or without modification, are permitted
// provided that the following conditions are met:
//
// * Redistributions of source code must retain the above copyright notice, this list of conditions
//   and the following disclaimer.
// * Redistributions in binary form must reproduce the above copyright notice, this list of
//   conditions and the following disclaimer in the documentation and/or other materials provided
//   with the distribution.
//
// THIS SOFTWARE IS PROVIDED BY THE REGENTS AND CONTRIBUTORS ''AS IS'' AND ANY EXPRESS OR IMPLIED
// WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS
// FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE REGENTS OR CONTRIBUTORS BE LIABLE
// FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT
// NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR
// BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT
// LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
// SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

/// The most frequent words of a language, of which running text is full and menus are not.
struct StopWords: Sendable {
    let language: String
    private let table: WordTable
    /// What the words of the list have in the table.
    private let mark: UInt32

    /// A list of one's own.
    init(language: String, _ text: String) {
        self.language = language
        table = WordTable([text])
        mark = 1
    }

    private init(_ language: String, _ place: Int) {
        self.language = language
        table = Self.shippedWords
        mark = 1 << UInt32(place)
    }

    /// The lists that ship, by ISO 639-1 code.
    private static let shipped = [
        ("en", english), ("de", german), ("fr", french), ("es", spanish), ("it", italian),
        ("pt", portuguese), ("nl", dutch), ("sv", swedish), ("da", danish), ("nb", norwegian),
        ("ro", romanian), ("el", greek), ("id", indonesian), ("ru", russian), ("uk", ukrainian),
        ("pl", polish), ("cs", czech), ("fi", finnish), ("hu", hungarian), ("tr", turkish),
        ("vi", vietnamese), ("ar", arabic), ("fa", persian), ("hi", hindi), ("bg", bulgarian),
        ("mk", macedonian), ("sk", slovak), ("sl", slovenian), ("hr", croatian), ("ca", catalan),
    ]

    private static let shippedWords = WordTable(shipped.map(\.1))

    static let all: [StopWords] = shipped.indices.map { StopWords(shipped[$0].0, $0) }

    /// The list of a language by its code, as `en` or `en-GB`.
    static func list(of code: String) -> StopWords? {
        let primary = code.split { $0 == "-" || $0 == "_" }.first.map { $0.lowercased() } ?? ""
        let language = primary == "no" || primary == "nn" ? "nb" : primary
        return all.first { $0.language == language }
    }

    /// The number of words in a range, and how many of them are in the list.
    func count(
        in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, atMost limit: Int = .max
    ) -> (words: Int, found: Int) {
        var words = 0
        var found = 0
        Self.forEachWord(in: bytes, range) { hash in
            words += 1
            if table.marks(of: hash) & mark != 0 { found += 1 }
            return words < limit
        }
        return (words, found)
    }

    /// The list that fits a text best, going by its first 2,000 words; nil when none has every fifth word.
    ///
    /// In running text the right list has every second, and lists of related languages have up to every third.
    static func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> StopWords? {
        var words = 0
        var found = [Int](repeating: 0, count: shipped.count)
        forEachWord(in: bytes, 0..<bytes.count) { hash in
            words += 1
            var marks = shippedWords.marks(of: hash)
            while marks != 0 {
                found[marks.trailingZeroBitCount] += 1
                marks &= marks - 1
            }
            return words < 2_000
        }
        var best: Int?
        for place in found.indices
        where found[place] * 5 >= words && found[place] > best.map({ found[$0] }) ?? 0 {
            best = place
        }
        return best.map { all[$0] }
    }

    /// Calls `body` with the hash (FNV-1a) of every word between white space, in folded case and without the punctuation around
    /// it, until that returns false.
    fileprivate static func forEachWord(
        in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (UInt64) -> Bool
    ) {
        let empty: UInt64 = 0xCBF2_9CE4_8422_2325
        var hash = empty
        // Punctuation counts only when letters follow it: "l'eau", but not "eau,".
        var held = empty
        var isInside = false
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            index += length
            if scalar <= 0x20 || scalar == 0xA0 || scalar == 0x3000 {
                if isInside, !body(hash) { return }
                (hash, held, isInside) = (empty, empty, false)
                continue
            }
            let isWord =
                scalar < 0x80
                ? (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10
                : CharacterClass.wordCharacters.contains(scalar)
                    // A vowel sign belongs to its letter: "के" and "की" are two words.
                    || isInside && CharacterClass.marks.contains(scalar)
            if !isWord, !isInside { continue }
            held = (held ^ UInt64(CaseFolding.folded(scalar))) &* 0x0000_0100_0000_01B3
            if isWord {
                hash = held
                isInside = true
            }
        }
        if isInside { _ = body(hash) }
    }
}

/// The words of up to 32 lists, by their hashes, each with a mark for every list that has it: one look-up a word, which makes
/// no text, answers for all lists.
private struct WordTable: Sendable {
    /// Open addressing; a slot without marks is empty.
    private var slots: [(hash: UInt64, marks: UInt32)]
    private let shift: UInt64

    init(_ lists: [String]) {
        var words: [(hash: UInt64, marks: UInt32)] = []
        for (place, list) in lists.enumerated() {
            var list = list
            list.withUTF8 { bytes in
                StopWords.forEachWord(in: bytes, 0..<bytes.count) { hash in
                    words.append((hash, 1 << UInt32(place)))
                    return true
                }
            }
        }
        var bits: UInt64 = 4
        while 1 << bits < words.count * 2 { bits += 1 }
        shift = 64 - bits
        slots = Array(repeating: (0, 0), count: 1 << bits)
        for word in words {
            let slot = slot(of: word.hash)
            slots[slot].hash = word.hash
            slots[slot].marks |= word.marks
        }
    }

    @inline(__always)
    func marks(of hash: UInt64) -> UInt32 { slots[slot(of: hash)].marks }

    /// The slot that holds a hash, or the empty one where it would stand.
    @inline(__always)
    private func slot(of hash: UInt64) -> Int {
        var slot = Int((hash &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while slots[slot].marks != 0, slots[slot].hash != hash {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }
}

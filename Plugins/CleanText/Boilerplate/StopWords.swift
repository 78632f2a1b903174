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
    /// Hashes of the words in folded case: a look-up makes no text.
    private let hashes: Set<UInt64>

    init(language: String, _ text: String) {
        self.language = language
        var text = text
        hashes = text.withUTF8 { bytes in
            var hashes: Set<UInt64> = []
            Self.forEachWord(in: bytes, 0..<bytes.count) { hash in
                hashes.insert(hash)
                return true
            }
            return hashes
        }
    }

    /// The lists that ship, by ISO 639-1 code.
    static let all: [StopWords] = [
        StopWords(language: "en", english), StopWords(language: "de", german),
        StopWords(language: "fr", french), StopWords(language: "es", spanish),
        StopWords(language: "it", italian), StopWords(language: "pt", portuguese),
        StopWords(language: "nl", dutch), StopWords(language: "sv", swedish),
        StopWords(language: "da", danish), StopWords(language: "nb", norwegian),
        StopWords(language: "ro", romanian), StopWords(language: "el", greek),
        StopWords(language: "id", indonesian),
    ]

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
            if hashes.contains(hash) { found += 1 }
            return words < limit
        }
        return (words, found)
    }

    /// The list that fits a text best; nil when none has every seventh word.
    static func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> StopWords? {
        var best: (list: StopWords, found: Int)?
        for list in all {
            let (words, found) = list.count(in: bytes, 0..<bytes.count, atMost: 2_000)
            if found * 7 >= words, found > best?.found ?? 0 { best = (list, found) }
        }
        return best?.list
    }

    /// Calls `body` with the hash (FNV-1a) of every word between white space, in folded case and without the punctuation around
    /// it, until that returns false.
    private static func forEachWord(
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

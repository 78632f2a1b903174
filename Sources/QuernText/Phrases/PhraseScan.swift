#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension PhraseTable {
    /// Every match in a text, by start, then the longer first.
    public func matches(in text: String, _ overlap: Overlap = .longest) -> [Match] {
        var text = text
        return text.withUTF8 { matches(in: $0, overlap) }
    }

    /// Every match in valid UTF-8, by start, then the longer first; of equal ranges, in the order in
    /// which the phrases were added.
    public func matches(
        in text: UnsafeBufferPointer<UInt8>, _ overlap: Overlap = .longest
    ) -> [Match] {
        var found: [Match] = []
        guard !phrases.isEmpty, text.count > 0 else { return found }
        scan(text, into: &found)
        sort(&found)
        if overlap == .longest { keepLongest(&found) }
        return found
    }

    /// Matches come nearly in order: by start, the shorter first.
    private func sort(_ found: inout [Match]) {
        func precedes(_ a: Match, _ b: Match) -> Bool {
            a.start != b.start ? a.start < b.start : a.end > b.end
        }
        for index in found.indices.dropFirst() where precedes(found[index], found[index - 1]) {
            let moved = found[index]
            var place = index
            while place > 0, precedes(moved, found[place - 1]) {
                found[place] = found[place - 1]
                place -= 1
            }
            found[place] = moved
        }
    }

    private func keepLongest(_ found: inout [Match]) {
        var kept = 0
        for match in found {
            if kept > 0 {
                let last = found[kept - 1]
                if match.start < last.end, match.start != last.start || match.end != last.end {
                    continue
                }
            }
            found[kept] = match
            kept += 1
        }
        found.removeSubrange(kept...)
    }

    /// The compiled arrays without their owners, for the inner loop.
    private struct View {
        let classes: UnsafePointer<UInt8>
        let lengths: UnsafePointer<UInt32>
        let firstWords: UnsafePointer<UInt64>
        let slots: UnsafePointer<Slot>
        let nodes: UnsafePointer<Node>
        let phrases: UnsafePointer<Phrase>
        let pool: UnsafeBufferPointer<UInt8>
        let wordBits: UnsafePointer<UInt64>

        @inline(__always)
        func isWord(_ scalar: UInt32) -> Bool {
            wordBits[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) != 0
        }

        /// The end of the word that begins at `start`, and whether it is ASCII throughout; nil when no
        /// word begins there, with the length of the character that does.
        @inline(__always)
        func word(
            _ text: UnsafeBufferPointer<UInt8>, at start: Int
        ) -> (end: Int, isASCII: Bool) {
            var index = start
            var isASCII = true
            while index < text.count {
                let kind = classes[Int(text[index])]
                if kind == 1 {
                    index &+= 1
                } else if kind == 0 {
                    break
                } else {
                    let (scalar, length) = UTF8Scan.scalar(text, at: index)
                    guard isWord(scalar) else { break }
                    isASCII = false
                    index &+= length
                }
            }
            return (index, isASCII)
        }

        /// The next place where a word begins.
        @inline(__always)
        func wordStart(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
            var index = start
            while index < text.count {
                let kind = classes[Int(text[index])]
                if kind == 0 {
                    index &+= 1
                } else if kind == 1 {
                    break
                } else {
                    let (scalar, length) = UTF8Scan.scalar(text, at: index)
                    if isWord(scalar) { break }
                    index &+= length
                }
            }
            return index
        }
    }

    private func withView(_ body: (View) -> Void) {
        // Arrays are never empty here: the root is a node, and an empty table is not scanned.
        Self.classes.withUnsafeBufferPointer { classes in
            lengths.withUnsafeBufferPointer { lengths in
                firstWords.withUnsafeBufferPointer { firstWords in
                    slots.withUnsafeBufferPointer { slots in
                        nodes.withUnsafeBufferPointer { nodes in
                            phrases.withUnsafeBufferPointer { phrases in
                                bytes.withUnsafeBufferPointer { pool in
                                    CharacterClass.wordCharacters.bits.withUnsafeBufferPointer {
                                        bits in
                                        guard let classes = classes.baseAddress,
                                            let lengths = lengths.baseAddress,
                                            let firstWords = firstWords.baseAddress,
                                            let slots = slots.baseAddress,
                                            let nodes = nodes.baseAddress,
                                            let phrases = phrases.baseAddress,
                                            let bits = bits.baseAddress
                                        else { return }
                                        body(
                                            View(
                                                classes: classes, lengths: lengths,
                                                firstWords: firstWords, slots: slots, nodes: nodes,
                                                phrases: phrases, pool: pool, wordBits: bits))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Looks at 64 bytes at a time: which of them belong to words comes out of arithmetic on eight bytes at
    /// once, so that words whose first byte begins no phrase are passed over without being read.
    private func scan(_ text: UnsafeBufferPointer<UInt8>, into found: inout [Match]) {
        withView { view in
            var scratch: [UInt8] = []
            var carry: UInt64 = 0
            var block = 0
            while block < text.count {
                let (words, high) = WordBits.block(text, at: block, classes: view.classes)
                var starts = words & ~(words << 1 | carry)
                carry = words >> 63
                while starts != 0 {
                    let bit = starts.trailingZeroBitCount
                    starts &= starts &- 1
                    let start = block &+ bit
                    var end = start &+ (~(words >> UInt64(bit))).trailingZeroBitCount
                    if high == 0, end < block &+ 64, view.lengths[Int(text[start])] == 0 {
                        continue
                    }
                    var isASCII =
                        high == 0
                        || (high >> UInt64(bit)) & ~(~0 << UInt64(min(end &- start, 63))) == 0
                    if end >= block &+ 64 {
                        end = block &+ 64
                        while end < text.count, view.classes[Int(text[end])] != 0 {
                            if text[end] >= 0x80 { isASCII = false }
                            end &+= 1
                        }
                        if bit == 0, high >> 63 != 0 { isASCII = false }
                    }
                    if isASCII {
                        look(view, text, start, end, isASCII: true, &scratch, &found)
                    } else {
                        lookInside(view, text, start, end, &scratch, &found)
                    }
                }
                block &+= 64
            }
        }
    }

    /// Looks up a word, and what follows it where it can begin a phrase.
    @inline(__always)
    private func look(
        _ view: View, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, isASCII: Bool,
        _ scratch: inout [UInt8], _ found: inout [Match]
    ) {
        let hash: UInt64
        if isASCII || !isFolding && !ignoresDiacritics {
            let length = UInt32(truncatingIfNeeded: min(end &- start, 31))
            if view.lengths[Int(text[start])] & (1 << length) == 0 { return }
            hash = WordHash.hash(text, start, end, fold: isFolding ? 0x2020_2020_2020_2020 : 0)
        } else {
            hash = Self.hash(
                text, start, end, isASCII: false, (isFolding, ignoresDiacritics), &scratch)
        }
        let bit = Int(hash >> firstWordShift)
        if view.firstWords[bit >> 6] & (1 << UInt64(bit & 63)) == 0 { return }
        follow(view, text, from: start, to: end, hash, &scratch, &found)
    }

    /// Looks up the words in a run of bytes that has characters beyond ASCII, of words or not, in it.
    @inline(never)
    private func lookInside(
        _ view: View, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int,
        _ scratch: inout [UInt8], _ found: inout [Match]
    ) {
        var index = view.wordStart(text, from: start)
        while index < end {
            let (stop, isASCII) = view.word(text, at: index)
            look(view, text, index, stop, isASCII: isASCII, &scratch, &found)
            index = view.wordStart(text, from: stop)
        }
    }

    /// Walks the trie from a first word on, and notes what ends on the way.
    @inline(never)
    private func follow(
        _ view: View, _ text: UnsafeBufferPointer<UInt8>, from start: Int, to firstEnd: Int,
        _ firstHash: UInt64, _ scratch: inout [UInt8], _ found: inout [Match]
    ) {
        var node: UInt32 = 0
        var hash = firstHash
        var end = firstEnd
        let mask = slots.count - 1
        while true {
            let key = WordHash.key(hash, after: node)
            let tag = UInt32(truncatingIfNeeded: key)
            var slot = Int(key >> slotShift)
            while view.slots[slot].node != 0, view.slots[slot].tag != tag {
                slot = (slot &+ 1) & mask
            }
            node = view.slots[slot].node
            guard node != 0 else { return }
            let here = view.nodes[Int(node)]
            for index in Int(here.firstPhrase)..<Int(here.firstPhrase + here.phraseCount) {
                let phrase = view.phrases[index]
                if let range = verified(phrase, view.pool, text, at: start) {
                    found.append(
                        Match(start: range.lowerBound, end: range.upperBound, value: phrase.value))
                }
            }
            guard here.hasChildren else { return }
            let next = view.wordStart(text, from: end)
            guard next < text.count else { return }
            let (nextEnd, isASCII) = view.word(text, at: next)
            hash = Self.hash(
                text, next, nextEnd, isASCII: isASCII, (isFolding, ignoresDiacritics), &scratch)
            end = nextEnd
        }
    }
}

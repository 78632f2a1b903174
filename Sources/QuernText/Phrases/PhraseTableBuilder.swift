extension PhraseTable {
    /// Why a phrase cannot be looked for.
    public enum PhraseError: String, Error, Sendable {
        case empty = "the phrase is empty"
        case wordless = "the phrase has no letter or digit in it, so it cannot be found as a word"
        case long = "the phrase is longer than 4,096 bytes"
    }

    /// Collects phrases; 100,000 take some 30 ms.
    public struct Builder: Sendable {
        private var table = PhraseTable()
        /// Word boundaries in the pool, and how many words each phrase has.
        private var words: [(start: UInt32, end: UInt32)] = []
        private var wordCounts: [UInt32] = []
        private var scratch: [UInt8] = []
        private let wordClass = CharacterClass.wordCharacters

        public init(spaces: PhraseSpaces = .any, ignoringDiacritics: Bool = false) {
            table.spaces = spaces
            table.ignoresDiacritics = ignoringDiacritics
        }

        /// Makes room for as many phrases, of as many bytes together.
        public mutating func reserve(phrases: Int, bytes: Int) {
            table.bytes.reserveCapacity(bytes)
            table.phrases.reserveCapacity(phrases)
            words.reserveCapacity(phrases * 2)
            wordCounts.reserveCapacity(phrases)
        }

        public mutating func add(
            _ phrase: String, value: UInt32, case rule: PhraseCase
        ) throws(PhraseError) {
            var phrase = phrase
            let problem: PhraseError? = phrase.withUTF8 { bytes in
                do throws(PhraseError) {
                    try add(bytes, value: value, case: rule)
                    return nil
                } catch {
                    return error
                }
            }
            if let problem { throw problem }
        }

        /// Adds a phrase of valid UTF-8. White space around it is ignored, and so are runs of it
        /// inside, unless spaces are to be exact.
        public mutating func add(
            _ phrase: UnsafeBufferPointer<UInt8>, value: UInt32, case rule: PhraseCase
        ) throws(PhraseError) {
            let offset = table.bytes.count
            appendNormalized(phrase)
            let length = table.bytes.count - offset
            let problem: PhraseError? =
                length == 0 ? .empty : length > 4096 ? .long : nil
            if let problem {
                table.bytes.removeSubrange(offset...)
                throw problem
            }
            let firstWord = words.count
            appendWords(from: offset)
            guard words.count > firstWord else {
                table.bytes.removeSubrange(offset...)
                throw .wordless
            }
            wordCounts.append(UInt32(words.count - firstWord))
            let compiled = rules(rule, from: offset)
            let prefix = table.bytes.withUnsafeBufferPointer {
                UTF8Scan.scalarCount(
                    UnsafeBufferPointer(rebasing: $0[offset..<Int(words[firstWord].start)]))
            }
            if prefix > 0 { table.hasPrefixes = true }
            table.phrases.append(
                Phrase(
                    offset: UInt32(offset), length: UInt32(length), value: value,
                    prefix: UInt16(prefix), rule: compiled))
        }

        private mutating func appendNormalized(_ phrase: UnsafeBufferPointer<UInt8>) {
            if UTF8Scan.asciiRun(phrase, from: 0) == phrase.count {
                appendCollapsed(phrase)
                return
            }
            let composed = Normalization.normalized(phrase, to: .nfc)
            var plain: [UInt8] = []
            plain.reserveCapacity(composed.count)
            composed.withUnsafeBufferPointer { bytes in
                var index = 0
                while index < bytes.count {
                    let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
                    let usual: UInt32 =
                        switch scalar {
                        case 0x2018, 0x2019, 0x02BC: 0x27
                        case 0x2010, 0x2011: 0x2D
                        case _ where CharacterClass.whiteSpace.contains(scalar): 0x20
                        default: table.ignoresDiacritics ? Diacritics.base(scalar) : scalar
                        }
                    UTF8Scan.append(usual, to: &plain)
                    index += length
                }
            }
            plain.withUnsafeBufferPointer { appendCollapsed($0) }
        }

        private mutating func appendCollapsed(_ phrase: UnsafeBufferPointer<UInt8>) {
            func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
            var start = 0
            var end = phrase.count
            while start < end, isSpace(phrase[start]) { start += 1 }
            while end > start, isSpace(phrase[end - 1]) { end -= 1 }
            for index in start..<end {
                let byte = phrase[index]
                if isSpace(byte), table.spaces == .any {
                    if !isSpace(phrase[index - 1]) { table.bytes.append(0x20) }
                } else {
                    table.bytes.append(byte)
                }
            }
        }

        private mutating func appendWords(from offset: Int) {
            var start: Int?
            var index = offset
            table.bytes.withUnsafeBufferPointer { bytes in
                while index < bytes.count {
                    let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
                    if wordClass.contains(scalar) {
                        if start == nil { start = index }
                    } else if let first = start {
                        words.append((UInt32(first), UInt32(index)))
                        start = nil
                    }
                    index += length
                }
            }
            if let first = start { words.append((UInt32(first), UInt32(index))) }
        }

        /// The rule to compare by; folds the phrase in place where case does not matter.
        private mutating func rules(_ rule: PhraseCase, from offset: Int) -> Rule {
            if rule == .exact { return .exact }
            table.isFolding = true
            scratch.removeAll(keepingCapacity: true)
            let (isSame, keepsLength) = table.bytes.withUnsafeBufferPointer { bytes in
                CaseFolding.append(bytes, offset..<bytes.count, to: &scratch)
                return (
                    scratch.elementsEqual(UnsafeBufferPointer(rebasing: bytes[offset...])),
                    scratch.count == bytes.count - offset
                )
            }
            if rule == .smart, !isSame { return .exactOrCapitals }
            // Folding keeps the length of all but a few scalars; the others are compared as they are.
            if !isSame, keepsLength {
                for place in scratch.indices { table.bytes[offset + place] = scratch[place] }
            }
            return .folded
        }

        /// Compiles what was added.
        public consuming func build() -> PhraseTable {
            let capacity = Self.powerOfTwo(atLeast: max(16, words.count * 2))
            table.slots = [Slot](repeating: Slot(tag: 0, node: 0), count: capacity)
            table.slotShift = UInt64(64 - capacity.trailingZeroBitCount)
            let bits = Self.powerOfTwo(
                atLeast: min(1 << 20, max(1 << 10, table.phrases.count * 16)))
            table.firstWords = [UInt64](repeating: 0, count: bits / 64)
            table.firstWordShift = UInt64(64 - bits.trailingZeroBitCount)

            var terminals: [UInt32] = []
            terminals.reserveCapacity(table.phrases.count)
            var next = 0
            var scratch: [UInt8] = []
            for count in wordCounts {
                var node: UInt32 = 0
                for word in words[next..<(next + Int(count))] {
                    let hash = hash(of: word, isFirst: node == 0, &scratch)
                    node = child(of: node, hash)
                }
                next += Int(count)
                table.nodes[Int(node)].phraseCount += 1
                terminals.append(node)
            }
            arrange(terminals)
            return table
        }

        private static func powerOfTwo(atLeast count: Int) -> Int {
            var power = 1
            while power < count { power <<= 1 }
            return power
        }

        /// Hashes a word as the scan does, and enters first words into the filters.
        private mutating func hash(
            of word: (start: UInt32, end: UInt32), isFirst: Bool, _ scratch: inout [UInt8]
        ) -> UInt64 {
            let (start, end) = (Int(word.start), Int(word.end))
            let comparison = (table.isFolding, table.ignoresDiacritics)
            let (hash, isASCII) = table.bytes.withUnsafeBufferPointer { bytes in
                let isASCII = (start..<end).allSatisfy { bytes[$0] < 0x80 }
                return (
                    PhraseTable.hash(bytes, start, end, isASCII: isASCII, comparison, &scratch),
                    isASCII
                )
            }
            if isFirst {
                let bit = Int(hash >> table.firstWordShift)
                table.firstWords[bit >> 6] |= 1 << UInt64(bit & 63)
                let length: UInt32 = 1 << UInt32(min(end - start, 31))
                let lead = table.bytes[start]
                table.lengths[Int(lead)] |= length
                if table.isFolding, isASCII, lead | 0x20 >= 0x61, lead | 0x20 <= 0x7A {
                    table.lengths[Int(lead ^ 0x20)] |= length
                }
            }
            return hash
        }

        private mutating func child(of node: UInt32, _ hash: UInt64) -> UInt32 {
            let key = WordHash.key(hash, after: node)
            let tag = UInt32(truncatingIfNeeded: key)
            var slot = Int(key >> table.slotShift)
            while table.slots[slot].node != 0 {
                if table.slots[slot].tag == tag { return table.slots[slot].node }
                slot = (slot + 1) & (table.slots.count - 1)
            }
            let new = UInt32(table.nodes.count)
            table.nodes.append(Node())
            table.nodes[Int(node)].hasChildren = true
            table.slots[slot] = Slot(tag: tag, node: new)
            return new
        }

        /// Puts phrases that end at one node beside each other.
        private mutating func arrange(_ terminals: [UInt32]) {
            var total: UInt32 = 0
            for index in table.nodes.indices {
                table.nodes[index].firstPhrase = total
                total += table.nodes[index].phraseCount
                table.nodes[index].phraseCount = 0
            }
            guard let any = table.phrases.first else { return }
            var arranged = [Phrase](repeating: any, count: table.phrases.count)
            for (index, node) in terminals.enumerated() {
                let place = table.nodes[Int(node)].firstPhrase + table.nodes[Int(node)].phraseCount
                arranged[Int(place)] = table.phrases[index]
                table.nodes[Int(node)].phraseCount += 1
            }
            table.phrases = arranged
        }
    }

    /// The hash of a word; words beyond ASCII are folded first where case or diacritics may not matter.
    @inline(__always)
    static func hash(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, isASCII: Bool,
        _ comparison: (folds: Bool, ignoresDiacritics: Bool), _ scratch: inout [UInt8]
    ) -> UInt64 {
        let fold: UInt64 = comparison.folds ? 0x2020_2020_2020_2020 : 0
        if isASCII || !comparison.folds && !comparison.ignoresDiacritics {
            return WordHash.hash(bytes, start, end, fold: fold)
        }
        scratch.removeAll(keepingCapacity: true)
        if comparison.ignoresDiacritics {
            Diacritics.appendBases(bytes, start..<end, folding: comparison.folds, to: &scratch)
        } else {
            CaseFolding.append(bytes, start..<end, to: &scratch)
        }
        return scratch.withUnsafeBufferPointer {
            WordHash.hash($0, 0, $0.count, fold: fold)
        }
    }
}

/// The fixed numbers of a corpus file; `docs/guides/corpus-format.md` says how it is laid out.
enum CorpusFormat {
    /// The first eight bytes of a file.
    static let magic: [UInt8] = Array("QUERNCOR".utf8)
    /// The last eight bytes of a file that was finished.
    static let endMagic: [UInt8] = Array("QUERNEND".utf8)
    /// Rises whenever a reader of the old format could not use the new one.
    static let version: UInt32 = 1
    static let headSize = 16
    /// Place, size and checksum of the table of sections, SHA-256 of the table, version, end mark.
    static let tailSize = 72
    /// Bytes of zeros after every section, so that bits can be read eight bytes at a time.
    static let padding = 8
    /// Codes of words are stored in blocks whose first bit is known.
    static let streamBlock = 64
    /// Codes of what stands between words, likewise.
    static let gapBlock = 256
    /// Positions of a word are packed in blocks.
    static let postingBlock = 128
    /// A word of which at least one token in so many is an instance has no list of positions, but its number in every
    /// document: its positions are read from the stream, which is about as long as its list would be.
    static let denseShare = 256
    /// Rare words are none of these, however small the corpus.
    static let leastDense = 256
    /// The longest code, in bits.
    static let longestCode = 32
    /// Words of a lexicon that share an address.
    static let lexiconGroup = 8
    /// Entries of a sorted lexicon that share their first bytes.
    static let sortedGroup = 16
    /// Files up to this size are checked as a whole when they are opened.
    static let checkedSize = 1 << 30
    /// Positions are 32 bits wide.
    static let mostTokens = Int(UInt32.max) - 1
}

/// BM25's constants (Robertson and Zaragoza, 2009), which bounds in the file depend on.
enum BM25 {
    static let k1 = 1.2
    static let b = 0.75

    /// What a document of a length adds to the number of instances in the divisor.
    @inline(__always)
    static func norm(length: Int, average: Double) -> Double {
        k1 * (1 - b + b * Double(length) / max(average, 1))
    }

    /// Between 0 and 1.
    @inline(__always)
    static func saturation(_ frequency: Int, _ norm: Double) -> Double {
        Double(frequency) / (Double(frequency) + norm)
    }

    /// The variant that is never negative, as in Lucene.
    static func idf(documents: Int, with frequency: Int) -> Double {
        logarithm(1 + (Double(documents - frequency) + 0.5) / (Double(frequency) + 0.5))
    }

    /// A bound in one byte that is never less than the value.
    @inline(__always)
    static func bound(_ saturation: Double) -> UInt8 {
        UInt8(min(255, Int(saturation * 255) + 1))
    }
}

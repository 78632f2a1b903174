#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How strongly a word goes with a node: measures over the places around the node.
///
/// Surface co-occurrence as Evert, "Corpora and collocations", 2008, has it: the part are the tokens within the window of
/// a node, each counted once however many nodes are near; the rest are all other tokens but the nodes.
public struct Association: Sendable, Hashable {
    /// The table of the word and the window.
    public let table: Contingency
    /// How many nodes there are.
    public let nodes: Int

    public init(_ table: Contingency, nodes: Int) {
        self.table = table
        self.nodes = nodes
    }

    private var observed: Double { Double(table.both) }

    /// Mutual information, log2(O / E); Church and Hanks 1990.
    public var mi: Double { log2(observed / table.expected) }
    /// MI³, log2(O³ / E), which prefers the frequent; Daille 1994.
    public var mi3: Double { log2(observed * observed * observed / table.expected) }
    /// The t-score, (O − E) / √O; Church, Gale, Hanks and Hindle 1991.
    public var t: Double { (observed - table.expected) / observed.squareRoot() }
    /// 14 + log2(2 f(xy) / (f(x) + f(y))), at most 14 where each node has the word once; Rychlý 2008.
    public var logDice: Double { 14 + log2(2 * observed / Double(nodes + table.thing)) }
    public var g2: Double { table.g2 }
    /// ΔP of the word given the window: P(word | near) − P(word | elsewhere); Gries 2013.
    public var deltaWord: Double {
        observed / Double(table.part)
            - Self.share(table.thing - table.both, table.total - table.part)
    }
    /// ΔP of the window given the word: P(near | word) − P(near | other words).
    public var deltaNode: Double {
        observed / Double(table.thing)
            - Self.share(table.part - table.both, table.total - table.thing)
    }

    private static func share(_ count: Int, _ of: Int) -> Double {
        of == 0 ? 0 : Double(count) / Double(of)
    }
}

/// How much more frequent a word is in one corpus than in another.
public struct KeynessMeasure: Sendable, Hashable {
    public let target: Int
    public let targetSize: Int
    public let reference: Int
    public let referenceSize: Int

    public init(target: Int, of targetSize: Int, reference: Int, of referenceSize: Int) {
        self.target = target
        self.targetSize = targetSize
        self.reference = reference
        self.referenceSize = referenceSize
    }

    private var table: Contingency {
        Contingency(
            both: target, part: targetSize, thing: target + reference,
            total: targetSize + referenceSize)
    }

    public var g2: Double { table.g2 }
    /// Whether it is more frequent in the target.
    public var isOver: Bool { table.isOver }

    /// The binary logarithm of the ratio of the relative frequencies; where one count is zero, half an instance stands
    /// for it; Hardie 2014.
    public var logRatio: Double {
        func relative(_ count: Int, _ size: Int) -> Double {
            (count == 0 ? 0.5 : Double(count)) / Double(size)
        }
        return log2(relative(target, targetSize) / relative(reference, referenceSize))
    }

    /// The difference of the relative frequencies in per cent of that in the reference; nil where it is not in the
    /// reference; Gabrielatos and Marchi 2012.
    public var percentDifference: Double? {
        guard reference > 0, targetSize > 0, referenceSize > 0 else { return nil }
        let (here, there) = (
            Double(target) / Double(targetSize), Double(reference) / Double(referenceSize)
        )
        return (here - there) * 100 / there
    }
}

/// Numbers of a corpus for a million tokens.
enum PerMillion {
    static func of(_ count: Int, in size: Int) -> Double? {
        size > 0 ? Double(count) * 1_000_000 / Double(size) : nil
    }
}

/// A trie over bytes, made once and read by many: one probe of an open-addressed table for each byte, and none
/// for the first.
struct ByteTrie: Sendable {
    /// Zero is the root, and no child of anything.
    typealias Node = UInt32

    private var children: [UInt64: Node] = [:]
    private(set) var count: Node = 1

    /// Filled by ``freeze()``.
    private var roots: [Node] = []
    private var keys: [UInt64] = []
    private var nodes: [Node] = []
    private var shift: UInt64 = 0

    var isEmpty: Bool { count == 1 }

    /// The node of a text, made where it is missing.
    mutating func insert(_ text: some Sequence<UInt8>) -> Node {
        var node: Node = 0
        for byte in text {
            let key = UInt64(node) << 8 | UInt64(byte)
            if let next = children[key] {
                node = next
            } else {
                children[key] = count
                node = count
                count += 1
            }
        }
        return node
    }

    /// Ends the making.
    mutating func freeze() {
        var size = 16
        while size < children.count * 2 { size *= 2 }
        shift = UInt64(64 - size.trailingZeroBitCount)
        keys = [UInt64](repeating: .max, count: size)
        nodes = [Node](repeating: 0, count: size)
        roots = [Node](repeating: 0, count: 256)
        // Sorted, so that the table is the same in every process.
        for (key, node) in children.sorted(by: { $0.key < $1.key }) {
            if key < 256 {
                roots[Int(key)] = node
                continue
            }
            var slot = Self.slot(key, shift)
            while keys[slot] != .max { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            nodes[slot] = node
        }
        children = [:]
    }

    @inline(__always)
    private static func slot(_ key: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }

    /// The child of a node by a byte; zero when there is none.
    @inline(__always)
    func child(of node: Node, by byte: UInt8) -> Node {
        if node == 0 { return roots[Int(byte)] }
        let key = UInt64(node) << 8 | UInt64(byte)
        var slot = Self.slot(key, shift)
        while true {
            let found = keys[slot]
            if found == key { return nodes[slot] }
            if found == .max { return 0 }
            slot = (slot + 1) & (keys.count - 1)
        }
    }
}

/// Lists of numbers, one for each node of a trie, in one array.
struct NodeLists: Sendable {
    private var pending: [(node: UInt32, value: UInt32)] = []
    private var starts: [UInt32] = []
    private var values: [UInt32] = []

    mutating func add(_ value: UInt32, to node: UInt32) { pending.append((node, value)) }

    /// Ends the making, for nodes below `count`.
    mutating func freeze(_ count: UInt32) {
        starts = [UInt32](repeating: 0, count: Int(count) + 1)
        for entry in pending { starts[Int(entry.node) + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        values = [UInt32](repeating: 0, count: pending.count)
        var next = starts
        for entry in pending {
            values[Int(next[Int(entry.node)])] = entry.value
            next[Int(entry.node)] += 1
        }
        pending = []
    }

    @inline(__always)
    func range(_ node: UInt32) -> Range<Int> {
        Int(starts[Int(node)])..<Int(starts[Int(node) + 1])
    }

    @inline(__always)
    subscript(index: Int) -> UInt32 { values[index] }
}

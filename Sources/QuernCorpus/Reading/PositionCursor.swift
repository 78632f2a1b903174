/// The positions of a word, or of all words that are equal without case, in ascending order.
///
/// Most lists are unpacked a block at a time, and blocks are passed over by their last positions. A word that is a large part
/// of the corpus has no list; its positions are read from the token stream. A cursor belongs to one thread.
public final class PositionCursor {
    /// How many positions there are from the first to the last.
    public let count: Int

    private let list: PostingList
    private let attribute: AttributeFile
    /// The words that count, a bit for each id; nil when every position of the list does.
    private let accepted: [UInt64]?
    /// Positions that are unpacked, and the next of them.
    private let buffer: UnsafeMutablePointer<UInt32>
    private var filled = 0
    private var index = 0
    /// The next block, where its data begin, and the last position before it.
    private var block = 0
    private var place = 0
    private var last: UInt32 = .max
    /// Where the stream is read on, for a dense word.
    private var scanned = 0

    private static let capacity = CorpusFormat.postingBlock

    /// - Parameter only: the ids whose positions are wanted; nil for all of the class.
    init(_ list: PostingList, only: [Int]? = nil) {
        self.list = list
        attribute = list.attribute
        buffer = .allocate(capacity: Self.capacity)
        buffer.initialize(repeating: 0, count: Self.capacity)
        count =
            only.map { $0.reduce(0) { $0 + list.attribute.frequency($1) } } ?? list.count
        let ids = only ?? (list.isDense ? list.forms : nil)
        accepted = ids.map { ids in
            var bits = [UInt64](repeating: 0, count: (list.attribute.typeCount + 63) / 64)
            for id in ids where id < list.attribute.typeCount {
                bits[id >> 6] |= 1 << UInt64(id & 63)
            }
            return bits
        }
    }

    deinit { buffer.deallocate() }

    /// The next position; nil at the end.
    @inline(__always)
    public func next() -> Int? {
        if index == filled, !refill() { return nil }
        defer { index &+= 1 }
        return Int(buffer[index])
    }

    /// The first position from `target` on that has not been passed; it is passed then.
    public func advance(to target: Int) -> Int? {
        guard target <= Int(UInt32.max) else {
            index = filled
            block = .max
            scanned = .max
            return nil
        }
        let wanted = UInt32(max(0, target))
        while true {
            if index < filled, buffer[filled - 1] >= wanted {
                // A long way is halved, a short one walked.
                if filled - index > 8, buffer[index + 8] < wanted {
                    var (low, high) = (index + 9, filled)
                    while low < high {
                        let middle = (low + high) >> 1
                        if buffer[middle] < wanted { low = middle + 1 } else { high = middle }
                    }
                    index = low
                }
                while buffer[index] < wanted { index += 1 }
                return next()
            }
            index = filled
            if list.isDense {
                scanned = max(scanned, Int(wanted))
            } else {
                while block < list.blockCount, list.last(block) < wanted {
                    last = list.last(block)
                    place += list.width(block) * 16
                    block += 1
                }
            }
            if !refill() { return nil }
        }
    }

    /// Puts the next positions into a buffer, as many as it has room for.
    ///
    /// - Returns: how many; 0 at the end.
    public func fill(_ target: UnsafeMutableBufferPointer<UInt32>) -> Int {
        var done = 0
        while done < target.count, index < filled || refill() {
            let part = min(filled - index, target.count - done)
            for step in 0..<part { target[done + step] = buffer[index + step] }
            index += part
            done += part
        }
        return done
    }

    /// All positions that are left.
    public func all() -> [Int] {
        var result: [Int] = []
        result.reserveCapacity(count)
        while let position = next() { result.append(position) }
        return result
    }

    /// - Returns: whether there is one more position at least.
    private func refill() -> Bool {
        index = 0
        filled = 0
        if list.isDense { return scan() }
        while filled == 0 {
            guard unpackBlock() else { return false }
            if accepted != nil { choose() }
        }
        return true
    }

    private func unpackBlock() -> Bool {
        if block < list.blockCount {
            let width = list.width(block)
            list.unpack(width, at: place, into: buffer)
            var position = last
            for step in 0..<Self.capacity {
                position = position &+ buffer[step] &+ 1
                buffer[step] = position
            }
            filled = Self.capacity
            last = position
            place += width * 16
            block += 1
            return true
        }
        guard block == list.blockCount else { return false }
        block = .max
        let rest = UnsafeRawBufferPointer(start: list.data, count: list.dataSize)
        var position = last
        filled = list.count % Self.capacity
        for step in 0..<filled {
            position = position &+ UInt32(truncatingIfNeeded: varint(rest, &place)) &+ 1
            buffer[step] = position
        }
        return filled > 0
    }

    /// Keeps the positions at which a word stands that is wanted.
    private func choose() {
        guard let accepted else { return }
        var kept = 0
        for step in 0..<filled {
            let id = attribute.id(at: Int(buffer[step]))
            if accepted[id >> 6] & (1 << UInt64(id & 63)) != 0 {
                buffer[kept] = buffer[step]
                kept += 1
            }
        }
        filled = kept
    }

    private func scan() -> Bool {
        guard let accepted, scanned < attribute.tokenCount else { return false }
        accepted.withUnsafeBufferPointer { accepted in
            attribute.forEachID(in: scanned..<attribute.tokenCount) { position, id in
                if accepted[id >> 6] & (1 << UInt64(id & 63)) != 0 {
                    buffer[filled] = UInt32(truncatingIfNeeded: position)
                    filled += 1
                }
                scanned = position &+ 1
                return filled < Self.capacity
            }
        }
        return filled > 0
    }
}

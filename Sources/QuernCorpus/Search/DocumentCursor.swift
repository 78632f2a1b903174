/// The documents of one class of words with how often they have it, in order; blocks that cannot matter are passed over.
///
/// A document that lies in a block which was passed over may come with too few instances, or not at all. Its bound was below the
/// least that is wanted, and so is what it gets.
final class DocumentCursor {
    /// The document at hand; `Int.max` at the end.
    private(set) var document = -1
    private(set) var frequency = 0

    let list: PostingList
    private let places: DocumentPlaces
    private let buffer: UnsafeMutablePointer<UInt32>
    private var filled = 0
    private var index = 0
    private var block = 0
    private var place = 0
    private var last: UInt32 = .max
    /// Blocks with a lower bound are passed over.
    var leastBound = 0

    private static let size = CorpusFormat.postingBlock

    init(_ list: PostingList) {
        self.list = list
        places = list.attribute.documents
        buffer = .allocate(capacity: Self.size)
        buffer.initialize(repeating: 0, count: Self.size)
    }

    deinit { buffer.deallocate() }

    /// The highest bound of all blocks.
    var highestBound: UInt8 {
        let bounded =
            list.isDense ? list.blockCount : (list.count + Self.size - 1) / Self.size
        var highest: UInt8 = 0
        for block in 0..<bounded { highest = max(highest, list.bound(block)) }
        return highest
    }

    /// Goes to the next document.
    @inline(__always)
    func next() { advance(to: document &+ 1) }

    /// Goes to the first document from `target` on.
    func advance(to target: Int) {
        guard document < target else { return }
        if list.isDense { advanceDense(to: target) } else { advanceSparse(to: target) }
    }

    private func advanceDense(to target: Int) {
        var next = target
        while next < places.count {
            let wanted = next / Self.size
            if wanted >= list.blockCount { break }
            if wanted >= block {
                // `block` is the one after that in the buffer.
                while block <= wanted {
                    if block == wanted {
                        if Int(list.bound(block)) < leastBound { break }
                        list.unpack(list.width(block), at: place, into: buffer)
                    }
                    place += list.width(block) * 16
                    block += 1
                }
                if block <= wanted {
                    // Passed over without being unpacked.
                    place += list.width(block) * 16
                    block += 1
                    next = block * Self.size
                    continue
                }
            } else if wanted < block - 1 {
                break
            }
            let end = min((wanted + 1) * Self.size, places.count)
            while next < end {
                let count = buffer[next & (Self.size - 1)]
                if count > 0 {
                    document = next
                    frequency = Int(count)
                    return
                }
                next += 1
            }
        }
        document = .max
        frequency = 0
    }

    private func advanceSparse(to target: Int) {
        guard target < places.count else {
            document = .max
            frequency = 0
            return
        }
        let start = places.starts[target]
        while true {
            if index == filled || buffer[filled &- 1] < start {
                index = filled
                guard refill(from: start) else {
                    document = .max
                    frequency = 0
                    return
                }
                continue
            }
            // What is wanted is in the buffer.
            if filled - index > 8, buffer[index + 8] < start {
                var (low, high) = (index + 9, filled)
                while low < high {
                    let middle = (low + high) >> 1
                    if buffer[middle] < start { low = middle + 1 } else { high = middle }
                }
                index = low
            }
            while buffer[index] < start { index &+= 1 }
            break
        }
        let found = places.document(at: Int(buffer[index]))
        let end = places.starts[found &+ 1]
        var count = 0
        repeat {
            while index < filled, buffer[index] < end {
                index &+= 1
                count &+= 1
            }
        } while index == filled && refill(from: 0) && buffer[index] < end
        document = found
        frequency = count
    }

    /// Unpacks the next block that reaches `start` and whose bound is not too low.
    private func refill(from start: UInt32) -> Bool {
        while block < list.blockCount {
            let width = list.width(block)
            let end = list.last(block)
            if end < start || Int(list.bound(block)) < leastBound {
                last = end
                place += width * 16
                block += 1
                continue
            }
            list.unpack(width, at: place, into: buffer)
            var position = last
            for step in 0..<Self.size {
                position = position &+ buffer[step] &+ 1
                buffer[step] = position
            }
            last = position
            place += width * 16
            block += 1
            filled = Self.size
            index = 0
            return true
        }
        guard block == list.blockCount, list.count % Self.size > 0 else { return false }
        block = .max
        if Int(list.bound(list.blockCount)) < leastBound { return false }
        let rest = UnsafeRawBufferPointer(start: list.data, count: list.dataSize)
        var position = last
        filled = list.count % Self.size
        for step in 0..<filled {
            position = position &+ UInt32(truncatingIfNeeded: varint(rest, &place)) &+ 1
            buffer[step] = position
        }
        index = 0
        return true
    }
}

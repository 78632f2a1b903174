internal import Synchronization

/// Memory for the words of one document, used again for the next.
///
/// A document at a time, and so a worker, has one. Without it every document would ask for a dozen arrays.
final class Scratch: @unchecked Sendable {
    // Handed from thread to thread by the pool, and used by one at a time.

    /// Of each word.
    private(set) var hashes = UnsafeMutablePointer<UInt64>.allocate(capacity: 0)
    /// Of the n-gram that begins at each word.
    private(set) var grams = UnsafeMutablePointer<UInt64>.allocate(capacity: 0)
    /// Characters before each word, without white space; one more than words.
    private(set) var lengths = UnsafeMutablePointer<Int32>.allocate(capacity: 0)
    /// The word at which the same n-gram stands first.
    private(set) var owners = UnsafeMutablePointer<Int32>.allocate(capacity: 0)
    /// How often the n-gram stands in the text, where it stands first.
    private(set) var counts = UnsafeMutablePointer<Int32>.allocate(capacity: 0)
    /// Words at which an n-gram begins that stands in the text more than once.
    private(set) var repeated = UnsafeMutablePointer<Int32>.allocate(capacity: 0)
    private var wordCapacity = 0
    private var table = UnsafeMutablePointer<Int32>.allocate(capacity: 0)
    private var tableCapacity = 0

    func reserve(words: Int) {
        guard words >= wordCapacity else { return }
        free()
        wordCapacity = max(1024, words + words / 4 + 1)
        hashes = .allocate(capacity: wordCapacity)
        grams = .allocate(capacity: wordCapacity)
        lengths = .allocate(capacity: wordCapacity)
        owners = .allocate(capacity: wordCapacity)
        counts = .allocate(capacity: wordCapacity)
        repeated = .allocate(capacity: wordCapacity)
    }

    /// An empty table for `count` entries: one more than the place of an entry, or 0.
    ///
    /// - Returns: the table, and how far a hash is to be shifted for its slot.
    func emptyTable(for count: Int) -> (slots: UnsafeMutablePointer<Int32>, shift: UInt64) {
        var bits = 5
        while 1 << bits < 2 * count { bits += 1 }
        if 1 << bits > tableCapacity {
            table.deallocate()
            tableCapacity = 1 << bits
            table = .allocate(capacity: tableCapacity)
        }
        table.initialize(repeating: 0, count: 1 << bits)
        return (table, UInt64(64 - bits))
    }

    /// In words; what is larger than most documents is given back to the system.
    fileprivate var isWorthKeeping: Bool { wordCapacity <= 1 << 19 && tableCapacity <= 1 << 21 }

    private func free() {
        hashes.deallocate()
        grams.deallocate()
        lengths.deallocate()
        owners.deallocate()
        counts.deallocate()
        repeated.deallocate()
    }

    deinit {
        free()
        table.deallocate()
    }
}

/// Scratch memory that no document uses at the moment.
final class ScratchPool: Sendable {
    private let idle = Mutex<[Scratch]>([])

    func use<Result>(_ body: (Scratch) throws -> Result) rethrows -> Result {
        let scratch = idle.withLock { $0.popLast() } ?? Scratch()
        defer {
            if scratch.isWorthKeeping { idle.withLock { $0.append(scratch) } }
        }
        return try body(scratch)
    }
}

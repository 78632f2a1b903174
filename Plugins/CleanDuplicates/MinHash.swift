/// MinHash by one permutation: every shingle is hashed once, its hash falls into one of `bands * rows` bins, and a bin keeps the
/// smallest (Li, Owen and Zhang 2012).
///
/// Bins that stay empty borrow from others that are chosen by hash, so that documents with equal bins borrow alike (Shrivastava 2017,
/// "Optimal Densification for Fast and Accurate Minwise Hashing"); when sixteen tries found none, from the next one in the row.
/// The bins of a band, hashed, are its key: documents that share a key are looked at together.
struct MinHash: Sendable {
    let bands: Int
    let rows: Int
    /// For every bin those from which it may borrow.
    private let lenders: [UInt16]
    private static let tries = 16

    init(bands: Int, rows: Int) {
        self.bands = bands
        self.rows = rows
        let bins = bands * rows
        lenders = (0..<(bins * Self.tries)).map { index in
            let hash = ShingleSet.mixed(UInt64(index) &+ 0x1234_5678_9ABC_DEF1)
            return UInt16(((hash >> 32) &* UInt64(bins)) >> 32)
        }
    }

    /// Makes the keys of all bands.
    ///
    /// - Parameter bins: memory to work in, at whose start the keys stand afterwards.
    func sign(_ hashes: [UInt64], _ bins: inout [UInt32]) {
        let count = bands * rows
        if bins.count != count { bins = [UInt32](repeating: .max, count: count) }
        bins.withUnsafeMutableBufferPointer { bins in
            bins.update(repeating: .max)
            for hash in hashes {
                let bin = Int(((hash & 0xFFFF_FFFF) &* UInt64(count)) >> 32)
                let value = UInt32(truncatingIfNeeded: hash >> 32)
                if value < bins[bin] { bins[bin] = value }
            }
            fill(bins)
            var bin = 0
            for band in 0..<bands {
                var key: UInt64 = 0
                for _ in 0..<rows {
                    key = (key ^ UInt64(bins[bin])) &* 0x9E37_79B9_7F4A_7C15
                    key ^= key >> 29
                    bin += 1
                }
                // Not beyond the bins that have been read.
                bins[band] = UInt32(truncatingIfNeeded: key >> 32)
            }
        }
    }

    private func fill(_ bins: UnsafeMutableBufferPointer<UInt32>) {
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: bins.count) { empty in
            var empties = 0
            for bin in bins.indices where bins[bin] == .max {
                empty[empties] = UInt16(bin)
                empties += 1
            }
            guard empties > 0, empties < bins.count else { return }
            // What has been borrowed is not lent on: values are written when all are known.
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: empties) { borrowed in
                lenders.withUnsafeBufferPointer { lenders in
                    for place in 0..<empties {
                        let bin = Int(empty[place])
                        var value = UInt32.max
                        var lender = 0
                        for index in (bin * Self.tries)..<((bin + 1) * Self.tries) {
                            lender = Int(lenders[index])
                            value = bins[lender]
                            if value != .max { break }
                        }
                        while value == .max {
                            lender = lender + 1 == bins.count ? 0 : lender + 1
                            value = bins[lender]
                        }
                        borrowed[place] = value
                    }
                }
                for place in 0..<empties { bins[Int(empty[place])] = borrowed[place] }
            }
        }
    }
}

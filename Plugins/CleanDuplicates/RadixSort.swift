/// Sorting of whole numbers, digit by digit from the lowest; equal numbers keep their order.
enum RadixSort {
    /// - Parameters:
    ///   - spare: memory as large as the values; its content is lost.
    ///   - bit: lower bits are not looked at, because the values are in their order already.
    static func sort(_ values: inout [UInt64], spare: inout [UInt64], from bit: UInt64 = 0) {
        guard values.count > 1 else { return }
        if spare.count < values.count { spare = [UInt64](repeating: 0, count: values.count) }
        // Bits that all values share need no pass.
        var common = values[0]
        var any = values[0]
        for value in values {
            common &= value
            any |= value
        }
        let differing = common ^ any
        var counts = [Int](repeating: 0, count: 1 << 11)
        var shift = bit
        while shift < 64 {
            defer { shift += 11 }
            let width = min(11, 64 - shift)
            let mask = UInt64(1) << width - 1
            if (differing >> shift) & mask == 0 { continue }
            pass(&values, &spare, &counts, shift, mask)
        }
    }

    private static func pass(
        _ values: inout [UInt64], _ spare: inout [UInt64], _ counts: inout [Int], _ shift: UInt64,
        _ mask: UInt64
    ) {
        let count = values.count
        counts.withUnsafeMutableBufferPointer { counts in
            counts.update(repeating: 0)
            values.withUnsafeBufferPointer { values in
                for index in 0..<count { counts[Int((values[index] >> shift) & mask)] += 1 }
                var place = 0
                for digit in counts.indices {
                    let size = counts[digit]
                    counts[digit] = place
                    place += size
                }
                spare.withUnsafeMutableBufferPointer { spare in
                    for index in 0..<count {
                        let digit = Int((values[index] >> shift) & mask)
                        spare[counts[digit]] = values[index]
                        counts[digit] += 1
                    }
                }
            }
        }
        if spare.count == count {
            swap(&values, &spare)
        } else {
            values.withUnsafeMutableBufferPointer { values in
                for index in 0..<count { values[index] = spare[index] }
            }
        }
    }
}

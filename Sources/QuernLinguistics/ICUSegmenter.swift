internal import CICU
public import QuernText
internal import Synchronization

/// Finds words in Chinese, Japanese, Thai, Lao, Khmer and Burmese by ICU's dictionaries.
///
/// ICU searches the cheapest way through a dictionary of words with frequencies (Chinese and Japanese together, from libtabe
/// and IPADIC) or the longest words (the others). What it finds depends on its version, which ``version`` gives:
/// make it part of whatever is stored. `docs/decisions/0028-words.md` says why ICU.
public final class ICUSegmenter: DictionarySegmenter {
    /// Opening an iterator reads its rules; each takes one text at a time, so workers share a few.
    private let idle = Mutex<[Iterator]>([])

    /// An iterator that is used by one thread at a time.
    private struct Iterator: @unchecked Sendable {
        let handle: OpaquePointer
    }

    /// The one that all stages share.
    public static let shared = ICUSegmenter()

    private init() {}

    deinit {
        idle.withLock { for iterator in $0 { quern_words_close(iterator.handle) } }
    }

    /// ICU's version, such as `72.1`.
    public static var version: String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { parts in
            parts.initialize(repeating: 0)
            quern_icu_version(parts.baseAddress)
            return "\(parts[0]).\(parts[1])"
        }
    }

    public func appendEnds(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to ends: inout [Int]
    ) {
        // No memory for ICU is the one way to get none; then each character is a word.
        let iterator =
            idle.withLock { $0.popLast() } ?? quern_words_open().map { Iterator(handle: $0) }
        defer { if let iterator { idle.withLock { $0.append(iterator) } } }
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: range.count) { units in
            var count = 0
            var index = range.lowerBound
            while index < range.upperBound {
                let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
                if scalar < 0x10000 {
                    units.initializeElement(at: count, to: UInt16(scalar))
                    count += 1
                } else {
                    units.initializeElement(at: count, to: UInt16(0xD7C0 + scalar >> 10))
                    units.initializeElement(at: count + 1, to: UInt16(0xDC00 + scalar & 0x3FF))
                    count += 2
                }
                index += length
            }
            guard let iterator,
                quern_words_set(iterator.handle, units.baseAddress, Int32(count)) != 0
            else { return appendCharacters(bytes, range, to: &ends) }
            // Back to bytes, while boundaries ascend.
            var place = range.lowerBound
            var unit = 0
            while true {
                let boundary = Int(quern_words_next(iterator.handle))
                guard boundary > unit else { break }
                while unit < boundary, place < range.upperBound {
                    let length = UTF8Scan.scalar(bytes, at: place).1
                    unit += length == 4 ? 2 : 1
                    place += length
                }
                ends.append(place)
            }
        }
    }

    private func appendCharacters(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to ends: inout [Int]
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            index += UTF8Scan.scalar(bytes, at: index).1
            ends.append(index)
        }
    }
}

public import Quern
import QuernText

extension EncodedText {
    /// The report for a part of the text that is a document of its own: of bytes that mean nothing, those that lie in it,
    /// counted from where it starts.
    ///
    /// - Parameter bytes: all of the text.
    public func report(of part: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Metadata {
        guard report["invalid_bytes"] != nil else { return report }
        let start = sourceMap.originRange(of: part).lowerBound
        var (invalid, sequences) = (0, 0)
        var offsets: [Metadata.Value] = []
        var place = part.lowerBound
        while place + 2 < part.upperBound {
            guard bytes[place] == 0xEF, bytes[place + 1] == 0xBF, bytes[place + 2] == 0xBD else {
                place += 1
                continue
            }
            let origin = sourceMap.originRange(of: place..<(place + 3))
            // A U+FFFD that stands in the file has three bytes, each its own; what was put for others has them as a whole.
            let isPut =
                origin.count != 3 || sourceMap.originRange(of: place..<(place + 1)).count > 1
            if isPut {
                invalid += origin.count
                sequences += 1
                if offsets.count < DecodedText.offsetLimit {
                    offsets.append(.integer(origin.lowerBound - start))
                }
            }
            place += 3
        }
        var own = report
        own["invalid_bytes"] = invalid > 0 ? .integer(invalid) : nil
        own["invalid_sequences"] = invalid > 0 ? .integer(sequences) : nil
        own["invalid_offsets"] = invalid > 0 ? .list(offsets) : nil
        return own
    }
}

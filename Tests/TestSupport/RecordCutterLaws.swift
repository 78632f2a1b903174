public import Quern

extension RecordCutter {
    /// Where records of a file end, when it comes in pieces, for the law that pieces do not matter.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - step: how many bytes a piece has.
    ///   - start: where the first piece begins, which must be a record.
    /// - Returns: offsets in `bytes`.
    public func ends(in bytes: [UInt8], step: Int, from start: Int = 0) -> [Int] {
        var (cutter, ends, at) = (self, [Int](), start)
        while at < bytes.count {
            let stop = min(bytes.count, at + step)
            bytes[at..<stop].withUnsafeBytes { buffer in
                cutter.scan(
                    buffer,
                    ahead: {
                        Array(bytes[at...].dropFirst($0.lowerBound).prefix($0.count))
                    },
                    endRecord: { ends.append(at + $0) })
            }
            at = stop
        }
        return ends
    }

    /// The ends that a file has for this cutter, when they are the same in any pieces, for a fresh copy
    /// that goes on from any of them, and where the file is cut at any of them; otherwise nil.
    public func lawfulEnds(in bytes: [UInt8]) -> [Int]? {
        let whole = ends(in: bytes, step: bytes.count + 1)
        let isLawful =
            [1, 3].allSatisfy { ends(in: bytes, step: $0) == whole }
            && whole.allSatisfy { start in
                ends(in: bytes, step: bytes.count + 1, from: start) == whole.filter { $0 > start }
            }
            && whole.allSatisfy { end in
                ends(in: Array(bytes[..<end]), step: end + 1).filter { $0 < end }
                    == whole.filter { $0 < end }
            }
        return isLawful ? whole : nil
    }
}

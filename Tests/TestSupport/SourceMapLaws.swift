public import Quern

extension Document {
    /// Whether the bytes of the text have origins that ascend and lie inside a resource of `count`
    /// bytes, as they must after any parsing and cleaning.
    public func originsAscend(within count: Int) -> Bool {
        var last = 0
        for offset in 0..<text.utf8.count {
            let range = sourceMap.originRange(of: offset..<(offset + 1))
            guard range.lowerBound >= last, range.upperBound <= count else { return false }
            last = range.lowerBound
        }
        return true
    }
}

extension String {
    /// Calls `body` with the text's bytes, which `withUTF8(_:)` does for variables alone: a copy would count references.
    @inlinable
    public func withUTF8Bytes<Result>(
        _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        let result = try utf8.withContiguousStorageIfAvailable {
            try body(UnsafeRawBufferPointer($0))
        }
        if let result { return result }
        // Texts of Objective-C lie elsewhere.
        var copy = self
        return try copy.withUTF8 { try body(UnsafeRawBufferPointer($0)) }
    }

    /// Whether its bytes come before those of another text.
    func precedesInBytes(_ other: String) -> Bool {
        withUTF8Bytes { own in
            other.withUTF8Bytes { other in
                for index in 0..<min(own.count, other.count) where own[index] != other[index] {
                    return own[index] < other[index]
                }
                return own.count < other.count
            }
        }
    }
}

/// A form of file that holds other files: compressed streams and archives.
///
/// Containers are opened before anything is parsed, wherever they occur, so that no parser needs to know them. A
/// plugin lists those that it can open.
public protocol Container: Sendable {
    /// What people call it: `gzip`, `ZIP`.
    static var name: String { get }

    /// Whether a file is such a container.
    ///
    /// - Parameter head: its first bytes, 4,096 of a file that has so many.
    static func recognises(_ head: UnsafeRawBufferPointer, name: String) -> Bool

    /// Writes all that a container holds, in its own order.
    ///
    /// - Parameters:
    ///   - source: the container's bytes.
    ///   - members: takes what is found.
    /// - Throws: ``StageError`` when the container is damaged, with the place; what has been found before is kept.
    static func unpack(_ source: ContainerSource, into members: inout ContainerMembers) throws
}

/// The bytes of a container, read from its start.
public struct ContainerSource: Sendable {
    /// Its name, as messages show it.
    public let name: String
    /// Its size in bytes.
    public let size: Int
    let path: String
    let base: Int

    /// Calls `body` with the bytes, piece by piece, until it returns false.
    public func forEachChunk(_ body: (UnsafeRawBufferPointer) throws -> Bool) throws {
        try ResourceReader.forEachChunk(
            ofFileAt: path, range: base..<(base + size), body)
    }

    /// The bytes of a range, fewer at the end.
    public func read(_ range: Range<Int>) throws -> [UInt8] {
        let lower = min(max(0, range.lowerBound), size)
        let upper = min(max(lower, range.upperBound), size)
        return try ResourceReader.bytes((base + lower)..<(base + upper), ofFileAt: path)
    }
}

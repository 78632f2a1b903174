import Quern

/// A ZIP archive.
///
/// Documents that are ZIP files inside, such as .docx, .odt and .epub, are left as they are.
struct ZIPContainer: Container {
    static let name = "ZIP"

    static func recognises(_ head: UnsafeRawBufferPointer, name: String) -> Bool {
        guard head.count >= 30, head[0] == 0x50, head[1] == 0x4B else {
            // An archive of nothing is its end alone.
            return head.count == 22 && head.starts(with: [0x50, 0x4B, 0x05, 0x06])
        }
        guard head[2] == 3, head[3] == 4 else {
            return head[2] == 5 && head[3] == 6 && head.count == 22
        }
        // The first member tells: formats of documents begin with one that says which they are.
        let length = Int(head[26]) | Int(head[27]) << 8
        let first = head.dropFirst(30).prefix(length)
        let marks = ["mimetype", "[Content_Types].xml", "_rels/.rels", "META-INF/MANIFEST.MF"]
        return !marks.contains { first.elementsEqual($0.utf8) }
    }

    static func unpack(_ source: ContainerSource, into members: inout ContainerMembers) throws {
        try Archive(source, .zip).unpack(into: &members)
    }
}

/// A tar archive, of the old, the POSIX and the GNU form.
struct TarContainer: Container {
    static let name = "tar"

    static func recognises(_ head: UnsafeRawBufferPointer, name: String) -> Bool {
        guard head.count >= 512, head[0] != 0 else { return false }
        return head[257..<262].elementsEqual("ustar".utf8) || hasChecksum(head)
    }

    /// Whether the first header holds its own sum, by which the old form is known.
    private static func hasChecksum(_ head: UnsafeRawBufferPointer) -> Bool {
        let digits = head[148..<156].drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
        guard digits.count >= 3 else { return false }
        // The field itself counts as spaces.
        let sum = (0..<512).reduce(0) { $0 + ((148..<156).contains($1) ? 0x20 : Int(head[$1])) }
        return digits.reduce(0) { $0 * 8 + Int($1 - 0x30) } == sum
    }

    static func unpack(_ source: ContainerSource, into members: inout ContainerMembers) throws {
        try Archive(source, .tar).unpack(into: &members)
    }
}

/// A file compressed by bzip2, xz or LZ4.
struct CompressedContainer: Container {
    static let name = "compressed"

    private static let marks: [[UInt8]] = [
        Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], [0x04, 0x22, 0x4D, 0x18],
    ]

    static func recognises(_ head: UnsafeRawBufferPointer, name: String) -> Bool {
        guard marks.contains(where: { head.starts(with: $0) }) else { return false }
        // "BZh" could begin a text; a digit and the mark of a block follow it in a compressed file.
        return head[0] != 0x42
            || head.count >= 10 && (0x31...0x39).contains(head[3])
                && (head[4] == 0x31 || head[4] == 0x17)
    }

    static func unpack(_ source: ContainerSource, into members: inout ContainerMembers) throws {
        try Archive(source, .raw).unpack(into: &members)
    }
}

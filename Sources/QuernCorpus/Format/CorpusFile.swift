internal import Quern

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes the sections of a corpus file one after the other, then the table of what it has written.
struct CorpusFileWriter {
    private let sink: (UnsafeRawBufferPointer) throws -> Void
    private var place = 0
    private var entries: [SectionEntry] = []
    private var open: (name: String, start: Int, sum: SectionSum)?

    /// - Parameter sink: takes the bytes of the file in order.
    init(sink: @escaping (UnsafeRawBufferPointer) throws -> Void) throws {
        self.sink = sink
        var head = CorpusFormat.magic
        withUnsafeBytes(of: CorpusFormat.version.littleEndian) { head.append(contentsOf: $0) }
        head += [0, 0, 0, 0]
        try put(head)
    }

    private mutating func put(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { try sink($0) }
        place += bytes.count
    }

    mutating func write(_ name: String, _ section: SectionBytes) throws {
        begin(name)
        try section.bytes.withUnsafeBytes { try append($0) }
        try end()
    }

    /// Begins a section that comes in pieces.
    mutating func begin(_ name: String) { open = (name, place, SectionSum()) }

    mutating func append(_ bytes: UnsafeRawBufferPointer) throws {
        open?.sum.update(bytes)
        try sink(bytes)
        place += bytes.count
    }

    mutating func end() throws {
        guard let (name, start, finished) = open else { return }
        var sum = finished
        open = nil
        entries.append(
            SectionEntry(name: name, start: start, size: place - start, sum: sum.finish()))
        // The next section begins at a multiple of eight.
        try put([UInt8](repeating: 0, count: CorpusFormat.padding + (-place & 7)))
    }

    /// Writes table and tail.
    ///
    /// - Returns: the digest of the content: SHA-256 of the table, in which every section has its checksum.
    mutating func finish() throws -> String {
        var table = SectionBytes()
        table.varint(entries.count)
        for entry in entries {
            table.text(entry.name)
            table.varint(entry.start)
            table.varint(entry.size)
            withUnsafeBytes(of: entry.sum.littleEndian) { table.raw($0) }
        }
        let digest = Fingerprint.sha256(table.bytes)
        var tail = SectionBytes()
        tail.fixed(place)
        tail.fixed(table.count)
        withUnsafeBytes(of: Fingerprint.fast(table.bytes).littleEndian) { tail.raw($0) }
        tail.raw(HexBytes.bytes(digest))
        withUnsafeBytes(of: CorpusFormat.version.littleEndian) { tail.raw($0) }
        tail.raw([0, 0, 0, 0])
        tail.raw(CorpusFormat.endMagic)
        try put(table.bytes)
        try put(tail.bytes)
        return digest
    }
}

struct SectionEntry: Sendable {
    let name: String
    let start: Int
    let size: Int
    let sum: UInt64
}

/// The checksum of a section: XXH3 (64 bits) of the sums of its pieces of a mebibyte.
struct SectionSum {
    private var sums: [UInt8] = []
    private var rest: [UInt8] = []
    private static let piece = 1 << 20

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        var bytes = bytes
        if !rest.isEmpty {
            let taken = min(bytes.count, Self.piece - rest.count)
            rest.append(contentsOf: bytes[..<taken])
            bytes = UnsafeRawBufferPointer(rebasing: bytes[taken...])
            guard rest.count == Self.piece else { return }
            rest.withUnsafeBytes { add($0) }
            rest.removeAll(keepingCapacity: true)
        }
        while bytes.count >= Self.piece {
            add(UnsafeRawBufferPointer(rebasing: bytes[..<Self.piece]))
            bytes = UnsafeRawBufferPointer(rebasing: bytes[Self.piece...])
        }
        rest.append(contentsOf: bytes)
    }

    private mutating func add(_ piece: UnsafeRawBufferPointer) {
        withUnsafeBytes(of: Fingerprint.fast(piece).littleEndian) { sums.append(contentsOf: $0) }
    }

    mutating func finish() -> UInt64 {
        if !rest.isEmpty { rest.withUnsafeBytes { add($0) } }
        rest = []
        return Fingerprint.fast(sums)
    }

    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var sum = SectionSum()
        sum.update(bytes)
        return sum.finish()
    }
}

enum HexBytes {
    static func bytes(_ hex: String) -> [UInt8] {
        func digit(_ byte: UInt8) -> UInt8 { byte < 0x3A ? byte - 0x30 : byte - 0x57 }
        let digits = Array(hex.utf8)
        return stride(from: 0, to: digits.count - 1, by: 2).map {
            digit(digits[$0]) << 4 | digit(digits[$0 + 1])
        }
    }
}

/// A file in memory, read in place, until nobody has it any more.
final class MappedFile: Sendable {
    nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

    /// - Throws: ``StageError``
    init(path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw StageError(
                "cannot open the index '\(path)': \(String(cString: strerror(errno))); give a file that "
                    + "'index: corpus' has written, such as out/NAME/corpus.quern")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw StageError("cannot open the index '\(path)': \(String(cString: strerror(errno)))")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw StageError(
                "cannot open the index '\(path)': it is no file; give the file, such as "
                    + "'\(path)/corpus.quern'")
        }
        let size = Int(status.st_size)
        guard size > 0 else {
            bytes = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        guard let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
            memory != MAP_FAILED
        else {
            throw StageError("cannot map the index '\(path)': \(String(cString: strerror(errno)))")
        }
        bytes = UnsafeRawBufferPointer(start: memory, count: size)
    }

    deinit {
        if let base = bytes.baseAddress {
            munmap(UnsafeMutableRawPointer(mutating: base), bytes.count)
        }
    }
}

/// The sections of a mapped file.
struct CorpusSections: Sendable {
    let file: MappedFile
    let path: String
    let digest: String
    let entries: [SectionEntry]

    /// - Throws: ``StageError`` when the file is no corpus, of another version, unfinished or damaged.
    init(path: String, checking: Bool) throws {
        self.path = path
        file = try MappedFile(path: path)
        let bytes = file.bytes
        guard bytes.count >= CorpusFormat.headSize,
            bytes[..<CorpusFormat.magic.count].elementsEqual(CorpusFormat.magic)
        else {
            throw StageError(
                "'\(path)' is no corpus; give a file that 'index: corpus' has written, such as "
                    + "out/NAME/corpus.quern")
        }
        let version = UInt32(
            littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
        guard version == CorpusFormat.version else {
            throw StageError(
                "the corpus '\(path)' has format \(version), and this program reads format "
                    + "\(CorpusFormat.version); run the pipeline again with this version of Quern")
        }
        guard bytes.count >= CorpusFormat.headSize + CorpusFormat.tailSize,
            bytes.suffix(CorpusFormat.endMagic.count).elementsEqual(CorpusFormat.endMagic)
        else {
            throw StageError("the corpus '\(path)' was never finished; run the pipeline again")
        }
        do {
            let start = bytes.count - CorpusFormat.tailSize
            var tail = SectionCursor(
                "tail", UnsafeRawBufferPointer(rebasing: bytes[start...]))
            let (place, size) = (try tail.fixed(), try tail.fixed())
            let sum = try tail.raw(8).loadUnaligned(as: UInt64.self)
            guard place >= CorpusFormat.headSize, size >= 0, place <= start, size == start - place
            else { throw tail.damage }
            let table = UnsafeRawBufferPointer(rebasing: bytes[place..<start])
            let recorded = UnsafeRawBufferPointer(start: try tail.raw(32), count: 32)
            digest = HexDigits.text(Array(recorded))
            guard Fingerprint.fast(table) == UInt64(littleEndian: sum),
                Fingerprint.sha256(table) == digest, try tail.fixed() == Int(version)
            else { throw SectionDamage(section: "table of sections") }
            var cursor = SectionCursor("table of sections", table)
            var entries: [SectionEntry] = []
            for _ in 0..<(try cursor.varint()) {
                let name = try cursor.text()
                let (first, count) = (try cursor.varint(), try cursor.varint())
                guard first <= place, count <= place - first - CorpusFormat.padding else {
                    throw cursor.damage
                }
                let sum = try cursor.raw(8).loadUnaligned(as: UInt64.self)
                entries.append(
                    SectionEntry(
                        name: name, start: first, size: count, sum: UInt64(littleEndian: sum)))
            }
            self.entries = entries
            if checking, bytes.count <= CorpusFormat.checkedSize { try check() }
        } catch let damage as SectionDamage {
            throw Self.damaged(path, damage.section)
        }
    }

    static func damaged(_ path: String, _ section: String) -> StageError {
        StageError(
            "the corpus '\(path)' is damaged (\(section)); run the pipeline again")
    }

    func has(_ name: String) -> Bool { entries.contains { $0.name == name } }

    func bytes(_ name: String) throws -> UnsafeRawBufferPointer {
        guard let entry = entries.first(where: { $0.name == name }) else {
            throw SectionDamage(section: "\(name), which is missing")
        }
        return UnsafeRawBufferPointer(
            rebasing: file.bytes[entry.start..<(entry.start + entry.size)])
    }

    func cursor(_ name: String) throws -> SectionCursor { SectionCursor(name, try bytes(name)) }

    /// Compares every section with its checksum, and what lies between them with zeros.
    func check() throws {
        var place = CorpusFormat.headSize
        guard file.bytes[12..<16].allSatisfy({ $0 == 0 }) else {
            throw SectionDamage(section: "head")
        }
        for entry in entries {
            guard entry.start == place else { throw SectionDamage(section: "table of sections") }
            guard SectionSum.of(try bytes(entry.name)) == entry.sum else {
                throw SectionDamage(section: entry.name)
            }
            let end = entry.start + entry.size
            place = end + CorpusFormat.padding + (-end & 7)
            guard place <= file.bytes.count,
                file.bytes[end..<place].allSatisfy({ $0 == 0 })
            else { throw SectionDamage(section: "the bytes after \(entry.name)") }
        }
    }
}

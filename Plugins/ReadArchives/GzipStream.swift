import Quern
import QuernCompression

/// Reads a gzip file; of an archive of web pages, which has a member for each record (WARC 1.1, annex D), member by member, so
/// that a damaged one costs itself: what it says is no text, and the next one that begins a record is looked for.
///
/// Of other files, what can be read before the damage is passed on: nobody knows what their members are, and where lines go on.
struct GzipStream {
    private let source: ContainerSource
    /// What the member at hand has said so far; nil once it is passed on as it is read.
    private var held: [UInt8]?
    private var isWARC = false
    private var isAtStart = true
    private var problems: [String] = []

    /// Larger records are passed on as they are read.
    private static let heldSize = 32 << 20
    /// Some files have been made to be damaged everywhere, or to look like that.
    private static let mostFailures = 1000
    private static let mark = Array("WARC/".utf8)

    init(_ source: ContainerSource) { self.source = source }

    /// - Throws: ``StageError`` when nothing that can be read follows what is damaged.
    mutating func unpack(into members: inout ContainerMembers) throws {
        try members.begin(StreamName.inner(of: source.name))
        var start = 0
        while let damage = try read(from: start, into: &members) {
            let next = isWARC ? try nextRecord(from: max(damage.resume, start + 1)) : nil
            guard let next, problems.count < Self.mostFailures else {
                // The beginning of a record at the end of a file that was cut off.
                if let held, damage.place >= source.size { try write(held, into: &members) }
                guard !problems.isEmpty else {
                    throw StageError(damage.problem, atByte: damage.place)
                }
                problems.append(damage.message)
                break
            }
            problems.append("\(damage.message), going on at byte \(next)")
            start = next
        }
        members.end()
        guard !problems.isEmpty else { return }
        let more = problems.count > 3 ? "; and \(problems.count - 3) more" : ""
        members.fail(
            "damaged members", problems.prefix(3).joined(separator: "; ") + more)
    }

    private struct Damage {
        let problem: String
        let place: Int
        /// From where on another member may begin.
        let resume: Int
        var message: String { "\(problem) at byte \(place)" }
    }

    /// Reads members until the end, or until one is damaged.
    private mutating func read(
        from start: Int, into members: inout ContainerMembers
    ) throws -> Damage? {
        var decompressor = try Decompressor(.gzip)
        if isWARC { held = [] }
        do {
            try forEachChunk(from: start) { chunk in
                try decompressor.decompress(chunk) { try take($0, into: &members) }
                return decompressor.trailer == nil
            }
            try decompressor.finish()
        } catch let error as CompressionError {
            return Damage(
                problem: error.message, place: start + error.offset,
                resume: start + decompressor.memberStart + 1)
        }
        guard let trailer = decompressor.trailer else { return nil }
        return Damage(
            problem: "what stands behind the compressed data is none", place: start + trailer,
            resume: start + trailer)
    }

    /// Takes what a member says; nothing stands for its end.
    private mutating func take(
        _ bytes: UnsafeRawBufferPointer, into members: inout ContainerMembers
    ) throws {
        if bytes.isEmpty {
            if let held { try write(held, into: &members) }
            if isWARC { held = [] }
            return
        }
        if isAtStart {
            isAtStart = false
            isWARC = bytes.starts(with: Self.mark)
            if isWARC { held = [] }
        }
        guard held != nil else { return try members.write(bytes) }
        held?.append(contentsOf: bytes)
        if let held, held.count > Self.heldSize {
            try write(held, into: &members)
            self.held = nil
        }
    }

    private func write(_ bytes: [UInt8], into members: inout ContainerMembers) throws {
        try bytes.withUnsafeBytes { try members.write($0) }
    }

    private func forEachChunk(
        from start: Int, _ body: (UnsafeRawBufferPointer) throws -> Bool
    ) throws {
        var place = start
        while place < source.size {
            let chunk = try source.read(place..<(place + (1 << 18)))
            guard !chunk.isEmpty, try chunk.withUnsafeBytes(body) else { return }
            place += chunk.count
        }
    }

    /// Where the next whole member begins that is a record; nil when there is none.
    private func nextRecord(from start: Int) throws -> Int? {
        var place = start
        var failures = 0
        while place < source.size {
            let bytes = try source.read(place..<(place + (1 << 18)))
            guard bytes.count > 9 else { return nil }
            for index in 0..<(bytes.count - 9)
            where bytes[index] == 0x1F && bytes[index + 1] == 0x8B && bytes[index + 2] == 8
                && bytes[index + 3] & 0xE0 == 0
            {
                if try isRecord(at: place + index) { return place + index }
                failures += 1
                if failures == Self.mostFailures { return nil }
            }
            place += bytes.count - 9
        }
        return nil
    }

    /// Whether a member that begins here is whole, and a record.
    private func isRecord(at place: Int) throws -> Bool {
        struct NoRecord: Error {}
        var decompressor = try Decompressor(.gzip)
        var isWhole = false
        var isFirst = true
        do {
            try forEachChunk(from: place) { chunk in
                try decompressor.decompress(chunk) { bytes in
                    // The member that comes after it may be damaged again.
                    if bytes.isEmpty { isWhole = true }
                    if isFirst, !bytes.starts(with: Self.mark) { throw NoRecord() }
                    isFirst = false
                }
                return !isWhole
            }
        } catch is CompressionError {} catch is NoRecord {}
        return isWhole && !isFirst
    }
}

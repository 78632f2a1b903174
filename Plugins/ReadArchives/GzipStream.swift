import Quern
import QuernCompression

/// Reads a gzip file member by member (RFC 1952), and goes on behind members that are damaged: archives of web pages have a
/// member for each record, so that one broken record costs itself.
///
/// What a member says is passed on when its check sum has been seen to be right, so that damaged text is no text; members of more
/// than 4 MiB are passed on as they are read, because a file of one member may have any size.
struct GzipStream {
    private let source: ContainerSource
    /// What the member at hand has said so far; nil once it is passed on as it is read.
    private var held: [UInt8]? = []
    private var problems: [String] = []
    /// Places that looked like the beginning of a member and were none.
    private var failures = 0

    private static let heldSize = 4 << 20
    /// Some files have been made to look like that everywhere.
    private static let mostFailures = 1000

    init(_ source: ContainerSource) { self.source = source }

    /// - Throws: ``StageError`` when nothing that can be read follows what is damaged.
    mutating func unpack(into members: inout ContainerMembers) throws {
        try members.begin(StreamName.inner(of: source.name))
        var start = 0
        while let damage = try read(from: start, into: &members) {
            let next = try nextMember(from: max(damage.resume, start + 1))
            guard let next else {
                if let held { try write(held, into: &members) }
                guard problems.isEmpty else {
                    problems.append(damage.message)
                    break
                }
                throw StageError(damage.problem, atByte: damage.place)
            }
            // Zeros between members are padding.
            if !damage.isBehindMember || next > damage.place {
                problems.append("\(damage.message), going on at byte \(next)")
            }
            start = next
        }
        members.end()
        guard !problems.isEmpty else { return }
        let more = problems.count > 3 ? "; and \(problems.count - 3) more" : ""
        members.fail(
            "damaged members",
            problems.prefix(3).joined(separator: "; ") + more)
    }

    private struct Damage {
        let problem: String
        let place: Int
        /// From where on another member may begin.
        let resume: Int
        /// Whether it is not a member that is damaged, but something behind one.
        let isBehindMember: Bool
        var message: String { "\(problem) at byte \(place)" }
    }

    /// Reads members until the end, or until one is damaged.
    private mutating func read(
        from start: Int, into members: inout ContainerMembers
    ) throws -> Damage? {
        var decompressor = try Decompressor(.gzip)
        held = []
        do {
            try forEachChunk(from: start) { chunk in
                try decompressor.decompress(chunk) { try take($0, into: &members) }
                return decompressor.trailer == nil
            }
            try decompressor.finish()
        } catch let error as CompressionError {
            return Damage(
                problem: error.message, place: start + error.offset,
                resume: start + decompressor.memberStart + 1, isBehindMember: false)
        }
        guard let trailer = decompressor.trailer else { return nil }
        held = []
        return Damage(
            problem: "what stands behind the compressed data is none", place: start + trailer,
            resume: start + trailer, isBehindMember: true)
    }

    /// Takes what a member says; nothing stands for its end.
    private mutating func take(
        _ bytes: UnsafeRawBufferPointer, into members: inout ContainerMembers
    ) throws {
        guard !bytes.isEmpty else {
            if let held { try write(held, into: &members) }
            held = []
            return
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

    /// Where the next whole member of at most 4 MiB begins; nil when there is none.
    private mutating func nextMember(from start: Int) throws -> Int? {
        var place = start
        while place < source.size, failures < Self.mostFailures {
            let bytes = try source.read(place..<(place + (1 << 18)))
            guard bytes.count > 9 else { return nil }
            for index in 0..<(bytes.count - 9)
            where bytes[index] == 0x1F && bytes[index + 1] == 0x8B && bytes[index + 2] == 8
                && bytes[index + 3] & 0xE0 == 0
            {
                if try isWhole(at: place + index) { return place + index }
                failures += 1
                if failures == Self.mostFailures { return nil }
            }
            place += bytes.count - 9
        }
        return nil
    }

    private struct TooLarge: Error {}

    private func isWhole(at place: Int) throws -> Bool {
        var decompressor = try Decompressor(.gzip)
        var size = 0
        var isWhole = false
        do {
            try forEachChunk(from: place) { chunk in
                try decompressor.decompress(chunk) { bytes in
                    size += bytes.count
                    // The member that comes after it may be damaged again.
                    if bytes.isEmpty { isWhole = true }
                    if size > Self.heldSize, !isWhole {
                        throw TooLarge()
                    }
                }
                return !isWhole
            }
        } catch is CompressionError {} catch is TooLarge {}
        return isWhole
    }
}

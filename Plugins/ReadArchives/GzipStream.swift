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
    /// The first bytes of all, until they tell whether the file is an archive of web pages.
    private var opening: [UInt8]? = []
    /// How many bytes the member at hand has given.
    private var memberSize = 0
    private var problems: [String] = []
    private var problemCount = 0
    /// How many bytes may still be read and unpacked in vain, of damaged members and to find the next one.
    private var effort: Int

    /// Larger records are passed on as they are read.
    private static let heldSize = 32 << 20
    /// How many problems are told; the others are counted.
    private static let toldCount = 3
    private static let mark = Array("WARC/".utf8)

    init(_ source: ContainerSource) {
        self.source = source
        // Every member is tried once, which is less than any file may hold. Only in files that were made for it do damaged members
        // lie in each other, and trying all of those would take the square of the time.
        effort = (64 << 20) + 250 * source.size
    }

    /// - Throws: ``StageError`` when nothing that can be read follows what is damaged.
    mutating func unpack(into members: inout ContainerMembers) throws {
        try members.begin(StreamName.inner(of: source.name))
        var start = 0
        while let damage = try read(from: start, into: &members) {
            // As long as nothing was read, the file may be an archive; a record tells.
            let search =
                isWARC || opening != nil
                ? try nextRecord(from: max(damage.resume, start + 1)) : .nothing
            guard case .record(let next) = search else {
                try passOpening(into: &members)
                // The beginning of a record at the end of a file that was cut off.
                if let held, damage.place >= source.size { try write(held, into: &members) }
                var rest = ""
                if case .gaveUp(let place) = search {
                    rest =
                        "; gave up looking for the next record at byte \(place), and \(source.size - place) bytes are not read"
                }
                guard problemCount > 0 else {
                    throw StageError(damage.problem + rest, atByte: damage.place)
                }
                tell(damage.message + rest, isLast: true)
                break
            }
            tell("\(damage.message), going on at byte \(next)")
            // What a damaged member says is no text.
            if opening != nil { opening = [] }
            start = next
        }
        try passOpening(into: &members)
        members.end()
        guard problemCount > 0 else { return }
        let more = problemCount - problems.count
        members.fail(
            "damaged members",
            problems.joined(separator: "; ") + (more > 0 ? "; and \(more) more" : ""))
    }

    /// Notes what is damaged: the first places, how many there are, and why there are no more.
    private mutating func tell(_ problem: String, isLast: Bool = false) {
        problemCount += 1
        if problems.count < Self.toldCount || isLast { problems.append(problem) }
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
        memberSize = 0
        do {
            try forEachChunk(from: start) { chunk in
                try decompressor.decompress(chunk) { try take($0, into: &members) }
                return decompressor.trailer == nil
            }
            try decompressor.finish()
        } catch let error as CompressionError {
            effort -= error.offset - decompressor.memberStart + memberSize
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
        memberSize = bytes.isEmpty ? 0 : memberSize + bytes.count
        if bytes.isEmpty {
            if let held { try write(held, into: &members) }
            if isWARC { held = [] }
            return
        }
        if var first = opening {
            first.append(contentsOf: bytes)
            if first.count < Self.mark.count, Self.mark.starts(with: first) {
                opening = first
                return
            }
            opening = nil
            isWARC = first.starts(with: Self.mark)
            if isWARC { held = [] }
            return try first.withUnsafeBytes { try pass($0, into: &members) }
        }
        try pass(bytes, into: &members)
    }

    /// Passes on what a member says, or keeps it until the member has ended.
    private mutating func pass(
        _ bytes: UnsafeRawBufferPointer, into members: inout ContainerMembers
    ) throws {
        guard held != nil else { return try members.write(bytes) }
        held?.append(contentsOf: bytes)
        if let held, held.count > Self.heldSize {
            try write(held, into: &members)
            self.held = nil
        }
    }

    /// Passes on the few bytes of a file that has no more.
    private mutating func passOpening(into members: inout ContainerMembers) throws {
        if let opening { try write(opening, into: &members) }
        opening = nil
    }

    private func write(_ bytes: [UInt8], into members: inout ContainerMembers) throws {
        try bytes.withUnsafeBytes { try members.write($0) }
    }

    /// The sizes of the pieces in which the source is read: most members are small, and each may be looked at.
    private struct PieceSizes {
        private var size = 1 << 12

        mutating func next() -> Int {
            defer { size = min(2 * size, 1 << 18) }
            return size
        }
    }

    private func forEachChunk(
        from start: Int, _ body: (UnsafeRawBufferPointer) throws -> Bool
    ) throws {
        var place = start
        var sizes = PieceSizes()
        while place < source.size {
            let chunk = try source.read(place..<(place + sizes.next()))
            guard !chunk.isEmpty, try chunk.withUnsafeBytes(body) else { return }
            place += chunk.count
        }
    }

    /// What comes of looking for the next record.
    private enum Search {
        case record(Int)
        case nothing
        /// From where on nothing was looked at.
        case gaveUp(Int)
    }

    /// Finds the next whole member that is a record.
    private mutating func nextRecord(from start: Int) throws -> Search {
        guard effort > 0 else { return .gaveUp(start) }
        var place = start
        var sizes = PieceSizes()
        while place < source.size {
            let bytes = try source.read(place..<(place + sizes.next()))
            guard bytes.count > 9 else { return .nothing }
            for index in 0..<(bytes.count - 9)
            where bytes[index] == 0x1F && bytes[index + 1] == 0x8B && bytes[index + 2] == 8
                && bytes[index + 3] & 0xE0 == 0
            {
                if try isRecord(at: place + index) { return .record(place + index) }
                guard effort > 0 else { return .gaveUp(place + index) }
            }
            place += bytes.count - 9
        }
        return .nothing
    }

    /// Whether a member that begins here is whole, and a record.
    private mutating func isRecord(at place: Int) throws -> Bool {
        struct Answer: Error {}
        var decompressor = try Decompressor(.gzip)
        var isWhole = false
        var opening: [UInt8] = []
        // To begin takes time, too.
        var cost = 1 << 14
        let allowance = effort
        do {
            try forEachChunk(from: place) { chunk in
                cost += chunk.count
                try decompressor.decompress(chunk) { bytes in
                    if bytes.isEmpty {
                        // The member that comes after it may be damaged again.
                        isWhole = true
                        throw Answer()
                    }
                    cost += bytes.count
                    opening.append(contentsOf: bytes.prefix(Self.mark.count - opening.count))
                    guard Self.mark.starts(with: opening), cost <= allowance else { throw Answer() }
                }
                return true
            }
        } catch is CompressionError {} catch is Answer {}
        effort -= cost
        return isWhole && opening.elementsEqual(Self.mark)
    }
}

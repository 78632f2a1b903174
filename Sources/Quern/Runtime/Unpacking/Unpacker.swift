/// What there is to parse: a file, or a member of a container.
struct InputContent: Sendable {
    /// What documents name as their origin.
    var name: String
    /// The file that holds the bytes, and where they begin in it.
    var path: String
    var base = 0
    var size: Int
    /// The file of the run that it comes from, by its position.
    var file: Int
    var type = MediaType.unknown
    /// Whether it was taken out of a container.
    var isMember = false
    /// Why it cannot be read.
    var problem: String?
    /// Why it was passed over on purpose.
    var omission: String?
}

/// Opens the containers among the inputs, and the containers in them.
final class Unpacker {
    /// How many times its own size a container may hold.
    ///
    /// Text packs to a tenth, repetitive logs to a hundredth; bombs to a thousandth and less.
    static let ratio = 250
    /// What any container may hold, in bytes.
    private static let allowance = 64 << 20
    /// How deep containers may lie in each other: a compressed page in an archive in a compressed file.
    private static let depthLimit = 4

    private let containers: [any Container.Type]
    private let folder: String?
    private var scratch: ScratchDirectory?
    private var pack: PackFile?

    /// - Parameter folder: where unpacked bytes are kept; nil for a folder of its own.
    init(_ containers: [any Container.Type], folder: String?) {
        self.containers = containers
        self.folder = folder
    }

    /// A file as it is, or the members of the container that it is.
    ///
    /// - Returns: nil when the file is no container; its first bytes are looked at only.
    func contents(of content: InputContent, head: [UInt8]) throws -> [InputContent]? {
        guard let container = container(head, content.name) else { return nil }
        let pack = try openPack()
        let limit = pack.size + max(Self.allowance, Self.ratio * content.size)
        return try unpack(content, container, limit: limit, depth: 1)
    }

    /// Ends unpacking.
    ///
    /// - Returns: the file with what was unpacked, as long as the holder lives; nil when there was nothing.
    func finish() throws -> UnpackedFile? {
        guard let pack else { return nil }
        return UnpackedFile(path: pack.path, status: try pack.finish(), scratch: scratch)
    }

    private func container(_ head: [UInt8], _ name: String) -> (any Container.Type)? {
        head.withUnsafeBytes { bytes in
            containers.first { $0.recognises(bytes, name: name) }
        }
    }

    static let headLength = 4096

    private func openPack() throws -> PackFile {
        if let pack { return pack }
        let path: String
        if let folder {
            path = Path.join(folder, ".unpacked")
        } else {
            let made = try ScratchDirectory()
            scratch = made
            path = made.file("unpacked")
        }
        let made = try PackFile(path: path)
        pack = made
        return made
    }

    private func unpack(
        _ content: InputContent, _ container: any Container.Type, limit: Int, depth: Int
    ) throws -> [InputContent] {
        let pack = try openPack()
        if depth > Self.depthLimit {
            var refused = content
            refused.problem =
                "it lies in \(Self.depthLimit) archives or compressed files, one in the other"
            return [refused]
        }
        var members = ContainerMembers(pack: pack, limit: limit)
        var failure: String?
        do {
            try container.unpack(
                ContainerSource(
                    name: content.name, size: content.size, path: content.path, base: content.base),
                into: &members)
            members.end()
        } catch let error as StageError {
            // What was read before the damage is there to be used; of nothing there is nothing to tell but that.
            members.endIfBegun()
            let place = error.offset.map { ", at byte \($0)" } ?? ""
            failure = "the \(container.name) file is damaged\(place): \(error.message)"
            if error.offset == nil { failure = "\(error.message)" }
        }
        try pack.flush()
        var contents: [InputContent] = []
        for member in members.members {
            var one = InputContent(
                name: content.name + "/" + member.name, path: pack.path,
                base: member.range.lowerBound, size: member.range.count, file: content.file,
                isMember: true, problem: member.problem, omission: member.omission)
            guard member.problem == nil, member.omission == nil else {
                contents.append(one)
                continue
            }
            let head = try ResourceReader.bytes(
                one.base..<(one.base + min(one.size, Self.headLength)), ofFileAt: one.path)
            if let inner = self.container(head, one.name) {
                contents += try unpack(one, inner, limit: limit, depth: depth + 1)
            } else {
                one.type = head.withUnsafeBytes { MediaType.of(one.name, $0) }
                contents.append(one)
            }
        }
        if let failure {
            var damaged = content
            damaged.isMember = true
            damaged.problem = failure
            contents.append(damaged)
        } else if members.members.isEmpty {
            var empty = content
            empty.isMember = true
            empty.omission = "empty archive"
            contents.append(empty)
        }
        return contents
    }
}

/// The unpacked contents of a run's containers; they go when nobody needs them any more.
final class UnpackedFile: Sendable {
    let path: String
    let status: POSIXFile.Status
    private nonisolated(unsafe) let scratch: ScratchDirectory?

    init(path: String, status: POSIXFile.Status, scratch: ScratchDirectory?) {
        self.path = path
        self.status = status
        self.scratch = scratch
    }

    deinit { if scratch == nil { POSIXFile.remove(path) } }
}

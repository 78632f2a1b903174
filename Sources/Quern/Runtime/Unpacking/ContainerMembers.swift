/// Takes the members of a container, and writes their bytes one after the other into a single file.
///
/// Names of members only name things in records and messages; no file is ever created under one.
public struct ContainerMembers {
    /// A member, or what stands in for one that could not be had.
    struct Member {
        var name: String
        /// Where its bytes lie in the pack, from the pack's start.
        var range: Range<Int>
        /// Why it is not there, or not whole.
        var problem: String?
        /// Why it was passed over on purpose.
        var omission: String?
    }

    private(set) var members: [Member] = []
    private let pack: PackFile
    private let limit: Int
    private var open: (name: String, start: Int)?

    /// - Parameter limit: how long the pack may become, in bytes.
    init(pack: PackFile, limit: Int) {
        self.pack = pack
        self.limit = limit
    }

    /// How many members there are already, passed over ones too.
    public var count: Int { members.count }

    /// More members than any archive of documents has, and fewer than fill the memory.
    private static let countLimit = 20_000_000

    /// Begins a member; what is written from now on is its content.
    ///
    /// - Parameter name: its path in the container. Names that lead out of it are refused, and their content is passed over.
    public mutating func begin(_ name: String) throws {
        end()
        guard members.count < Self.countLimit else {
            throw StageError("it has more than \(Self.countLimit) members")
        }
        if let problem = Self.problem(ofName: name) {
            members.append(
                Member(name: Self.shown(name), range: pack.size..<pack.size, problem: problem))
            return
        }
        open = (name, pack.size)
    }

    /// Whether what is written now is kept.
    public var isWriting: Bool { open != nil }

    /// Appends to the member that was begun last.
    ///
    /// - Throws: ``StageError`` when the container holds more than such a file can reasonably hold.
    public mutating func write(_ bytes: UnsafeRawBufferPointer) throws {
        guard open != nil else { return }
        guard pack.size + bytes.count <= limit else {
            throw StageError(
                """
                it holds more than \(Unpacker.ratio) times its own size, as a decompression bomb does; \
                unpack it yourself if it is none
                """)
        }
        try pack.write(bytes)
    }

    /// Ends the member that was begun last.
    ///
    /// - Parameter problem: why it is not whole, if it is not.
    public mutating func end(problem: String? = nil) {
        guard let open else { return }
        self.open = nil
        members.append(
            Member(name: open.name, range: open.start..<pack.size, problem: problem))
    }

    /// Ends the member that was begun last if there is anything of it; else it is as if it had not been begun.
    mutating func endIfBegun() {
        if let open, open.start == pack.size { self.open = nil }
        end()
    }

    /// Notes something that is no document on purpose, such as a link.
    public mutating func skip(_ name: String, _ reason: String) {
        end()
        members.append(
            Member(name: Self.shown(name), range: pack.size..<pack.size, omission: reason))
    }

    /// Notes a member that cannot be read.
    public mutating func fail(_ name: String, _ problem: String) {
        end()
        members.append(
            Member(name: Self.shown(name), range: pack.size..<pack.size, problem: problem))
    }

    private static func problem(ofName name: String) -> String? {
        if name.isEmpty { return "it has no name" }
        if name.hasPrefix("/") || name.utf8.contains(0) {
            return "its name leads out of the archive"
        }
        let parts = name.split(separator: "/")
        return parts.contains("..") ? "its name leads out of the archive" : nil
    }

    /// A name with nothing in it that would upset a line of text.
    private static func shown(_ name: String) -> String {
        var shown = ""
        for scalar in name.unicodeScalars.prefix(1024) {
            shown.unicodeScalars.append(
                scalar.properties.generalCategory == .control ? "?" : scalar)
        }
        return shown.isEmpty ? "?" : shown
    }
}

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// How pipeline files and fragments are read; tests and tools read from memory instead.
public struct FileAccess: Sendable {
    /// Why a file could not be read, in words that follow `cannot be read:`.
    public struct Failure: Error, Sendable {
        public var reason: String
        /// Whether there is no such file, so that a near name is worth suggesting.
        public var isMissing: Bool

        public init(_ reason: String, isMissing: Bool = false) {
            self.reason = reason
            self.isMissing = isMissing
        }
    }

    /// The bytes of a file; a ``Failure`` says why there are none.
    public var read: @Sendable (_ path: String) throws -> [UInt8]
    /// The names in a folder, for suggestions; empty when nobody knows.
    public var names: @Sendable (_ folder: String) -> [String]

    public init(
        read: @escaping @Sendable (_ path: String) throws -> [UInt8],
        names: @escaping @Sendable (_ folder: String) -> [String] = { _ in [] }
    ) {
        self.read = read
        self.names = names
    }

    /// The file system; files are read up to the size that a YAML file may have.
    public static let disk = FileAccess(read: bytes(at:), names: names(in:))

    private static func bytes(at path: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        // One byte more than allowed, so that the reader sees that the file is too long.
        let most = YAMLLimits().bytes + 1
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < most {
            let count = Glue.read(descriptor, &chunk, min(chunk.count, most - bytes.count))
            if count == 0 { break }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure(errno)
            }
            bytes += chunk[..<count]
        }
        return bytes
    }

    private static func failure(_ code: Int32) -> Failure {
        switch code {
        case ENOENT, ENOTDIR: Failure("there is no such file", isMissing: true)
        case EACCES: Failure("permission denied")
        case EISDIR: Failure("it is a folder")
        default: Failure(String(cString: strerror(code)))
        }
    }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: UInt8.self, capacity: Int(NAME_MAX) + 1) {
                    String(cString: $0)
                }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        // The order of a folder differs from machine to machine.
        return names.sorted()
    }
}

/// `read(2)` under a name that the property `read` does not hide.
private enum Glue {
    static func read(_ descriptor: Int32, _ buffer: inout [UInt8], _ count: Int) -> Int {
        #if canImport(Darwin)
            Darwin.read(descriptor, &buffer, count)
        #elseif canImport(Musl)
            Musl.read(descriptor, &buffer, count)
        #else
            Glibc.read(descriptor, &buffer, count)
        #endif
    }
}

/// The process's environment, which only `${env.NAME}` reads.
func processEnvironment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
}

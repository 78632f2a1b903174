internal import CSpawn

#if canImport(Glibc)
    @preconcurrency import Glibc
#elseif canImport(Musl)
    @preconcurrency import Musl
#else
    @preconcurrency import Darwin
#endif

/// A program to start, with what it is given.
public struct ChildCommand: Sendable {
    /// A path, or a name that is looked up in `PATH`.
    public var program: String
    public var arguments: [String]
    /// The folder that the program starts in, against which a relative ``program`` with a slash is
    /// resolved too; nil for this process's own.
    public var directory: String?
    /// Variables that are set in addition to this process's own, which the program gets as well.
    public var environment: [(name: String, value: String)]
    /// Open descriptors of this process that the program gets besides its standard ones, each under a
    /// number of its own from 3 to 63. They stay open here.
    public var descriptors: [(parent: Int32, child: Int32)]

    public init(
        _ program: String, _ arguments: [String] = [], directory: String? = nil,
        environment: [(name: String, value: String)] = [],
        descriptors: [(parent: Int32, child: Int32)] = []
    ) {
        self.program = program
        self.arguments = arguments
        self.directory = directory
        self.environment = environment
        self.descriptors = descriptors
    }

    /// Where the program lies; nil when there is none that may be started.
    public var programPath: String? {
        let folders =
            program.contains("/")
            ? [""] : (POSIXFile.environment("PATH") ?? "").split(separator: ":").map { $0 + "/" }
        return folders.map { $0 + target }.first { path in
            access(path, X_OK) == 0 && (try? POSIXFile.status(path).isRegular) == true
        }
    }

    /// What `posix_spawnp` is asked to start: a path is made absolute, because systems differ in
    /// whether they look for it before or after they have changed the folder.
    private var target: String {
        program.contains("/") ? Path.absolute(Path.join(directory ?? ".", program)) : program
    }

    private func failure(_ code: Int32) -> ChildFailure {
        if code == ENOENT {
            if let directory, !POSIXFile.exists(directory) {
                return .cannotStart(program, "the folder '\(directory)' does not exist")
            }
            if program.contains("/"), POSIXFile.exists(target) {
                return .cannotStart(
                    program, "the file is there, but what its first line ('#!') names is not")
            }
        }
        return .cannotStart(program, String(cString: strerror(code)))
    }

    /// Starts the program with the three given descriptors as its standard ones.
    func spawn(input: Int32, output: Int32, errors: Int32) throws(ChildFailure) -> pid_t {
        for text in [program, directory ?? ""] + arguments where text.utf8.contains(0) {
            throw .cannotStart(program, "what it is given holds a NUL byte")
        }
        // Every source gets a number that no target has, so that the order of copying does not matter.
        let wanted: [(Int32, Int32)] =
            [(input, 0), (output, 1), (errors, 2)] + descriptors.map { ($0.parent, $0.child) }
        var sources: [(high: Int32, child: Int32)] = []
        defer { for source in sources { close(source.high) } }
        for (parent, child) in wanted {
            let high = fcntl(parent, F_DUPFD_CLOEXEC, 64)
            guard high >= 0 else { throw failure(errno) }
            sources.append((high, child))
        }

        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        for source in sources {
            posix_spawn_file_actions_adddup2(&actions, source.high, source.child)
        }
        #if canImport(Glibc)
            // What libraries have opened without O_CLOEXEC stays here; macOS is asked for that below.
            let given = Set(wanted.map(\.1))
            for number in Int32(3)..<64 where !given.contains(number) {
                posix_spawn_file_actions_addclose(&actions, number)
            }
            posix_spawn_file_actions_addclosefrom_np(&actions, 64)
        #endif
        if let directory { posix_spawn_file_actions_addchdir_np(&actions, directory) }

        // The parent blocks the signals that it waits for and ignores SIGPIPE; a program expects
        // neither. A group of its own keeps Ctrl-C from it, and lets it be ended with all it started.
        var none = sigset_t()
        sigemptyset(&none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        var flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
        #if canImport(Darwin)
            flags |= POSIX_SPAWN_CLOEXEC_DEFAULT
        #endif
        posix_spawnattr_setflags(&attributes, Int16(flags))

        var child: pid_t = 0
        let code = withCStrings([program] + arguments) { arguments in
            withCStrings(environmentTexts) { environment in
                posix_spawnp(&child, target, &actions, &attributes, arguments, environment)
            }
        }
        guard code == 0 else { throw failure(code) }
        return child
    }

    /// `NAME=value` of this process, then the additions in place of what has their names.
    private var environmentTexts: [String] {
        var texts: [String] = []
        #if canImport(Darwin)
            var next = _NSGetEnviron().pointee
        #else
            var next = environ
        #endif
        while let entry = next.pointee {
            let text = String(cString: entry)
            if !environment.contains(where: { text.hasPrefix($0.name + "=") }) {
                texts.append(text)
            }
            next += 1
        }
        return texts + environment.map { "\($0.name)=\($0.value)" }
    }
}

/// Calls `body` with a NULL-terminated array of C strings.
private func withCStrings<T>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> T
) -> T {
    var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    pointers.append(nil)
    return body(pointers)
}

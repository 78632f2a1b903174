import Foundation
import Quern

/// Runs the built `quern` as a user would.
struct QuernProcess {
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The binary, which lies beside the test bundle.
    static let binary: String = {
        let arguments = CommandLine.arguments
        for argument in arguments where argument.contains(".build") {
            let folder =
                argument.contains(".xctest")
                ? argument[
                    ..<(argument.range(of: "/", options: .backwards)?.lowerBound
                        ?? argument.endIndex)] : argument[...]
            let candidate = String(folder) + "/quern"
            if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
        }
        return Project.root + "/.build/debug/quern"
    }()

    /// - Parameters:
    ///   - directory: the working directory.
    ///   - environment: variables added to this process's own.
    static func run(
        _ arguments: [String], in directory: String, environment: [String: String] = [:],
        input: Data? = nil
    ) throws -> Outcome {
        try launch(binary, arguments, in: directory, environment: environment, input: input)
    }

    /// Runs any program and waits for it.
    static func launch(
        _ program: String, _ arguments: [String], in directory: String,
        environment: [String: String] = [:], input: Data? = nil
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: directory)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        // Files, because a full pipe would stop the program.
        let scratch = try TemporaryDirectory()
        let out = try scratch.write("out", "")
        let err = try scratch.write("err", "")
        process.standardOutput = FileHandle(forWritingAtPath: out)
        process.standardError = FileHandle(forWritingAtPath: err)
        process.standardInput = FileHandle(
            forReadingAtPath: try scratch.write("in", input ?? Data()))
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try scratch.text("out"),
            errors: try scratch.text("err"))
    }
}

/// Where this project lies.
enum Project {
    static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    static let shared = ProcessInfo.processInfo.environment["QUERN_SHARED"] ?? root + "/../shared"

    static func hasShared(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: shared + "/" + path)
    }
}

/// A folder that goes when the test ends.
final class TemporaryDirectory {
    let path: String

    init() throws {
        path = NSTemporaryDirectory().trimmingSuffix("/") + "/quern-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        // Tests that take rights away must not leave files behind.
        _ = chmod(path, 0o700)
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file and returns its path.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String { try write(name, Data(text.utf8)) }

    @discardableResult
    func write(_ name: String, _ data: Data) throws -> String {
        let file = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try data.write(to: URL(fileURLWithPath: file))
        return file
    }

    func text(_ name: String) throws -> String {
        try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }

    func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: path + "/" + name)
    }

    /// Every file below, with its bytes, but for the ones that tell the time.
    func files(below folder: String) throws -> [String: Data] {
        let base = path + "/" + folder
        var files: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: base) ?? .init() {
            var isDirectory: ObjCBool = false
            guard
                FileManager.default.fileExists(
                    atPath: base + "/" + name, isDirectory: &isDirectory), !isDirectory.boolValue
            else { continue }
            files[name] = FileManager.default.contents(atPath: base + "/" + name)
        }
        return files
    }
}

extension String {
    func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}

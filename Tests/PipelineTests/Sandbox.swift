import Foundation
import TestSupport

/// What some tests need of the machine.
enum Sandbox {
    static func shell(_ command: String, in directory: String) throws -> QuernProcess.Outcome {
        try QuernProcess.launch("/bin/sh", ["-c", command], in: directory)
    }

    /// Whether this process, if it is root, can run another one that is not.
    static let canDropRights: Bool = (try? shell("command -v setpriv", in: "/").status) == 0

    static func runUnprivileged(
        _ arguments: [String], in directory: TemporaryDirectory, lockedOutOf path: String
    ) throws -> QuernProcess.Outcome {
        guard getuid() == 0 else {
            chmod(directory.file(path), 0)
            return try QuernProcess.run(arguments, in: directory.path)
        }
        _ = try shell("chmod -R o+rwX . && chmod 0 \(path)", in: directory.path)
        // The build may lie where nobody else can look, so the binary is copied.
        let binary = directory.path + "/quern"
        try FileManager.default.copyItem(atPath: QuernProcess.binary, toPath: binary)
        let words = arguments.map { "'\($0)'" }.joined(separator: " ")
        return try shell(
            "setpriv --reuid=65534 --regid=65534 --clear-groups ./quern \(words)",
            in: directory.path)
    }

    static let canMount: Bool = {
        guard getuid() == 0, let directory = try? TemporaryDirectory() else { return false }
        let outcome = try? shell(
            "mount -t tmpfs -o size=64k tmpfs . && umount -l .", in: directory.path)
        return outcome?.status == 0
    }()

    /// Runs with a disk that is soon full.
    static func onSmallDisk<T>(kilobytes: Int, _ body: (String) throws -> T) throws -> T {
        let directory = try TemporaryDirectory()
        let disk = directory.path + "/disk"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        _ = try shell("mount -t tmpfs -o size=\(kilobytes)k tmpfs '\(disk)'", in: "/")
        defer { _ = try? shell("umount -l '\(disk)'", in: "/") }
        return try body(disk)
    }
}

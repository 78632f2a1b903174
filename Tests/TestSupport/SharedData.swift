import Foundation
import Quern

/// Data that is shared with this workplace and no part of the project. Tests that want it are
/// skipped where it is absent, and say so with `absent`.
public struct SharedData: Sendable {
    /// `QUERN_SHARED`, or `../shared` beside the package.
    public static let root = SharedData(
        folder: ProcessInfo.processInfo.environment["QUERN_SHARED"] ?? Project.root + "/../shared")

    /// The public suites: `QUERN_SUITES`, or `suites` in the root.
    public static let suites = SharedData(
        folder: ProcessInfo.processInfo.environment["QUERN_SUITES"] ?? root.path("suites"))

    /// Why a test is skipped: `Comment(rawValue: SharedData.absent)`.
    public static let absent =
        "the shared data is absent: put it in ../shared, or set QUERN_SHARED (and QUERN_SUITES)"

    public let folder: String

    public func path(_ name: String) -> String { folder + "/" + name }

    /// Whether a file or folder is there and can be read.
    public func has(_ name: String) -> Bool {
        FileManager.default.isReadableFile(atPath: path(name))
    }

    public func bytes(_ name: String) throws -> [UInt8] { try POSIXFile.read(path(name)) }

    /// The file with U+FFFD for whatever is not UTF-8.
    public func text(_ name: String) throws -> String {
        String(decoding: try bytes(name), as: UTF8.self)
    }

    /// The lines that are not empty.
    public func lines(_ name: String) throws -> [String] {
        try text(name).split(separator: "\n").map { String($0) }
    }
}

import QuernYAML
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The public suites, which are not part of the project: `QUERN_SUITES`, or `../shared/suites` seen
/// from the package. Where they are absent, their tests are skipped and say so.
enum Suites {
    static let folder: String = {
        if let folder = getenv("QUERN_SUITES") { return String(cString: folder) }
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/") + "/../shared/suites"
    }()

    static let absent: Comment =
        "the public suites are absent: set QUERN_SUITES, or put them in ../shared/suites"

    static func has(_ name: String) -> Bool {
        access(folder + "/" + name, R_OK) == 0
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        try FileAccess.disk.read(folder + "/" + path)
    }

    static func lines(_ path: String) throws -> [String] {
        let text = String(decoding: try bytes(path), as: UTF8.self)
        return text.split(separator: "\n").map { String($0) }
    }
}

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

    static func has(_ name: String) -> Bool { access(folder + "/" + name, R_OK) == 0 }

    static func bytes(_ name: String) throws -> [UInt8] {
        let file = try #require(fopen(folder + "/" + name, "rb"))
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let got = fread(&buffer, 1, buffer.count, file), got > 0 {
            bytes += buffer[..<got]
        }
        return bytes
    }
}

import Quern

/// Where the data shared with this workplace lies; it is no part of the project, and tests that want
/// it say so when it is not here.
enum Shared {
    static let root: String = {
        if let path = POSIXFile.environment("QUERN_SHARED") { return path }
        let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        return "/" + package + "/../shared"
    }()

    static func path(_ name: String) -> String { root + "/" + name }
    static func exists(_ name: String) -> Bool { POSIXFile.exists(path(name)) }
}

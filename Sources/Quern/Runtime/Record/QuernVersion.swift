/// What this build is.
public enum QuernVersion {
    public static let current = "0.1.0"

    static var platform: String {
        #if os(Linux)
            let system = "linux"
        #elseif os(macOS)
            let system = "macos"
        #else
            let system = "other"
        #endif
        #if arch(x86_64)
            return system + "-x86_64"
        #elseif arch(arm64)
            return system + "-arm64"
        #else
            return system
        #endif
    }

    static var compiler: String {
        #if compiler(>=6.4)
            "swift 6.4 or newer"
        #elseif compiler(>=6.3)
            "swift 6.3"
        #else
            "swift 6.2"
        #endif
    }
}

import Foundation

/// Programs of others, from PyPI, by which Quern's files are checked: `scripts/python-tools` installs them.
public enum PythonTools {
    /// `QUERN_PYTHON`, or what `scripts/python-tools` made, or the system's.
    public static let interpreter: String = {
        if let path = ProcessInfo.processInfo.environment["QUERN_PYTHON"] { return path }
        let own = Project.root + "/.build/python/bin/python3"
        return FileManager.default.isExecutableFile(atPath: own) ? own : "/usr/bin/python3"
    }()

    /// Why a test is skipped.
    public static let absent =
        "the Python tools are absent: run scripts/python-tools, or set QUERN_PYTHON"

    public static let hasJSONSchema = has("jsonschema, yaml")
    public static let hasXMLSchema = has("lxml")
    public static let hasCrateValidator = has("rocrate_validator")

    private static func has(_ modules: String) -> Bool {
        guard FileManager.default.isExecutableFile(atPath: interpreter) else { return false }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: interpreter)
        process.arguments = ["-c", "import \(modules)"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}

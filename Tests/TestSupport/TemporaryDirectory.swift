public import Foundation
private import Synchronization

/// A folder that goes when the test ends; one that something static holds goes with the process.
public final class TemporaryDirectory {
    public let path: String
    private static let present = Mutex<Set<String>>([])
    private static let removal: Void = {
        atexit { TemporaryDirectory.present.withLock { $0 }.forEach(TemporaryDirectory.remove) }
    }()

    public init() throws {
        _ = Self.removal
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("quern-test-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        _ = Self.present.withLock { $0.insert(path) }
    }

    deinit {
        _ = Self.present.withLock { $0.remove(path) }
        Self.remove(path)
    }

    private static func remove(_ path: String) {
        // Tests that take rights away must not leave files behind.
        _ = chmod(path, 0o700)
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of a file in it.
    public func file(_ name: String) -> String { path + "/" + name }

    /// Writes a file and returns its path.
    @discardableResult
    public func write(_ name: String, _ text: String) throws -> String {
        try write(name, Data(text.utf8))
    }

    @discardableResult
    public func write(_ name: String, _ data: Data) throws -> String {
        let file = file(name)
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try data.write(to: URL(fileURLWithPath: file))
        return file
    }

    public func text(_ name: String) throws -> String {
        try TestSupport.text(ofFile: file(name))
    }

    public func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: file(name))
    }

    /// Every file below, with its bytes.
    public func files(below folder: String) throws -> [String: Data] {
        let base = file(folder)
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

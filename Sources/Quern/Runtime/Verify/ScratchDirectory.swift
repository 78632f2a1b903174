#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder of one's own for as long as the object lives, in `TMPDIR` or `/tmp`.
final class ScratchDirectory {
    let path: String

    init() throws(FileError) {
        let base = POSIXFile.environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var template = Array(Path.join(Path.absolute(base), "quern-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw FileError("cannot create", base) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { POSIXFile.remove(path) }

    func file(_ name: String) -> String { path + "/" + name }
}

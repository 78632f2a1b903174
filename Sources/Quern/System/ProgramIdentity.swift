/// Tells this build of the program from any other.
///
/// A stage's author may forget to raise its version; what another build has computed is therefore never taken
/// for what this one would. On Linux it is the build ID that the linker makes from the program's content (ELF note
/// `NT_GNU_BUILD_ID`); where there is none, size and time of the executable stand in.
enum ProgramIdentity {
    static let current: String = {
        let path = executable
        if let bytes = try? POSIXFile.head(of: path, count: 1 << 16),
            let id = bytes.withUnsafeBytes({ buildID(ofELF: $0) })
        {
            return id
        }
        guard let status = try? POSIXFile.status(path) else { return "unknown" }
        return "\(status.size)-\(status.modified)"
    }()

    private static var executable: String {
        #if os(Linux)
            "/proc/self/exe"
        #else
            CommandLine.arguments.first ?? ""
        #endif
    }

    /// - Parameter bytes: the beginning of an ELF file of 64 bits.
    static func buildID(ofELF bytes: UnsafeRawBufferPointer) -> String? {
        func number<T: FixedWidthInteger>(_ type: T.Type, _ offset: Int) -> Int? {
            guard offset >= 0, offset + MemoryLayout<T>.size <= bytes.count else { return nil }
            return Int(
                exactly: T(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: T.self)))
        }
        guard bytes.count > 64, bytes.prefix(5).elementsEqual([0x7F, 0x45, 0x4C, 0x46, 2]),
            let table = number(UInt64.self, 32), let size = number(UInt16.self, 54),
            let count = number(UInt16.self, 56)
        else { return nil }
        for index in 0..<count {
            let header = table + index * size
            // PT_NOTE
            guard number(UInt32.self, header) == 4, var note = number(UInt64.self, header + 8),
                let length = number(UInt64.self, header + 32)
            else { continue }
            let end = note + length
            while note + 12 <= end {
                guard let name = number(UInt32.self, note),
                    let content = number(UInt32.self, note + 4),
                    let type = number(UInt32.self, note + 8)
                else { break }
                let start = note + 12 + (name + 3) / 4 * 4
                // NT_GNU_BUILD_ID
                if type == 3, name == 4, content > 0, start + content <= bytes.count {
                    return HexDigits.text(Array(bytes[start..<(start + content)]))
                }
                note = start + (content + 3) / 4 * 4
            }
        }
        return nil
    }
}

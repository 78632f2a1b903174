/// Lists of people's names in running text.
public enum NameList {
    /// The names in `A`, `A and B`, `A, B & C`, without empty ones.
    public static func names(in text: String) -> [String] {
        var names: [String] = []
        var known: Set<String> = []
        var name: [UInt8] = []
        let bytes = Array(text.utf8)
        func finish() {
            let trimmed = name.withUnsafeBufferPointer { LineScan.trimmed($0, 0..<$0.count) }
            let text = String(decoding: name[trimmed], as: UTF8.self)
            if !text.isEmpty, known.insert(text).inserted { names.append(text) }
            name.removeAll(keepingCapacity: true)
        }
        var index = 0
        while index < bytes.count {
            let rest = bytes[index...]
            if bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ";")
                || bytes[index] == UInt8(ascii: "&") || bytes[index] == UInt8(ascii: "/")
            {
                finish()
                index += 1
            } else if rest.starts(with: [0xE3, 0x80, 0x81])
                || rest.starts(with: [0xEF, 0xBC, 0x8C])
            {
                // 、 ，
                finish()
                index += 3
            } else if rest.starts(with: " and ".utf8)
                || (name.isEmpty && rest.starts(with: "and ".utf8))
            {
                finish()
                index += bytes[index] == 0x20 ? 5 : 4
            } else {
                if !(name.isEmpty && bytes[index] == 0x20) { name.append(bytes[index]) }
                index += 1
            }
        }
        finish()
        return names
    }
}

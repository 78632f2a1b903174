/// Line breaks and indentation for canonical JSON that people read and compare line by line.
public enum JSONLayout {
    /// Breaks lines in objects and lists down to a depth; what lies deeper stays on one line.
    ///
    /// - Parameters:
    ///   - json: canonical JSON, without white space between its parts.
    ///   - depth: how many levels are broken; all without it.
    public static func lines(_ json: [UInt8], depth limit: Int = .max) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(json.count + json.count / 8)
        var depth = 0
        var isInString = false
        var isEscaped = false
        func isEmpty(at index: Int) -> Bool {
            index + 1 < json.count && (json[index + 1] == 0x7D || json[index + 1] == 0x5D)
        }
        func breakLine() {
            result.append(0x0A)
            for _ in 0..<depth { result += [0x20, 0x20] }
        }
        for (index, byte) in json.enumerated() {
            if isInString {
                result.append(byte)
                if isEscaped {
                    isEscaped = false
                } else if byte == 0x5C {
                    isEscaped = true
                } else if byte == 0x22 {
                    isInString = false
                }
                continue
            }
            switch byte {
            case 0x22:
                isInString = true
                result.append(byte)
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                result.append(byte)
                depth += 1
                if depth <= limit, !isEmpty(at: index) { breakLine() }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth < limit, index > 0, json[index - 1] != byte - 2 { breakLine() }
                result.append(byte)
            case UInt8(ascii: ","):
                result.append(byte)
                if depth <= limit { breakLine() }
            case UInt8(ascii: ":"):
                result.append(byte)
                if depth <= limit { result.append(0x20) }
            default: result.append(byte)
            }
        }
        return result
    }
}

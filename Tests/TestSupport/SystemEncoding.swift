import Foundation

/// Encodings as the system's own whole-string conversion (iconv) writes them, to compare with ours.
public enum SystemEncoding {
    /// The bytes of a text; nil when the system does not know the encoding or the text does not fit.
    public static func bytes(of text: String, in name: String) -> [UInt8]? {
        let opened: iconv_t? = iconv_open(name, "UTF-8")
        guard let handle = opened, Int(bitPattern: handle) != -1 else { return nil }
        defer { iconv_close(handle) }
        var input = text.utf8.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: input.count * 4 + 16)
        let room = output.count
        var left = 0
        let result = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var (from, to) = (input.baseAddress, output.baseAddress)
                var (fromLeft, toLeft) = (input.count, output.count)
                let result = iconv(handle, &from, &fromLeft, &to, &toLeft)
                _ = iconv(handle, nil, nil, &to, &toLeft)
                left = toLeft
                return result
            }
        }
        return result == 0 ? output[..<(room - left)].map { UInt8(bitPattern: $0) } : nil
    }
}

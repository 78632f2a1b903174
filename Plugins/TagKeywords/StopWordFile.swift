internal import Quern
internal import QuernText

/// Lists of words that say little: one on each line, in any case; lines behind `#` are comments.
enum StopWordFile {
    static func read(_ paths: [ResourcePath], in context: PreparationContext) throws -> Set<String>
    {
        var words: Set<String> = []
        var problems: [Diagnostic] = []
        for path in paths {
            let opened = try context.open(path)
            let bytes =
                opened.bytes.starts(with: [0xEF, 0xBB, 0xBF])
                ? Array(opened.bytes.dropFirst(3)) : opened.bytes
            bytes.withUnsafeBufferPointer { bytes in
                if let offset = UTF8Scan.firstInvalid(bytes) {
                    problems.append(
                        .error(
                            "the list of words is not UTF-8 here",
                            at: SourceLocation(file: opened.file, offset: offset, length: 1)))
                    return
                }
                UTF8Scan.forEachLine(bytes) { range in
                    let line = LineScan.trimmed(bytes, range)
                    guard let first = line.first, bytes[first] != UInt8(ascii: "#") else { return }
                    words.insert(
                        String(
                            decoding: UnsafeBufferPointer(rebasing: bytes[line]), as: UTF8.self
                        ).lowercased())
                }
            }
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
        return words
    }
}

/// Rounding for the metadata.
enum Digits {
    /// A number with at most so many decimals, ties to even; what is no number is nought.
    static func rounded(_ value: Double, _ digits: Int) -> Double {
        guard value.isFinite else { return 0 }
        var factor = 1.0
        for _ in 0..<digits { factor *= 10 }
        let scaled = value * factor
        return abs(scaled) < 4e15 ? scaled.rounded(.toNearestOrEven) / factor : value
    }
}

internal import Quern

/// The text of a page, with the map to its bytes.
struct NewsText {
    var text: String
    var sourceMap: SourceMap
    var invalidBytes = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let content = UnsafeRawBufferPointer(rebasing: bytes[start...])
        if let valid = String(validating: content, as: UTF8.self) {
            text = valid
            sourceMap = SourceMap(verbatim: content.count, from: start)
            return
        }
        text = String(decoding: content, as: UTF8.self)
        var builder = SourceMap.Builder()
        builder.appendReplacement(text.utf8.count, for: start..<bytes.count)
        sourceMap = builder.build()
    }
}

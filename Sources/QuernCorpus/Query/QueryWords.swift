extension CorpusReader {
    /// The words of a text as the corpus's own texts were cut; the text itself where annotations were the words.
    func tokens(in text: String) -> [String] {
        guard words != .layer else { return text.isEmpty ? [] : [text] }
        var text = text
        return text.withUTF8 { bytes in
            var tokens: [String] = []
            WordCutter(words).forEachWord(bytes) { start, end in
                tokens.append(String(decoding: bytes[start..<end], as: UTF8.self))
            }
            return tokens
        }
    }
}

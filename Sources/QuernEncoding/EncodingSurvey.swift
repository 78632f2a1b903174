public import Quern
public import QuernText

/// Finds out what a resource is encoded in while it is read piece by piece, for parsers that get it record by record.
///
/// What ``EncodedText`` finds for bytes that are all there at once, but that a guess is made from the beginning and from the
/// first stretch that is not ASCII, 256 KiB of each.
public struct EncodingSurvey: Sendable {
    /// The first bytes, for marks, zero bytes and formats that are no text.
    private var head: [UInt8] = []
    /// What begins with the first byte that is not ASCII.
    private var near: [UInt8] = []
    private var isValid = true
    /// The beginning of a character whose end has not come yet.
    private var open: [UInt8] = []

    private static let length = EncodingGuess.guessedFrom

    public init() {}

    /// Takes the next bytes.
    public mutating func take(_ bytes: UnsafeRawBufferPointer) {
        let bytes = bytes.bindMemory(to: UInt8.self)
        if head.count < Self.length {
            head.append(contentsOf: bytes.prefix(Self.length - head.count))
        }
        if near.count < Self.length {
            let ascii = near.isEmpty ? UTF8Scan.asciiRun(bytes, from: 0) : 0
            near.append(contentsOf: bytes[ascii...].prefix(Self.length - near.count))
        }
        if isValid { check(bytes) }
    }

    private mutating func check(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        // A character over the end of the piece before is completed byte by byte.
        while !open.isEmpty, start < bytes.count {
            open.append(bytes[start])
            start += 1
            let (length, isWhole) = open.withUnsafeBufferPointer { UTF8Scan.sequence($0, at: 0) }
            if isWhole {
                open.removeAll()
            } else if length < open.count {
                isValid = false
                return
            }
        }
        let rest = UnsafeBufferPointer(rebasing: bytes[start...])
        guard let wrong = UTF8Scan.firstInvalid(rest) else { return }
        let (length, _) = UTF8Scan.sequence(rest, at: wrong)
        // Wrong, or only not all there.
        if wrong + length == rest.count, length < 4, rest[wrong] >= 0xC2, rest[wrong] < 0xF5 {
            open = Array(rest[wrong...])
        } else {
            isValid = false
        }
    }

    /// What a resource is encoded in.
    public struct Conclusion: Sendable {
        public let encoding: TextEncoding
        let source: EncodingGuess.Source
        let confidence: Double?

        /// For ``Record/finding``; nothing for what is valid UTF-8.
        public var bytes: [UInt8] {
            if source == .valid { return [] }
            let hundredths = confidence.map { " \(Int(($0 * 100).rounded()))" } ?? ""
            return Array("\(encoding.name) \(source.rawValue)\(hundredths)".utf8)
        }

        init(_ guess: EncodingGuess) {
            (encoding, source, confidence) = (guess.encoding, guess.source, guess.confidence)
        }

        /// Reads ``bytes``; nil when they are none.
        init?(_ bytes: [UInt8]) {
            if bytes.isEmpty {
                (encoding, source, confidence) = (.utf8, .valid, nil)
                return
            }
            let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
            guard words.count >= 2, let encoding = TextEncoding(named: String(words[0])),
                let source = EncodingGuess.Source(rawValue: String(words[1]))
            else { return nil }
            self.encoding = encoding
            self.source = source
            confidence = words.count > 2 ? Int(words[2]).map { Double($0) / 100 } : nil
        }
    }

    /// Without the beginning of a character at the end of what was kept.
    private static func whole(
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> UnsafeBufferPointer<UInt8> {
        guard bytes.count == length else { return bytes }
        var start = length - 1
        while start > length - 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        let (_, isWhole) = UTF8Scan.sequence(bytes, at: start)
        return isWhole ? bytes : UnsafeBufferPointer(rebasing: bytes[..<start])
    }

    /// What all the bytes taken are encoded in.
    ///
    /// - Throws: ``StageError`` when they are no text.
    public func conclusion() throws(StageError) -> Conclusion {
        try EncodedText.refusingBinaries { () throws(EncodingGuess.Binary) in
            let guess = try head.withUnsafeBufferPointer { (bytes) throws(EncodingGuess.Binary) in
                try EncodingGuess.guess(Self.whole(bytes))
            }
            // What the beginning says for certain, or all there is.
            if guess.source == .bom || !guess.encoding.keepsASCII { return Conclusion(guess) }
            if isValid, open.isEmpty {
                // Escapes of ISO-2022 are ASCII, too.
                return Conclusion(
                    guess.source == .guessed && guess.encoding != .utf8
                        ? guess : EncodingGuess(.valid, .utf8))
            }
            return Conclusion(
                near.withUnsafeBufferPointer { EncodingGuess.guess(invalidUTF8: $0) })
        }
    }
}

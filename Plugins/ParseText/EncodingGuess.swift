internal import CUchardet
import QuernText

/// What a file is encoded in, when nobody says.
///
/// In this order: a byte order mark; zero bytes where UTF-16 or UTF-32 has them; valid UTF-8; UTF-8 with
/// mistakes in it; uchardet's models of encodings and languages; windows-1252.
struct EncodingGuess {
    enum Source: String { case bom, valid, guessed, declared }

    let source: Source
    let decoded: DecodedText
    let encoding: TextEncoding
    /// From 0 to 1 for guesses, else nil.
    ///
    /// uchardet 0.0.7 keeps its own to itself, so this is the share of the characters above ASCII that
    /// text can have (no U+FFFD, C1 controls, private use or box drawing) times n / (n + 10), n being
    /// their number: with little to go by it stays low.
    let confidence: Double?

    init(_ source: Source, _ encoding: TextEncoding, _ decoded: DecodedText, confidence: Double? = nil) {
        self.source = source
        self.encoding = encoding
        self.decoded = decoded
        self.confidence = confidence
    }

    /// A file that is no text: what it seems to be.
    struct Binary: Error { let kind: String }

    static func guess(_ bytes: UnsafeBufferPointer<UInt8>) throws(Binary) -> EncodingGuess {
        if let mark = TextDecoder.byteOrderMark(of: bytes) {
            return EncodingGuess(.bom, mark.encoding, TextDecoder(mark.encoding).decode(bytes))
        }
        if let kind = Signature.kind(of: bytes) { throw Binary(kind: kind) }
        let sample = Sample(bytes)
        if sample.zeros > 0, let wide = wide(bytes, sample) { return wide }
        if let share = sample.excess { throw Binary(kind: "\(share) % of it are zero bytes and controls") }

        let asUTF8 = TextDecoder(.utf8).decode(bytes)
        if asUTF8.invalidBytes == 0 {
            if sample.hasShifts, let shifted = detected(bytes, from: 0), !shifted.encoding.isUnicode,
                shifted.decoded.invalidBytes == 0
            {
                return shifted
            }
            return EncodingGuess(.valid, .utf8, asUTF8)
        }
        // Where nearly everything is valid, it is UTF-8 with mistakes: cut off somewhere, or pasted
        // together. In other encodings half of it can be valid by chance.
        let high = bytes.count { $0 >= 0x80 }
        let share = Double(high - asUTF8.invalidBytes) / Double(max(high, 1))
        let damaged = EncodingGuess(.guessed, .utf8, asUTF8, confidence: rounded(share))
        if share >= 0.9 { return damaged }
        let start = bytes.firstIndex { $0 >= 0x80 } ?? 0
        let western = judged(.windows1252, bytes)
        guard let detected = detected(bytes, from: start) else { return western }
        if detected.encoding == .utf8 { return damaged }
        // A model's answer that the bytes themselves contradict is no answer.
        return detected.decoded.invalidBytes * 10 > high
            && western.decoded.invalidBytes < detected.decoded.invalidBytes ? western : detected
    }

    private static func judged(
        _ encoding: TextEncoding, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> EncodingGuess {
        let decoded = TextDecoder(encoding).decode(bytes)
        var text = decoded.text
        var above = 0
        var odd = 0
        text.withUTF8 { utf8 in
            var index = 0
            while index < utf8.count {
                index += UTF8Scan.asciiRun(utf8, from: index)
                guard index < utf8.count else { break }
                let (scalar, length) = UTF8Scan.scalar(utf8, at: index)
                above += 1
                switch scalar {
                case 0x80...0x9F, 0x2500...0x259F, 0xE000...0xF8FF, 0xFFFD, 0xF0000...: odd += 1
                default: break
                }
                index += length
            }
        }
        let share = above == 0 ? 0 : Double(above - odd) / Double(above)
        return EncodingGuess(
            .guessed, encoding, decoded,
            confidence: rounded(share * Double(above) / Double(above + 10)))
    }

    private static func rounded(_ share: Double) -> Double { (share * 100).rounded() / 100 }

    /// How much of a file uchardet is shown.
    private static let detectedBytes = 1 << 18

    private static func detected(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> EncodingGuess? {
        guard let detector = uchardet_new() else { return nil }
        defer { uchardet_delete(detector) }
        let part = UnsafeRawBufferPointer(
            UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + detectedBytes)]))
        guard
            uchardet_handle_data(
                detector, part.baseAddress?.assumingMemoryBound(to: CChar.self), part.count) == 0
        else { return nil }
        uchardet_data_end(detector)
        let name = String(cString: uchardet_get_charset(detector))
        guard !name.isEmpty, let encoding = TextEncoding(named: name) else { return nil }
        return judged(encoding, bytes)
    }

    /// UTF-32 or UTF-16 without a mark: its zero bytes stand in some places of a unit and not in others.
    private static func wide(
        _ bytes: UnsafeBufferPointer<UInt8>, _ sample: Sample
    ) -> EncodingGuess? {
        if bytes.count % 4 == 0, sample.zeros * 2 >= sample.count {
            for encoding in [TextEncoding.utf32Little, .utf32Big] {
                let guess = judged(encoding, bytes)
                if guess.decoded.invalidBytes == 0, isText(guess, bytes.count) { return guess }
            }
        }
        guard bytes.count % 2 == 0 else { return nil }
        let most = max(sample.zerosAtOdd, sample.zerosAtEven)
        // A few stray zeros in UTF-8 are no UTF-16.
        if most * 5 < sample.count, TextDecoder(.utf8).decode(bytes).invalidBytes == 0 { return nil }
        let little = judged(.utf16Little, bytes)
        let big = judged(.utf16Big, bytes)
        let guess = (little.confidence ?? 0) >= (big.confidence ?? 0) ? little : big
        // Latin text has its zeros at one side. Elsewhere, bytes that are no text give lone
        // surrogates and private use in the measure in which those fill the range, 13 %.
        let isLatin = most * 3 >= sample.count && min(sample.zerosAtOdd, sample.zerosAtEven) * 50 <= most
        if isLatin {
            let latin = sample.zerosAtOdd == most ? little : big
            return isText(latin, bytes.count) ? latin : nil
        }
        return (guess.confidence ?? 0) > 0.6 && isText(guess, bytes.count) ? guess : nil
    }

    private static func isText(_ guess: EncodingGuess, _ count: Int) -> Bool {
        guess.decoded.invalidBytes * 200 <= count
            && Sample.controls(in: guess.decoded.text) * 50 <= count
    }
}

/// What stands out in the first 64 KiB of a file.
private struct Sample {
    private(set) var count = 0
    private(set) var zerosAtEven = 0
    private(set) var zerosAtOdd = 0
    private(set) var controls = 0
    /// Whether there are the beginnings of ISO-2022's or HZ's shift sequences.
    private(set) var hasShifts = false

    var zeros: Int { zerosAtEven + zerosAtOdd }

    /// The share of zeros and controls in percent, when it is more than text has (5 %).
    var excess: Int? {
        let odd = zeros + controls
        return odd * 20 > count ? odd * 100 / count : nil
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        count = min(bytes.count, 1 << 16)
        var isASCII = true
        var before: UInt8 = 0
        var shifts = 0
        for index in 0..<count {
            let byte = bytes[index]
            if byte == 0 {
                if index & 1 == 0 { zerosAtEven += 1 } else { zerosAtOdd += 1 }
            } else if Self.isControl(byte) {
                controls += 1
            }
            if byte >= 0x80 { isASCII = false }
            // ESC $, ESC (, and ~{
            if before == 0x1B && (byte == 0x24 || byte == 0x28) || before == 0x7E && byte == 0x7B {
                shifts += 1
            }
            before = byte
        }
        hasShifts = isASCII && shifts > 0
    }

    /// Without TAB, LF, FF, CR, and the ESC and shifts that old encodings use.
    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D && byte != 0x0E
            && byte != 0x0F && byte != 0x1B && byte != 0x1A
    }

    static func controls(in text: String) -> Int { text.utf8.count { isControl($0) || $0 == 0 } }
}

/// The first bytes of formats that are often among texts by mistake.
private enum Signature {
    static func kind(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
        kinds.first { bytes.count >= $0.0.count && zip($0.0, bytes).allSatisfy { $0 == $1 } }?.1
    }

    private static let kinds: [([UInt8], String)] = [
        (Array("%PDF-".utf8), "a PDF document"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old office document"),
        ([0x1F, 0x8B, 0x08], "gzip"), ([0x28, 0xB5, 0x2F, 0xFD], "zstd"),
        ([0x42, 0x5A, 0x68, 0x39], "bzip2"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG image"), ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (Array("GIF87a".utf8), "a GIF image"), (Array("GIF89a".utf8), "a GIF image"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"), (Array("SQLite format 3\0".utf8), "an SQLite database"),
    ]
}

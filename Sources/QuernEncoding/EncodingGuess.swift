internal import CUchardet
import QuernText
internal import QuernUTF8

/// What a file is encoded in, when nobody says.
///
/// In this order: a byte order mark; zero bytes where UTF-16 or UTF-32 has them; valid UTF-8; UTF-8 with
/// mistakes in it; uchardet's models of encodings and languages; the western encodings of old Macs and of DOS;
/// windows-1252.
struct EncodingGuess {
    enum Source: String { case bom, valid, guessed, declared }

    let source: Source
    let encoding: TextEncoding
    /// From 0 to 1 for guesses, else nil.
    ///
    /// uchardet 0.0.7 keeps its own to itself, so this is the share of the characters above ASCII that
    /// text can have (no U+FFFD, C1 controls, private use or box drawing) times n / (n + 10), n being
    /// their number: with little to go by it stays low. For UTF-8 with mistakes it is the share of
    /// the bytes above ASCII that are valid.
    let confidence: Double?
    /// The text, where finding out was reading it.
    let decoded: DecodedText?

    init(
        _ source: Source, _ encoding: TextEncoding, confidence: Double? = nil,
        decoded: DecodedText? = nil
    ) {
        self.source = source
        self.encoding = encoding
        self.decoded = decoded
        self.confidence = confidence.map { ($0 * 100).rounded() / 100 }
    }

    /// A file that is no text: what it seems to be.
    struct Binary: Error { let kind: String }

    /// Guesses are made from so many bytes, beginning with the first line that is not ASCII.
    static let guessedFrom = 1 << 18

    static func guess(_ bytes: UnsafeBufferPointer<UInt8>) throws(Binary) -> EncodingGuess {
        if let mark = TextDecoder.byteOrderMark(of: bytes) {
            return EncodingGuess(.bom, mark.encoding)
        }
        if let kind = Signature.kind(of: bytes) { throw Binary(kind: kind) }
        let head = Sample(bytes)
        if head.zeros > 0, let wide = wide(bytes, head) {
            return EncodingGuess(.guessed, wide.encoding, confidence: wide.confidence)
        }
        if let share = head.excess {
            throw Binary(kind: "\(share) % of it are zero bytes and controls")
        }

        if let decoded = TextDecoder.validUTF8(bytes) {
            if head.hasShifts, let answer = detected(part(bytes, from: 0)), !answer.isUnicode {
                let shifted = Judgement(answer, part(bytes, from: 0))
                // The piece may end inside a character.
                if shifted.invalidBytes <= 4 {
                    return EncodingGuess(.guessed, answer, confidence: shifted.confidence)
                }
            }
            return EncodingGuess(.valid, .utf8, decoded: decoded)
        }
        return guess(invalidUTF8: bytes)
    }

    /// What bytes are that are not valid UTF-8, nor wide.
    static func guess(invalidUTF8 bytes: UnsafeBufferPointer<UInt8>) -> EncodingGuess {
        // Where nearly everything is valid, it is UTF-8 with mistakes: cut off somewhere, or pasted
        // together. In other encodings half of it can be valid by chance.
        let near = part(bytes, from: bytes.firstIndex { $0 >= 0x80 } ?? 0)
        let share = Judgement(.utf8, near).validShare
        if share >= 0.9 { return EncodingGuess(.guessed, .utf8, confidence: share) }
        let western = Judgement(.windows1252, near)
        var best = western
        let old = oldWestern(near, beside: western)
        let answer = detected(near)
        // It says UTF-8 of what it does not know, too.
        if answer == .utf8, share >= 0.5 || old == nil && western.commonShare < 0.9 {
            return EncodingGuess(.guessed, .utf8, confidence: share)
        }
        if let answer, answer != .utf8 {
            let detected = Judgement(answer, near).orWindows(near)
            // An answer that the bytes themselves contradict is no answer, and where two encodings
            // read the bytes alike, the commoner one is named.
            let isRefuted =
                detected.invalidBytes * 10 > detected.high
                && western.invalidBytes < detected.invalidBytes
                || detected.isDoubtful(beside: western)
            if !isRefuted, !detected.text.utf8.elementsEqual(western.text.utf8) { best = detected }
        }
        if best.encoding == .windows1252, let old { best = old }
        return EncodingGuess(.guessed, best.encoding, confidence: best.confidence)
    }

    /// Western text of old Macs or of DOS, which uchardet does not know: what reads as such, and hardly as windows-1252.
    private static func oldWestern(
        _ bytes: UnsafeBufferPointer<UInt8>, beside western: Judgement
    ) -> Judgement? {
        guard western.commonShare < 0.4, western.isSparse else { return nil }
        // Read as each other, their small letters are capitals.
        return ["macintosh", "ibm850"].compactMap(TextEncoding.init(named:)).map {
            Judgement($0, bytes)
        }
        .filter { $0.commonShare >= 0.9 && $0.smallLetters >= 8 }.max {
            $0.smallLetters < $1.smallLetters
        }
    }

    private static func part(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + guessedFrom)])
    }

    /// The order of bytes in which there are spaces and line ends; nil when there are next to none, or as many in the other.
    private static func orderOfSpaces(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D }
        var (little, big) = (0, 0)
        for index in stride(from: 0, to: bytes.count - 1, by: 2) {
            if bytes[index + 1] == 0, isSpace(bytes[index]) { little += 1 }
            if bytes[index] == 0, isSpace(bytes[index + 1]) { big += 1 }
        }
        guard max(little, big) > 1, min(little, big) * 4 < max(little, big) else { return nil }
        return little > big ? .utf16Little : .utf16Big
    }

    private static func detected(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        guard let detector = uchardet_new() else { return nil }
        defer { uchardet_delete(detector) }
        let part = UnsafeRawBufferPointer(bytes)
        guard
            uchardet_handle_data(
                detector, part.baseAddress?.assumingMemoryBound(to: CChar.self), part.count) == 0
        else { return nil }
        uchardet_data_end(detector)
        return TextEncoding(named: String(cString: uchardet_get_charset(detector)))
    }

    /// UTF-32 or UTF-16 without a mark: its zero bytes stand in some places of a unit and not in others.
    private static func wide(_ bytes: UnsafeBufferPointer<UInt8>, _ head: Sample) -> Judgement? {
        let part = part(bytes, from: 0)
        if bytes.count % 4 == 0, head.zeros * 2 >= head.count {
            for encoding in [TextEncoding.utf32Little, .utf32Big] {
                let judgement = Judgement(encoding, part)
                if judgement.invalidBytes == 0, judgement.isText { return judgement }
            }
        }
        guard bytes.count % 2 == 0 else { return nil }
        let most = max(head.zerosAtOdd, head.zerosAtEven)
        // A few stray zeros in UTF-8 are no UTF-16.
        if most * 5 < head.count, (head.excess ?? 0) < 25, UTF8Scan.firstInvalid(bytes) == nil {
            return nil
        }
        let little = Judgement(.utf16Little, part)
        let big = Judgement(.utf16Big, part)
        // Latin text has its zeros at one side.
        if most * 3 >= head.count, min(head.zerosAtOdd, head.zerosAtEven) * 50 <= most {
            let latin = head.zerosAtOdd == most ? little : big
            return latin.isText ? latin : nil
        }
        // Between words stand spaces and line feeds, whatever the script.
        if let encoding = orderOfSpaces(part) {
            let found = encoding == .utf16Little ? little : big
            if found.isText, found.invalidBytes == 0 { return found }
        }
        // Elsewhere, bytes that are no text give lone surrogates and private use in the measure in
        // which those fill the range, 13 %.
        let better = little.confidence >= big.confidence ? little : big
        return better.confidence > 0.6 && better.isText ? better : nil
    }
}

/// How well a piece of a file reads in an encoding.
private struct Judgement {
    let encoding: TextEncoding
    let text: String
    let invalidBytes: Int
    /// Bytes above ASCII.
    let high: Int
    let confidence: Double
    /// The characters above ASCII, those of them that are controls, and the share that western languages often have.
    let above: Int
    let controls: Int
    let commonShare: Double
    /// Of the small letters that western languages have above ASCII, how many there are.
    let smallLetters: Int
    /// Bytes above ASCII that have two others like them beside them.
    let longRuns: Int
    private let count: Int

    init(_ encoding: TextEncoding, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.encoding = encoding
        count = bytes.count
        high = bytes.count { $0 >= 0x80 }
        let decoded = TextDecoder(encoding).decode(bytes)
        text = decoded.text
        invalidBytes = decoded.invalidBytes
        var above = 0
        var odd = 0
        var controls = 0
        var common = 0
        var small = 0
        var utf8 = decoded.text
        utf8.withUTF8 { utf8 in
            var index = 0
            while index < utf8.count {
                index += UTF8Scan.asciiRun(utf8, from: index)
                guard index < utf8.count else { break }
                let (scalar, length) = UTF8Scan.scalar(utf8, at: index)
                above += 1
                if (0x80...0x9F).contains(scalar) { controls += 1 }
                if Self.isCommon(scalar) { common += 1 }
                if (0xDF...0xFF).contains(scalar) { small += 1 }
                switch scalar {
                case 0x80...0x9F, 0x2500...0x259F, 0xE000...0xF8FF, 0xFFFD, 0xF0000...: odd += 1
                default: break
                }
                index += length
            }
        }
        self.above = above
        smallLetters = small
        self.controls = controls
        commonShare = Double(common) / Double(max(above, 1))
        longRuns = bytes.indices.dropFirst().dropLast().count {
            bytes[$0 - 1] >= 0x80 && bytes[$0] >= 0x80 && bytes[$0 + 1] >= 0x80
        }
        confidence = above == 0 ? 0 : Double(above - odd) / Double(above + 10)
    }

    /// Whether bytes above ASCII mostly stand alone or in pairs, as in languages with Latin letters.
    var isSparse: Bool { longRuns * 5 <= high }

    /// Letters of western languages, and what stands between words there.
    private static func isCommon(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xD7, 0xF7: false
        case 0xC0...0xFF, 0xA0, 0xA3, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xBB: true
        case 0x152, 0x153, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C...0x201E, 0x2022, 0x2026, 0x20AC,
            0x2122:
            true
        default: false
        }
    }

    /// The share of the bytes above ASCII that mean something.
    var validShare: Double { Double(high - min(invalidBytes, high)) / Double(max(high, 1)) }

    /// Whether there is next to nothing invalid, and hardly a control character.
    var isText: Bool {
        invalidBytes * 200 <= count
            && text.utf8.count { Sample.isControl($0) || $0 == 0 } * 50 <= count
    }
}

extension Judgement {
    /// The encoding of Windows with the same letters, where the bytes that are controls in an encoding of ISO's are
    /// quotation marks and dashes there.
    fileprivate func orWindows(_ bytes: UnsafeBufferPointer<UInt8>) -> Judgement {
        guard controls > 0, let name = Self.windows[encoding.name],
            let encoding = TextEncoding(named: name), case let other = Judgement(encoding, bytes),
            other.controls < controls
        else { return self }
        return other
    }

    private static let windows = [
        "iso-8859-2": "windows-1250", "iso-8859-16": "windows-1250", "iso-8859-7": "windows-1253",
        "iso-8859-9": "windows-1254", "iso-8859-8": "windows-1255", "iso-8859-6": "windows-1256",
        "iso-8859-4": "windows-1257", "iso-8859-13": "windows-1257",
    ]

    /// Whether an encoding of single bytes was found on hardly any evidence, while the bytes read well as windows-1252.
    ///
    /// uchardet names encodings of old Macs and of DOS for a single accent or a pair of quotation marks in English or German.
    /// Western languages have few letters above ASCII, rarely more than two in a row, and those are letters in
    /// windows-1252, or quotation marks and dashes.
    fileprivate func isDoubtful(beside western: Judgement) -> Bool {
        guard above == high, western.commonShare >= 0.9, western.isSparse else {
            return false
        }
        let isOld = ["mac", "x-mac", "ibm"].contains { encoding.name.hasPrefix($0) }
        return high < 3 || isOld
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
        var index = 0
        while index < count {
            // In most blocks nothing stands out.
            if index + 16 <= count {
                let block = UTF8Bytes.block(UnsafeRawBufferPointer(bytes), at: index)
                if !Self.standsOut(block) {
                    isASCII = isASCII && UTF8Bytes.isASCII(block)
                    before = block[15]
                    index += 16
                    continue
                }
            }
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
            index += 1
        }
        hasShifts = isASCII && shifts > 0
    }

    /// Whether there is a control in a block, or a byte that may belong to a shift.
    @inline(__always)
    private static func standsOut(_ block: UTF8Bytes.Block) -> Bool {
        typealias Block = UTF8Bytes.Block
        // TAB, LF, FF and CR, without VT.
        let isWhite =
            block &- Block(repeating: 0x09) .<= Block(repeating: 0x04)
            .& (block .!= Block(repeating: 0x0B))
        let isOdd =
            (block .< Block(repeating: 0x20)) .& .!isWhite .| (block .== Block(repeating: 0x7E))
        return UTF8Bytes.isAny(isOdd) || [0x24, 0x28, 0x7B].contains(block[0])
    }

    /// Without TAB, LF, FF, CR, and the ESC and shifts that old encodings use.
    static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D && byte != 0x0E
            && byte != 0x0F && byte != 0x1B && byte != 0x1A
    }
}

/// The first bytes of formats that are often among texts by mistake.
private enum Signature {
    static func kind(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
        kinds.first { bytes.count >= $0.0.count && zip($0.0, bytes).allSatisfy { $0 == $1 } }?.1
    }

    private static let kinds: [([UInt8], String)] = [
        (Array("%PDF-".utf8), "a PDF document"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
        (Array(#"{\rtf1"#.utf8), "an RTF document"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old office document"),
        ([0x1F, 0x8B, 0x08], "gzip"), ([0x28, 0xB5, 0x2F, 0xFD], "zstd"),
        ([0x42, 0x5A, 0x68, 0x39], "bzip2"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (Array("GIF87a".utf8), "a GIF image"), (Array("GIF89a".utf8), "a GIF image"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        (Array("SQLite format 3\0".utf8), "an SQLite database"),
    ]
}

internal import Quern
internal import QuernText

/// A text as it is compared when only its words count: NFKC, letters and digits, case folded, one space where anything
/// else stood.
enum NormalisedText {
    /// - Parameter buffer: memory to work in.
    static func key(
        of bytes: UnsafeBufferPointer<UInt8>, _ buffer: inout [UInt8]
    ) -> (high: UInt64, low: UInt64) {
        buffer.removeAll(keepingCapacity: true)
        if changes(bytes) {
            let normal = Normalization.normalized(bytes, to: .nfkc)
            normal.withUnsafeBufferPointer { append($0, to: &buffer) }
        } else {
            append(bytes, to: &buffer)
        }
        if buffer.last == 0x20 { buffer.removeLast() }
        // Without a word it is compared as it is: a thumb up is no tear.
        if buffer.isEmpty { buffer += bytes[LineScan.trimmed(bytes, bytes.indices)] }
        return buffer.withUnsafeBytes { Fingerprint.wide($0) }
    }

    /// Whether NFKC may change the text.
    private static func changes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            index += UTF8Scan.asciiRun(bytes, from: index)
            guard index < bytes.count else { break }
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            if !Normalizer.nfkc.isBoundary(scalar) { return true }
            index += length
        }
        return false
    }

    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
        buffer.reserveCapacity(bytes.count + 1)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
                if lower &- 0x61 < 26 || byte &- 0x30 < 10 {
                    buffer.append(lower)
                } else if let last = buffer.last, last != 0x20 {
                    buffer.append(0x20)
                }
                continue
            }
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            index += length
            if CharacterClass.wordCharacters.contains(scalar) || isMark(scalar) {
                UTF8Scan.append(CaseFolding.folded(scalar), to: &buffer)
            } else if let last = buffer.last, last != 0x20 {
                buffer.append(0x20)
            }
        }
    }

    /// The combining marks that NFKC leaves, such as vowels of many scripts, are part of the letters before them.
    private static func isMark(_ scalar: UInt32) -> Bool {
        guard scalar >= 0x300, let scalar = Unicode.Scalar(scalar) else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
        }
    }
}

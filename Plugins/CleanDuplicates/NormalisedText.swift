internal import Quern
internal import QuernText

/// A text as it is compared when only its words count: NFKC, letters and digits, case folded, one space where anything
/// else stood.
///
/// What nobody sees, such as a soft hyphen, is left out. Between two characters of scripts that are written without spaces there
/// is no space either: there, white space and punctuation do not say where words end.
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

    /// What the last letter or digit means for what comes between it and the next.
    private enum Before {
        case other
        /// In its script a non-joiner stands where others set a space, as in Persian.
        case arabic
        /// Its script is written without spaces.
        case spaceless
        /// In its script joiners tell words apart.
        case joining
        /// Its script is both.
        case spacelessAndJoining

        init(_ script: Script?) {
            switch script {
            case .han, .kana, .thai, .lao: self = .spaceless
            case .khmer, .myanmar: self = .spacelessAndJoining
            case .arabic: self = .arabic
            case .devanagari, .bengali, .gurmukhi, .gujarati, .oriya, .tamil, .telugu,
                .kannada, .malayalam, .sinhala:
                self = .joining
            default: self = .other
            }
        }

        var isSpaceless: Bool { self == .spaceless || self == .spacelessAndJoining }
        var joins: Bool { self == .joining || self == .spacelessAndJoining }
    }

    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
        buffer.reserveCapacity(bytes.count + 1)
        var index = 0
        var before = Before.other
        /// A joiner that counts when a letter comes right behind it.
        var joiner: UInt32?
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                joiner = nil
                let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
                if lower &- 0x61 < 26 || byte &- 0x30 < 10 {
                    buffer.append(lower)
                    before = .other
                } else if let last = buffer.last, last != 0x20 {
                    buffer.append(0x20)
                }
                continue
            }
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            index += length
            switch scalar {
            case 0xAD, 0x200B, 0x2060, 0xFEFF: continue
            case 0x200C where before == .arabic:
                if let last = buffer.last, last != 0x20 { buffer.append(0x20) }
                continue
            case 0x200C, 0x200D:
                if before.joins, buffer.last != 0x20 { joiner = scalar }
                continue
            default: break
            }
            let isLetter = CharacterClass.wordCharacters.contains(scalar)
            guard isLetter || isMark(scalar) else {
                joiner = nil
                if let last = buffer.last, last != 0x20 { buffer.append(0x20) }
                continue
            }
            let script = Script.of(scalar)
            // A mark of no script belongs to the letter before it.
            let this = !isLetter && script == nil ? before : Before(script)
            if this.isSpaceless, before.isSpaceless, buffer.last == 0x20 { buffer.removeLast() }
            if let joiner, this.joins { UTF8Scan.append(joiner, to: &buffer) }
            joiner = nil
            UTF8Scan.append(CaseFolding.folded(scalar), to: &buffer)
            before = this
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

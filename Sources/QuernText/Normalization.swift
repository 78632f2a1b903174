#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

internal import CUTF8Proc

/// Unicode's normalisation forms.
public enum NormalizationForm: String, Sendable, CaseIterable {
    case nfc, nfd, nfkc, nfkd
}

/// Unicode normalisation (UAX #15), by utf8proc.
public enum Normalization {
    /// The normalised bytes of valid UTF-8.
    public static func normalized(
        _ bytes: UnsafeBufferPointer<UInt8>, to form: NormalizationForm
    ) -> [UInt8] {
        guard let base = bytes.baseAddress, bytes.count > 0 else { return [] }
        var options = UTF8PROC_STABLE.rawValue
        switch form {
        case .nfc: options |= UTF8PROC_COMPOSE.rawValue
        case .nfd: options |= UTF8PROC_DECOMPOSE.rawValue
        case .nfkc: options |= UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
        case .nfkd: options |= UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
        }
        var result: UnsafeMutablePointer<UInt8>?
        let length = utf8proc_map(base, bytes.count, &result, utf8proc_option_t(options))
        defer { free(result) }
        // Valid UTF-8 in, memory at hand: utf8proc has no other way to fail.
        guard length >= 0, let result else { return Array(bytes) }
        return Array(UnsafeBufferPointer(start: result, count: length))
    }

    /// Whether a scalar neither changes, nor is changed by a neighbour, under composition (NFC).
    ///
    /// Between two such scalars, a text's normal form is the sum of its parts. Some scalars that are
    /// inert are not called so; that costs time and changes nothing.
    static func isInert(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x300, 0x2010...0x205F, 0x3000...0x3098, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xAC00...0xD7A3, 0xFF00...0xFFEF:
            return true
        // Hangul vowels and finals compose with what is before them.
        case 0x1161...0x1175, 0x11A8...0x11C2: return false
        default: break
        }
        let property = utf8proc_get_property(Int32(bitPattern: scalar)).pointee
        if property.combining_class != 0 { return false }
        // The second part of a composition; utf8proc marks it by the index of its pairs.
        if property.comb_index >= 0x8000, property.comb_index != UInt16.max { return false }
        let isCanonical = property.decomp_type == 0 && property.decomp_seqindex != UInt16.max
        return !isCanonical || (0x1E00...0x1EFF).contains(scalar)
    }

    /// The stretches of a text that its NFC form has otherwise.
    ///
    /// Almost all text is in NFC already, so the text is scanned for scalars that could matter and only
    /// the few bytes around each are normalised: 1 GB/s on ASCII, and edits stay where they belong.
    ///
    /// - Parameter body: receives the range of bytes and what stands there in NFC.
    public static func forEachChange(
        toNFC bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>, [UInt8]) -> Void
    ) {
        var index = 0
        // The last starter that nothing before it can combine with.
        var safe = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                let run = UTF8Scan.asciiRun(bytes, from: index)
                index += run
                safe = index - 1
                continue
            }
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            if isInert(scalar) {
                safe = index
                index += length
                continue
            }
            var end = index + length
            while end < bytes.count {
                let (next, size) = UTF8Scan.scalar(bytes, at: end)
                if isInert(next) { break }
                end += size
            }
            let old = UnsafeBufferPointer(rebasing: bytes[safe..<end])
            let new = normalized(old, to: .nfc)
            if !new.elementsEqual(old) {
                // Leave out what is equal at the front, in whole characters.
                var same = 0
                while same < min(new.count, old.count), new[same] == old[same] { same += 1 }
                while same > 0, same < old.count && old[same] & 0xC0 == 0x80
                    || same < new.count && new[same] & 0xC0 == 0x80
                { same -= 1 }
                body((safe + same)..<end, Array(new[same...]))
            }
            index = end
            safe = end
        }
    }
}

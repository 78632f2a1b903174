internal import CUTF8Proc

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Unicode's normalisation forms.
public enum NormalizationForm: String, Sendable, CaseIterable {
    case nfc, nfd, nfkc, nfkd

    fileprivate var composes: Bool { self == .nfc || self == .nfkc }

    /// utf8proc's switches, for decomposing only or for the whole form.
    fileprivate func options(decomposing: Bool = false) -> utf8proc_option_t {
        var options = UTF8PROC_STABLE.rawValue
        options |=
            composes && !decomposing ? UTF8PROC_COMPOSE.rawValue : UTF8PROC_DECOMPOSE.rawValue
        if self == .nfkc || self == .nfkd { options |= UTF8PROC_COMPAT.rawValue }
        return utf8proc_option_t(options)
    }
}

/// Unicode normalisation (UAX #15), with utf8proc's data.
public enum Normalization {
    /// The normalised bytes of valid UTF-8.
    ///
    /// Time is n log n in the longest sequence of combining marks; utf8proc's own whole-string call
    /// sorts marks in quadratic time, which a megabyte of them makes hours.
    public static func normalized(
        _ bytes: UnsafeBufferPointer<UInt8>, to form: NormalizationForm
    ) -> [UInt8] {
        var scalars = decomposed(bytes, form)
        sortMarks(&scalars)
        let length = scalars.withUnsafeMutableBufferPointer { buffer in
            buffer.count == 0
                ? 0
                : utf8proc_normalize_utf32(buffer.baseAddress, buffer.count, form.options())
        }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 8)
        // Scalars in, memory at hand: utf8proc has no way to fail.
        for scalar in scalars.prefix(max(0, length)) {
            Unicode.Scalar(UInt32(bitPattern: scalar)).map {
                result.append(contentsOf: UTF8.encode($0)!)
            }
        }
        return result
    }

    private static func decomposed(
        _ bytes: UnsafeBufferPointer<UInt8>, _ form: NormalizationForm
    ) -> [Int32] {
        let options = form.options(decomposing: true)
        var scalars: [Int32] = []
        scalars.reserveCapacity(bytes.count)
        var boundary: Int32 = 0
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 32) { buffer in
            var index = 0
            while index < bytes.count {
                let (scalar, size) = UTF8Scan.scalar(bytes, at: index)
                index += size
                let count = utf8proc_decompose_char(
                    Int32(bitPattern: scalar), buffer.baseAddress, 32, options, &boundary)
                // The longest decomposition has 18 scalars.
                if count > 0, count <= 32 {
                    scalars.append(contentsOf: buffer[..<count])
                } else {
                    scalars.append(Int32(bitPattern: scalar))
                }
            }
        }
        return scalars
    }

    private static func combiningClass(_ scalar: Int32) -> UInt16 {
        scalar < 0x300 ? 0 : UInt16(utf8proc_get_property(scalar).pointee.combining_class)
    }

    /// Puts neighbouring marks in canonical order.
    private static func sortMarks(_ scalars: inout [Int32]) {
        var index = 0
        while index < scalars.count {
            guard combiningClass(scalars[index]) != 0 else {
                index += 1
                continue
            }
            var end = index + 1
            var isSorted = true
            while end < scalars.count {
                let next = combiningClass(scalars[end])
                if next == 0 { break }
                if next < combiningClass(scalars[end - 1]) { isSorted = false }
                end += 1
            }
            if !isSorted {
                // The place breaks ties, so that marks of one class keep their order.
                let keys = (index..<end).map {
                    UInt64(combiningClass(scalars[$0])) << 32 | UInt64($0)
                }
                .sorted()
                let before = Array(scalars[index..<end])
                for (place, key) in keys.enumerated() {
                    scalars[index + place] = before[Int(key & 0xFFFF_FFFF) - index]
                }
            }
            index = end
        }
    }

    /// The stretches of a text that its normal form has otherwise.
    ///
    /// Almost all text is in NFC already, so only the few bytes around characters that could matter
    /// are normalised: edits stay where they belong.
    ///
    /// - Parameter body: receives the range of bytes and what stands there in the normal form.
    public static func forEachChange(
        to form: Normalizer, in bytes: UnsafeBufferPointer<UInt8>,
        _ body: (Range<Int>, String) -> Void
    ) {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += UTF8Scan.asciiRun(bytes, from: index)
                continue
            }
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            if form.isBoundary(scalar) {
                index += length
                continue
            }
            let (end, change) = form.change(at: index, in: bytes)
            if let change { body(change.range, change.text) }
            index = end
        }
    }
}

/// Finds what a composed normal form (NFC or NFKC) changes, place by place.
public struct Normalizer: Sendable {
    public let form: NormalizationForm
    @usableFromInline let unstable: [UInt64]
    /// Those of them that act on what stands before: marks, and what a letter is composed with.
    private let joining: Set<UInt32>

    /// NFC; the table is made when it is first needed, in about a millisecond.
    public static let nfc = Normalizer(.nfc)
    public static let nfkc = Normalizer(.nfkc)

    /// Whether the normal form never changes this scalar and never joins it to what stands before.
    ///
    /// A text can be cut before such a scalar, and the normal forms of the parts put together
    /// (UAX #15, section 9: combining class 0, Quick_Check yes).
    @inlinable @inline(__always)
    public func isBoundary(_ scalar: UInt32) -> Bool {
        unstable[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) == 0
    }

    private init(_ form: NormalizationForm) {
        self.form = form
        var bits = [UInt64](repeating: 0, count: 0x110000 / 64)
        func mark(_ scalar: UInt32) { bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
        // Vowels and finals of Hangul join the letters before them.
        var joining = Set(UInt32(0x1161)...0x1175).union(0x11A8...0x11C2)
        // What is decomposed, and what it begins with then.
        var beginnings: [UInt32: UInt32] = [:]
        var boundary: Int32 = 0
        let options = utf8proc_option_t(UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_STABLE.rawValue)
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 32) { parts in
            // Han, Hangul syllables, surrogates and private use neither change nor compose.
            let ranges: [ClosedRange<UInt32>] = [
                0x80...0x33FF, 0xA000...0xABFF, 0xD7A4...0xD7FF, 0xF900...0x16FFF,
                0x1AFF0...0x1FFFF,
                0x2F800...0x2FA1F,
            ]
            for range in ranges {
                for scalar in range {
                    let property = utf8proc_get_property(Int32(bitPattern: scalar)).pointee
                    if property.combining_class != 0 { joining.insert(scalar) }
                    // No decomposition, or none of the kind that matters here.
                    if property.decomp_seqindex == UInt16.max { continue }
                    if form == .nfc, property.decomp_type != 0 { continue }
                    let bytes = Array(String(Character(Unicode.Scalar(scalar) ?? " ")).utf8)
                    let normal = bytes.withUnsafeBufferPointer {
                        Normalization.normalized($0, to: form)
                    }
                    if normal != bytes {
                        mark(scalar)
                        beginnings[scalar] =
                            String(decoding: normal, as: UTF8.self)
                            .unicodeScalars.first?.value
                    }
                    let count = utf8proc_decompose_char(
                        Int32(bitPattern: scalar), parts.baseAddress, 32, options, &boundary)
                    // What stands second in a decomposition joins what is before it.
                    for place in 1..<max(1, min(count, 32)) {
                        joining.insert(UInt32(bitPattern: parts[place]))
                    }
                }
            }
        }
        for (scalar, first) in beginnings where joining.contains(first) { joining.insert(scalar) }
        for scalar in joining { mark(scalar) }
        unstable = bits
        self.joining = joining
    }

    /// What happens at a scalar that is no boundary: the end of its stretch, and what changes.
    ///
    /// A stretch is a character with all that joins it, no more, so that what stands in words beside each other stays
    /// apart. It reaches back over the character before, if the scalar joins that.
    ///
    /// - Parameter index: the first byte of the first such scalar after a boundary or a stretch.
    public func change(
        at index: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (end: Int, change: (range: Range<Int>, text: String)?) {
        let (first, length) = UTF8Scan.scalar(bytes, at: index)
        var start = index
        if joining.contains(first), index > 0 {
            start -= UTF8Scan.scalar(bytes, before: index).1
        }
        var end = index + length
        while end < bytes.count {
            let (scalar, size) = UTF8Scan.scalar(bytes, at: end)
            guard joining.contains(scalar) else { break }
            end += size
        }
        let old = UnsafeBufferPointer(rebasing: bytes[start..<end])
        let new = Normalization.normalized(old, to: form)
        if new.elementsEqual(old) { return (end, nil) }
        // What is equal at the ends stays, in whole characters.
        var front = 0
        while front < min(new.count, old.count), new[front] == old[front] { front += 1 }
        while front > 0,
            (front < old.count && old[front] & 0xC0 == 0x80)
                || (front < new.count && new[front] & 0xC0 == 0x80)
        { front -= 1 }
        var back = 0
        while back < min(new.count, old.count) - front,
            new[new.count - 1 - back] == old[old.count - 1 - back]
        { back += 1 }
        while back > 0, old[old.count - back] & 0xC0 == 0x80 { back -= 1 }
        return (
            end,
            (
                (start + front)..<(end - back),
                String(decoding: new[front..<(new.count - back)], as: UTF8.self)
            )
        )
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The system's converter, driven one character at a time, because only then is it known which bytes a
/// character came from.
///
/// Bytes and pairs of bytes that have been converted once are remembered, so that a text costs a few
/// nanoseconds a character and not a call each.
final class Iconv {
    private enum Outcome {
        /// That many bytes in the output buffer.
        case text(Int)
        /// A beginning of something longer.
        case incomplete
        case invalid
        /// Consumed, and no text: a shift sequence.
        case shift
    }

    // Entries of the tables: a scalar, or one of these.
    private static let unknown = UInt32.max
    private static let lead = UInt32.max - 1
    private static let invalid = UInt32.max - 2
    /// Not one scalar: several, or longer than the table's key.
    private static let other = UInt32.max - 3

    /// What it was asked for under.
    let name: String
    private let handle: iconv_t
    private let output = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 64)
    /// By byte; empty when bytes mean different things at different places.
    private var single: [UInt32] = []
    /// By lead byte and the byte after it, filled as they occur.
    private var double: [UInt32] = []
    private var isStateful: Bool
    private var isASCIICompatible = false

    static func knows(_ name: String) -> Bool {
        let handle = iconv_open("UTF-8", name)
        guard Int(bitPattern: handle) != -1 else { return false }
        iconv_close(handle)
        return true
    }

    init?(_ name: String) {
        guard let handle = iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else {
            output.deallocate()
            return nil
        }
        self.handle = handle
        self.name = name
        // Shift sequences of these begin with bytes that are no letters or look like ASCII.
        let lower = name.lowercased()
        isStateful = ["iso-2022", "iso2022", "hz", "utf-7", "utf7", "csiso2022"].contains {
            lower.hasPrefix($0)
        }
        if !isStateful { probe() }
        if lower == "big5-hkscs", !double.isEmpty {
            for (pair, scalar) in Self.missingInHKSCS { double[pair] = scalar }
        }
    }

    /// Characters of Big5, such as `／` and `＼`, that glibc does not know in the larger set, though Python and browsers do.
    private static let missingInHKSCS: [(pair: Int, scalar: UInt32)] = [
        (0xA15A, 0x2574), (0xA1C3, 0xFFE3), (0xA1C5, 0x02CD), (0xA1FE, 0xFF0F), (0xA240, 0xFF3C),
        (0xA2CC, 0x5341), (0xA2CE, 0x5345),
    ]

    deinit {
        iconv_close(handle)
        output.deallocate()
    }

    /// Learns what each byte means alone.
    private func probe() {
        var table = [UInt32](repeating: Self.invalid, count: 256)
        for byte in 0...255 {
            let outcome = withUnsafePointer(to: UInt8(byte)) { convert($0, 1) }
            switch outcome {
            case .text(let length): table[byte] = scalar(length)
            case .incomplete: table[byte] = Self.lead
            case .invalid: break
            case .shift:
                isStateful = true
                reset()
                return
            }
            reset()
        }
        single = table
        isASCIICompatible = (0..<128).allSatisfy { table[$0] == UInt32($0) }
        if table.contains(Self.lead) {
            double = [UInt32](repeating: Self.unknown, count: 1 << 16)
        }
    }

    private func reset() { _ = iconv(handle, nil, nil, nil, nil) }

    /// What the output buffer holds, when it is one scalar.
    private func scalar(_ length: Int) -> UInt32 {
        let bytes = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(output)[..<length])
        let (value, size) = UTF8Scan.scalar(bytes, at: 0)
        return size == length ? value : Self.other
    }

    /// Converts `count` bytes that ought to be one character.
    private func convert(_ start: UnsafePointer<UInt8>, _ count: Int) -> Outcome {
        var input: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: start)
            .assumingMemoryBound(to: CChar.self)
        var inputLeft = count
        var target: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(output.baseAddress!)
            .assumingMemoryBound(to: CChar.self)
        var targetLeft = output.count
        let result = iconv(handle, &input, &inputLeft, &target, &targetLeft)
        if result == -1 {
            return errno == EINVAL ? .incomplete : .invalid
        }
        if targetLeft == output.count, !isStateful {
            // Some converters hold a letter back in case that a mark follows.
            _ = iconv(handle, nil, nil, &target, &targetLeft)
        }
        let length = output.count - targetLeft
        return length > 0 ? .text(length) : .shift
    }

    func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> DecodedText {
        var builder = DecodedText.Builder(capacity: bytes.count + bytes.count / 2)
        reset()
        var index = 0
        while index < bytes.count {
            if isASCIICompatible {
                let run = UTF8Scan.asciiRun(bytes, from: index)
                if run > 0 {
                    builder.appendVerbatim(
                        UnsafeBufferPointer(rebasing: bytes[index..<(index + run)]), from: index)
                    index += run
                    continue
                }
            }
            if !isStateful {
                let value = single[Int(bytes[index])]
                if value < Self.other {
                    builder.append(scalar: value, origin: 1, from: index)
                    index += 1
                    continue
                }
                if value == Self.lead, index + 1 < bytes.count {
                    let key = Int(bytes[index]) << 8 | Int(bytes[index + 1])
                    if double[key] == Self.unknown { double[key] = pair(bytes, at: index) }
                    if double[key] < Self.other {
                        builder.append(scalar: double[key], origin: 2, from: index)
                        index += 2
                        continue
                    }
                }
            }
            index += decodeCharacter(bytes, at: index, into: &builder)
        }
        return builder.build()
    }

    /// What two bytes mean, whatever came before them: it is remembered, also for other texts.
    private func pair(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
        reset()
        if case .text(let length) = convert(bytes.baseAddress! + index, 2) { return scalar(length) }
        return Self.other
    }

    /// The longest character of any encoding here, shift sequences included.
    private static let longest = 8

    /// Decodes one character without the tables; returns how many bytes it took.
    private func decodeCharacter(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, into builder: inout DecodedText.Builder
    ) -> Int {
        let available = min(Self.longest, bytes.count - index)
        var length = 1
        while length <= available {
            switch convert(bytes.baseAddress! + index, length) {
            case .text(let size):
                builder.append(
                    UnsafeBufferPointer(rebasing: UnsafeBufferPointer(output)[..<size]),
                    origin: length, from: index)
                return length
            case .shift: return length
            case .incomplete: length += 1
            case .invalid:
                // A pair that means nothing goes as a pair, unless its second byte can stand alone.
                let taken = length == 2 && bytes[index + 1] >= 0x80 ? 2 : 1
                builder.appendInvalid(taken, from: index)
                return taken
            }
        }
        // Cut off at the end of the bytes.
        let taken = index + available == bytes.count ? available : 1
        builder.appendInvalid(taken, from: index)
        return taken
    }
}

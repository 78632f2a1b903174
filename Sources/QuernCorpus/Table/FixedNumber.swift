#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Numbers with a fixed count of decimal places.
enum FixedNumber {
    /// The number rounded to the nearest decimal (to even when two are as near), without a sign in front of zero;
    /// empty when it is not finite.
    ///
    /// The decimal point is a point in every locale: the process sets none.
    static func text(_ value: Double, places: Int) -> String {
        guard value.isFinite else { return "" }
        var buffer = [CChar](repeating: 0, count: 400)
        let length = withVaList([Int32(places), value]) {
            vsnprintf(&buffer, buffer.count, "%.*f", $0)
        }
        let bytes = buffer.prefix(max(0, min(Int(length), buffer.count - 1))).map {
            UInt8(bitPattern: $0)
        }
        let isZero = bytes.allSatisfy { $0 == 0x2D || $0 == 0x2E || $0 == 0x30 }
        return String(
            decoding: isZero && bytes.first == 0x2D ? bytes[1...] : bytes[...], as: UTF8.self)
    }

    /// Groups the digits of a whole number with commas, for titles and notes.
    static func grouped(_ value: Int) -> String {
        let digits = Array(String(value.magnitude))
        var text = value < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }

    /// `1 document`, `2,000 documents`.
    static func count(_ value: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(grouped(value)) \(value == 1 ? singular : plural ?? singular + "s")"
    }
}

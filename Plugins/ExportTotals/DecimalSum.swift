import Quern

/// A sum of decimal numbers, exact, so that it does not depend on the order of adding.
///
/// Counted in billionths: whole numbers of any size, and others below 10^15 with up to nine places.
struct DecimalSum: Sendable, Equatable {
    private(set) var billionths: Int128 = 0
    private static let unit: Int128 = 1_000_000_000
    private static let places = 9

    init() {}

    /// - Throws: ``StageError`` for a number that cannot be added exactly.
    init(_ number: Double) throws(StageError) {
        guard let exact = Self.billionths(of: number) else {
            throw StageError(
                "\(number) cannot be added exactly; numbers must be below 10^15 and have at most nine decimal places"
            )
        }
        billionths = exact
    }

    init(_ number: Int) { billionths = Int128(number) * Self.unit }

    static func += (sum: inout DecimalSum, other: DecimalSum) { sum.billionths += other.billionths }

    /// As JSON: all places that are not zero at the end.
    var text: String {
        let magnitude = billionths.magnitude
        let (whole, rest) = magnitude.quotientAndRemainder(dividingBy: UInt128(Self.unit))
        var text = (billionths < 0 ? "-" : "") + String(whole)
        guard rest != 0 else { return text }
        var digits = String(rest)
        digits = String(repeating: "0", count: Self.places - digits.utf8.count) + digits
        while digits.hasSuffix("0") { digits.removeLast() }
        text += "." + digits
        return text
    }

    /// The number that the shortest text for a double says: 0.1 is a tenth, as whoever wrote it meant.
    private static func billionths(of number: Double) -> Int128? {
        guard number.isFinite, abs(number) < 1e15 else { return nil }
        var digits: Int128 = 0
        var scale = places
        var exponent = 0
        var sawPoint = false
        let text = "\(abs(number))".utf8
        var rest = text[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "."): sawPoint = true
            case UInt8(ascii: "e"):
                guard let power = Int(String(Substring(rest))) else { return nil }
                exponent = power
                rest = rest[rest.endIndex...]
            default:
                digits = digits * 10 + Int128(byte - UInt8(ascii: "0"))
                if sawPoint { scale -= 1 }
            }
        }
        scale += exponent
        if digits == 0 { return 0 }
        // "5.0" has a place that says nothing.
        while scale < 0, digits % 10 == 0 {
            digits /= 10
            scale += 1
        }
        guard scale >= 0 else { return nil }
        for _ in 0..<scale { digits *= 10 }
        return number < 0 ? -digits : digits
    }
}

extension DecimalSum: Storable {
    func encode(to encoder: inout ByteEncoder) {
        encoder.fixed(UInt64(truncatingIfNeeded: billionths))
        encoder.fixed(UInt64(truncatingIfNeeded: billionths >> 64))
    }

    init(from decoder: inout ByteDecoder) throws {
        let low = Int128(try decoder.fixed())
        billionths = Int128(Int64(bitPattern: try decoder.fixed())) << 64 | low
    }
}

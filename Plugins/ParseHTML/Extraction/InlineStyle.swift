/// What the `style` attribute of an element says of where it is shown.
enum InlineStyle {
    enum Visibility {
        case shown
        /// Not shown for now: a script may show it on a click.
        case hidden
        /// Moved to where no screen reaches, or cut to a point, which is done to what readers are never to see.
        case offScreen
    }

    /// What the declarations come to; of one property the last counts, as in a browser.
    ///
    /// - Parameter range: the value of the attribute, as a range of the page.
    static func visibility(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Visibility {
        var (isDisplayed, isVisible, isCut, isFlat, isThin) = (true, true, false, false, false)
        var (isPlaced, isFarLeft, isFarUp) = (false, false, false)
        var start = range.lowerBound
        while start < range.upperBound {
            let end = bytes[start..<range.upperBound].firstIndex(of: 0x3B) ?? range.upperBound
            defer { start = end + 1 }
            guard let colon = bytes[start..<end].firstIndex(of: 0x3A) else { continue }
            let value = Word(bytes, colon + 1..<end)
            switch Word(bytes, start..<colon) {
            case "display": isDisplayed = value != "none"
            case "visibility": isVisible = value != "hidden"
            case "overflow": isCut = value == "hidden"
            case "height": isFlat = value.isNothing
            case "width": isThin = value.isNothing
            case "position": isPlaced = value == "absolute" || value == "fixed"
            case "left": isFarLeft = value.isFarBelowZero
            case "top": isFarUp = value.isFarBelowZero
            default: break
            }
        }
        if isPlaced, isFarLeft || isFarUp { return .offScreen }
        if isCut, isFlat, isThin { return .offScreen }
        return isDisplayed && isVisible ? .shown : .hidden
    }

    /// A name or a value, in small letters and up to white space or `!`; no word that is asked for is longer than 15 bytes.
    private struct Word: Equatable, ExpressibleByStringLiteral {
        private var low: UInt64 = 0
        private var high: UInt64 = 0

        init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
            let rest = bytes[range].drop { $0 <= 0x20 }
            for byte in rest.prefix(while: { $0 > 0x20 && $0 != 0x21 }).prefix(16) { append(byte) }
        }

        init(stringLiteral text: StaticString) {
            for index in 0..<text.utf8CodeUnitCount { append(text.utf8Start[index]) }
        }

        private mutating func append(_ byte: UInt8) {
            high = high << 8 | low >> 56
            low = low << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }

        /// Whether it is the length of a pixel at most.
        var isNothing: Bool { self == "0" || self == "0px" || self == "1px" }

        /// Whether it is a length of -999 or less, in any unit: in pixels that is beyond the edge of every screen.
        var isFarBelowZero: Bool {
            var bytes = withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) {
                Array($0.drop { $0 == 0 })
            }
            guard bytes.first == 0x2D else { return false }
            bytes.removeFirst()
            let digits = bytes.prefix { $0 &- 0x30 < 10 }
            return digits.count > 3 || digits.elementsEqual("999".utf8)
        }
    }
}

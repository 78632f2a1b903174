internal import Quern
internal import QuernText

/// The paragraphs or lines of a text, in order.
enum TextUnits {
    /// Calls `body` with the range of every unit, without the line break that ends it.
    static func forEach(
        _ bytes: UnsafeBufferPointer<UInt8>, _ unit: DuplicatesCleaner.Unit,
        _ body: (Range<Int>) -> Void
    ) {
        guard unit == .paragraph else { return UTF8Scan.forEachLine(bytes, body) }
        var open: Range<Int>?
        UTF8Scan.forEachLine(bytes) { line in
            if LineScan.trimmed(bytes, line).isEmpty {
                if let paragraph = open { body(paragraph) }
                open = nil
            } else {
                open = (open?.lowerBound ?? line.lowerBound)..<line.upperBound
            }
        }
        if let open { body(open) }
    }

    /// The hash that equal units share.
    @inline(__always)
    static func hash(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isNormalised: Bool,
        _ buffer: inout [UInt8]
    ) -> UInt64 {
        let unit = UnsafeBufferPointer(rebasing: bytes[range])
        return isNormalised
            ? NormalisedText.key(of: unit, &buffer).high
            : Fingerprint.fast(UnsafeRawBufferPointer(unit))
    }
}

/// Takes units out of a text, each with what separates it from the one before, or, where nothing is left before it, from the
/// one behind.
struct UnitRemoval {
    private var edits: [Range<Int>] = []
    private var end = 0
    private var keepsAny = false
    /// The start of a unit that goes and has nothing before it.
    private var pending: Int?

    var isEmpty: Bool { edits.isEmpty && pending == nil }

    mutating func keep(_ unit: Range<Int>) {
        close(before: unit.lowerBound)
        keepsAny = true
        end = unit.upperBound
    }

    mutating func remove(_ unit: Range<Int>) {
        close(before: unit.lowerBound)
        if keepsAny {
            edits.append(end..<unit.upperBound)
        } else {
            pending = unit.lowerBound
        }
        end = unit.upperBound
    }

    private mutating func close(before next: Int) {
        if let start = pending { edits.append(start..<next) }
        pending = nil
    }

    mutating func finish(textOf length: Int) -> [Range<Int>] {
        // Of a text that goes altogether, the line break at its end goes too.
        close(before: min(end + 1, length))
        return edits
    }
}

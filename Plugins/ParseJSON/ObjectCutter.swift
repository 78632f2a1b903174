internal import Quern

/// Cuts a JSON file before each object that stands in no other one: the members of an array, or objects one after the other.
///
/// Brackets and commas between two objects belong to the one before, an opening bracket to the first. An object that is cut off costs no
/// other: it ends at a line feed in a string, where JSON has none, and at an object where none can stand.
struct ObjectCutter: RecordCutter {
    private enum State { case start, outside, inside, string, escaped }

    let name = "json objects"
    private var state = State.start
    /// The objects and arrays that are open, from without; true for objects.
    private var open: [Bool] = []
    /// The last byte that is no white space, in the object at hand.
    private var last: UInt8 = 0
    /// The first byte of the file's value.
    private var first: UInt8?

    mutating func survey(_ bytes: UnsafeRawBufferPointer) {
        if first != nil { return }
        let start =
            bytes.assignedJSONStart
            ?? bytes.firstIndex { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
        first = start.map { bytes[$0] }
    }

    /// An opening bracket, when the file is an array, so that a file that is cut off between two objects can be told.
    func finding() throws -> [UInt8]? {
        first == UInt8(ascii: "[") ? [UInt8(ascii: "[")] : nil
    }

    mutating func scan(_ bytes: UnsafeRawBufferPointer, endRecord: (Int) -> Void) {
        for (index, byte) in bytes.enumerated() {
            switch state {
            case .start, .outside:
                guard byte == UInt8(ascii: "{") else { continue }
                if state == .outside { endRecord(index) }
                begin()
            case .inside:
                if byte <= 0x20 { continue }
                switch byte {
                case UInt8(ascii: "\""): state = .string
                case UInt8(ascii: "{"):
                    if mayHoldObject {
                        open.append(true)
                    } else {
                        endRecord(index)
                        begin()
                    }
                case UInt8(ascii: "["): open.append(false)
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    open.removeLast()
                    if open.isEmpty { state = .outside }
                default: break
                }
                last = byte
            case .string:
                switch byte {
                case UInt8(ascii: "\""): state = .inside
                case 0x0A: state = .outside
                case UInt8(ascii: "\\"): state = .escaped
                default: break
                }
            case .escaped: state = byte == 0x0A ? .outside : .string
            }
        }
    }

    /// Whether an object can stand at this place in another one.
    private var mayHoldObject: Bool {
        open.last == true
            ? last == UInt8(ascii: ":") : last == UInt8(ascii: "[") || last == UInt8(ascii: ",")
    }

    private mutating func begin() {
        state = .inside
        open = [true]
        last = UInt8(ascii: "{")
    }
}

internal import Quern

/// Cuts a JSON file before each object that stands in no other one: the members of an array, or objects one after the other.
///
/// Brackets and commas between two objects belong to the one before, an opening bracket to the first. A line feed in a string, where
/// JSON has none, ends the object, so that one that is cut off costs no other.
struct ObjectCutter: RecordCutter {
    private enum State { case start, outside, inside, string, escaped }

    let name = "json objects"
    private var state = State.start
    /// How many objects and arrays are open.
    private var depth = 0

    mutating func scan(_ bytes: UnsafeRawBufferPointer, endRecord: (Int) -> Void) {
        for (index, byte) in bytes.enumerated() {
            switch state {
            case .start, .outside:
                guard byte == UInt8(ascii: "{") else { continue }
                if state == .outside { endRecord(index) }
                state = .inside
                depth = 1
            case .inside:
                switch byte {
                case UInt8(ascii: "\""): state = .string
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    depth -= 1
                    if depth == 0 { state = .outside }
                default: break
                }
            case .string:
                switch byte {
                case UInt8(ascii: "\""): state = .inside
                case 0x0A: (state, depth) = (.outside, 0)
                case UInt8(ascii: "\\"): state = .escaped
                default: break
                }
            case .escaped: state = .string
            }
        }
    }
}

import Quern

/// Finds the ends of records of WARC and ARC files by the lengths that they declare.
///
/// Where a record does not begin as one must, what follows is given up to the next line that begins like a
/// record; the parser then says what is wrong with it.
struct WARCCutter: RecordCutter {
    let name = "warc"

    private enum State {
        case start
        case block(left: Int)
        /// The line breaks behind a block.
        case end(newlines: Int)
        case lost
    }

    private var state = State.start
    private var head: [UInt8] = []
    private var lastByte: UInt8 = 0x0A
    /// Whether what cannot be read looks like the head of an ARC record, so that another one may follow it.
    private var isOld = false
    /// The longest head of a record, in bytes.
    private static let headLimit = 1 << 18

    mutating func scan(_ bytes: UnsafeRawBufferPointer, endRecord: (Int) -> Void) {
        var index = 0
        while index < bytes.count {
            switch state {
            case .start:
                let byte = bytes[index]
                // Line breaks before a record are no part of its head.
                if head.isEmpty, byte == 0x0A || byte == 0x0D {
                    index += 1
                    continue
                }
                head.append(byte)
                index += 1
                takeHead()
            case .block(let left):
                let step = min(left, bytes.count - index)
                index += step
                state = step == left ? .end(newlines: 0) : .block(left: left - step)
            case .end(let newlines):
                let byte = bytes[index]
                if byte == 0x0A || byte == 0x0D {
                    index += 1
                    state = .end(newlines: newlines + (byte == 0x0A ? 1 : 0))
                    if byte == 0x0A, newlines == 1 {
                        endRecord(index)
                        state = .start
                    }
                } else {
                    endRecord(index)
                    state = .start
                }
            case .lost:
                let byte = bytes[index]
                if lastByte == 0x0A, byte == UInt8(ascii: isOld ? "h" : "W") {
                    endRecord(index)
                    head = []
                    state = .start
                } else {
                    index += 1
                }
                lastByte = byte
            }
        }
    }

    private mutating func takeHead() {
        guard let length = WARCHead.blockLength(of: head) else {
            if head.count >= Self.headLimit { lose() }
            return
        }
        guard let length = length.value else { return lose() }
        head = []
        state = length == 0 ? .end(newlines: 0) : .block(left: length)
    }

    private mutating func lose() {
        isOld = head.starts(with: "http".utf8) || head.starts(with: "filedesc:".utf8)
        lastByte = head.last ?? 0
        head = []
        state = .lost
    }
}

/// A property of every Unicode scalar, in two stages: 256 scalars a block, equal blocks of one class kept once.
///
/// Made once, of ``BreakTableData``, in less than a millisecond.
///
/// The two tables live as long as the program, so that the inner loops count no references.
struct BreakTable: @unchecked Sendable {
    private let blocks: UnsafePointer<UInt16>
    private let classes: UnsafePointer<UInt8>

    /// Word_Break of Unicode 15.0 (UAX #29), with Extended_Pictographic as the class `P`.
    static let word = BreakTable(BreakTableData.word)
    /// Sentence_Break of Unicode 15.0.
    static let sentence = BreakTable(BreakTableData.sentence)

    /// What scalars without a letter of their own in the data have.
    static let other: UInt8 = 0

    @inline(__always)
    subscript(scalar: UInt32) -> UInt8 {
        classes[Int(blocks[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)]
    }

    /// A copy that is never freed.
    private static func kept<Element: BitwiseCopyable>(_ values: [Element]) -> UnsafePointer<
        Element
    > {
        let copy = UnsafeMutablePointer<Element>.allocate(capacity: values.count)
        copy.initialize(from: values, count: values.count)
        return UnsafePointer(copy)
    }

    private init(_ data: StaticString) {
        var blocks = [UInt16](repeating: 0, count: 0x1100)
        // The first block is all `other`.
        var classes = [UInt8](repeating: Self.other, count: 256)
        // Blocks that one class fills, by class.
        var full = [UInt16](repeating: 0, count: 256)
        func set(_ range: Range<Int>, to name: UInt8) {
            var scalar = range.lowerBound
            while scalar < range.upperBound {
                let block = scalar >> 8
                let end = min(range.upperBound, (block + 1) << 8)
                if scalar & 0xFF == 0, end - scalar == 256 {
                    if full[Int(name)] == 0 {
                        full[Int(name)] = UInt16(classes.count >> 8)
                        classes.append(contentsOf: repeatElement(name, count: 256))
                    }
                    blocks[block] = full[Int(name)]
                } else {
                    if blocks[block] == 0 {
                        blocks[block] = UInt16(classes.count >> 8)
                        classes.append(contentsOf: repeatElement(Self.other, count: 256))
                    }
                    for place in scalar..<end {
                        classes[Int(blocks[block]) << 8 | place & 0xFF] = name
                    }
                }
                scalar = end
            }
        }
        data.withUTF8Buffer { bytes in
            var index = 0
            var end = 0
            func number() -> Int {
                var value = 0
                while index < bytes.count {
                    let byte = bytes[index]
                    switch byte {
                    case 0x30...0x39: value = value * 36 + Int(byte - 0x30)
                    case 0x61...0x7A: value = value * 36 + Int(byte - 0x61) + 10
                    case 0x0A: break
                    default: return value
                    }
                    index += 1
                }
                return value
            }
            while index < bytes.count {
                let name = bytes[index]
                index += 1
                guard name != 0x0A else { continue }
                let start = end + number()
                var length = 1
                if index < bytes.count, bytes[index] == UInt8(ascii: ",") {
                    index += 1
                    length = number()
                }
                end = start + length
                set(start..<end, to: name)
            }
        }
        self.blocks = Self.kept(blocks)
        self.classes = Self.kept(classes)
    }
}

extension UInt8 {
    /// A class by the letter that it has in the data.
    @inline(__always)
    init(class letter: Unicode.Scalar) { self.init(ascii: letter) }
}

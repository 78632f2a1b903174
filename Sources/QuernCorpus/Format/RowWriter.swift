internal import Quern

/// Identities, origins, metadata and source maps of documents, as bytes.
struct RowWriter {
    private(set) var bytes = SectionBytes()
    private(set) var maps = SectionBytes()

    enum Tag: UInt8 {
        case string = 1
        case integer
        case number
        case boolean
        /// A list or a record, as JSON.
        case json
    }

    /// A row: id, resource, place and length of its bytes in the resource, whether these had to be decoded, how long
    /// its map is, and name, kind and value of every field.
    mutating func add(_ document: Document, fields: Set<String>?) {
        bytes.text(document.id.text)
        bytes.text(document.origin.resource.name)
        bytes.varint(document.origin.range.lowerBound)
        bytes.varint(document.origin.range.count)
        bytes.byte(document.origin.decoding == nil ? 0 : 1)
        let start = maps.count
        SourceMapCoding.encode(document.sourceMap, to: &maps)
        bytes.varint(maps.count - start)
        let kept = document.metadata.fields.filter { fields?.contains($0.name) ?? true }
        bytes.varint(kept.count)
        for field in kept {
            bytes.text(field.name)
            switch field.value {
            case .string(let value):
                bytes.byte(Tag.string.rawValue)
                bytes.text(value)
            case .integer(let value):
                bytes.byte(Tag.integer.rawValue)
                bytes.fixed(bits: UInt64(bitPattern: Int64(value)))
            case .number(let value):
                bytes.byte(Tag.number.rawValue)
                bytes.fixed(bits: value.bitPattern)
            case .boolean(let value):
                bytes.byte(Tag.boolean.rawValue)
                bytes.fixed(bits: value ? 1 : 0)
            case .list, .record:
                bytes.byte(Tag.json.rawValue)
                bytes.text(JSONWriter.text { $0.value(field.value) })
            }
        }
    }
}

extension SectionBytes {
    mutating func fixed(bits: UInt64) {
        withUnsafeBytes(of: bits.littleEndian) { raw($0) }
    }
}

/// A source map in a byte or two a piece: number of pieces; for each its length, shifted left by two, with its form in the
/// lowest bits. Form 0 continues the bytes before one to one, 1 takes two bytes of the origin for each of text; 2 is as
/// 0 after a step in the origin; 3 has units of other sizes: a step, bytes of text and bytes of origin. Steps are in zigzag.
enum SourceMapCoding {
    static func encode(_ map: SourceMap, to section: inout SectionBytes) {
        section.varint(map.pieceCount)
        var expected = 0
        var bytes = SectionBytes()
        swap(&bytes, &section)
        map.forEachPiece { length, origin, textUnit, originUnit in
            let step = origin - expected
            let zigzag = (step << 1) ^ (step >> 63)
            if textUnit == 1, originUnit == 1 {
                bytes.varint(length << 2 | (step == 0 ? 0 : 2))
                if step != 0 { bytes.varint(zigzag) }
            } else if textUnit == 1, originUnit == 2, step == 0 {
                bytes.varint(length << 2 | 1)
            } else {
                bytes.varint(length << 2 | 3)
                bytes.varint(zigzag)
                bytes.varint(textUnit)
                bytes.varint(originUnit)
            }
            expected = origin + length / max(textUnit, 1) * originUnit
        }
        swap(&bytes, &section)
    }

    /// - Returns: nil for bytes that hold no map.
    static func decode(_ bytes: UnsafeRawBufferPointer) -> SourceMap? {
        var place = 0
        let count = varint(bytes, &place)
        guard count <= bytes.count else { return nil }
        var pieces: [(length: Int, origin: Int, textUnit: Int, originUnit: Int)] = []
        pieces.reserveCapacity(count)
        var expected = 0
        for _ in 0..<count {
            let head = varint(bytes, &place)
            let length = head >> 2
            var (step, textUnit, originUnit) = (0, 1, 1)
            func signed() -> Int {
                let value = varint(bytes, &place)
                return (value >> 1) ^ -(value & 1)
            }
            switch head & 3 {
            case 1: originUnit = 2
            case 2: step = signed()
            case 3:
                step = signed()
                textUnit = varint(bytes, &place)
                originUnit = varint(bytes, &place)
            default: break
            }
            guard textUnit > 0, textUnit <= UInt32.max, originUnit <= UInt32.max,
                length <= UInt32.max, abs(step) <= UInt32.max
            else { return nil }
            let origin = expected + step
            pieces.append((length, origin, textUnit, originUnit))
            expected = origin + length / textUnit * originUnit
            guard expected >= 0, expected <= 1 << 40 else { return nil }
        }
        return SourceMap(pieces: pieces)
    }
}

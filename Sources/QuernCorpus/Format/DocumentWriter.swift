/// Gathers the rows of slices into columns.
final class DocumentWriter {
    private let ids = ColumnWriter("id")
    private let resources = ColumnWriter("resource")
    private var columns: [ColumnWriter] = []
    private var columnNumbers: [String: Int] = [:]
    private(set) var count = 0
    private var originStarts: [Int] = []
    private var originLengths: [Int] = []
    private var decoded: [UInt8] = []
    private var mapEnds: [Int] = []
    private var maps = SectionBytes()

    private(set) var tokenEnds: [Int] = []
    private(set) var titleEnds: [Int] = []
    private(set) var textEnds: [Int] = []
    private var leadGaps: [UInt32] = []

    func add(_ partial: PartialCorpus, gaps: NumberList) {
        let (tokens, titles) = (tokenEnds.last ?? 0, titleEnds.last ?? 0)
        for entry in partial.documents {
            tokenEnds.append(tokens + entry.tokenEnd)
            titleEnds.append(titles + entry.titleEnd)
            textEnds.append((textEnds.last ?? 0) + entry.textLength)
            leadGaps.append(gaps[entry.leadGap])
        }
        var map = maps.count
        partial.rows.bytes.bytes.withUnsafeBytes { bytes in
            var place = 0
            func text() -> UnsafeRawBufferPointer {
                let length = varint(bytes, &place)
                defer { place += length }
                return UnsafeRawBufferPointer(rebasing: bytes[place..<(place + length)])
            }
            for _ in partial.documents {
                ids.add(.string, text(), of: count)
                resources.add(.string, text(), of: count)
                originStarts.append(varint(bytes, &place))
                originLengths.append(varint(bytes, &place))
                decoded.append(bytes[place])
                place += 1
                map += varint(bytes, &place)
                mapEnds.append(map)
                for _ in 0..<varint(bytes, &place) {
                    let column = column(String(decoding: text(), as: UTF8.self))
                    guard let tag = RowWriter.Tag(rawValue: bytes[place]) else { continue }
                    place += 1
                    if tag == .string || tag == .json {
                        column.add(tag, text(), of: count)
                    } else {
                        let value = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                        column.add(tag, UInt64(littleEndian: value), of: count)
                        place += 8
                    }
                }
                count += 1
            }
        }
        maps.raw(partial.rows.maps.bytes)
    }

    private func column(_ name: String) -> ColumnWriter {
        if let known = columnNumbers[name] { return columns[known] }
        columnNumbers[name] = columns.count
        columns.append(ColumnWriter(name))
        return columns[columns.count - 1]
    }

    /// The number of what stands before the first word of a document.
    func leadGap(_ document: Int) -> Int { document < count ? Int(leadGaps[document]) : 0 }

    /// - Parameter gapRanks: the ids of gaps by their numbers.
    func write(gapRanks: [UInt32], to file: inout CorpusFileWriter) throws {
        var section = SectionBytes()
        section.fixed(count)
        for values in [tokenEnds, titleEnds, textEnds] { PackedArray.write(values, to: &section) }
        PackedArray.write(leadGaps.map { gapRanks[Int($0)] }, to: &section)
        PackedArray.write(originStarts, to: &section)
        PackedArray.write(originLengths, to: &section)
        PackedArray.write(decoded, most: 1, to: &section)
        try file.write("documents", section)
        for (name, column) in [("documents.id", ids), ("documents.resource", resources)] {
            var section = SectionBytes()
            column.write(documents: count, to: &section)
            try file.write(name, section)
        }
        var names = SectionBytes()
        let sorted = columns.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        names.varint(sorted.count)
        for (index, column) in sorted.enumerated() {
            names.text(column.name)
            var section = SectionBytes()
            column.write(documents: count, to: &section)
            try file.write("metadata.\(index)", section)
        }
        try file.write("metadata", names)
        var places = SectionBytes()
        PackedArray.write(mapEnds, to: &places)
        places.fixed(maps.count)
        places.raw(maps.bytes)
        try file.write("maps", places)
    }
}
